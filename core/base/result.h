// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Either a value or the reason why there is none, in the shape of std::expected.
//
//   const auto instant = parseInstant(text);
//   if (!instant)
//       return instant.error();
//   use(*instant);
#pragma once

#include "core/base/message.h"

#include <cassert>
#include <string>
#include <utility>
#include <variant>

namespace core {

// Where something stands in a text: line and column from 1, columns in characters (code points).
struct TextPlace {
    int line = 1;
    int column = 1;

    auto operator<=>(const TextPlace&) const = default;
};

enum class ErrorCode {
    BadTime,
    NotUtf8,
    NotJson,
    TooDeep,
    TooLarge,
    WrongShape,
    NotChosen, // several things, or none, could be meant
    Cancelled,
    Unreadable,
    WrongUse, // of a command
};

// What went wrong, where, and what would help.
struct Error {
    ErrorCode code;
    std::string pointer; // JSON pointer, empty for the whole text
    TextPlace place;
    Message message;

    bool operator==(const Error&) const = default;
};

// "line 3, column 7: …", for terminals and logs; the sentence alone where the error is in no text.
std::string english(const Error& error);

template <class T>
class [[nodiscard]] Result {
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error)) {}

    explicit operator bool() const { return m_state.index() == 0; }
    const T& value() const& {
        assert(*this);
        return *std::get_if<0>(&m_state);
    }
    T&& value() && {
        assert(*this);
        return std::move(*std::get_if<0>(&m_state));
    }
    const T& operator*() const& { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    const T* operator->() const { return &value(); }
    const Error& error() const {
        assert(!*this);
        return *std::get_if<1>(&m_state);
    }

private:
    std::variant<T, Error> m_state;
};

} // namespace core
