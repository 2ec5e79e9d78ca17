// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/policyworlds.h"

#include "core/policy/check.h"
#include "core/policy/rulefields.h"
#include "tests/support/builders.h"
#include "tests/support/checks.h"

#include <cstdlib>
#include <ostream>
#include <set>
#include <stdexcept>
#include <string>

namespace core {

void showValue(const RuleDraft& rule, std::ostream& stream) {
    stream << "\n  " << printCompact(rule.json);
}

void showValue(const PolicyDraft& draft, std::ostream& stream) {
    stream << "\n  " << printCompact(toJson(draft));
}

} // namespace core

namespace test {

namespace {

using core::CountType;
using core::TagStatus;
namespace gen = rc::gen;

// Ranges are used in full from the first try on: what is worth a look needs several rules, several
// images, and times apart.
constexpr int fullSize = rc::kNominalSize;

const std::vector<std::string> tagPool = {"a-1", "a-2", "b-1", "b-2", "ab-1", "c"};
const std::vector<std::string> prefixPool = {"a", "a-", "b-", "ab", "c"};
const std::vector<std::string> patternPool = {"a*", "a-*", "*-1", "*b*", "c", "*", "b-2"};

std::vector<std::string> someOf(const std::vector<std::string>& pool, std::size_t count) {
    return *gen::container<std::vector<std::string>>(count, gen::elementOf(pool));
}

std::int32_t countFor(CountType type) {
    switch (type) {
    case CountType::ImageCountMoreThan:
        return *gen::inRange(1, 4);
    case CountType::SinceImageTransitioned:
        return *gen::inRange(90, 100);
    case CountType::SinceImagePushed:
    case CountType::SinceImagePulled:
        break;
    }
    return *gen::inRange(1, 12);
}

core::RuleDraft makeRule() {
    core::RuleDraft rule{core::RuleId{1}, core::JsonObject{}};
    core::setPriority(rule, 1);
    const auto status = *gen::weightedElement<TagStatus>({{4, TagStatus::TaggedPrefix},
                                                          {4, TagStatus::TaggedPattern},
                                                          {1, TagStatus::Untagged},
                                                          {1, TagStatus::Any}});
    core::setTagStatus(rule, status);
    core::setEntries(rule, someOf(status == TagStatus::TaggedPrefix ? prefixPool : patternPool,
                                  *gen::weightedElement<std::size_t>({{4, 1}, {1, 2}})));
    const auto type = *gen::weightedElement<CountType>({{4, CountType::ImageCountMoreThan},
                                                        {3, CountType::SinceImagePushed},
                                                        {2, CountType::SinceImagePulled},
                                                        {2, CountType::SinceImageTransitioned}});
    core::setCountType(rule, type);
    core::setCountNumber(rule, countFor(type));
    if (type == CountType::ImageCountMoreThan || type == CountType::SinceImagePushed)
        core::setAction(rule, *gen::element(core::RuleAction::Expire, core::RuleAction::Archive));
    return rule;
}

// Spec V17 to V19: whether ECR would refuse the second rule beside the first one.
bool clash(const core::RuleFields& a, const core::RuleFields& b) {
    if (a.storageClass != b.storageClass || a.tagStatus != b.tagStatus)
        return false;
    const auto asSet = [](const core::RuleFields& fields) {
        return std::set<std::string>(fields.entries.begin(), fields.entries.end());
    };
    return a.tagStatus != TagStatus::TaggedPattern && asSet(a) == asSet(b);
}

core::PolicyDraft makeDraft() {
    std::vector<core::RuleDraft> chosen;
    for (auto rules = *gen::inRange(2, 9); rules > 0; --rules) {
        core::RuleDraft rule = makeRule();
        const bool clashes = std::ranges::any_of(chosen, [&rule](const core::RuleDraft& other) {
            return clash(core::fieldsOf(other), core::fieldsOf(rule));
        });
        if (!clashes)
            chosen.push_back(std::move(rule));
    }
    std::ranges::stable_partition(chosen, [](const core::RuleDraft& rule) {
        return core::fieldsOf(rule).tagStatus != TagStatus::Any;
    });

    core::PolicyDraft draft = core::emptyDraft();
    std::int32_t priority = 1;
    for (core::RuleDraft& rule : chosen) {
        priority += *gen::inRange(1, 4);
        core::setPriority(rule, priority);
        rule.id = core::freshRuleId(draft);
        draft.rules.push_back(std::move(rule));
    }
    return draft;
}

// Whole days are frequent, so that limits are met exactly.
core::Instant someDaysAgo(int most) {
    using namespace std::chrono_literals;
    const std::chrono::nanoseconds rest =
        *gen::weightedElement<std::chrono::nanoseconds>({{3, 0ns}, {1, 1ns}, {1, 12h}});
    return daysAgo(*gen::inRange(0, most)) - rest;
}

core::ImageRecord makeImage(std::size_t number) {
    core::ImageRecord image;
    const auto letter = *gen::inRange('a', 'g'); // ties are not in the order of making
    image.digest = std::string("sha256:") + letter + std::to_string(number);
    for (const std::string& tag : someOf(tagPool, *gen::inRange<std::size_t>(0, 4)))
        if (std::ranges::find(image.tags, tag) == image.tags.end())
            image.tags.push_back(tag);
    image.pushedAt = someDaysAgo(16);
    if (*gen::element(true, false))
        image.lastPulledAt = someDaysAgo(16);
    const auto life = *gen::weightedElement<int>({{12, 0}, {2, 1}, {3, 2}, {1, 3}});
    if (life == 1)
        image.lastActivatedAt = someDaysAgo(16);
    if (life >= 2)
        image.kind.status = "ARCHIVED";
    if (life == 2)
        image.lastArchivedAt = someDaysAgo(110) - std::chrono::days(10);
    return image;
}

// Mostly that of an image which is there.
std::string someDigest(const std::vector<core::ImageRecord>& images) {
    const auto place = *gen::inRange<std::size_t>(0, images.size() + 1);
    return place < images.size() ? images[place].digest : "sha256:elsewhere";
}

std::vector<core::ImageRecord> makeImages() {
    std::vector<core::ImageRecord> images;
    for (auto count = *gen::inRange<std::size_t>(1, 15); images.size() < count;)
        images.push_back(makeImage(images.size()));
    for (core::ImageRecord& image : images)
        if (*gen::weightedElement<bool>({{3, false}, {1, true}}))
            image.subjectDigest = someDigest(images);
    return images;
}

std::vector<Index> makeIndexes(const std::vector<core::ImageRecord>& images) {
    std::vector<Index> indexes(*gen::weightedElement<std::size_t>({{3, 0}, {2, 1}, {1, 2}}));
    for (Index& index : indexes) {
        index.digest = someDigest(images);
        for (auto children = *gen::inRange(1, 4); children > 0; --children)
            index.children.push_back(someDigest(images));
    }
    return indexes;
}

} // namespace

void showValue(const PolicyWorld& world, std::ostream& stream) {
    for (const core::RuleDraft& rule : world.draft.rules)
        showValue(rule, stream);
    for (const core::ImageRecord& image : world.images) {
        stream << "\n  " << image.digest << ' ' << image.kind.status;
        for (const std::string& tag : image.tags)
            stream << ' ' << tag;
        stream << " pushed " << core::formatInstant(image.pushedAt);
        for (const auto& [name, time] : {std::pair(" pulled ", image.lastPulledAt),
                                         std::pair(" archived ", image.lastArchivedAt),
                                         std::pair(" restored ", image.lastActivatedAt)})
            if (time)
                stream << name << core::formatInstant(*time);
        if (!image.subjectDigest.empty())
            stream << " refers to " << image.subjectDigest;
    }
    for (const Index& index : world.indexes) {
        stream << "\n  index " << index.digest << " of";
        for (const std::string& child : index.children)
            stream << ' ' << child;
    }
}

rc::Gen<core::RuleDraft> rules() {
    return gen::resize(fullSize, gen::exec(makeRule));
}

rc::Gen<core::PolicyDraft> validDrafts() {
    return gen::resize(fullSize, gen::exec(makeDraft));
}

rc::Gen<PolicyWorld> worlds() {
    return gen::resize(fullSize, gen::exec([] {
                           PolicyWorld world{makeDraft(), makeImages(), {}};
                           world.indexes = makeIndexes(world.images);
                           return world;
                       }));
}

core::Policy policyOf(const core::PolicyDraft& draft) {
    const core::CheckedPolicy checked = core::checkDraft(draft);
    if (!checked.policy)
        throw std::runtime_error("ECR would refuse " + core::print(core::toJson(draft)));
    return *checked.policy;
}

int checkProperties(std::initializer_list<Property> properties) {
    const char* wish = std::getenv("TAGWARDEN_LONG_TESTS");
    const bool isLong = wish != nullptr && std::string_view(wish) == "1";
    setenv("RC_PARAMS", isLong ? "seed=1 max_success=20000" : "seed=1 max_success=1000", 0);
    Checks checks;
    for (const Property& property : properties)
        checks.isTrue(property.name, rc::check(property.name, property.holds));
    return checks.exitCode();
}

} // namespace test
