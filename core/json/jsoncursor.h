// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A place in a JSON text: what comes next, and the first fault on the way there.
#pragma once

#include "core/base/result.h"

#include <optional>
#include <string>
#include <string_view>

namespace core {

class JsonCursor {
public:
    explicit JsonCursor(std::string_view text)
        : m_text(text) {}

    bool isAtEnd() const { return m_at == m_text.size(); }
    char next() const { return isAtEnd() ? '\0' : m_text[m_at]; }
    bool isNext(std::string_view text) const { return m_text.substr(m_at).starts_with(text); }
    // Up to so many bytes from here on.
    std::string_view ahead(std::size_t bytes) const { return m_text.substr(m_at, bytes); }
    // What stands at the cursor, up to the next sign of JSON, for a message.
    std::string here() const;

    void advance();
    bool take(char c);
    void skipWhiteSpace();

    TextPlace place() const { return m_place; }
    std::size_t offset() const { return m_at; }
    // The text between an earlier offset and here.
    std::string_view since(std::size_t offset) const {
        return m_text.substr(offset, m_at - offset);
    }

    // The value that is being read, as a JSON pointer.
    std::string pointer;

    // These keep the first fault only.
    std::nullopt_t fault(ErrorCode code, TextPlace place, Message message);
    std::nullopt_t fault(Message message);
    // Something else than `pattern` asks for, or the end of the text.
    std::nullopt_t faultHere(std::string_view pattern);
    const std::optional<Error>& error() const { return m_error; }

private:
    std::string_view m_text;
    std::size_t m_at = 0;
    TextPlace m_place;
    std::optional<Error> m_error;
};

// The place after a byte of UTF-8.
TextPlace moved(TextPlace place, char over);

} // namespace core
