"""Bodies tied by shared members, or holders tied by shared bodies: what both kinds of map have in common."""

from __future__ import annotations

from array import array
from collections.abc import Collection, Iterable, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from graphs.maps.kinds.limits import MOST_TIES, Cut, left_out
from graphs.maps.kinds.stays import Stay, around, meeting
from graphs.maps.kinds.together import Numbers, Pairs, pairs_together
from graphs.maps.material import MapTie, Shared, Weighing
from graphs.networks.incidence import Incidence, incidence_of
from graphs.networks.projection import Weighting, pairs_at_most, projection
from graphs.networks.reading import MOST_PAIRS
from registry.asof import AsOf
from registry.errors import BadInput
from registry.frozen import Frozen
from registry.questions.refs import Ref, SourceNote, refs_of
from registry.questions.seat_spells import seat_notes
from registry.questions.tie_columns import Belonging
from registry.spans import Held, Span
from registry.store.reading import Reader


class Wanted(Frozen):
    """Which pairs are asked for: those that share at least so much on some day, and how they are weighed.

    With ``start`` those among its records and whoever shares something with one of them.
    """

    as_of: AsOf
    least: int
    weighting: Weighting
    start: tuple[str, ...]
    tied: str
    """What is tied, in a sentence: bodies."""
    shared: str
    """What they share: organisations, bodies of a country."""
    what: str
    """The same in one word, as ties tell it."""


class Projected(Frozen):
    """The ties, the ids of the records at their ends and what is left out."""

    ties: tuple[MapTie, ...]
    ends: set[str]
    weighing: Weighing
    notices: tuple[str, ...]


Told = dict[str, tuple[SourceNote, ...]]
Weights = NDArray[np.float64]


def projected(reader: Reader, stays: Sequence[Stay], wanted: Wanted) -> Projected:
    """The members tied by the groups that they share, the heaviest on the day first.

    Raises BadInput where more pairs share something than are weighed.
    """
    _check_size(stays)
    found = _near(pairs_together(stays, wanted.least), wanted.start)
    weights = _weights(stays, found, wanted)
    kept = _heaviest(reader, found, weights)
    pairs, some = found.only(kept).named(), weights[kept].tolist()
    met = _meetings(stays, pairs)
    ends = {end for pair in pairs for end in pair}
    refs = refs_of(reader, {one.group for both in met for one in both})
    told = seat_notes(reader, {seat for both in met for one in both for seat in one.seats})
    ties = tuple(
        _tie(pair, weight, wanted.what, _through(both, refs, told))
        for pair, weight, both in zip(pairs, some, met, strict=True)
    )
    all_ends = np.union1d(found.a, found.b).size
    notices = left_out(
        Cut(len(pairs), len(found.a), len(ends), all_ends),
        f"pairs of {wanted.tied} that share {wanted.shared} on some day",
        wanted.tied,
        f"those with the largest weight as of {wanted.as_of.text}",
        "--min N or --country CC narrows the map",
    )
    weighing = Weighing(wanted.weighting, _sizes(stays, wanted.weighting, ends, refs.keys()))
    return Projected(ties, ends | set(wanted.start), weighing, notices)


def _check_size(stays: Sequence[Stay]) -> None:
    pairs = pairs_at_most(_incidence(stays))
    if pairs > MOST_PAIRS:
        raise BadInput(
            f"up to {pairs:,} pairs share something at some time: more than {MOST_PAIRS:,} are not weighed",
            where="map",
            remedy="--country CC narrows the map to the bodies of a country",
        )


def _incidence(stays: Iterable[Stay]) -> Incidence:
    members: dict[str, int] = {}
    groups: dict[str, int] = {}
    rows, columns = array("i"), array("i")
    for stay in stays:
        rows.append(members.setdefault(stay.member, len(members)))
        columns.append(groups.setdefault(stay.group, len(groups)))
    sure = array("b", bytes(len(rows)))
    return incidence_of(Belonging(tuple(members), tuple(groups), rows, columns, sure))


def _near(pairs: Pairs, start: Sequence[str]) -> Pairs:
    """All the pairs; with ``start`` those among its records and whoever shares something with one of them."""
    if not start:
        return pairs
    first = np.array([member in start for member in pairs.members], dtype=bool)
    touching = first[pairs.a] | first[pairs.b]
    near = first.copy()
    near[pairs.a[touching]] = True
    near[pairs.b[touching]] = True
    return pairs.only(np.flatnonzero(near[pairs.a] & near[pairs.b]))


