"""Which records leave, where not all do: those of a country, or of some bodies."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from registry.asof import AsOf
from registry.changes.rows import Values
from registry.frozen import Frozen
from registry.models.catalogue import RECORDS

Rows = Mapping[str, Mapping[str, Values]]

_HOLDERS = ("organisation_id", "person_id", "country_id")
_ALWAYS = ("source", "place")
"""Records that others rest on: they leave where something that leaves points to them."""


class Narrowed(Frozen):
    """What an export is limited to: seats that may be held on a day, a country, bodies; by their ids."""

    as_of: AsOf | None = None
    country: str | None = None
    bodies: frozenset[str] = frozenset()

    @property
    def is_anything(self) -> bool:
        """Whether records are left out."""
        return bool(self.country or self.bodies)

    def chosen(self, rows: Rows) -> frozenset[str]:
        """The ids of the records that leave.

        Of a country: what belongs to it, the bodies on which it or its organisations sit, and the
        agreements that it is party to. Of bodies: who sits on them, and their events.
        """
        found = set(self.bodies)
        if self.country:
            found |= set(_of_country(rows, self.country))
        bodies = {key for key in found if key in rows["mechanism"]}
        for seat in rows["seat"].values():
            if str(seat["mechanism_id"]) in bodies:
                found |= {str(seat[column]) for column in _HOLDERS if column in seat}
        found |= {key for key, row in rows["event"].items() if str(row.get("mechanism_id")) in bodies}
        return frozenset(found.union(*(rows[table] for table in _ALWAYS)))


def _of_country(rows: Rows, country: str) -> Iterator[str]:
    yield country
    own = {
        key
        for record in RECORDS
        for key, row in rows[str(record.kind)].items()
        if country in (row.get("country_id"), row.get("origin_id"), row.get("destination_id"))
    }
    yield from own
    for seat in rows["seat"].values():
        if country == seat.get("country_id") or str(seat.get("organisation_id")) in own:
            yield str(seat["mechanism_id"])
    theirs = {str(row["agreement_id"]) for row in rows["party"].values() if row["entity_id"] == country}
    for party in rows["party"].values():
        if str(party["agreement_id"]) in theirs | own:
            yield from (str(party["agreement_id"]), str(party["entity_id"]))
    for post in rows["affiliation"].values():
        if str(post["organisation_id"]) in own:
            yield str(post["person_id"])
