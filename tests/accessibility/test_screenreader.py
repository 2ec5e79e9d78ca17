# SPDX-FileCopyrightText: The Tagwarden authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader gets of the editor, asked through AT-SPI from outside of its process.

    test_screenreader.py EDITOR

Runs itself on a bus of its own. Skips (77) where there is no screen, no AT-SPI or no xdotool.
"""
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import unittest

SKIPPED = 77
LAUNCHERS = ["/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher"]


def lacks():
    """What is missing here, in words; None where nothing is."""
    if not os.environ.get("DISPLAY"):
        return "there is no screen"
    for program in ("dbus-run-session", "xdotool"):
        if not shutil.which(program):
            return f"{program} is missing"
    if not any(map(os.path.exists, LAUNCHERS)):
        return "at-spi2-core is missing"
    try:
        import gi
        gi.require_version("Atspi", "2.0")
    except (ImportError, ValueError):
        return "gir1.2-atspi-2.0 or python3-gi is missing"
    return None


def on_own_bus():
    """Runs this file again where only its own programs are on the bus."""
    folder = tempfile.mkdtemp()
    try:
        home = {name: folder for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME")}
        # Not into our own output: who waits for its end would wait for the bus, too.
        with open(pathlib.Path(folder, "output"), "w+", encoding="utf-8") as output:
            code = subprocess.run(
                ["dbus-run-session", "--", sys.executable, __file__, sys.argv[1]],
                env={**os.environ, **home, "TAGWARDEN_OWN_BUS": folder, "LC_ALL": "C.UTF-8"},
                stdin=subprocess.DEVNULL, stdout=output, stderr=output, timeout=120,
                check=False).returncode
            output.seek(0)
            print(output.read())
        return code
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def walk(thing):
    yield thing
    for i in range(min(thing.get_child_count(), 200)):
        child = thing.get_child_at_index(i)
        if child is not None:
            yield from walk(child)


class ScreenReader(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        from gi.repository import Atspi
        cls.atspi = Atspi
        launcher = next(filter(os.path.exists, LAUNCHERS))
        cls.bus = subprocess.Popen([launcher, "--launch-immediately"], start_new_session=True)
        settings = pathlib.Path(os.environ["TAGWARDEN_OWN_BUS"], "settings.ini")
        cls.editor = subprocess.Popen(
            [EDITOR, "--settings", str(settings)],
            env={**os.environ, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_QPA_PLATFORM": "xcb"})
        cls.window = cls.wait_for(cls.find_window)

    @classmethod
    def tearDownClass(cls):
        cls.editor.kill()
        cls.editor.wait()
        os.killpg(cls.bus.pid, signal.SIGTERM)  # it has started a daemon
        cls.bus.wait()

    @staticmethod
    def wait_for(look):
        for _ in range(150):
            found = look()
            if found:
                return found
            time.sleep(0.1)
        raise AssertionError("it did not come within 15 seconds")

    @classmethod
    def find_window(cls):
        desktop = cls.atspi.get_desktop(0)
        for i in range(desktop.get_child_count()):
            application = desktop.get_child_at_index(i)
            if application and application.get_name() == "tagwarden" and \
                    application.get_child_count():
                return application.get_child_at_index(0)
        return None

    def things(self, role, showing=True):
        state = self.atspi.StateType.SHOWING
        return [thing for thing in walk(self.window) if thing.get_role_name() == role
                and (not showing or thing.get_state_set().contains(state))]

    def cards(self):
        rules = [thing for thing in self.things("list") if thing.get_name() == "Rules"]
        self.assertEqual(len(rules), 1)
        return [thing for thing in walk(rules[0]) if thing.get_role_name() == "list item"
                and thing.get_name().startswith("Rule ")]

    def test_rules_are_a_list_with_positions(self):
        self.assertEqual([card.get_name() for card in self.cards()],
                         ["Rule 1: dev-, decides 1 of 2", "Rule 2: prod-, decides 2 of 2"])

    def test_a_row_begins_with_its_verdict(self):
        cells = [cell.get_name() for cell in self.things("table cell")]
        self.assertIn("dev-2 prod-1: Expires. Rule 1 decides: 4th newest, 2 are kept.", cells)

    def test_whatever_can_be_used_has_a_name(self):
        for role in ("push button", "check box", "toggle button", "text", "combo box",
                     "spin button", "page tab", "table", "list item", "table column header"):
            for thing in self.things(role):
                self.assertNotEqual(thing.get_name(), "", f"a {role} without a name")

    def test_what_is_chosen_has_a_description(self):
        # On Unix the name of a combo box is what is chosen.
        for box in self.things("combo box"):
            self.assertNotEqual(box.get_description(), "", box.get_name())

    def test_descriptions_are_no_markup(self):
        for thing in walk(self.window):
            self.assertNotIn("<", thing.get_description() or "", thing.get_name())

    def test_numbers_have_values(self):
        limits = [box.get_value_iface().get_current_value()
                  for box in self.things("spin button")]
        self.assertEqual(limits, [2, 1000])

    def test_z_a_move_is_announced(self):
        # The last one: it changes what the others look at.
        from gi.repository import GLib
        heard = []

        def hear(event):
            heard.append(event.source.get_name())
        listener = self.atspi.EventListener.new(hear)
        listener.register("object:property-change:accessible-name")
        self.cards()[1].get_component_iface().grab_focus()
        subprocess.run(["xdotool", "key", "alt+Up"], check=True)
        loop = GLib.MainContext.default()
        expected = "Rule prod- moved to priority 1: 1 image saved, 0 newly expire"
        end = time.monotonic() + 15
        while expected not in heard and time.monotonic() < end:
            loop.iteration(False)
            time.sleep(0.02)
        self.assertIn(expected, heard)
        self.assertEqual(self.cards()[0].get_name(), "Rule 1: prod-, decides 1 of 2")


if __name__ == "__main__":
    missing = lacks()
    if missing:
        print(f"skipped: {missing}")
        sys.exit(SKIPPED)
    if "TAGWARDEN_OWN_BUS" not in os.environ:
        sys.exit(on_own_bus())
    EDITOR = sys.argv.pop(1)
    unittest.main()
