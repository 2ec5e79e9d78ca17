// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/filter/filtersuggestions.h"

#include "core/completion/tagcompletion.h"

#include <utility>

namespace core {

namespace {

struct Kind {
    std::string_view term;
    std::string_view example;
    std::string_view meaning;
};

constexpr Kind kinds[] = {
    {"tag:", "tag:prod-*", TAGWARDEN_TEXT("a tag like this; `*` stands for anything")},
    {"verdict:", "verdict:expire", TAGWARDEN_TEXT("keep, expire or archive")},
    {"rule:", "rule:2", TAGWARDEN_TEXT("decided by this rule, or by none")},
    {"inuse:", "inuse:yes", TAGWARDEN_TEXT("runs now, as far as that is loaded")},
    {"age>", "age>30", TAGWARDEN_TEXT("older than so many days; `<` is younger")},
    {"pulled>", "pulled>90", TAGWARDEN_TEXT("not pulled for so many days")},
    {"pulled:never", "pulled:never", TAGWARDEN_TEXT("never pulled")},
    {"size>", "size>100MB", TAGWARDEN_TEXT("larger than this; `<` is smaller")},
    {"digest:", "digest:9f3c", TAGWARDEN_TEXT("some of the digest")},
    {"-", "-tag:dev-*", TAGWARDEN_TEXT("not: before any of these, or before a word")},
};

constexpr std::size_t mostTags = 12;

void addTags(std::vector<FilterSuggestion>& suggestions, const std::string& before,
             std::string_view typed, const ImageStore& images) {
    for (const TagCompletion& tag : completions(images, typed, EntryKind::Pattern, mostTags))
        suggestions.push_back(
            {before + tag.entry, before + tag.entry,
             tag.images == 1 ? Message{TAGWARDEN_TEXT("1 image"), {}}
                             : Message{TAGWARDEN_TEXT("%1 images"), {std::to_string(tag.images)}}});
}

void addRules(std::vector<FilterSuggestion>& suggestions, const std::string& before,
              const Policy* policy) {
    if (policy)
        for (const Rule& rule : policy->rules) {
            const std::string priority = std::to_string(static_cast<std::int32_t>(rule.priority));
            suggestions.push_back({before + priority,
                                   before + priority,
                                   {TAGWARDEN_TEXT("decided by rule %1"), {priority}}});
        }
    suggestions.push_back(
        {before + "none", before + "none", {TAGWARDEN_TEXT("no rule identifies it"), {}}});
}

void addVerdicts(std::vector<FilterSuggestion>& suggestions, const std::string& before) {
    constexpr std::pair<const char*, std::string_view> verdicts[] = {
        {"keep", TAGWARDEN_TEXT("images that are kept")},
        {"expire", TAGWARDEN_TEXT("images that expire")},
        {"archive", TAGWARDEN_TEXT("images that move to the archive")}};
    for (const auto& [verdict, meaning] : verdicts)
        suggestions.push_back({before + verdict, before + verdict, {meaning, {}}});
}

void addUses(std::vector<FilterSuggestion>& suggestions, const std::string& before) {
    suggestions.push_back({before + "yes", before + "yes", {TAGWARDEN_TEXT("runs now"), {}}});
    suggestions.push_back(
        {before + "no", before + "no", {TAGWARDEN_TEXT("does not run, as far as is known"), {}}});
}

} // namespace

std::vector<FilterSuggestion> filterSuggestions(std::string_view typed, const ImageStore& images,
                                                const Policy* policy) {
    const std::string sign = typed.starts_with('-') ? "-" : "";
    const std::string_view term = typed.substr(sign.size());
    // Of values with commas between them the last one goes on.
    const std::size_t value = term.find_last_of(":,") + 1;
    const std::string before = sign + std::string(term.substr(0, value));
    std::vector<FilterSuggestion> all;
    if (term.starts_with("tag:"))
        addTags(all, before, term.substr(value), images);
    else if (term.starts_with("rule:"))
        addRules(all, before, policy);
    else if (term.starts_with("verdict:"))
        addVerdicts(all, before);
    else if (term.starts_with("inuse:"))
        addUses(all, before);
    else
        for (const Kind& kind : kinds)
            if (sign.empty() || kind.term != "-")
                all.push_back({sign + std::string(kind.term),
                               sign.empty() || kind.term == "-" ? std::string(kind.example)
                                                                : sign + std::string(kind.example),
                               {kind.meaning, {}}});
    std::erase_if(all, [&](const FilterSuggestion& suggestion) {
        return !suggestion.term.starts_with(typed) || suggestion.term == typed;
    });
    return all;
}

} // namespace core
