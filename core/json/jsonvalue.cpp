// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/jsonvalue.h"

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <utility>

namespace core {

namespace {

void printString(std::string& text, std::string_view value) {
    text += '"';
    for (const char c : value) {
        switch (c) {
        case '"':
            text += "\\\"";
            break;
        case '\\':
            text += "\\\\";
            break;
        case '\n':
            text += "\\n";
            break;
        case '\r':
            text += "\\r";
            break;
        case '\t':
            text += "\\t";
            break;
        default:
            if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) {
                char escape[8];
                std::snprintf(escape, sizeof escape, "\\u%04x", static_cast<unsigned>(c));
                text += escape;
            } else {
                text += c;
            }
        }
    }
    text += '"';
}

// Prints with line breaks and blanks, or without any white space.
class Printer {
public:
    explicit Printer(bool isCompact)
        : m_isCompact(isCompact) {}

    void print(const JsonValue& value) {
        std::visit([this](const auto& data) { print(data); }, value.data);
    }

    std::string take() && { return std::move(m_text); }

private:
    void print(JsonNull) { m_text += "null"; }
    void print(bool value) { m_text += value ? "true" : "false"; }
    void print(const JsonNumber& value) { m_text += value.text; }
    void print(const std::string& value) { printString(m_text, value); }
    void print(const JsonArray& array) {
        list('[', array, ']', [this](const JsonValue& value) { print(value); });
    }
    void print(const JsonObject& object) {
        list('{', object, '}', [this](const JsonMember& member) {
            printString(m_text, member.name);
            m_text += m_isCompact ? ":" : ": ";
            print(member.value);
        });
    }

    template <class List, class PrintItem>
    void list(char open, const List& items, char close, PrintItem printItem) {
        m_text += open;
        ++m_level;
        bool isFirst = true;
        for (const auto& item : items) {
            if (!std::exchange(isFirst, false))
                m_text += ',';
            breakLine();
            printItem(item);
        }
        --m_level;
        if (!items.empty())
            breakLine();
        m_text += close;
    }

    void breakLine() {
        if (m_isCompact)
            return;
        m_text += '\n';
        m_text.append(2 * m_level, ' ');
    }

    bool m_isCompact;
    std::size_t m_level = 0;
    std::string m_text;
};

} // namespace

bool JsonValue::operator==(const JsonValue& other) const {
    return data == other.data;
}

JsonValue number(std::int64_t value) {
    return JsonNumber{std::to_string(value)};
}

const JsonObject* asObject(const JsonValue& value) {
    return std::get_if<JsonObject>(&value.data);
}

JsonObject* asObject(JsonValue& value) {
    return std::get_if<JsonObject>(&value.data);
}

const JsonArray* asArray(const JsonValue& value) {
    return std::get_if<JsonArray>(&value.data);
}

JsonArray* asArray(JsonValue& value) {
    return std::get_if<JsonArray>(&value.data);
}

const std::string* asString(const JsonValue& value) {
    return std::get_if<std::string>(&value.data);
}

const JsonNumber* asNumber(const JsonValue& value) {
    return std::get_if<JsonNumber>(&value.data);
}

std::optional<std::int32_t> asInt32(const JsonValue& value) {
    const JsonNumber* number = asNumber(value);
    if (!number)
        return {};
    std::int32_t result = 0;
    const char* end = number->text.data() + number->text.size();
    const auto [rest, error] = std::from_chars(number->text.data(), end, result);
    if (error != std::errc() || rest != end)
        return {};
    return result;
}

const JsonValue* find(const JsonValue& value, std::string_view name) {
    const JsonObject* object = asObject(value);
    if (!object)
        return nullptr;
    const auto member = std::ranges::find(*object, name, &JsonMember::name);
    return member == object->end() ? nullptr : &member->value;
}

JsonValue* find(JsonValue& value, std::string_view name) {
    return const_cast<JsonValue*>(find(std::as_const(value), name));
}

void set(JsonValue& object, std::string_view name, JsonValue value) {
    if (JsonValue* old = find(object, name))
        *old = std::move(value);
    else
        asObject(object)->push_back({std::string(name), std::move(value)});
}

void remove(JsonValue& object, std::string_view name) {
    if (JsonObject* members = asObject(object))
        std::erase_if(*members, [name](const JsonMember& member) { return member.name == name; });
}

std::string print(const JsonValue& value) {
    Printer printer(false);
    printer.print(value);
    return std::move(printer).take();
}

std::string printCompact(const JsonValue& value) {
    Printer printer(true);
    printer.print(value);
    return std::move(printer).take();
}

} // namespace core
