// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Policies in the files of AWS and of CloudFormation, and in what Terraform shows (spec section 4).
#include "tests/core/shapetable.h"

#include <iostream>
#include <stdexcept>
#include <string>

namespace {

void json(test::Checks& checks) {
    test::expectAll(
        checks,
        {
            {"a bare document", R"( {"rules":[]})", R"( at 1:2, bare: {"rules":[]})"},
            {"an answer", R"({"lifecyclePolicyText":"{\"rules\":[]}"})",
             R"( at 1:24, answer: {"rules":[]})"},
            {"a bare document beside Resources", R"({"Resources":{},"rules":[]})",
             R"( at 1:1, bare: {"Resources":{},"rules":[]})"},
            {"a template with two repositories and other things",
             R"({"AWSTemplateFormatVersion":"2010-09-09","Resources":{
"Topic":{"Type":"AWS::SNS::Topic","Properties":{"LifecyclePolicy":{"LifecyclePolicyText":"{}"}}},
"None":{"Type":"AWS::ECR::Repository"},
"A":{"Type":"AWS::ECR::Repository","Properties":{"RepositoryName":{"Ref":"Name"},"LifecyclePolicy":
  {"RegistryId":"123456789012","LifecyclePolicyText":"{\"rules\":[1]}"}}},
"B":{"Type":"AWS::ECR::Repository","Properties":{"LifecyclePolicy":{
  "LifecyclePolicyText":{"Fn::Sub":"{\"rules\":[2]}"}}}}}})",
             "A at 5:54, template in JSON: {\"rules\":[1]}\n"
             "B at 7:25, template in JSON: {\"rules\":[2]}"},
            {"functions in a template",
             R"({"Resources":{
"A":{"Type":"AWS::ECR::Repository","Properties":{"LifecyclePolicy":{
"LifecyclePolicyText":{"Fn::Sub":"{\"rules\":[${N}]}"}}}},
"B":{"Type":"AWS::ECR::Repository","Properties":{"LifecyclePolicy":{
"LifecyclePolicyText":{"Fn::Join":["",["{\"rules\":[]}"]]}}}},
"C":{"Type":"AWS::ECR::Repository","Properties":{"LifecyclePolicy":
{"Fn::If":["Keep",{"Ref":"AWS::NoValue"},{"Ref":"AWS::NoValue"}]}}},
"D":{"Type":"AWS::ECR::Repository","Properties":{"LifecyclePolicy":{
"LifecyclePolicyText":{"rules":[]}}}}}})",
             "A at 3:23, line 3, column 23: CloudFormation works this policy out with `Fn::Sub`\n"
             "B at 5:23, line 5, column 23: CloudFormation works this policy out with `Fn::Join`\n"
             "C at 7:1, line 7, column 1: CloudFormation works this policy out with `Fn::If`\n"
             "D at 9:23, line 9, column 23: CloudFormation takes the policy as a text, and here is "
             "none; put the policy's JSON into quotes"},
            {"a template for repositories that are still to be made",
             R"({"Resources":{"T":{"Type":"AWS::ECR::RepositoryCreationTemplate","Properties":{
"Prefix":"ci","LifecyclePolicy":"{\"rules\":[1]}"}}}})",
             "T at 2:33, template in JSON: {\"rules\":[1]}"},
            {"a template with no policy", R"({"Resources":{"T":{"Type":"AWS::SNS::Topic"}}})",
             "none: line 1, column 1: This template has no policy: no `"},
            {"a plan with modules",
             R"({"format_version":"1.2","planned_values":{"root_module":{"resources":[
{"address":"aws_ecr_lifecycle_policy.a","mode":"managed","type":"aws_ecr_lifecycle_policy","name":"a",
 "values":{"policy":"{\"rules\":[1]}","repository":"x"}},
{"address":"aws_ecr_repository.r","type":"aws_ecr_repository","values":{"policy":"{}"}}],
"child_modules":[{"address":"module.m","child_modules":[{"resources":[
{"address":"module.m.module.n.aws_ecr_lifecycle_policy.a[\"eu\"]","type":"aws_ecr_lifecycle_policy",
 "values":{"policy":"{\"rules\":[2]}"}},
{"address":"module.m.module.n.aws_ecr_lifecycle_policy.b","type":"aws_ecr_lifecycle_policy",
 "values":{"repository":"y"}}]}]}]}},
