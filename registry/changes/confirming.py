"""What becomes of a seat or a post that somebody confirms."""

from __future__ import annotations

from registry.changes.rows import Values
from registry.dates import PartialDate


def confirmed_on(row: Values, day: PartialDate) -> Values:
    """The row with one more day on which it was held: the last such day, or the first.

    The first is kept beside the last where nobody knows the start: between the two it was held, and by the
    last alone nobody could tell. Confirming what lies between the two changes nothing.
    """
    last, first = (_date(row.get(column)) for column in ("last_confirmed", "first_confirmed"))
    after = dict(row)
    if last is None or last.latest < day.latest:
        after["last_confirmed"] = day
    earliest = first or last
    if earliest is None or "start_date" in row:
        return after
    if day.latest < earliest.latest:
        after["first_confirmed"] = day
    elif "first_confirmed" not in row and "last_confirmed" in after and after["last_confirmed"] != last:
        after["first_confirmed"] = earliest
    return after


def _date(text: object) -> PartialDate | None:
    return None if text is None else PartialDate(str(text))
