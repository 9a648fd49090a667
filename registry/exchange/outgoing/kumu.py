"""The registry as a Kumu blueprint: elements and connections, with ids at both ends.

``tags`` of a connection are the years that it is known to have lasted, so that Kumu's timeline works;
fields are named as Kumu's import describes them (docs.kumu.io, "Blueprints").
"""

from __future__ import annotations

import json
from collections.abc import Iterator

from registry.dates import PartialDate
from registry.exchange.outgoing.holdings import Holdings
from registry.exchange.outgoing.ties import DRAWN, OutgoingTie, ties_among
from registry.frozen import Frozen
from registry.terms.base import word_label

_LONGEST_SPAN = 200  # years of tags: a slip in a date must not make thousands


class Blueprint(Frozen):
    """The blueprint as UTF-8 JSON, with how many elements and connections it has."""

    content: bytes
    elements: int
    connections: int


def kumu_blueprint(holdings: Holdings) -> Blueprint:
    """The blueprint: the same bytes for the same facts."""
    elements = list(_elements(holdings))
    connections = [_connection(tie) for tie in ties_among(holdings, DRAWN)]
    document = {"elements": elements, "connections": connections}
    text = json.dumps(document, ensure_ascii=False, indent=1) + "\n"
    return Blueprint(text.encode(), len(elements), len(connections))


def _elements(holdings: Holdings) -> Iterator[dict[str, object]]:
    aliases = holdings.by_owner("alias", "entity_id")
    themes = holdings.by_owner("theme", "entity_id")
    for kind in DRAWN:
        for row in holdings.of(str(kind)):
            key = str(row["id"])
            entity = holdings.entities[key]
            element: dict[str, object] = {
                "id": key,
                "label": entity["name"],
                "type": kind.label.capitalize(),
                "acronym": entity.get("acronym", ""),
                "description": entity.get("description", ""),
                "classification": word_label(str(row.get("classification", row.get("type", "")))),
                "country": holdings.name(row.get("country_id")),
                "also known as": [str(alias["name"]) for alias in aliases.get(key, ())],
                "tags": [str(theme["theme"]) for theme in themes.get(key, ())],
            }
            yield {name: value for name, value in element.items() if value}


def _connection(tie: OutgoingTie) -> dict[str, object]:
    connection: dict[str, object] = {
        "id": tie.id,
        "from": tie.from_id,
        "to": tie.to_id,
        "type": tie.kind.capitalize(),
        "label": tie.label,
        "direction": "directed",
        "start date": tie.start,
        "end date": tie.end,
        "tags": _years(tie),
    }
    return {name: value for name, value in connection.items() if value}


def _years(tie: OutgoingTie) -> list[str]:
    if not tie.start or not tie.end:
        return [str(day)[:4] for day in (tie.start, tie.end) if day]
    first, last = int(PartialDate(tie.start).earliest[:4]), int(PartialDate(tie.end).latest[:4])
    return [str(year) for year in range(first, min(last, first + _LONGEST_SPAN) + 1)]
