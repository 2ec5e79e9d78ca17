// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Images, rules and repositories in the user's words.
//
//   const auto images = storeOf({image("v1.2").pushedDaysAgo(40), image("v1.3")});
//   const auto policy = policyOf({rule(10).tagged("v*").keeps(5)});
//   core::Evaluator(images).evaluate(policy, testNow);
#pragma once

#include "core/images/imagerecord.h"
#include "core/images/imagestore.h"
#include "core/policy/policy.h"
#include "tests/support/bythebook.h"

#include <chrono>
#include <cstdint>
#include <initializer_list>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace test {

// What "ago" counts back from: 2026-11-24T00:00:00Z.
inline constexpr core::Instant testNow =
    std::chrono::sys_days{std::chrono::year{2026} / std::chrono::November / 24};

constexpr core::Instant daysAgo(int days) {
    return testNow - std::chrono::days{days};
}

// A digest that the name decides.
std::string digestOf(std::string_view name);

class ImageBuilder {
public:
    explicit ImageBuilder(std::vector<std::string> tags);

    ImageBuilder& withDigest(std::string digest);
    ImageBuilder& pushedAt(core::Instant when);
    ImageBuilder& pushedDaysAgo(int days) { return pushedAt(daysAgo(days)); }
    ImageBuilder& pulledAt(core::Instant when);
    ImageBuilder& pulledDaysAgo(int days) { return pulledAt(daysAgo(days)); }
    // In the archive, with no time of moving there.
    ImageBuilder& archived();
    ImageBuilder& archivedDaysAgo(int days);
    // Back from the archive.
    ImageBuilder& restoredDaysAgo(int days);
    ImageBuilder& ofBytes(std::uint64_t size);
    ImageBuilder& refersTo(std::string subjectDigest);

    operator core::ImageRecord() const { return m_record; }

private:
    core::ImageRecord m_record;
};

// An image with these tags, pushed just now; its digest follows from the tags.
template <class... Tags>
ImageBuilder image(Tags... tags) {
    return ImageBuilder({std::string(tags)...});
}

// An image without tags; its digest follows from the name.
ImageBuilder untaggedImage(std::string_view name);

class RuleBuilder {
public:
    explicit RuleBuilder(int priority);

    // Patterns: a tag for each of them.
    template <class... Patterns>
    RuleBuilder& tagged(Patterns... patterns) {
        return selecting({core::TagPattern::pattern(patterns)...});
    }
    template <class... Prefixes>
    RuleBuilder& taggedPrefix(Prefixes... prefixes) {
        return selecting({core::TagPattern::prefix(prefixes)...});
    }
    RuleBuilder& selecting(std::vector<core::TagPattern> entries);
    RuleBuilder& untagged();
    RuleBuilder& anyImage();
    RuleBuilder& inArchive();

    RuleBuilder& keeps(std::int32_t newest);
    RuleBuilder& keepsPushedWithin(int days);
    RuleBuilder& keepsPulledWithin(int days);
    RuleBuilder& keepsArchivedWithin(int days);

    // Acts by moving to the archive; without it a rule expires.
    RuleBuilder& archives();

    operator core::Rule() const { return m_rule; }

private:
    core::Rule m_rule;
};

// A rule that keeps the newest of all images, for a start.
inline RuleBuilder rule(int priority) {
    return RuleBuilder(priority);
}

// The rules by ascending priority.
core::Policy policyOf(std::vector<core::Rule> rules);

std::shared_ptr<const core::ImageStore> storeOf(const std::vector<core::ImageRecord>& images,
                                                const std::vector<Index>& indexes = {});

} // namespace test
