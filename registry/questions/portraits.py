"""What is told of each of many records at a glance: on the card of a map, beside a name.

Other names, the constituency of its seats, its country, a few facts and who says so. A few queries for
as many records as there are. Contact details are never part of it; a person whose data were erased
goes by the name that is left.
"""

from __future__ import annotations

from collections.abc import Iterable

from registry.asof import AsOf, possible_seat_sql
from registry.dates import PartialDate, in_or_on
from registry.frozen import Frozen
from registry.questions.activity import activities
from registry.questions.agreements import AgreementFilter, agreements_on
from registry.questions.people import PersonFilter, people_on
from registry.questions.projects import state_on
from registry.questions.refs import Ref, SourceNote, refs_of, sources_of
from registry.store.lists import Ids, in_pieces
from registry.store.reading import Reader
from registry.terms.base import word_label
from registry.terms.kinds import Kind
from registry.terms.seats import Constituency

Fact = tuple[str, str]
"""A label and a text, as people read them."""

_MOST_POSTS = 3
_NOTHING_SAID = ("unknown", "other")


class Portrait(Frozen):
    """A record at a glance. ``country`` is an ISO 3166 code."""

    ref: Ref
    aliases: tuple[str, ...]
    side: Constituency | None
    """The constituency of its seats on the day, where all that name one agree; of its seats of any time
    where none on the day names one.
    """
    country: str | None
    facts: tuple[Fact, ...]
    sources: tuple[SourceNote, ...]


class _Row(Frozen):
    id: str
    type: str | None
    scope: str | None
    country: str | None
    start: str | None
    end: str | None
    original_end: str | None
    above_name: str | None


_COUNTRY_ID = (
    "coalesce(organisation.country_id, mechanism.country_id, project.country_id, event.country_id, "
    "instrument.country_id, system.country_id)"
)
_ROWS = f"""
    SELECT entity.id,
           coalesce(organisation.classification, mechanism.type, agreement.type, event.type,
                    instrument.type, system.type, place.type),
           mechanism.scope, coalesce(place.code, country.code),
           coalesce(organisation.founding_date, mechanism.founding_date, project.start_date,
                    event.start_date, system.start_date),
           coalesce(organisation.dissolution_date, mechanism.conclusion_date, project.end_date,
                    event.end_date, system.end_date, agreement.expires_on),
           project.original_end_date, above.name
    FROM entity
    LEFT JOIN organisation ON organisation.id = entity.id
    LEFT JOIN mechanism ON mechanism.id = entity.id
    LEFT JOIN agreement ON agreement.id = entity.id
    LEFT JOIN project ON project.id = entity.id
    LEFT JOIN event ON event.id = entity.id
    LEFT JOIN instrument ON instrument.id = entity.id
    LEFT JOIN system ON system.id = entity.id
    LEFT JOIN place ON place.id = entity.id
    LEFT JOIN place AS country ON country.id = {_COUNTRY_ID}
    LEFT JOIN entity AS above
      ON above.id = coalesce(organisation.parent_id, project.parent_id, event.mechanism_id)
    WHERE entity.id IN ({{ids}})
"""
_BEGAN_AND_ENDED = {
    Kind.organisation: ("founded", "dissolved"),
    Kind.mechanism: ("founded", "concluded"),
    Kind.project: ("began", "ended"),
    Kind.event: ("began", "ended"),
    Kind.system: ("began", "ended"),
    Kind.agreement: ("began", "expires"),
}


def portraits_of(reader: Reader, ids: Iterable[str], as_of: AsOf) -> dict[str, Portrait]:
    """The records of these ids by id, with what states they are in on the day."""
    refs = refs_of(reader, ids)
    aliases, sides, rows = _told_of(reader, refs, AsOf.on(as_of.day))
    on_the_day = _states(reader, refs, as_of)
    sources = sources_of(reader, refs)
    return {
        key: Portrait(
            ref,
            aliases.get(key, ()),
            sides.get(key),
            rows[key].country,
            (*_facts(ref, rows[key], as_of), *on_the_day.get(key, ())),
            sources.get(key, ()),
        )
        for key, ref in refs.items()
    }


class _Pair(Frozen):
    id: str
    text: str


class _Side(Frozen):
    id: str
    side: str
    now: int


