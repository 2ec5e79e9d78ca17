// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Wrappers that somebody made to hurt, or that are broken by chance: an error or policies, soon.
#include "core/base/utf8.h"
#include "core/policy/policyfile.h"
#include "core/shapes/findpolicies.h"
#include "tests/support/checks.h"

#include <chrono>
#include <iostream>
#include <random>
#include <stdexcept>
#include <vector>

namespace {

constexpr std::size_t megabyte = 1024 * 1024;
// Far more than any of these takes, sanitizers included; what grows with the square takes longer.
constexpr std::chrono::seconds soon{20};

std::string repeated(std::string_view part, std::size_t bytes) {
    std::string text;
    while (text.size() < bytes)
        text += part;
    return text;
}

std::string resource(std::string_view policy) {
    return "resource \"aws_ecr_lifecycle_policy\" \"a\" {\n  policy = " + std::string(policy) +
           "\n}\n";
}

std::string repository(std::string_view text) {
    return "    Type: AWS::ECR::Repository\n    Properties:\n      LifecyclePolicy:\n"
           "        LifecyclePolicyText: " +
           std::string(text) + "\n";
}

// What comes back holds together, and its places are in the text.
void feed(test::Checks& checks, std::string_view name, const std::string& text) {
    const auto isPlace = [](core::TextPlace place) {
        return place.line >= 1 && place.column >= 1;
    };
    const auto found = core::findPolicies(text);
    if (!found) {
        checks.isTrue(name, isPlace(found.error().place) && !core::english(found.error()).empty());
        return;
    }
    checks.isTrue(name, !found->empty());
    for (const core::FoundPolicy& policy : *found) {
        checks.isTrue(name, isPlace(policy.place));
        if (!policy.file)
            checks.isTrue(name, isPlace(policy.file.error().place));
        else if (const auto literal = policy.file->literal)
            checks.isTrue(name, text[literal->begin] == '"' &&
                                    text[literal->begin + literal->length - 1] == '"');
    }
    core::checkPolicyFile(text);
}

struct Row {
    std::string name;
    std::string text;
};

void monsters(test::Checks& checks) {
    std::string bomb = "A0: &a0 [x, x, x, x, x, x, x, x, x]\n";
    for (int i = 1; i < 30; ++i) {
        const std::string before = "*a" + std::to_string(i - 1);
        bomb += "A" + std::to_string(i) + ": &a" + std::to_string(i) + " [" + before;
        for (int j = 0; j < 8; ++j)
            bomb += ", " + before;
        bomb += "]\n";
    }
    std::string oneTextForAll = "X: &p '" + repeated("[", megabyte / 2) + "'\nResources:\n";
    for (int i = 0; i < 3000; ++i)
        oneTextForAll += "  R" + std::to_string(i) + ":\n" + repository("*p");
    std::string oneDocumentForAll = "data \"aws_ecr_lifecycle_policy_document\" \"d\" {\n" +
                                    repeated("  rule {\n    priority = 1\n  }\n", megabyte / 2) +
                                    "}\n";
    for (int i = 0; i < 3000; ++i)
        oneDocumentForAll += resource("data.aws_ecr_lifecycle_policy_document.d.json");
    const std::vector<Row> rows = {
        {"open brackets in YAML", "Resources:\n  A: " + repeated("[", megabyte)},
        {"open braces in YAML", "Resources: " + repeated("{a: ", megabyte)},
        {"lists in lists in YAML", "Resources:\n " + repeated("- ", megabyte)},
        {"keys in keys in YAML", "Resources:\n" + repeated("? ", megabyte)},
        {"mappings ever deeper in YAML",
         [] {
             std::string text = "Resources:\n";
             for (int i = 1; i < 1400; ++i)
                 text += std::string(static_cast<std::size_t>(i), ' ') + "a:\n";
             return text;
         }()},
        {"many keys in YAML", "Resources:\n" + repeated("  a: b\n", megabyte)},
        {"many anchors in YAML", "Resources:\n" + repeated("  a: &x [*x]\n", megabyte)},
        {"many tags in YAML", "Resources:\n  A: " + repeated("!a ", megabyte)},
        {"many open quotes in YAML", "Resources:\n  A: " + repeated("'\" ", megabyte)},
        {"blanks in YAML", "Resources:\n" + repeated(" \n", megabyte) + "\t:"},
        {"an alias bomb", bomb + "Resources:\n  A:\n" + repository("*a29")},
        {"an alias of itself", "Resources: &r\n  A: *r\n  B: &b\n    - *b\n"},
        {"one text for many repositories", oneTextForAll},
        {"a text of a megabyte in YAML",
         "Resources:\n  A:\n" + repository("\"" + repeated("\\u005b", megabyte) + "\"")},
        {"open brackets in Terraform", resource("jsonencode(" + repeated("[", megabyte) + ")")},
        {"open brackets elsewhere in Terraform", "locals {\n  x = " + repeated("[", megabyte)},
        {"blocks in blocks in Terraform",
         "resource \"aws_ecr_lifecycle_policy\" \"a\" {\n" + repeated("a {\n", megabyte)},
        {"texts in texts in Terraform", "locals {\n  x = " + repeated("\"${", megabyte)},
        {"heredocs that all end far below", "locals {\n" + repeated("x = <<E\nE\n", megabyte / 2) +
                                                "x = <<E\n" + repeated("E F\n", megabyte / 2)},
        {"an open heredoc", resource("<<E\n" + repeated("x\n", megabyte))},
        {"an open comment", "locals {} /* " + repeated("/* ", megabyte)},
        {"many labels", "locals " + repeated("a ", megabyte)},
        {"an endless number", resource("jsonencode(" + repeated("1", megabyte) + "e99999999999)")},
        {"an endless exponent", resource("jsonencode(1e-" + repeated("1", megabyte) + ")")},
        {"one document for many resources", oneDocumentForAll},
        {"many policies in a line of JSON",
         "{\"values\":{\"root_module\":{\"resources\":[" +
             repeated("{\"type\":\"aws_ecr_lifecycle_policy\",\"values\":{\"policy\":\"{}\"}},",
                      megabyte) +
             "{}]}}}"},
        {"a template of open brackets", "{\"Resources\":" + repeated("[", megabyte)},
    };
    for (const Row& row : rows) {
        const auto start = std::chrono::steady_clock::now();
        feed(checks, row.name, row.text);
        const auto taken = std::chrono::steady_clock::now() - start;
        checks.isTrue(row.name + " is read soon", taken < soon,
                      std::to_string(std::chrono::duration<double>(taken).count()) + " s");
        if (std::getenv("TAGWARDEN_LONG_TESTS"))
            std::cout << std::chrono::duration<double>(taken).count() << " s  " << row.name << '\n';
    }
}

// Good texts with a few bytes changed, cut out, doubled or put in.
void chance(test::Checks& checks) {
    const std::vector<std::string> good = {
        R"({"Resources":{"A":{"Type":"AWS::ECR::Repository","Properties":{"LifecyclePolicy":{)"
        R"("LifecyclePolicyText":"{\n\"rules\":[\"\ud83d\udc33\"]}"}}}}})",
        R"({"values":{"root_module":{"resources":[{"type":"aws_ecr_lifecycle_policy","values":{)"
        R"("policy":"{\"rules\":[]}"}}],"child_modules":[{}]}}})",
        "Resources:\n  A:\n" + repository("!Sub |-\n          {\"rules\":\n            [\"ä\"]}") +
            "  B:\n" + repository("\"{\\n \\\"rules\\\": [1, \\x41]}\"") + "  C: &c\n" +
            repository("'{\"rules\": [''1'']}'") + "  D: *c\n",
        resource("jsonencode({ \"rules\" : [{ a = 1, b = \"ä\\n$${x}\" # c\n }, true, null] })") +
            resource("<<-E\n    {\"rules\": []}\n    E") + resource("\"{\\\"rules\\\": []}\"") +
            resource("data.aws_ecr_lifecycle_policy_document.d.json"),
        "data \"aws_ecr_lifecycle_policy_document\" \"d\" {\n  rule {\n    priority = 1\n"
        "    selection {\n      tag_prefix_list = [\"a\"]\n    }\n    action {\n      type = "
        "\"expire\"\n    }\n  }\n}\n"};
    const std::vector<std::string> parts = {
        "\"", "'",  "{",  "}",     "[",   "]",  "${", "%{", "\\",   "\n",          "<<E\n",
        "E",  "/*", "#",  "!x",    "&a ", "*a", "- ", ": ", "? ",   "|",           "\\ud83d",
        "1e", "\t", "  ", "---\n", "=",   ",",  "(",  ")",  "\xff", "\xEF\xBB\xBF"};
    constexpr std::uint64_t seed = 20261124;
    std::cout << "seed " << seed << '\n';
    std::mt19937_64 engine(seed);
    const auto below = [&engine](std::size_t end) {
        return static_cast<std::size_t>(engine() % end);
    };
    const int rounds = std::getenv("TAGWARDEN_LONG_TESTS") ? 20'000 : 1000;
    for (int round = 0; round < rounds; ++round) {
        for (std::string text : good) {
            for (std::size_t changes = 1 + below(4); changes > 0 && !text.empty(); --changes) {
                const std::size_t at = below(text.size());
                switch (below(4)) {
                case 0:
                    text.erase(at, 1 + below(20));
                    break;
                case 1:
                    text.insert(below(text.size()), text.substr(at, 1 + below(40)));
                    break;
                case 2:
                    text.resize(at);
                    break;
                default:
                    text.insert(at, parts[below(parts.size())]);
                }
            }
            feed(checks, "round " + std::to_string(round), text);
        }
    }
}

} // namespace

int main() try {
    test::Checks checks;
    monsters(checks);
    chance(checks);
    return checks.exitCode();
} catch (const std::exception& problem) {
    std::cout << "FAIL  " << problem.what() << '\n';
    return 1;
}
