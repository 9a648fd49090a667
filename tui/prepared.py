"""Answers of other views, kept for one edition of the registry and one day; some are asked for ahead."""

from __future__ import annotations

from collections.abc import Callable
from threading import Lock
from typing import Any, TypeVar

from registry.asof import AsOf
from registry.frozen import Frozen
from registry.questions.edition import Edition, edition_of
from registry.store.location import Location
from registry.store.reading import reading

Answer = TypeVar("Answer")


class _Kept(Frozen):
    edition: Edition
    as_of: AsOf
    answer: Any


class Prepared:
    """What was answered last, by the name of the view."""

    def __init__(self) -> None:
        self._kept: dict[str, _Kept] = {}
        self._lock = Lock()

    def answer(
        self, name: str, ask: Callable[[Location, AsOf], Answer], location: Location, as_of: AsOf
    ) -> Answer:
        """What is kept, where neither the registry nor the day has changed; else asked, and kept."""
        with reading(location) as reader:
            edition = edition_of(reader)
        with self._lock:
            kept = self._kept.get(name)
        if kept is not None and (kept.edition, kept.as_of) == (edition, as_of):
            return kept.answer  # type: ignore[no-any-return]
        # Where the registry changes meanwhile, the answer is newer than its edition: it is asked again.
        found = ask(location, as_of)
        with self._lock:
            self._kept[name] = _Kept(edition, as_of, found)
        return found
