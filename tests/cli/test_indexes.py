# SPDX-FileCopyrightText: The Tagwarden authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Indexes, whose parts are known from documents of batch-get-image."""
import json
import unittest

from contract import NOW, Contract, run

POLICY = json.dumps({"rules": [{"rulePriority": 1, "selection": {
    "tagStatus": "any", "countType": "sinceImagePushed", "countUnit": "days", "countNumber": 1},
    "action": {"type": "expire"}}]})
LIST = json.dumps([{"imageDigest": "sha256:index", "imageTags": ["app"], "imagePushedAt": 2},
                   {"imageDigest": "sha256:part", "imagePushedAt": 1}])
MANIFESTS = json.dumps({"images": [{
    "imageId": {"imageDigest": "sha256:index"},
    "imageManifest": json.dumps({"manifests": [{"digest": "sha256:part"}]})}], "failures": []})


class Indexes(Contract):
    def command(self, name, *options, lists=(LIST, MANIFESTS)):
        files = [self.write(f"i{number}.json", text) for number, text in enumerate(lists)]
        images = [word for file in files for word in ("--images", file)]
        return run(name, "--policy", self.write("p.json", POLICY), "--now", NOW, *images, *options)

    def test_a_part_stays_while_its_index_is_there(self):
        for lists in (LIST, MANIFESTS), (MANIFESTS, LIST), (LIST + MANIFESTS,):
            answer = json.loads(self.command("evaluate", "--format", "json", lists=lists).out)
            self.assertEqual([(image["action"], image["reason"]) for image in answer["images"]],
                             [("expire", "marked-by-age"), ("keep", "index-child")])
        answer = json.loads(self.command("evaluate", "--format", "json", lists=(LIST,)).out)
        self.assertEqual(answer["summary"]["expire"], 2)

    def test_explain_names_the_index(self):
        self.assertIn("can go once index app is deleted",
                      self.command("explain", "--image", "sha256:part").out)

    def test_a_manifest_with_a_long_key_over_many_values(self):
        manifest = '{"%s": [%s0]}' % ("k" * 20_000, "0," * 1_000_000)
        text = json.dumps({"images": [{"imageId": {"more": {}, "imageDigest": "sha256:index"},
                                       "imageManifest": manifest}]})
        images = [self.write("list.json", LIST), self.write("m.json", text)]
        result = run("evaluate", "--policy", self.write("p.json", POLICY), "--images", images[0],
                     "--images", images[1], memory_limit=True)
        self.assertEqual((result.returncode, result.err), (0, ""))

    def test_manifests_alone_are_refused(self):
        self.assert_refused(self.command("evaluate", lists=(MANIFESTS,)), "describe-images")

    def test_a_broken_manifest_is_told_and_left_out(self):
        broken = MANIFESTS.replace("{\\\"manifests", "{manifests")
        result = self.command("evaluate", "--format", "json", lists=(LIST, broken))
        self.assertEqual(result.returncode, 0)
        self.assertIn("The 1st manifest is left out", result.err)
        self.assertEqual(json.loads(result.out)["summary"]["expire"], 2)


if __name__ == "__main__":
    unittest.main()
