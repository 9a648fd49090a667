"""The terminal UI in a real terminal: three jobs by counted keys, resizing, leaving, hostile names."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import NamedTuple

import pytest

from registry.store.location import Location
from registry.store.reading import reading
from tests.tui.real_terminal.jobs import JOBS, TWG, environment, leave, start, table
from tests.tui.real_terminal.terminal import Terminal, find_tmux

pytestmark = [pytest.mark.terminal, pytest.mark.database("sqlite")]

HOSTILE = "\x1b]2;stolen\x07\x1b]52;c;c3RvbGVu\x07Evil [b]x[/b]"
MOST_KEYS_AFTER_NAME = 4


class Cited(NamedTuple):
    source: str
    locator: str


@pytest.mark.parametrize(("columns", "rows"), [(80, 24), (160, 50)])
def test_the_three_main_jobs_in_a_real_terminal(
    example: Location, tmp_path: Path, columns: int, rows: int
) -> None:
    assert find_tmux(), "tmux is missing; install it with: apt-get install tmux"
    with Terminal(tmp_path, columns, rows, environment(example.path, tmp_path)) as terminal:
        first, *others = JOBS
        counted = [first(terminal)]
        terminal.resize(40, 12)
        terminal.wait_for("› co-facilitator Internation")
        terminal.resize(columns, rows)
        terminal.wait_for("Seats: 16", "› co-facilitator International Organization", "q Quit")
        counted += [job(terminal) for job in others]
        assert counted[0].after_name <= MOST_KEYS_AFTER_NAME, table(counted)
        assert [one.keys for one in counted] == [2, 7, 1, 4], table(counted)
        leave(terminal)
        # The shell has its terminal back as it was: its own text, a cursor, and no reports of the mouse.
        assert "python -m tui" in terminal.words
        assert "Needs you" not in terminal.words
        assert (terminal.told("cursor_flag"), terminal.told("mouse_any_flag")) == ("1", "0")
        terminal.type("echo $((40 + 2))")
        terminal.press("Enter")
        terminal.wait_for("42")
    with reading(example) as reader:
        ended = reader.rows(
            "SELECT citation.source_id, citation.locator "
            "FROM seat JOIN citation ON citation.seat_id = seat.id "
            "WHERE seat.end_date = '2018-03-31' AND citation.field = 'end_date'",
            Cited,
        )
    assert ended == [Cited("lesotho-evaluation-2019", "line 86")]


def test_a_name_with_escape_sequences_changes_neither_the_title_nor_the_clipboard(
    example: Location, tmp_path: Path
) -> None:
    assert find_tmux(), "tmux is missing; install it with: apt-get install tmux"
    with sqlite3.connect(example.path) as connection:
        connection.execute("UPDATE entity SET name = ?, acronym = NULL WHERE id = 'ls-lm-twg'", (HOSTILE,))
    with Terminal(tmp_path, 80, 24, environment(example.path, tmp_path)) as terminal:
        terminal.tmux("select-pane", "-T", "mine")
        start(terminal)
        terminal.press(":")
        terminal.wait_for("> actions")
        terminal.type(TWG)
        terminal.wait_for("› Evil [b]x[/b]")
        terminal.press("Enter")
        terminal.wait_for("Seats: 16", "Evil [b]x[/b]")
        terminal.press("n")
        terminal.wait_for("Interlock › Evil [b]x[/b] › ties of Evil")
        assert terminal.told("pane_title") == "mine"
        assert terminal.clipboard == ""
        # The clipboard is open all the same: what somebody copies gets there.
        terminal.press("Y")
        terminal.wait_for("The same rows as a command")
        terminal.wait_until(
            lambda: terminal.clipboard == "interlock show ls-lm-twg", "nothing in the clipboard"
        )
