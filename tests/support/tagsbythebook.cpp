// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tagsbythebook.h"

#include <algorithm>
#include <string>

namespace test {

namespace {

// A TagPattern does not say which kind it is, but only a prefix is all head.
bool isPrefixEntry(const core::TagPattern& entry) {
    return entry.isPrefix() && entry.head() == entry.text();
}

bool isWildcardForOne(char character, const BookMistakes& wrong) {
    return (wrong.dotIsWildcard && character == '.') ||
           (wrong.questionMarkIsWildcard && character == '?');
}

bool patternMatches(std::string_view pattern, std::string_view tag, const BookMistakes& wrong) {
    if (pattern.empty())
        return tag.empty();
    if (pattern.front() == '*')
        return patternMatches(pattern.substr(1), tag, wrong) ||
               (!tag.empty() && patternMatches(pattern, tag.substr(1), wrong));
    return !tag.empty() &&
           (tag.front() == pattern.front() || isWildcardForOne(pattern.front(), wrong)) &&
           patternMatches(pattern.substr(1), tag.substr(1), wrong);
}

std::string folded(std::string_view text) {
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(), [](char character) {
        return character >= 'A' && character <= 'Z' ? static_cast<char>(character - 'A' + 'a')
                                                    : character;
    });
    return lower;
}

} // namespace

bool entryMatchesByTheBook(const core::TagPattern& entry, std::string_view tag,
                           const BookMistakes& wrong) {
    const std::string text = wrong.caseIsFolded ? folded(entry.text()) : entry.text();
    const std::string name = wrong.caseIsFolded ? folded(tag) : std::string(tag);
    if (isPrefixEntry(entry))
        return wrong.prefixHasWildcards ? patternMatches(text + '*', name, {})
                                        : name.substr(0, text.size()) == text;
    return patternMatches(wrong.patternIsUnanchored ? '*' + text + '*' : text, name, wrong);
}

} // namespace test
