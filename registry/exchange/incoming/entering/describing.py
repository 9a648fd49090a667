"""Records of a file in the words by which candidates are looked for."""

from __future__ import annotations

from registry.exchange.incoming.told import Key, Scalar, Told, ToldRecord
from registry.questions.candidates import Described


class Describing:
    """Describes the records of a file, with what the file says around them: their bodies, posts, country."""

    def __init__(self, told: Told) -> None:
        self._records = {record.key: record for record in told.records}
        self._bodies: dict[str, dict[str, None]] = {}
        self._roles: dict[str, dict[str, None]] = {}
        for body in told.records:
            for seat in body.parts.get("seats", ()):
                for value in seat.fields.values():
                    if isinstance(value, Key):
                        self._bodies.setdefault(value.key, {})[body.name] = None
                        if role := seat.fields.get("post") or seat.fields.get("role"):
                            self._roles.setdefault(value.key, {})[str(role)] = None

    def of(self, record: ToldRecord) -> Described:
        """One record."""
        posts = record.parts.get("affiliations", ())
        parents = [record.fields.get("parent"), *(post.fields.get("organisation") for post in posts)]
        country = record.fields.get("country", record.fields.get("code"))
        return Described(
            record.kind,
            record.name,
            record.acronym,
            record.aliases,
            record.identifiers,
            self._code(country),
            tuple(dict.fromkeys(name for value in parents if (name := self._name(value)))),
            tuple(self._bodies.get(record.key, ())),
            tuple(self._roles.get(record.key, ())),
        )

    def _name(self, value: Scalar) -> str | None:
        if isinstance(value, Key):
            return self._records[value.key].name if value.key in self._records else None
        return value

    def _code(self, value: Scalar) -> str | None:
        if isinstance(value, Key):
            place = self._records.get(value.key)
            value = place.fields.get("code") if place else None
        return value.upper() if isinstance(value, str) and len(value) == 2 else None
