// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hcl/hclliteral.h"

#include "core/base/utf8.h"
#include "core/hcl/hcltext.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <unordered_map>
#include <utility>

namespace core {

namespace {

constexpr int maxLevels = 64;

// Terraform keeps the value of a number, not how it was written: 2.0 and 2e0 are 2.
std::string plainNumber(std::string_view written) {
    while (written.size() > 1 && written[0] == '0' && written[1] >= '0' && written[1] <= '9')
        written.remove_prefix(1);
    const std::size_t e = std::min(written.find_first_of("eE"), written.size());
    std::string_view mantissa = written.substr(0, e);
    std::string_view exponentText = written.substr(std::min(e + 1, written.size()));
    if (exponentText.starts_with('+'))
        exponentText.remove_prefix(1);
    int exponent = 0;
    const auto [end, error] =
        std::from_chars(exponentText.data(), exponentText.data() + exponentText.size(), exponent);
    // So large or small that nobody writes its digits.
    if (error == std::errc::result_out_of_range || exponent > 100 || exponent < -100)
        return std::string(written);

    const std::size_t dot = std::min(mantissa.find('.'), mantissa.size());
    std::string digits(mantissa.substr(0, dot));
    const std::string_view fraction = mantissa.substr(std::min(dot + 1, mantissa.size()));
    digits += fraction;
    auto whole = static_cast<std::ptrdiff_t>(dot) + exponent; // how many digits before the point
    if (whole <= 0) {
        digits.insert(0, static_cast<std::size_t>(1 - whole), '0');
        whole = 1;
    }
    if (whole > static_cast<std::ptrdiff_t>(digits.size()))
        digits.append(static_cast<std::size_t>(whole) - digits.size(), '0');
    std::string rest = digits.substr(static_cast<std::size_t>(whole));
    digits.resize(static_cast<std::size_t>(whole));
    rest.erase(rest.find_last_not_of('0') + 1);
    digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size() - 1));
    return rest.empty() ? digits : digits + '.' + rest;
}

std::size_t digitsAt(const HclCursor& at) {
    const std::string_view rest = at.rest();
    return std::min(rest.find_first_not_of("0123456789"), rest.size());
}

class Reader {
public:
    Reader(HclCursor& at, std::string pointer, JsonText& json)
        : m_at(at)
        , m_pointer(std::move(pointer))
        , m_json(json) {}

    Result<JsonValue> readValue(int level) {
        m_json.places.insert(m_pointer, m_at.place());
        if (level > maxLevels)
            return Error{ErrorCode::TooDeep,
                         {},
                         m_at.place(),
                         {TAGWARDEN_TEXT("Lists and objects are nested here more than %1 deep"),
                          {std::to_string(maxLevels)}}};
        const char c = m_at.next();
        if (c == '{')
            return readObject(level);
        if (c == '[')
            return readList(level);
        if (c == '"' || m_at.isNext("<<")) {
            const auto text = c == '"' ? readHclString(m_at) : readHclHeredoc(m_at);
            return text ? Result<JsonValue>(text->text()) : text.error();
        }
        if (c == '-' || digitsAt(m_at) > 0)
            return readNumber();
        return readWord();
    }

private:
    Result<JsonValue> readWord() {
        const HclCursor start = m_at;
        const std::string_view word = m_at.takeIdentifier();
        if (word == "true" || word == "false")
            return JsonValue(word == "true");
        if (word == "null")
            return JsonValue(JsonNull{});
        m_at = start;
        if (word.empty() && !m_at.isNext("("))
            return unexpected(start, TAGWARDEN_TEXT("Here must stand a value, not `%1`"));
        return notLiteral(start);
    }

