"""A person's word on who is who: what waited goes in, and the decision is remembered.

Who is one of the registry's is known by the key of the list from then on. Who is not is a record of its
own, told apart from those that it might have been.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from registry.changes.door import Door, changing
from registry.changes.journal import Reason
from registry.changes.rows import Values, checked_row, rows_of
from registry.dates import PartialDate, today
from registry.errors import BadInput
from registry.exchange.incoming.entering.bringing import registry_of
from registry.exchange.incoming.entering.citing import Citing
from registry.exchange.incoming.entering.counting import Tally
from registry.exchange.incoming.entering.describing import Describing
from registry.exchange.incoming.entering.desk import Desk
from registry.exchange.incoming.entering.drafting import Draft
from registry.exchange.incoming.entering.editions import Edition, series_of
from registry.exchange.incoming.entering.keys import Registry, known_by_key
from registry.exchange.incoming.entering.knowing import seated_on
from registry.exchange.incoming.entering.naming import NewIds
from registry.exchange.incoming.entering.putting import Decided, put
from registry.exchange.incoming.entering.remembering import remember, waiting_alike
from registry.exchange.incoming.entering.seating import Seating
from registry.exchange.incoming.entering.voices import Voices
from registry.exchange.incoming.entering.waiting import Kept, from_json
from registry.exchange.incoming.told import Key, Told
from registry.frozen import Frozen
from registry.models import Distinction
from registry.models.catalogue import row_id
from registry.questions.candidates import WAITS_FROM, candidates_of
from registry.store.location import Location
from registry.terms.evidence import ChangeKind
from registry.terms.kinds import Kind


class Decision(Frozen):
    """Who a waiting record is: one of the registry's by its id, or None for a record of its own.

    ``take`` are the fields for which the file's word is taken over what is recorded, ``name`` among them;
    other fields are filled where they are empty, and cited beside where they are not.
    """

    waiting_id: str
    same_as: str | None
    take: frozenset[str] = frozenset()


def decide(
    location: Location,
    waiting_id: str,
    same_as: str | None,
    why: str,
    who: str | None = None,
    fields: Collection[str] = (),
) -> int:
    """Decide who one waiting record is; the number of the change. Raises BadInput."""
    return decide_all(location, [Decision(waiting_id, same_as, frozenset(fields))], why, who)


def decide_all(location: Location, decisions: Sequence[Decision], why: str, who: str | None = None) -> int:
    """Several decisions as one change, which is undone as one; its number.

    What waits elsewhere and says the same of the same is settled with them.

    Raises BadInput where nothing of an id waits, and where a record is not of the same kind.
    """
    with changing(location, Reason(why, ChangeKind.review, who)) as door:
        registry = registry_of(location, door)
        for decision in decisions:
            _decide(registry, door, decision, why)
            door.fold_names()
        _settle_alike(registry, door)
    if door.change is None:
        raise BadInput("nothing was decided")
    return door.change


def _decide(registry: Registry, door: Door, decision: Decision, why: str) -> None:
    row = door.row("waiting", decision.waiting_id)
    if row is None:
        raise BadInput(
            f"nothing waits under {decision.waiting_id!r}", remedy="interlock review lists what does"
        )
    _refuse_another_kind(registry, row, decision.same_as)
    first = from_json(str(row["told"])).told
    likes = _likes(registry, [first]) if decision.same_as is None else []
    same_as = decision.same_as
    for waiting in _editions(registry, row):
        # The same key waits in other editions of the list: it is the same record there.
        kept = from_json(str(waiting["told"]))
        same_as = _put(registry, door, waiting, kept, Decision(decision.waiting_id, same_as, decision.take))
        if same_as is not None:
            remember(registry, door, kept, same_as)
    if same_as is None:
        raise BadInput(f"{row['name']} could not be put into the registry", where=str(row["locator"]))
    for other in likes:
        _tell_apart(door, same_as, other, why)


def _settle_alike(registry: Registry, door: Door) -> None:
    """Settle what waits in other lists and was decided now; whom that lets be known is settled next."""
    while alike := waiting_alike(registry):
        for waiting_id, record_id in alike.items():
            row = door.row("waiting", waiting_id)
            if row is None:
                continue
            kept = from_json(str(row["told"]))
            if _put(registry, door, row, kept, Decision(waiting_id, record_id)) is not None:
                remember(registry, door, kept, record_id)
            door.fold_names()


def _refuse_another_kind(registry: Registry, row: Values, same_as: str | None) -> None:
    if same_as is None:
        return
    kind = registry.kinds.get(same_as)
    if kind is None:
        raise BadInput(f"there is no record {same_as!r}", remedy="name it by its id, or say that it is new")
    if kind != row["record_kind"]:
        raise BadInput(f"{same_as} is {Kind(kind).one}; {row['name']} is {Kind(str(row['record_kind'])).one}")


def _likes(registry: Registry, tolds: Sequence[Told]) -> list[str]:
    """The records that the first record of each might have been: asked at once, for all names are read."""
    found = candidates_of(registry.reader, [Describing(told).of(told.records[0]) for told in tolds])
    return [one.ref.id for candidates in found for one in candidates if one.score >= WAITS_FROM]


def _editions(registry: Registry, row: Values) -> list[Values]:
    """What waits under the same key of the same list, the earliest edition first."""
    series = from_json(str(row["told"])).told.series
    alike = [
        (kept.told.on or "", str(other["id"]), other)
        for other in _waiting_with(registry, "record_key", [str(row["record_key"])])
        if other["record_kind"] == row["record_kind"]
        if (kept := from_json(str(other["told"]))).told.series == series
    ]
    return [other for _, _, other in sorted(alike, key=lambda one: one[:2])]


def _waiting_with(registry: Registry, column: str, values: Collection[str]) -> list[Values]:
    """The waiting rows that have one of the values."""
    return list(rows_of(registry.connection, "waiting", values, by=column).values())


def _put(registry: Registry, door: Door, row: Values, kept: Kept, decision: Decision) -> str | None:
    """Put what one row kept, and let it go; the id of the record."""
    told, key = kept.told, kept.told.records[0].key
    draft = Draft(door)
    try:
        edition = _edition(registry, draft, row, told)
        draft.load("waiting", [str(row["id"])])
        draft.load("citation", [str(row["id"])], by="waiting_id")
        for cited in draft.all_of("citation"):
            draft.remove("citation", str(cited["id"]))
        draft.remove("waiting", str(row["id"]))
        desk = Desk(
            registry, draft, NewIds(registry.kinds), edition, Citing(draft, edition),
            Voices(door.connection, edition), Tally(told),
        )  # fmt: skip
        elsewhere, waiting = _elsewhere(registry, told)
        decided = Decided(
            {key: decision.same_as}, elsewhere, waiting, kept.partial, kept.complete,
            {key: decision.take}, _maybe(registry, told, waiting), is_review=True,
        )  # fmt: skip
        put(desk, told, decided)
        _close_what_was_spared(registry, desk, kept, waiting)
        draft.finish()
    finally:
        draft.close()
    return known_by_key(registry, told.series, [key]).get(key)


def _edition(registry: Registry, draft: Draft, row: Values, told: Told) -> Edition:
    source = str(row["source_id"])
    draft.load("source", [source])
    day = told.on or (draft.row("source", source) or {}).get("as_of")
    series = series_of(registry, told.series)
    others = [date for other, date in series.items() if other != source and date is not None]
    newest = max(others, key=lambda date: date.earliest, default=None)
    # Not as the list's own: what else is cited from the file stays as it is.
    return Edition(
        source, False, PartialDate(str(day)) if day else None, frozenset({*series, source}), newest
    )


def _elsewhere(registry: Registry, told: Told) -> tuple[dict[str, str], frozenset[str]]:
    """Of the records that are pointed to and not told here: those that are known, and those that wait."""
    own = {record.key for record in told.records}
    pointed = {
        value.key
        for record in told.records
        for values in (record.fields, *(part.fields for parts in record.parts.values() for part in parts))
        for value in values.values()
        if isinstance(value, Key) and value.key not in own
    }
    known = known_by_key(registry, told.series, pointed)
    return known, frozenset(pointed - known.keys())


def _close_what_was_spared(registry: Registry, desk: Desk, kept: Kept, waiting: Collection[str]) -> None:
    """Who might have been the one that waited, and was not, is not on the roster: the seat ends."""
    told = kept.told
    bodies = [one for one in told.records if one.key in kept.partial and one.key in told.whole_rosters]
    if desk.day is None or not bodies:
        return
    ids: Mapping[str, str] = known_by_key(registry, told.series, [body.key for body in bodies])
    likes = set(_likes(registry, [told]))
    for body in bodies:
        if body.key in ids and likes:
            seating = Seating.of_known(desk, ids[body.key], desk.day)
            if seating.would_close(likes):
                seating.close(_still_maybe(registry, desk, told, body.key, waiting), only=likes)


def _maybe(registry: Registry, told: Told, waiting: Collection[str]) -> frozenset[str]:
    """Whom the others of the list that wait may be."""
    rows = _waiting_with(registry, "record_key", waiting)
    others = [from_json(str(row["told"])).told for row in rows]
    return frozenset(_likes(registry, [other for other in others if other.series == told.series]))


def _still_maybe(registry: Registry, desk: Desk, told: Told, body: str, waiting: Collection[str]) -> set[str]:
    """Who may be somebody else of the same roster that waits still."""
    others = []
    for row in _waiting_with(registry, "source_id", desk.edition.series):
        other = from_json(str(row["told"])).told
        if other.series != told.series or other.on != told.on or other.records[0].key == told.records[0].key:
            continue
        seated = {key for record in other.records if record.key == body for key in seated_on(record)}
        if other.records[0].key in seated | set(waiting):
            others.append(other)
    return set(_likes(registry, others))


def _tell_apart(door: Door, record_id: str, other: str, why: str) -> None:
    pairs = rows_of(door.connection, "distinction", [record_id, other], by="entity_id").values()
    if record_id == other or any({row["entity_id"], row["other_id"]} == {record_id, other} for row in pairs):
        return
    values = {
        "id": row_id("di", record_id, other), "entity_id": record_id, "other_id": other, "reason": why,
        "decided_on": str(today()),
    }  # fmt: skip
    door.set_row("distinction", str(values["id"]), checked_row(Distinction, values).values)
