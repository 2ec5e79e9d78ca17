// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads by recursive descent, one function for each kind of value. The JSON library is not used
// here: its events tell no places, it has turned numbers into its own types by then, and it
// takes a NUL for the end of the text. The tests hold this reader against it.
#include "core/json/jsonreader.h"

#include "core/base/utf8.h"
#include "core/json/jsoncursor.h"
#include "core/json/jsonscalar.h"

#include <optional>
#include <unordered_map>
#include <utility>

namespace core {

namespace {

constexpr int maxLevels = 64;

std::optional<TextPlace> firstBrokenByte(std::string_view text) {
    TextPlace place;
    while (!text.empty()) {
        const auto point = firstCodePoint(text);
        if (!point)
            return place;
        place = moved(place, text.front());
        text.remove_prefix(point->length);
    }
    return {};
}

// Every function that reads leaves the reader after what it read, and gives nothing after a
// fault; the first fault is kept.
class Reader {
public:
    explicit Reader(std::string_view text)
        : m_at(text) {}

    Result<JsonText> read() {
        m_at.skipWhiteSpace();
        if (m_at.isAtEnd())
            m_at.fault({TAGWARDEN_TEXT("The text is empty; there is no JSON in it"), {}});
        else if (auto root = readValue(1)) {
            m_at.skipWhiteSpace();
            if (!m_at.isAtEnd())
                m_at.fault(
                    {TAGWARDEN_TEXT("The JSON has ended before this; remove `%1` and what follows"),
                     {m_at.here()}});
            m_json.root = std::move(*root);
        }
        if (m_at.error())
            return *m_at.error();
        return std::move(m_json);
    }

private:
    std::optional<JsonValue> readValue(int level) {
        m_json.places.insert(m_at.pointer, m_at.place());
        const char first = m_at.next();
        if (first == '{' || first == '[') {
            if (level > maxLevels)
                return m_at.fault(
                    ErrorCode::TooDeep, m_at.place(),
                    {TAGWARDEN_TEXT("Lists and objects are nested here more than %1 deep"),
                     {std::to_string(maxLevels)}});
            return first == '{' ? readObject(level) : readArray(level);
        }
        if (first == '"') {
            auto text = readJsonString(m_at);
            return text ? std::optional(JsonValue(std::move(*text))) : std::nullopt;
        }
        if (first == '-' || (first >= '0' && first <= '9'))
            return readJsonNumber(m_at);
        return readJsonWord(m_at);
    }

    std::optional<JsonValue> readObject(int level) {
        JsonObject object;
        std::unordered_map<std::string, std::size_t> indexes;
        m_at.advance();
        m_at.skipWhiteSpace();
        if (m_at.take('}'))
            return object;
        for (;;) {
            if (m_at.next() != '"')
                return m_at.faultHere(TAGWARDEN_TEXT(
                    "Here must stand a key in double quotes, not `%1`; after the last member "
                    "there is no comma"));
            auto name = readJsonString(m_at);
            if (!name)
                return {};
            m_at.skipWhiteSpace();
            if (!m_at.take(':'))
                return m_at.faultHere(TAGWARDEN_TEXT("After a key must stand a colon, not `%1`"));
            m_at.skipWhiteSpace();

            const std::size_t outer = m_at.pointer.size();
            m_at.pointer += pointerStep(*name);
            const auto [known, isNew] = indexes.try_emplace(*name, object.size());
            if (!isNew)
                m_json.places.startAgain(m_at.pointer);
            auto value = readValue(level + 1);
            if (!value)
                return {};
            if (isNew)
                object.push_back({std::move(*name), std::move(*value)});
            else
                object[known->second].value = std::move(*value);
            m_at.pointer.resize(outer);

            m_at.skipWhiteSpace();
            if (m_at.take('}'))
                return object;
            if (!m_at.take(','))
                return m_at.faultHere(
                    TAGWARDEN_TEXT("After a member must stand a comma or `}`, not `%1`"));
            m_at.skipWhiteSpace();
        }
    }

    std::optional<JsonValue> readArray(int level) {
        JsonArray array;
        m_at.advance();
        m_at.skipWhiteSpace();
        if (m_at.take(']'))
            return array;
        for (;;) {
            const std::size_t outer = m_at.pointer.size();
            m_at.pointer += pointerStep(array.size());
            auto value = readValue(level + 1);
            if (!value)
                return {};
            array.push_back(std::move(*value));
            m_at.pointer.resize(outer);

            m_at.skipWhiteSpace();
            if (m_at.take(']'))
                return array;
            if (!m_at.take(','))
                return m_at.faultHere(
                    TAGWARDEN_TEXT("After an entry must stand a comma or `]`, not `%1`"));
            m_at.skipWhiteSpace();
        }
    }

    JsonCursor m_at;
    JsonText m_json;
};

} // namespace

Result<JsonText> readJson(std::string_view text) {
    const bool hasMark = text.starts_with(byteOrderMark);
    if (hasMark)
        text.remove_prefix(byteOrderMark.size());
    if (const auto place = firstBrokenByte(text))
        return Error{ErrorCode::NotUtf8,
                     {},
                     *place,
                     {TAGWARDEN_TEXT("This is not UTF-8; save the text in that encoding"), {}}};
    auto json = Reader(text).read();
    if (!json)
        return json;
    JsonText result = std::move(json).value();
    result.hasByteOrderMark = hasMark;
    return result;
}

} // namespace core
