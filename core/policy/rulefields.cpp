// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/rulefields.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <span>
#include <string_view>
#include <utility>

namespace core {

namespace {

// The order in which members that are added take their places.
using Order = std::span<const std::string_view>;
constexpr std::array<std::string_view, 4> ruleOrder{"rulePriority", "description", "selection",
                                                    "action"};
constexpr std::array<std::string_view, 7> selectionOrder{
    "tagStatus", "tagPatternList", "tagPrefixList", "storageClass",
    "countType", "countUnit",      "countNumber"};
constexpr std::array<std::string_view, 2> actionOrder{"type", "targetStorageClass"};

// Changes the member in its place, or adds it after those that come before it in the order.
void put(JsonValue& object, Order order, std::string_view name, JsonValue value) {
    if (JsonValue* old = find(object, name)) {
        *old = std::move(value);
        return;
    }
    JsonObject& members = *asObject(object);
    const auto isBefore = [&](const JsonMember& member) {
        const auto own = std::ranges::find(order, name);
        return std::find(order.begin(), own, member.name) != own;
    };
    const auto last = std::find_if(members.rbegin(), members.rend(), isBefore);
    members.insert(last.base(), {std::string(name), std::move(value)});
}

// The member as an object to write to; what else was there is replaced.
JsonValue& objectIn(RuleDraft& rule, std::string_view name) {
    const JsonValue* old = find(rule.json, name);
    if (!old || !asObject(*old))
        put(rule.json, ruleOrder, name, JsonObject{});
    return *find(rule.json, name);
}

void putInSelection(RuleDraft& rule, std::string_view name, JsonValue value) {
    put(objectIn(rule, "selection"), selectionOrder, name, std::move(value));
}

void putAction(RuleDraft& rule, RuleAction action) {
    JsonValue& object = objectIn(rule, "action");
    const bool archives = action == RuleAction::Archive;
    put(object, actionOrder, "type", archives ? "transition" : "expire");
    if (archives)
        put(object, actionOrder, "targetStorageClass", "archive");
    else
        remove(object, "targetStorageClass");
}

const std::string* textIn(const JsonValue* object, std::string_view name) {
    const JsonValue* value = object ? find(*object, name) : nullptr;
    return value ? asString(*value) : nullptr;
}

bool isTagged(TagStatus status) {
    return status == TagStatus::TaggedPrefix || status == TagStatus::TaggedPattern;
}

std::string_view listName(TagStatus status) {
    return status == TagStatus::TaggedPattern ? "tagPatternList" : "tagPrefixList";
}

std::string_view tagStatusWord(TagStatus status) {
    switch (status) {
    case TagStatus::Any:
        return "any";
    case TagStatus::Untagged:
        return "untagged";
    case TagStatus::TaggedPrefix:
    case TagStatus::TaggedPattern:
        break;
    }
    return "tagged";
}

// An empty list beside the other one is no choice (spec V9).
bool hasEntries(const JsonValue& selection, std::string_view list) {
    const JsonValue* value = find(selection, list);
    const JsonArray* entries = value ? asArray(*value) : nullptr;
    return entries && !entries->empty();
}

std::optional<TagStatus> tagStatusIn(const JsonValue& selection) {
    const std::string* status = textIn(&selection, "tagStatus");
    if (!status)
        return {};
    if (*status == "any")
        return TagStatus::Any;
    if (*status == "untagged")
        return TagStatus::Untagged;
    if (*status != "tagged")
        return {};
    if (hasEntries(selection, "tagPrefixList"))
        return TagStatus::TaggedPrefix;
    const bool isPattern = hasEntries(selection, "tagPatternList") ||
                           (find(selection, "tagPatternList") && !find(selection, "tagPrefixList"));
    return isPattern ? TagStatus::TaggedPattern : TagStatus::TaggedPrefix;
}

std::vector<std::string> textsIn(const JsonValue& selection, std::string_view list) {
    std::vector<std::string> texts;
    const JsonValue* value = find(selection, list);
    if (const JsonArray* entries = value ? asArray(*value) : nullptr)
        for (const JsonValue& entry : *entries)
            if (const std::string* text = asString(entry))
                texts.push_back(*text);
    return texts;
}

JsonArray toJsonArray(const std::vector<std::string>& texts) {
    return JsonArray(texts.begin(), texts.end());
}

// A star in a prefix stands for itself, which no pattern can say: such an entry stays as it is.
std::string asPattern(const std::string& prefix) {
    const bool isSayable = !prefix.empty() && prefix.find('*') == std::string::npos;
    return isSayable ? prefix + '*' : prefix;
}

std::string asPrefix(const std::string& pattern) {
    const TagPattern read = TagPattern::pattern(pattern);
    return read.isPrefix() ? read.head() : pattern;
}

std::string_view word(CountType type) {
    return countTypeWords[static_cast<std::size_t>(type)];
}

std::optional<CountType> countTypeFrom(std::string_view word) {
    const auto found = std::ranges::find(countTypeWords, word);
    if (found == countTypeWords.end())
        return {};
    return static_cast<CountType>(found - countTypeWords.begin());
}

} // namespace

RuleFields fieldsOf(const RuleDraft& rule) {
    RuleFields fields;
    if (const JsonValue* priority = find(rule.json, "rulePriority"))
        fields.priority = asInt32(*priority);
    if (const std::string* description = textIn(&rule.json, "description"))
        fields.description = *description;
    if (const JsonValue* selection = find(rule.json, "selection")) {
        fields.tagStatus = tagStatusIn(*selection);
        if (fields.tagStatus && isTagged(*fields.tagStatus))
            fields.entries = textsIn(*selection, listName(*fields.tagStatus));
        if (const std::string* type = textIn(selection, "countType"))
            fields.countType = countTypeFrom(*type);
        if (const JsonValue* number = find(*selection, "countNumber"))
            fields.countNumber = asInt32(*number);
        const std::string* storageClass = textIn(selection, "storageClass");
        if (storageClass && *storageClass == "archive")
            fields.storageClass = StorageClass::Archive;
    }
    const std::string* action = textIn(find(rule.json, "action"), "type");
    if (action && *action == "expire")
        fields.action = RuleAction::Expire;
    else if (action && *action == "transition")
        fields.action = RuleAction::Archive;
    return fields;
}

bool namesNoTag(const RuleFields& fields) {
    const bool isTagged =
        fields.tagStatus == TagStatus::TaggedPrefix || fields.tagStatus == TagStatus::TaggedPattern;
    return isTagged && fields.entries.empty();
}

void setPriority(RuleDraft& rule, std::int32_t priority) {
    put(rule.json, ruleOrder, "rulePriority", number(priority));
}

void setDescription(RuleDraft& rule, const std::string& description) {
    if (description.empty())
        remove(rule.json, "description");
    else
        put(rule.json, ruleOrder, "description", description);
}

void setTagStatus(RuleDraft& rule, TagStatus status) {
    const RuleFields old = fieldsOf(rule);
    std::vector<std::string> entries = old.entries;
    if (old.tagStatus == TagStatus::TaggedPrefix && status == TagStatus::TaggedPattern)
        std::ranges::transform(entries, entries.begin(), asPattern);
    else if (old.tagStatus == TagStatus::TaggedPattern && status == TagStatus::TaggedPrefix)
        std::ranges::transform(entries, entries.begin(), asPrefix);

    putInSelection(rule, "tagStatus", std::string(tagStatusWord(status)));
    JsonValue& selection = objectIn(rule, "selection");
    for (const TagStatus list : {TagStatus::TaggedPrefix, TagStatus::TaggedPattern})
        if (list != status)
            remove(selection, listName(list));
    if (isTagged(status))
        putInSelection(rule, listName(status), toJsonArray(entries));
}

void setEntries(RuleDraft& rule, const std::vector<std::string>& entries) {
    const auto status = fieldsOf(rule).tagStatus;
    if (status && isTagged(*status))
        putInSelection(rule, listName(*status), toJsonArray(entries));
}

void setCountType(RuleDraft& rule, CountType type) {
    putInSelection(rule, "countType", std::string(word(type)));
    JsonValue& selection = objectIn(rule, "selection");
    if (type == CountType::ImageCountMoreThan)
        remove(selection, "countUnit");
    else
        putInSelection(rule, "countUnit", "days");

    if (type == CountType::SinceImageTransitioned) {
        putInSelection(rule, "storageClass", "archive");
        if (fieldsOf(rule).countNumber.value_or(0) < fewestDaysInArchive)
            setCountNumber(rule, fewestDaysInArchive);
        putAction(rule, RuleAction::Expire);
        return;
    }
    const std::string* storageClass = textIn(&selection, "storageClass");
    if (!storageClass || *storageClass != "standard")
        remove(selection, "storageClass");
    if (type == CountType::SinceImagePulled)
        putAction(rule, RuleAction::Archive);
}

void setCountNumber(RuleDraft& rule, std::int32_t countNumber) {
    putInSelection(rule, "countNumber", number(countNumber));
}

void setAction(RuleDraft& rule, RuleAction action) {
    putAction(rule, action);
    const auto unfit = action == RuleAction::Archive ? CountType::SinceImageTransitioned
                                                     : CountType::SinceImagePulled;
    if (fieldsOf(rule).countType == unfit)
        setCountType(rule, CountType::SinceImagePushed);
}

RuleDraft newRule(RuleId id, std::int32_t priority, const std::string& prefix, std::int32_t count) {
    RuleDraft rule{id, JsonObject{}};
    setPriority(rule, priority);
    setTagStatus(rule, TagStatus::TaggedPrefix);
    setEntries(rule, {prefix});
    setCountType(rule, CountType::ImageCountMoreThan);
    setCountNumber(rule, count);
    setAction(rule, RuleAction::Expire);
    return rule;
}

} // namespace core
