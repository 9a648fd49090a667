"""Who is tied to whom around some records, as of a day: the material of a map.

Ties are seats, links between bodies, parties to agreements, parts in projects, endorsements, and
being at an event. Attending is not membership: events are ties of their own, told where they are
asked for.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from registry.asof import AsOf, certain_seat_sql, possible_seat_sql
from registry.dates import earliest_sql, latest_sql
from registry.questions.refs import Ref, SourceNote, evidence_for, ref_columns
from registry.store.lists import in_pieces
from registry.store.reading import Reader


class Tie(NamedTuple):
    """A tie between two records, from the holder or the first named to the body or the subject."""

    id: str
    from_id: str
    to_id: str
    by: str
    """seat, link, agreement, project, endorsement or event: also the table's family."""
    what: str
    """The role, the kind of link, the act; of attendance, how somebody was there."""
    side: str | None
    """The constituency of a seat."""
    start: str | None
    end: str | None
    certain: int


class Neighbourhood(NamedTuple):
    """Records and the ties among them."""

    nodes: tuple[Ref, ...]
    ties: tuple[Tie, ...]
    start: tuple[str, ...]
    hops: int


_HELD = f"""
    seat.role, seat.constituency, seat.start_date, seat.end_date,
    CASE WHEN {certain_seat_sql()} THEN 1 ELSE 0 END
    FROM seat JOIN mechanism ON mechanism.id = seat.mechanism_id
    LEFT JOIN organisation ON organisation.id = seat.organisation_id
    WHERE {possible_seat_sql()}
      AND (seat.mechanism_id IN ({{ids}}) OR seat.organisation_id IN ({{ids}})
           OR seat.person_id IN ({{ids}}) OR seat.country_id IN ({{ids}}))
"""
_LINK_LASTS = (
    f"(start_date IS NULL OR {earliest_sql('start_date')} <= :last) "
    f"AND (end_date IS NULL OR {latest_sql('end_date')} >= :first)"
)

# Who was there, at events that began by the day. Who sent apologies or only support was not.
_WAS_THERE = f"""
    there.status, NULL, event.start_date, coalesce(event.end_date, event.start_date), 1
    FROM attendance AS there JOIN event ON event.id = there.event_id
    WHERE there.status NOT IN ('apologies', 'absent') AND event.status = 'held'
      AND coalesce(there.function, '') <> 'supporter'
      AND (event.start_date IS NULL OR {earliest_sql("event.start_date")} <= :last)
      AND (there.event_id IN ({{ids}}) OR there.organisation_id IN ({{ids}})
           OR there.person_id IN ({{ids}}) OR there.country_id IN ({{ids}}))
"""

# Each kind of tie, from the holder or first named to the body or subject. The person who fills an
# organisation's seat is tied to the body as well.
_TIES = {
    "seat": f"""
        SELECT seat.id, coalesce(seat.organisation_id, seat.country_id, seat.person_id), seat.mechanism_id,
               'seat', {_HELD}
        UNION ALL SELECT seat.id, seat.person_id, seat.mechanism_id, 'seat', {_HELD}
          AND seat.person_id IS NOT NULL
          AND (seat.organisation_id IS NOT NULL OR seat.country_id IS NOT NULL)""",
    "link": f"""
        SELECT id, mechanism_id, to_id, 'link', kind, NULL, start_date, end_date, 1 FROM mechanism_link
        WHERE (mechanism_id IN ({{ids}}) OR to_id IN ({{ids}})) AND {_LINK_LASTS}""",
    "agreement": """
        SELECT id, entity_id, agreement_id, 'agreement', role, NULL, NULL, NULL, 1 FROM party
        WHERE agreement_id IN ({ids}) OR entity_id IN ({ids})""",
    "project": """
        SELECT id, entity_id, project_id, 'project', role, NULL, NULL, NULL, 1 FROM participant
        WHERE project_id IN ({ids}) OR entity_id IN ({ids})""",
    "endorsement": """
        SELECT id, coalesce(body_id, country_id), subject_id, 'endorsement', act, claim, on_date, NULL, 1
        FROM endorsement
        WHERE subject_id IN ({ids}) OR body_id IN ({ids}) OR country_id IN ({ids})""",
    "event": f"""
        SELECT there.id, coalesce(there.organisation_id, there.country_id, there.person_id), there.event_id,
               'event', {_WAS_THERE}
        UNION ALL SELECT there.id, there.person_id, there.event_id, 'event', {_WAS_THERE}
          AND there.person_id IS NOT NULL
          AND (there.organisation_id IS NOT NULL OR there.country_id IS NOT NULL)""",
}

