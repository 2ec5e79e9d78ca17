# SPDX-FileCopyrightText: The Tagwarden authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The policy as ECR takes it."""
import json
import pathlib
import unittest

from contract import POLICY, Contract, run


class Export(Contract):
    def test_sorts_by_priority_with_two_blanks(self):
        policy = json.loads(pathlib.Path(POLICY).read_text())
        policy["rules"].reverse()
        result = run("export", self.write("p.json", json.dumps(policy)), "--to", "json")
        self.assertEqual(result.returncode, 0)
        policy["rules"].reverse()
        self.assertEqual(result.out, json.dumps(policy, indent=2) + "\n")

    def test_what_fits_only_without_white_space_is_exported_so(self):
        rules = [{"rulePriority": number, "description": "d" * 390, "selection": {
            "tagStatus": "tagged", "tagPrefixList": [f"p{number:02}-"],
            "countType": "imageCountMoreThan", "countNumber": 5}, "action": {"type": "expire"}}
                 for number in range(1, 51)]
        text = json.dumps({"rules": rules}, separators=(",", ":"))
        self.assertLess(len(text), 30_720)
        result = run("export", self.write("p.json", text), "--to", "json")
        self.assertEqual((result.returncode, result.out), (0, text + "\n"))
        self.assertEqual(run("check", self.write("q.json", result.out)).returncode, 0)

    def test_refuses_a_policy_with_errors(self):
        self.assert_refused(run("export", self.write("p.json", '{"rules": []}'), "--to", "json"),
                            "V2")


if __name__ == "__main__":
    unittest.main()
