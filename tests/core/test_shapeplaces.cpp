// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Places of a policy's values are those in the text that the user gave, whatever it is wrapped in.
#include "core/policy/policyfile.h"
#include "tests/core/textat.h"
#include "tests/support/checks.h"

#include <algorithm>
#include <iostream>
#include <stdexcept>
#include <vector>

namespace {

struct Row {
    std::string_view name;
    std::string_view text;
    std::string_view pointer;
    std::string_view standsThere;
};

void places(test::Checks& checks) {
    const std::vector<Row> rows = {
        {"a template in JSON",
         R"({"Description":"ä","Resources":{"A":{"Type":"AWS::ECR::Repository","Properties":
{"LifecyclePolicy":{"LifecyclePolicyText":"{\n \"rules\": [\"ü\\n\", 17]}"}}}}})",
         "/rules/1", R"(17]}"})"},
        {"a block scalar", R"(Description: äöü
Resources:
  A:
    Type: AWS::ECR::Repository
    Properties:
      LifecyclePolicy:
        LifecyclePolicyText: !Sub &anchor |- # the policy

          {
            "rules": [

              "ä",  17
          ]}
)",
         "/rules/1", "17\n"},
        {"a folded scalar", R"(Resources:
  A:
    Type: AWS::ECR::Repository
    Properties:
      LifecyclePolicy:
        LifecyclePolicyText: >2
          {"rules":
           [1, 17]}
)",
         "/rules/1", "17]"},
        {"a scalar in single quotes", R"(Resources:
  A:
    Type: AWS::ECR::Repository
    Properties:
      LifecyclePolicy:
        LifecyclePolicyText: '{"rules":

          ["it''s", 17]}'
)",
         "/rules/1", "17]"},
        {"a block scalar with line ends of Windows",
         "Resources:\r\n  A:\r\n    Type: AWS::ECR::Repository\r\n    Properties:\r\n"
         "      LifecyclePolicy:\r\n        LifecyclePolicyText: |\r\n          {\"rules\":\r\n"
         "          [1, 17]}\r\n",
         "/rules/1", "17]"},
        {"a scalar in double quotes", R"(Resources:
  A:
    Type: AWS::ECR::Repository
    Properties:
      LifecyclePolicy:
        LifecyclePolicyText: "{\"rules\":\n\
          \t[\"\x41\u00e4\U0001F433\", 17]}"
)",
         "/rules/1", "17]"},
        {"a scalar in a line of its own", R"(Resources:
  A:
    Type: AWS::ECR::Repository
    Properties:
      LifecyclePolicy:
        LifecyclePolicyText:
          # the policy
          '17'
)",
         "", "17'"},
        {"an encoded object",
         "resource \"aws_ecr_lifecycle_policy\" \"ä\" {\r\n  policy = jsonencode("
         "{ \"ä\" = 1, rules : [ /* ä */ 1, 17 ] })\r\n}\r\n",
         "/rules/1", "17 ]"},
        {"a text",
         "resource \"aws_ecr_lifecycle_policy\" \"a\" {\n  policy = \"{\\\"\\u00e4\\\":1,"
         "\\n\\\"rules\\\":[1,17]}\"\n}\n",
         "/rules/1", "17]"},
        {"a heredoc",
         "resource \"aws_ecr_lifecycle_policy\" \"a\" {\n  policy = <<-X\n\n    {\n"
         "      \"rules\":[\"$${ä}\",17]\n    }\n  X\n}\n",
         "/rules/1", "17]"},
        {"a document",
         "data \"aws_ecr_lifecycle_policy_document\" \"a\" {\n  rule {\n    selection {\n"
         "      tag_prefix_list = [\"ä\", \"b\"]\n      count_number = 17\n    }\n  }\n}\n",
         "/rules/0/selection/countNumber", "17\n"},
        {"a list of a document",
         "data \"aws_ecr_lifecycle_policy_document\" \"a\" {\n  rule {\n    selection {\n"
         "      tag_prefix_list = [\"ä\", \"b\"]\n    }\n  }\n}\n",
         "/rules/0/selection/tagPrefixList/1", "\"b\"]"},
        {"what a document does not say",
         "data \"aws_ecr_lifecycle_policy_document\" \"a\" {\n  rule { # one\n  }\n}\n",
         "/rules/0/action/type", "rule { # one"},
    };
    for (const Row& row : rows) {
        for (const std::string_view mark : {std::string_view(), core::byteOrderMark}) {
            const std::string text = std::string(mark) + std::string(row.text);
            const auto file = core::readPolicyFile(text);
            if (!file) {
                checks.isTrue(row.name, false, core::english(file.error()));
                continue;
            }
            const core::TextPlace place = file->json.places.at(row.pointer);
            const std::string_view there = test::textAt(row.text, place);
            checks.isTrue(row.name, there.starts_with(row.standsThere),
                          std::to_string(place.line) + ":" + std::to_string(place.column) + " " +
                              std::string(there.substr(0, 40)));
        }
    }
}

