// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A text that is edited says what was wanted, and elsewhere stays what it was, however it is laid
// out.
#include "core/json/jsonreader.h"
#include "core/policy/policytext.h"
#include "core/policy/rulefields.h"
#include "core/policy/ruleorder.h"
#include "tests/core/anydrafts.h"
#include "tests/core/policyworlds.h"

#include <algorithm>
#include <string>

namespace {

namespace gen = rc::gen;

std::string anyBlanks() {
    return *gen::element<std::string>("", "", " ", "  ", "\n", "\r\n", "\n  ", "\t", "\n\n    ");
}

std::string anyLayout(const core::JsonValue& value);

// Some members come twice, first with a value that does not count.
std::string anyMembers(const core::JsonObject& object) {
    std::string text = "{" + anyBlanks();
    for (const core::JsonMember& member : object) {
        const std::string key = core::printCompact(core::JsonValue(member.name));
        if (&member != &object.front())
            text += "," + anyBlanks();
        if (*gen::inRange(0, 12) == 0)
            text += key + anyBlanks() + ":[0, 1]" + anyBlanks() + ",";
        text += key + anyBlanks() + ":" + anyBlanks() + anyLayout(member.value) + anyBlanks();
    }
    return text + "}";
}

std::string anyLayout(const core::JsonValue& value) {
    if (const core::JsonObject* object = core::asObject(value))
        return anyMembers(*object);
    const core::JsonArray* array = core::asArray(value);
    if (!array)
        return core::printCompact(value);
    std::string text = "[" + anyBlanks();
    for (const core::JsonValue& entry : *array)
        text +=
            (&entry == &array->front() ? "" : "," + anyBlanks()) + anyLayout(entry) + anyBlanks();
    return text + "]";
}

core::PolicyText anyText(core::PolicyDraft draft) {
    std::string text = *gen::element<std::string>("", "\xEF\xBB\xBF") + anyBlanks() +
                       anyLayout(core::toJson(draft)) + anyBlanks();
    return {std::move(text), std::move(draft), {}};
}

core::PolicyText anyPolicyText() {
    return anyText(*gen::resize(rc::kNominalSize, gen::exec(test::anyDraft)));
}

// Members and rules in another order, some gone, some new, some changed.
core::PolicyDraft changed(const core::PolicyDraft& draft) {
    core::PolicyDraft other = test::anyDraft();
    core::PolicyDraft result{test::shuffled(draft.members), test::shuffled(draft.rules)};
    for (core::JsonMember& member : result.members)
        if (member.name != "rules" && *gen::arbitrary<bool>())
            member.value = test::anyValue(2);
    if (result.rules.size() > 1)
        result.rules.pop_back();
    for (core::RuleDraft& rule : result.rules) {
        auto& members = *core::asObject(rule.json);
        members = test::shuffled(members);
        if (!members.empty() && *gen::arbitrary<bool>())
            members.front().value = test::anyValue(2);
        if (!members.empty() && *gen::arbitrary<bool>())
            members.pop_back();
        core::set(rule.json, "new", test::anyValue(2));
    }
    for (core::RuleDraft& rule : other.rules) {
        rule.id = core::freshRuleId(result);
        result.rules.insert(result.rules.begin() +
                                *gen::inRange<std::ptrdiff_t>(0, std::ssize(result.rules) + 1),
                            rule);
    }
    return result;
}

bool says(const core::PolicyText& policy, const core::PolicyDraft& wanted) {
    const auto json = core::readJson(policy.text);
    return json && json->root == core::toJson(wanted);
}

void theTextSaysTheDraft() {
    const core::PolicyText before = anyPolicyText();
    const core::PolicyDraft wanted = changed(before.draft);
    const core::PolicyText after = core::withDraft(before, wanted);
    RC_ASSERT(says(before, before.draft));
    RC_ASSERT(says(after, wanted));
    RC_ASSERT((after.draft == wanted));
}

void theSameDraftChangesNoByte() {
    const core::PolicyText before = anyPolicyText();
    RC_ASSERT(core::withDraft(before, before.draft).text == before.text);
}

void backAndForthChangesNoByte() {
    const core::PolicyText before = anyText(*test::validDrafts());
    core::PolicyDraft wanted = before.draft;
    for (core::RuleDraft& rule : wanted.rules)
        core::setPriority(rule, *gen::inRange(1, 1000));
    const core::PolicyText after = core::withDraft(before, wanted);
    RC_ASSERT(core::withDraft(after, before.draft).text == before.text);
}

void aCountChangesItsOwnCharacters() {
    const core::PolicyText before = anyText(*test::validDrafts());
    core::PolicyDraft wanted = before.draft;
    core::RuleDraft& rule = wanted.rules[*gen::inRange<std::size_t>(0, wanted.rules.size())];
    const auto count = *core::fieldsOf(rule).countNumber;
    core::setCountNumber(rule, count + *gen::inRange(1, 5000));
    const std::string was = std::to_string(count);
    const std::string is = std::to_string(*core::fieldsOf(rule).countNumber);
    const std::string after = core::withDraft(before, wanted).text;
    bool isTheOnlyChange = false;
    for (auto at = before.text.find(was); at != std::string::npos;
         at = before.text.find(was, at + 1))
        isTheOnlyChange =
            isTheOnlyChange || std::string(before.text).replace(at, was.size(), is) == after;
    RC_ASSERT(isTheOnlyChange);
}

void typingKeepsTheRulesIds() {
    const core::PolicyText before = anyText(*test::validDrafts());
    core::PolicyDraft wanted = before.draft;
    const auto index = *gen::inRange<std::size_t>(0, wanted.rules.size());
    core::setDescription(wanted.rules[index], "typed");
    const core::PolicyText typed = core::withText(before, core::withDraft(before, wanted).text);
    RC_ASSERT(!typed.fault);
    RC_ASSERT((typed.draft == wanted));
}

void aTextWithAnotherOrderKeepsTheRulesIds() {
    const core::PolicyText before = anyText(*test::validDrafts());
    core::PolicyDraft wanted = before.draft;
    wanted.rules = test::shuffled(wanted.rules);
    const core::PolicyText moved = core::withText(before, core::printPolicy(wanted));
    RC_ASSERT((moved.draft == wanted));
}

} // namespace

int main() {
    return test::checkProperties(
        {{"an edited text says the draft that was wanted", theTextSaysTheDraft},
         {"without a change the text is the same bytes", theSameDraftChangesNoByte},
         {"priorities that come and go change no byte", backAndForthChangesNoByte},
         {"a count that changes changes its own characters", aCountChangesItsOwnCharacters},
         {"a rule that is typed into keeps its id", typingKeepsTheRulesIds},
         {"rules that stand elsewhere keep their ids", aTextWithAnotherOrderKeepsTheRulesIds}});
}
