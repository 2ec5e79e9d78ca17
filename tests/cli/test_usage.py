# SPDX-FileCopyrightText: The Tagwarden authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Help, and command lines that say something else than the commands know."""
import unittest

from contract import POLICY, Contract, evaluate, run


class Usage(Contract):
    def test_help_and_version(self):
        for arguments in (["--help"], ["--version"], ["check", "--help"], ["evaluate", "--help"],
                          ["explain", "--help"], ["export", "--help"], ["diff", "--help"],
                          ["prove", "--help"]):
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

    def test_no_place_in_a_text_is_told(self):
        for result in (evaluate("--format", "yaml"), run("check", POLICY, "--format", "yaml"),
                       run("export", POLICY, "--to", "xml"), evaluate("--now", "noon"),
                       run("diff", "-", "-"), run("diff", POLICY, POLICY, "--format", "yaml"),
                       run("check", POLICY, POLICY), run("check", "/nowhere")):
            self.assertEqual(result.returncode, 2)
            self.assertNotIn("line 1", result.err)

    def test_options_take_their_value_either_way(self):
        self.assertEqual(run("check", "--format=json", POLICY).out,
                         run("check", POLICY, "--format", "json").out)


if __name__ == "__main__":
    unittest.main()
