"""What is odd about something that was said, without being impossible: told, and not refused."""

from __future__ import annotations

from registry.asof import AsOf
from registry.dates import PartialDate
from registry.frozen import Frozen
from registry.questions.refs import Ref
from registry.questions.seats import Seat, seats_on
from registry.store.reading import Reader


class _Life(Frozen):
    founded: str | None
    concluded: str | None


def doubts_about_meeting(reader: Reader, body: Ref, day: PartialDate, minutes: Ref | None) -> tuple[str, ...]:
    """A meeting outside the life of its body, or told by a source of an earlier day; a sentence for each."""
    life = reader.one(
        "SELECT founding_date, conclusion_date FROM mechanism WHERE id = :id", _Life, id=body.id
    ) or _Life(None, None)
    told = []
    if life.founded and day.latest < PartialDate(life.founded).earliest:
        told.append(f"{body.label} was founded on {life.founded}, after this meeting of {day}")
    if life.concluded and day.earliest > PartialDate(life.concluded).latest:
        told.append(f"{body.label} was concluded on {life.concluded}, before this meeting of {day}")
    return (*told, *doubts_about_source(reader, minutes.id if minutes else None, day))


class _Speaks(Frozen):
    name: str
    of: str | None


def doubts_about_source(reader: Reader, source_id: str | None, day: PartialDate) -> tuple[str, ...]:
    """A source that speaks of a day before the one that it is to tell of; nothing where it has no date."""
    sql = """
        SELECT entity.name, coalesce(source.as_of, source.issued)
        FROM source JOIN entity ON entity.id = source.id WHERE source.id = :id
    """
    source = reader.one(sql, _Speaks, id=source_id) if source_id else None
    if source is None or source.of is None or PartialDate(source.of).latest >= day.earliest:
        return ()
    return (f"“{source.name}” speaks of {source.of} and is cited for {day}, which is later",)


def open_seats_of(reader: Reader, organisation: Ref, on: PartialDate) -> list[Seat]:
    """The seats of an organisation on a day that have no end of their own."""
    seats = seats_on(reader, AsOf.on(on), "seat.organisation_id = :holder", holder=organisation.id)
    return [seat for seat in seats if seat.end is None]
