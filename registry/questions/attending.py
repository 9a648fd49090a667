"""Who is looked for at a meeting of a body, and whom a name on its attendance sheet means."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from registry.asof import AsOf
from registry.dates import PartialDate
from registry.questions.naming import record_named
from registry.questions.refs import Ref, ref_columns
from registry.questions.searching import WORDS
from registry.questions.seats import Seat, seats_on
from registry.questions.sitting import HOLDER_KINDS
from registry.store.reading import Reader
from registry.terms import EventType, Kind


class Expected(NamedTuple):
    """A line of an attendance sheet: who is ticked, and the seats that they fill."""

    who: Ref
    seats: tuple[Seat, ...]


def attendance_sheet(reader: Reader, body: Ref, as_of: AsOf) -> list[Expected]:
    """Those who may have a seat on the body on the day, by role; everybody once.

    A holder stands for all its seats. Where an organisation or a country has several and people are
    named for them, each of these people has a line: they come and stay away by themselves.
    """
    seats = seats_on(reader, as_of, "seat.mechanism_id = :body", body=body.id)
    held = [seat.holder for seat in seats]
    lines: dict[Ref, list[Seat]] = {}
    for seat in seats:
        who = seat.person if seat.person and held.count(seat.holder) > 1 else seat.holder
        lines.setdefault(who, []).append(seat)
    return [Expected(who, tuple(filled)) for who, filled in lines.items()]


def attendant_named(reader: Reader, name: str) -> Ref:
    """Whom a name on the sheet means, with a seat or without. Raises UnknownName, AmbiguousName."""
    return record_named(reader, name, HOLDER_KINDS, at_least=WORDS)


def minutes_named(reader: Reader, name: str) -> Ref:
    """Which source the minutes are. Raises UnknownName, AmbiguousName."""
    return record_named(reader, name, [Kind.source])


def seat_filled(seats: Iterable[Seat], who: Ref) -> Seat | None:
    """The seat among these that the organisation, person or country fills; None of a guest."""
    return next((seat for seat in seats if who in (seat.organisation, seat.person, seat.country)), None)


def meetings_on(reader: Reader, body: Ref, day: PartialDate) -> list[Ref]:
    """The meetings of the body that are recorded with exactly this date."""
    return reader.rows(
        f"""
        SELECT {ref_columns("entity")} FROM event JOIN entity ON entity.id = event.id
        WHERE event.mechanism_id = :body AND event.type = '{EventType.meeting}'
          AND event.start_date = :day AND entity.redirect_to IS NULL
        ORDER BY entity.id
        """,
        Ref,
        body=body.id,
        day=day,
    )