def _weights(stays: Sequence[Stay], pairs: Pairs, wanted: Wanted) -> Weights:
    """What each pair weighs on the day drawn first; nothing where it shares nothing then."""
    day = AsOf.on(wanted.as_of.day)
    now = _incidence(stay for stay in stays if stay.held.may_hold(day))
    if not now.members or not len(pairs.a):
        return np.zeros(len(pairs.a))
    network = projection(now, wanted.weighting)
    place = {member: at for at, member in enumerate(network.ids)}
    there = np.array([place.get(member, -1) for member in pairs.members], dtype=np.int64)
    a, b = there[pairs.a], there[pairs.b]
    weights = np.asarray(network.matrix[a, b]).reshape(-1)
    return np.where((a < 0) | (b < 0), 0.0, weights)


def _sizes(
    stays: Sequence[Stay], weighting: Weighting, members: Collection[str], groups: Collection[str]
) -> tuple[tuple[str, tuple[Span, ...]], ...]:
    """The days of all stays in each of the groups, or of each of the members, as is counted to weigh."""
    nobody: Collection[str] = ()
    counted = {Weighting.raw: nobody, Weighting.newman: groups, Weighting.jaccard: members}[weighting]
    sizes: dict[str, list[Span]] = {}
    for stay in stays:
        one = stay.group if weighting is Weighting.newman else stay.member
        if one in counted and stay.held.possible is not None:
            sizes.setdefault(one, []).append(stay.held.possible)
    return tuple((one, tuple(sizes[one])) for one in sorted(sizes))


def _heaviest(reader: Reader, pairs: Pairs, weights: Weights) -> NDArray[np.intp]:
    """The places of the pairs that are kept: the heaviest, then those that share most ever, then by name."""
    refs = refs_of(reader, pairs.members)
    ordered = sorted(range(len(pairs.members)), key=lambda at: (refs[pairs.members[at]].name, at))
    name: Numbers = np.zeros(len(ordered), dtype=np.int64)
    name[ordered] = np.arange(len(ordered))
    # What differs in the last digits of a sum weighs the same.
    order = np.lexsort((name[pairs.b], name[pairs.a], -pairs.most, -np.round(weights, 9)))
    return order[:MOST_TIES]


class _Meeting(Frozen):
    """A group in which two members are at the same time, when, and the seats of both."""

    group: str
    held: Held
    seats: tuple[str, ...]

    def sources(self, told: Told) -> tuple[SourceNote, ...]:
        """Who says so of any of the seats."""
        return tuple(dict.fromkeys(note for seat in self.seats for note in told.get(seat, ())))


def _meetings(stays: Sequence[Stay], pairs: Sequence[tuple[str, str]]) -> list[list[_Meeting]]:
    """For each pair the groups in which both are at the same time."""
    of: dict[str, dict[str, list[Stay]]] = {}
    for stay in stays:
        of.setdefault(stay.member, {}).setdefault(stay.group, []).append(stay)
    return [
        [
            _Meeting(group, held, (*one.seats, *other.seats))
            for group in of[a].keys() & of[b].keys()
            for one in of[a][group]
            for other in of[b][group]
            if (held := meeting(one.held, other.held)).possible is not None
        ]
        for a, b in pairs
    ]


def _through(both: Sequence[_Meeting], refs: Mapping[str, Ref], told: Told) -> tuple[Shared, ...]:
    through = (Shared(refs[one.group], one.held, one.sources(told)) for one in both)
    return tuple(sorted(through, key=_by_name))


def _tie(pair: tuple[str, str], weight: float, what: str, through: tuple[Shared, ...]) -> MapTie:
    held = around([shared.held for shared in through])
    return MapTie(
        "|".join(pair), *pair, "shared", what, None, None, None, held,
        weight=round(weight, 6), through=through,
    )  # fmt: skip


def _by_name(shared: Shared) -> tuple[str, str, str]:
    possible = shared.held.possible
    return shared.ref.name, shared.ref.id, (possible and possible.first) or ""
