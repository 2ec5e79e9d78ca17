// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The table of findings: for each policy all that is found in it, where, and what stands there.
#include "core/policy/check.h"
#include "tests/support/checks.h"

#include <algorithm>
#include <map>
#include <string>
#include <vector>

namespace {

struct Expected {
    std::string id;
    std::string severity;
    std::string pointer;
    std::string at; // how the text goes on from the finding's place
    bool isAssumption = false;
};

struct Row {
    std::string name;
    std::string text;
    std::vector<Expected> findings; // all of them, in the order of their places
    std::string ecr = {};           // of the first finding; empty: not compared
};

// Blanks at the end, so that a short text is not also too short for ECR (V3).
std::string padded(std::string text) {
    text.resize(std::max<std::size_t>(text.size(), 100), ' ');
    return text;
}

std::string policy(const std::vector<std::string>& rules) {
    std::string text = "{\n  \"rules\": [";
    for (const std::string& rule : rules)
        text += (&rule == &rules.front() ? "\n    " : ",\n    ") + rule;
    return padded(text + "\n  ]\n}\n");
}

const std::string expire = R"({"type": "expire"})";
const std::string transition = R"({"type": "transition", "targetStorageClass": "archive"})";

std::string rule(const std::string& priority, const std::string& selection,
                 const std::string& action = expire) {
    return R"({"rulePriority": )" + priority + R"(, "selection": {)" + selection +
           R"(}, "action": )" + action + "}";
}

const std::string count = R"("countType": "imageCountMoreThan", "countNumber": 2)";
const std::string pushed =
    R"("countType": "sinceImagePushed", "countUnit": "days", "countNumber": 2)";
const std::string pulled =
    R"("countType": "sinceImagePulled", "countUnit": "days", "countNumber": 2)";

std::string transitioned(const std::string& number) {
    return R"("storageClass": "archive", "countType": "sinceImageTransitioned", "countUnit": "days", "countNumber": )" +
           number;
}

std::string prefixes(const std::string& list, const std::string& limit = count) {
    return R"("tagStatus": "tagged", "tagPrefixList": [)" + list + "], " + limit;
}

std::string patterns(const std::string& list, const std::string& limit = count) {
    return R"("tagStatus": "tagged", "tagPatternList": [)" + list + "], " + limit;
}

std::string any(const std::string& limit = count) {
    return R"("tagStatus": "any", )" + limit;
}

std::string untagged(const std::string& limit = count) {
    return R"("tagStatus": "untagged", )" + limit;
}

// A policy of one rule.
std::string single(const std::string& selection, const std::string& action = expire) {
    return policy({rule("1", selection, action)});
}

std::string manyRules(int number) {
    std::vector<std::string> rules;
    for (int i = 1; i <= number; ++i)
        rules.push_back(rule(std::to_string(i), prefixes("\"p" + std::to_string(100 + i) + "-\"")));
    return policy(rules);
}

const std::string fine = single(prefixes(R"("dev-")"));

// Each of the letters in its description takes two bytes.
std::string described30720Characters() {
    const std::string start = R"({"rules": [{"rulePriority": 1, "description": ")";
    const std::string end =
        R"(", "selection": {)" + any() + R"(}, "action": {"type": "expire"}}]})";
    std::string letters;
    for (std::size_t length = start.size() + end.size(); length < 30'720; ++length)
        letters += "\u00e9";
    return start + letters + end;
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
    return text.replace(text.find(from), from.size(), to);
}

