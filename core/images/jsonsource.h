// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A TextSource as the JSON library reads it, and why it could not.
#pragma once

#include "core/base/result.h"
#include "core/images/textsource.h"

#include <cstddef>
#include <iterator>
#include <string_view>

namespace core {

// Shows the library a text, and then a source, as a pair of iterators.
class SourceIterator {
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = char;

    SourceIterator() = default; // the end
    SourceIterator(std::string_view before, TextSource& source)
        : m_before(before)
        , m_source(&source) {}

    char operator*() const { return m_before.empty() ? m_source->peek() : m_before.front(); }
    SourceIterator& operator++() {
        if (m_before.empty())
            m_source->advance();
        else
            m_before.remove_prefix(1);
        return *this;
    }
    void operator++(int) { ++*this; }

    // Equal only when both are at the end, which is all that the library wants to know.
    bool operator==(const SourceIterator& other) const { return isAtEnd() && other.isAtEnd(); }

private:
    bool isAtEnd() const { return !m_source || (m_before.empty() && m_source->atEnd()); }

    std::string_view m_before;
    TextSource* m_source = nullptr;
};

// What ended the reading: that the source stopped, or what the library says in `what`.
Error notJson(TextSource& source, std::string_view what);

} // namespace core
