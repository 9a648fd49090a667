"""How far does a message get from somebody through bodies? Round by round, if every body passes it on."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from graphs.networks.incidence import Incidence
from registry.frozen import Frozen


class Round(Frozen):
    """The bodies that meet with somebody who knows, for the first time, and who hears of it there."""

    bodies: tuple[str, ...]
    heard: tuple[str, ...]


class Reach(Frozen):
    """Whom a message reaches, in the order in which it does, and whom it never does."""

    start: tuple[str, ...]
    rounds: tuple[Round, ...]
    never: tuple[str, ...]

    @property
    def reached(self) -> int:
        """How many hear of it, the first not counted."""
        return sum(len(step.heard) for step in self.rounds)


def reach(incidence: Incidence, start: frozenset[str]) -> Reach:
    """Whom a message reaches that starts with these members: in each round every body of whoever knows meets.

    KeyError for somebody who sits on no body.
    """
    if missing := start.difference(incidence.members):
        raise KeyError(min(missing))
    knows = np.array([member in start for member in incidence.members], dtype=bool)
    met = np.zeros(len(incidence.groups), dtype=bool)
    rounds = []
    while True:
        meeting = np.asarray(incidence.matrix.T @ knows, dtype=bool) & ~met
        if not meeting.any():
            break
        met |= meeting
        heard = np.asarray(incidence.matrix @ meeting, dtype=bool) & ~knows
        knows |= heard
        rounds.append(Round(_named(incidence.groups, meeting), _named(incidence.members, heard)))
    first = tuple(sorted(start))
    return Reach(first, tuple(rounds), _named(incidence.members, ~knows))


def _named(ids: tuple[str, ...], chosen: NDArray[np.bool_]) -> tuple[str, ...]:
    return tuple(ids[place] for place in np.flatnonzero(chosen).tolist())
