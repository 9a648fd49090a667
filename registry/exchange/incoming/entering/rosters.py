"""Whole rosters: who was confirmed, who left, who joined.

A file that tells the whole roster of a body as of a day says also who is not on it. A seat that it does
not hold ends on the day before, wherever it is known from: on the day of the roster it counts no more,
and from its last confirmation until then it is only possible. That the roster was told stays with the
body as a statement; a holder who is on a later roster and on none before starts on its day, and so does
whoever sits on a body that is new to a list of several.

An edition that comes after a later one closes nothing and moves nothing. Whom it holds and the later one
does not, had left by then.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from sqlalchemy import Connection, select

from registry.changes.rows import Values, pieces, rows_of
from registry.dates import PartialDate
from registry.exchange.incoming.entering.drafting import Draft
from registry.models import metadata
from registry.terms.kinds import Knowledge

WHOLE = "whole roster"
"""The attribute of the statement that a list told all who sat on a body on a day."""
_OPEN = (Knowledge.ongoing, Knowledge.unknown)
HOLDERS = ("person_id", "organisation_id", "country_id")


def is_open(seat: Values) -> bool:
    """Whether no end is known."""
    return "end_date" not in seat and seat["knowledge"] in _OPEN


def has_ended(told: Values) -> bool:
    """Whether a told seat is one of the past, also where nobody knows its last day."""
    return "end_date" in told or told.get("knowledge") == Knowledge.ended_unknown


def covers(seat: Values, day: PartialDate | None) -> bool:
    """Whether the seat may be held on the day; without a day, whether no end is known."""
    if day is None:
        return is_open(seat)
    start, end = (_date(seat.get(column)) for column in ("start_date", "end_date"))
    if end is None and not is_open(seat):
        confirmed = _date(seat.get("last_confirmed"))
        return confirmed is not None and confirmed.latest >= day.earliest
    return (start is None or start.earliest <= day.latest) and (end is None or end.latest >= day.earliest)


def _date(text: object) -> PartialDate | None:
    return None if text is None else PartialDate(str(text))


def seat_of(draft: Draft, told: Values, day: PartialDate | None) -> Values | None:
    """The seat that a told one is, of the same holder in the same role.

    Where the file says since when, one that starts then or on an unknown day; else one that may be
    held on the day.
    """
    same = list(draft.seats_like(told))
    if "start_date" in told:
        fitting = [seat for seat in same if seat.get("start_date") == told["start_date"]]
        fitting = fitting or [seat for seat in same if "start_date" not in seat and _may_be(seat, told)]
    elif "end_date" in told:
        fitting = [seat for seat in same if seat.get("end_date") == told["end_date"]]
        fitting = fitting or [seat for seat in same if "start_date" not in seat and is_open(seat)]
    elif has_ended(told):
        fitting = [seat for seat in same if seat["knowledge"] == Knowledge.ended_unknown]
        fitting = fitting or [seat for seat in same if is_open(seat)]
    else:
        fitting = [seat for seat in same if covers(seat, day)]
        if not fitting and day is None:
            fitting = [seat for seat in same if "start_date" not in seat]
    return max(fitting, key=lambda seat: (str(seat.get("start_date", "")), str(seat["id"])), default=None)


def _may_be(seat: Values, told: Values) -> bool:
    """Whether a seat whose start is unknown may be the one that starts then."""
    start, end = PartialDate(str(told["start_date"])), _date(seat.get("end_date"))
    confirmed = _date(seat.get("last_confirmed"))
    return (end is None or start.earliest <= end.latest) and (
        confirmed is None or start.earliest <= confirmed.latest
    )


def roster_days(draft: Draft, body: str, series: str | None = None) -> list[PartialDate]:
    """The days of the whole rosters that were told of a body, by one list or by any, in their order."""
    told = {
        PartialDate(str(row["start_date"]))
        for row in draft.of("statement", body)
        if row["attribute"] == WHOLE
        and "start_date" in row
        and (series is None or row["value"] == as_value(series))
    }
    return sorted(told, key=lambda day: day.earliest)


def as_value(series: str) -> str:
    """A list, as the statement that it told a whole roster names it."""
    return series[:600]


def before(days: Iterable[PartialDate], day: PartialDate) -> list[PartialDate]:
    """Those that lie wholly before a day."""
    return [one for one in days if one.latest < day.earliest]


def after(days: Iterable[PartialDate], day: PartialDate) -> list[PartialDate]:
    """Those that lie wholly after a day."""
    return [one for one in days if one.earliest > day.latest]


def day_before(day: PartialDate) -> str | None:
    """The last day before a day, month or year begins; None at the beginning of time."""
    first = date.fromisoformat(day.earliest)
    return None if first == date.min else (first - timedelta(days=1)).isoformat()


def leavers(draft: Draft, body: str, day: PartialDate, stay: set[str]) -> Iterator[Values]:
    """The open seats that were held before the day, and that the roster of the day does not hold.

    Not those that somebody confirmed on the day or later, nor those that may have begun since.
    """
    for seat in draft.of("seat", body):
        start, confirmed = (_date(seat.get(column)) for column in ("start_date", "last_confirmed"))
        if (
            str(seat["id"]) not in stay
            and is_open(seat)
            and (start is None or start.latest < day.earliest)
            and (confirmed is None or confirmed.latest < day.earliest)
        ):
            yield seat


def holders_of(connection: Connection, body: str, day: str | None) -> dict[str, set[str]]:
    """By each folded name, those who may sit on a body on the day."""
    on = None if day is None else PartialDate(day)
    seats = rows_of(connection, "seat", [body], by="mechanism_id").values()
    ids = {str(seat[column]) for seat in seats if covers(seat, on) for column in HOLDERS if column in seat}
    names = metadata.tables["search_name"].c
    found: dict[str, set[str]] = {}
    for piece in pieces(sorted(ids)):
        query = select(names.folded, names.entity_id).where(
            names.entity_id.in_(piece), names.source.in_(["name", "alias"])
        )
        for folded, holder in connection.execute(query):
            found.setdefault(folded, set()).add(str(holder))
    return found
