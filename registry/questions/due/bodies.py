"""What is due of bodies: their next meetings, the end of their terms of reference, confirmed rosters."""

from __future__ import annotations

from collections.abc import Iterator

from registry.asof import AsOf, possible_seat_sql
from registry.dates import PartialDate, earliest_sql, latest_sql, today
from registry.frozen import Frozen
from registry.questions.activity import ActivityOn, activities
from registry.questions.due.items import Due, cited_for, is_past, is_told, notes_on
from registry.questions.intervals import months_after
from registry.questions.pipeline import spoken_of_sql
from registry.questions.refs import (
    NO_EVIDENCE,
    Ref,
    SourceNote,
    ref_columns,
    ref_or_none,
)
from registry.questions.terms_in_force import adopted_sql
from registry.store.reading import Reader
from registry.terms.upkeep import DueWhat

_THERE = f"""
    entity.redirect_to IS NULL
    AND (mechanism.founding_date IS NULL OR {earliest_sql("mechanism.founding_date")} <= :day)
    AND (mechanism.conclusion_date IS NULL OR {latest_sql("mechanism.conclusion_date")} >= :day)
    AND coalesce(mechanism.declared_state, '') <> 'concluded'
"""
"""SQL: the body has been founded by the day and is not known to have concluded."""


def meetings_due(reader: Reader, as_of: AsOf) -> Iterator[Due]:
    """The next meeting of each body that the registry follows: the last one, and its interval."""
    followed = reader.rows(
        f"""
        SELECT {ref_columns("entity")} FROM mechanism JOIN entity ON entity.id = mechanism.id
        WHERE {_THERE} AND mechanism.followed_from IS NOT NULL
        """,
        Ref,
        day=as_of.state_day,
    )
    states = activities(reader, as_of, [body.id for body in followed])
    planned = _planned_meetings(reader, as_of.state_day)
    for body in followed:
        state = states[body.id]
        if state.meeting_due is not None and state.interval is not None:
            sources = tuple(dict.fromkeys((*state.evidence, *state.interval.sources)))
            meeting = planned.get(body.id)
            yield Due(
                state.meeting_due, DueWhat.meeting_due, body, meeting, _why_to_meet(state, meeting), sources
            )


def _why_to_meet(state: ActivityOn, planned: Ref | None) -> str:
    met = f"last met {state.last_met}" if state.last_met else "no meeting recorded while it is followed"
    every = state.interval.words if state.interval else ""
    return f"next meeting: {met}; {every}{'; a meeting is planned' if planned else ''}"


class _Planned(Frozen):
    mechanism_id: str
    first: str
    spoken_of: str | None
    id: str
    kind: str
    name: str
    acronym: str | None


def _planned_meetings(reader: Reader, day: str) -> dict[str, Ref]:
    """The next planned meeting of each body."""
    rows = reader.rows(
        f"""
        SELECT event.mechanism_id, coalesce(event.start_date, event.end_date),
               {spoken_of_sql("entity", "entity")}, {ref_columns("entity")}
        FROM event JOIN entity ON entity.id = event.id
        WHERE event.status = 'planned' AND event.mechanism_id IS NOT NULL AND entity.redirect_to IS NULL
          AND {latest_sql("coalesce(event.end_date, event.start_date)")} >= :day
        """,
        _Planned,
        day=day,
    )
    known = [row for row in rows if is_told(row.spoken_of, day)]
    known.sort(key=lambda row: (PartialDate(row.first).latest, row.id), reverse=True)
    return {row.mechanism_id: Ref._make(row[3:7]) for row in known}


class TermsThatEnd(Frozen):
    """The terms of reference of a body that are the last ones adopted by the day, with their end."""

    body: Ref
    version: int
    ends_on: PartialDate
    document: Ref | None
    sources: tuple[SourceNote, ...]


class _Terms(Frozen):
    id: str
    version: int
    ends_on: str | None
    body_id: str
    body_kind: str
    body_name: str
    body_acronym: str | None
    document_id: str | None
    document_kind: str | None
    document_name: str | None
    document_acronym: str | None


