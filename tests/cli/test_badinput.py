# SPDX-FileCopyrightText: The Tagwarden authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Input that cannot be read: exit code 2, a message, nothing on standard output."""
import os
import pathlib
import subprocess
import unittest

from contract import IMAGES, POLICY, PROGRAM, Contract, evaluate, run


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

    def test_a_long_key_over_many_values(self):
        # All pointers together would be some gigabytes.
        text = '{"%s": [%s0], %s "a": 0}' % ("k" * 20_000, "0," * 100_000, '"a": 0,' * 50_000)
        result = run("check", self.write("p.json", text), memory_limit=True)
        self.assertEqual(result.returncode, 1, result.err)
        source = "locals {}\nresource \"aws_ecr_lifecycle_policy\" \"a\" {\n policy = jsonencode(" + \
            text.replace('"a": 0,', '"a" = 0,').replace("kkk\": ", "kkk\" = ") + ")\n}"
        result = run("check", self.write("p.tf", source), memory_limit=True)
        self.assertIn(result.returncode, (1, 2), result.err)
        self.assertNotIn("memory", result.err)

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


if __name__ == "__main__":
    unittest.main()
