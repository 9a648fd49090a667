"""What did coordination gain and lose between two days?"""

from __future__ import annotations

from graphs.groups.holding import parts_of
from graphs.networks.drift import drift
from graphs.networks.reading import network_of
from graphs.networks.recipes import Recipe
from graphs.networks.sparse import Sparse
from registry.asof import AsOf
from registry.frozen import Frozen
from registry.questions.refs import Ref, refs_of
from registry.store.reading import Reader


class Extent(Frozen):
    """How large a network is on a day; ``density`` is the share of the possible ties, None without any."""

    nodes: int
    ties: int
    parts: int
    density: float | None


class TieChange(Frozen):
    """A tie that came, went, or has another weight; None on the day on which it was not."""

    a: Ref
    b: Ref
    before: float | None
    after: float | None


class Drifting(Frozen):
    """The network of the later day beside that of the earlier one, strongest changes first."""

    earlier: Recipe
    later: Recipe
    before: Extent
    after: Extent
    nodes_gained: tuple[Ref, ...]
    nodes_lost: tuple[Ref, ...]
    ties_gained: tuple[TieChange, ...]
    ties_lost: tuple[TieChange, ...]
    shifted: tuple[TieChange, ...]
    ties_kept: int


def drifting(reader: Reader, recipe: Recipe, earlier: AsOf, later: AsOf) -> Drifting:
    """What the network of the recipe gained and lost; the recipe's own day does not matter."""
    days = [recipe._replace(as_of=str(day.text)) for day in (earlier, later)]
    first, second = (network_of(reader, one, day) for one, day in zip(days, (earlier, later), strict=True))
    found = drift(first, second)
    refs = refs_of(reader, [*first.ids, *second.ids])

    def named(a: str, b: str, before: float | None, after: float | None) -> TieChange:
        return TieChange(refs[a], refs[b], before, after)

    return Drifting(
        days[0],
        days[1],
        _extent(first),
        _extent(second),
        tuple(refs[node] for node in found.nodes_gained),
        tuple(refs[node] for node in found.nodes_lost),
        tuple(named(tie.a, tie.b, None, tie.weight) for tie in found.ties_gained),
        tuple(named(tie.a, tie.b, tie.weight, None) for tie in found.ties_lost),
        tuple(named(*tie) for tie in found.shifted),
        found.ties_kept,
    )


def _extent(network: Sparse) -> Extent:
    size, first = len(network.ids), network.first_mode
    possible = size * (size - 1) / 2 if first is None else first * (size - first)
    return Extent(size, network.ties, len(parts_of(network)), network.ties / possible if possible else None)
