# SPDX-FileCopyrightText: The Tagwarden authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is different between two policies."""
import json
import pathlib
import unittest

from contract import POLICY, Contract, run


class Diff(Contract):
    def setUp(self):
        super().setUp()
        self.policy = json.loads(pathlib.Path(POLICY).read_text())
        self.dev, self.prod = self.policy["rules"]

    def diff(self, *options):
        """Of the sample and of what the test has made of it."""
        return run("diff", POLICY, self.write("new.json", json.dumps(self.policy)), *options)

    def test_order_and_layout_do_not_matter(self):
        self.policy["rules"].reverse()
        self.dev["selection"] |= {"tagPatternList": [], "storageClass": "standard"}
        result = self.diff()
        self.assertEqual((result.returncode, result.out),
                         (0, "equal: both policies say the same to ECR\n"))
        result = self.diff("--format", "json")
        self.assertEqual((result.returncode, json.loads(result.out)),
                         (0, {"equal": True, "differences": []}))

    def test_a_move_is_told_as_a_move(self):
        self.dev["rulePriority"], self.prod["rulePriority"] = 2, 1
        result = self.diff()
        self.assertEqual(result.returncode, 1)
        self.assertEqual(result.out, "rule 1 (prod-): moved up, was rule 2\n"
                                     "rule 2 (dev-): renumbered, was rule 1\n"
                                     "different\n")

    def test_a_rule_that_others_overtake_has_moved_too(self):
        untagged = {"rulePriority": 1, "action": {"type": "expire"}, "selection": {
            "tagStatus": "untagged", "countType": "imageCountMoreThan", "countNumber": 1}}
        old = {"rules": [untagged | {"rulePriority": 5}, self.dev | {"rulePriority": 6},
                         self.prod | {"rulePriority": 7}]}
        new = {"rules": [self.dev, self.prod, untagged | {"rulePriority": 5}]}
        result = run("diff", self.write("old.json", json.dumps(old)),
                     self.write("new.json", json.dumps(new)))
        self.assertEqual(result.out.splitlines(), [
            "rule 1 (dev-): renumbered, was rule 6", "rule 2 (prod-): renumbered, was rule 7",
            "rule 5 (untagged): moved among the others", "different"])

    def test_rules_and_values_that_differ_are_told(self):
        self.dev["selection"]["countNumber"] = 5
        self.dev["selection"]["tagPrefixList"].append("test-")
        self.policy["rules"][1] = {
            "rulePriority": 9, "selection": {"tagStatus": "untagged", "countUnit": "days",
                                             "countType": "sinceImagePushed", "countNumber": 7},
            "action": {"type": "expire"}}
        result = self.diff()
        self.assertEqual(result.returncode, 1)
        self.assertEqual(result.out.splitlines(), [
            'rule 1 (dev-, test-): tagPrefixList from ["dev-"] to ["dev-","test-"]; '
            'countNumber from 2 to 5',
            "rule 2 (prod-): removed: Of images with a tag starting with prod-, keep the newest "
            "1000 and expire the rest",
            "rule 9 (untagged): added: Expire untagged images pushed more than 7 days ago",
            "different"])

    def test_json_has_the_members_of_the_contract(self):
        self.dev["rulePriority"], self.prod["rulePriority"] = 2, 1
        self.prod["selection"]["countNumber"] = 5
        answer = json.loads(self.diff("--format", "json").out)
        self.assertEqual(list(answer), ["equal", "differences"])
        moved, renumbered = answer["differences"]
        self.assertEqual(moved, {
            "kind": "changed", "priorityBefore": 2, "priorityAfter": 1, "moved": True,
            "values": [{"key": "rulePriority", "before": 2, "after": 1},
                       {"key": "countNumber", "before": 1000, "after": 5}]})
        self.assertEqual(list(moved),
                         ["kind", "priorityBefore", "priorityAfter", "moved", "values"])
        self.assertEqual((renumbered["kind"], renumbered["moved"]), ("changed", False))

    def test_json_tells_what_came_and_went(self):
        self.policy["rules"] = [self.dev]
        removed, = json.loads(self.diff("--format", "json").out)["differences"]
        self.assertEqual((removed["kind"], removed["priorityBefore"], removed["priorityAfter"]),
                         ("removed", 2, None))
        self.assertIn({"key": "tagPrefixList", "before": ["prod-"], "after": None},
                      removed["values"])

    def test_a_description_decides_nothing(self):
        self.dev["description"] = "\x1b[31mother"
        result = self.diff()
        self.assertEqual(result.returncode, 0)
        self.assertIn('to "\\u001b[31mother", which decides nothing\n', result.out)
        self.assertTrue(result.out.endswith("\nequal: both policies say the same to ECR\n"))
        answer = json.loads(self.diff("--format", "json").out)
        self.assertEqual((answer["equal"], answer["differences"][0]["kind"]), (True, "described"))

    def test_an_answer_of_the_api_is_a_policy_too(self):
        wrapped = self.write("answer.json", json.dumps(
            {"lifecyclePolicyText": pathlib.Path(POLICY).read_text()}))
        self.assertEqual(run("diff", wrapped, POLICY).returncode, 0)

    def test_standard_input_is_a_dash_once(self):
        self.assertEqual(run("diff", "-", POLICY, stdin=pathlib.Path(POLICY).read_bytes())
                         .returncode, 0)
        self.assert_refused(run("diff", "-", "-"), "standard input")

    def test_what_is_no_valid_policy_is_refused(self):
        bad = self.write("bad.json", '{"rules": []}')
        for files in (bad, POLICY), (POLICY, bad):
            self.assert_refused(run("diff", *files), "V2", bad)
        self.assert_refused(run("diff", POLICY, "/nowhere"), "/nowhere")
        self.assert_refused(run("diff", POLICY), "OLD NEW")
        self.assert_refused(run("diff", POLICY, POLICY, POLICY), "one too many")


if __name__ == "__main__":
    unittest.main()
