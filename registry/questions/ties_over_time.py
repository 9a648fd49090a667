"""Every kind of tie between two records, at any time: each with the days on which it holds.

The same ties as :mod:`registry.questions.ties` tells of a day, for something that is looked at day by
day. They are read column by column: a registry has many, and few of them share no dates.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator

from registry.asof import AsOf, spoken_of_sql
from registry.dates import earliest_sql, latest_sql
from registry.frozen import Frozen
from registry.questions.link_times import LIFE_SQL, LINKS_SQL
from registry.questions.refs import Ref, refs_of
from registry.questions.ties import ENDING_SQL, STANDS_SQL, TIE_KINDS, WAS_THERE_SQL, Tie
from registry.spans import (
    Held,
    Recorded,
    Span,
    agreement_held,
    attendance_held,
    endorsement_held,
    link_held,
    project_part_held,
    seat_held,
)
from registry.store.lists import in_pieces
from registry.store.reading import Reader


class DatedTie(Frozen):
    """A tie, and the days on which it holds.

    Its ``certain`` says whether it is certain on any day at all: see :meth:`on` for one day.
    """

    tie: Tie
    held: Held
    lasts: bool
    """Whether it is still told when it is over: of an agreement, a project, an event."""

    def on(self, as_of: AsOf) -> Tie | None:
        """The tie as it is on the day; None while it does not hold, nor is told as over."""
        if self.held.may_hold(as_of):
            return self.tie._replace(certain=int(self.held.surely_holds(as_of)))
        return self.tie if self.lasts and self.held.is_over(as_of) else None


class Surroundings(Frozen):
    """Records and the ties of any time among them."""

    nodes: tuple[Ref, ...]
    ties: tuple[DatedTie, ...]
    start: tuple[str, ...]
    hops: int


class _Family(Frozen):
    """How ties of one kind are read: from which tables, who is tied, what is told, and when it holds."""

    id: str
    times: str
    """The columns from which ``held`` works out the days."""
    source: str
    ends: tuple[str, str, str]
    """The record that is named first, the person who stands for it, the body or subject."""
    told: tuple[str, str, str, str]
    """What it is, the side, and start and end as recorded."""
    held: Callable[..., Held]
    touching: tuple[str, ...]
    """The columns that name records."""
    lasts: bool = False
    where: str = "TRUE"
    stands: str = "TRUE"
    """SQL: which of them count where all the ties of the registry are asked for."""


def _seat_held(*recorded: str | None) -> Held:
    return seat_held(Recorded(*recorded[:5]), *recorded[5:])


def _link_held(start: str | None, end: str | None, *life: str | None) -> Held:
    return link_held(start, end, life[:2], life[2:])


def _agreement_held(*told: str | None) -> Held:
    first, by, ended_first, ended_by, expires = told
    return agreement_held(Span(first, by), Span(ended_first, ended_by), expires)


def _step_sql(what: str, condition: str = "TRUE") -> str:
    where = f"step.agreement_id = party.agreement_id AND {condition}"
    return f"(SELECT {what} FROM agreement_step AS step WHERE {where})"


def _unless_sql(condition: str, value: str) -> str:
    """SQL: the value, or NULL where a step of the agreement is so."""
    return f"CASE WHEN {_step_sql('count(*)', condition)} = 0 THEN {value} END"


_ENTERED = (earliest_sql("step.entered"), latest_sql("step.entered"))
_FIRST_STEP = [_step_sql(f"min({day})") for day in _ENTERED]
_LAST_STEP = [_step_sql(f"min({day})", f"step.stage IN {ENDING_SQL}") for day in _ENTERED]
_RENEWED = "step.stage = 'renewed'"
# A step of which no day is known may have come at any time; an agreement that was renewed goes on.
_AGREEMENT_TIMES = ", ".join(
    [
        *(_unless_sql("step.entered IS NULL AND step.expected IS NULL", day) for day in _FIRST_STEP),
        *(_unless_sql(_RENEWED, day) for day in _LAST_STEP),
        _unless_sql(_RENEWED, "agreement.expires_on"),
    ]
)


def _holder_of(row: str) -> str:
    return f"coalesce({row}.organisation_id, {row}.country_id, {row}.person_id)"


def _stand_in(row: str) -> str:
    """SQL: the person who fills what an organisation or a country holds."""
    stands_for = f"{row}.organisation_id IS NOT NULL OR {row}.country_id IS NOT NULL"
    return f"CASE WHEN {stands_for} THEN {row}.person_id END"


_FAMILIES = {
    "seat": _Family(
        "seat.id",
        "seat.start_date, seat.end_date, seat.first_confirmed, seat.last_confirmed, "
        f"CASE WHEN seat.knowledge = 'ended_unknown' THEN {spoken_of_sql('seat', 'seat')} END, "
        "mechanism.founding_date, mechanism.conclusion_date, organisation.dissolution_date",
        "seat JOIN mechanism ON mechanism.id = seat.mechanism_id "
        "LEFT JOIN organisation ON organisation.id = seat.organisation_id",
        (_holder_of("seat"), _stand_in("seat"), "seat.mechanism_id"),
        ("seat.role", "seat.constituency", "seat.start_date", "seat.end_date"),
        _seat_held,
        ("seat.mechanism_id", "seat.organisation_id", "seat.person_id", "seat.country_id"),
    ),
    "link": _Family(
        "link.id",
        f"link.start_date, link.end_date, {LIFE_SQL}",
        LINKS_SQL,
        ("link.mechanism_id", "NULL", "link.to_id"),
        ("link.kind", "NULL", "link.start_date", "link.end_date"),
        _link_held,
        ("link.mechanism_id", "link.to_id"),
    ),
    "agreement": _Family(
        "party.id",
        _AGREEMENT_TIMES,
        "party JOIN agreement ON agreement.id = party.agreement_id",
        ("party.entity_id", "NULL", "party.agreement_id"),
        ("party.role", "NULL", "NULL", "NULL"),
        _agreement_held,
        ("party.agreement_id", "party.entity_id"),
        lasts=True,
    ),
    "project": _Family(
        "participant.id",
        "project.start_date, project.end_date, participant.start_date, participant.end_date",
        "participant JOIN project ON project.id = participant.project_id",
        ("participant.entity_id", "NULL", "participant.project_id"),
        ("participant.role", "NULL", "NULL", "NULL"),
        project_part_held,
        ("participant.project_id", "participant.entity_id"),
        lasts=True,
    ),
    "endorsement": _Family(
        "endorsement.id",
        "endorsement.on_date",
        "endorsement",
        ("coalesce(endorsement.body_id, endorsement.country_id)", "NULL", "endorsement.subject_id"),
        ("endorsement.act", "endorsement.claim", "endorsement.on_date", "NULL"),
        endorsement_held,
        ("endorsement.subject_id", "endorsement.body_id", "endorsement.country_id"),
        stands=STANDS_SQL,
    ),
    "event": _Family(
        "there.id",
        "event.start_date, event.end_date",
        "attendance AS there JOIN event ON event.id = there.event_id",
        (_holder_of("there"), _stand_in("there"), "there.event_id"),
        ("there.status", "NULL", "event.start_date", "coalesce(event.end_date, event.start_date)"),
        attendance_held,
        ("there.event_id", "there.organisation_id", "there.person_id", "there.country_id"),
        lasts=True,
        where=WAS_THERE_SQL,
    ),
}


def ties_ever(reader: Reader, ids: Iterable[str], kinds: Iterable[str]) -> Iterator[DatedTie]:
    """The ties of these kinds, of any time, with any of the records at one end; some may come twice.

    An endorsement that somebody denies is told too, and says so.
    """
    return _touching(reader, ids, tuple(kinds), frozenset())


def _touching(
    reader: Reader, ids: Iterable[str], kinds: tuple[str, ...], but: Collection[tuple[str, str]]
) -> Iterator[DatedTie]:
    for piece in in_pieces(ids):
        for kind in kinds:
            touching = " OR ".join(f"{end} IN ({piece.sql})" for end in _FAMILIES[kind].touching)
            yield from _ties(reader, kind, f"({touching})", piece.values, but)


def every_tie_ever(reader: Reader, kinds: Iterable[str]) -> Iterator[DatedTie]:
    """All the ties of these kinds, of any time."""
    for kind in kinds:
        yield from _ties(reader, kind, _FAMILIES[kind].stands, {})


def _ties(
    reader: Reader,
    kind: str,
    further: str,
    values: dict[str, str],
    but: Collection[tuple[str, str]] = frozenset(),
) -> Iterator[DatedTie]:
    family = _FAMILIES[kind]
    columns = ", ".join([family.id, *family.ends, *family.told, family.times])
    sql = f"SELECT {columns} FROM {family.source} WHERE {family.where} AND {further}"
    for told in reader.columns(sql, **values):
        for tie_id, first, stand_in, last, what, side, start, end, *times in zip(*told, strict=True):
            if (kind, tie_id) in but:
                continue
            held = family.held(*times)
            certain = int(held.certain is not None)
            for holder in (first, stand_in) if stand_in else (first,):
                tie = Tie._make((tie_id, holder, last, kind, what, side, start, end, certain))
                yield DatedTie(tie, held, family.lasts)


def surroundings(
    reader: Reader, start: Iterable[str], hops: int, kinds: Iterable[str] = ("seat", "link")
) -> Surroundings:
    """The records within so many ties of any time of the first ones, and every tie among them.

    On a day some of it holds: of that, what so many ties of the day lead to is the neighbourhood of then.
    """
    first, asked = set(start), set(kinds)
    by = tuple(kind for kind in TIE_KINDS if kind in asked)
    known, frontier = set(first), set(first)
    ties: dict[tuple[str, str, str], DatedTie] = {}
    told, in_part = set[tuple[str, str]](), set[tuple[str, str]]()
    # One step further than asked: the last brings the ties among the outermost records.
    for hop in range(hops + 1):
        reached = set()
        for dated in _touching(reader, frontier, by, told):
            tie = dated.tie
            ends = {tie.from_id, tie.to_id}
            # Who fills the seat of a record comes with it, and is no tie of that record's own.
            if ends.isdisjoint(frontier) or (hop == hops and not ends <= known):
                in_part.add((tie.by, tie.id))
                continue
            ties[tie.by, tie.id, tie.from_id] = dated
            reached |= ends - known
        known |= reached
        told = {(kind, tie_id) for kind, tie_id, _ in ties} - in_part
        frontier = reached if hop + 1 < hops else (reached or frontier)
    kept = [dated for dated in ties.values() if {dated.tie.from_id, dated.tie.to_id} <= known]
    nodes = refs_of(reader, known)
    refs = tuple(nodes[key] for key in sorted(nodes))
    return Surroundings(refs, tuple(sorted(kept, key=_in_order)), tuple(sorted(first)), hops)


def _in_order(dated: DatedTie) -> tuple[str, ...]:
    tie = dated.tie
    return tie.by, tie.from_id, tie.to_id, tie.what, tie.id
