"""Questions that can be stopped: what nobody waits for any more does not go on asking the database."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from threading import Event

from registry.errors import InterlockError


class Stopped(InterlockError):
    """The question was stopped."""


class Stop:
    """Ends the questions that are asked under it, those that are under way and those to come."""

    def __init__(self) -> None:
        self._is_set = Event()
        self._ends: list[Callable[[], None]] = []

    def now(self) -> None:
        """Stop them; from another thread than the one that asks."""
        self._is_set.set()
        for end in list(self._ends):
            end()

    @contextmanager
    def ending(self, end: Callable[[], None]) -> Iterator[None]:
        """In the block, stopping also calls this."""
        self._ends.append(end)
        try:
            yield
        finally:
            self._ends.remove(end)

    def check(self) -> None:
        """Raise Stopped where it was stopped."""
        self.pause(0)

    def pause(self, seconds: float) -> None:
        """Wait; raises Stopped as soon as it is stopped."""
        if self._is_set.wait(seconds):
            raise Stopped("nobody waits for the answer any more")


_STOP: ContextVar[Stop | None] = ContextVar("what ends the questions that are asked here", default=None)


@contextmanager
def stopped_by(stop: Stop) -> Iterator[None]:
    """What is asked in the block, in this thread, can be stopped by it."""
    before = _STOP.set(stop)
    try:
        yield
    finally:
        _STOP.reset(before)


def stop_here() -> Stop:
    """What ends the questions that are asked here; one that nobody holds where none was named."""
    return _STOP.get() or Stop()
