"""Which bodies share most? The overlaps of all bodies at once, from a sparse product."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from registry.asof import AsOf
from registry.frozen import Frozen
from registry.questions.holders import HolderKind
from registry.questions.overlap import Overlap, overlaps_of_body, overlaps_of_pairs
from registry.questions.recorded_overlaps import RecordedOverlap, recorded_overlaps
from registry.questions.refs import Ref
from registry.store.reading import Reader

if TYPE_CHECKING:
    from graphs.networks.projection import Weighting


class Overlaps(Frozen):
    """The overlaps asked for, the largest first; ``found`` counts those that ``top`` left out, too."""

    by: HolderKind
    found: int
    rows: tuple[Overlap, ...]
    weights: tuple[float, ...] = ()
    """What each row weighs, where weights were asked for."""


def heaviest_overlaps(
    reader: Reader, as_of: AsOf, by: HolderKind, weighting: Weighting, least: int = 1, top: int = -1
) -> Overlaps:
    """The pairs of all bodies by what their shared holders weigh, then by names."""
    from graphs.analyses.shared_pairs import largest_pairs

    ranked, weights, found = largest_pairs(reader, as_of, by, max(least, 1), top, weighting)
    rows = overlaps_of_pairs(reader, as_of, by, ranked, recorded_overlaps(reader, as_of))
    return Overlaps(by, found, tuple(rows), tuple(weights))


def largest_overlaps(
    reader: Reader, as_of: AsOf, by: HolderKind, body: Ref | None = None, least: int = 1, top: int = -1
) -> Overlaps:
    """The pairs of bodies that share at least so many holders; with a ``body``, its pairs, as ``a``.

    By how many they share, then by names. ``least`` 0 adds the pairs that are only said to overlap.
    """
    stated = recorded_overlaps(reader, as_of, body)
    # What is only said to overlap comes after what shares a holder: all of that has to be known first.
    wanted = top if least else -1
    if body is None:
        # Loaded here: overlaps of one body need no matrices.
        from graphs.analyses.shared_pairs import largest_pairs

        ranked, _, found = largest_pairs(reader, as_of, by, max(least, 1), wanted)
    else:
        ranked, found = overlaps_of_body(reader, as_of, by, body, max(least, 1), wanted)
    if least == 0:
        ranked = ranked + _only_said(stated, body, ranked)
        found = len(ranked)
    told = overlaps_of_pairs(reader, as_of, by, ranked if top < 0 else ranked[:top], stated)
    return Overlaps(by, found, tuple(told))


def _only_said(
    stated: Sequence[RecordedOverlap], body: Ref | None, pairs: Sequence[tuple[str, str]]
) -> list[tuple[str, str]]:
    """The pairs of which sources say that they overlap, and that share no recorded holder."""
    known = {frozenset(pair) for pair in pairs}
    said = {}
    for one in stated:
        ends = (one.first.id, one.second.id)
        if frozenset(ends) not in known:
            said[frozenset(ends)] = ends[::-1] if body is not None and ends[1] == body.id else ends
    return list(said.values())
