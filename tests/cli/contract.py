# SPDX-FileCopyrightText: The Tagwarden authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tests of the command line share. Each of them is called as

    test_check.py PROGRAM SAMPLES [unittest options]
"""
import pathlib
import resource
import subprocess
import sys
import tempfile
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
