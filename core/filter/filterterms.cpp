// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A term is a key, an operator and values, or a word: `rule:2,none` is read as `rule`, `:` and
// `2`, `none`. No tag that can be pushed and no digest has an operator in it but for the colon
// after the digest's algorithm, so every other term with one is meant as a key.
#include "core/filter/filterterms.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace core {

namespace {

using Read = TermRead;

struct Parts {
    std::string key; // in lower case
    std::string_view sign;
    std::string_view value;
};

std::string lower(std::string_view text) {
    std::string result(text);
    for (char& c : result)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    return result;
}

Parts partsOf(std::string_view term) {
    constexpr std::string_view signs = ":<>=";
    const std::size_t sign = std::min(term.find_first_of(signs), term.size());
    const std::size_t value = std::min(term.find_first_not_of(signs, sign), term.size());
    return {lower(term.substr(0, sign)), term.substr(sign, value - sign), term.substr(value)};
}

std::vector<std::string_view> valuesOf(std::string_view list) {
    std::vector<std::string_view> values;
    for (std::size_t comma = list.find(','); comma != std::string_view::npos;
         comma = list.find(',')) {
        values.push_back(list.substr(0, comma));
        list.remove_prefix(comma + 1);
    }
    values.push_back(list);
    return values;
}

std::optional<Comparison> comparisonOf(std::string_view sign) {
    if (sign == ">")
        return Comparison::More;
    if (sign == ">=")
        return Comparison::AtLeast;
    if (sign == "<")
        return Comparison::Less;
    if (sign == "<=")
        return Comparison::AtMost;
    return {};
}

// A number and how many of a smaller unit it counts, `1.5GB` as 1.5e9.
struct Unit {
    std::string_view name;
    double factor;
};

std::optional<double> quantity(std::string_view text, std::initializer_list<Unit> units) {
    double number = 0;
    const char* const end = text.data() + text.size();
    if (text.empty() || text.front() < '0' || text.front() > '9')
        return {};
    const auto [rest, error] = std::from_chars(text.data(), end, number, std::chars_format::fixed);
    if (error != std::errc())
        return {};
    const std::string name = lower({rest, static_cast<std::size_t>(end - rest)});
    const auto unit = std::ranges::find(units, name, &Unit::name);
    if (unit == units.end())
        return {};
    return number * unit->factor;
}

Read readTag(std::string_view value) {
    TagTerm term;
    for (const std::string_view pattern : valuesOf(value)) {
        if (pattern.empty())
            return Message{TAGWARDEN_TEXT("`tag:` takes a tag or a pattern: `tag:prod-*`"), {}};
        term.anyOf.push_back(TagPattern::pattern(pattern));
    }
    return term;
}

Read readDigest(std::string_view value) {
    DigestTerm term;
    for (const std::string_view part : valuesOf(value)) {
        if (part.empty())
            return Message{TAGWARDEN_TEXT("`digest:` takes some of a digest: `digest:9f3c`"), {}};
        term.anyOf.push_back(lower(part));
    }
    return term;
}

Read readVerdict(std::string_view value) {
    VerdictTerm term{{false, false, false}};
    for (const std::string_view name : valuesOf(value)) {
        const std::string verdict = lower(name);
        if (verdict == "keep" || verdict == "kept")
            term.anyOf.keep = true;
        else if (verdict == "expire" || verdict == "expires")
            term.anyOf.expire = true;
        else if (verdict == "archive" || verdict == "archives")
            term.anyOf.archive = true;
        else
            return Message{
                TAGWARDEN_TEXT("`%1` is no verdict: there are `keep`, `expire` and `archive`"),
                {std::string(name)}};
    }
    return term;
}

Read readRule(std::string_view value) {
    RuleTerm term;
    for (const std::string_view name : valuesOf(value)) {
        std::int32_t priority = 0;
        const char* const end = name.data() + name.size();
        const auto [rest, error] = std::from_chars(name.data(), end, priority);
        if (lower(name) == "none")
            term.anyOf.push_back({});
        else if (error == std::errc() && rest == end && priority > 0)
            term.anyOf.push_back(RulePriority{priority});
        else
            return Message{TAGWARDEN_TEXT("`%1` is no rule: write the number of one, `rule:2`, or "
                                          "`rule:none`"),
                           {std::string(name)}};
    }
    return term;
}

Read readInUse(std::string_view value) {
    const std::string answer = lower(value);
    if (answer == "yes" || answer == "no")
        return InUseTerm{answer == "yes"};
    return Message{
        TAGWARDEN_TEXT("`%1` is neither `yes` nor `no`: write `inuse:yes` for the images "
                       "that run now"),
        {std::string(value)}};
}

Read readAge(AgeSince since, Comparison comparison, std::string_view value) {
    using namespace std::chrono;
    constexpr auto seconds = [](auto time) {
        return duration<double>(time).count();
    };
    if (const auto age = quantity(value, {{"", seconds(days(1))},
                                          {"d", seconds(days(1))},
                                          {"h", seconds(hours(1))},
                                          {"w", seconds(weeks(1))}}))
        return AgeTerm{since, comparison, duration<double>(*age)};
    return Message{
        TAGWARDEN_TEXT("`%1` is no age: write a number of days, `30`, or of hours or weeks, "
                       "`12h`, `2w`"),
        {std::string(value)}};
}

Read readSize(Comparison comparison, std::string_view value) {
    if (const auto bytes = quantity(value, {{"b", 1},
                                            {"kb", 1e3},
                                            {"mb", 1e6},
                                            {"gb", 1e9},
                                            {"tb", 1e12},
                                            {"kib", 1024},
                                            {"mib", 1048576},
                                            {"gib", 1073741824}}))
        return SizeTerm{comparison, *bytes};
    return Message{TAGWARDEN_TEXT("`%1` is no size: write a number with its unit, `100MB`, "
                                  "`1.5GB`, `20KB`"),
                   {std::string(value)}};
}

Read readCompared(const Parts& parts) {
    const auto comparison = comparisonOf(parts.sign);
    if (!comparison)
        return Message{TAGWARDEN_TEXT("`%1` is compared: with `>`, `>=`, `<` or `<=`"),
                       {parts.key}};
    if (parts.key == "size")
        return readSize(*comparison, parts.value);
    return readAge(parts.key == "age" ? AgeSince::Pushed : AgeSince::Pulled, *comparison,
                   parts.value);
}

} // namespace

TermRead readTerm(std::string_view text) {
    const Parts parts = partsOf(text);
    const bool isDigest = parts.sign == ":" && (parts.key == "sha256" || parts.key == "sha512");
    if (parts.sign.empty() || isDigest)
        return WordTerm{lower(text)};
    if (parts.key == "pulled" && parts.sign == ":" && lower(parts.value) == "never")
        return NeverPulledTerm{};
    if (parts.key == "age" || parts.key == "pulled" || parts.key == "size")
        return readCompared(parts);
    constexpr std::pair<std::string_view, Read (*)(std::string_view)> listed[] = {
        {"tag", readTag},
        {"digest", readDigest},
        {"verdict", readVerdict},
        {"rule", readRule},
        {"inuse", readInUse}};
    for (const auto& [key, read] : listed) {
        if (parts.key != key)
            continue;
        if (parts.sign == ":")
            return read(parts.value);
        return Message{TAGWARDEN_TEXT("after `%1` stands a colon: `%1:`"), {parts.key}};
    }
    return Message{TAGWARDEN_TEXT("a filter knows no `%1`: there are tag: digest: verdict: rule: "
                                  "inuse: age> pulled> size>"),
                   {parts.key}};
}

} // namespace core
