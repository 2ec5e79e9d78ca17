// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/schema.h"

#include "core/policy/assumptions.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>

namespace core {

namespace {

// ["a","b"]
std::string quotedList(const std::vector<std::string>& words) {
    JsonArray array(words.begin(), words.end());
    return printCompact(array);
}

// `a`, `b`
std::string ticked(const std::vector<std::string>& words) {
    std::string text;
    for (const std::string& word : words)
        text += (text.empty() ? "`" : ", `") + word + "`";
    return text;
}

std::string_view typeName(const JsonValue& value) {
    static constexpr std::string_view names[] = {"null",   "boolean", "number",
                                                 "string", "array",   "object"};
    return names[value.data.index()];
}

void reportType(const At& at, std::string_view expected, Message message, FindingList& findings) {
    findings.error("V6", at.pointer, std::move(message),
                   "instance type (" + std::string(typeName(*at.value)) +
                       ") does not match any allowed primitive type (allowed: [\"" +
                       std::string(expected) + "\"])");
}

// Only chooses between two sentences; what is accepted is decided by the digits.
bool isWholeNumber(const std::string& text) {
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc::result_out_of_range || std::trunc(value) == value;
}

} // namespace

At memberAt(const JsonValue& object, const std::string& pointer, std::string_view name) {
    return {find(object, name), pointer + pointerStep(name)};
}

void checkMembers(const JsonValue& object, const std::string& pointer, std::string_view id,
                  Words required, Words optional, FindingList& findings) {
    std::vector<std::string> missing;
    for (const std::string_view name : required)
        if (!find(object, name))
            missing.emplace_back(name);
    std::ranges::sort(missing);
    if (!missing.empty())
        findings.error(id, pointer,
                       {TAGWARDEN_TEXT("%1 is missing here; add it"), {ticked(missing)}},
                       "object has missing required properties (" + quotedList(missing) + ")");
    for (const JsonMember& member : *asObject(object))
        if (std::ranges::find(required, member.name) == required.end() &&
            std::ranges::find(optional, member.name) == optional.end())
            findings.error(
                id, pointer + pointerStep(member.name),
                {TAGWARDEN_TEXT("ECR does not know `%1` here; remove it"), {member.name}},
                "object instance has properties which are not allowed by the schema: (" +
                    quotedList({member.name}) + ")");
}

const JsonObject* readObject(const At& at, FindingList& findings) {
    const JsonObject* object = at.value ? asObject(*at.value) : nullptr;
    if (at.value && !object)
        reportType(at, "object", {TAGWARDEN_TEXT("This must be an object: `{…}`"), {}}, findings);
    return object;
}

const JsonArray* readArray(const At& at, FindingList& findings) {
    const JsonArray* array = at.value ? asArray(*at.value) : nullptr;
    if (at.value && !array)
        reportType(at, "array", {TAGWARDEN_TEXT("This must be a list: `[…]`"), {}}, findings);
    return array;
}

const std::string* readString(const At& at, FindingList& findings) {
    const std::string* text = at.value ? asString(*at.value) : nullptr;
    if (at.value && !text)
        reportType(at, "string", {TAGWARDEN_TEXT("This must be a text: `\"…\"`"), {}}, findings);
    return text;
}

std::optional<std::int32_t> readInteger(const At& at, FindingList& findings) {
    if (!at.value)
        return std::nullopt;
    const JsonNumber* written = asNumber(*at.value);
    if (!written) {
        reportType(at, "integer",
                   {TAGWARDEN_TEXT("This must be a whole number without quotation marks"), {}},
                   findings);
        return std::nullopt;
    }
    const auto number = asInt32(*at.value);
    if (number)
        return number;
    if (!isWholeNumber(written->text))
        reportType(at, "integer",
                   {TAGWARDEN_TEXT("`%1` is not a whole number; use one"), {written->text}},
                   findings);
    else if (written->text.find_first_of(".eE") != std::string::npos)
        findings.assumed(
            "V6", assumed::unusualNumber, at.pointer,
            {TAGWARDEN_TEXT("Write `%1` without point and exponent; whether ECR takes it as it "
                            "stands is not known, so it is refused here"),
             {written->text}});
    else
        findings.assumed(
            "V6", assumed::unusualNumber, at.pointer,
            {TAGWARDEN_TEXT("`%1` is beyond %2; use a smaller number. What ECR makes of it is "
                            "not known, so it is refused here"),
             {written->text, std::to_string(std::numeric_limits<std::int32_t>::max())}});
    return std::nullopt;
}

std::optional<std::size_t> readWord(const At& at, Words words, FindingList& findings) {
    const std::string* text = readString(at, findings);
    if (!text)
        return std::nullopt;
    const auto found = std::ranges::find(words, *text);
    if (found != words.end())
        return static_cast<std::size_t>(found - words.begin());
    std::vector<std::string> possible(words.begin(), words.end());
    std::ranges::sort(possible);
    findings.error("V8", at.pointer,
                   {TAGWARDEN_TEXT("ECR does not know the word `%1` here; it takes %2"),
                    {*text, ticked(possible)}},
                   "instance value (" + printCompact(*text) +
                       ") not found in enum (possible values: " + quotedList(possible) + ")");
    return std::nullopt;
}

std::string belowMinimum(std::int32_t minimum, std::int32_t found) {
    return "numeric instance is lower than the required minimum (minimum: " +
           std::to_string(minimum) + ", found: " + std::to_string(found) + ")";
}

} // namespace core
