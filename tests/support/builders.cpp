// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/images/imagestorebuilder.h"
#include "tests/support/builders.h"

#include <algorithm>
#include <utility>

namespace test {

namespace {

// FNV-1a: the same on every machine, unlike std::hash.
std::uint64_t hash(std::string_view text, std::uint64_t seed) {
    std::uint64_t value = 14695981039346656037u ^ seed;
    for (const char character : text) {
        value ^= static_cast<unsigned char>(character);
        value *= 1099511628211u;
    }
    return value;
}

} // namespace

std::string digestOf(std::string_view name) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string digest = "sha256:";
    for (std::uint64_t part = 1; part <= 4; ++part)
        for (std::uint64_t value = hash(name, part), digit = 0; digit < 16; ++digit, value >>= 4)
            digest += digits[value & 15u];
    return digest;
}

ImageBuilder::ImageBuilder(std::vector<std::string> tags) {
    std::string name;
    for (const std::string& tag : tags)
        name += tag + ' ';
    m_record.digest = digestOf(name);
    m_record.tags = std::move(tags);
    m_record.pushedAt = testNow;
}

ImageBuilder& ImageBuilder::withDigest(std::string digest) {
    m_record.digest = std::move(digest);
    return *this;
}

ImageBuilder& ImageBuilder::pushedAt(core::Instant when) {
    m_record.pushedAt = when;
    return *this;
}

ImageBuilder& ImageBuilder::pulledAt(core::Instant when) {
    m_record.lastPulledAt = when;
    return *this;
}

ImageBuilder& ImageBuilder::archived() {
    m_record.kind.status = "ARCHIVED";
    return *this;
}

ImageBuilder& ImageBuilder::archivedDaysAgo(int days) {
    m_record.lastArchivedAt = daysAgo(days);
    return archived();
}

ImageBuilder& ImageBuilder::restoredDaysAgo(int days) {
    m_record.kind.status = "ACTIVE";
    m_record.lastActivatedAt = daysAgo(days);
    return *this;
}

ImageBuilder& ImageBuilder::ofBytes(std::uint64_t size) {
    m_record.sizeInBytes = size;
    return *this;
}

ImageBuilder& ImageBuilder::refersTo(std::string subjectDigest) {
    m_record.subjectDigest = std::move(subjectDigest);
    return *this;
}

ImageBuilder untaggedImage(std::string_view name) {
    return ImageBuilder({}).withDigest(digestOf(name));
}

RuleBuilder::RuleBuilder(int priority) {
    m_rule.id = core::RuleId{static_cast<std::uint32_t>(priority)};
    m_rule.priority = core::RulePriority{priority};
}

RuleBuilder& RuleBuilder::selecting(std::vector<core::TagPattern> entries) {
    m_rule.selection.tags = core::Tagged{std::move(entries)};
    return *this;
}

RuleBuilder& RuleBuilder::untagged() {
    m_rule.selection.tags = core::Untagged{};
    return *this;
}

RuleBuilder& RuleBuilder::anyImage() {
    m_rule.selection.tags = core::AnyImage{};
    return *this;
}

RuleBuilder& RuleBuilder::inArchive() {
    m_rule.selection.storageClass = core::StorageClass::Archive;
    return *this;
}

RuleBuilder& RuleBuilder::keeps(std::int32_t newest) {
    m_rule.limit = core::KeepNewest{newest};
    return *this;
}

RuleBuilder& RuleBuilder::keepsPushedWithin(int days) {
    m_rule.limit = core::KeepYoungerThan{core::AgeSince::Pushed, std::chrono::days{days}};
    return *this;
}

RuleBuilder& RuleBuilder::keepsPulledWithin(int days) {
    m_rule.limit = core::KeepYoungerThan{core::AgeSince::Pulled, std::chrono::days{days}};
    return *this;
}

RuleBuilder& RuleBuilder::keepsArchivedWithin(int days) {
    m_rule.limit = core::KeepYoungerThan{core::AgeSince::Transitioned, std::chrono::days{days}};
    return *this;
}

RuleBuilder& RuleBuilder::archives() {
    m_rule.action = core::RuleAction::Archive;
    return *this;
}

core::Policy policyOf(std::vector<core::Rule> rules) {
    std::stable_sort(rules.begin(), rules.end(), [](const core::Rule& a, const core::Rule& b) {
        return a.priority < b.priority;
    });
    return core::Policy{std::move(rules)};
}

std::shared_ptr<const core::ImageStore> storeOf(const std::vector<core::ImageRecord>& images,
                                                const std::vector<Index>& indexes) {
    core::ImageStoreBuilder builder;
    for (const core::ImageRecord& record : images)
        builder.add(record);
    for (const Index& index : indexes)
        builder.addIndex(index.digest, index.children);
    return std::make_shared<const core::ImageStore>(std::move(builder).build());
}

} // namespace test