void several(test::Checks& checks) {
    const std::string_view text =
        R"({"values":{"root_module":{"resources":[{"type":"aws_ecr_lifecycle_policy","name":
"a","values":{"policy":"{\"ä\":1}"}},{"type":"aws_ecr_lifecycle_policy","name":"b","values":
{"policy":"{\"rules\":\ud83d\udc33}"}},{"values":{"policy":"[oops"},"type":"aws_ecr_lifecycle_policy",
"name":"c"}]}}})";
    for (const auto& [name, standsThere] : {std::pair{"b", "\\ud83d"}, {"c", "oops"}}) {
        const auto file = core::readPolicyFile(text, name);
        checks.isTrue("the fault of one of several",
                      !file && test::textAt(text, file.error().place).starts_with(standsThere));
    }
}

void names(test::Checks& checks) {
    const std::string_view text = R"(
resource "aws_ecr_lifecycle_policy" "a" {
  policy = jsonencode({ rules = [] })
}
resource "aws_ecr_lifecycle_policy" "b" {
  policy = jsonencode({ rules = [1] })
}
)";
    const auto told = [&](std::string_view name) {
        const auto file = core::readPolicyFile(text, name);
        return file ? core::printCompact(file->json.root) : core::english(file.error());
    };
    checks.equal("a name", told("b"), R"({"rules":[1]})");
    checks.equal("an address", told("aws_ecr_lifecycle_policy.a"), R"({"rules":[]})");
    checks.equal("none of two", told(""),
                 "There are 2 policies in this; write `#` and a name behind the file's name: `a`, "
                 "`b`");
    checks.equal("another name", told("c"), "There is no policy `c` in this; there is `a`, `b`");
    const auto bare = core::readPolicyFile("{}", "a");
    checks.isTrue("a name for what has none",
                  !bare && bare.error().code == core::ErrorCode::NotChosen);
}

// Terraform writes the text that ECR gets; its length is what counts (spec V3).
void lengths(test::Checks& checks) {
    const auto length = [](std::string_view text) {
        const auto file = core::readPolicyFile(text);
        return file ? file->characters : 0;
    };
    checks.isTrue("an encoded object is written without blanks",
                  length("resource \"aws_ecr_lifecycle_policy\" \"a\" {\n  policy = jsonencode({\n"
                         "    rules = [ 1,\n 2 ] })\n}\n") == 15);
    checks.isTrue("with escapes for what HTML does not like",
                  length("resource \"aws_ecr_lifecycle_policy\" \"a\" {\n  policy = jsonencode({\n"
                         "    a = \"<&>ä\" })\n}\n") == 6 + 18 + 1 + 2);
    checks.isTrue("a document with two blanks a level",
                  length("data \"aws_ecr_lifecycle_policy_document\" \"a\" {}\n") == 17);
    checks.isTrue("a heredoc keeps lines of blanks as they are",
                  length("resource \"aws_ecr_lifecycle_policy\" \"a\" {\n  policy = <<-X\n  \t\n"
                         "    {\n    }\n \n    X\n}\n") == 4 + 2 + 2 + 2);
    checks.isTrue("a heredoc loses what all of its lines begin with",
                  length("resource \"aws_ecr_lifecycle_policy\" \"a\" {\n  policy = <<-X\n    { \n"
                         "     }\n    X\n}\n") == 6);
}

} // namespace

int main() try {
    test::Checks checks;
    places(checks);
    several(checks);
    names(checks);
    lengths(checks);
    return checks.exitCode();
} catch (const std::exception& problem) {
    std::cout << "FAIL  " << problem.what() << '\n';
    return 1;
}
