// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Times in all forms of spec I1, on every day of the years 1970 to 2100, against a calendar that is
// walked day by day: its only arithmetic is adding one.
#include "core/base/instant.h"
#include "tests/support/checks.h"

#include <cstdint>
#include <random>
#include <string>

namespace {

constexpr std::int64_t secondsOfADay = 86'400;
constexpr std::int64_t nanosecondsOfASecond = 1'000'000'000;

struct Day {
    int year = 1970;
    int month = 1;
    int day = 1;
    std::int64_t number = 0; // days since 1970-01-01

    int daysInMonth() const {
        if (month == 2)
            return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28;
        return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
    }

    void next() {
        ++number;
        if (++day <= daysInMonth())
            return;
        day = 1;
        if (++month <= 12)
            return;
        month = 1;
        ++year;
    }
};

class Chance {
public:
    int upTo(int highest) { // 0 to highest
        return static_cast<int>(m_numbers() % static_cast<unsigned>(highest + 1));
    }
    char oneOf(const std::string& characters) {
        return characters[static_cast<std::size_t>(upTo(static_cast<int>(characters.size()) - 1))];
    }

private:
    std::mt19937 m_numbers{1970};
};

std::string digits(std::int64_t number, int width) {
    std::string text = std::to_string(number);
    text.insert(0, static_cast<std::size_t>(width) - text.size(), '0');
    return text;
}

std::string dateText(const Day& day) {
    return digits(day.year, 4) + '-' + digits(day.month, 2) + '-' + digits(day.day, 2);
}

struct Fraction {
    std::string text; // with the point; empty for no digits
    std::int64_t nanoseconds = 0;
};

Fraction fraction(Chance& chance, int width) {
    Fraction made;
    std::int64_t unit = nanosecondsOfASecond;
    for (int i = 0; i < width; ++i) {
        const int digit = chance.upTo(9);
        unit /= 10;
        made.nanoseconds += digit * unit;
        made.text += (i == 0 ? "." : "") + std::to_string(digit);
    }
    return made;
}

struct Zone {
    std::string text;
    std::int64_t seconds = 0; // east of UTC
};

Zone zone(Chance& chance) {
    const int form = chance.upTo(5);
    if (form == 0)
        return {};
    if (form == 1)
        return {"Z", 0};
    if (form == 2)
        return {"z", 0};
    const int hour = chance.upTo(23);
    const int minute = form == 3 ? 0 : chance.upTo(59);
    const char sign = chance.oneOf("+-");
    const std::string minutes = form == 3 ? "" : (form == 4 ? ":" : "") + digits(minute, 2);
    const int seconds = (hour * 60 + minute) * 60;
    return {sign + digits(hour, 2) + minutes, sign == '-' ? -seconds : seconds};
}

// One text is the expected instant, or refused where the offset leads before 1970.
void reads(test::Checks& checks, const std::string& text, std::int64_t seconds,
           std::int64_t nanoseconds) {
    const auto instant = core::parseInstant(text);
    if (seconds < 0) {
        checks.isTrue("before 1970: " + text, !instant);
        return;
    }
    checks.isTrue(text, instant && instant->time_since_epoch().count() ==
                                       seconds * nanosecondsOfASecond + nanoseconds);
}

void isoTimes(test::Checks& checks, Chance& chance, const Day& day) {
    for (int width = 0; width <= 9; ++width) {
        const int hour = chance.upTo(23);
        const int minute = chance.upTo(59);
        const int second = chance.upTo(59);
        const Fraction part = fraction(chance, width);
        const Zone from = zone(chance);
        reads(checks,
              dateText(day) + chance.oneOf("Tt ") + digits(hour, 2) + ':' + digits(minute, 2) +
                  ':' + digits(second, 2) + part.text + from.text,
              day.number * secondsOfADay + (hour * 60 + minute) * 60 + second - from.seconds,
              part.nanoseconds);
    }
}

void epochTimes(test::Checks& checks, Chance& chance, const Day& day) {
    const std::int64_t seconds = day.number * secondsOfADay + chance.upTo(86'399);
    for (int width = 0; width <= 9; ++width) {
        const Fraction part = fraction(chance, width);
        reads(checks, std::to_string(seconds) + part.text, seconds, part.nanoseconds);
    }
    // 1.7640288E9: the point moved to the front.
    const std::string whole = std::to_string(seconds);
    if (whole.size() > 1)
        reads(checks,
              whole.substr(0, 1) + '.' + whole.substr(1) + chance.oneOf("eE") +
                  std::to_string(whole.size() - 1),
              seconds, 0);
}

// What is printed is read as the same instant again.
void printedTimes(test::Checks& checks, Chance& chance, const Day& day) {
    const core::Instant instant{core::Nanoseconds(
        (day.number * secondsOfADay + chance.upTo(86'399)) * nanosecondsOfASecond +
        chance.upTo(999'999'999))};
    const std::string text = core::formatInstant(instant);
    checks.equal("the date of " + text, text.substr(0, 10), dateText(day));
    const auto again = core::parseInstant(text);
    checks.isTrue("printed and read: " + text, again && *again == instant);
}

void refused(test::Checks& checks, const std::string& text) {
    checks.isTrue("refused: " + text, !core::parseInstant(text));
}

void daysThatAreNone(test::Checks& checks, const Day& last) {
    for (int day = last.day + 1; day <= 32; ++day)
        refused(checks, dateText({last.year, last.month, day, 0}) + "T00:00:00Z");
    refused(checks, dateText({last.year, last.month, 0, 0}) + "T00:00:00Z");
}

// One thing wrong in each, on a day that is right.
void formsThatAreNone(test::Checks& checks, const Day& day) {
    const std::string date = dateText(day);
    for (const char* rest : {"",
                             "T",
                             "T09",
                             "T24:00:00Z",
                             "T09:60:00Z",
                             "T09:00:60Z",
                             "T9:00:00Z",
                             "T09:0:00Z",
                             "T09:00:0Z",
                             "T09:00:00.Z",
                             "T09:00:00,5Z",
                             "T09:00:00.1234567890Z",
                             "T09:00:00+",
                             "T09:00:00+9",
                             "T09:00:00+24:00",
                             "T09:00:00+09:60",
                             "T09:00:00+09:",
                             "T09:00:00+09:0",
                             "T09:00:00+090",
                             "T09:00:00+09:00Z",
                             "T09:00:00ZZ",
                             "T09:00:00 Z",
                             "T09:00:00 UTC",
                             "  09:00:00Z",
                             "_09:00:00Z",
                             "T-9:00:00Z",
                             "T09:00:00Z\n"})
        refused(checks, date + rest);
    refused(checks, ' ' + date + "T09:00:00Z");
    refused(checks, date.substr(2) + "T09:00:00Z");
    refused(checks, '+' + date + "T09:00:00Z");
    refused(checks, digits(day.year, 4) + "-13-01T09:00:00Z");
    refused(checks, digits(day.year, 4) + "-00-01T09:00:00Z");
}

} // namespace

int main() {
    test::Checks checks;
    Chance chance;
    std::int64_t leapDays = 0;
    for (Day day; day.year <= 2100; day.next()) {
        isoTimes(checks, chance, day);
        epochTimes(checks, chance, day);
        printedTimes(checks, chance, day);
        if (day.month == 2 && day.day == 29)
            ++leapDays;
        if (day.day == day.daysInMonth()) {
            daysThatAreNone(checks, day);
            formsThatAreNone(checks, day);
        }
    }
    checks.isTrue("32 leap days from 1972 to 2096, none in 2100", leapDays == 32);
    for (const char* text : {"", "-1", "+1", "1.", ".5", "1e", "1e+", "0x10", "1 ", "1,5", "1e1.5",
                             "nan", "inf", "1969-12-31T23:59:59Z", "9214646400"})
        refused(checks, text);
    return checks.exitCode();
}
