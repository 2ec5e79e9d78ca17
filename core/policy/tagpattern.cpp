// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An entry is kept as its literal parts: `v*-rc` as "v", "-rc", and `prod-*` as "prod-", "",
// which is also what the prefix `prod-` becomes. Stars side by side are one star.
#include "core/policy/tagpattern.h"

#include <utility>

namespace core {

TagPattern::TagPattern(std::string_view text, std::vector<std::string> pieces)
    : m_text(text)
    , m_pieces(std::move(pieces)) {}

TagPattern TagPattern::prefix(std::string_view text) {
    return TagPattern(text, {std::string(text), {}});
}

TagPattern TagPattern::pattern(std::string_view text) {
    std::vector<std::string> pieces;
    std::size_t start = 0;
    for (std::size_t star = text.find('*'); star != std::string_view::npos;
         star = text.find('*', start)) {
        if (pieces.empty() || star > start)
            pieces.emplace_back(text.substr(start, star - start));
        start = star + 1;
    }
    pieces.emplace_back(text.substr(start));
    return TagPattern(text, std::move(pieces));
}

bool TagPattern::matches(std::string_view tag) const {
    if (m_pieces.size() == 1)
        return tag == head();
    const std::string& tail = m_pieces.back();
    if (tag.size() < head().size() + tail.size() || !tag.starts_with(head()) ||
        !tag.ends_with(tail))
        return false;
    // Each part in between takes the first place that it finds: a later one could only leave
    // less to the parts after it.
    std::string_view rest = tag.substr(head().size(), tag.size() - head().size() - tail.size());
    for (std::size_t i = 1; i + 1 < m_pieces.size(); ++i) {
        const std::size_t found = rest.find(m_pieces[i]);
        if (found == std::string_view::npos)
            return false;
        rest.remove_prefix(found + m_pieces[i].size());
    }
    return true;
}

} // namespace core
