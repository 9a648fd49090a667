"""The terminal UI driven by keys, each of which is measured: benchmarks.terminal says how."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple

from rich.console import RenderableType
from textual._compositor import CompositorUpdate
from textual.pilot import Pilot
from textual.screen import Screen
from textual.worker import Worker, WorkerCancelled, WorkerFailed

import tui.app
from benchmarks.terminal_table import Samples
from registry.store.location import Location
from tui.app import InterlockApp

SIZE = (120, 40)
BEAT, STILL, GIVE_UP = 0.005, 0.05, 240.0
"""Seconds: between two beats; without a paint after one, until the key has had its effect; until nobody
waits any more."""
_UNASKED = ("attention", "watch")
"""The workers that nobody waits for: what home says of findings takes minutes in a big registry."""
_AHEAD = ("names", "ahead", *_UNASKED)
"""These, and what makes a list ready to be narrowed or seen in its other view: no key is measured before."""


class Pace(NamedTuple):
    """How a round is gone through."""

    most: int | None = None
    """Large lists that are gone through, and keys of a step, at most; all where it is None."""
    settling: float = 0.5
    """Seconds after keys that do not count, in which they begin what they ask for."""
    nothing: float = 1.0
    """Seconds without any paint until it is believed that there will be none."""


WHOLE = Pace()
"""All of it, as it is measured."""


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

    def __init__(self, app: Painted, pilot: Pilot[int], samples: Samples, pace: Pace = WHOLE) -> None:
        self.app, self.pilot, self.samples, self.pace = app, pilot, samples, pace
        self.late = 0.0
        self._heart = asyncio.create_task(self._beat())

    async def _beat(self) -> None:
        while True:
            began = time.perf_counter()
            await asyncio.sleep(BEAT)
            self.late = max(self.late, time.perf_counter() - began - BEAT)

    def stop(self) -> None:
        """The heart may rest."""
        self._heart.cancel()

    async def measure(
        self, step: str, act: Callable[[], None], *, opens: bool = False, waits: bool = True
    ) -> None:
        """Do it, wait until it is painted, and note the times; ``opens``: another screen has to come."""
        before = self.app.screen
        self.app.paints.clear()
        self.late, began = 0.0, time.perf_counter()
        act()
        await self._painted(before if opens else None, waits=waits)
        of_new = [at for at, screen in self.app.paints if not opens or screen is not before]
        if not of_new:
            return  # the last row of a list has none below it
        self.samples.setdefault(step, []).append((of_new[0] - began, of_new[-1] - began, self.late))

    async def _painted(self, before: Screen[Any] | None, *, waits: bool) -> None:
        until, quiet, seen = time.perf_counter() + GIVE_UP, 0.0, 0
        while self.app.is_running and time.perf_counter() < until:
            await asyncio.sleep(0.01)
            paints = [screen for _, screen in self.app.paints if screen is not before]
            quiet = quiet + 0.01 if len(paints) == seen else 0.0
            seen = len(paints)
            if quiet >= (STILL if paints else self.pace.nothing) and not (waits and self._is_working()):
                return
        raise TimeoutError("something is still being painted")

    def _is_working(self) -> bool:
        return any(worker.node in (self.app, self.app.screen) for worker in self._at_work(_AHEAD))

    def _at_work(self, apart: tuple[str, ...]) -> list[Worker[Any]]:
        """What works, apart from those groups."""
        return [worker for worker in self.app.workers if not worker.is_finished and worker.group not in apart]

    async def key(self, step: str, key: str, *, opens: bool = False, waits: bool = True) -> None:
        """Press a key; the Pilot posts it, and is not waited for."""
        task: list[asyncio.Task[None]] = []

        def post() -> None:
            task.append(asyncio.create_task(self.pilot.press(key)))

        await self.measure(step, post, opens=opens, waits=waits)
        await task[0]

    async def keys(self, step: str, *keys: str) -> None:
        """Press keys, each after the one before was painted."""
        for key in keys[: self.pace.most]:
            await self.key(step, key)

    async def quietly(self, *keys: str) -> None:
        """Press keys that do not count, and wait for all that they ask for."""
        for key in keys:
            await self.pilot.press(key)
        await self.ready()

    async def ready(self) -> None:
        """Until nothing is read any more, also ahead, but for what nobody asked for."""
        await asyncio.sleep(self.pace.settling)
        while asked := self._at_work(_UNASKED):
            with suppress(WorkerFailed, WorkerCancelled):
                await self.app.workers.wait_for_complete(asked)
        await self.pilot.pause()
