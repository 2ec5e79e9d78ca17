// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads by recursive descent, one function for each kind of value. The JSON library is not used
// here: its events tell no places, it has turned numbers into its own types by then, and it
// takes a NUL for the end of the text. The tests hold this reader against it.
#include "core/json/jsonreader.h"

#include "core/base/utf8.h"

#include <charconv>
#include <cstdint>
#include <optional>
#include <unordered_map>
#include <utility>

namespace core {

namespace {

constexpr int maxLevels = 64;
constexpr std::string_view whiteSpace = " \t\n\r";

TextPlace moved(TextPlace place, char over) {
    if (over == '\n')
        return {place.line + 1, 1};
    if (!isContinuation(over))
        ++place.column;
    return place;
}

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
        : m_text(text) {}

    Result<JsonText> read() {
        skipWhiteSpace();
        if (isAtEnd())
            fault({TAGWARDEN_TEXT("The text is empty; there is no JSON in it"), {}});
        else if (auto root = readValue(1)) {
            skipWhiteSpace();
            if (!isAtEnd())
                fault(
                    {TAGWARDEN_TEXT("The JSON has ended before this; remove `%1` and what follows"),
                     {here()}});
            m_json.root = std::move(*root);
        }
        if (m_error)
            return *m_error;
        return std::move(m_json);
    }

private:
    bool isAtEnd() const { return m_at == m_text.size(); }
    char next() const { return isAtEnd() ? '\0' : m_text[m_at]; }
    bool isNext(std::string_view text) const { return m_text.substr(m_at).starts_with(text); }

    void advance() {
        m_place = moved(m_place, m_text[m_at]);
        ++m_at;
    }

    bool take(char c) {
        if (isAtEnd() || m_text[m_at] != c)
            return false;
        advance();
        return true;
    }

    void skipWhiteSpace() {
        while (!isAtEnd() && whiteSpace.find(m_text[m_at]) != std::string_view::npos)
            advance();
    }

    // What stands at the reader, up to the next sign of JSON, for a message.
    std::string here() const {
        const std::size_t end = m_text.find_first_of(" \t\n\r,:[]{}", m_at + 1);
        return excerpt(m_text.substr(m_at, end == std::string_view::npos ? end : end - m_at), 20);
    }

    std::nullopt_t fault(ErrorCode code, TextPlace place, Message message) {
        if (!m_error)
            m_error = Error{code, m_pointer, place, std::move(message)};
        return std::nullopt;
    }
    std::nullopt_t fault(Message message) {
        return fault(ErrorCode::NotJson, m_place, std::move(message));
    }
    // Something else than `pattern` asks for, or the end of the text.
    std::nullopt_t faultHere(std::string_view pattern) {
        if (isAtEnd())
            return fault({TAGWARDEN_TEXT("The text ends too early; a closing bracket, brace or "
                                         "quote is missing"),
                          {}});
        return fault({pattern, {here()}});
    }

    std::optional<JsonValue> readValue(int level) {
        m_json.places.insert(m_pointer, m_place);
        const char first = next();
        if (first == '{' || first == '[') {
            if (level > maxLevels)
                return fault(ErrorCode::TooDeep, m_place,
                             {TAGWARDEN_TEXT("Lists and objects are nested here more than %1 deep"),
                              {std::to_string(maxLevels)}});
            return first == '{' ? readObject(level) : readArray(level);
        }
        if (first == '"') {
            auto text = readString();
            return text ? std::optional(JsonValue(std::move(*text))) : std::nullopt;
        }
        if (first == '-' || (first >= '0' && first <= '9'))
            return readNumber();
        return readWord();
    }

    std::optional<JsonValue> readObject(int level) {
        JsonObject object;
        std::unordered_map<std::string, std::size_t> indexes;
        advance();
        skipWhiteSpace();
        if (take('}'))
            return object;
        for (;;) {
            if (next() != '"')
                return faultHere(TAGWARDEN_TEXT(
                    "Here must stand a key in double quotes, not `%1`; after the last member "
                    "there is no comma"));
            auto name = readString();
            if (!name)
                return {};
            skipWhiteSpace();
            if (!take(':'))
                return faultHere(TAGWARDEN_TEXT("After a key must stand a colon, not `%1`"));
            skipWhiteSpace();

            const std::size_t outer = m_pointer.size();
            m_pointer += pointerStep(*name);
            auto value = readValue(level + 1);
            if (!value)
                return {};
            const auto [known, isNew] = indexes.try_emplace(*name, object.size());
            if (isNew) {
                object.push_back({std::move(*name), std::move(*value)});
            } else {
                object[known->second].value = std::move(*value);
                m_json.places.insertRepeat(m_pointer);
            }
            m_pointer.resize(outer);

            skipWhiteSpace();
            if (take('}'))
                return object;
            if (!take(','))
                return faultHere(
                    TAGWARDEN_TEXT("After a member must stand a comma or `}`, not `%1`"));
            skipWhiteSpace();
        }
    }

