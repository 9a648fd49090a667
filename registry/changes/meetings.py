"""A coordinator's daily acts: a meeting was held, a roster is still true."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from registry.asof import AsOf
from registry.changes.confirming import confirmed_on
from registry.changes.door import Door, changing
from registry.changes.editing import Target, Word, cite
from registry.changes.journal import Reason
from registry.changes.rows import Values, held
from registry.changes.wording import checked
from registry.dates import PartialDate, today
from registry.errors import BadInput
from registry.frozen import Frozen
from registry.models.catalogue import row_id
from registry.questions.attending import attendant_named, minutes_named, seat_filled
from registry.questions.doubts import doubts_about_meeting, doubts_about_source
from registry.questions.naming import record_named
from registry.questions.refs import Ref
from registry.questions.roster import roster_on
from registry.questions.searching import WORDS
from registry.questions.seats import Seat
from registry.questions.sitting import HOLDER_KINDS
from registry.store.location import Location
from registry.store.reading import Reader, reading
from registry.terms.events import AttendanceStatus, EventStatus, EventType
from registry.terms.evidence import ChangeKind
from registry.terms.kinds import Kind


class Somebody(Frozen):
    """Who was there or was not, and the seat that they fill, where they have one."""

    ref: Ref
    status: AttendanceStatus
    seat: Seat | None
    in_place_of: Ref | None = None


class Recorded(Frozen):
    """A meeting that was recorded: its event, who of those named has no seat, the change, what is odd."""

    event_id: str
    attended: tuple[Somebody, ...]
    change: int
    doubts: tuple[str, ...] = ()


class Attending(Frozen):
    """The names that were given: present, apologies, and substitutes as ``A=B`` (B came for A)."""

    present: Sequence[str] = ()
    apologies: Sequence[str] = ()
    absent: Sequence[str] = ()
    substitutes: Sequence[str] = ()


class Again(Frozen):
    """A meeting that is recorded: its event, and whose recorded attendance was otherwise, by its row."""

    event_id: str
    corrected: Mapping[str, AttendanceStatus] = MappingProxyType({})


def record_meeting(
    location: Location,
    mechanism: str,
    on: str,
    names: Attending,
    minutes: str | None,
    reason: Reason,
    again: Again | None = None,
) -> Recorded:
    """Record a meeting of a body, with who was there; a day in the future makes it a planned one.

    A name means a holder of a seat or anybody else: attending is not membership. ``minutes`` is the
    name of the source that tells of it. ``again`` is the meeting that is told more of, where its event
    is known. Raises BadInput, UnknownName, AmbiguousName.
    """
    day = _day(on)
    with reading(location) as reader:
        body = record_named(reader, mechanism, [Kind.mechanism], at_least=WORDS)
        source = minutes_named(reader, minutes) if minutes else None
        seats = roster_on(reader, body, AsOf.on(str(day))).seats
        attended = tuple(_somebodies(reader, seats, names))
        doubts = doubts_about_meeting(reader, body, day, source)
    _refuse_twice(attended)
    _refuse_before_it_was(attended, day)
    word = Word(source.id if source else None)
    because = reason._replace(kind=ChangeKind.meeting, source_id=word.source_id)
    with changing(location, because) as door:
        event = _event(door, body, day, word, again.event_id if again else None)
        for somebody in attended:
            _attendance(door, event, somebody, word)
        for row, status in again.corrected.items() if again else ():
            _correct(door, row, status, word)
    if door.change is None and again is not None:
        raise BadInput(f"nothing is new: {event.row_id} is recorded so already")
    if door.change is None:
        raise BadInput(f"this meeting is recorded already: {event.row_id}", remedy=f"edit {event.row_id}")
    return Recorded(event.row_id, attended, door.change, doubts)


def _day(text: str) -> PartialDate:
    try:
        return PartialDate(text)
    except ValueError as problem:
        raise BadInput(str(problem), where="--on") from problem


def _somebodies(reader: Reader, seats: Sequence[Seat], names: Attending) -> list[Somebody]:
    def one(name: str, status: AttendanceStatus, instead: Ref | None = None) -> Somebody:
        ref = attendant_named(reader, name)
        return Somebody(ref, status, seat_filled(seats, instead or ref), instead)

    found = [one(name, AttendanceStatus.present) for name in names.present]
    found += [one(name, AttendanceStatus.apologies) for name in names.apologies]
    found += [one(name, AttendanceStatus.absent) for name in names.absent]
    for pair in names.substitutes:
        who, equals, came = pair.partition("=")
        if not equals or not who.strip() or not came.strip():
            raise BadInput(
                f"{pair!r} names no pair", where="--substitute", remedy="write WHO=WHO-CAME-INSTEAD"
            )
        instead = attendant_named(reader, who)
        found.append(one(came, AttendanceStatus.substitute, instead))
    return found


def _refuse_twice(attended: Sequence[Somebody]) -> None:
    seen: set[tuple[str, Ref | None]] = set()
    for somebody in attended:
        key = (somebody.ref.id, somebody.in_place_of)
        if somebody.ref.kind == Kind.person and somebody.status is AttendanceStatus.substitute:
            for other in attended:
                if other.ref == somebody.ref and other.status is not AttendanceStatus.substitute:
                    raise BadInput(
                        f"{somebody.ref.label} cannot be {other.status} and there for another as well",
                        remedy="name a person once",
                    )
        replaced = any(other.in_place_of == somebody.ref for other in attended)
        if replaced and somebody.status in (AttendanceStatus.present, AttendanceStatus.substitute):
            raise BadInput(f"{somebody.ref.label} cannot be there and be replaced")
        if key in seen:
            raise BadInput(f"{somebody.ref.label} is named twice", remedy="name everybody once")
        seen.add(key)


def _refuse_before_it_was(attended: Sequence[Somebody], day: PartialDate) -> None:
    """Nobody was at a meeting that is still to come, or stayed away from it; apologies come before."""
    if day.earliest <= today():
        return
    for somebody in attended:
        if somebody.status is not AttendanceStatus.apologies:
            raise BadInput(
                f"{somebody.ref.label} cannot be {somebody.status} on {day}, which is still to come",
                where="--on",
                remedy="plan the meeting without attendance, but for apologies; record it when it was held",
            )


def _event(door: Door, body: Ref, day: PartialDate, word: Word, event_id: str | None) -> Target:
    """The event of the body's meeting on the day: found again where it was recorded before."""
    event_id = event_id or _event_id(door, body, day)
    status = EventStatus.planned if day.earliest > today() else EventStatus.held
    known = door.row("event", event_id)
    if known is not None and known["status"] in (EventStatus.cancelled, EventStatus.postponed):
        raise BadInput(
            f"{event_id} is recorded as {known['status']}", remedy=f"edit {event_id} status=held first"
        )
    if known is None:
        name = f"Meeting of {body.name}, {day}"
        door.set_row(
            "entity", event_id, checked("entity", {"id": event_id, "kind": Kind.event, "name": name})
        )
        fresh: Values = {
            "id": event_id, "kind": Kind.event, "type": EventType.meeting, "mechanism_id": body.id,
            "start_date": day,
        }  # fmt: skip
        known = fresh
    facts = held({**known, "status": status, "minutes_id": word.source_id or known.get("minutes_id")})
    door.set_row("event", event_id, checked("event", facts))
    target = Target("event", event_id)
    cite(door, target, word)
    return target


