// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/inputfile.h"
#include "app/cli/output.h"
#include "app/cli/policyinput.h"
#include "core/comparison/policycomparison.h"
#include "core/evaluation/wording.h"

#include <algorithm>
#include <array>

namespace cli {

namespace {

constexpr std::array<std::string_view, 2> formats{"text", "json"};

// Two policies and what is different.
struct Comparison {
    ValidPolicy before;
    ValidPolicy after;
    std::vector<core::RuleDifference> differences;
};

// The rule with that index in the file.
const core::Rule& ruleOf(const ValidPolicy& policy, std::size_t index) {
    return *std::ranges::find(policy.policy.rules, policy.draft.rules[index].id, &core::Rule::id);
}

std::string_view kindOf(const core::RuleDifference& difference) {
    if (!difference.before)
        return "added";
    if (!difference.after)
        return "removed";
    return core::decides(difference) ? "changed" : "described";
}

core::JsonValue priorityJson(const ValidPolicy& policy, std::optional<std::size_t> index) {
    if (!index)
        return core::JsonNull{};
    return core::number(static_cast<std::int32_t>(ruleOf(policy, *index).priority));
}

std::string asJson(const Comparison& comparison) {
    core::JsonArray list;
    for (const core::RuleDifference& difference : comparison.differences) {
        core::JsonArray values;
        for (const core::ValueDifference& value : difference.values)
            values.push_back(core::JsonObject{{"key", std::string(core::word(value.key))},
                                              {"before", value.before},
                                              {"after", value.after}});
        list.push_back(
            core::JsonObject{{"kind", std::string(kindOf(difference))},
                             {"priorityBefore", priorityJson(comparison.before, difference.before)},
                             {"priorityAfter", priorityJson(comparison.after, difference.after)},
                             {"moved", difference.isMoved},
                             {"values", std::move(values)}});
    }
    return core::print(core::JsonObject{{"equal", core::areEqual(comparison.differences)},
                                        {"differences", std::move(list)}}) +
           "\n";
}

// "moved up, was rule 2"
std::string placeText(bool isMoved, core::RulePriority before, core::RulePriority after) {
    std::string text = !isMoved         ? "renumbered"
                       : after < before ? "moved up"
                       : before < after ? "moved down"
                                        : "moved among the others";
    if (before != after)
        text += ", was rule " + std::to_string(static_cast<std::int32_t>(before));
    return text;
}

std::string valueText(const core::JsonValue& value) {
    return value == core::JsonNull{} ? "nothing" : core::printCompact(value);
}

// "rule 1 (prod-): moved up, was rule 2; countNumber from 5 to 1000"
std::string asText(const Comparison& comparison, const core::RuleDifference& difference) {
    const core::Rule& rule = difference.after ? ruleOf(comparison.after, *difference.after)
                                              : ruleOf(comparison.before, *difference.before);
    const std::string heading = "rule " + std::to_string(static_cast<std::int32_t>(rule.priority)) +
                                " (" + core::english(core::ruleName(rule)) + "): ";
    if (!difference.before || !difference.after)
        return heading + std::string(kindOf(difference)) + ": " +
               core::english(core::ruleSentence(rule));

    std::string changes;
    const auto add = [&changes](const std::string& change) {
        changes += (changes.empty() ? "" : "; ") + change;
    };
    const core::RulePriority before = ruleOf(comparison.before, *difference.before).priority;
    if (difference.isMoved || before != rule.priority)
        add(placeText(difference.isMoved, before, rule.priority));
    for (const core::ValueDifference& value : difference.values)
        if (value.key != core::RuleKey::Priority)
            add(std::string(core::word(value.key)) + " from " + valueText(value.before) + " to " +
                valueText(value.after));
    return heading + changes + (core::decides(difference) ? "" : ", which decides nothing");
}

std::string asText(const Comparison& comparison) {
    std::string text;
    for (const core::RuleDifference& difference : comparison.differences)
        text += core::visible(asText(comparison, difference)) + "\n";
    return text + (core::areEqual(comparison.differences)
                       ? "equal: both policies say the same to ECR\n"
                       : "different\n");
}

} // namespace

const CommandLine& diffCommand() {
    static const CommandLine line{
        "diff",
        {"OLD", "NEW"},
        "Tells two policies apart by their rules; order in the file and layout do not matter.",
        {{"format", "text|json", "for people or for programs; text is the default", false, false}}};
    return line;
}

int diff(const Arguments& arguments) {
    const auto format = choice(arguments, "format", formats);
    const auto misuse = sharesStandardInput(arguments.operands);
    if (!format || misuse) {
        complain(core::english(!format ? format.error() : *misuse));
        return failed;
    }
    auto before = readValidPolicy(arguments.operands[0]);
    if (!before)
        return failed;
    auto after = readValidPolicy(arguments.operands[1]);
    if (!after)
        return failed;
    auto differences = core::comparePolicies(before->draft, after->draft);
    const Comparison comparison{*std::move(before), *std::move(after), std::move(differences)};

    Output output;
    output << (*format == "json" ? asJson(comparison) : asText(comparison));
    if (const auto error = output.finish()) {
        complain(core::english(*error));
        return failed;
    }
    return core::areEqual(comparison.differences) ? fine : foundSomething;
}

} // namespace cli
