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
        offers = [("Move rule 2 above rule 1", 0), ("Protect `prod-1`", 0),
                  ("Let rule 1 keep the newest 4", 1)]
        lines = self.explain("prod-1").out.splitlines()
        self.assertEqual(lines[-4:-2], ["Each of these alone would keep it:",
                                        "- Move rule 2 above rule 1: changes no other image"])
        self.assertEqual(lines[-1], "- Let rule 1 keep the newest 4: changes 1 other image")
        answer = json.loads(self.explain("prod-1", "--format", "json").out)
        self.assertEqual(answer["edits"],
                         [{"edit": edit, "otherImages": others} for edit, others in offers])
        self.assertEqual(answer["rescue"], "To keep it, do one of these: "
                                           + "; ".join(edit for edit, _ in offers))
        self.assertIsNone(answer["outlook"])
        self.assertEqual(answer["departures"], [])
        kept = json.loads(self.explain("dev-5", "--format", "json").out)
        self.assertIsNone(kept["rescue"])
        self.assertEqual(kept["edits"], [])

    def test_tells_with_how_many_pushes_an_image_goes(self):
        kept = json.loads(self.explain("dev-5", "--format", "json").out)
        self.assertEqual(kept["outlook"], "expires after 2 newer images that rule 1 identifies")
        self.assertEqual(kept["departures"], [
            {"action": "expire", "rulePriority": 1, "selection": "dev-", "after": None,
             "pushes": 2, "with": None}])

    def test_images_that_go_now_do_not_push_it_out(self):
        def rule(priority, selection):
            return {"rulePriority": priority, "selection": selection | {
                "countType": "imageCountMoreThan", "countNumber": 2 * priority - 1},
                "action": {"type": "expire"}}
        policy = self.write("p.json", json.dumps({"rules": [
            rule(1, {"tagStatus": "tagged", "tagPatternList": ["dev-*"]}),
            rule(2, {"tagStatus": "any"})]}))
        images = self.write("i.json", json.dumps([
            {"imageDigest": f"sha256:{day}", "imagePushedAt": f"2026-11-0{day}T00:00:00Z",
             "imageTags": [tag]} for day, tag in enumerate(["x", "dev-1", "dev-2"], 1)]))
        answer = json.loads(run("explain", "--policy", policy, "--images", images, "--now", NOW,
                                "--image", "x", "--format", "json").out)
        self.assertEqual(answer["outlook"], "expires after 2 newer images that rule 2 identifies")

    def test_tells_when_an_image_goes_and_with_which(self):
        policy = self.write("p.json", json.dumps({"rules": [{
            "rulePriority": 3, "selection": {
                "tagStatus": "tagged", "tagPatternList": ["v*"], "countType": "sinceImagePushed",
                "countUnit": "days", "countNumber": 30}, "action": {"type": "expire"}}]}))
        images = self.write("i.json", json.dumps([
            {"imageDigest": "sha256:1", "imagePushedAt": "2026-11-01T12:00:00Z",
             "imageTags": ["v1"]},
            {"imageDigest": "sha256:2", "imagePushedAt": "2026-11-02T00:00:00Z",
             "imageTags": ["sig"], "subjectManifestDigest": "sha256:1"}]))

        def explained(image, *options):
            return run("explain", "--policy", policy, "--images", images, "--now", NOW,
                       "--image", image, *options).out
        departure = {"action": "expire", "rulePriority": 3, "selection": "v*",
                     "after": "2026-12-01T12:00:00Z", "pushes": None, "with": None}
        self.assertEqual(json.loads(explained("v1", "--format", "json"))["departures"],
                         [departure])
        self.assertEqual(json.loads(explained("sig", "--format", "json"))["departures"],
                         [departure | {"with": "sha256:1"}])
        self.assertIn("expires along with v1, which it refers to, after 2026-12-01T12:00:00Z",
                      explained("sig"))

    def test_the_outlook_is_the_earliest_departure(self):
        def rule(priority, tag, days):
            return {"rulePriority": priority, "selection": {
                "tagStatus": "tagged", "tagPatternList": [tag], "countType": "sinceImagePushed",
                "countUnit": "days", "countNumber": days}, "action": {"type": "expire"}}
        images = self.write("i.json", json.dumps([
            {"imageDigest": "sha256:1", "imagePushedAt": "2026-11-20T00:00:00Z",
             "imageTags": ["v1"]},
            {"imageDigest": "sha256:2", "imagePushedAt": "2026-11-20T00:00:00Z",
             "imageTags": ["sig"], "subjectManifestDigest": "sha256:1"}]))
        along = "expires along with v1, which it refers to, after 2026-12-20T00:00:00Z"
        for rules, outlook, dates in (
                ([rule(1, "v1", 30), rule(2, "sig*", 60)], along, ["2026-12-20", "2027-01-19"]),
                ([rule(1, "v1", 30), rule(2, "sig*", 20)],
                 "expires in 16 days, after 2026-12-10T00:00:00Z", ["2026-12-10", "2026-12-20"]),
                ([rule(1, "v1", 30)], along, ["2026-12-20"])):
            policy = self.write("p.json", json.dumps({"rules": rules}))
            answer = json.loads(run("explain", "--policy", policy, "--images", images, "--now",
                                    NOW, "--image", "sig", "--format", "json").out)
            self.assertEqual(answer["outlook"], outlook)
            self.assertEqual([each["after"][:10] for each in answer["departures"]], dates)

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
