"""The benchmark of the terminal goes all its steps in a tiny registry; what it takes is not looked at."""

from __future__ import annotations

import gc
from pathlib import Path

import pytest

from benchmarks.driving import Pace
from benchmarks.terminal import one_round
from benchmarks.terminal_table import told_as_markdown, told_as_text
from benchmarks.world import build_world
from registry.store.location import Location

pytestmark = pytest.mark.database("sqlite")

LISTS = [
    "organisations",
    "mechanisms",
    "agreements",
    "events",
    "people",
    "projects",
    "instruments",
    "recommendations",
    "systems",
    "forums",
    "sources",
]
STEPS = {
    "start, home",
    *(f"open {each}" for each in LISTS),
    *(f"open {each}" for each in ("a record", "the palette", "pipeline", "matrix", "reviews", "timeline")),
    *("open due", "leave due", "open findings", "leave findings"),
    *("down at once", "pagedown at once", "G at once", "down", "page down", "to the end", "page up"),
    *("filter: words", "filter: !word", "filter: ~word", "filter: field:"),
    *("sort by the next column", "sort the other way", "down, sorted", "page down, sorted"),
    *("down a roster", "page down a roster", "the day before", "the day after", "back", "forward"),
    *("palette: a letter", "palette: down", "palette: mistyped", "down a view", "page down a view"),
}


async def test_a_round_goes_all_steps_and_they_stand_in_the_table(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("INTERLOCK_STATE", "none")
    place = Location(str(tmp_path / "registry.db"))
    build_world(place, seats=300)
    thresholds = gc.get_threshold()
    samples = await one_round(place, Pace(most=1, settling=0.02, nothing=0.2))
    gc.set_threshold(*thresholds)  # the round is a process of its own elsewhere
    assert set(samples) == STEPS
    assert all(0 < first <= whole for taken in samples.values() for first, whole, _ in taken)

    text = list(told_as_text(samples, samples))
    assert {step for step in STEPS if any(line.startswith(f"{step} ") for line in text)} == STEPS
    markdown = list(told_as_markdown(samples, samples))
    assert {step for step in STEPS if any(line.startswith(f"| {step} |") for line in markdown)} == STEPS
    assert len({line.count("|") for line in markdown if line.startswith("|")}) == 2  # two tables, each even