"prior_state":{"values":{"root_module":{"resources":[
{"type":"aws_ecr_lifecycle_policy","name":"old","values":{"policy":"{}"}}]}}}})",
             "a at 3:21, terraform show: {\"rules\":[1]}\n"
             "module.m.module.n.a[\"eu\"] at 7:21, terraform show: {\"rules\":[2]}\n"
             "module.m.module.n.b at 9:11, line 9, column 11: This resource has no text in `"},
            {"a state",
             R"({"format_version":"1.0","values":{"root_module":{"resources":[
{"type":"aws_ecr_lifecycle_policy","name":"a","values":{"policy":"{\"rules\":[1]}"}}]}}})",
             "a at 2:66, terraform show: {\"rules\":[1]}"},
            {"a state as it is kept",
             R"({"version":4,"terraform_version":"1.5.0","resources":[
{"mode":"managed","type":"aws_ecr_repository","name":"r","instances":[{"attributes":{"policy":"{}"}}]},
{"mode":"managed","type":"aws_ecr_lifecycle_policy","name":"a","instances":[
 {"attributes":{"policy":"{\"rules\":[1]}"}}]},
{"module":"module.m","mode":"managed","type":"aws_ecr_lifecycle_policy","name":"b","instances":[
 {"index_key":"eu","attributes":{"policy":"{\"rules\":[2]}"}},
 {"index_key":0,"attributes":{"policy":"{\"rules\":[3]}"}}, {}]}]})",
             "a at 4:26, terraform show: {\"rules\":[1]}\n"
             "module.m.b[\"eu\"] at 6:43, terraform show: {\"rules\":[2]}\n"
             "module.m.b[0] at 7:40, terraform show: {\"rules\":[3]}"},
            {"a kept state with no policy",
             R"({"version":4,"terraform_version":"1.5.0","resources":[]})",
             "none: line 1, column 1: This state of Terraform has no policy"},
            {"configuration as JSON",
             R"({"resource":[{"aws_ecr_lifecycle_policy":{
"a":{"policy":"{\"rules\":[1]}"},
"b":[{"policy":"${jsonencode(local.x)}"}],
"c":{}}}, {"aws_ecr_repository":{"r":{"policy":"{}"}}}]})",
             "a at 2:15, terraform source: {\"rules\":[1]}\n"
             "b at 3:16, line 3, column 16: This resource has no `policy` that is a text\n"
             "c at 4:5, line 4, column 5: This resource has no `policy` that is a text"},
            {"configuration with no policy", R"({"resource":{}})",
             "none: line 1, column 1: This Terraform configuration has no policy"},
            {"an empty state", R"({"format_version":"1.0"})",
             "none: line 1, column 1: This output of Terraform has no policy: no resource in it "
             "is an `"},
        });
}

