# SPDX-FileCopyrightText: The Tagwarden authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Guarantees that are proved, hold while there are not too many images, or are refuted."""
import json
import unittest

from contract import IMAGES, INCIDENT, NOW, POLICY, SAMPLES, Contract, run

MENDED = {"rules": [
    {"rulePriority": 1, "selection": {
        "tagStatus": "tagged", "tagPrefixList": ["prod-"],
        "countType": "imageCountMoreThan", "countNumber": 1000}, "action": {"type": "expire"}},
    {"rulePriority": 2, "selection": {
        "tagStatus": "tagged", "tagPrefixList": ["dev-"],
        "countType": "imageCountMoreThan", "countNumber": 2}, "action": {"type": "expire"}}]}


class Prove(Contract):
    def prove(self, *options, policy=POLICY):
        return run("prove", "--policy", policy, "--now", NOW, *options)

    def answer(self, *options, policy=POLICY):
        result = self.prove(*options, "--format", "json", policy=policy)
        return result.returncode, json.loads(result.out)

    def mended(self):
        return self.write("mended.json", json.dumps(MENDED))

    def test_the_incident_is_refuted_by_a_repository_of_three_images(self):
        code, answer = self.answer("--keep", "prod-*")
        self.assertEqual((code, answer["result"], answer["bounds"]), (1, "refuted", []))
        example = answer["counterexample"]
        self.assertEqual(len(example["imageDetails"]), 3)
        images = self.write("images.json", json.dumps(example))
        evaluated = json.loads(run("evaluate", "--policy", POLICY, "--images", images,
                                   "--now", example["now"], "--format", "json").out)
        gone = [image["imageTags"] for image in evaluated["images"] if image["action"] == "expire"]
        self.assertEqual(len(gone), 1)
        self.assertTrue(any(tag.startswith("prod-") for tag in gone[0]))

    def test_bounds_are_told_with_what_there_is_now(self):
        code, answer = self.answer("--keep", "prod-*", "--images", IMAGES, policy=self.mended())
        self.assertEqual((code, answer["result"]), (0, "holds-while"))
        self.assertEqual(answer["bounds"], [{"rulePriority": 1, "atMost": 1000, "now": 1}])
        self.assertEqual(len(answer["counterexample"]["imageDetails"]), 1001)
        text = self.prove("--keep", "prod-*", "--images", IMAGES, policy=self.mended()).out
        self.assertIn("While at most 1000 images carry prod-* (1 now)\n", text)
        self.assertIn("Rule 2 cannot touch them: rule 1 claims them all before it\n", text)
        self.assertIn("991 more", text)

    def test_what_is_enough_can_be_said(self):
        self.assertEqual(self.answer("--keep", "prod-*", "--enough", "1001",
                                     policy=self.mended())[0], 1)
        self.assertEqual(self.answer("--keep", "prod-*", "--enough=1000",
                                     policy=self.mended())[0], 0)

    def test_proved_guarantees(self):
        for options in (["--keep", "prod-*", "--newest", "1000"],
                        ["--keep", "prod-*", "--younger-than", "1", "--newest", "1000"]):
            code, answer = self.answer(*options, policy=self.mended())
            self.assertEqual((code, answer["result"], answer["counterexample"]),
                             (0, "proved", None), options)

    def test_a_tag_beside_that_another_rule_claims_is_thought_of(self):
        code, answer = self.answer("--keep", "latest", policy=self.mended())
        self.assertEqual((code, answer["result"]), (1, "refuted"))
        self.assertEqual([sorted(reason["tags"]) for reason in answer["reasons"][:2]],
                         [["latest", "prod-1"], ["dev-1", "latest"]])

    def test_archiving_breaks_only_what_says_so(self):
        policy = self.write("p.json", json.dumps({"rules": [{
            "rulePriority": 5, "selection": {
                "tagStatus": "any", "countType": "sinceImagePulled", "countUnit": "days",
                "countNumber": 30},
            "action": {"type": "transition", "targetStorageClass": "archive"}}]}))
        self.assertEqual(self.answer("--keep", "*", policy=policy)[0], 0)
        code, answer = self.answer("--keep", "*", "--also-archive", policy=policy)
        self.assertEqual((code, answer["reasons"][0]["kind"]), (1, "acts-by-age"))
        self.assertEqual(self.answer("--keep", "*", "--also-archive", "--younger-than", "30",
                                     policy=policy)[0], 0)

    def test_where_tags_may_be_too_few_it_is_undecided(self):
        few = "a" * 127 + "*"
        policy = self.write("p.json", json.dumps({"rules": [{
            "rulePriority": 1, "selection": {
                "tagStatus": "tagged", "tagPatternList": [few, "*a"],
                "countType": "imageCountMoreThan", "countNumber": 65},
            "action": {"type": "expire"}}]}))
        code, answer = self.answer("--keep", "b", policy=policy)
        self.assertEqual((code, answer["result"]), (3, "undecided"))

    def test_beyond_the_quota_there_is_no_example(self):
        policy = json.loads(json.dumps(MENDED))
        policy["rules"][0]["selection"]["countNumber"] = 100000
        code, answer = self.answer("--keep", "prod-*",
                                   policy=self.write("p.json", json.dumps(policy)))
        self.assertEqual((code, answer["result"], answer["counterexample"]),
                         (0, "holds-while", None))
        self.assertEqual(answer["reasons"][-1]["kind"], "no-counterexample")
        self.assertIn("100000", answer["reasons"][-1]["message"])

    def test_more_than_any_repository_has_is_no_bound(self):
        policy = json.loads(json.dumps(MENDED))
        policy["rules"][0]["selection"]["countNumber"] = 999999999
        code, answer = self.answer("--keep", "prod-*",
                                   policy=self.write("p.json", json.dumps(policy)))
        self.assertEqual((code, answer["result"], answer["bounds"]), (0, "proved", []))

    def test_every_sample_is_decided(self):
        for policy in SAMPLES.glob("*/policy.json"):
            self.assertIn(self.prove("--keep", "prod*", policy=policy).returncode, (0, 1))

    def test_wrong_use_is_refused(self):
        self.assert_refused(self.prove(), "--keep")
        self.assert_refused(self.prove("--keep", ""), "--keep")
        self.assert_refused(self.prove("--keep", "*a*b*c*d*"), "`*a*b*c*d*`", "at most 4")
        self.assert_refused(self.prove("--keep", 129 * "a"), "--keep", "128")
        for slip in "prod-* dev-*", "prod-*,dev-*", "ü", ".v*", "team/*":
            self.assert_refused(self.prove("--keep", slip), "--keep", slip, "one by one")
        for option in "--newest", "--younger-than", "--enough":
            for number in "0", "-1", "2147483648", "1.5", "", "many":
                self.assert_refused(self.prove("--keep", "v*", option + "=" + number), option)
        self.assert_refused(run("prove", "--policy", POLICY, "--keep", "v*", "--now", "soon"),
                            "--now", "soon")
        self.assert_refused(self.prove("--keep", "v*", "--format", "csv"), "csv")
        self.assert_refused(self.prove("--keep", "v*", policy=self.write("p", "{}")), "rules")
        self.assert_refused(run("prove", "--policy", "-", "--images", "-", "--keep", "v*"))
        self.assert_refused(self.prove("--keep", "v*", "--images", INCIDENT / "none.json"), "none")


if __name__ == "__main__":
    unittest.main()
