// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/instant.h"

#include "core/base/utf8.h"
#include "core/policy/assumptions.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <cstdio>
#include <optional>

namespace core {

namespace {

using namespace std::chrono;

constexpr Instant firstInstant{};
constexpr Instant endOfTime = sys_days(2262y / January / 1); // this one no more
constexpr int fractionDigits = 9;

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

// Of a text that should be digits, few enough to fit; -1 where it is not.
int valueOf(std::string_view digits) {
    int value = 0;
    for (const char c : digits) {
        if (!isDigit(c))
            return -1;
        value = 10 * value + (c - '0');
    }
    return value;
}

// Takes pieces from the front of a text; a piece that is not there takes nothing.
class Scanner {
public:
    explicit Scanner(std::string_view text)
        : m_rest(text) {}

    bool isAtEnd() const { return m_rest.empty(); }

    // One of the characters, or nothing.
    std::optional<char> oneOf(std::string_view characters) {
        if (m_rest.empty() || characters.find(m_rest.front()) == std::string_view::npos)
            return {};
        const char taken = m_rest.front();
        m_rest.remove_prefix(1);
        return taken;
    }

    // A number of exactly so many digits, within the bounds.
    std::optional<int> number(std::size_t digits, int lowest, int highest) {
        const int value = valueOf(m_rest.substr(0, digits));
        if (m_rest.size() < digits || value < lowest || value > highest)
            return {};
        m_rest.remove_prefix(digits);
        return value;
    }

