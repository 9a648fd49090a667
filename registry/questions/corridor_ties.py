"""What is tied to a corridor's agreements: events, joint bodies, their instruments, recommendations."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from registry.asof import AsOf
from registry.dates import PartialDate
from registry.frozen import Frozen
from registry.questions.corridor_line import CorridorWhat, Entry, Outcome
from registry.questions.events import EventFilter, EventRow, events_on
from registry.questions.pipeline import entered_by, entered_on, known_by, steps_of
from registry.questions.recommendations import RecommendationFilter, recommendations_on
from registry.questions.refs import (
    NO_EVIDENCE,
    Ref,
    SourceNote,
    evidence_for,
    ref_columns,
    ref_or_none,
    sources_of,
)
from registry.questions.speaking import Spoken
from registry.store.lists import in_pieces
from registry.store.reading import Reader
from registry.terms.events import AttendanceStatus, EventState
from registry.terms.instruments import InstrumentStage

_THERE = (AttendanceStatus.present, AttendanceStatus.remote, AttendanceStatus.substitute)


class BodyTie(Frozen):
    """A joint body, and the agreement that it sees to."""

    body: Ref
    agreement: Ref
    founded: str | None
    concluded: str | None


class _BodyRow(Frozen):
    body_id: str
    body_kind: str
    body_name: str
    body_acronym: str | None
    id: str
    kind: str
    name: str
    acronym: str | None
    founded: str | None
    concluded: str | None


def joint_bodies(reader: Reader, agreements: Iterable[str]) -> list[BodyTie]:
    """The bodies that see to the agreements, by name."""
    ties: list[BodyTie] = []
    for piece in in_pieces(agreements):
        sql = f"""
            SELECT {ref_columns("body")}, {ref_columns("entity")}, mechanism.founding_date,
                   mechanism.conclusion_date
            FROM agreement JOIN entity ON entity.id = agreement.id
            JOIN mechanism ON mechanism.id = agreement.joint_body_id
            JOIN entity AS body ON body.id = mechanism.id
            WHERE agreement.id IN ({piece.sql}) AND body.redirect_to IS NULL
        """
        ties += [
            BodyTie(Ref._make(row[:4]), Ref._make(row[4:8]), row.founded, row.concluded)
            for row in reader.rows(sql, _BodyRow, **piece.values)
        ]
    return sorted(ties, key=lambda tie: (tie.body.name, tie.body.id, tie.agreement.id))


def body_entries(reader: Reader, ties: Sequence[BodyTie], as_of: AsOf) -> list[Entry]:
    """When the joint bodies were founded and concluded, by the day."""
    spoken, told = Spoken(reader, as_of), sources_of(reader, [tie.body.id for tie in ties])
    entries = []
    for tie in ties:
        notes = told.get(tie.body.id, ())
        for what, on in (
            (CorridorWhat.body_founded, tie.founded),
            (CorridorWhat.body_concluded, tie.concluded),
        ):
            first = spoken.first(notes) or None
            if what is CorridorWhat.body_concluded and on is None:
                continue
            if known_by(on, first, as_of):
                did = "founded" if what is CorridorWhat.body_founded else "concluded"
                text = f"joint body {did}" if on else "joint body, no founding recorded"
                entries.append(_entry(on, what, tie.body, text, notes, first, tie.agreement))
    return entries


def _entry(
    on: str | None,
    what: CorridorWhat,
    about: Ref,
    text: str,
    notes: tuple[SourceNote, ...],
    known_from: str | None,
    agreement: Ref | None = None,
) -> Entry:
    contested = any(note.stance == "contradicts" for note in notes)
    return Entry(
        PartialDate.recorded(on), what, about, text, agreement,
        contested=contested, known_from=known_from, sources=notes,
    )  # fmt: skip


class _EventRow(Frozen):
    event: str
    id: str | None
    kind: str | None
    name: str | None
    acronym: str | None


def _of_country_sql(place: str) -> str:
    """SQL: the event was in the country, hosted by it, or somebody of it was there."""
    there = ", ".join(f"'{status}'" for status in _THERE)
    return f"""(event.country_id = :{place} OR event.host_id = :{place}
        OR EXISTS (SELECT 1 FROM organisation AS host
                   WHERE host.id = event.host_id AND host.country_id = :{place})
        OR EXISTS (SELECT 1 FROM attendance
                   LEFT JOIN organisation ON organisation.id = attendance.organisation_id
                   WHERE attendance.event_id = event.id AND attendance.status IN ({there})
                     AND (attendance.country_id = :{place} OR organisation.country_id = :{place})))"""


def event_entries(
    reader: Reader, agreements: Iterable[str], bodies: Iterable[str], places: tuple[str, str], as_of: AsOf
) -> list[Entry]:
    """The events of the agreements and of their bodies, and those at which both countries are recorded."""
    both = f"{_of_country_sql('one')} AND {_of_country_sql('other')}"
    ties = _events_of(reader, both, dict(zip(("one", "other"), places, strict=True)))
    loose = set(ties)
    for column, ids in (("agreement_id", agreements), ("mechanism_id", bodies)):
        for piece in in_pieces(ids):
            tied = _events_of(reader, f"event.{column} IN ({piece.sql})", piece.values)
            ties |= tied
            loose -= set(tied)
    spoken = Spoken(reader, as_of)
    return [
        entry
        for piece in in_pieces(ties)
        for row in events_on(reader, as_of, EventFilter(ids=tuple(piece.values.values())))
        if (entry := _event(row, ties[row.ref.id], row.ref.id in loose, spoken, as_of)) is not None
    ]


def _events_of(reader: Reader, condition: str, values: dict[str, str]) -> dict[str, Ref | None]:
    """The ids of the events that meet the condition, and the agreement of each."""
    sql = (
        f"SELECT event.id, {ref_columns('entity')} FROM event JOIN entity AS own ON own.id = event.id "
        "LEFT JOIN entity ON entity.id = event.agreement_id "
        f"WHERE own.redirect_to IS NULL AND {condition}"
    )
    return {row.event: ref_or_none(row[1:]) for row in reader.rows(sql, _EventRow, **values)}


def _event(row: EventRow, agreement: Ref | None, is_loose: bool, spoken: Spoken, as_of: AsOf) -> Entry | None:
    """The event by the day; None for one that came later, unless it was planned by then.

    A loose one is no event of the agreements: both countries were there, perhaps with others.
    """
    sort = f"{row.type.label}, both countries there" if is_loose else row.type.label
    first = spoken.first(row.sources) or None
    on = row.start or row.end
    is_later = on is not None and on.earliest > as_of.state_day
    if row.status is EventState.planned:
        if first is not None and first > as_of.state_day:
            return None
        entry = _entry(on, CorridorWhat.event_planned, row.ref, sort, row.sources, first, agreement)
        return entry._replace(outcome=Outcome.ahead)
    if is_later or (on is None and not known_by(None, first, as_of)):
        return None
    held = row.status is EventState.held
    what = CorridorWhat.event if held else CorridorWhat.event_planned
    doubt = (
        ""
        if held
        else ", not recorded as held"
        if row.status is EventState.unknown
        else f", {row.status.label}"
    )
    return _entry(on, what, row.ref, f"{sort}{doubt}", row.sources, first, agreement)


def instrument_entries(reader: Reader, bodies: Iterable[str], as_of: AsOf) -> list[Entry]:
    """The stages by the day of instruments that joint bodies own, or that hold their terms of reference."""
    refs: dict[str, Ref] = {}
    for piece in in_pieces(bodies):
        sql = f"""
            SELECT {ref_columns("entity")} FROM instrument JOIN entity ON entity.id = instrument.id
            WHERE entity.redirect_to IS NULL AND (instrument.owner_id IN ({piece.sql}) OR instrument.id IN (
                SELECT instrument_id FROM terms_of_reference WHERE mechanism_id IN ({piece.sql})))
        """
        refs |= {ref.id: ref for ref in reader.rows(sql, Ref, **piece.values)}
    entries = []
    for piece in in_pieces(refs):
        told = evidence_for(
            reader, "instrument_step", f"target.instrument_id IN ({piece.sql})", **piece.values
        )
        steps = steps_of(reader, "instrument_step", "instrument_id", piece)
        for step in entered_on(steps, as_of.state_day):
            notes, text = told.get(step.id, NO_EVIDENCE).notes, InstrumentStage(step.stage).label
            entries.append(_entry(step.entered, CorridorWhat.instrument, refs[step.owner_id], text, notes,
                                  step.spoken_of or entered_by(step)))  # fmt: skip
    return entries


def recommendation_entries(reader: Reader, about: Iterable[str], as_of: AsOf) -> list[Entry]:
    """The recommendations about the records that were known by the day, their responses and reviews."""
    spoken, entries = Spoken(reader, as_of), []
    found = {
        row.ref.id: row
        for each in dict.fromkeys(about)
        for row in recommendations_on(reader, as_of, RecommendationFilter(about=each))
    }
    for row in found.values():
        first = spoken.first(row.sources) or None
        if known_by(None, first, as_of):
            text = row.text or row.ref.name
            entries.append(_entry(None, CorridorWhat.recommendation, row.ref, text, row.sources, first))
        if row.response and row.response_on:
            on, text = row.response_on, row.response.label
            entries.append(_entry(on, CorridorWhat.response, row.ref, text, row.sources, first))
        for status in row.statuses:
            if status.reported_on:
                text = f"review {status.review}: {status.status.label}"
                entries.append(
                    _entry(status.reported_on, CorridorWhat.review, row.ref, text, status.sources, None)
                )
    return entries
