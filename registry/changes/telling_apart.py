"""Saying that two records are not one and the same, however alike they look: kept, and never asked again."""

from __future__ import annotations

from registry.asof import AsOf
from registry.changes.door import changing
from registry.changes.journal import Reason
from registry.changes.rows import Values, held, tidy
from registry.changes.wording import checked
from registry.errors import BadInput
from registry.models.catalogue import row_id
from registry.store.location import Location
from registry.terms.evidence import ChangeKind
from registry.text import clean

_TABLE, _PREFIX = "distinction", "di"


def tell_apart(location: Location, one: str, other: str, reason: Reason) -> int:
    """Keep that the two records are two; the number of the change.

    Raises BadInput where they are one record, of two kinds, merged, or told apart already.
    """
    with changing(location, reason._replace(kind=ChangeKind.review)) as door:
        first, second = door.row("entity", one), door.row("entity", other)
        if first is None or second is None:
            raise BadInput(f"there is no record {one if first is None else other!r}")
        if one == other:
            raise BadInput("a record cannot be told apart from itself")
        if first["kind"] != second["kind"]:
            raise BadInput(
                f"{one} is a {first['kind']}, {other} a {second['kind']}: nobody takes them for one"
            )
        row = distinction(one, other, why=reason.why, on=AsOf.on())
        for known in (row, distinction(other, one, why=None, on=AsOf.on())):
            if door.row(_TABLE, str(known["id"])) is not None:
                raise BadInput(f"{one} and {other} were told apart already")
        door.set_row(_TABLE, str(row["id"]), row)
    assert door.change is not None  # noqa: S101 - a row more is a change
    return door.change


def distinction(one: str, other: str, *, why: str | None, on: AsOf) -> Values:
    """The row that says so; its id follows from the two records."""
    return checked(
        _TABLE,
        tidy(
            held(
                {
                    "id": row_id(_PREFIX, one, other),
                    "entity_id": one,
                    "other_id": other,
                    "reason": clean(why or "") or None,
                    "decided_on": on.state_day,
                }
            )
        ),
    )
