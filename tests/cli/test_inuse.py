# SPDX-FileCopyrightText: The Tagwarden authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""`evaluate --in-use`: the images that run now, and those of them that would go."""
import csv
import io
import json
import unittest

from contract import POLICY, Contract, evaluate, run

PRODUCTION = "sha256:857b5b9310e47b746c239dcc3a58f5a039264dd1f604e4a08d5808ba19e73c8e"


def pod(image, name="web-0", image_id=""):
    return {"metadata": {"namespace": "shop", "name": name},
            "spec": {"containers": [{"name": "web", "image": image}]},
            "status": {"containerStatuses": [{"name": "web", "imageID": image_id}]}}


class InUse(Contract):
    def in_use(self, content, *options, **more):
        text = content if isinstance(content, str) else json.dumps(content)
        return evaluate("--in-use", self.write("runs", text), *options, **more)

    def test_an_image_in_use_that_expires_is_named_first(self):
        result = self.in_use({"items": [pod("registry.example/shop/web:prod-1")]})
        self.assertEqual(result.returncode, 1, result.err)
        self.assertEqual(result.out.splitlines()[0],
                         "In use and would expire: `prod-1`, which runs in shop/web-0/web")

    def test_images_in_use_that_stay_are_fine(self):
        result = self.in_use({"items": [pod("registry.example/shop/web:dev-5")]})
        self.assertEqual(result.returncode, 0, result.err)
        self.assertIn("in use 1 · in use and lost 0", result.out)

    def test_exit_code_and_summary_are_of_every_format(self):
        for form in "text", "json", "csv", "ecr":
            for options in (), ("--summary",):
                result = self.in_use("shop/web:prod-1", "--format", form, *options)
                self.assertEqual(result.returncode, 1, (form, options, result.err))

    def test_an_archived_image_cannot_be_pulled_either(self):
        policy = self.write("p.json", json.dumps({"rules": [{
            "rulePriority": 1, "selection": {
                "tagStatus": "any", "countType": "sinceImagePulled", "countUnit": "days",
                "countNumber": 3}, "action": {"type": "transition",
                                              "targetStorageClass": "archive"}}]}))
        result = self.in_use("shop/web:dev-1", policy=policy)
        self.assertEqual(result.returncode, 1)
        self.assertIn("In use and would go to the archive", result.out)

    def test_json_tells_what_is_lost_unmatched_and_of_others(self):
        result = self.in_use({"items": [
            pod("registry.example/shop/web:prod-1", image_id=f"registry.example/shop/web@{PRODUCTION}"),
            pod("registry.example/shop/web:gone", "old-0"), pod("registry.example/other:1"),
            {"kind": "Service"}]}, "--format", "json")
        answer = json.loads(result.out)
        self.assertEqual(list(answer), ["now", "summary", "inUse", "images"])
        self.assertEqual(answer["inUse"], {
            "images": 1, "lost": [PRODUCTION],
            "unmatched": [{"reference": "registry.example/shop/web:gone",
                           "places": ["shop/old-0/web"], "runs": 1}],
            "repositories": ["shop/web"], "otherReferences": 1, "leftOut": 1})
        self.assertEqual([image["imageDigest"] for image in answer["images"] if image["inUse"]],
                         [PRODUCTION])
        self.assertIn("line 1: The 4th entry of `items` is left out", result.err)

    def test_without_it_nothing_speaks_of_use(self):
        for form in "text", "json", "csv":
            self.assertNotIn("nUse", evaluate("--format", form).out)
            self.assertNotIn("in use", evaluate("--format", form).out)

    def test_csv_has_a_column(self):
        rows = list(csv.reader(io.StringIO(self.in_use("shop/web:prod-1", "--format", "csv").out)))
        self.assertEqual(rows[0][-1], "inUse")
        self.assertEqual({row[1]: row[-1] for row in rows[1:3]},
                         {"dev-1": "false", "dev-2 prod-1": "true"})

    def test_what_runs_and_is_not_listed_is_told(self):
        result = self.in_use("shop/web:gone")
        self.assertEqual(result.returncode, 0)
        self.assertIn("`shop/web:gone` runs in ", result.out)
        self.assertIn("not in the list of images", result.out)

    def test_several_files_are_one_list(self):
        one, two = self.write("1", "shop/web:dev-5\n"), self.write("2", "shop/web:prod-1\n")
        answer = json.loads(evaluate("--in-use", one, "--in-use", two, "--format", "json").out)
        self.assertEqual(answer["inUse"]["images"], 2)

    def test_standard_input_is_a_dash_once(self):
        result = evaluate("--in-use", "-", stdin=b"shop/web:prod-1\n")
        self.assertEqual(result.returncode, 1)
        self.assertIn("runs in standard input:1", result.out)
        self.assert_refused(evaluate("--in-use", "-", images="-"), "standard input")

    def test_what_cannot_be_read_is_refused(self):
        self.assert_refused(evaluate("--in-use", self.folder.name + "/none"), "no such file")
        for text in ("", "{", '{"rules": []}', "rules:\n  - a: b\n", '{"items": [' * 100,
                     json.dumps({"items": [pod("A b")]})):
            self.assert_refused(self.in_use(text), "runs")
        self.assert_refused(run("explain", "--policy", POLICY, "--in-use", "x"), "--in-use")

    def test_a_list_that_names_no_repository_is_compared_by_tag(self):
        images = self.write("i.json", '[{"imageDigest": "sha256:1", "imagePushedAt": 5,'
                                      ' "imageTags": ["v1"]}]')
        result = self.in_use("anything:v1", "--format", "json", images=images)
        self.assertEqual(json.loads(result.out)["inUse"]["images"], 1)
        self.assertIn("does not name its repository", result.err)

    def test_places_cannot_steer_the_terminal(self):
        result = self.in_use({"items": [pod("shop/web:prod-1", "\x1b[31m\u202e"),
                                        pod("\x1b[31m")]})
        self.assertEqual(result.returncode, 1)
        for character in "\x1b", "\u202e":
            self.assertNotIn(character, result.out + result.err)

    def test_a_large_cluster_is_read_within_little_memory(self):
        pods = [pod(f"registry.example/shop/web:v{i % 1000}", f"web-{i}") for i in range(40_000)]
        text = json.dumps({"items": [dict(each, filler="x" * 1000) for each in pods]})
        self.assertGreater(len(text), 40_000_000)
        result = self.in_use(text, "--summary", memory_limit=True)
        self.assertEqual(result.returncode, 0, result.err)
        self.assertIn("not in the list 1000", result.out)


if __name__ == "__main__":
    unittest.main()
