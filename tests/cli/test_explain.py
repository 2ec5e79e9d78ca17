# SPDX-FileCopyrightText: The Tagwarden authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What each rule did with one image."""
import json
import unittest

from contract import IMAGES, NOW, POLICY, Contract, run


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

    def test_tells_what_would_keep_an_image_that_goes(self):
        rescue = "To keep it, put rule 2 above rule 1, or let rule 1 keep the newest 4 or more"
        self.assertTrue(self.explain("prod-1").out.endswith("\n" + rescue + "\n"))
        answer = json.loads(self.explain("prod-1", "--format", "json").out)
        self.assertEqual(answer["rescue"], rescue)
        self.assertIsNone(answer["outlook"])
        kept = json.loads(self.explain("dev-5", "--format", "json").out)
        self.assertIsNone(kept["rescue"])
        self.assertIn("expires after", kept["outlook"])

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


if __name__ == "__main__":
    unittest.main()
