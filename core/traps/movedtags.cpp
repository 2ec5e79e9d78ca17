// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/traps/tagcustoms.h"
#include "core/traps/trapfinders.h"

#include <algorithm>

namespace core {

namespace {

constexpr std::chrono::days shortAge{7};
constexpr std::int32_t smallCount = 5;

bool isShort(const Limit& limit) {
    if (const auto* newest = std::get_if<KeepNewest>(&limit))
        return newest->count <= smallCount;
    return std::get<KeepYoungerThan>(limit).days <= shortAge;
}

// Images that are left without a tag once those that they have move on.
ImageSet withMovingTagsAlone(const ImageStore& images) {
    std::vector<bool> moves(images.tagNames().size());
    for (TagIndex tag = 0; tag < moves.size(); ++tag)
        moves[tag] = isMovingTag(images.tagName(tag));
    ImageSet found(images.size());
    for (ImageIndex image = 0; image < images.size(); ++image) {
        const auto tags = images.tags(image);
        if (!tags.empty() && !images.archived().contains(image) &&
            std::ranges::all_of(tags, [&](TagIndex tag) { return moves[tag]; }))
            found.insert(image);
    }
    return found;
}

std::string numberIn(const Limit& limit) {
    if (const auto* newest = std::get_if<KeepNewest>(&limit))
        return std::to_string(newest->count);
    return std::to_string(std::get<KeepYoungerThan>(limit).days.count());
}

std::string_view sentence(const Limit& limit) {
    if (std::holds_alternative<KeepNewest>(limit))
        return TAGWARDEN_TEXT("When `%1` moves to a newer image, the one that had it is left "
                              "without a tag, and of those this rule keeps the newest %2 only: "
                              "from then on there is no way back to it. Loaded images with no tag "
                              "that stays: %3. Give each a second tag, or raise the number");
    if (std::get<KeepYoungerThan>(limit).days == std::chrono::days(1))
        return TAGWARDEN_TEXT("When `%1` moves to a newer image, the one that had it is left "
                              "without a tag, and this rule expires it once its push is more than "
                              "1 day ago, which may be at once: there is no way back to it. Loaded "
                              "images with no tag that stays: %3. Give each a second tag, or raise "
                              "the number");
    return TAGWARDEN_TEXT("When `%1` moves to a newer image, the one that had it is left without a "
                          "tag, and this rule expires it once its push is more than %2 days ago, "
                          "which may be at once: there is no way back to it. Loaded images with no "
                          "tag that stays: %3. Give each a second tag, or raise the number");
}

void addMovedTags(std::size_t rule, const Limit& limit, const ImageStore& images, TrapList& traps) {
    ImageSet concerned = withMovingTagsAlone(images);
    const std::size_t newest = concerned.placeAfter(1);
    if (concerned.count() == 0)
        return;
    const std::string tag(images.tagName(images.tags(static_cast<ImageIndex>(newest - 1)).front()));
    traps.add("untagged-eats-moved-tags", Severity::Note, rule, RulePart::CountNumber,
              {sentence(limit), {tag, numberIn(limit), std::to_string(concerned.count())}});
    traps.concerns(std::move(concerned));
}

} // namespace

void findMovedTags(const TrapScene& scene, TrapList& traps) {
    if (!scene.evaluation)
        return;
    const std::vector<Rule>& rules = scene.policy.rules;
    for (std::size_t r = 0; r < rules.size(); ++r)
        if (std::holds_alternative<Untagged>(rules[r].selection.tags) &&
            rules[r].selection.storageClass == StorageClass::Standard &&
            rules[r].action == RuleAction::Expire && isShort(rules[r].limit))
            addMovedTags(r, rules[r].limit, scene.evaluation->images(), traps);
}

} // namespace core
