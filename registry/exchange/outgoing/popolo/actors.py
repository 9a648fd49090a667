"""Persons, organizations (bodies too) and areas."""

from __future__ import annotations

from collections.abc import Iterator

from registry.changes.rows import Values
from registry.exchange.outgoing.holdings import Holdings
from registry.exchange.outgoing.popolo.rest import Object, Rest, held, is_address
from registry.models.catalogue import BY_KEY
from registry.terms.base import word_label

_TOLD = ("aliases", "identifiers", "contact_details", "affiliations", "seats")
"""Parts that Popolo has words for."""


class Actors:
    """Tells who there is."""

    def __init__(self, holdings: Holdings, rest: Rest) -> None:
        self._holdings, self._rest = holdings, rest

    def persons(self) -> Iterator[Object]:
        """The people."""
        for row in self._holdings.of("person"):
            names = {key: row.get(key) for key in ("honorific_prefix", "given_name", "family_name")}
            yield self._record("people", row, {**names, "summary": self._said(row)})

    def organisations(self) -> Iterator[Object]:
        """The organisations."""
        for row in self._holdings.of("organisation"):
            site = row.get("website")
            members: Object = {
                "classification": word_label(str(row["classification"])),
                "parent_id": row.get("parent_id"),
                "area_id": row.get("country_id"),
                "founding_date": row.get("founding_date"),
                "dissolution_date": row.get("dissolution_date"),
                "links": [{"url": site, "note": "website"}] if is_address(site) else [],
                "x_website": None if is_address(site) else site,
                "description": self._said(row),
            }
            yield self._record("organisations", row, members)

    def bodies(self) -> Iterator[Object]:
        """The bodies on which they sit, as organizations whose classification is the body's type."""
        own = ("id", "type", "country_id", "founding_date", "conclusion_date")
        for row in self._holdings.of("mechanism"):
            members: Object = {
                "classification": word_label(str(row["type"])),
                "area_id": row.get("country_id"),
                "founding_date": row.get("founding_date"),
                "dissolution_date": row.get("conclusion_date"),
                "description": self._said(row),
                "x_kind": "mechanism",
            }
            more = self._rest.fields(BY_KEY["mechanisms"].table, row, own)
            members |= {f"x_{name}": value for name, value in more.items()}
            yield self._record("mechanisms", row, members)

    def areas(self) -> Iterator[Object]:
        """The countries and regions."""
        for row in self._holdings.of("place"):
            members: Object = {
                "identifier": row.get("code"),
                "classification": word_label(str(row["type"])),
                "parent_id": row.get("parent_id"),
            }
            yield self._record("places", row, members)

    def _said(self, row: Values) -> object:
        return self._holdings.entities[str(row["id"])].get("description")

    def _record(self, key: str, row: Values, members: Object) -> Object:
        """The members that every class has, around those of one."""
        record_id = str(row["id"])
        entity = self._holdings.entities[record_id]
        codes = self._rest.owned("identifier", "entity_id", record_id)
        return held(
            {
                "id": record_id,
                "name": entity["name"],
                "other_names": list(self._other_names(record_id, entity)),
                "identifiers": [
                    {"scheme": code["scheme"], "identifier": code["identifier"]} for code in codes
                ],
                **members,
                "contact_details": [
                    held(
                        {
                            "type": detail["type"],
                            "value": detail["value"],
                            "label": detail.get("label"),
                            "valid_from": detail.get("start_date"),
                            "valid_until": detail.get("end_date"),
                        }
                    )
                    for detail in self._rest.owned("contact_detail", "entity_id", record_id)
                ],
                **self._rest.parts(BY_KEY[key], record_id, without=_TOLD),
            }
        )

    def _other_names(self, record_id: str, entity: Values) -> Iterator[Object]:
        """The acronym and the aliases; a language is no member of Popolo's own."""
        if "acronym" in entity:
            yield {"name": entity["acronym"], "note": "acronym"}
        for alias in self._rest.owned("alias", "entity_id", record_id):
            note = word_label(str(alias["kind"]))
            yield held({"name": alias["name"], "note": note, "lang": alias.get("language")})
