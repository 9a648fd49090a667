"""Questions that may take a while: asked beside the screen, which waits only as long as nobody notices.

What is answered within that time is shown at once, as if it had been asked here. What is not is shown
when it is there, and the keys go on working; what was asked before it ends, for nobody waits for it.
"""

from __future__ import annotations

import asyncio
import gc
import sys
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future, wait
from contextvars import copy_context
from functools import cache, partial
from typing import Any, TypeVar

from textual import work
from textual.screen import Screen
from textual.timer import Timer

from registry.errors import InterlockError
from registry.store.stopping import Progress, Stop, stopped_by

Answer = TypeVar("Answer")
Result = TypeVar("Result")

PATIENCE = 0.03
"""Seconds that a screen waits for an answer before it goes on without it."""


LOOK = 0.25
"""Seconds after which it is looked how far the answer is."""
_BAR = 20  # cells

_TURN = 0.0005
"""Seconds that a thread that works something out keeps the interpreter from the one that draws."""


def give_way() -> None:
    """Threads give way to the screen ten times as soon as Python would have them.

    A key needs the interpreter again for each row that it reads: at Python's five milliseconds a turn
    it would take a second while findings are looked for.
    """
    sys.setswitchinterval(_TURN)


@cache
def spare_what_stays() -> None:
    """What is loaded when the application begins stays: it is not looked through for garbage any more.

    To look through it stopped the screen and everything else for 0.1 s and longer, each time that some
    ten thousand rows had come and gone. Once a process: what other applications left is garbage.
    """
    gc.freeze()


def asked(question: Callable[[], Answer], stop: Stop) -> Future[Answer]:
    """The answer to come of a question that is asked in a thread; ``stop`` ends it.

    The thread ends with the program, whatever it is doing: it only reads.
    """
    future: Future[Answer] = Future()
    future.set_running_or_notify_cancel()
    # A thread knows nothing of the registry that was named, by which commands are suggested.
    context = copy_context()

    def answer() -> None:
        try:
            with stopped_by(stop):
                found = question()
        except BaseException as problem:  # noqa: BLE001 - whoever asked is told, in the thread that asked
            future.set_exception(problem)
        else:
            future.set_result(found)

    threading.Thread(target=context.run, args=(answer,), daemon=True).start()
    return future


def how_far(progress: Progress | None, seconds: float) -> str:
    """How far an answer is, in words and in signs: how much of how much, where that is known."""
    waited = f"{seconds:.0f} s; esc stops it"
    if progress is None or progress.whole < 1:
        return waited
    return f"{words_and_bar(progress)} {waited}"


def words_and_bar(progress: Progress) -> str:
    """How much of how much, in words and as a bar of signs that need no colour."""
    filled = _BAR * progress.done // progress.whole
    bar = "█" * filled + "░" * (_BAR - filled)
    return f"{progress.done:,} of {progress.whole:,} {progress.what} {bar}"


class Patient(Screen[Result]):
    """A screen that asks such questions: the newest counts."""

    is_asking = False
    """Whether an answer is awaited."""
    _stop: Stop | None = None
    _looks: Timer | None = None

    def ask_beside(
        self, question: Callable[[], Answer], shown: Callable[[Answer], None], waiting: Callable[[], None]
    ) -> None:
        """Ask, and show the answer now or later; ``waiting`` says meanwhile that it is awaited.

        Raises what the question raises where that is at once; later ``went_wrong`` is called.
        """
        self.stop_asking()
        self._stop = stop = Stop()
        future = asked(question, stop)
        wait([future], timeout=PATIENCE)
        if future.done():
            shown(future.result())
        else:
            self.is_asking = True
            waiting()
            self._looks = self.set_interval(LOOK, partial(self._look_how_far, stop, time.monotonic()))
            self._await(future, shown)

    def _look_how_far(self, stop: Stop, since: float) -> None:
        if self.is_asking and stop is self._stop and (waited := time.monotonic() - since) >= 2 * LOOK:
            self.told_how_far(how_far(stop.progress, waited))

    def told_how_far(self, words: str) -> None:
        """An answer is awaited, and so far it is."""

    def stop_asking(self) -> None:
        """Nobody waits for the answer any more."""
        if self.is_asking:
            self._asks_no_more()
            self.workers.cancel_group(self, "asked")
        if self._stop is not None:
            self._stop.now()

    @work(exclusive=True, group="asked", exit_on_error=False)
    async def _await(self, future: Future[Any], shown: Callable[[Any], None]) -> None:
        try:
            answer = await asyncio.wrap_future(future)
        except InterlockError as problem:
            self._asks_no_more()
            self.went_wrong(problem)
            return
        self._asks_no_more()
        shown(answer)

    def _asks_no_more(self) -> None:
        self.is_asking = False
        if self._looks is not None:
            self._looks.stop()

    def went_wrong(self, problem: InterlockError) -> None:
        """The question that was awaited could not be answered."""
        raise NotImplementedError

    def on_screen_suspend(self) -> None:
        """Another screen is over this one, which asks again when it is shown again."""
        self.stop_asking()

    def on_unmount(self) -> None:
        """The screen was left."""
        self.stop_asking()
