// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Each kind of change: what the policy is after it, what its button says, and where it is
// impossible.
#include "core/json/jsonreader.h"
#include "core/policy/policyedit.h"
#include "core/policy/rulefields.h"
#include "tests/core/policytexts.h"
#include "tests/support/checks.h"

namespace {

using namespace test::text;
using core::AddProtection;
using core::MoveRule;
using core::RemoveRule;
using core::RuleId;
using core::SetLimit;
using core::SplitRule;

struct Case {
    std::string name;
    std::string policy; // its rules have the ids 1, 2, … in the order of the file
    core::PolicyEdit edit;
    std::string told;  // empty: impossible
    std::string after; // the rules in deciding order; see outlineOf
};

constexpr RuleId first{1}, second{2}, third{3};

const std::string dev = rule("10", prefixes(R"("dev-")"));
const std::string prod = rule("20", prefixes(R"("prod-")"));
const std::string last = rule("30", any());
const std::string both = rule("1", patterns(R"("alpha*", "beta*")", pushed));

std::vector<Case> cases() {
    return {
        {"up", policy({dev, prod}), MoveRule{second, 0}, "Move rule 20 above rule 10",
         "10 prod- 2 #2; 20 dev- 2 #1"},
        {"down", policy({dev, prod, last}), MoveRule{first, 1}, "Move rule 10 below rule 20",
         "10 prod- 2 #2; 20 dev- 2 #1; 30 any 2 #3"},
        {"where it is", policy({dev, prod}), MoveRule{first, 0}, "", ""},
        {"an any rule above others", policy({dev, last}), MoveRule{second, 0}, "", ""},
        {"below an any rule", policy({dev, last}), MoveRule{first, 1}, "", ""},
        {"to no place", policy({dev, prod}), MoveRule{first, 2}, "", ""},
        {"a rule that has gone", policy({dev, prod}), MoveRule{third, 0}, "", ""},
        {"shared priorities", policy({dev, dev, last}), MoveRule{second, 0}, "", ""},

        {"a count", policy({dev}), SetLimit{first, 4}, "Let rule 10 keep the newest 4",
         "10 dev- 4 #1"},
        {"an age", policy({both}), SetLimit{first, 30}, "Give rule 1 a limit of 30 days",
         "1 alpha*,beta* 30 #1"},
        {"the same count", policy({dev}), SetLimit{first, 2}, "", ""},
        {"no count", policy({dev}), SetLimit{first, 0}, "", ""},
        {"too short for the archive", policy({rule("1", any(transitioned("100")))}),
         SetLimit{first, 89}, "", ""},
        {"a limit of no rule", policy({dev}), SetLimit{second, 4}, "", ""},

        {"a tag first", policy({dev, last}), AddProtection{"prod-1", 0}, "Protect `prod-1`",
         "1 prod-1 999999999 #3; 10 dev- 2 #1; 30 any 2 #2"},
        {"a pattern between", policy({dev, last}), AddProtection{"v*", 1}, "Protect `v*`",
         "10 dev- 2 #1; 11 v* 999999999 #3; 30 any 2 #2"},
        {"with no gap", policy({both}), AddProtection{"v1", 0}, "Protect `v1`",
         "1 v1 999999999 #2; 2 alpha*,beta* 2 #1"},
        {"below an any rule", policy({dev, last}), AddProtection{"v1", 2}, "", ""},
        {"beyond the end", policy({dev}), AddProtection{"v1", 2}, "", ""},
        {"nothing to protect", policy({dev}), AddProtection{"", 0}, "", ""},
        {"too many stars", policy({dev}), AddProtection{"*a*b*c*d*", 0}, "", ""},
        {"a 51st rule", manyRules(50), AddProtection{"v1", 0}, "", ""},

        {"patterns", policy({both, prod}), SplitRule{first},
         "Split rule 1 into 2 rules, one for each entry",
         "1 alpha* 2 #1; 2 beta* 2 #3; 20 prod- 2 #2"},
        {"with no gap", policy({rule("1", prefixes(R"("a", "b", "c", "b")")), rule("2", any())}),
         SplitRule{first}, "Split rule 1 into 3 rules, one for each entry",
         "1 a 2 #1; 2 b 2 #3; 3 c 2 #4; 4 any 2 #2"},
        {"one entry", policy({dev}), SplitRule{first}, "", ""},
        {"no list", policy({last}), SplitRule{first}, "", ""},
        {"into a rule that is there", policy({rule("1", prefixes(R"("dev-", "b")")), dev}),
         SplitRule{first}, "", ""},
        {"into a 51st rule", replaced(manyRules(50), R"("p101-")", R"("p101-", "b")"),
         SplitRule{first}, "", ""},

        {"a rule", policy({dev, prod}), RemoveRule{first}, "Remove rule 10", "20 prod- 2 #2"},
        {"the only rule", policy({dev}), RemoveRule{first}, "", ""},
        {"no rule", policy({dev, prod}), RemoveRule{third}, "", ""},

        {"of a policy that is wrong elsewhere",
         policy({dev, rule("20", prefixes(R"("prod-")"), "{}")}), SetLimit{first, 4},
         "Let rule 10 keep the newest 4", "10 dev- 4 #1; 20 prod- 2 #2"},
    };
}

// Priority, entries, number and id.
std::string outlineOf(const core::PolicyDraft& draft) {
    std::string outline;
    for (const std::size_t index : core::decidingOrder(draft)) {
        const core::RuleFields fields = core::fieldsOf(draft.rules[index]);
        outline += (outline.empty() ? "" : "; ") + std::to_string(*fields.priority) + ' ';
        for (const std::string& entry : fields.entries)
            outline += (entry == fields.entries.front() ? "" : ",") + entry;
        if (fields.tagStatus == core::TagStatus::Any)
            outline += "any";
        outline += ' ' + std::to_string(*fields.countNumber) + " #" +
                   std::to_string(static_cast<unsigned>(draft.rules[index].id));
    }
    return outline;
}

core::PolicyDraft draftOf(const std::string& text) {
    return *core::draftFrom(core::readJson(text)->root);
}

void splitRulesAreAlikeInAllElse(test::Checks& checks) {
    const core::PolicyDraft draft =
        draftOf(policy({replaced(both, "\"selection\"", R"("description": "both", "selection")")}));
    const core::PolicyDraft after = core::edited(draft, SplitRule{first});
    core::RuleDraft copy = after.rules[1];
    core::setPriority(copy, 1);
    core::setEntries(copy, {"alpha*"});
    checks.isTrue("split rules are alike but for priority and entry",
                  copy.json == after.rules[0].json);
}

} // namespace

int main() {
    test::Checks checks;
    for (const Case& row : cases()) {
        const core::PolicyDraft draft = draftOf(row.policy);
        const bool isPossible = core::isPossible(draft, row.edit);
        checks.isTrue(row.name + " is possible or not", isPossible == !row.told.empty());
        if (!isPossible)
            continue;
        checks.equal(row.name, core::english(core::told(row.edit, draft)), row.told);
        checks.equal(row.name, outlineOf(core::edited(draft, row.edit)), row.after);
    }
    splitRulesAreAlikeInAllElse(checks);
    return checks.exitCode();
}
