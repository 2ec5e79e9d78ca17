// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shapes/mappedtext.h"

#include "core/base/utf8.h"

#include <algorithm>

namespace core {

void MappedText::append(std::string_view character, TextPlace place) {
    const bool isMark = m_text.empty() && character == byteOrderMark;
    m_text += character;
    if (isMark)
        return;
    m_places.push_back(place);
    if (character == "\n")
        m_lines.push_back(m_places.size());
}

TextPlace MappedText::outer(TextPlace inner) const {
    const auto line = std::min(static_cast<std::size_t>(inner.line), m_lines.size()) - 1;
    const std::size_t index = m_lines[line] + static_cast<std::size_t>(inner.column) - 1;
    return index < m_places.size() ? m_places[index] : m_end;
}

Result<PolicyFile> readMapped(PolicyShape shape, const MappedText& text) {
    auto json = readJson(text.text());
    if (!json) {
        Error error = json.error();
        error.place = text.outer(error.place);
        return error;
    }
    PolicyFile file{shape, *std::move(json), countCodePoints(text.text()), {}, text.text()};
    file.json.places.transform([&text](TextPlace at) { return text.outer(at); });
    return file;
}

} // namespace core
