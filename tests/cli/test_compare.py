# SPDX-FileCopyrightText: The Tagwarden authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What becomes of the images when one policy takes the place of another."""
import csv
import io
import json
import pathlib
import unittest

from contract import IMAGES, NOW, POLICY, Contract, run


class Compare(Contract):
    def setUp(self):
        super().setUp()
        self.policy = json.loads(pathlib.Path(POLICY).read_text())
        self.dev, self.prod = self.policy["rules"]

    def after(self):
        """What the test has made of the sample's policy, as a file."""
        return self.write("after.json", json.dumps(self.policy))

    def put_prod_first(self):
        self.dev["rulePriority"], self.prod["rulePriority"] = 2, 1

    def compare(self, before, after, *options, images=IMAGES, **more):
        return run("compare", "--before", before, "--after", after, "--images", images,
                   "--now", NOW, *options, **more)

    def answer(self, before, after, **more):
        return json.loads(self.compare(before, after, "--format", "json", **more).out)

    def test_a_policy_beside_itself_changes_nothing(self):
        result = self.compare(POLICY, POLICY)
        self.assertEqual(result.returncode, 0, result.err)
        self.assertEqual(len(result.out.splitlines()), 1)
        for group in "newly expires 0 (0 B)", "newly kept 0 (0 B)", "another rule 0 (0 B)":
            self.assertIn(group, result.out)

    def test_what_is_newly_kept_does_no_harm(self):
        self.put_prod_first()
        result = self.compare(POLICY, self.after())
        self.assertEqual(result.returncode, 0, result.err)
        lines = result.out.splitlines()
        self.assertEqual(lines[0], "● newly kept: 1 (224 MB)")
        self.assertTrue(lines[1].startswith("  dev-2 prod-1  "), lines[1])
        self.assertEqual(lines[2], "    ✕ expires by rule 1 (4th newest, 2 are kept) → "
                                   "● kept by rule 1 (newest of 1000 kept)")

    def test_what_newly_expires_is_exit_1(self):
        self.put_prod_first()
        result = self.compare(self.after(), POLICY)
        self.assertEqual(result.returncode, 1, result.err)
        self.assertTrue(result.out.startswith("✕ newly expires: 1 (224 MB)\n  dev-2 prod-1  "))
        self.assertEqual(self.compare(self.after(), POLICY, "--format", "csv").returncode, 1)

    def test_what_is_newly_archived_is_told_apart_and_exit_0(self):
        rule = {"rulePriority": 1, "selection": {
            "tagStatus": "any", "countType": "sinceImagePulled", "countUnit": "days",
            "countNumber": 1}, "action": {"type": "transition", "targetStorageClass": "archive"}}
        archives = self.write("archives.json", json.dumps({"rules": [rule]}))
        self.prod["rulePriority"] = 5
        self.policy["rules"] = [self.prod]
        result = self.compare(self.after(), archives)
        self.assertEqual(result.returncode, 0, result.err)
        self.assertIn("▣ newly archived: ", result.out)
        self.assertIn("newly expires 0 (0 B)", result.out)
        # Back from the archive is newly kept, and what expires instead counts.
        self.assertGreater(self.answer(archives, self.after())["summary"]["newlyKept"]["images"], 0)
        self.assertEqual(self.compare(archives, POLICY).returncode, 1)

    def test_json_has_the_members_of_the_contract_in_their_order(self):
        self.put_prod_first()
        answer = self.answer(POLICY, self.after())
        self.assertEqual(list(answer), ["now", "summary", "images"])
        self.assertEqual(answer["now"], NOW)
        self.assertEqual(list(answer["summary"]), ["newlyExpires", "newlyArchived", "newlyKept",
                                                   "otherRule", "same"])
        self.assertEqual(list(answer["summary"]["same"]), ["images", "bytes"])
        self.assertEqual(answer["summary"]["newlyKept"]["images"], 1)
        image = next(image for image in answer["images"] if "prod-1" in image["imageTags"])
        self.assertEqual(image.pop("imageDigest")[:7], "sha256:")
        self.assertEqual(list(image), ["imageTags", "change", "before", "after"])
        self.assertEqual(image, {
            "imageTags": ["dev-2", "prod-1"], "change": "newly-kept",
            "before": {"action": "expire", "rulePriority": 1, "reason": "marked-by-count",
                       "why": "4th newest, 2 are kept"},
            "after": {"action": "keep", "rulePriority": 1, "reason": "within-count",
                      "why": "newest of 1000 kept"}})

    def test_images_come_in_the_order_of_the_input_and_add_up(self):
        given = json.loads(pathlib.Path(IMAGES).read_text())["imageDetails"]
        self.policy["rules"] = [self.prod]
        answer = self.answer(POLICY, self.after())
        self.assertEqual([image["imageDigest"] for image in answer["images"]],
                         [image["imageDigest"] for image in given])
        totals = answer["summary"].values()
        self.assertEqual(sum(total["images"] for total in totals), len(given))
        self.assertEqual(sum(total["bytes"] for total in totals),
                         sum(image["imageSizeInBytes"] for image in given))

    def test_another_rule_is_told_and_a_renumbered_one_is_the_same(self):
        self.dev["rulePriority"], self.prod["rulePriority"] = 10, 20
        renumbered = self.answer(POLICY, self.after())["summary"]
        self.assertEqual(renumbered["otherRule"]["images"], 0)
        self.policy["rules"].append({
            "rulePriority": 1, "selection": {"tagStatus": "tagged", "tagPrefixList": ["dev-5"],
                                             "countType": "imageCountMoreThan", "countNumber": 9},
            "action": {"type": "expire"}})
        result = self.compare(POLICY, self.after())
        self.assertEqual(result.returncode, 0)
        self.assertTrue(result.out.startswith("⇄ decided by another rule: 1 "), result.out)

    def test_csv_is_a_table_and_starts_no_formula(self):
        images = self.write("i.json", json.dumps([
            {"imageDigest": "=1+1", "imagePushedAt": 1, "imageTags": ["dev-1", "b,c"]}]))
        rows = list(csv.reader(io.StringIO(
            self.compare(POLICY, POLICY, "--format", "csv", images=images).out)))
        self.assertEqual(rows[0], ["imageDigest", "imageTags", "change", "actionBefore",
                                   "rulePriorityBefore", "whyBefore", "actionAfter",
                                   "rulePriorityAfter", "whyAfter"])
        self.assertEqual(rows[1], ["'=1+1", "dev-1 b,c", "same", "keep", "1", "newest of 2 kept",
                                   "keep", "1", "newest of 2 kept"])

    def test_tags_cannot_steer_the_terminal(self):
        evil = "dev-\x1b[31m\u202e"
        images = self.write("i.json", json.dumps([
            {"imageDigest": "sha256:1\x07", "imagePushedAt": 1, "imageTags": [evil]}]))
        self.policy["rules"] = [self.prod]
        result = self.compare(POLICY, self.after(), images=images)
        self.assertIn("dev-\\u{1b}[31m", result.out)
        for character in "\x1b", "\u202e", "\x07":
            self.assertNotIn(character, result.out)

    def test_standard_input_is_a_dash_once(self):
        policy = pathlib.Path(POLICY).read_bytes()
        self.assertEqual(self.compare("-", POLICY, stdin=policy).out,
                         self.compare(POLICY, POLICY).out)
        self.assert_refused(self.compare("-", "-", stdin=policy), "standard input")

    def test_what_cannot_be_read_is_refused_and_named(self):
        nowhere = self.write("nowhere.json", "")
        pathlib.Path(nowhere).unlink()
        refused = self.write("refused.json", '{"rules": []}')
        for bad, said in (nowhere, nowhere), (refused, "V2"):
            self.assert_refused(self.compare(bad, POLICY), said)
            self.assert_refused(self.compare(POLICY, bad), said)
        self.assert_refused(self.compare(POLICY, POLICY, images=nowhere), nowhere)
        self.assert_refused(self.compare(POLICY, POLICY, "--format", "ecr"), "ecr")
        self.assert_refused(run("compare", "--before", POLICY, "--images", IMAGES), "--after")

    def test_progress_is_told_on_standard_error(self):
        records = "\n".join(json.dumps({"imageDigest": f"sha256:{i}", "imagePushedAt": i})
                            for i in range(60_000))
        images = self.write("i.json", records)
        result = self.compare(POLICY, POLICY, "--progress", images=images)
        self.assertIn("read: ", result.err)
        self.assertEqual(result.returncode, 0)

    def test_help_says_what_counts(self):
        result = run("compare", "--help")
        self.assertIn("Exits with 1 when an image newly expires", result.out)
        self.assertIn("archive does not count", result.out)


if __name__ == "__main__":
    unittest.main()