    Result<JsonValue> readNumber() {
        const HclCursor start = m_at;
        const bool isNegative = m_at.take("-");
        if (isNegative)
            m_at.skipBlanks();
        const HclCursor digits = m_at;
        m_at.advance(digitsAt(m_at));
        if (m_at.isNext(".")) {
            m_at.advance();
            const std::size_t fraction = digitsAt(m_at);
            if (fraction == 0)
                return notLiteral(start);
            m_at.advance(fraction);
        }
        if (m_at.take("e") || m_at.take("E")) {
            if (!m_at.take("+"))
                m_at.take("-");
            m_at.advance(digitsAt(m_at));
        }
        const std::string_view written =
            digits.rest().substr(0, digits.rest().size() - m_at.rest().size());
        HclCursor behind = m_at;
        if (written.empty() || written.find_last_of("0123456789") + 1 != written.size() ||
            !behind.takeIdentifier().empty())
            return notLiteral(start);
        return JsonValue(JsonNumber{(isNegative ? "-" : "") + plainNumber(written)});
    }

    Result<JsonValue> readList(int level) {
        JsonArray list;
        m_at.advance();
        for (;;) {
            m_at.skipLines();
            if (m_at.take("]"))
                return JsonValue(std::move(list));
            const HclCursor entry = m_at;
            const std::size_t outer = m_pointer.size();
            m_pointer += pointerStep(list.size());
            auto value = readValue(level + 1);
            if (!value)
                return value;
            m_pointer.resize(outer);
            list.push_back(*std::move(value));
            m_at.skipLines();
            if (!m_at.take(",") && !m_at.isNext("]"))
                return m_at.isAtEnd() ? unexpected(m_at, {}) : notLiteral(entry);
        }
    }

    // With the sign that follows it.
    Result<std::string> readKey() {
        const HclCursor start = m_at;
        std::string key;
        if (m_at.isNext("\"")) {
            const auto text = readHclString(m_at);
            if (!text)
                return text.error();
            key = text->text();
        } else {
            key = m_at.takeIdentifier();
            if (key.empty() && !m_at.isNext("("))
                return unexpected(start, TAGWARDEN_TEXT("Here must stand a key, not `%1`"));
        }
        m_at.skipBlanks();
        const bool isAssigned = !m_at.isNext("==") && (m_at.take("=") || m_at.take(":"));
        if (isAssigned && !key.empty())
            return key;
        return m_at.isAtEnd() ? unexpected(m_at, {}) : notLiteral(start);
    }

    Result<JsonValue> readObject(int level) {
        JsonObject object;
        std::unordered_map<std::string, std::size_t> indexes;
        m_at.advance();
        for (;;) {
            m_at.skipLines();
            if (m_at.take("}"))
                return JsonValue(std::move(object));
            auto key = readKey();
            if (!key)
                return key.error();
            m_at.skipLines();
            const HclCursor member = m_at;
            const std::size_t outer = m_pointer.size();
            m_pointer += pointerStep(*key);
            const auto [known, isNew] = indexes.try_emplace(*key, object.size());
            if (!isNew)
                m_json.places.startAgain(m_pointer);
            auto value = readValue(level + 1);
            if (!value)
                return value;
            if (isNew)
                object.push_back({*std::move(key), *std::move(value)});
            else
                object[known->second].value = *std::move(value);
            m_pointer.resize(outer);
            m_at.skipBlanks();
            if (!m_at.take(",") && !m_at.isNext("\n") && !m_at.isNext("}"))
                return m_at.isAtEnd() ? unexpected(m_at, {}) : notLiteral(member);
        }
    }

    HclCursor& m_at;
    std::string m_pointer; // of the value that is being read
    JsonText& m_json;
};

} // namespace

Result<JsonValue> readHclLiteral(HclCursor& at, const std::string& pointer, JsonText& json) {
    return Reader(at, pointer, json).readValue(1);
}

std::optional<Error> notOver(HclCursor& at, const HclCursor& expression) {
    at.skipBlanks();
    if (at.isAtEnd() || at.isNext("\n") || at.isNext("}"))
        return std::nullopt;
    return notLiteral(expression);
}

} // namespace core
