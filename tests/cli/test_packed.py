# SPDX-FileCopyrightText: The Tagwarden authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Lists of images that are packed by gzip, and what --progress tells."""
import gzip
import json
import pathlib
import random
import re
import unittest

from contract import IMAGES, POLICY, Contract, evaluate, run


def incident():
    return pathlib.Path(IMAGES).read_bytes()


def many(count):
    """A list that does not pack well."""
    chance = random.Random(1)
    return json.dumps({"imageDetails": [
        {"imageDigest": "sha256:%064x" % chance.getrandbits(256), "imageTags": ["v%d" % i],
         "imagePushedAt": 1790000000 + i} for i in range(count)]}).encode()


class Packed(Contract):
    def assert_same(self, packed, plain, **more):
        told = evaluate("--format", "json", images=self.write("i.json.gz", packed), **more)
        expected = evaluate("--format", "json", images=self.write("i.json", plain))
        self.assertEqual((told.returncode, told.out), (0, expected.out), told.err)

    def test_a_packed_list_is_read_as_it_is(self):
        self.assert_same(gzip.compress(incident()), incident())
        self.assert_same(gzip.compress(many(20_000)), many(20_000), memory_limit=True)

    def test_the_name_does_not_matter(self):
        result = evaluate("--summary", images=self.write("i.json", gzip.compress(incident())))
        self.assertIn("images 5", result.out)

    def test_standard_input(self):
        result = evaluate("--summary", images="-", stdin=gzip.compress(incident()))
        self.assertIn("images 5", result.out, result.err)

    def test_members_after_one_another_are_one_text(self):
        text = many(20_000)
        half = len(text) // 2
        packed = gzip.compress(text[:half]) + gzip.compress(b"") + gzip.compress(text[half:])
        self.assert_same(packed, text)
        self.assert_same(packed + bytes(200_000), text)

    def test_a_packed_policy_is_told_apart(self):
        path = self.write("p.json.gz", gzip.compress(pathlib.Path(POLICY).read_bytes()))
        self.assert_refused(evaluate(policy=path), path, "packed by gzip")
        self.assert_refused(run("check", path), path, "packed by gzip")

    def test_a_file_that_is_cut_off(self):
        packed = gzip.compress(many(20_000))
        for end in (2, 9, len(packed) // 2, len(packed) - 1):
            path = self.write("i.gz", packed[:end])
            self.assert_refused(evaluate(images=path), path, "gzip", "cut off")

    def test_a_file_that_is_broken(self):
        packed = bytearray(gzip.compress(many(20_000)))
        packed[len(packed) // 2] ^= 0xff
        self.assert_refused(evaluate(images=self.write("i.gz", bytes(packed))), "i.gz")
        packed = bytearray(gzip.compress(incident()))
        packed[-8] ^= 0xff  # the check sum
        self.assert_refused(evaluate(images=self.write("i.gz", bytes(packed))), "gzip", "broken")
        self.assert_refused(
            evaluate(images=self.write("i.gz", gzip.compress(incident()) + b"more")), "gzip")

    def test_what_unpacks_to_far_more_stays_small(self):
        for bomb in (b" " * 300_000_000, b"[" + b"[" * 100_000_000,
                     b'[{"imageDigest": "' + b"f" * 300_000_000):
            self.assert_refused(
                evaluate(images=self.write("bomb.gz", gzip.compress(bomb, 1)), memory_limit=True),
                "bomb.gz")

    def test_records_that_are_joined_leave_nothing_behind(self):
        record = json.dumps({"imageDigest": "sha256:1", "imagePushedAt": 1,
                             "imageTags": ["a-tag-of-some-length-%d" % i for i in range(50)]})
        packed = gzip.compress(("[" + ",".join([record] * 200_000) + "]").encode(), 1)
        result = evaluate("--summary", images=self.write("i.gz", packed), memory_limit=True)
        self.assertIn("images 1 ", result.out, result.err)

    def test_all_that_was_left_out_is_counted(self):
        bad = self.write("bad.json", b'[{"imageDigest": "b", "imagePushedAt": 1},' + b"{}," * 11 +
                         b"{}]")
        manifests = self.write("m.json", json.dumps({"images": [{}] * 15}).encode())
        result = evaluate("--images", manifests, images=bad)
        self.assertEqual(result.returncode, 0)
        self.assertIn("17 remarks more, which --all-remarks tells; in all 12 records left out, "
                      "0 joined, 15 manifests left out", result.err)
        self.assertEqual(result.err.count("is left out"), 10)

    def test_each_is_told_where_that_is_asked_for(self):
        bad = self.write("bad.json", b'[{"imageDigest": "b", "imagePushedAt": 1},' + b"{}," * 40 +
                         b"{}]")
        for command in (["evaluate", "--policy", POLICY], ["check", POLICY]):
            result = run(*command, "--images", bad, "--all-remarks")
            self.assertEqual(result.returncode, 0)
            self.assertEqual(result.err.count("is left out"), 41)
            self.assertIn("The 42nd record is left out", result.err)
            self.assertNotIn("remarks more", result.err)

    def test_what_is_said_names_the_file_and_counts_in_it(self):
        good = self.write("good.json", b'[{"imageDigest": "a", "imagePushedAt": 1}]')
        bad = self.write("bad.json", b'[\n{"imageDigest": "b", "imagePushedAt": 1},\n{}]')
        broken = self.write("broken.json", b"[\n{]")
        result = evaluate("--images", bad, images=good)
        self.assertEqual(result.returncode, 0)
        self.assertIn("bad.json`: line 3: The 2nd record is left out", result.err)
        result = evaluate("--images", broken, "--images", bad, images=good)
        self.assert_refused(result, "broken.json`: line 2, column 2")
        self.assertNotIn("bad.json", result.err)


class Progress(Contract):
    def test_it_is_told_on_standard_error(self):
        path = self.write("i.json", many(60_000))
        result = evaluate("--summary", "--progress", images=path)
        self.assertEqual(result.returncode, 0)
        shares = [int(share) for share in re.findall(r"read: (\d+) % \(\d+ of 8 MB\)", result.err)]
        self.assertGreater(len(shares), 3, result.err)
        self.assertEqual(shares, sorted(set(shares)))
        self.assertEqual(shares[-1], 100)
        self.assertEqual(result.out, evaluate("--summary", images=path).out)

    def test_a_packed_list_tells_it_too(self):
        chance = random.Random(1)
        text = json.dumps([{"imageDigest": "%d" % i, "imagePushedAt": 1,
                            "x": "%x" % chance.getrandbits(1000) + "x" * 2000}
                           for i in range(5000)]).encode()
        packed = gzip.compress(text)
        self.assertLess(len(packed), 1 << 20)
        result = evaluate("--summary", "--progress", images=self.write("i.gz", packed))
        self.assertGreater(result.err.count("read: "), 3, result.err)

    def test_without_it_nothing_is(self):
        self.assertEqual(evaluate("--summary", images=self.write("i.json", many(20_000))).err, "")

    def test_of_standard_input_the_size_is_not_known(self):
        text = many(200_000)
        result = evaluate("--summary", "--progress", images="-", stdin=text)
        self.assertIn("read: 20 MB", result.err)
        self.assertNotIn("%", result.err)


if __name__ == "__main__":
    unittest.main()
