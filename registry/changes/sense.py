"""What no source can mean, whatever the database lets through: refused where facts come in.

A row that was written before a rule was made is left as it is: only what is added, edited or read
from a file is asked.
"""

from __future__ import annotations

from collections.abc import Mapping

from registry.dates import PartialDate, today
from registry.errors import BadInput
from registry.models.columns import IN_ORDER
from registry.terms.events import EventStatus

_ALSO_IN_ORDER = {
    "mechanism": (("followed_from", "followed_to"),),
    "terms_of_reference": (("adopted_on", "ends_on"),),
}


def refuse_nonsense(table: str, values: Mapping[str, object]) -> None:
    """Raise BadInput where the row of the table says what cannot be."""
    _refuse_out_of_order(table, values)
    if (
        table == "agreement"
        and values.get("origin_id")
        and values["origin_id"] == values.get("destination_id")
    ):
        raise BadInput(
            f"origin and destination are both {values['origin_id']}",
            remedy="a corridor leads from one country to another: name two, or none",
        )
    if table == "event" and values.get("status") == EventStatus.held:
        day = values.get("start_date") or values.get("end_date")
        if day and PartialDate(str(day)).earliest > today():
            raise BadInput(
                f"an event of {day}, which is still to come, cannot have been held",
                remedy=f"say status={EventStatus.planned}, or correct the date",
            )


def _refuse_out_of_order(table: str, values: Mapping[str, object]) -> None:
    for first, last in (*IN_ORDER.get(table, ()), *_ALSO_IN_ORDER.get(table, ())):
        begins, ends = values.get(first), values.get(last)
        if begins and ends and PartialDate(str(begins)).earliest > PartialDate(str(ends)).latest:
            raise BadInput(
                f"{first} {begins} begins after {last} {ends} is over", remedy="correct one of the two dates"
            )
