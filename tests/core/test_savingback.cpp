// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Saving back changes the policy's string and not one byte besides.
#include "core/policy/policyfile.h"
#include "core/shapes/findpolicies.h"
#include "core/shapes/savingback.h"
#include "tests/support/checks.h"

#include <iostream>
#include <stdexcept>
#include <vector>

namespace {

struct Row {
    std::string_view name;
    std::string_view before; // the file up to the string
    std::string_view string;
    std::string_view after;
    std::string_view expected; // what is written for {"rules":["ä"]}
};

const core::JsonValue changed = core::JsonObject{{"rules", core::JsonArray{"ä\n"}}};
constexpr std::string_view inOneLine = R"("{\"rules\":[\"ä\\n\"]}")";
constexpr std::string_view inLines = R"("{\n  \"rules\": [\n    \"ä\\n\"\n  ]\n}")";

void roundTrips(test::Checks& checks) {
    const std::vector<Row> rows = {
        {"an answer", "{ \"ä\" : \"\\u00e4\\ud83d\\udc33\",\r\n\t\"lifecyclePolicyText\":  ",
         R"("{\"rules\":[]}")", " ,\"registryId\" : \"1\\/2\" }  \r\n\n", inOneLine},
        {"an answer behind a byte-order mark",
         "\xEF\xBB\xBF{\"lifecyclePolicyText\":", R"("{\n\"rules\":[]}")", "}", inLines},
        {"the last of two", "{\"lifecyclePolicyText\":\"{}\",\"lifecyclePolicyText\":",
         R"("\ufeff{\"a\":\"\ud83d\udc33\"}")", "}", inOneLine},
        {"a template",
         "{\"Resources\":{\"A\":{\"Type\":\"AWS::ECR::Repository\",\"Properties\":{\n"
         "\"LifecyclePolicy\":{\"RegistryId\":{\"Ref\":\"X\"},\"LifecyclePolicyText\":",
         R"("{\u000a\"rules\":[]}")", "}}},\n\"B\":{\"Type\":\"AWS::SNS::Topic\"}}}\n", inLines},
    };
    for (const Row& row : rows) {
        const std::string text =
            std::string(row.before) + std::string(row.string) + std::string(row.after);
        const auto file = core::readPolicyFile(text);
        if (!checks.isTrue(row.name, file && file->literal))
            continue;
        const std::string saved = core::withPolicy(text, *file->literal, core::print(changed));
        checks.equal(row.name, saved,
                     std::string(row.before) + std::string(row.expected) + std::string(row.after));
        const auto again = core::readPolicyFile(saved);
        checks.isTrue(row.name, again && again->json.root == changed);
    }
}

void eachOfSeveral(test::Checks& checks) {
    const auto repository = [](std::string_view policy) {
        return "{\"Type\":\"AWS::ECR::Repository\",\"Properties\":{\"LifecyclePolicy\":{"
               "\"LifecyclePolicyText\":" +
               std::string(policy) + "}}}";
    };
    const auto file = [&](std::string_view a, std::string_view b) {
        return "{\"Resources\":{\"A\":" + repository(a) + ",\"B\":" + repository(b) + "}}";
    };
    const std::string text = file("\"{}\"", "\"{}\"");
    const auto found = core::findPolicies(text);
    if (!checks.isTrue("two are found", found && found->size() == 2))
        return;
    const auto saved = [&](std::size_t i) {
        return core::withPolicy(text, *(*found)[i].file->literal, core::print(changed));
    };
    checks.equal("the first", saved(0), file(inOneLine, "\"{}\""));
    checks.equal("the second", saved(1), file("\"{}\"", inOneLine));
}

void notOffered(test::Checks& checks) {
    const auto rows = {
        R"({"rules":[]})",
        R"({"Resources":{"A":{"Type":"AWS::ECR::Repository","Properties":{"LifecyclePolicy":{
           "LifecyclePolicyText":{"Fn::Sub":"{}"}}}}}})",
        R"({"format_version":"1.0","values":{"root_module":{"resources":[{"type":
           "aws_ecr_lifecycle_policy","name":"a","values":{"policy":"{}"}}]}}})",
        "Resources:\n  A:\n    Type: AWS::ECR::Repository\n    Properties:\n      "
        "LifecyclePolicy:\n"
        "        LifecyclePolicyText: '{}'\n",
        "resource \"aws_ecr_lifecycle_policy\" \"a\" {\n  policy = \"{}\"\n}\n"};
    for (const std::string_view text : rows) {
        const auto file = core::readPolicyFile(text);
        checks.isTrue(text, file && !file->literal);
    }
}

} // namespace

int main() try {
    test::Checks checks;
    roundTrips(checks);
    eachOfSeveral(checks);
    notOffered(checks);
    return checks.exitCode();
} catch (const std::exception& problem) {
    std::cout << "FAIL  " << problem.what() << '\n';
    return 1;
}
