"""Events, with who was there."""

from __future__ import annotations

from collections.abc import Iterator

from registry.changes.rows import Values
from registry.exchange.outgoing.holdings import Holdings
from registry.exchange.outgoing.popolo.rest import Object, Rest, held
from registry.models import Event
from registry.models.catalogue import BY_KEY
from registry.terms.base import word_label
from registry.terms.events import AttendanceStatus, EventStatus
from registry.terms.kinds import Kind

_STATUS = {
    EventStatus.planned: "tentative",
    EventStatus.held: "confirmed",
    EventStatus.postponed: "postponed",
    EventStatus.cancelled: "cancelled",
}
"""Popolo takes the words of iCalendar; ``x_status`` has ours."""
_THERE = (AttendanceStatus.present, AttendanceStatus.remote, AttendanceStatus.substitute)
_SAID = {"id", "type", "mechanism_id", "venue", "start_date", "end_date"}


def events_of(holdings: Holdings, rest: Rest) -> Iterator[Object]:
    """The events; attendees are the people who were there, ``x_attendance`` has everybody."""
    for row in holdings.of("event"):
        key = str(row["id"])
        entity = holdings.entities[key]
        more = rest.fields(Event, row, _SAID)
        names = [*rest.owned("alias", "entity_id", key)]
        yield held(
            {
                "id": key,
                "name": entity["name"],
                "description": entity.get("description"),
                "classification": word_label(str(row["type"])),
                "status": _STATUS.get(EventStatus(str(row["status"]))),
                "organization_id": _organiser(holdings, row),
                "location": row.get("venue"),
                "start_date": row.get("start_date"),
                "end_date": row.get("end_date"),
                "attendees": list(_attendees(holdings, rest, key)),
                "identifiers": [
                    {"scheme": code["scheme"], "identifier": code["identifier"]}
                    for code in rest.owned("identifier", "entity_id", key)
                ],
                "x_other_names": [{"name": alias["name"], "note": alias["kind"]} for alias in names],
                **{f"x_{name}": value for name, value in more.items()},
                **rest.parts(BY_KEY["events"], key, without=("aliases", "identifiers")),
            }
        )


def _organiser(holdings: Holdings, row: Values) -> object:
    """The body that met; else the host, where that is an organisation or a body."""
    host = row.get("host_id")
    is_organiser = holdings.kind(host) in (Kind.organisation, Kind.mechanism)
    return row.get("mechanism_id") or (host if is_organiser else None)


def _attendees(holdings: Holdings, rest: Rest, event: str) -> Iterator[Object]:
    for row in rest.owned("attendance", "event_id", event):
        if "person_id" in row and AttendanceStatus(str(row["status"])) in _THERE:
            yield {"id": row["person_id"], "name": holdings.name(row["person_id"])}
