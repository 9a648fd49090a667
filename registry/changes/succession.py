"""A seat that ends and the one that follows it: one change, with who says so."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from registry.changes.adding import add_part
from registry.changes.door import Door, changing
from registry.changes.editing import Target, Word, cite, set_fields
from registry.changes.expecting import refuse_if_changed
from registry.changes.journal import Reason
from registry.changes.rows import Values
from registry.changes.wording import Said, said
from registry.dates import PartialDate
from registry.errors import BadInput
from registry.frozen import Frozen
from registry.questions.naming import record_named
from registry.questions.refs import Ref
from registry.questions.searching import EXACT
from registry.store.location import Location
from registry.store.reading import reading
from registry.terms.actors import OrganisationType
from registry.terms.evidence import ChangeKind
from registry.terms.kinds import Kind

_HOLDERS = {"organisation": "organisation", "place": "country", "person": "person"}
_OF_GOVERNMENT = (
    OrganisationType.ministry,
    OrganisationType.department_agency,
    OrganisationType.statistics_office,
    OrganisationType.parliament,
    OrganisationType.local_government,
)
_OF_CIVIL_SOCIETY = (OrganisationType.ingo, OrganisationType.national_ngo, OrganisationType.cso_network)


class SeatChange(Frozen):
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

    The next one has the role of the first and begins the day after, and it has its constituency where an
    organisation of the same side follows (an employers' organisation speaks for no government), unless
    the follower's fields say otherwise. Raises BadInput, ChangedMeanwhile, UnknownName, AmbiguousName.
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
            kept = {
                name: Said(name, str(before[name]))
                for name in _what_stays(door, location, before, given)
                if name in before
            }
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


def _what_stays(door: Door, location: Location, before: Values, given: Mapping[str, Said]) -> tuple[str, ...]:
    """What a seat is whoever holds it: its role, and its side where the next holder is on the same one."""
    held_by, follows = before.get("organisation_id"), given.get("organisation")
    if held_by is None or follows is None or not follows.value:
        return ("role", "constituency") if held_by is None and follows is None else ("role",)
    with reading(location) as reader:
        next_one = record_named(reader, follows.value, [Kind.organisation], at_least=EXACT)
    sides = [_side(door, each) for each in (str(held_by), next_one.id)]
    return ("role", "constituency") if sides[0] == sides[1] else ("role",)


def _side(door: Door, organisation_id: str) -> str:
    """The side that organisations of this one's class are on; the class itself where it is on its own."""
    held = (door.row("organisation", organisation_id) or {}).get("classification")
    class_ = OrganisationType(str(held)) if held else OrganisationType.unknown
    if class_ in _OF_GOVERNMENT:
        return "government"
    return "civil society" if class_ in _OF_CIVIL_SOCIETY else class_
