// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/jsonstyle.h"

#include <algorithm>

namespace core {

namespace {

bool isList(char first) {
    return first == '{' || first == '[';
}

bool isList(const JsonValue& value) {
    return asArray(value) || asObject(value);
}

bool isEmpty(const JsonValue& list) {
    const JsonObject* object = asObject(list);
    return object ? object->empty() : asArray(list)->empty();
}

bool hasLineBreak(std::string_view text) {
    return text.find('\n') != std::string_view::npos;
}

} // namespace

std::string indentationAt(std::string_view text, std::size_t offset) {
    const std::size_t lineEnd = text.substr(0, offset).rfind('\n');
    const std::size_t line = lineEnd == std::string_view::npos ? 0 : lineEnd + 1;
    const std::size_t end = std::min(text.find_first_not_of(" \t", line), text.size());
    return std::string(text.substr(line, end - line));
}

JsonStyle::JsonStyle(std::string_view text, const JsonLayout& layout)
    : m_text(text)
    , m_hasLines(hasLineBreak(text.substr(layout.value, layout.end - layout.value))) {
    const std::size_t lineEnd = text.find('\n');
    if (lineEnd != std::string_view::npos && lineEnd > 0 && text[lineEnd - 1] == '\r')
        m_lineEnd = "\r\n";
    look(layout);
}

JsonStyle::Kind JsonStyle::kindOf(const JsonValue& list) {
    if (const JsonArray* entries = asArray(list))
        return std::ranges::any_of(*entries, [](const JsonValue& entry) { return isList(entry); })
                   ? List
                   : ListOfScalars;
    const auto holdsList = [](const JsonMember& member) {
        return isList(member.value);
    };
    return std::ranges::any_of(*asObject(list), holdsList) ? Object : ObjectOfScalars;
}

JsonStyle::Kind JsonStyle::kindOf(const JsonLayout& list) const {
    const bool holdsList = std::ranges::any_of(
        list.items, [this](const JsonLayout& item) { return isList(m_text[item.value]); });
    return m_text[list.value] == '[' ? (holdsList ? List : ListOfScalars)
                                     : (holdsList ? Object : ObjectOfScalars);
}

// What is told by an earlier place stays.
void JsonStyle::look(const JsonLayout& layout) {
    if (layout.items.empty())
        return;
    const JsonLayout& first = layout.items.front();
    const std::string_view lead = m_text.substr(layout.value + 1, first.begin - layout.value - 1);
    const Kind kind = kindOf(layout);
    if (!m_breaksLines[kind])
        m_breaksLines[kind] = hasLineBreak(lead);
    if (hasLineBreak(lead) && !m_unit) {
        const std::string outer = indentationAt(m_text, layout.value);
        const std::string inner = indentationAt(m_text, first.begin);
        if (inner.starts_with(outer))
            m_unit = inner.substr(outer.size());
    }
    if (m_text[layout.value] == '{' && !m_colon) {
        const std::string_view member = m_text.substr(first.begin, first.value - first.begin);
        const std::string_view colon = member.substr(member.rfind('"') + 1);
        if (!hasLineBreak(colon))
            m_colon = colon;
    }
    if (layout.items.size() > 1 && !m_comma) {
        const std::string_view comma = m_text.substr(first.end, layout.items[1].begin - first.end);
        if (!hasLineBreak(comma))
            m_comma = comma;
    }
    for (const JsonLayout& item : layout.items)
        look(item);
}

bool JsonStyle::breaksLines(const JsonValue& list) const {
    return !isEmpty(list) && m_breaksLines[kindOf(list)].value_or(m_hasLines);
}

std::string JsonStyle::separator(std::string_view lead) const {
    if (hasLineBreak(lead))
        return ',' + std::string(lead);
    const bool isSpaced = m_colon.value_or(": ").ends_with(' ');
    return m_comma.value_or(isSpaced ? ", " : ",");
}

std::string JsonStyle::lead(const JsonValue& list, const std::string& indentation) const {
    return breaksLines(list) ? m_lineEnd + indentation + m_unit.value_or("  ") : std::string();
}

std::string JsonStyle::tail(const JsonValue& list, const std::string& indentation) const {
    return breaksLines(list) ? m_lineEnd + indentation : std::string();
}

std::string JsonStyle::print(const JsonValue& value, const std::string& indentation) const {
    if (!isList(value))
        return printCompact(value);
    const std::string before = lead(value, indentation);
    const std::string inner = before.empty() ? indentation : indentation + m_unit.value_or("  ");
    const JsonObject* object = asObject(value);
    std::string text(1, object ? '{' : '[');
    const auto add = [&](const std::string& item) {
        text += text.size() == 1 ? before : separator(before);
        text += item;
    };
    if (object)
        for (const JsonMember& member : *object)
            add(printMember(member, inner));
    else
        for (const JsonValue& entry : *asArray(value))
            add(print(entry, inner));
    return text + tail(value, indentation) + (object ? '}' : ']');
}

std::string JsonStyle::printMember(const JsonMember& member, const std::string& indentation) const {
    return printCompact(JsonValue(member.name)) + m_colon.value_or(": ") +
           print(member.value, indentation);
}

} // namespace core