def _told_of(
    reader: Reader, ids: Iterable[str], day: AsOf
) -> tuple[dict[str, tuple[str, ...]], dict[str, Constituency], dict[str, _Row]]:
    aliases: dict[str, tuple[str, ...]] = {}
    sides: dict[str, set[_Side]] = {}
    rows: dict[str, _Row] = {}
    for piece in in_pieces(ids):
        rows |= {row.id: row for row in reader.rows(_ROWS.format(ids=piece.sql), _Row, **piece.values)}
        named = f"SELECT entity_id, name FROM alias WHERE entity_id IN ({piece.sql}) ORDER BY entity_id, name"
        for alias in reader.rows(named, _Pair, **piece.values):
            aliases[alias.id] = (*aliases.get(alias.id, ()), alias.text)
        for seat in _constituencies(reader, piece, day):
            sides.setdefault(seat.id, set()).add(seat)
    agreed = {key: Constituency(side) for key, told in sides.items() if (side := _agreed(told))}
    return aliases, agreed, rows


def _agreed(told: set[_Side]) -> str | None:
    now = {seat.side for seat in told if seat.now}
    sides = now or {seat.side for seat in told}
    return sides.pop() if len(sides) == 1 else None


def _constituencies(reader: Reader, piece: Ids, day: AsOf) -> list[_Side]:
    holders = ("organisation_id", "country_id", "person_id")
    selects = (
        f"SELECT seat.{holder}, seat.constituency, CASE WHEN {possible_seat_sql()} THEN 1 ELSE 0 END "
        "FROM seat JOIN mechanism ON mechanism.id = seat.mechanism_id "
        "LEFT JOIN organisation ON organisation.id = seat.organisation_id "
        f"WHERE seat.{holder} IN ({piece.sql}) AND seat.constituency <> 'unknown'"
        for holder in holders
    )
    return reader.rows(" UNION ".join(selects), _Side, first=day.first, last=day.last, **piece.values)


def _facts(ref: Ref, row: _Row, as_of: AsOf) -> list[Fact]:
    kind = Kind(ref.kind)
    facts = []
    if row.type and row.type not in _NOTHING_SAID:
        facts.append(("type", word_label(row.type)))
    if row.scope and row.scope not in _NOTHING_SAID:
        facts.append(("scope", word_label(row.scope)))
    if row.above_name:
        facts.append(("body" if kind is Kind.event else "part of", row.above_name))
    if kind in _BEGAN_AND_ENDED:
        began, ended = _BEGAN_AND_ENDED[kind]
        facts += [(label, day) for label, day in ((began, row.start), (ended, row.end)) if day]
    if kind is Kind.project:
        start, end, original = map(PartialDate.recorded, (row.start, row.end, row.original_end))
        facts.append((_state_label(as_of), state_on(start, end, original, as_of.state_day).label))
    return facts


def _state_label(as_of: AsOf) -> str:
    return f"as of {as_of.state_day}"


def _states(reader: Reader, refs: dict[str, Ref], as_of: AsOf) -> dict[str, list[Fact]]:
    """What bodies, agreements and people are on the day, by the questions that lists of them ask."""
    by_kind: dict[str, list[str]] = {}
    for ref in refs.values():
        by_kind.setdefault(ref.kind, []).append(ref.id)
    told: dict[str, list[Fact]] = {}
    for body, on_day in activities(reader, as_of, by_kind.get(Kind.mechanism, ())).items():
        told[body] = [(_state_label(as_of), on_day.words)]
        if on_day.last_met:
            told[body].append(("last met", on_day.last_met))
    if agreements := by_kind.get(Kind.agreement):
        for agreement in agreements_on(reader, as_of, AgreementFilter(ids=tuple(agreements))):
            if agreement.corridor:
                told.setdefault(agreement.ref.id, []).append(("corridor", " to ".join(agreement.corridor)))
            if agreement.stage:
                since = f" {in_or_on(agreement.entered)}" if agreement.entered else ""
                stage = (_state_label(as_of), f"{agreement.stage.label}{since}")
                told.setdefault(agreement.ref.id, []).append(stage)
    if people := by_kind.get(Kind.person):
        for person in people_on(reader, as_of, PersonFilter(ids=tuple(people))):
            posts = [f"{post.post}, {post.organisation.label}" for post in person.posts]
            told[person.ref.id] = [("post", post) for post in posts[:_MOST_POSTS]]
    return told
