"""Where one was, in the order in which one was there: back and forward as in a browser."""

from __future__ import annotations

from collections.abc import Sequence

from tui.states.route import Way, same_walk

_MOST = 100


class Journey:
    """The places that were shown; one of them is shown now."""

    def __init__(self) -> None:
        self._ways: list[Way] = []
        self._at = -1

    @property
    def here(self) -> Way | None:
        """What is shown now; None before anything was."""
        return self._ways[self._at] if self._ways else None

    @property
    def ways(self) -> Sequence[Way]:
        """All of them, the oldest first."""
        return tuple(self._ways)

    @property
    def can_go_back(self) -> bool:
        """Whether something was shown before."""
        return self._at > 0

    @property
    def can_go_forward(self) -> bool:
        """Whether one came back from somewhere."""
        return self._at < len(self._ways) - 1

    def keep(self, way: Way) -> None:
        """The place that is shown is looked at otherwise: filter, cursor and day are kept with it."""
        if self._ways:
            self._ways[self._at] = way

    def arrive(self, way: Way) -> None:
        """Another place is shown, and what lay ahead is gone.

        But to leave a place for the one that it was opened from is to go back.
        """
        if self.here is not None and _is_the_same(self.here, way):
            self.keep(way)
        elif self.can_go_back and same_walk(self._ways[self._at - 1], way) and _is_left(self.here, way):
            self._at -= 1
            self.keep(way)
        else:
            self._ways = [*self._ways[: self._at + 1], way][-_MOST:]
            self._at = len(self._ways) - 1

    def back(self) -> Way | None:
        """Go to the place before; None where there is none."""
        if not self.can_go_back:
            return None
        self._at -= 1
        return self.here

    def forward(self) -> Way | None:
        """Go to the place from which one came back; None where there is none."""
        if not self.can_go_forward:
            return None
        self._at += 1
        return self.here


def _is_the_same(one: Way, other: Way) -> bool:
    return same_walk(one, other) and _day(one) == _day(other)


def _is_left(here: Way | None, way: Way) -> bool:
    """Whether the way is the one that is shown, without its last place or its last step."""
    if here is None:
        return False
    walked = here[-1].trail
    shorter = (*here[:-1], here[-1]._replace(trail=walked[:-1])) if walked else here[:-1]
    return same_walk(way, shorter)


def _day(way: Way) -> str:
    return way[-1].as_of if way else ""
