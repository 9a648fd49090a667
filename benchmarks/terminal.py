"""How soon a key is painted: a registry of 100,000 organisations beside one of 1,000.

    python -m benchmarks.terminal BIG SMALL [ROUNDS] [--markdown]

The registries are made by ``python -m benchmarks.world 1000000 BIG`` and ``... 10000 SMALL``. Each round
is a process of its own and drives the application through Textual's Pilot at 120x40, the registries by
turns, three rounds if none are named. ``--markdown`` prints the table as docs/performance.md has it.

A key's time begins when its event is posted and ends with a paint: Textual has composed the screen anew
and every segment of the update was made, as for a terminal (headless it leaves that out, so this is
done here). ``first`` is the first paint after it: for what is opened the first one of the new screen.
``whole`` is the last one, after which nothing runs that was asked for and nothing is painted for a
while; that while is not counted. What is only made ready for a later key does not count as asked for:
the names that a filter reads, the other view of a list, and what home says of findings. Where the
answer of a key is worked out beside the screen, the first paint says so and the whole has the answer.

``blocked`` is the longest time that the event loop did not answer: a heart that beats every 5 ms, and
how late it was at most. Nothing is pressed before the names of a list are read, but for ``at once``.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import subprocess
import sys
import time
from functools import partial

from benchmarks.driving import BEAT, SIZE, WHOLE, Drive, Pace, Painted
from benchmarks.terminal_table import Samples, told_as_markdown, told_as_text
from registry.questions.refs import Ref, ref_columns
from registry.store.location import Location
from registry.store.reading import reading
from tui.widgets.row_table import RowTable

ROUNDS = 3
_MANY = 40  # seats of the body and of the organisation that are opened


# ---------------------------------------------------------------- what is done
async def openings(drive: Drive) -> None:
    """Every list as it is opened first, and what can be pressed at once."""
    for name, key in (
        ("organisations", "2"), ("mechanisms", "3"), ("agreements", "4"), ("events", "5"), ("people", "6"),
        ("projects", "7"), ("instruments", "8"), ("recommendations", "9"), ("systems", "0"), ("forums", "f"),
        ("sources", "s"),
    ):  # fmt: skip
        await drive.key(f"open {name}", key, opens=True)
        for at_once in ("down", "pagedown", "G"):
            await drive.key(f"{at_once} at once", at_once)
        await drive.quietly("escape")


async def lists(drive: Drive) -> None:
    """In three large lists: moving, filtering letter by letter, sorting."""
    for key in ("2", "3", "6")[: drive.pace.most]:
        await drive.quietly(key)
        await drive.keys("down", *["down"] * 8)
        await drive.keys("page down", *["pagedown"] * 8)
        await drive.keys("to the end", "G", "g", "G")
        await drive.keys("page up", *["pageup"] * 4)
        await drive.quietly("g", "slash")
        await drive.keys("filter: words", *"labo", "space", *"mi")
        await drive.quietly("escape", "slash", "!")
        await drive.keys("filter: !word", *"you")
        await drive.quietly("escape", "slash", "~")
        await drive.keys("filter: ~word", *"minsitry")
        await drive.quietly("escape", "slash", *"name ", "s", "e", "a", "t", "s")
        await drive.keys("filter: field:", "colon", ">", "1")
        await drive.quietly("escape")
        await drive.keys("sort by the next column", *[">"] * 3)
        await drive.keys("sort the other way", "-", "-")
        await drive.keys("down, sorted", *["down"] * 4)
        await drive.keys("page down, sorted", *["pagedown"] * 4)
        await drive.quietly("escape")


async def records(drive: Drive, body: Ref, organisation: Ref) -> None:
    """A body and an organisation with many seats: their rosters, other days, and back and forward."""
    for ref in (body, organisation):
        await drive.measure("open a record", partial(drive.app.open_record, ref), opens=True)
        await drive.keys("down a roster", *["down"] * 6)
        await drive.keys("page down a roster", "pagedown", "pagedown", "G")
        await drive.keys("the day before", *[","] * 3)
        await drive.keys("the day after", ".", ".")
        await drive.quietly("T")
    await drive.keys("back", *["["] * 3)
    await drive.keys("forward", *["]"] * 3)
    await drive.quietly("escape", "escape")
    drive.app.back_home()
    await drive.ready()


async def palette(drive: Drive) -> None:
    """Typing in the palette, once with errors."""
    await drive.key("open the palette", "colon", opens=True)
    await drive.keys("palette: a letter", *"migration", "space", *"la")
    await drive.keys("palette: down", *["down"] * 4)
    await drive.quietly("escape")
    await drive.quietly("colon")
    await drive.keys("palette: mistyped", *"minsitry")
    await drive.quietly("escape")


async def views(drive: Drive, body: Ref) -> None:
    """The other views, and what asks for somebody."""
    for name, keys in (("pipeline", "4V"), ("matrix", "fV"), ("reviews", "9V")):
        await drive.quietly(keys[0])
        await drive.key(f"open {name}", keys[1], opens=True)
        await drive.keys("down a view", "down", "down", "down")
        await drive.keys("page down a view", "pagedown")
        await drive.quietly("escape", "escape")
    drive.app.open_record(body)
    await drive.ready()
    await drive.key("open timeline", "V", opens=True)
    await drive.keys("down a view", "down", "down")
    drive.app.back_home()
    await drive.ready()
    for name, key in (("due", "d"), ("findings", "c")):
        await drive.key(f"open {name}", key, opens=True, waits=False)
        await drive.key(f"leave {name}", "escape", opens=True, waits=False)


# ---------------------------------------------------------------- one round
async def one_round(location: Location, pace: Pace = WHOLE) -> Samples:
    """Everything once, on one registry."""
    samples: Samples = {}
    body, organisation = _with_seats(location, "mechanism"), _with_seats(location, "organisation")
    app = Painted(location)
    began = time.perf_counter()
    async with app.run_test(size=SIZE) as pilot:
        drive = Drive(app, pilot, samples, pace)
        app.collect_at_leisure()  # as in a terminal
        while app.is_running and not any(screen.query(RowTable) for _, screen in app.paints):
            await asyncio.sleep(BEAT)
        first = next(at for at, screen in app.paints if screen.query(RowTable))
        samples["start, home"] = [(first - began, first - began, drive.late)]
        await drive.ready()
        for part in (
            openings(drive), lists(drive), records(drive, body, organisation), palette(drive),
            views(drive, body),
        ):  # fmt: skip
            await part
        drive.stop()
    return samples


def _with_seats(location: Location, kind: str) -> Ref:
    """The record of the kind whose seats are nearest to many."""
    with reading(location) as reader:
        found = reader.one(
            f"SELECT {ref_columns('entity')} FROM entity JOIN (SELECT {kind}_id AS id, count(*) AS seats "
            f"FROM seat WHERE {kind}_id IS NOT NULL GROUP BY {kind}_id) AS held ON held.id = entity.id "
            f"ORDER BY abs(held.seats - {_MANY}), entity.id",
            Ref,
        )
    assert found is not None, f"no {kind} has a seat"
    return found


def _alone(place: str) -> Samples:
    command = [sys.executable, "-m", "benchmarks.terminal", "--round", place]
    told = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout
    return {step: [tuple(each) for each in taken] for step, taken in json.loads(told).items()}


def measured(big: str, small: str, rounds: int = ROUNDS) -> tuple[Samples, Samples]:
    """What the rounds took on the big registry and on the small one."""
    taken: dict[str, Samples] = {big: {}, small: {}}
    for _ in range(rounds):
        for place, samples in taken.items():
            for step, each in _alone(place).items():
                samples.setdefault(step, []).extend(each)
    return taken[big], taken[small]


def main() -> None:
    """Measure and print the table."""
    parser = argparse.ArgumentParser(
        description="How soon a key is painted, in a big registry and a small one."
    )
    parser.add_argument("big", nargs="?", default="")
    parser.add_argument("small", nargs="?", default="")
    parser.add_argument("rounds", nargs="?", type=int, default=ROUNDS)
    parser.add_argument("--markdown", action="store_true", help="print the table as the documentation has it")
    parser.add_argument("--round", help=argparse.SUPPRESS)
    wanted = parser.parse_args()
    if wanted.round:
        os.environ["INTERLOCK_STATE"] = "none"
        print(json.dumps(asyncio.run(one_round(Location(wanted.round)))))
        return
    if not (wanted.big and wanted.small):
        parser.error("name the big registry and the small one")
    told = told_as_markdown if wanted.markdown else told_as_text
    print(f"{wanted.rounds} rounds by turns")
    print("\n".join(told(*measured(wanted.big, wanted.small, wanted.rounds))))


if __name__ == "__main__":
    main()
