# SPDX-FileCopyrightText: The Tagwarden authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The verdicts of a repository, in every format."""
import csv
import fcntl
import io
import json
import os
import pathlib
import pty
import struct
import subprocess
import termios
import unittest

from contract import IMAGES, NOW, POLICY, PROGRAM, SAMPLES, Contract, evaluate, run


class Evaluate(Contract):
    def test_samples_come_out_as_expected(self):
        folders = sorted(folder for folder in SAMPLES.iterdir() if folder.is_dir())
        self.assertGreaterEqual(len(folders), 7)
        for folder in folders:
            with self.subTest(folder.name):
                result = evaluate("--format", "json", policy=folder / "policy.json",
                                  images=folder / "images.json")
                self.assertEqual(result.returncode, 0, result.err)
                answer = json.loads(result.out)
                for image in answer["images"]:
                    self.assertTrue(image.pop("why"))
                self.assertEqual(answer, json.loads((folder / "expected.json").read_text()))

    def test_json_has_the_members_of_the_contract_in_their_order(self):
        answer = json.loads(evaluate("--format", "json").out)
        self.assertEqual(list(answer), ["now", "summary", "images"])
        self.assertEqual(list(answer["summary"]),
                         ["images", "keep", "expire", "archive", "expireBytes"])
        self.assertEqual(list(answer["images"][0]), ["imageDigest", "imageTags", "action",
                                                     "rulePriority", "reason", "why"])

    def test_images_come_in_the_order_of_the_input(self):
        given = [image["imageDigest"]
                 for image in json.loads(pathlib.Path(IMAGES).read_text())["imageDetails"]]
        answer = json.loads(evaluate("--format", "json").out)
        self.assertEqual([image["imageDigest"] for image in answer["images"]], given)

    def test_summary_leaves_the_images_out(self):
        for form in "json", "ecr":
            answer = json.loads(evaluate("--summary", "--format", form).out)
            self.assertNotIn("images", answer)
            self.assertNotIn("previewResults", answer)
            self.assertIn("summary", answer)
        self.assertEqual(len(evaluate("--summary").out.splitlines()), 1)

    def test_text_tells_verdict_rule_and_reason(self):
        lines = evaluate().out.splitlines()
        line = next(line for line in lines if "prod-1" in line)
        self.assertIn("✕ expires", line)
        self.assertIn("4th newest, 2 are kept", line)

    def test_text_fits_a_narrow_terminal_and_a_wide_one(self):
        for columns, lines in (60, 2), (200, 1):
            ours, its = pty.openpty()
            fcntl.ioctl(its, termios.TIOCSWINSZ, struct.pack("HHHH", 50, columns, 0, 0))
            subprocess.run([PROGRAM, "evaluate", "--policy", POLICY, "--images", IMAGES,
                            "--now", NOW], stdout=its, check=True, timeout=60)
            os.close(its)
            shown = os.read(ours, 100_000).decode().splitlines()
            os.close(ours)
            first = next(i for i, line in enumerate(shown) if "prod-1" in line)
            told = next(i for i, line in enumerate(shown) if "4th newest" in line)
            self.assertEqual(told - first + 1, lines, shown)

    def test_csv_is_a_table_and_starts_no_formula(self):
        images = self.write("i.json", json.dumps([
            {"imageDigest": "=1+1", "imagePushedAt": 1, "imageTags": ['a"b', "c,d"]}]))
        rows = list(csv.reader(io.StringIO(evaluate("--format", "csv", images=images).out)))
        self.assertEqual(rows[0], ["imageDigest", "imageTags", "action", "rulePriority",
                                   "reason", "why"])
        self.assertEqual(rows[1][:5], ["'=1+1", 'a"b c,d', "keep", "", "no-rule"])

    def test_csv_cells_are_safe_for_spreadsheets_and_terminals(self):
        for digest, shown in (("+1", "'+1"), ("-1", "'-1"), ("@A1", "'@A1"), ("\t=1", "\\u{9}=1"),
                              ("\r=1", "\\u{d}=1"), ("\x1b[2J", "\\u{1b}[2J"),
                              ("a\n=1", "a\\u{a}=1"), ("a=1", "a=1")):
            images = self.write("i.json", json.dumps([{"imageDigest": digest, "imagePushedAt": 1}]))
            rows = list(csv.reader(io.StringIO(evaluate("--format", "csv", images=images).out)))
            self.assertEqual([len(rows), rows[1][0]], [2, shown])

    def test_ecr_is_the_preview_with_what_goes(self):
        answer = json.loads(evaluate("--format", "ecr").out)
        self.assertEqual(answer["summary"]["expiringImageTotalCount"], 3)
        results = {tuple(result["imageTags"]): result for result in answer["previewResults"]}
        self.assertEqual(set(results), {("dev-1",), ("dev-2", "prod-1"), ("dev-3",)})
        result = results["dev-2", "prod-1"]
        self.assertEqual(result["action"], {"type": "EXPIRE"})
        self.assertEqual(result["appliedRulePriority"], 1)
        self.assertEqual(result["storageClass"], "STANDARD")
        self.assertEqual(json.loads(answer["lifecyclePolicyText"]),
                         json.loads(pathlib.Path(POLICY).read_text()))

    def test_ecr_hands_rules_back_sorted(self):
        policy = json.loads(pathlib.Path(POLICY).read_text())
        policy["rules"].reverse()
        path = self.write("p.json", json.dumps(policy))
        answer = json.loads(evaluate("--format", "ecr", "--summary", policy=path).out)
        rules = json.loads(answer["lifecyclePolicyText"])["rules"]
        self.assertEqual([rule["rulePriority"] for rule in rules], [1, 2])

    def test_ecr_shows_transitions(self):
        policy = self.write("p.json", json.dumps({"rules": [{
            "rulePriority": 7, "selection": {
                "tagStatus": "any", "countType": "sinceImagePulled", "countUnit": "days",
                "countNumber": 1}, "action": {"type": "transition",
                                              "targetStorageClass": "archive"}}]}))
        images = self.write("i.json", '[{"imageDigest": "sha256:1", "imagePushedAt": 5}]')
        answer = json.loads(evaluate("--format", "ecr", policy=policy, images=images).out)
        self.assertEqual(answer["previewResults"][0]["action"],
                         {"type": "TRANSITION", "targetStorageClass": "ARCHIVE"})
        self.assertEqual(answer["summary"]["transitioningImageTotalCounts"],
                         [{"targetStorageClass": "ARCHIVE", "imageTotalCount": 1}])

    def test_standard_input_is_a_dash_once(self):
        images = pathlib.Path(IMAGES).read_bytes()
        self.assertEqual(evaluate(images="-", stdin=images).out, evaluate().out)
        self.assert_refused(evaluate(policy="-", images="-"), "standard input")

    def test_several_lists_are_one(self):
        one = self.write("1.json", '[{"imageDigest": "sha256:1", "imagePushedAt": 5}]')
        two = self.write("2.json", '{"imageDetails": [{"imageDigest": "sha256:2",'
                                   ' "imagePushedAt": "2026-01-01T00:00:00+02:00"}]}')
        answer = json.loads(evaluate("--images", two, "--format", "json", images=one).out)
        self.assertEqual([image["imageDigest"] for image in answer["images"]],
                         ["sha256:1", "sha256:2"])

    def test_of_several_lists_the_bad_one_is_named(self):
        good = self.write("good.json", '[{"imageDigest": "sha256:1", "imagePushedAt": 5}]')
        bad = self.write("bad.json", '[{"imageDigest": "sha256:2", "imagePushedAt": 5}, nope')
        result = evaluate("--images", bad, "--images", good, images=good)
        self.assert_refused(result, bad)
        self.assertNotIn(good, result.err)

    def test_the_clock_is_the_default_time(self):
        result = run("evaluate", "--policy", POLICY, "--images", IMAGES, "--format", "json")
        self.assertEqual(result.returncode, 0)
        self.assertNotEqual(json.loads(result.out)["now"], NOW)

    def test_a_policy_that_ecr_refuses_is_not_evaluated(self):
        policy = self.write("p.json", '{"rules": []}')
        self.assert_refused(evaluate(policy=policy), "V2", policy)

    def test_records_that_cannot_be_read_are_told_and_left_out(self):
        images = self.write("i.json", '[{"imagePushedAt": 1}, {"imageDigest": "sha256:1",'
                            '"imagePushedAt": "soon"}, {"imageDigest": "d", "imagePushedAt": 1}]')
        result = evaluate("--format", "json", images=images)
        self.assertEqual(result.returncode, 0)
        self.assertEqual(len(json.loads(result.out)["images"]), 1)
        self.assertIn(images + "`: line 1", result.err)
        self.assertIn("`soon`", result.err)

    def test_a_list_of_which_nothing_can_be_read_decides_nothing(self):
        images = self.write("i.json", '[{"imageDigest": "sha256:1", "imagePushedAt": "soon"}]')
        self.assert_refused(evaluate(images=images), "The 1st record is left out", "none of the 1")
        self.assertEqual(evaluate(images=self.write("i.json", "[]")).returncode, 0)

    def test_tags_cannot_steer_the_terminal(self):
        evil = "dev-\x1b[31m\u202e\n<b>"
        images = self.write("i.json", json.dumps([
            {"imageDigest": "sha256:1\x07", "imagePushedAt": 1, "imageTags": [evil]}]))
        for command in evaluate(images=images), run(
                "explain", "--policy", POLICY, "--images", images, "--image", evil):
            self.assertEqual(command.returncode, 0, command.err)
            for character in "\x1b", "\u202e", "\x07":
                self.assertNotIn(character, command.out)
            self.assertIn("\\u{1b}[31m", command.out)
        answer = json.loads(evaluate("--format", "json", images=images).out)
        self.assertEqual(answer["images"][0]["imageTags"], [evil])


if __name__ == "__main__":
    unittest.main()
