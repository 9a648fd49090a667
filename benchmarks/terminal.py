"""How soon a key is painted: a registry of 100,000 organisations beside one of 1,000.

    python -m benchmarks.terminal BIG SMALL [ROUNDS]

The registries are made by ``python -m benchmarks.world 1000000 BIG`` and ``... 10000 SMALL``. Each round
is a process of its own and drives the application through Textual's Pilot at 120x40, the registries by
turns, three rounds if none are named.

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

import asyncio
import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from rich.console import RenderableType
from textual._compositor import CompositorUpdate
from textual.pilot import Pilot
from textual.screen import Screen

import tui.app
from registry.questions.refs import Ref, ref_columns
from registry.store.location import Location
from registry.store.reading import reading
from tui.app import InterlockApp
from tui.widgets.row_table import RowTable

ROUNDS = 3
SIZE = (120, 40)
BEAT, STILL, NOTHING, GIVE_UP = 0.005, 0.05, 1.0, 240.0
"""Seconds: between two beats; without a paint, after one and after none, until the key has had its effect;
until nobody waits any more."""
_AHEAD = ("names", "attention", "watch", "ahead")
"""The workers that make something ready for later."""
_MANY = 40  # seats of the body and of the organisation that are opened

Samples = dict[str, list[tuple[float, float, float]]]
"""By step: first paint, whole paint, longest block of the event loop, each in seconds."""


class Painted(InterlockApp):
    """The application, with the times of its paints."""

    CSS_PATH = str(Path(tui.app.__file__).with_name("style.tcss"))

    def __init__(self, location: Location) -> None:
        super().__init__(location)
        self.paints: list[tuple[float, Screen[Any]]] = []

    def _display(self, screen: Screen[Any], renderable: RenderableType | None) -> None:
        super()._display(screen, renderable)
        update: object = renderable
        if isinstance(update, CompositorUpdate):
            update.render_segments(self.console)  # headless nobody does
            self.paints.append((time.perf_counter(), screen))


class Drive:
    """One application that is driven, and what was measured."""

    def __init__(self, app: Painted, pilot: Pilot[int], samples: Samples) -> None:
        self.app, self.pilot, self.samples = app, pilot, samples
        self._late = 0.0
        self._heart = asyncio.create_task(self._beat())

    async def _beat(self) -> None:
        while True:
            began = time.perf_counter()
            await asyncio.sleep(BEAT)
            self._late = max(self._late, time.perf_counter() - began - BEAT)

    def stop(self) -> None:
        """The heart may rest."""
        self._heart.cancel()

    async def measure(
        self, step: str, act: Callable[[], None], *, opens: bool = False, waits: bool = True
    ) -> None:
        """Do it, wait until it is painted, and note the times; ``opens``: another screen has to come."""
        before = self.app.screen
        self.app.paints.clear()
        self._late, began = 0.0, time.perf_counter()
        act()
        await self._painted(before if opens else None, waits=waits)
        of_new = [at for at, screen in self.app.paints if not opens or screen is not before]
        if not of_new:
            return  # the last row of a list has none below it
        self.samples.setdefault(step, []).append((of_new[0] - began, of_new[-1] - began, self._late))

    async def _painted(self, before: Screen[Any] | None, *, waits: bool) -> None:
        until, quiet, seen = time.perf_counter() + GIVE_UP, 0.0, 0
        while self.app.is_running and time.perf_counter() < until:
            await asyncio.sleep(0.01)
            paints = [screen for _, screen in self.app.paints if screen is not before]
            quiet = quiet + 0.01 if len(paints) == seen else 0.0
            seen = len(paints)
            if quiet >= (STILL if paints else NOTHING) and not (waits and self._is_working()):
                return
        raise TimeoutError("something is still being painted")

    def _is_working(self) -> bool:
        asked = [worker for worker in self.app.workers if not worker.is_finished]
        return any(
            worker.node in (self.app, self.app.screen) and worker.group not in _AHEAD for worker in asked
        )

    async def key(self, step: str, key: str, *, opens: bool = False, waits: bool = True) -> None:
        """Press a key; the Pilot posts it, and is not waited for."""
        task: list[asyncio.Task[None]] = []

        def post() -> None:
            task.append(asyncio.create_task(self.pilot.press(key)))

        await self.measure(step, post, opens=opens, waits=waits)
        await task[0]

    async def keys(self, step: str, *keys: str) -> None:
        """Press keys, each after the one before was painted."""
        for key in keys:
            await self.key(step, key)

    async def quietly(self, *keys: str) -> None:
        """Press keys that do not count, and wait for all that they ask for."""
        for key in keys:
            await self.pilot.press(key)
        await self.ready()

    async def ready(self) -> None:
        """Until nothing is read any more, also ahead."""
        await asyncio.sleep(0.5)
        with suppress(Exception):
            await self.app.workers.wait_for_complete()
        await self.pilot.pause()


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
    for key in ("2", "3", "6"):
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
async def _round(location: Location) -> Samples:
    samples: Samples = {}
    body, organisation = _with_seats(location, "mechanism"), _with_seats(location, "organisation")
    app = Painted(location)
    began = time.perf_counter()
    async with app.run_test(size=SIZE) as pilot:
        drive = Drive(app, pilot, samples)
        while app.is_running and not any(screen.query(RowTable) for _, screen in app.paints):
            await asyncio.sleep(BEAT)
        first = next(at for at, screen in app.paints if screen.query(RowTable))
        samples["start, home"] = [(first - began, first - began, drive._late)]
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


class Row(NamedTuple):
    """What is told of a step on one registry, in milliseconds."""

    first: float
    whole: float
    p95: float
    blocked: float


def _row(taken: Sequence[tuple[float, float, float]]) -> Row:
    firsts, wholes, late = ([each[n] * 1000 for each in taken] for n in range(3))
    return Row(statistics.median(firsts), statistics.median(wholes), _p95(wholes), max(late))


def _p95(values: Sequence[float]) -> float:
    return sorted(values)[min(len(values) - 1, int(0.95 * len(values)))]


def _print_step(step: str, ours: Row, beside: Row) -> None:
    first, whole = ours.first / beside.first, ours.whole / beside.whole
    print(
        f"{step:<26}{beside.first:>7.0f}{beside.whole:>7.0f}{ours.first:>8.0f}{ours.whole:>8.0f}"
        f"{ours.p95:>8.0f}{ours.blocked:>9.0f}{first:>9.2f}{whole:>8.2f}"
    )


def main(big: str, small: str, rounds: int = ROUNDS) -> None:
    """Measure and print the table."""
    taken: dict[str, Samples] = {big: {}, small: {}}
    for _ in range(rounds):
        for place, samples in taken.items():
            for step, measured in _alone(place).items():
                samples.setdefault(step, []).extend(measured)
    print(
        f"{rounds} rounds by turns; milliseconds: medians, and of the big one p95 of the whole, longest block"
    )
    print(f"{'':<26}{'small':^14}{'big':^33}{'times (1.5)':^17}")
    print(f"{'':<26}{'first  whole':>14}{'first   whole     p95  blocked':>33}{'first   whole':>17}")
    for step, measured in taken[big].items():
        if step in taken[small]:
            _print_step(step, _row(measured), _row(taken[small][step]))
    for place, name in ((small, "small"), (big, "big")):
        pressed = [
            each
            for step, measured in taken[place].items()
            if not step.startswith(("open", "start", "leave"))
            for each in measured
        ]
        firsts, wholes = ([each[n] * 1000 for each in pressed] for n in range(2))
        print(
            f"{name:<6}{len(pressed)} keys: first paint median {statistics.median(firsts):.0f}, "
            f"p95 {_p95(firsts):.0f}; whole median {statistics.median(wholes):.0f}, p95 {_p95(wholes):.0f}"
        )


if __name__ == "__main__":
    if sys.argv[1] == "--round":
        os.environ["INTERLOCK_STATE"] = "none"
        print(json.dumps(asyncio.run(_round(Location(sys.argv[2])))))
    else:
        main(sys.argv[1], sys.argv[2], *map(int, sys.argv[3:]))