void yaml(test::Checks& checks) {
    const std::string deepYaml = "Resources:\n  A: " + std::string(5000, '[');
    constexpr std::string_view many = R"(AWSTemplateFormatVersion: "2010-09-09"
Description: ä – two repositories
Resources:
  Name: !Sub "${AWS::StackName}-x"
  Topic:
    Type: AWS::SNS::Topic
  Literal:
    Type: AWS::ECR::Repository
    Properties:
      RepositoryName: !Join ["-", [a, !Ref B]]
      LifecyclePolicy:
        RegistryId: !Ref AWS::AccountId
        LifecyclePolicyText: |
          {
            "rules": [1]
          }
  Folded:
    Type: "AWS::ECR::Repository"
    Properties:
      LifecyclePolicy:
        LifecyclePolicyText: >-
          {"rules":
            [2]}
  Single: {Type: AWS::ECR::Repository, Properties: {LifecyclePolicy: {LifecyclePolicyText: '{"rules":
     ["it''s"]}'}}}
  Double:
    Type: AWS::ECR::Repository
    Properties:
      LifecyclePolicy:
        LifecyclePolicyText: "{\n \"rules\": [\"\u00e4\"]}"
  Plain:
    Type: AWS::ECR::Repository
    Properties:
      LifecyclePolicy:
        LifecyclePolicyText: !Sub |
          {"rules":[3]}
  Made:
    Type: AWS::ECR::RepositoryCreationTemplate
    Properties:
      LifecyclePolicy: '{"rules":[5]}'
  Long:
    Type: AWS::ECR::Repository
    Properties:
      LifecyclePolicy:
        LifecyclePolicyText:
          Fn::Sub: '{"rules":[4]}'
)";
    test::expectAll(
        checks,
        {
            {"every form of text", many,
             "Literal at 13:30, template in YAML: {\"rules\":[1]}\n"
             "Folded at 21:30, template in YAML: {\"rules\":[2]}\n"
             "Single at 24:92, template in YAML: {\"rules\":[\"it's\"]}\n"
             "Double at 30:30, template in YAML: {\"rules\":[\"\u00e4\"]}\n"
             "Plain at 35:30, template in YAML: {\"rules\":[3]}\n"
             "Made at 40:24, template in YAML: {\"rules\":[5]}\n"
             "Long at 46:11, template in YAML: {\"rules\":[4]}"},
            {"functions", R"(Resources:
  A:
    Type: AWS::ECR::Repository
    Properties:
      LifecyclePolicy:
        LifecyclePolicyText: !Sub '{"rules":[${N}]}'
  B:
    Type: AWS::ECR::Repository
    Properties:
      LifecyclePolicy:
        LifecyclePolicyText: !Join ["", ["{}"]]
  C:
    Type: AWS::ECR::Repository
    Properties:
      LifecyclePolicy: !If [Keep, !Ref AWS::NoValue, !Ref AWS::NoValue]
  D:
    Type: AWS::ECR::Repository
    Properties:
      LifecyclePolicy:
        LifecyclePolicyText:
          Fn::Join: ["", ["{}"]]
  E:
    Type: AWS::ECR::Repository
    Properties:
      LifecyclePolicy:
        LifecyclePolicyText:
          rules: []
)",
             "A at 6:30, line 6, column 30: CloudFormation works this policy out with `!Sub`\n"
             "B at 11:30, line 11, column 30: CloudFormation works this policy out with "
             "`!Join`\n"
             "C at 15:24, line 15, column 24: CloudFormation works this policy out with "
             "`!If`\n"
             "D at 21:11, line 21, column 11: CloudFormation works this policy out with "
             "`Fn::Join`\n"
             "E at 27:11, line 27, column 11: CloudFormation takes the policy as a text, and "
             "here is none; put the policy's JSON into quotes"},
            {"a policy by an alias",
             "Metadata: &p '{\"rules\":[1]}'\nResources:\n  A:\n    Type: "
             "AWS::ECR::Repository\n    Properties:\n      LifecyclePolicy:\n        "
             "LifecyclePolicyText: *p\n",
             "A at 1:11, template in YAML: {\"rules\":[1]}"},
            {"broken YAML", "Resources:\n  A: [1\n",
             "none: line 3, column 1: The template is no YAML that can be read: end of "
             "sequence flow not found"},
            {"broken JSON in it",
             "Resources:\n  A:\n    Type: AWS::ECR::Repository\n    Properties:\n      "
             "LifecyclePolicy:\n        LifecyclePolicyText: |\n          {\"rules\": oops}\n",
             "A at 6:30, line 7, column 21: Here must stand a value, not `oops`"},
            {"YAML nested deep", deepYaml,
             "none: line 2, column 1: The template is no YAML that can be read: lists and "
             "objects are nested too deep"},
            {"no policy", "Resources:\n  T:\n    Type: AWS::SNS::Topic\n",
             "none: line 1, column 1: This template has no policy: no `"},
            {"other YAML", "rules:\n  - rulePriority: 1\n",
             " at 1:1, line 1, column 1: Here must stand a value, not `rules`"},
        });
}

} // namespace

int main() try {
    test::Checks checks;
    json(checks);
    yaml(checks);
    return checks.exitCode();
} catch (const std::exception& problem) {
    std::cout << "FAIL  " << problem.what() << '\n';
    return 1;
}
