// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/tagentries.h"

#include "core/policy/assumptions.h"

#include <algorithm>

namespace core {

namespace {

constexpr std::ptrdiff_t mostWildcards = 4; // spec V11
constexpr std::size_t longestTag = 128;     // spec I5

bool canStandInTag(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' ||
           c == '.' || c == '-';
}

// Whether some tag that can be pushed matches (spec I5).
bool canMatchPushedTag(const std::string& entry, bool isPattern) {
    std::size_t literals = 0;
    for (const char c : entry) {
        if (isPattern && c == '*')
            continue;
        if (!canStandInTag(c))
            return false;
        ++literals;
    }
    return entry[0] != '.' && entry[0] != '-' && literals <= longestTag;
}

void checkEntry(const std::string& text, bool isPattern, const std::string& pointer,
                FindingList& findings) {
    if (text.empty()) {
        findings.assumed("V9", assumed::emptyEntry, pointer,
                         {TAGWARDEN_TEXT("Fill this empty entry in, or remove it; whether "
                                         "ECR takes it is not known"),
                          {}});
        return;
    }
    const auto stars = std::ranges::count(text, '*');
    if (isPattern && stars > mostWildcards)
        findings.error("V11", pointer,
                       {TAGWARDEN_TEXT("`%1` has %2 wildcards; at most %3 are allowed"),
                        {text, std::to_string(stars), std::to_string(mostWildcards)}},
                       "Invalid tag pattern provided");
    if (canMatchPushedTag(text, isPattern))
        return;
    if (!isPattern && stars > 0)
        findings.warning(
            "I5", pointer,
            {TAGWARDEN_TEXT("In a prefix a star is no wildcard, and no tag has one, so `%1` "
                            "matches nothing; leave the star out, or use a pattern"),
             {text}});
    else
        findings.warning(
            "I5", pointer,
            {TAGWARDEN_TEXT("No tag that can be pushed matches `%1`: tags are at most 128 "
                            "letters, digits, `_`, `.` and `-`, and begin with none of the "
                            "last two"),
             {text}});
}

} // namespace

std::optional<std::vector<std::string>> readEntries(const At& at, EntryKind kind,
                                                    FindingList& findings) {
    const JsonArray* list = readArray(at, findings);
    if (!list)
        return std::nullopt;
    std::vector<std::string> entries;
    for (std::size_t i = 0; i < list->size(); ++i) {
        const At entry{&(*list)[i], at.pointer + pointerStep(i)};
        const std::string* text = readString(entry, findings);
        // A wrong entry still makes the list one that is not empty.
        entries.push_back(text ? *text : std::string());
        if (text)
            checkEntry(*text, kind == EntryKind::Pattern, entry.pointer, findings);
    }
    return entries;
}

} // namespace core