_DATED = ("seat", "link", "event")

TIE_KINDS = tuple(_TIES)
"""The kinds of tie that can be asked for."""
USUAL_TIES = tuple(kind for kind in TIE_KINDS if kind != "event")
"""Those that last; who was at which event is told where it is asked for."""


def neighbourhood(
    reader: Reader, start: Iterable[Ref], as_of: AsOf, hops: int = 1, by: Iterable[str] = ("seat", "link")
) -> Neighbourhood:
    """The records within so many ties of the first ones, and every tie among the records found.

    A seat counts while it may be held on the day. Without ``start`` the answer is empty.
    """
    first = {ref.id for ref in start}
    kinds = tuple(kind for kind in TIE_KINDS if kind in set(by))
    known, frontier = set(first), set(first)
    ties: dict[tuple[str, str, str], Tie] = {}
    # One step further than asked: the last brings the ties among the outermost records.
    for hop in range(hops + 1):
        reached = set()
        for tie in _ties_at(reader, frontier, kinds, as_of):
            ends = {tie.from_id, tie.to_id}
            if hop == hops and not ends <= known:
                continue
            ties[tie.by, tie.id, tie.from_id] = tie
            reached |= ends - known
        known |= reached
        frontier = reached if hop + 1 < hops else (reached or frontier)
    kept = [tie for tie in ties.values() if tie.from_id in known and tie.to_id in known]
    kept.sort(key=lambda tie: (tie.by, tie.from_id, tie.to_id, tie.what, tie.id))
    return Neighbourhood(_refs(reader, known), tuple(kept), tuple(sorted(first)), hops)


def _ties_at(reader: Reader, ids: set[str], kinds: tuple[str, ...], as_of: AsOf) -> Iterable[Tie]:
    days = {"first": as_of.first, "last": as_of.last}
    for piece in in_pieces(ids):
        for kind in kinds:
            when = days if kind in _DATED else {}
            yield from reader.rows(_TIES[kind].format(ids=piece.sql), Tie, **piece.values, **when)


def _refs(reader: Reader, ids: set[str]) -> tuple[Ref, ...]:
    found: list[Ref] = []
    for piece in in_pieces(ids):
        sql = f"SELECT {ref_columns('entity')} FROM entity WHERE id IN ({piece.sql})"
        found += reader.rows(sql, Ref, **piece.values)
    return tuple(sorted(found, key=lambda ref: ref.id))


_TABLES = {
    "seat": "seat",
    "link": "mechanism_link",
    "agreement": "party",
    "project": "participant",
    "endorsement": "endorsement",
    "event": "attendance",
}


def evidence_of(reader: Reader, ties: Iterable[Tie]) -> dict[tuple[str, str], tuple[SourceNote, ...]]:
    """Who says so, for each tie; by its ``by`` and its id."""
    by_table: dict[str, list[str]] = {}
    for tie in ties:
        by_table.setdefault(tie.by, []).append(tie.id)
    told: dict[tuple[str, str], tuple[SourceNote, ...]] = {}
    for by, ids in by_table.items():
        for piece in in_pieces(ids):
            found = evidence_for(reader, _TABLES[by], f"target.id IN ({piece.sql})", **piece.values)
            told |= {(by, tie_id): evidence.notes for tie_id, evidence in found.items()}
    return told