    std::optional<JsonValue> readArray(int level) {
        JsonArray array;
        advance();
        skipWhiteSpace();
        if (take(']'))
            return array;
        for (;;) {
            const std::size_t outer = m_pointer.size();
            m_pointer += pointerStep(array.size());
            auto value = readValue(level + 1);
            if (!value)
                return {};
            array.push_back(std::move(*value));
            m_pointer.resize(outer);

            skipWhiteSpace();
            if (take(']'))
                return array;
            if (!take(','))
                return faultHere(
                    TAGWARDEN_TEXT("After an entry must stand a comma or `]`, not `%1`"));
            skipWhiteSpace();
        }
    }

    std::optional<std::string> readString() {
        const TextPlace start = m_place;
        std::string text;
        advance();
        while (!take('"')) {
            if (isAtEnd())
                return faultHere({});
            if (static_cast<unsigned char>(next()) < 0x20)
                return fault(ErrorCode::NotJson, start,
                             {TAGWARDEN_TEXT("The text that begins here is not closed by a double "
                                             "quote in its line"),
                              {}});
            if (next() != '\\') {
                text += next();
                advance();
            } else if (!readEscape(text)) {
                return {};
            }
        }
        return text;
    }

    // Appends what the escape at the reader stands for.
    bool readEscape(std::string& text) {
        static constexpr std::string_view letters = "\"\\/bfnrt";
        static constexpr std::string_view meanings = "\"\\/\b\f\n\r\t";
        const TextPlace start = m_place;
        const std::string_view escape = m_text.substr(m_at, 2);
        advance();
        const std::size_t letter = letters.find(next());
        if (!isAtEnd() && letter != std::string_view::npos) {
            text += meanings[letter];
            advance();
            return true;
        }
        if (take('u')) {
            if (const auto codePoint = readHexEscape()) {
                appendUtf8(text, *codePoint);
                return true;
            }
        }
        if (isAtEnd())
            faultHere({});
        else
            fault(ErrorCode::NotJson, start,
                  {TAGWARDEN_TEXT("`%1` begins no escape that JSON has; a backslash itself is "
                                  "written `\\\\`"),
                   {excerpt(escape, 2)}});
        return false;
    }

    // After `\u`: four digits, and a second escape where the first is half of a pair.
    std::optional<char32_t> readHexEscape() {
        const auto isHigh = [](char32_t unit) {
            return unit >= 0xD800 && unit <= 0xDBFF;
        };
        const auto isLow = [](char32_t unit) {
            return unit >= 0xDC00 && unit <= 0xDFFF;
        };
        const auto first = readFourHexDigits();
        if (!first || isLow(*first))
            return {};
        if (!isHigh(*first))
            return first;
        if (!take('\\') || !take('u'))
            return {};
        const auto second = readFourHexDigits();
        if (!second || !isLow(*second))
            return {};
        return 0x10000 + ((*first - 0xD800) << 10) + (*second - 0xDC00);
    }

    std::optional<char32_t> readFourHexDigits() {
        const std::string_view digits = m_text.substr(m_at, 4);
        std::uint32_t value = 0;
        const auto [end, error] =
            std::from_chars(digits.data(), digits.data() + digits.size(), value, 16);
        const auto taken = end - digits.data();
        for (auto i = taken; i > 0; --i)
            advance();
        if (taken != 4)
            return {};
        return value;
    }

    std::size_t takeDigits() {
        const std::size_t start = m_at;
        while (next() >= '0' && next() <= '9')
            advance();
        return m_at - start;
    }

    std::optional<JsonValue> readNumber() {
        const TextPlace place = m_place;
        const std::size_t start = m_at;
        const std::string shown = here();
        take('-');
        const bool isZero = next() == '0';
        const std::size_t wholeDigits = takeDigits();
        bool isGood = wholeDigits == 1 || (wholeDigits > 1 && !isZero);
        if (take('.'))
            isGood = takeDigits() > 0 && isGood;
        if (take('e') || take('E')) {
            if (!take('+'))
                take('-');
            isGood = takeDigits() > 0 && isGood;
        }
        if (!isGood)
            return fault(ErrorCode::NotJson, place,
                         {TAGWARDEN_TEXT("`%1` is no number as JSON writes them"), {shown}});
        return JsonNumber{std::string(m_text.substr(start, m_at - start))};
    }

    std::optional<JsonValue> readWord() {
        const std::pair<std::string_view, JsonValue> words[] = {
            {"true", true}, {"false", false}, {"null", JsonNull{}}};
        for (const auto& [word, value] : words) {
            if (!isNext(word))
                continue;
            for (std::size_t i = 0; i < word.size(); ++i)
                advance();
            return value;
        }
        return faultHere(TAGWARDEN_TEXT(
            "Here must stand a value, not `%1`: a text in double quotes, a number, a list, an "
            "object, or `true`, `false` or `null`"));
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    TextPlace m_place;
    std::string m_pointer; // of the value that is being read
    JsonText m_json;
    std::optional<Error> m_error;
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
