# SPDX-FileCopyrightText: The Tagwarden authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Images that go with the one that they refer to, in all formats."""
import csv
import io
import json
import unittest

from contract import NOW, Contract, run

POLICY = {"rules": [
    {"rulePriority": 1, "selection": {
        "tagStatus": "tagged", "tagPrefixList": ["sig-"], "countType": "imageCountMoreThan",
        "countNumber": 100}, "action": {"type": "expire"}},
    {"rulePriority": 5, "selection": {
        "tagStatus": "tagged", "tagPrefixList": ["app-"], "countType": "sinceImagePushed",
        "countUnit": "days", "countNumber": 7}, "action": {"type": "expire"}}]}
LIST = [
    {"imageDigest": "sha256:app", "imageTags": ["app-1"], "imagePushedAt": "2026-11-01T00:00:00Z"},
    {"imageDigest": "sha256:sig", "imageTags": ["sig-1"], "imagePushedAt": "2026-11-20T00:00:00Z",
     "subjectManifestDigest": "sha256:app"},
    {"imageDigest": "sha256:own", "imageTags": ["sig-2"], "imagePushedAt": "2026-11-20T00:00:00Z",
     "subjectManifestDigest": "sha256:elsewhere"}]


class Referrers(Contract):
    def command(self, name, *options):
        return run(name, "--policy", self.write("p.json", json.dumps(POLICY)), "--images",
                   self.write("i.json", json.dumps(LIST)), "--now", NOW, *options).out

    def test_json_gives_the_rule_of_the_subject(self):
        answer = json.loads(self.command("evaluate", "--format", "json"))
        self.assertEqual(
            [(image["action"], image["rulePriority"], image["reason"])
             for image in answer["images"]],
            [("expire", 5, "marked-by-age"), ("expire", 5, "follows-subject"),
             ("keep", 1, "within-count")])
        self.assertEqual(answer["summary"]["expire"], 2)

    def test_csv_and_text_say_the_same(self):
        rows = list(csv.reader(io.StringIO(self.command("evaluate", "--format", "csv"))))
        self.assertEqual(rows[2], ["sha256:sig", "sig-1", "expire", "5", "follows-subject",
                                   "follows its subject app-1"])
        self.assertIn("follows its subject app-1", self.command("evaluate"))

    def test_ecr_lists_what_follows(self):
        answer = json.loads(self.command("evaluate", "--format", "ecr"))
        self.assertEqual([(result["imageDigest"], result["appliedRulePriority"])
                          for result in answer["previewResults"]],
                         [("sha256:app", 5), ("sha256:sig", 5)])
        self.assertEqual(answer["summary"]["expiringImageTotalCount"], 2)

    def test_explain_tells_of_the_subject(self):
        self.assertIn("It refers to app-1, which expires, and so does it",
                      self.command("explain", "--image", "sig-1"))
        answer = json.loads(self.command("explain", "--image", "sig-2", "--format", "json"))
        self.assertEqual(answer["statements"],
                         ["It refers to elsewhere, which is not in the list, so it is treated "
                          "like any other image"])
        answer = json.loads(self.command("explain", "--image", "app-1", "--format", "json"))
        self.assertEqual(answer["statements"], [])


if __name__ == "__main__":
    unittest.main()
