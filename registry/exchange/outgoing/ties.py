"""Who is tied to whom, as every drawing program wants it: ends, kind, label, dates.

Seats, posts, links between bodies, parts in projects and agreements, endorsements and attendance.
The person who fills an organisation's seat is tied to the body as well.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from registry.changes.rows import Values
from registry.exchange.outgoing.holdings import Holdings
from registry.frozen import Frozen
from registry.terms.base import word_label
from registry.terms.kinds import Kind


class OutgoingTie(Frozen):
    """A tie between two records. Dates are partial, empty where they are not known."""

    id: str
    from_id: str
    to_id: str
    kind: str
    label: str
    start: str
    end: str
    passages: int


class _Sort(Frozen):
    """How rows of a table tie records: the columns of both ends, of the label and of the dates."""

    kind: str
    table: str
    ends: tuple[str, ...]
    to: str
    label: str
    start: str = ""
    end: str = ""


_HOLDERS = ("organisation_id", "country_id", "person_id")
_SORTS = (
    _Sort("seat", "seat", _HOLDERS, "mechanism_id", "role", "start_date", "end_date"),
    _Sort("post", "affiliation", ("person_id",), "organisation_id", "post", "start_date", "end_date"),
    _Sort("link", "mechanism_link", ("mechanism_id",), "to_id", "kind", "start_date", "end_date"),
    _Sort("part in a project", "participant", ("entity_id",), "project_id", "role", "start_date", "end_date"),
    _Sort("party", "party", ("entity_id",), "agreement_id", "role"),
    _Sort("endorsement", "endorsement", ("body_id", "country_id"), "subject_id", "act", "on_date", "on_date"),
    _Sort("attendance", "attendance", _HOLDERS, "event_id", "status"),
)
_WITHIN = (
    ("part of", "organisation", "parent_id"),
    ("part of", "project", "parent_id"),
    ("part of", "place", "parent_id"),
    ("event of", "event", "mechanism_id"),
)
DRAWN = (
    Kind.organisation, Kind.person, Kind.mechanism, Kind.place, Kind.project, Kind.agreement, Kind.event,
    Kind.instrument,
)  # fmt: skip
"""The kinds of records that maps and graphs show."""


def ties_of(holdings: Holdings) -> Iterator[OutgoingTie]:
    """Every tie that leaves, in the order of its kind and its id."""
    for sort in _SORTS:
        for row in holdings.of(sort.table):
            dates = _dates(holdings, sort, row)
            for position, end in enumerate(_ends(sort, row)):
                tie_id = str(row["id"]) if position == 0 else f"{row['id']}-{position + 1}"
                label = word_label(str(row.get(sort.label, "")))
                passages = len(holdings.cited.get((sort.table, str(row["id"])), ()))
                yield OutgoingTie(tie_id, end, str(row[sort.to]), sort.kind, label, *dates, passages)
    for kind, table, column in _WITHIN:
        for row in holdings.of(table):
            if column in row:
                key = str(row["id"])
                days = (str(row.get("start_date", "")), str(row.get("end_date", row.get("start_date", ""))))
                dates = days if table == "event" else ("", "")
                yield OutgoingTie(f"{kind.split()[0]}-{key}", key, str(row[column]), kind, kind, *dates, 0)


def ties_among(holdings: Holdings, kinds: Collection[Kind]) -> Iterator[OutgoingTie]:
    """The ties of which both ends are records of these kinds."""
    for tie in ties_of(holdings):
        if holdings.kind(tie.from_id) in kinds and holdings.kind(tie.to_id) in kinds:
            yield tie


def _ends(sort: _Sort, row: Values) -> list[str]:
    held = [str(row[column]) for column in sort.ends if column in row]
    if sort.ends != _HOLDERS:
        return held[:1]
    first, *rest = held
    # An organisation's or a country's seat, and who fills it.
    return [first, *(end for end in rest if end == str(row.get("person_id")))]


def _dates(holdings: Holdings, sort: _Sort, row: Values) -> tuple[str, str]:
    if sort.table == "attendance":
        event = holdings.rows["event"][str(row["event_id"])]
        start = str(event.get("start_date", ""))
        return start, str(event.get("end_date", start))
    return str(row.get(sort.start, "")), str(row.get(sort.end, ""))