def terms_that_end(reader: Reader, as_of: AsOf) -> Iterator[TermsThatEnd]:
    """Of each body's versions of its terms of reference the last adopted by the day, where it has an end."""
    rows = reader.rows(
        f"""
        SELECT tor.id, tor.version, tor.ends_on, {ref_columns("entity")}, {ref_columns("document")}
        FROM terms_of_reference AS tor
        JOIN mechanism ON mechanism.id = tor.mechanism_id JOIN entity ON entity.id = mechanism.id
        LEFT JOIN entity AS document ON document.id = tor.instrument_id
        WHERE {_THERE} AND {adopted_sql()}
        ORDER BY tor.version
        """,
        _Terms,
        day=as_of.state_day,
        today=str(today()),
    )
    last = {row.body_id: row for row in rows}
    evidence = cited_for(reader, "terms_of_reference", [row.id for row in last.values() if row.ends_on])
    for row in last.values():
        if row.ends_on is None:
            continue
        sources = notes_on(evidence.get(row.id, NO_EVIDENCE), "ends_on")
        ends_on, document = PartialDate(row.ends_on), ref_or_none(row[7:11])
        yield TermsThatEnd(Ref._make(row[3:7]), row.version, ends_on, document, sources)


def terms_ending(reader: Reader, as_of: AsOf) -> Iterator[Due]:
    """The ends of the terms of reference in force."""
    for terms in terms_that_end(reader, as_of):
        ended = is_past(terms.ends_on, as_of.state_day)
        why = f"terms of reference (version {terms.version}) {'ended' if ended else 'end'}"
        why += "; no later ones are recorded as adopted" if ended else ""
        yield Due(terms.ends_on, DueWhat.terms_end, terms.body, terms.document, why, terms.sources)


class _Held(Frozen):
    id: str
    known_on: str | None
    body_id: str
    body_kind: str
    body_name: str
    body_acronym: str | None


# A seat that nobody confirmed is known since it began, else by the day that its sources speak of.
_KNOWN_ON = f"""
    coalesce({latest_sql("seat.last_confirmed")}, {latest_sql("seat.start_date")},
             (SELECT max({latest_sql("coalesce(source.as_of, source.issued)")})
              FROM citation JOIN source ON source.id = citation.source_id
              WHERE citation.seat_id = seat.id AND citation.stance <> 'contradicts'))
"""


def confirmations_due(reader: Reader, as_of: AsOf, months: int) -> Iterator[Due]:
    """Rosters to confirm: so many months after the seat that was confirmed longest ago.

    Only seats that may be held on the day count; one that was confirmed for a later day needs nothing,
    and of one without any date nobody can say when it is due.
    """
    day = as_of.state_day
    rows = reader.rows(
        f"""
        SELECT seat.id, {_KNOWN_ON}, {ref_columns("entity")}
        FROM seat JOIN mechanism ON mechanism.id = seat.mechanism_id
        JOIN entity ON entity.id = mechanism.id
        LEFT JOIN organisation ON organisation.id = seat.organisation_id
        WHERE {_THERE} AND {possible_seat_sql()} ORDER BY seat.id
        """,
        _Held,
        day=day,
        first=day,
        last=day,
    )
    rosters: dict[str, list[_Held]] = {}
    for row in rows:
        rosters.setdefault(row.body_id, []).append(row)
    oldest = {body: _oldest(seats, day) for body, seats in rosters.items()}
    evidence = cited_for(reader, "seat", [seat.id for seats in oldest.values() for seat in seats])
    for body, stalest in oldest.items():
        if stalest:
            since = stalest[0].known_on or day
            why = f"to confirm: {_seats(len(stalest), len(rosters[body]))} last known to be held on {since}"
            notes = dict.fromkeys(
                note
                for seat in stalest
                for note in notes_on(evidence.get(seat.id, NO_EVIDENCE), "last_confirmed")
            )
            due, ref = months_after(since, months), Ref._make(stalest[0][2:6])
            yield Due(due, DueWhat.confirmation_due, ref, None, why, _one_a_place(notes))


def _oldest(seats: list[_Held], day: str) -> list[_Held]:
    """The seats that were confirmed longest ago, of those that nobody confirmed for a later day."""
    dated = [seat for seat in seats if seat.known_on and seat.known_on <= day]
    first = min((seat.known_on or "" for seat in dated), default="")
    return [seat for seat in dated if seat.known_on == first]


def _seats(stale: int, held: int) -> str:
    if stale == held:
        return "its only seat" if held == 1 else f"all {held} seats"
    return f"{stale} of {held} seats"


def _one_a_place(notes: dict[SourceNote, None]) -> tuple[SourceNote, ...]:
    """The passages, each place of a source once: a roster is often one passage for all of its seats."""
    places: dict[tuple[Ref, str | None, str | None], SourceNote] = {}
    for note in notes:
        places.setdefault((note.source, note.locator, note.quote), note)
    return tuple(places.values())
