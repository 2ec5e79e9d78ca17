// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every row of the table of findings, from its text and from its draft.
#include "core/policy/check.h"
#include "tests/core/findingtable.h"
#include "tests/core/textat.h"
#include "tests/support/checks.h"

#include <algorithm>
#include <map>
#include <string>
#include <vector>

namespace {

std::string line(const test::ExpectedFinding& finding) {
    return finding.id + ' ' + finding.severity + ' ' + finding.pointer + " at: " + finding.at +
           (finding.isAssumption ? " (assumed)\n" : "\n");
}

std::string described(const test::FindingRow& row, const std::vector<core::Finding>& findings) {
    std::string text;
    for (std::size_t i = 0; i < findings.size(); ++i) {
        const core::Finding& finding = findings[i];
        const std::size_t length = i < row.findings.size() ? row.findings[i].at.size() : 12;
        text += line(test::ExpectedFinding{
            std::string(finding.id), std::string(core::word(finding.severity)), finding.pointer,
            std::string(test::textAt(row.text, finding.place).substr(0, length)),
            finding.isAssumption});
    }
    return text;
}

std::optional<std::size_t> ruleIn(const std::string& pointer) {
    constexpr std::string_view rules = "/rules/";
    if (pointer.rfind(rules, 0) != 0)
        return std::nullopt;
    return static_cast<std::size_t>(std::stoul(pointer.substr(rules.size())));
}

void run(test::Checks& checks, const test::FindingRow& row) {
    const core::CheckedPolicy checked = core::checkText(row.text);
    std::string expected;
    for (const test::ExpectedFinding& finding : row.findings)
        expected += line(finding);
    checks.equal(row.name, described(row, checked.findings), expected);
    checks.isTrue(row.name + ": a policy when there is no error",
                  checked.policy.has_value() != core::hasErrors(checked.findings));
    if (!row.ecr.empty() && !checked.findings.empty())
        checks.equal(row.name + ": the text of ECR", checked.findings.front().ecr, row.ecr);
    if (!row.message.empty() && !checked.findings.empty())
        checks.equal(row.name + ": the message", core::english(checked.findings.back().message),
                     row.message);
    for (const core::Finding& finding : checked.findings) {
        checks.isTrue(row.name + ": has a message", !core::english(finding.message).empty());
        checks.isTrue(row.name + ": names the rule", finding.rule == ruleIn(finding.pointer),
                      finding.pointer);
    }

    // What can be shown as rules is judged the same when it comes from there.
    const auto json = core::readJson(row.text);
    if (!json)
        return;
    if (const auto draft = core::draftFrom(json->root)) {
        const core::CheckedPolicy ofDraft = core::checkDraft(*draft);
        const core::CheckedPolicy ofText = core::checkText(core::printPolicy(*draft));
        checks.isTrue(row.name + ": the draft has the same findings",
                      ofDraft.findings == ofText.findings &&
                          ofDraft.policy.has_value() == ofText.policy.has_value());
    }
}

// Pointers below a long key take much memory, so that not all of them are kept.
void saysThatMoreKeysComeTwice(test::Checks& checks) {
    const std::string key(5u << 20u, 'k');
    for (const auto& [repeat, isListed] : {std::pair("a", true), std::pair("c", false)}) {
        const std::string below =
            R"({"a": 0, "b": 0, "c": 0, ")" + std::string(repeat) + R"(": 0})";
        const auto findings =
            core::checkText("{\"" + key + "\": " + below + R"(, "rules": []})").findings;
        const auto tells = [&](std::string_view start) {
            return std::ranges::any_of(findings, [start](const core::Finding& finding) {
                return core::english(finding.message).starts_with(start);
            });
        };
        const std::string name = "a key twice below a long key: " + std::string(repeat);
        checks.isTrue(name + ", is told", tells("`a` is there more than once") == isListed);
        checks.isTrue(name + ", there are more", tells("Other keys come more than once") != isListed);
    }
}

} // namespace

int main() {
    test::Checks checks;
    std::map<std::string, int> rowsOf;
    for (const test::FindingRow& row : test::findingTable()) {
        run(checks, row);
        for (const test::ExpectedFinding& finding : row.findings)
            ++rowsOf[finding.id];
    }
    for (int number = 1; number <= 19; ++number)
        checks.isTrue("two rows at least of V" + std::to_string(number),
                      rowsOf['V' + std::to_string(number)] >= 2);
    saysThatMoreKeysComeTwice(checks);
    return checks.exitCode();
}
