// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comparison/rulecontent.h"

#include <algorithm>

namespace core {

namespace {

// Where a key stands: in the rule itself, or in an object in it.
struct Key {
    std::string_view object;
    std::string_view name;
};

constexpr std::array<Key, ruleKeyCount> keys{{
    {"", "rulePriority"},
    {"", "description"},
    {"selection", "tagStatus"},
    {"selection", "tagPatternList"},
    {"selection", "tagPrefixList"},
    {"selection", "storageClass"},
    {"selection", "countType"},
    {"selection", "countUnit"},
    {"selection", "countNumber"},
    {"action", "type"},
    {"action", "targetStorageClass"},
}};

JsonValue inOneForm(RuleKey key, const JsonValue* written) {
    if (!written)
        return key == RuleKey::StorageClass ? JsonValue("standard") : JsonValue();
    if (const std::string* text = asString(*written); text && text->empty())
        return {};
    const JsonArray* list = asArray(*written);
    if (!list)
        return *written;
    if (list->empty())
        return {};
    JsonArray entries = *list;
    std::ranges::sort(entries, {}, printCompact);
    entries.erase(std::unique(entries.begin(), entries.end()), entries.end());
    return entries;
}

} // namespace

std::string_view word(RuleKey key) {
    return keys[static_cast<std::size_t>(key)].name;
}

const JsonValue& valueOf(const RuleContent& content, RuleKey key) {
    return content[static_cast<std::size_t>(key)];
}

RulePriority priorityOf(const RuleContent& content) {
    return RulePriority{asInt32(valueOf(content, RuleKey::Priority)).value_or(0)};
}

RuleContent contentOf(const RuleDraft& rule) {
    RuleContent content;
    for (std::size_t i = 0; i < keys.size(); ++i) {
        const JsonValue* object =
            keys[i].object.empty() ? &rule.json : find(rule.json, keys[i].object);
        content[i] =
            inOneForm(static_cast<RuleKey>(i), object ? find(*object, keys[i].name) : nullptr);
    }
    return content;
}

} // namespace core
