"""Who is tied to whom, as every drawing program wants it: ends, kind, label, dates.

Seats, posts, links between bodies, parts in projects and agreements, endorsements and attendance.
The person who fills an organisation's seat is tied to the body as well.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from registry.changes.rows import Values
from registry.exchange.outgoing.holdings import Holdings


class OutgoingTie(NamedTuple):
    """A tie between two records. Dates are partial, empty where they are not known."""

    id: str
    from_id: str
    to_id: str
    kind: str
    label: str
    start: str
    end: str
    passages: int


class _Sort(NamedTuple):
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
_PART_OF = (("organisation", "parent_id"), ("project", "parent_id"), ("place", "parent_id"))


def ties_of(holdings: Holdings) -> Iterator[OutgoingTie]:
    """Every tie that leaves, in the order of its kind and its id."""
    for sort in _SORTS:
        for row in holdings.of(sort.table):
            dates = _dates(holdings, sort, row)
            for position, end in enumerate(_ends(sort, row)):
                tie_id = str(row["id"]) if position == 0 else f"{row['id']}-{position + 1}"
                label = str(row.get(sort.label, "")).replace("_", " ")
                passages = len(holdings.cited.get((sort.table, str(row["id"])), ()))
                yield OutgoingTie(tie_id, end, str(row[sort.to]), sort.kind, label, *dates, passages)
    for table, column in _PART_OF:
        for row in holdings.of(table):
            if column in row:
                key = str(row["id"])
                yield OutgoingTie(f"part-{key}", key, str(row[column]), "part of", "part of", "", "", 0)


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
