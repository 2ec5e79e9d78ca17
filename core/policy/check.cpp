// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/check.h"

#include "core/base/utf8.h"
#include "core/policy/assumptions.h"
#include "core/policy/clashes.h"
#include "core/policy/rulecheck.h"
#include "core/policy/schema.h"

#include <algorithm>
#include <charconv>

namespace core {

namespace {

constexpr std::size_t shortest = 100; // characters; spec V3
constexpr const char* missingRules = "object has missing required properties ([\"rules\"])";

// The rule that a pointer leads into.
std::optional<std::size_t> ruleIn(std::string_view pointer) {
    constexpr std::string_view rules = "/rules/";
    if (!pointer.starts_with(rules))
        return std::nullopt;
    std::size_t index = 0;
    const char* const digits = pointer.data() + rules.size();
    const auto [end, error] = std::from_chars(digits, pointer.data() + pointer.size(), index);
    return error == std::errc{} ? std::optional(index) : std::nullopt;
}

void checkText(const JsonText& json, FindingList& findings) {
    if (json.hasByteOrderMark)
        findings.assumed(
            "V1", assumed::byteOrderMark, {},
            {TAGWARDEN_TEXT("The text begins with a byte-order mark, which does not count "
                            "here; whether ECR takes it is not known"),
             {}});
    for (const std::string& pointer : json.places.repeats()) {
        findings.setRule(ruleIn(pointer));
        findings.assumed("V1", assumed::duplicateKey, pointer,
                         {TAGWARDEN_TEXT("`%1` is there more than once; the last one counts here, "
                                         "and what ECR does is not known. Keep one"),
                          {pointer.substr(pointer.rfind('/') + 1)}});
    }
    findings.setRule(std::nullopt);
    if (json.places.hasMoreRepeats())
        findings.assumed("V1", assumed::duplicateKey, {},
                         {TAGWARDEN_TEXT("Other keys come more than once, too; the last one counts "
                                         "each time, and what ECR does is not known. Keep one of "
                                         "each"),
                          {}});
}

void checkLength(const JsonValue& root, std::size_t characters, FindingList& findings) {
    if (characters < shortest) {
        findings.error("V3", {},
                       {TAGWARDEN_TEXT("The text is %1 characters long; ECR wants at least %2. "
                                       "Descriptions and line breaks count"),
                        {std::to_string(characters), std::to_string(shortest)}});
        return;
    }
    if (characters <= mostPolicyCharacters)
        return;
    const std::size_t compact = countCodePoints(printCompact(root));
    findings.error("V3", {},
                   {compact <= mostPolicyCharacters
                        ? TAGWARDEN_TEXT("The text is %1 characters long; ECR takes at most %2. "
                                         "Without blanks and line breaks it would be %3")
                        : TAGWARDEN_TEXT("The text is %1 characters long; ECR takes at most %2. "
                                         "Even without blanks and line breaks it would be %3, so "
                                         "shorten descriptions or join rules"),
                    {std::to_string(characters), std::to_string(mostPolicyCharacters),
                     std::to_string(compact)}});
}

// The entries of `rules` that are objects; where the number of entries is wrong, too.
std::vector<RuleOutline> checkRules(const JsonValue& root, FindingList& findings) {
    if (find(root, "imageDetails") || find(root, "imageDigest")) {
        findings.error("V2", {},
                       {TAGWARDEN_TEXT("This is a list of images, not a policy. `aws ecr "
                                       "get-lifecycle-policy` prints a policy"),
                        {}},
                       missingRules);
        return {};
    }
    for (const JsonMember& member : *asObject(root))
        if (member.name != "rules")
            findings.assumed("V2", assumed::keyBesideRules, pointerStep(member.name),
                             {TAGWARDEN_TEXT("`%1` stands beside `rules`; whether ECR takes it is "
                                             "not known"),
                              {member.name}});
    const At at = memberAt(root, {}, "rules");
    if (!at.value) {
        findings.error("V2", {}, {TAGWARDEN_TEXT("`rules` is missing; add the list of rules"), {}},
                       missingRules);
        return {};
    }
    const JsonArray* entries = readArray(at, findings);
    if (!entries)
        return {};
    if (entries->empty())
        findings.error("V2", at.pointer,
                       {TAGWARDEN_TEXT("There is no rule; a policy needs at least one"), {}},
                       "array is too short");
    if (entries->size() > mostRules)
        findings.error("V2", at.pointer,
                       {TAGWARDEN_TEXT("There are %1 rules; ECR allows %2"),
                        {std::to_string(entries->size()), std::to_string(mostRules)}},
                       "array is too long");
    std::vector<RuleOutline> rules;
    // What is beyond the limit is told once, above; so the number of findings stays bounded.
    for (std::size_t i = 0; i < std::min(entries->size(), mostRules); ++i) {
        findings.setRule(i);
        if (readObject({&(*entries)[i], at.pointer + pointerStep(i)}, findings))
            rules.push_back(checkRule((*entries)[i], i, findings));
    }
    findings.setRule(std::nullopt);
    return rules;
}

// `idOf` gives the id of a rule by its index.
template <class IdOf>
CheckedPolicy check(const JsonText& json, std::size_t characters, IdOf idOf) {
    FindingList findings(json.places);
    checkText(json, findings);
    std::vector<RuleOutline> rules;
    if (asObject(json.root)) {
        checkLength(json.root, characters, findings);
        rules = checkRules(json.root, findings);
        checkClashes(rules, findings);
    } else {
        findings.error("V1", {}, {TAGWARDEN_TEXT("A policy is one object: `{\"rules\": […]}`"), {}},
                       std::string(couldNotMap));
    }

    CheckedPolicy checked{std::move(findings).sorted(), std::nullopt};
    if (hasErrors(checked.findings))
        return checked;
    checked.policy.emplace();
    for (const RuleOutline& rule : rules)
        checked.policy->rules.push_back(ruleFrom(rule, idOf(rule.index)));
    std::ranges::stable_sort(checked.policy->rules, {}, &Rule::priority);
    return checked;
}

RuleId idInFile(std::size_t index) {
    return RuleId(static_cast<std::uint32_t>(index) + 1);
}

} // namespace

CheckedPolicy notAPolicy(const Error& error) {
    Finding finding;
    finding.id = "V1";
    finding.place = error.place;
    finding.message = error.message;
    finding.ecr = couldNotMap;
    return {{finding}, std::nullopt};
}

CheckedPolicy checkText(std::string_view text) {
    const auto json = readJson(text);
    return json ? checkJson(*json, countCodePoints(text)) : notAPolicy(json.error());
}

CheckedPolicy checkJson(const JsonText& json, std::size_t characters) {
    return check(json, characters, idInFile);
}

CheckedPolicy checkPolicyText(const PolicyText& policy) {
    const auto json = readJson(policy.text);
    if (!json)
        return notAPolicy(json.error());
    const std::size_t characters = countCodePoints(policy.text);
    if (!policy.fault)
        return check(*json, characters,
                     [&policy](std::size_t index) { return policy.draft.rules[index].id; });
    CheckedPolicy checked = checkJson(*json, characters);
    for (Finding& finding : checked.findings)
        finding.rule.reset(); // the draft's rules are others
    return checked;
}

CheckedPolicy checkDraft(const PolicyDraft& draft) {
    return checkPolicyText(laidOut(draft));
}

} // namespace core