    std::string_view digits() {
        const auto end = std::ranges::find_if_not(m_rest, isDigit);
        const std::string_view taken =
            m_rest.substr(0, static_cast<std::size_t>(end - m_rest.begin()));
        m_rest.remove_prefix(taken.size());
        return taken;
    }

private:
    std::string_view m_rest;
};

enum class Fault { NoTime, OutOfRange };
struct Reading {
    std::optional<Instant> instant;
    Fault fault = Fault::NoTime; // why there is none
};

std::optional<nanoseconds> readFraction(Scanner& scanner) {
    if (!scanner.oneOf("."))
        return nanoseconds(0);
    std::string digits(scanner.digits());
    if (digits.empty() || digits.size() > fractionDigits)
        return {};
    digits.resize(fractionDigits, '0');
    std::int64_t value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return nanoseconds(value);
}

// Z, ±hh:mm, ±hhmm, ±hh or nothing at the end of the text.
std::optional<minutes> readOffset(Scanner& scanner) {
    if (scanner.isAtEnd())
        return assumed::zonelessTimeIsUtc ? std::optional(minutes(0)) : std::nullopt;
    if (scanner.oneOf("Zz"))
        return minutes(0);
    const auto sign = scanner.oneOf("+-");
    if (!sign)
        return {};
    const auto hour = scanner.number(2, 0, 23);
    if (!hour)
        return {};
    std::optional<int> minute = 0;
    if (scanner.oneOf(":") || !scanner.isAtEnd())
        minute = scanner.number(2, 0, 59);
    if (!minute)
        return {};
    const minutes offset = hours(*hour) + minutes(*minute);
    return *sign == '-' ? -offset : offset;
}

Reading readIso(std::string_view text) {
    // 2026-11-24T09:00
    constexpr std::size_t length = 16;
    if (text.size() < length || text[4] != '-' || text[7] != '-' || text[13] != ':' ||
        std::string_view("Tt ").find(text[10]) == std::string_view::npos)
        return {};
    const int y = valueOf(text.substr(0, 4));
    const int m = valueOf(text.substr(5, 2));
    const int d = valueOf(text.substr(8, 2));
    const int hour = valueOf(text.substr(11, 2));
    const int minute = valueOf(text.substr(14, 2));
    if (y < 0 || m < 0 || d < 0 || hour < 0 || hour > 23 || minute < 0 || minute > 59)
        return {};
    Scanner scanner(text.substr(length));
    std::optional<int> second = 0;
    std::optional<nanoseconds> fraction = nanoseconds(0);
    if (scanner.oneOf(":")) {
        second = scanner.number(2, 0, 59); // a leap second has no place in the ECR API
        fraction = readFraction(scanner);
    }
    if (!second || !fraction)
        return {};
    const auto offset = readOffset(scanner);
    const year_month_day date =
        year(y) / month(static_cast<unsigned>(m)) / day(static_cast<unsigned>(d));
    if (!offset || !scanner.isAtEnd() || !date.ok())
        return {};

    // Whole seconds first: nanoseconds do not reach from year 0 to 9999.
    const sys_seconds whole =
        sys_days(date) + hours(hour) + minutes(minute) + seconds(*second) - *offset;
    if (whole < floor<seconds>(firstInstant) || whole >= floor<seconds>(endOfTime))
        return {{}, Fault::OutOfRange};
    return {Instant(whole) + *fraction};
}

// The digits are shifted, not computed with, so that no rounding comes in; what is finer than a
// nanosecond is dropped.
Reading readEpochSeconds(std::string_view text) {
    Scanner scanner(text);
    std::string digits(scanner.digits());
    if (digits.empty())
        return {};
    auto nanosecondDigits = static_cast<std::int64_t>(digits.size()) + fractionDigits;
    if (scanner.oneOf(".")) {
        const std::string_view fraction = scanner.digits();
        if (fraction.empty())
            return {};
        digits += fraction;
    }
    if (scanner.oneOf("eE")) {
        const auto sign = scanner.oneOf("+-");
        const std::string_view exponentText = scanner.digits();
        std::int32_t exponent = 0;
        const auto [end, error] = std::from_chars(
            exponentText.data(), exponentText.data() + exponentText.size(), exponent);
        if (exponentText.empty())
            return {};
        if (error != std::errc())
            return {{}, Fault::OutOfRange};
        nanosecondDigits += sign == '-' ? -std::int64_t{exponent} : std::int64_t{exponent};
    }
    if (!scanner.isAtEnd())
        return {};

    const std::size_t zeros = std::min(digits.find_first_not_of('0'), digits.size());
    digits.erase(0, zeros);
    nanosecondDigits -= static_cast<std::int64_t>(zeros);
    if (digits.empty() || nanosecondDigits <= 0)
        return {firstInstant};
    if (nanosecondDigits > 19) // more than 64 bits hold
        return {{}, Fault::OutOfRange};
    digits.resize(static_cast<std::size_t>(nanosecondDigits), '0');
    std::uint64_t value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (value >= static_cast<std::uint64_t>(endOfTime.time_since_epoch().count()))
        return {{}, Fault::OutOfRange};
    return {Instant(nanoseconds(static_cast<std::int64_t>(value)))};
}

} // namespace

Result<Instant> parseInstant(std::string_view text) {
    // A year and a hyphen; in epoch seconds a hyphen follows an `e`.
    const bool isIso = text.size() > 4 && text[4] == '-' && isDigit(text[3]);
    const Reading reading = isIso ? readIso(text) : readEpochSeconds(text);
    if (reading.instant)
        return *reading.instant;
    const std::string shown = excerpt(text, 60);
    if (reading.fault == Fault::OutOfRange)
        return Error{ErrorCode::BadTime,
                     {},
                     {},
                     {TAGWARDEN_TEXT("`%1` is not between the years 1970 and 2261"), {shown}}};
    return Error{
        ErrorCode::BadTime,
        {},
        {},
        {TAGWARDEN_TEXT("`%1` is no time; write it like `2026-11-24T09:00:00Z`"), {shown}}};
}

std::string formatInstant(Instant instant) {
    const auto day = floor<days>(instant);
    const year_month_day date{day};
    const hh_mm_ss time{instant - day};
    char text[64];
    std::snprintf(text, sizeof text, "%04d-%02u-%02uT%02d:%02d:%02d", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                  static_cast<int>(time.hours().count()), static_cast<int>(time.minutes().count()),
                  static_cast<int>(time.seconds().count()));
    std::string result = text;
    if (time.subseconds().count() != 0) {
        std::snprintf(text, sizeof text, ".%09d", static_cast<int>(time.subseconds().count()));
        result += text;
        result.erase(result.find_last_not_of('0') + 1);
    }
    return result + 'Z';
}

days wholeDays(Instant from, Instant to) {
    return to > from ? floor<days>(to - from) : days(0);
}

} // namespace core
