"""Who is near a record? All that a small drawing of its surroundings shows, as of a day.

Records are tied to bodies, agreements and projects rather than to one another, so that what is one tie away
is a star nearly always. Where there is room, what is two ties away comes with it: that shows who meets where.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from registry.asof import AsOf
from registry.frozen import Frozen
from registry.questions.neighbours import neighbours_of
from registry.questions.refs import Ref, refs_of
from registry.questions.ties import TIE_KINDS, Tie, ties_at
from registry.store.reading import Reader

MOST = 30
"""Records in a drawing that is still read in a terminal, the one in the middle among them."""


class Around(Frozen):
    """The records around one, and every tie between any two of them."""

    centre: Ref
    records: tuple[Ref, ...]
    """Without the centre: those tied to it in the order of its ties, then those beyond, by name."""
    ties: tuple[Tie, ...]
    in_the_name_of: tuple[tuple[str, str], ...]
    """Pairs of ids: who fills a seat that an organisation or a country holds, and that holder."""
    hops: int
    """How many ties away the farthest may be: 1 or 2."""
    near: int
    """How many records the centre is tied to, whether they are told or not."""
    beyond: int = 0
    """How many records two ties away are not told, of a centre whose neighbours are."""

    @property
    def is_told(self) -> bool:
        """Whether it is small enough; else there are no records and ties here."""
        return len(self.records) >= self.near

    @property
    def nearest(self) -> Around:
        """The same without what is two ties away."""
        kept = {self.centre.id, *(ref.id for ref in self.records[: self.near])}
        return self._replace(
            records=self.records[: self.near],
            ties=tuple(tie for tie in self.ties if {tie.from_id, tie.to_id} <= kept),
            in_the_name_of=tuple(pair for pair in self.in_the_name_of if set(pair) <= kept),
            hops=1,
            beyond=self.beyond + len(self.records) - self.near,
        )


def around(reader: Reader, centre: Ref, as_of: AsOf, *, most: int = MOST, hops: int = 2) -> Around:
    """The records one tie away from the centre, if they are at most ``most`` with it; two, if those are too.

    Which ties count on the day is as for :func:`~registry.questions.neighbours.neighbours_of`.
    """
    found = neighbours_of(reader, centre, as_of)
    near = tuple({one.ref.id: one.ref for one in found}.values())
    if len(near) >= most:
        return Around(centre, (), (), (), 1, len(near))
    shown, ties = {centre.id, *(ref.id for ref in near)}, _ties_of(reader, (ref.id for ref in near), as_of)
    beyond = {end for tie in ties for end in (tie.from_id, tie.to_id)} - shown
    reached = 1
    far, left = tuple[Ref, ...](), len(beyond)
    if hops > 1 and beyond and len(shown) + len(beyond) <= most:
        reached, left = 2, 0
        far = tuple(sorted(refs_of(reader, beyond).values(), key=lambda ref: (ref.name, ref.id)))
        shown |= beyond
        ties = list(dict.fromkeys([*ties, *_ties_of(reader, beyond, as_of)]))
    own = [one.tie for one in found]
    between = [
        tie for tie in ties if {tie.from_id, tie.to_id} <= shown and centre.id not in (tie.from_id, tie.to_id)
    ]
    told = (*own, *sorted(between, key=lambda tie: (tie.by, tie.id, tie.from_id)))
    records = (*near, *far)
    return Around(centre, records, told, tuple(_names(told, (centre, *records))), reached, len(near), left)


def _ties_of(reader: Reader, ids: Iterable[str], as_of: AsOf) -> list[Tie]:
    """The ties of these records, each once; one with itself says nothing of a neighbour."""
    found = dict.fromkeys(ties_at(reader, ids, TIE_KINDS, as_of, over=True))
    return [tie for tie in found if tie.from_id != tie.to_id]


def _names(ties: Iterable[Tie], records: Iterable[Ref]) -> Iterator[tuple[str, str]]:
    """Each person with the holder of the seat that this person fills, where both are among the records."""
    people = {ref.id for ref in records if ref.kind == "person"}
    holders: dict[tuple[str, str], list[str]] = {}
    for tie in ties:
        if tie.by == "seat":
            holders.setdefault((tie.by, tie.id), []).append(tie.from_id)
    pairs = {
        (person, holder)
        for held in holders.values()
        for person in held
        for holder in held
        if person in people and holder not in people
    }
    yield from sorted(pairs)
