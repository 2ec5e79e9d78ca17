// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A JSON value that forgets nothing: order of members, and numbers as they were written.
//
//   JsonValue rule = JsonObject{{"rulePriority", number(1)}};
//   find(rule, "rulePriority");      // -> the value, or nullptr
//   set(rule, "description", JsonValue{"keep prod"});
//
// Of members with one name the last counts, as with the API; the reader keeps just that one.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace core {

struct JsonNull {
    bool operator==(const JsonNull&) const = default;
};

struct JsonNumber {
    std::string text; // as written: 2, 2.0, 2e0
    bool operator==(const JsonNumber&) const = default;
};

struct JsonMember;
struct JsonValue;
using JsonArray = std::vector<JsonValue>;
using JsonObject = std::vector<JsonMember>;

struct JsonValue {
    std::variant<JsonNull, bool, JsonNumber, std::string, JsonArray, JsonObject> data;

    JsonValue() = default;
    template <class T>
    JsonValue(T value)
        : data(std::move(value)) {}
    JsonValue(const char* text);
    bool operator==(const JsonValue&) const;
};

struct JsonMember {
    std::string name;
    JsonValue value;
    bool operator==(const JsonMember&) const = default;
};

inline JsonValue::JsonValue(const char* text)
    : data(std::string(text)) {}

JsonValue number(std::int64_t value);

// The value when it is of that type, else nullptr.
const JsonObject* asObject(const JsonValue& value);
JsonObject* asObject(JsonValue& value);
const JsonArray* asArray(const JsonValue& value);
JsonArray* asArray(JsonValue& value);
const std::string* asString(const JsonValue& value);
const JsonNumber* asNumber(const JsonValue& value);

// A whole number written without fraction and exponent that fits 32 bits; else nothing.
std::optional<std::int32_t> asInt32(const JsonValue& value);

// A member of an object; nullptr where there is none or `value` is no object.
const JsonValue* find(const JsonValue& value, std::string_view name);
JsonValue* find(JsonValue& value, std::string_view name);

// Changes the member in its place, or adds it at the end. `object` must be an object.
void set(JsonValue& object, std::string_view name, JsonValue value);

// Removes the member if it is there.
void remove(JsonValue& object, std::string_view name);

// The JSON text, UTF-8, two blanks a level, one line break at the end of no line but the last
// brace's own: what follows is up to the caller.
std::string print(const JsonValue& value);

// The same without any white space.
std::string printCompact(const JsonValue& value);

} // namespace core
