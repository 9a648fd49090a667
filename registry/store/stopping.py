"""Questions that can be stopped, and say how far they are.

What nobody waits for any more does not go on asking the database.
"""

from __future__ import annotations

from contextlib import contextmanager
from contextvars import ContextVar
from time import sleep

from registry.errors import InterlockError
from registry.frozen import Frozen

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from typing import TypeVar

    Item = TypeVar("Item")


class Progress(Frozen):
    """How many of how many parts of a question are answered, and what the parts are."""

    done: int
    whole: int
    what: str


class Stopped(InterlockError):
    """The question was stopped."""


class Stop:
    """Ends the questions that are asked under it, those that are under way and those to come."""

    def __init__(self) -> None:
        # Loaded only now: a command that nobody can stop does not wait for it.
        from threading import Event

        self._event = Event()
        self._ends: list[Callable[[], None]] = []
        self.progress: Progress | None = None
        """How far it is; None where that is not known."""

    @property
    def is_set(self) -> bool:
        """Whether it was stopped."""
        return self._event.is_set()

    def now(self) -> None:
        """Stop them; from another thread than the one that asks."""
        self._event.set()
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

    def counted(self, what: str, items: Sequence[Item], each: int = 1) -> Iterator[Item]:
        """The items one by one, saying how many are done; of questions within questions the outer one tells.

        ``each`` is how many of ``what`` an item stands for. Raises Stopped between two of them.
        """
        tells = self.progress is None
        try:
            for done, item in enumerate(items):
                self.check()
                if tells:
                    self.progress = Progress(done * each, len(items) * each, what)
                yield item
        finally:
            if tells:
                self.progress = None

    def check(self) -> None:
        """Raise Stopped where it was stopped."""
        self.pause(0)

    def pause(self, seconds: float) -> None:
        """Wait; raises Stopped as soon as it is stopped."""
        if self._event.wait(seconds):
            raise Stopped("nobody waits for the answer any more")


class _Unstoppable(Stop):
    """Stands where nobody could stop what is asked."""

    def __init__(self) -> None:
        self._ends, self.progress = [], None

    def pause(self, seconds: float) -> None:
        """Wait."""
        if seconds:
            sleep(seconds)


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
    return _STOP.get() or _Unstoppable()


def counted(what: str, items: Sequence[Item], each: int = 1) -> Iterator[Item]:
    """The items one by one: whoever waits for the answer sees how many are done, and may stop it."""
    return stop_here().counted(what, items, each)
