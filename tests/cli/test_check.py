# SPDX-FileCopyrightText: The Tagwarden authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Findings about a policy."""
import json
import pathlib
import unittest

from contract import POLICY, Contract, run


class Check(Contract):
    def check(self, text, *options):
        result = run("check", self.write("p.json", text), "--format", "json", *options)
        return result, json.loads(result.out)

    def test_a_valid_policy(self):
        result = run("check", POLICY, "--format", "json")
        self.assertEqual((result.returncode, json.loads(result.out)),
                         (0, {"valid": True, "findings": []}))

    def test_a_finding_has_the_members_of_the_contract(self):
        text = pathlib.Path(POLICY).read_text().replace('"rulePriority": 2', '"rulePriority": 1')
        result, answer = self.check(text)
        self.assertEqual(result.returncode, 1)
        self.assertFalse(answer["valid"])
        finding, = answer["findings"]
        self.assertEqual(list(finding), ["id", "severity", "rule", "pointer", "line", "column",
                                         "message", "ecr"])
        self.assertEqual((finding["id"], finding["severity"], finding["rule"], finding["pointer"]),
                         ("V7", "error", 1, "/rules/1/rulePriority"))
        line = text.splitlines()[finding["line"] - 1]
        self.assertEqual(line[finding["column"] - 1:], "1,")
        self.assertEqual(finding["ecr"], "Duplicate priority in multiple rules")

    def test_warnings_count_only_when_asked(self):
        text = pathlib.Path(POLICY).read_text().replace('"dev-"', '"dev/"')
        self.assertEqual(self.check(text)[0].returncode, 0)
        result, answer = self.check(text, "--strict")
        self.assertEqual((result.returncode, answer["valid"]), (1, True))
        self.assertEqual(answer["findings"][0]["severity"], "warning")

    def test_text_that_is_no_policy_is_a_finding(self):
        for text in "", "no", "[]", '{"rules": null}', "[" * 100_000, \
                json.dumps({"rules": [{}] * 51}):
            result, answer = self.check(text)
            self.assertEqual((result.returncode, answer["valid"]), (1, False), text[:20])
            self.assertTrue(answer["findings"])

    def test_an_answer_of_the_api_is_looked_into(self):
        inner = pathlib.Path(POLICY).read_text().replace("prod-", "prod/")
        text = json.dumps({"repositoryName": "shop", "lifecyclePolicyText": inner})
        result, answer = self.check(text)
        finding, = answer["findings"]
        self.assertEqual(finding["pointer"], "/rules/1/selection/tagPrefixList/0")
        self.assertTrue(text[finding["column"] - 1:].startswith('\\"prod/'))

    def test_unreadable_images_are_refused(self):
        self.assert_refused(run("check", POLICY, "--images", "/nowhere"), "/nowhere")


if __name__ == "__main__":
    unittest.main()
