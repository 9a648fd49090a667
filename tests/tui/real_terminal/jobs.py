"""The three main jobs, done as a user does them, and how many keys each takes."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from tests.tui.real_terminal.terminal import PROMPT, Terminal

PROJECT = Path(__file__).resolve().parents[3]
TWG = "lesotho twg"
START = f"{sys.executable} -m tui"


class Counted(NamedTuple):
    """A job: what was typed as words, and the keys beside them."""

    job: str
    typed: int
    keys: int
    after_name: int
    """The keys after the last word that was typed; of the whole job where none was."""


def environment(registry: str, folder: Path) -> dict[str, str]:
    """How Interlock is to be started from a shell."""
    return {
        "INTERLOCK_REGISTRY": registry,
        "PYTHONPATH": str(PROJECT),
        "INTERLOCK_STATE": str(folder / "state"),
    }


def start(terminal: Terminal) -> None:
    """Start Interlock from the shell, and wait until it is there."""
    terminal.type(START)
    terminal.press("Enter")
    terminal.wait_for("Interlock", "Needs you", "q Quit")


def leave(terminal: Terminal) -> None:
    """Leave Interlock, and wait for the shell."""
    terminal.press("q")
    terminal.wait_until(lambda: terminal.told("alternate_on") == "0", "no shell")
    terminal.wait_for(PROMPT.strip())


class _Count:
    """Counts the keys of one job."""

    def __init__(self, terminal: Terminal) -> None:
        self._terminal = terminal
        self._typed = self._keys = self._after = 0

    def type(self, text: str) -> None:
        self._terminal.type(text)
        self._typed, self._after = self._typed + len(text), 0

    def press(self, *keys: str) -> None:
        self._terminal.press(*keys)
        self._keys, self._after = self._keys + len(keys), self._after + len(keys)

    def told(self, job: str) -> Counted:
        return Counted(job, self._typed, self._keys, self._after)


def who_sits(terminal: Terminal) -> Counted:
    """From a cold start: who sits on the technical working group of Lesotho?"""
    start(terminal)
    count = _Count(terminal)
    count.press(":")
    terminal.wait_for("> actions")
    count.type(TWG)
    terminal.wait_for("› National Technical Working Group (TWG)")
    count.press("Enter")
    terminal.wait_for("Seats: 16", "› co-facilitator International Organization for Migration")
    return count.told("who sits on a working group")


def change_seat(terminal: Terminal) -> Counted:
    """On its roster: the first seat goes to somebody else, by the word of a source."""
    count = _Count(terminal)
    count.press("D")
    terminal.wait_for("End of a seat: International Organization for Migration (IOM)")
    count.type("2018-03-31")
    count.press("Tab")
    count.type("ILO")
    terminal.wait_for("from 2018-04-01")
    count.press("Tab", "Tab", "Tab")
    count.type("lesotho-evaluation-2019")
    terminal.wait_for("Strengthening Labour")
    count.press("Tab")
    count.type("line 86")
    count.press("C-s")
    terminal.wait_for("Written, and u takes it back", "› co-facilitator International Labour")
    return count.told("record a seat change with its source")


def map_of_roster(terminal: Terminal) -> Counted:
    """The map of what is on screen: around the body whose roster is shown."""
    count = _Count(terminal)
    count.press("m")
    terminal.wait_for_file("ls-lm-twg.html")
    return count.told("export a map of the roster on screen")


def map_of_list(terminal: Terminal) -> Counted:
    """The map of what is on screen: the bodies of a list that is narrowed."""
    count = _Count(terminal)
    count.press("3")
    terminal.wait_for("50 mechanisms")
    count.press("/")
    count.type("advisory")
    terminal.wait_for("2 mechanisms named “advisory”")
    count.press("Enter", "m")
    terminal.wait_for_file("mechanisms.html")
    return count.told("export a map of a list on screen")


JOBS: tuple[Callable[[Terminal], Counted], ...] = (who_sits, change_seat, map_of_roster, map_of_list)


def table(counted: list[Counted]) -> str:
    """The counts, a line for each job."""
    width = max(len(one.job) for one in counted)
    lines = [f"{'job':{width}}  keys  letters typed  keys after the last word"]
    lines += [f"{one.job:{width}}  {one.keys:4}  {one.typed:13}  {one.after_name:24}" for one in counted]
    return "\n".join(lines) + "\n"
