# SPDX-FileCopyrightText: The Tagwarden authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Findings about a policy."""
import json
import pathlib
import unittest

from contract import IMAGES, NOW, POLICY, SAMPLES, Contract, run


class Check(Contract):
    def check(self, text, *options):
        result = run("check", self.write("p.json", text), "--format", "json", *options)
        return result, json.loads(result.out)

    def test_a_valid_policy(self):
        policy = SAMPLES / "list-a" / "policy.json"
        result = run("check", policy, "--format", "json")
        self.assertEqual((result.returncode, json.loads(result.out)),
                         (0, {"valid": True, "findings": []}))
        self.assertEqual(run("check", policy).out, "valid: ECR accepts this policy\n")

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

    def test_traps_of_the_policy_alone(self):
        result, answer = self.check(pathlib.Path(POLICY).read_text())
        self.assertEqual((result.returncode, answer["valid"]), (0, True))
        trap, = answer["findings"]
        self.assertEqual(list(trap), ["id", "severity", "rule", "pointer", "line", "column",
                                      "message", "ecr", "repair"])
        self.assertEqual((trap["id"], trap["severity"], trap["rule"], trap["pointer"]),
                         ("unprotected-by-order", "warning", 1, "/rules/1"))
        self.assertEqual(trap["repair"], "Move rule 2 above rule 1")

    def test_traps_that_images_are_in(self):
        images = json.loads(pathlib.Path(IMAGES).read_text())["imageDetails"]
        promoted, = [image["imageDigest"] for image in images if "prod-1" in image["imageTags"]]
        _, answer = self.check(pathlib.Path(POLICY).read_text(), "--images", IMAGES, "--now", NOW)
        found = {trap["id"]: trap["images"] for trap in answer["findings"]}
        self.assertEqual(found, {"shared-image": [promoted], "unprotected-by-order": [promoted]})

    def test_traps_tell_when_something_ends(self):
        text = json.dumps({"rules": [{
            "rulePriority": 1, "description": "Releases go a month after their push",
            "selection": {"tagStatus": "tagged", "tagPatternList": ["v*"], "countNumber": 30,
                          "countType": "sinceImagePushed", "countUnit": "days"},
            "action": {"type": "expire"}}]})
        images = self.write("i.json", json.dumps([{
            "imageDigest": "sha256:" + "0" * 64, "imageTags": ["v1"],
            "imagePushedAt": "2026-11-20T00:00:00Z"}]))
        _, answer = self.check(text, "--images", images, "--now", NOW)
        trap, = answer["findings"]
        self.assertEqual(trap["id"], "pause-hazard")
        self.assertIn("v: 2026-12-20", trap["message"])
        self.assert_refused(run("check", POLICY, "--now", "yesterday"), "--now", "yesterday")

    def test_traps_in_words(self):
        result = run("check", POLICY, "--strict")
        self.assertEqual(result.returncode, 1)
        trap, repair, end = result.out.splitlines()
        self.assertTrue(trap.startswith("warning unprotected-by-order at line 18, column 5 "), trap)
        self.assertEqual((repair, end), ("    repair: Move rule 2 above rule 1",
                                         "valid, with remarks"))

    def test_a_policy_that_is_refused_has_no_traps(self):
        text = pathlib.Path(POLICY).read_text().replace('"rulePriority": 2', '"rulePriority": 1')
        _, answer = self.check(text)
        self.assertEqual([finding["id"] for finding in answer["findings"]], ["V7"])

    def test_warnings_count_only_when_asked(self):
        text = pathlib.Path(POLICY).read_text().replace('"dev-"', '"dev/"')
        self.assertEqual(self.check(text)[0].returncode, 0)
        result, answer = self.check(text, "--strict")
        self.assertEqual((result.returncode, answer["valid"]), (1, True))
        self.assertEqual(answer["findings"][0]["severity"], "warning")

    def test_what_no_tag_matches_is_told_to_people_once(self):
        path = self.write("p.json", pathlib.Path(POLICY).read_text().replace('"dev-"', '"dev-*"'))
        trap, end = run("check", path).out.splitlines()
        self.assertTrue(trap.startswith("warning impossible-pattern at line "), trap)
        self.assertIn("In a prefix a star is no wildcard", trap)
        self.assertEqual(end, "valid, with remarks")

    def test_remarks_on_images_count_when_asked(self):
        text = pathlib.Path(POLICY).read_text().replace('"dev-"', '"prod-1"')
        images = self.write("i.json", json.dumps([{"imagePushedAt": "2026-11-20T00:00:00Z"}, {
            "imageDigest": "sha256:" + "0" * 64, "imageTags": ["prod-1"],
            "imagePushedAt": "2026-11-20T00:00:00Z"}]))
        self.assertEqual(self.check(text, "--images", images)[0].returncode, 0)
        self.assertEqual(self.check(text, "--images", images, "--strict")[0].returncode, 1)

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
        finding, trap = answer["findings"]
        self.assertEqual((finding["id"], trap["id"]), ("I5", "impossible-pattern"))
        self.assertEqual(finding["pointer"], trap["pointer"])
        self.assertEqual(finding["pointer"], "/rules/1/selection/tagPrefixList/0")
        self.assertTrue(text[finding["column"] - 1:].startswith('\\"prod/'))

    def test_unreadable_images_are_refused(self):
        self.assert_refused(run("check", POLICY, "--images", "/nowhere"), "/nowhere")


if __name__ == "__main__":
    unittest.main()
