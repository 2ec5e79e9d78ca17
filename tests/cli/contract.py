# SPDX-FileCopyrightText: The Tagwarden authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What other programs rely on: commands, formats and exit codes of tagwarden-cli.

    contract.py PROGRAM SAMPLES [unittest options]
"""
import csv
import fcntl
import io
import json
import os
import pathlib
import pty
import resource
import struct
import subprocess
import sys
import tempfile
import termios
import unittest

PROGRAM = sys.argv.pop(1)
SAMPLES = pathlib.Path(sys.argv.pop(1))
NOW = "2026-11-24T00:00:00Z"
INCIDENT = SAMPLES / "incident"
POLICY = str(INCIDENT / "policy.json")
IMAGES = str(INCIDENT / "images.json")
MEMORY = 400 * 1024 * 1024


def limit_memory():
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


def run(*arguments, stdin=b"", memory_limit=False):
    # A sanitizer reserves far more address space than it uses.
    limited = memory_limit and "asan" not in PROGRAM
    result = subprocess.run([PROGRAM, *map(str, arguments)], input=stdin, capture_output=True,
                            timeout=120, preexec_fn=limit_memory if limited else None)
    result.out = result.stdout.decode()
    result.err = result.stderr.decode()
    return result


def evaluate(*options, policy=POLICY, images=IMAGES, **more):
    return run("evaluate", "--policy", policy, "--images", images, "--now", NOW, *options, **more)


class Contract(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)

    def write(self, name, content):
        path = pathlib.Path(self.folder.name, name)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return str(path)

    def assert_refused(self, result, *said):
        """Exit 2, a message with all of `said`, and nothing on standard output."""
        self.assertEqual((result.returncode, result.out), (2, ""), result.err)
        for text in said:
            self.assertIn(text, result.err)


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


class Explain(Contract):
    def explain(self, image, *options):
        return run("explain", "--policy", POLICY, "--images", IMAGES, "--now", NOW,
                   "--image", image, *options)

    def test_names_every_rule(self):
        result = self.explain("prod-1")
        self.assertEqual(result.returncode, 0)
        self.assertIn("rule 1  identifies it by dev-2", result.out)
        self.assertIn("rule 2  identifies it by prod-1", result.out)

    def test_json_says_the_same(self):
        answer = json.loads(self.explain("prod-1", "--format", "json").out)
        self.assertEqual([rule["what"] for rule in answer["rules"]],
                         ["claims-and-acts", "keeps-too"])
        self.assertEqual(answer["action"], "expire")

    def test_an_image_is_found_by_tag_digest_or_its_beginning(self):
        digest = json.loads(self.explain("prod-1", "--format", "json").out)["imageDigest"]
        for name in digest, digest[:20], digest.split(":")[1][:12]:
            self.assertEqual(self.explain(name).out, self.explain("prod-1").out)
        self.assert_refused(self.explain("sha256:"), "more than one")
        self.assert_refused(self.explain("prod-9"), "`prod-9`")

    def test_a_tag_of_several_images_names_none(self):
        images = self.write("i.json", json.dumps([
            {"imageDigest": digest, "imagePushedAt": 1, "imageTags": ["twice"]}
            for digest in ("sha256:1", "sha256:2")]))
        self.assert_refused(run("explain", "--policy", POLICY, "--images", images,
                                "--image", "twice"), "2 images", "digest")


class Export(Contract):
    def test_sorts_by_priority_with_two_blanks(self):
        policy = json.loads(pathlib.Path(POLICY).read_text())
        policy["rules"].reverse()
        result = run("export", self.write("p.json", json.dumps(policy)), "--to", "json")
        self.assertEqual(result.returncode, 0)
        policy["rules"].reverse()
        self.assertEqual(result.out, json.dumps(policy, indent=2) + "\n")

    def test_refuses_a_policy_with_errors(self):
        self.assert_refused(run("export", self.write("p.json", '{"rules": []}'), "--to", "json"),
                            "V2")


class BadInput(Contract):
    def assert_all_refuse(self, path, *said):
        self.assert_refused(run("check", path, memory_limit=True), *said)
        self.assert_refused(evaluate(policy=path, memory_limit=True), *said)
        self.assert_refused(evaluate(images=path, memory_limit=True), *said)

    def test_missing(self):
        self.assert_all_refuse("/nowhere/p.json", "/nowhere/p.json", "no such file")

    def test_a_folder(self):
        self.assert_all_refuse(self.folder.name, self.folder.name, "folder")

    def test_standard_input_that_cannot_be_read(self):
        for command in (["check", "-"],
                        ["evaluate", "--policy", POLICY, "--images", "-"]):
            folder = os.open("/", os.O_RDONLY)
            result = subprocess.run([PROGRAM, *command], stdin=folder, capture_output=True,
                                    timeout=60)
            os.close(folder)
            self.assertEqual((result.returncode, result.stdout), (2, b""))
            self.assertIn(b"standard input", result.stderr)

    def test_behind_a_locked_folder(self):
        if os.geteuid() == 0:
            self.skipTest("root may enter every folder")
        locked = pathlib.Path(self.folder.name, "locked")
        locked.mkdir(mode=0)
        self.assert_all_refuse(locked / "p.json", "cannot be opened")
        locked.chmod(0o700)

    def test_unreadable(self):
        if os.geteuid() == 0:
            self.skipTest("root may read everything")
        path = self.write("p.json", "{}")
        os.chmod(path, 0)
        self.assert_all_refuse(path, path)

    def test_a_gigabyte(self):
        path = self.write("p.json", "")
        os.truncate(path, 1024 ** 3)
        self.assert_all_refuse(path, path)

    def test_a_gigabyte_of_one_string(self):
        class Endless:
            def __iter__(self):
                yield b'[{"imageDigest": "'
                for _ in range(64):
                    yield b"a" * 1024 * 1024
        path = pathlib.Path(self.folder.name, "i.json")
        with path.open("wb") as file:
            file.writelines(Endless())
        self.assert_refused(evaluate(images=path, memory_limit=True), "MiB")

    def test_not_utf8(self):
        self.assert_all_refuse(self.write("p.json", b'{"a": "\xff"}'), "UTF-8", "line 1")

    def test_images_that_are_no_list(self):
        for text, said in (("", "empty"), ("no", "line 1"), ("[" * 100_000, "deep"),
                           (pathlib.Path(POLICY).read_text(), "list of images")):
            self.assert_refused(evaluate(images=self.write("i.json", text)), said)

    def test_a_time_that_is_no_time(self):
        self.assert_refused(evaluate("--now", "noon"), "twice")
        self.assert_refused(run("evaluate", "--policy", POLICY, "--images", IMAGES, "--now",
                                "noon"), "--now", "`noon`")

    def test_a_full_disk(self):
        with open("/dev/full", "w") as full:
            result = subprocess.run([PROGRAM, "check", POLICY], stdout=full,
                                    stderr=subprocess.PIPE, timeout=60)
        self.assertEqual(result.returncode, 2)
        self.assertIn(b"standard output", result.stderr)

    def test_a_reader_who_goes_away(self):
        reading, writing = os.pipe()
        os.close(reading)
        result = subprocess.run([PROGRAM, "check", POLICY], stdout=writing,
                                stderr=subprocess.PIPE, timeout=60)
        os.close(writing)
        self.assertEqual(result.stderr, b"")


class Usage(Contract):
    def test_help_and_version(self):
        for arguments in (["--help"], ["--version"], ["check", "--help"], ["evaluate", "--help"],
                          ["explain", "--help"], ["export", "--help"]):
            result = run(*arguments)
            self.assertEqual((result.returncode, result.err), (0, ""))
            self.assertIn("tagwarden-cli", result.out)

    def test_what_is_not_known_is_refused_with_a_hint(self):
        self.assert_refused(run(), "--help")
        self.assert_refused(run("chek", POLICY), "`check`")
        self.assert_refused(evaluate("--formt", "json"), "`--format`")
        self.assert_refused(evaluate("--format", "yaml"), "`yaml`", "`json`")
        self.assert_refused(run("check"), "POLICY")
        self.assert_refused(run("evaluate", "--policy", POLICY), "--images")
        self.assert_refused(run("export", POLICY), "--to")
        self.assert_refused(run("check", POLICY, POLICY), "one too many")

    def test_options_take_their_value_either_way(self):
        self.assertEqual(run("check", "--format=json", POLICY).out,
                         run("check", POLICY, "--format", "json").out)


if __name__ == "__main__":
    unittest.main()
