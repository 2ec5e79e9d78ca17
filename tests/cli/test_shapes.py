# SPDX-FileCopyrightText: The Tagwarden authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A policy in the files of other tools."""
import json
import pathlib
import unittest

from contract import POLICY, Contract, evaluate, run


class Shapes(Contract):
    def setUp(self):
        super().setUp()
        self.inner = pathlib.Path(POLICY).read_text()

    def terraform(self):
        heredoc = f'  policy = <<EOF\n{self.inner}\nEOF\n'
        return self.write("ecr.tf", 'resource "aws_ecr_lifecycle_policy" "shop" {\n' + heredoc +
                          '}\nresource "aws_ecr_lifecycle_policy" "worked_out" {\n'
                          '  policy = jsonencode({ rules = var.rules })\n}\n')

    def template(self, text):
        return {"Resources": {"Shop": {"Type": "AWS::ECR::Repository", "Properties": {
            "LifecyclePolicy": {"LifecyclePolicyText": text}}}}}

    def test_all_give_the_same_verdicts(self):
        block = "\n".join(" " * 10 + line for line in self.inner.splitlines())
        yaml = ("Resources:\n  Shop:\n    Type: AWS::ECR::Repository\n    Properties:\n"
                "      LifecyclePolicy:\n        LifecyclePolicyText: |\n" + block + "\n")
        state = {"format_version": "1.0", "values": {"root_module": {"resources": [
            {"address": "aws_ecr_lifecycle_policy.shop", "type": "aws_ecr_lifecycle_policy",
             "values": {"policy": self.inner}}]}}}
        files = [self.write("answer.json", json.dumps({"lifecyclePolicyText": self.inner})),
                 self.write("template.json", json.dumps(self.template(self.inner))),
                 self.write("template.yaml", yaml), self.write("state.json", json.dumps(state)),
                 self.terraform() + "#shop",
                 self.terraform() + "#aws_ecr_lifecycle_policy.shop"]
        for file in files:
            self.assertEqual(evaluate(policy=file).out, evaluate().out, file)
            self.assertEqual(run("check", file).returncode, 0, file)
        text = pathlib.Path(self.terraform()).read_bytes()
        self.assertEqual(evaluate(policy="-#shop", stdin=text).out, evaluate().out)
        self.assertEqual(run("check", "-#shop", stdin=text).returncode, 0)

    def test_of_several_one_has_to_be_named(self):
        file = self.terraform()
        for name in "", "#nobody":
            self.assert_refused(run("check", file + name), "`shop`", "`worked_out`", file)
            self.assert_refused(evaluate(policy=file + name), "`shop`", "`worked_out`", file)
        self.assert_refused(run("check", POLICY + "#shop"), "no name")

    def test_what_is_to_be_worked_out_is_refused_with_its_place(self):
        for result in run("check", self.terraform() + "#worked_out"), \
                evaluate(policy=self.terraform() + "#worked_out"):
            self.assert_refused(result, "`var.rules", "column 33")
        file = self.write("t.json", json.dumps(self.template({"Fn::Sub": "{${Rules}}"})))
        self.assert_refused(run("check", file), "`Fn::Sub`", "line 1")

    def test_a_broken_wrapper_is_refused(self):
        self.assert_refused(run("check", self.write("a.tf", "locals {\n  a = <<EOF\n")), "line 2")
        self.assert_refused(run("check", self.write("a.yaml", "Resources:\n  A: [\n")), "line 3")
        self.assert_refused(run("check", self.write("b.tf", "locals {}\n")), "no policy")

    def test_a_wrapper_nested_deep_is_refused_within_bounds(self):
        deep = "[" * 1_000_000
        for name, text in (("a.yaml", "Resources:\n  A: " + deep), ("a.tf", "locals {\n a = " + deep)):
            self.assert_refused(run("check", self.write(name, text), memory_limit=True), "line 2")

    def test_a_broken_policy_in_it_is_a_finding(self):
        text = json.dumps(self.template('{"rules": oops}'))
        result = run("check", self.write("t.json", text), "--format", "json")
        finding, = json.loads(result.out)["findings"]
        self.assertEqual((result.returncode, finding["id"]), (1, "V1"))
        self.assertTrue(text[finding["column"] - 1:].startswith("oops"))

    def test_a_sign_in_the_name_of_a_file_is_part_of_it(self):
        file = self.write("a#b.tf", pathlib.Path(self.terraform()).read_text())
        self.assertEqual(run("check", file + "#shop").returncode, 0)
        self.assertEqual(run("check", self.write("c#d.json", self.inner)).returncode, 0)


if __name__ == "__main__":
    unittest.main()