def _event_id(door: Door, body: Ref, day: PartialDate) -> str:
    """The id of the body's meeting on the day; another body's event of that id is left alone."""
    wanted = f"{body.id[:64]}-{day}"
    candidate, number = wanted, 1
    while (kind := door.kind_of(candidate)) is not None:
        event = door.row("event", candidate) or {}
        if kind == Kind.event and event.get("mechanism_id") == body.id:
            break
        number += 1
        candidate = f"{wanted}-{number}"
    return candidate


_COLUMN = {Kind.organisation: "organisation_id", Kind.person: "person_id", Kind.place: "country_id"}


def _attendance(door: Door, event: Target, somebody: Somebody, word: Word) -> None:
    values = held({
        "event_id": event.row_id,
        _COLUMN[Kind(somebody.ref.kind)]: somebody.ref.id,
        "seat_id": somebody.seat.id if somebody.seat else None,
        "status": somebody.status,
        "in_place_of_id": somebody.in_place_of.id if somebody.in_place_of else None,
    })  # fmt: skip
    identity = ("event_id", "organisation_id", "person_id", "country_id", "in_place_of_id")
    key = row_id("at", *(None if (v := values.get(name)) is None else str(v) for name in identity))
    before = door.row("attendance", key)
    if before is not None and before["status"] != somebody.status:
        told = f"{somebody.ref.label} is recorded as {before['status']}"
        raise BadInput(told, remedy=f"correct it first: edit {key} status={somebody.status}")
    door.set_row("attendance", key, checked("attendance", {**values, "id": key}))
    cite(door, Target("attendance", key), word)


def _correct(door: Door, row: str, status: AttendanceStatus, word: Word) -> None:
    before = door.row("attendance", row)
    if before is None:
        raise BadInput(f"{row} is no longer recorded", remedy="give the date again")
    door.set_row("attendance", row, checked("attendance", {**before, "status": status}))
    cite(door, Target("attendance", row), word)


class Confirmed(Frozen):
    """A roster that was confirmed: how many seats, the change, None where all was so, and what is odd."""

    seats: int
    change: int | None
    doubts: tuple[str, ...] = ()


def confirm_roster(
    location: Location, mechanism: str, on: str, but: Sequence[str], word: Word, reason: Reason
) -> Confirmed:
    """Confirm that the seats of a body were still held on a day, ``but`` for those of the names.

    A name means a holder, with all its seats, or is the id of one seat. Only seats that may be held on
    the day are confirmed, and none is confirmed backwards. Raises BadInput, UnknownName, AmbiguousName.
    """
    day = _day(on)
    if day.earliest > today():
        raise BadInput(f"{day} is still to come", where="--on", remedy="confirm what is known")
    with reading(location) as reader:
        body = record_named(reader, mechanism, [Kind.mechanism], at_least=WORDS)
        seats = roster_on(reader, body, AsOf.on(str(day))).seats
        ids = {seat.id for seat in seats}
        doubts = doubts_about_source(reader, word.source_id, day)
        left_out = {name if name in ids else record_named(reader, name, HOLDER_KINDS).id for name in but}
    confirmed = 0
    with changing(location, reason._replace(kind=ChangeKind.confirm, source_id=word.source_id)) as door:
        for seat in seats:
            names = {seat.id, *(ref.id for ref in (seat.organisation, seat.person, seat.country) if ref)}
            row = door.row("seat", seat.id)
            if names & left_out or row is None or _is_known(row, day):
                continue
            door.set_row("seat", seat.id, confirmed_on(row, day))
            cite(door, Target("seat", seat.id), word, field="last_confirmed")
            confirmed += 1
    return Confirmed(confirmed, door.change, doubts)


def _is_known(seat: Values, day: PartialDate) -> bool:
    last = seat.get("last_confirmed")
    return last is not None and PartialDate(str(last)).latest >= day.latest