std::vector<Row> fineRows() {
    return {
        {"prefixes", fine, {}},
        {"patterns beside prefixes",
         policy({rule("1", prefixes(R"("dev-")")), rule("2", patterns(R"("dev-*")"))}),
         {}},
        {"untagged", single(untagged()), {}},
        {"untagged, once a storage class",
         policy({rule("1", untagged()), rule("2", untagged(transitioned("90")))}),
         {}},
        {"any, once a storage class and last in each",
         policy(
             {rule("1", prefixes(R"("a")")), rule("3", any(transitioned("90"))), rule("2", any())}),
         {}},
        {"an any rule before a rule of the other class",
         policy({rule("1", any()), rule("2", patterns(R"("a*")", transitioned("90")))}),
         {}},
        {"gaps",
         policy({rule("10", prefixes(R"("a")")), rule("2147483647", prefixes(R"("b")"))}),
         {}},
        {"the order of the file is free",
         policy({rule("2", any()), rule("1", prefixes(R"("a")"))}),
         {}},
        {"archives by pull", single(any(pulled), transition), {}},
        {"archives by count", single(any(), transition), {}},
        {"standard said aloud", single(any(R"("storageClass": "standard", )" + count)), {}},
        {"a description",
         policy({R"({"rulePriority": 1, "description": "", "selection": {)" + any() +
                 R"(}, "action": {"type": "expire"}})"}),
         {}},
        {"four stars", single(patterns(R"("a*b*c*d*")")), {}},
        {"the same prefixes in another class",
         policy({rule("1", prefixes(R"("a")")), rule("2", prefixes(R"("a")", transitioned("90")))}),
         {}},
        {"fifty rules", manyRules(50), {}},
        {"exactly 30,720 characters", fine + std::string(30'720 - fine.size(), ' '), {}},
        {"characters are counted, not bytes", described30720Characters(), {}},
    };
}

std::vector<Row> documentRows() {
    const std::string unmapped = "Could not map policyString into LifecyclePolicy.";
    return {
        {"no JSON", padded("rules: none"), {{"V1", "error", "", "rules"}}, unmapped},
        {"text after the document", fine + "[]", {{"V1", "error", "", "[]"}}, unmapped},
        {"a comma too many",
         replaced(fine, "}\n  ]", "},\n  ]"),
         {{"V1", "error", "", "]"}},
         unmapped},
        {"an array", padded("[]"), {{"V1", "error", "", "[]"}}, unmapped},
        {"a text", padded(R"("rules")"), {{"V1", "error", "", R"("rules")"}}, unmapped},
        {"not UTF-8", replaced(fine, "dev-", "dev\xff"), {{"V1", "error", "", "\xff"}}, unmapped},
        {"a key twice",
         replaced(fine, R"("rulePriority": 1)", R"("rulePriority": 7, "rulePriority": 1)"),
         {{"V1", "warning", "/rules/0/rulePriority", "1", true}}},
        {"a byte-order mark", "\xef\xbb\xbf" + fine, {{"V1", "note", "", "{", true}}},
        {"no rules",
         padded("{}"),
         {{"V2", "error", "", "{}"}},
         R"(object has missing required properties (["rules"]))"},
        {"empty rules", policy({}), {{"V2", "error", "/rules", "["}}, "array is too short"},
        {"51 rules", manyRules(51), {{"V2", "error", "/rules", "["}}, "array is too long"},
        {"rules that are no array", padded(R"({"rules": {}})"), {{"V6", "error", "/rules", "{}"}}},
        {"a rule that is no object", policy({"17"}), {{"V6", "error", "/rules/0", "17"}}},
        {"keys beside rules",
         replaced(fine, R"("rules")", R"("version": 3, "rules")"),
         {{"V2", "warning", "/version", "3", true}}},
        {"99 characters",
         padded("{}").substr(0, 99),
         {{"V2", "error", "", "{}"}, {"V3", "error", "", "{}"}}},
        {"30,721 characters",
         fine + std::string(30'721 - fine.size(), ' '),
         {{"V3", "error", "", "{"}}},
    };
}

std::vector<Row> memberRows() {
    const std::string selection = R"("selection": {)" + any() + "}";
    return {
        {"a rule without priority",
         policy({"{" + selection + R"(, "action": {"type": "expire"}})"}),
         {{"V4", "error", "/rules/0", "{\"selection"}},
         R"(object has missing required properties (["rulePriority"]))"},
        {"a rule without anything",
         policy({"{}"}),
         {{"V4", "error", "/rules/0", "{}"}},
         R"(object has missing required properties (["action","rulePriority","selection"]))"},
        {"an unknown key in a rule",
         policy({R"({"rulePriority": 1, "note": "x", )" + selection +
                 R"(, "action": {"type": "expire"}})"}),
         {{"V4", "error", "/rules/0/note", R"("x")"}},
         R"(object instance has properties which are not allowed by the schema: (["note"]))"},
        {"a selection without tag status",
         single(count),
         {{"V5", "error", "/rules/0/selection", "{\"countType"}},
         R"(object has missing required properties (["tagStatus"]))"},
        {"an unknown key in a selection",
         single(any() + R"(, "regex": true)"),
         {{"V5", "error", "/rules/0/selection/regex", "true"}},
         R"(object instance has properties which are not allowed by the schema: (["regex"]))"},
        {"an action without type",
         single(any(), "{}"),
         {{"V5", "error", "/rules/0/action", "{}"}},
         R"(object has missing required properties (["type"]))"},
        {"an unknown key in an action",
         single(any(), R"({"type": "expire", "force": 1})"),
         {{"V5", "error", "/rules/0/action/force", "1"}}},
        {"a description that is null",
         policy({R"({"rulePriority": 1, "description": null, )" + selection +
                 R"(, "action": {"type": "expire"}})"}),
         {{"V6", "error", "/rules/0/description", "null"}}},
        {"a priority that is a text",
         policy({rule(R"("1")", any())}),
         {{"V6", "error", "/rules/0/rulePriority", R"("1")"}}},
        {"a count with a fraction",
         single(any(R"("countType": "imageCountMoreThan", "countNumber": 2.5)")),
         {{"V6", "error", "/rules/0/selection/countNumber", "2.5"}}},
        {"a whole count written 2.0",
         single(any(R"("countType": "imageCountMoreThan", "countNumber": 2.0)")),
         {{"V6", "error", "/rules/0/selection/countNumber", "2.0", true}}},
        {"a whole count written 2e0",
         single(any(R"("countType": "imageCountMoreThan", "countNumber": 2e0)")),
         {{"V6", "error", "/rules/0/selection/countNumber", "2e0", true}}},
        {"a count beyond 32 bits",
         single(any(R"("countType": "imageCountMoreThan", "countNumber": 4294967298)")),
         {{"V6", "error", "/rules/0/selection/countNumber", "4294967298", true}}},
        {"a priority just beyond 32 bits",
         policy({rule("2147483648", any())}),
         {{"V6", "error", "/rules/0/rulePriority", "2147483648", true}}},
        {"a selection that is a list",
         policy({R"({"rulePriority": 1, "selection": [], "action": {"type": "expire"}})"}),
         {{"V6", "error", "/rules/0/selection", "[]"}}},
        {"an action that is null",
         single(any(), "null"),
         {{"V6", "error", "/rules/0/action", "null"}}},
        {"a prefix that is a number",
         single(prefixes("\"a\", 1")),
         {{"V6", "error", "/rules/0/selection/tagPrefixList/1", "1"}}},
        {"prefixes that are a text",
         single(R"("tagStatus": "tagged", "tagPrefixList": "dev-", )" + count),
         {{"V6", "error", "/rules/0/selection/tagPrefixList", R"("dev-")"}}},
        {"a priority of 0",
         policy({rule("0", any())}),
         {{"V7", "error", "/rules/0/rulePriority", "0"}},
         "numeric instance is lower than the required minimum (minimum: 1, found: 0)"},
        {"a priority twice",
         policy({rule("4", prefixes(R"("a")")), rule("4", prefixes(R"("b")"))}),
         {{"V7", "error", "/rules/1/rulePriority", "4"}},
         "Duplicate priority in multiple rules"},
        {"an unknown tag status",
         single(R"("tagStatus": "TAGGED", "tagPrefixList": ["a"], )" + count),
         {{"V8", "error", "/rules/0/selection/tagStatus", R"("TAGGED")"}}},
        {"an unknown count type",
         single(any(R"("countType": "sincePulled", "countNumber": 2)")),
         {{"V8", "error", "/rules/0/selection/countType", R"("sincePulled")"}}},
        {"an unknown unit",
         single(any(replaced(pushed, "days", "hours"))),
         {{"V8", "error", "/rules/0/selection/countUnit", R"("hours")"}}},
        {"an unknown storage class",
         single(any(R"("storageClass": "ARCHIVE", )" + count)),
         {{"V8", "error", "/rules/0/selection/storageClass", R"("ARCHIVE")"}}},
        {"an unknown action",
         single(any(), R"({"type": "delete"})"),
         {{"V8", "error", "/rules/0/action/type", R"("delete")"}}},
        {"an unknown target",
         single(any(), R"({"type": "transition", "targetStorageClass": "standard"})"),
         {{"V8", "error", "/rules/0/action/targetStorageClass", R"("standard")"}}},
    };
}

std::vector<Row> selectionRows() {
    const std::string onlyStandard =
        "SINCE_IMAGE_PUSHED, SINCE_IMAGE_PULLED and "
        "IMAGE_COUNT_MORE_THAN support the STANDARD storage class only";
    const std::string tooLow =
        "numeric instance is lower than the required minimum (minimum: 1, found: 0)";
    return {
        {"tagged without a list",
         single(R"("tagStatus": "tagged", )" + count),
         {{"V9", "error", "/rules/0/selection", "{\"tagStatus"}},
         "Must specify tagPrefixList or tagPatternList when tagStatus=TAGGED"},
        {"tagged with both lists",
         single(R"("tagStatus": "tagged", "tagPrefixList": ["a"], "tagPatternList": ["b*"], )" +
                count),
         {{"V9", "error", "/rules/0/selection", "{\"tagStatus"}},
         "If policy has a tagged rule, it must specify only one of tagPrefixList or "
         "tagPatternList"},
        {"tagged with an empty list",
         single(prefixes("")),
         {{"V9", "error", "/rules/0/selection/tagPrefixList", "[]"}}},
        {"an empty prefix",
         single(prefixes(R"("")")),
         {{"V9", "warning", "/rules/0/selection/tagPrefixList/0", R"("")", true}}},
        {"an empty list beside the other",
         single(R"("tagStatus": "tagged", "tagPrefixList": ["a"], "tagPatternList": [], )" + count),
         {{"V9", "warning", "/rules/0/selection/tagPatternList", "[]", true}}},
        {"untagged with prefixes",
         single(R"("tagStatus": "untagged", "tagPrefixList": ["a"], )" + count),
         {{"V10", "error", "/rules/0/selection/tagPrefixList", R"(["a"])"}},
         "Cannot specify tagPrefixList with tagStatus UNTAGGED"},
        {"any with patterns",
         single(R"("tagStatus": "any", "tagPatternList": ["a*"], )" + count),
         {{"V10", "error", "/rules/0/selection/tagPatternList", R"(["a*"])"}}},
        {"any with an empty list",
         single(R"("tagStatus": "any", "tagPrefixList": [], )" + count),
         {{"V10", "warning", "/rules/0/selection/tagPrefixList", "[]", true}}},
        {"five stars",
         single(patterns(R"("a*b*c*d*e*")")),
         {{"V11", "error", "/rules/0/selection/tagPatternList/0", R"("a*b*c*d*e*")"}},
         "Invalid tag pattern provided"},
        {"five stars at once, in the second entry",
         single(patterns(R"("v*", "*****")")),
         {{"V11", "error", "/rules/0/selection/tagPatternList/1", R"("*****")"}}},
        {"a count of 0",
         single(any(R"("countType": "imageCountMoreThan", "countNumber": 0)")),
         {{"V12", "error", "/rules/0/selection/countNumber", "0"}},
         tooLow},
        {"days below 0",
         single(any(replaced(pushed, ": 2", ": -1"))),
         {{"V12", "error", "/rules/0/selection/countNumber", "-1"}},
         "numeric instance is lower than the required minimum (minimum: 1, found: -1)"},
        {"an age without unit",
         single(any(R"("countType": "sinceImagePushed", "countNumber": 2)")),
         {{"V13", "error", "/rules/0/selection", "{\"tagStatus"}}},
        {"a count with unit",
         single(any(R"("countType": "imageCountMoreThan", "countUnit": "days", "countNumber": 2)")),
         {{"V13", "error", "/rules/0/selection/countUnit", R"("days")"}}},
        {"a count in the archive",
         single(any(R"("storageClass": "archive", )" + count)),
         {{"V14", "error", "/rules/0/selection/storageClass", R"("archive")"}},
         onlyStandard},
        {"push age in the archive",
         single(any(R"("storageClass": "archive", )" + pushed)),
         {{"V14", "error", "/rules/0/selection/storageClass", R"("archive")"}},
         onlyStandard},
        {"age in the archive without storage class",
         single(any(replaced(transitioned("90"), R"("storageClass": "archive", )", ""))),
         {{"V14", "error", "/rules/0/selection", "{\"tagStatus"}}},
        {"age in the archive in the standard class",
         single(any(replaced(transitioned("90"), R"("archive")", R"("standard")"))),
         {{"V14", "error", "/rules/0/selection/storageClass", R"("standard")"}}},
        {"expires by pull",
         single(any(pulled)),
         {{"V15", "error", "/rules/0/action/type", R"("expire")"}}},
        {"archives what is archived",
         single(any(transitioned("90")), transition),
         {{"V15", "error", "/rules/0/action/type", R"("transition")"}}},
        {"89 days in the archive",
         single(any(transitioned("89"))),
         {{"V15", "error", "/rules/0/selection/countNumber", "89"}}},
        {"a transition without target",
         single(any(), R"({"type": "transition"})"),
         {{"V16", "error", "/rules/0/action", R"({"type")"}},
         "Could not map policyString into LifecyclePolicy."},
        {"expires to somewhere",
         single(any(), R"({"type": "expire", "targetStorageClass": "archive"})"),
         {{"V16", "error", "/rules/0/action/targetStorageClass", R"("archive")"}}},
    };
}

std::vector<Row> togetherRows() {
    return {
        {"an any rule that is not last",
         policy({rule("1", any()), rule("2", prefixes(R"("a")"))}),
         {{"V17", "error", "/rules/0/rulePriority", "1"}},
         "Rule for tagStatus=ANY must have the lowest priority per storage class"},
        {"an any rule of the archive that is not last",
         policy({rule("7", any(transitioned("90"))), rule("8", untagged(transitioned("90")))}),
         {{"V17", "error", "/rules/0/rulePriority", "7"}}},
        {"two any rules of one class",
         policy({rule("1", any()), rule("2", any(pushed))}),
         {{"V17", "error", "/rules/1/selection/tagStatus", R"("any")"}},
         "Only one rule can specify tagStatus=ANY"},
        {"two untagged rules of one class",
         policy({rule("1", untagged()), rule("2", untagged(pushed))}),
         {{"V18", "error", "/rules/1/selection/tagStatus", R"("untagged")"}},
         "Only one rule can select Untagged images per storage class."},
        {"three untagged rules, one of the other class",
         policy({rule("1", untagged()), rule("2", untagged(transitioned("90"))),
                 rule("3", untagged(pushed))}),
         {{"V18", "error", "/rules/2/selection/tagStatus", R"("untagged")"}}},
        {"the same prefixes in another order",
         policy({rule("1", prefixes(R"("a", "b")")), rule("2", prefixes(R"("b", "a")", pushed))}),
         {{"V19", "error", "/rules/1/selection/tagPrefixList", R"(["b", "a"])"}}},
        {"the same prefixes, one of them twice",
         policy({rule("1", prefixes(R"("a")")), rule("2", prefixes(R"("a", "a")"))}),
         {{"V19", "error", "/rules/1/selection/tagPrefixList", R"(["a", "a"])"}}},
        {"one prefix of several is shared",
         policy({rule("1", prefixes(R"("a", "b")")), rule("2", prefixes(R"("c", "a")"))}),
         {{"V19", "warning", "/rules/1/selection/tagPrefixList", R"(["c", "a"])", true}}},
        {"overlapping prefixes",
         policy({rule("1", prefixes(R"("prod-")")), rule("2", prefixes(R"("prod")"))}),
         {{"V19", "warning", "/rules/1/selection/tagPrefixList", R"(["prod"])", true}}},
        {"an equal pattern",
         policy({rule("1", patterns(R"("v*")")), rule("2", patterns(R"("v*")", pushed))}),
         {{"V19", "warning", "/rules/1/selection/tagPatternList", R"(["v*"])", true}}},
        {"a star in a prefix",
         single(prefixes(R"("dev-*")")),
         {{"I5", "warning", "/rules/0/selection/tagPrefixList/0", R"("dev-*")"}}},
        {"a slash in a pattern",
         single(patterns(R"("v*", "feature/*")")),
         {{"I5", "warning", "/rules/0/selection/tagPatternList/1", R"("feature/*")"}}},
        {"a question mark in a pattern",
         single(patterns(R"("v?")")),
         {{"I5", "warning", "/rules/0/selection/tagPatternList/0", R"("v?")"}}},
        {"several findings, each told",
         policy({rule("0", any(R"("countType": "imageCountMoreThan", "countNumber": 0)")),
                 rule("2", patterns(R"("*a*b*c*d*")"), R"({"type": "drop"})")}),
         {{"V17", "error", "/rules/0/rulePriority", "0"},
          {"V7", "error", "/rules/0/rulePriority", "0"},
          {"V12", "error", "/rules/0/selection/countNumber", "0"},
          {"V11", "error", "/rules/1/selection/tagPatternList/0", R"("*a*b*c*d*")"},
          {"V8", "error", "/rules/1/action/type", R"("drop")"}}},
    };
}

// The text from a place on; columns count code points.
std::string_view textAt(std::string_view text, core::TextPlace place) {
    for (int line = 1; line < place.line; ++line)
        text.remove_prefix(std::min(text.find('\n'), text.size() - 1) + 1);
    if (text.substr(0, 3) == "\xef\xbb\xbf" && place.line == 1)
        text.remove_prefix(3);
    for (int column = 1; column < place.column && !text.empty(); ++column)
        do
            text.remove_prefix(1);
        while (!text.empty() && (static_cast<unsigned char>(text.front()) & 0xc0u) == 0x80u);
    return text;
}

std::string line(const Expected& finding) {
    return finding.id + ' ' + finding.severity + ' ' + finding.pointer + " at: " + finding.at +
           (finding.isAssumption ? " (assumed)\n" : "\n");
}

std::string described(const Row& row, const std::vector<core::Finding>& findings) {
    std::string text;
    for (std::size_t i = 0; i < findings.size(); ++i) {
        const core::Finding& finding = findings[i];
        const std::size_t length = i < row.findings.size() ? row.findings[i].at.size() : 12;
        text += line(Expected{
            std::string(finding.id), std::string(core::word(finding.severity)), finding.pointer,
            std::string(textAt(row.text, finding.place).substr(0, length)), finding.isAssumption});
    }
    return text;
}

std::optional<std::size_t> ruleIn(const std::string& pointer) {
    constexpr std::string_view rules = "/rules/";
    if (pointer.rfind(rules, 0) != 0)
        return std::nullopt;
    return static_cast<std::size_t>(std::stoul(pointer.substr(rules.size())));
}

void run(test::Checks& checks, const Row& row) {
    const core::CheckedPolicy checked = core::checkText(row.text);
    std::string expected;
    for (const Expected& finding : row.findings)
        expected += line(finding);
    checks.equal(row.name, described(row, checked.findings), expected);
    checks.isTrue(row.name + ": a policy when there is no error",
                  checked.policy.has_value() != core::hasErrors(checked.findings));
    if (!row.ecr.empty() && !checked.findings.empty())
        checks.equal(row.name + ": the text of ECR", checked.findings.front().ecr, row.ecr);
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
        const core::CheckedPolicy ofText = core::checkText(core::print(core::toJson(*draft)));
        checks.isTrue(row.name + ": the draft has the same findings",
                      ofDraft.findings == ofText.findings &&
                          ofDraft.policy.has_value() == ofText.policy.has_value());
    }
}

} // namespace

int main() {
    test::Checks checks;
    std::map<std::string, int> rowsOf;
    for (const auto& rows :
         {fineRows(), documentRows(), memberRows(), selectionRows(), togetherRows()})
        for (const Row& row : rows) {
            run(checks, row);
            for (const Expected& finding : row.findings)
                ++rowsOf[finding.id];
        }
    for (int number = 1; number <= 19; ++number)
        checks.isTrue("two rows at least of V" + std::to_string(number),
                      rowsOf['V' + std::to_string(number)] >= 2);
    return checks.exitCode();
}
