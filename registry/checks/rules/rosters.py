"""Rosters: counted against claimed members, sides against rules, seats against the life of their body."""

from __future__ import annotations

from collections.abc import Iterator

from registry.asof import AsOf
from registry.checks.findings import Found
from registry.checks.thresholds import Thresholds
from registry.dates import PartialDate, earliest_sql, latest_sql
from registry.frozen import Frozen
from registry.questions.composition import Measured, compositions_of
from registry.questions.composition_rules import bodies_with_rules
from registry.questions.refs import NO_EVIDENCE, Evidence, Ref, evidence_for, ref_columns
from registry.questions.roster import COUNTED_FIELD
from registry.questions.seats import seats_on
from registry.questions.speaking import Spoken
from registry.questions.verdicts import MEMBERS
from registry.questions.whole_rosters import counts_claimed, members_of
from registry.store.lists import in_pieces
from registry.store.reading import Reader
from registry.terms.composition import CompositionRuleKind, Verdict


def member_count_differs(reader: Reader, as_of: AsOf, limits: Thresholds) -> Iterator[Found]:
    """Sources count other numbers of members than the registry has holders of seats.

    An organisation with two seats counts once; alternates, observers and resource persons do not.

    Reason: a seat is missing or one too many, or the sources count otherwise; both numbers get quoted.

    Source: the passages with the numbers. A body without any recorded seat on the day is no finding.
    """
    spoken = Spoken(reader, as_of)
    sql = (
        f"SELECT DISTINCT {ref_columns('entity')} "
        "FROM mechanism JOIN entity ON entity.id = mechanism.id "
        "JOIN citation ON citation.entity_id = mechanism.id "
        "WHERE entity.redirect_to IS NULL AND citation.field = :field "
        "ORDER BY entity.name, entity.id"
    )
    for row in reader.rows(sql, Ref, field=COUNTED_FIELD):
        members = members_of(seats_on(reader, as_of, "seat.mechanism_id = :body", body=row.id))
        cited = evidence_for(reader, "entity", "target.id = :id", id=row.id).get(row.id, NO_EVIDENCE)
        claims = counts_claimed(cited, spoken)
        differing = [c for c in claims if abs(int(c.value) - len(members)) >= max(1, limits.count_difference)]
        if members and differing:
            numbers = ", ".join(dict.fromkeys(claim.value for claim in claims))
            message = f"{len(members)} hold its recorded seats; sources count {numbers} members"
            yield Found(row, message, tuple(claim.note for claim in claims))


def sides_unbalanced(reader: Reader, as_of: AsOf, _limits: Thresholds) -> Iterator[Found]:
    """A body lacks a side, or an organisation, that its rules or its type ask for.

    Only where its roster is known to be whole: the registry follows the body, or a source counts as many
    members as are recorded. Rules that are recorded for a body come before those of its type; of the
    types, a statutory tripartite body has one: government, employers and workers, the last two alike.

    Reason: what a lopsided body decides binds sides that had no say.

    Source: ILO C144, art. 3: employers and workers are represented on an equal footing. Otherwise the
    source of the rule.
    """
    spoken = Spoken(reader, as_of)
    for made in compositions_of(reader, bodies_with_rules(reader), as_of):
        if made.whole is None:
            continue
        seats = [note for side in made.sides for seat in side.seats for note in seat.sources]
        for rule in made.rules:
            if rule.verdict is Verdict.not_met:
                notes = dict.fromkeys([*rule.sources, *made.whole.sources, *seats])
                yield Found(made.mechanism, _short_of(rule), spoken.by_the_day(notes))


def _short_of(rule: Measured) -> str:
    """What the members of a body fall short of, in words."""
    if rule.rule is CompositionRuleKind.required_organisation:
        return f"has no seat for {rule.organisation.label if rule.organisation else 'an organisation'}"
    numbers = " and ".join(
        f"{found.words} {_members(found.words) if not n and found.unit == MEMBERS else ''}"
        f"for {found.constituency.label if found.constituency else 'all sides'}"
        for n, found in enumerate(rule.found)
    )
    return f"has {numbers}, where its rules ask for {rule.asks}"


def _members(number: str) -> str:
    return "member " if number == "1" else "members "


class _Outside(Frozen):
    id: str
    kind: str
    name: str
    acronym: str | None
    seat_id: str
    holder: str
    start: str | None
    end: str | None
    confirmed: str | None
    founded: str | None
    concluded: str | None


_OUTSIDE = f"""
    SELECT {ref_columns("entity")}, seat.id, holder.name, seat.start_date, seat.end_date,
           seat.last_confirmed, mechanism.founding_date, mechanism.conclusion_date
    FROM seat JOIN mechanism ON mechanism.id = seat.mechanism_id
    JOIN entity ON entity.id = mechanism.id
    JOIN entity AS holder ON holder.id = coalesce(seat.organisation_id, seat.country_id, seat.person_id)
    WHERE entity.redirect_to IS NULL AND (
        {latest_sql("seat.start_date")} < {earliest_sql("mechanism.founding_date")}
        OR {earliest_sql("seat.start_date")} > {latest_sql("mechanism.conclusion_date")}
        OR {earliest_sql("seat.end_date")} > {latest_sql("mechanism.conclusion_date")}
        OR {earliest_sql("seat.last_confirmed")} > {latest_sql("mechanism.conclusion_date")})
    ORDER BY entity.name, seat.id
"""


def seat_outside_life(reader: Reader, as_of: AsOf, _limits: Thresholds) -> Iterator[Found]:
    """A seat was held, or confirmed, before its body was founded or after it was concluded.

    Dates of which only the month or the year is known count in the body's favour.

    Reason: one of the two dates is wrong, and every roster of that time is.

    Source: the sources of the seat; the dates contradict each other whatever is silent.
    """
    rows = reader.rows(_OUTSIDE, _Outside)
    sources: dict[str, Evidence] = {}
    for piece in in_pieces(row.seat_id for row in rows):
        sources |= evidence_for(reader, "seat", f"target.id IN ({piece.sql})", **piece.values)
    for row in rows:
        told = _outside(row, as_of.state_day)
        if told:
            notes = sources.get(row.seat_id, NO_EVIDENCE).notes
            yield Found(Ref._make(row[:4]), f"the seat of {row.holder} {told}", notes)


def _outside(row: _Outside, day: str) -> str:
    """How the seat falls out of the body's life, by dates that are not after the day."""
    if row.start and row.founded and PartialDate(row.start).latest < PartialDate(row.founded).earliest <= day:
        return f"began in {row.start}, before the body was founded in {row.founded}"
    ends = (("began in", row.start), ("ended in", row.end), ("was confirmed in", row.confirmed))
    for verb, when in ends:
        if when and row.concluded and PartialDate(row.concluded).latest < PartialDate(when).earliest <= day:
            return f"{verb} {when}, after the body was concluded in {row.concluded}"
    return ""
