"""A seat that ends and the one that follows it: one change, with who says so."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from registry.changes.adding import add_part
from registry.changes.door import changing
from registry.changes.editing import Target, Word, cite, set_fields
from registry.changes.expecting import refuse_if_changed
from registry.changes.journal import Reason
from registry.changes.wording import Said, said
from registry.dates import PartialDate
from registry.errors import BadInput
from registry.questions.refs import Ref
from registry.store.location import Location
from registry.terms import ChangeKind

_HOLDERS = {"organisation": "organisation", "place": "country", "person": "person"}
_STAYS = ("role", "constituency")
"""What a seat is, whoever holds it."""


class SeatChange(NamedTuple):
    """The change, and the seat that follows where somebody does."""

    change: int | None
    begun: str | None


def field_of_holder(holder: Ref) -> str:
    """The field of a seat in which such a record holds it. Raises BadInput."""
    if holder.kind not in _HOLDERS:
        raise BadInput(f"{holder.label} is a record of kind {holder.kind}, which holds no seat")
    return _HOLDERS[holder.kind]


def day_after(text: str) -> str:
    """What begins when a partial date is over: 2017-06 after 2017-05, 2018 after 2017."""
    from datetime import date, timedelta

    day = PartialDate(text)
    after = date.fromisoformat(day.latest) + timedelta(days=1)
    return after.isoformat()[: len(str(day))]


def end_seat(
    location: Location,
    seat_id: str,
    on: str,
    follower: Sequence[str],
    word: Word,
    reason: Reason,
    seen: int | None = None,
) -> SeatChange:
    """End a seat on its last day; ``follower`` says who holds the next one, empty where nobody does.

    The next one has the role and the constituency of the first and begins the day after, unless the
    follower's fields say otherwise. Raises BadInput, ChangedMeanwhile, UnknownName, AmbiguousName.
    """
    try:
        ended = str(PartialDate(on))
    except ValueError as problem:
        raise BadInput(str(problem), where="end") from problem
    target = Target("seat", seat_id)
    begun = None
    with changing(location, reason._replace(kind=ChangeKind.end, source_id=word.source_id)) as door:
        if seen is not None:
            refuse_if_changed(door, target, seen)
        before = door.row(*target) or {}
        set_fields(door, target, {"end_date": ended}, word)
        if follower:
            given = {field.field: field for field in said(list(follower))}
            kept = {name: Said(name, str(before[name])) for name in _STAYS if name in before}
            fields = {
                "of": Said("of", str(before["mechanism_id"])),
                **kept,
                "start_date": Said("start_date", day_after(ended)),
                **given,
            }
            made = add_part(door, location, "seat", list(fields.values()))
            cite(door, made, word)
            begun = made.row_id
    return SeatChange(door.change, begun)
