"""What waits for a decision, as it is kept: a part of a file, as JSON.

A waiting row holds the record that may be known, with all that the file says of it, and of the other
records just what depends on it: the seats in which it sits, the field that points to it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from registry.errors import BadInput
from registry.exchange.incoming.told import Key, Passage, Scalar, Told, ToldPart, ToldRecord
from registry.frozen import Frozen
from registry.terms.kinds import Kind


class Saying(Frozen):
    """How a record is written, and the keys of the records beside which the file names it.

    ``words`` are its kind, its folded name and, of an organisation, the code of its country.
    """

    words: str
    beside: frozenset[str]


NOT_SAID = Saying("", frozenset())


class Kept(Frozen):
    """A part of a file that waits.

    ``told`` has the waiting record first. ``partial`` are the keys of the records of which it holds only
    what depends on the first; ``complete`` those of the bodies whose whole roster it holds. ``saying`` is
    by what a decision on it holds for other lists too.
    """

    told: Told
    partial: frozenset[str]
    complete: frozenset[str]
    saying: Saying = NOT_SAID


def as_json(kept: Kept) -> str:
    """The text that the waiting row keeps: the same for the same part of a file."""
    told = kept.told
    document = {
        "series": told.series,
        "format": told.format,
        "file": told.file,
        "on": told.on,
        "rosters": sorted(told.whole_rosters),
        "complete": sorted(kept.complete),
        "partial": sorted(kept.partial),
        "saying": {"words": kept.saying.words, "beside": sorted(kept.saying.beside)},
        "records": [_record(record) for record in told.records],
        # Only where there are any: what waits in an older registry keeps its text.
        **({"some_seats": sorted(told.some_seats)} if told.some_seats else {}),
    }
    return json.dumps(document, ensure_ascii=False, sort_keys=True)


def from_json(text: str) -> Kept:
    """The part of the file again. Raises BadInput where the text was not kept by an import."""
    try:
        return _kept(json.loads(text))
    except (ValueError, KeyError, TypeError, AttributeError) as problem:
        raise BadInput(
            "what waits cannot be read", where=text[:60], remedy="import the file again, or edit the row"
        ) from problem


def _kept(document: dict[str, Any]) -> Kept:
    told = Told(
        document["file"],
        document["format"],
        document["series"],
        0,
        tuple(_told_record(record) for record in document["records"]),
        (),
        frozenset(document["rosters"]),
        document["on"],
        some_seats=frozenset(document.get("some_seats", ())),
    )
    # What waits since before decisions were remembered says nothing of it.
    said = document.get("saying", {"words": "", "beside": ()})
    saying = Saying(said["words"], frozenset(said["beside"]))
    return Kept(told, frozenset(document["partial"]), frozenset(document["complete"]), saying)


def _record(record: ToldRecord) -> dict[str, object]:
    return {
        "key": record.key,
        "kind": str(record.kind),
        "name": record.name,
        "acronym": record.acronym,
        "aliases": list(record.aliases),
        "identifiers": [list(pair) for pair in record.identifiers],
        "fields": _fields(record.fields),
        "parts": {name: [_part(part) for part in parts] for name, parts in record.parts.items()},
        **record.passage._asdict(),
    }


def _part(part: ToldPart) -> dict[str, object]:
    awaits = {"awaits": _fields(dict(part.awaits))} if part.awaits else {}
    return {"fields": _fields(part.fields), "row_id": part.row_id, **awaits, **part.passage._asdict()}


def _fields(fields: Mapping[str, Scalar]) -> dict[str, object]:
    return {name: {"key": value.key} if isinstance(value, Key) else value for name, value in fields.items()}


def _told_record(document: dict[str, Any]) -> ToldRecord:
    return ToldRecord(
        document["key"],
        Kind(document["kind"]),
        document["name"],
        document["acronym"],
        tuple(document["aliases"]),
        tuple((scheme, code) for scheme, code in document["identifiers"]),
        _told_fields(document["fields"]),
        {
            name: tuple(
                ToldPart(
                    _told_fields(part["fields"]),
                    _passage(part),
                    part.get("row_id"),
                    tuple((name, Key(held["key"])) for name, held in part.get("awaits", {}).items()),
                )
                for part in parts
            )
            for name, parts in document["parts"].items()
        },
        _passage(document),
    )


def _told_fields(fields: dict[str, Any]) -> dict[str, Scalar]:
    return {name: Key(value["key"]) if isinstance(value, dict) else value for name, value in fields.items()}


def _passage(document: dict[str, Any]) -> Passage:
    return Passage(document["where"], document["quote"])


def without_contacts(kept: str) -> str:
    """What a row keeps, but how anybody is reached: that leaves only where it is asked for."""
    document = json.loads(kept)
    for record in document.get("records", ()):
        record.get("parts", {}).pop("contact_details", None)
    return json.dumps(document, ensure_ascii=False, sort_keys=True)
