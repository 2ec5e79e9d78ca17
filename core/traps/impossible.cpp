// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/entrylist.h"
#include "core/traps/trapfinders.h"

#include <algorithm>
#include <set>

namespace core {

namespace {

// The tags that the list asks for by name: an image has to carry all of them.
std::size_t tagsAskedFor(const Tagged& tagged) {
    std::set<std::string> names;
    for (const TagPattern& entry : tagged.entries)
        if (entry.isWholeTag())
            names.insert(entry.text());
    return names.size();
}

void checkOnly(const TagPattern& entry, std::size_t rule, const TrapScene& scene, TrapList& traps) {
    if (!scene.questions.isImpossible(entry))
        return;
    const bool hasStar = isWrittenAsPrefix(entry) && entry.text().find('*') != std::string::npos;
    traps.add("impossible-pattern", Severity::Warning, rule, RulePart::FirstEntry,
              {hasStar ? TAGWARDEN_TEXT("In a prefix a star is no wildcard, and no tag has one, so "
                                        "`%1` matches nothing and this rule is about no image at "
                                        "all. Leave the star out, or use a pattern")
                       : TAGWARDEN_TEXT("No tag that can be pushed matches `%1`, so this rule is "
                                        "about no image at all. Tags are at most 128 letters, "
                                        "digits, `_`, `.` and `-`, and begin with none of the last "
                                        "two"),
               {entry.text()}});
}

void checkList(const Tagged& tagged, std::size_t rule, const TrapScene& scene, TrapList& traps) {
    for (const TagPattern& entry : tagged.entries) {
        if (!scene.questions.isImpossible(entry))
            continue;
        traps.add("impossible-pattern", Severity::Warning, rule, RulePart::Entries,
                  {TAGWARDEN_TEXT("An image needs a tag for every entry here, and no tag can match "
                                  "`%1`, so this rule is about no image at all. Mend or remove "
                                  "that entry"),
                   {entry.text()}});
        return;
    }
    if (const std::size_t asked = tagsAskedFor(tagged); asked > mostTagsOfImage)
        traps.add("impossible-pattern", Severity::Warning, rule, RulePart::Entries,
                  {TAGWARDEN_TEXT("An image needs all %1 tags of this list, and can have %2 at "
                                  "most, so this rule is about no image at all. Make a rule for "
                                  "each, or use a pattern with a `*`"),
                   {std::to_string(asked), std::to_string(mostTagsOfImage)}});
}

} // namespace

void findImpossiblePatterns(const TrapScene& scene, TrapList& traps) {
    for (std::size_t r = 0; r < scene.policy.rules.size(); ++r)
        if (const auto* tagged = std::get_if<Tagged>(&scene.policy.rules[r].selection.tags)) {
            if (tagged->entries.size() > 1)
                checkList(*tagged, r, scene, traps);
            else
                checkOnly(tagged->entries.front(), r, scene, traps);
        }
}

} // namespace core
