"""Memberships: seats on bodies, and posts in organisations."""

from __future__ import annotations

from collections.abc import Iterator

from registry.changes.rows import Values
from registry.exchange.outgoing.holdings import Holdings
from registry.exchange.outgoing.popolo.rest import Object, Rest, held
from registry.models import Affiliation, Seat
from registry.terms.base import word_label

_SAID = {
    "id",
    "mechanism_id",
    "organisation_id",
    "person_id",
    "country_id",
    "role",
    "post",
    "start_date",
    "end_date",
}


def seats_held(holdings: Holdings, rest: Rest) -> Iterator[Object]:
    """The seats. Where no person is named, the member is the organisation, or the country, that holds it."""
    for row in holdings.of("seat"):
        more = rest.fields(Seat, row, _SAID)
        yield held(
            {
                "id": row["id"],
                "label": row.get("post"),
                "role": word_label(str(row["role"])),
                **_holder(holdings, row),
                "organization_id": row["mechanism_id"],
                "area_id": row.get("country_id"),
                "start_date": row.get("start_date"),
                "end_date": row.get("end_date"),
                **{f"x_{name}": value for name, value in more.items()},
                "sources": rest.sources("seat", str(row["id"])),
            }
        )


def _holder(holdings: Holdings, row: Values) -> Object:
    organisation, country = row.get("organisation_id"), row.get("country_id")
    if "person_id" in row:
        return {"person_id": row["person_id"], "on_behalf_of_id": organisation}
    member = organisation or country
    kind = "Organization" if organisation else "Area"
    return {"member": {"@type": kind, "id": member, "name": holdings.name(member)}}


def posts_held(holdings: Holdings, rest: Rest) -> Iterator[Object]:
    """The posts of people in organisations."""
    said = {"id", "person_id", "organisation_id", "post", "start_date", "end_date"}
    for row in holdings.of("affiliation"):
        more = rest.fields(Affiliation, row, said)
        yield held(
            {
                "id": row["id"],
                "label": row["post"],
                "role": row["post"],
                "person_id": row["person_id"],
                "organization_id": row["organisation_id"],
                "start_date": row.get("start_date"),
                "end_date": row.get("end_date"),
                **{f"x_{name}": value for name, value in more.items()},
                "sources": rest.sources("affiliation", str(row["id"])),
            }
        )
