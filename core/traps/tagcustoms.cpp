// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/traps/tagcustoms.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

constexpr std::array<std::string_view, 20> movingTags{
    "beta",    "canary", "current", "dev",     "develop", "edge", "head",
    "latest",  "main",   "master",  "next",    "nightly", "prod", "production",
    "release", "stable", "stage",   "staging", "test",    "trunk"};

constexpr std::array<std::string_view, 24> disposableFamilies{
    "alpha",   "beta",    "branch", "bugfix", "build",    "canary", "ci",      "commit",
    "dev",     "develop", "draft",  "feat",   "feature",  "fix",    "nightly", "pr",
    "preview", "pull",    "rc",     "sha",    "snapshot", "temp",   "test",    "tmp"};

constexpr std::array<std::string_view, 24> placesAndBranches{
    "bugfix", "dev",     "develop", "development", "feat",    "feature", "hotfix", "live",
    "main",   "master",  "nightly", "pr",          "preprod", "preview", "prod",   "production",
    "qa",     "release", "sandbox", "snapshot",    "stage",   "staging", "test",   "uat"};

static_assert(std::ranges::is_sorted(movingTags) && std::ranges::is_sorted(disposableFamilies) &&
              std::ranges::is_sorted(placesAndBranches));

bool isOneOf(const auto& words, std::string_view word) {
    return std::ranges::binary_search(words, word);
}

constexpr bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isCommitHash(std::string_view tag) {
    constexpr std::size_t shortest = 7;
    constexpr std::size_t longest = 40;
    constexpr std::string_view digits = "0123456789";
    return tag.size() >= shortest && tag.size() <= longest &&
           tag.find_first_not_of("0123456789abcdef") == tag.npos &&
           tag.find_first_of(digits) != tag.npos && tag.find_first_not_of(digits) != tag.npos;
}

} // namespace

std::optional<std::string_view> tagFamily(std::string_view tag) {
    if (tag.starts_with("sha256-") || isCommitHash(tag))
        return {};
    const auto end = std::ranges::find_if_not(tag, isLetter);
    if (end == tag.begin())
        return "123…";
    return tag.substr(0, static_cast<std::size_t>(end - tag.begin()));
}

bool isMovingTag(std::string_view tag) {
    return isOneOf(movingTags, tag);
}

bool isDisposable(std::string_view family) {
    return isOneOf(disposableFamilies, family);
}

bool isPlaceOrBranch(std::string_view family) {
    return isOneOf(placesAndBranches, family);
}

} // namespace core
