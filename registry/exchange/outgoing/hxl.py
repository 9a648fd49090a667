"""Who does what where: projects and bodies as a 3W table with the tags of the HXL standard.

A row says that an organisation takes part in a project or sits on a body, in which country and in
which field. The tags are those of hxlstandard.org (version 1.1); the second row holds them.
"""

from __future__ import annotations

from collections.abc import Iterator

from registry.changes.rows import Values
from registry.exchange.outgoing.holdings import Holdings
from registry.exchange.outgoing.spreadsheets import csv_text

_COLUMNS = (
    ("Organisation", "#org+name"),
    ("Acronym", "#org+acronym"),
    ("Type of organisation", "#org+type"),
    ("Role", "#org+role"),
    ("Activity", "#activity+name"),
    ("Kind of activity", "#activity+type"),
    ("Field", "#sector"),
    ("Country", "#country+name"),
    ("Country code", "#country+code"),
    ("Start", "#date+start"),
    ("End", "#date+end"),
    ("Source", "#meta+source"),
)


def hxl_table(holdings: Holdings) -> bytes:
    """The 3W table as CSV: titles, tags, rows."""
    rows = sorted(_rows(holdings))
    titles, tags = zip(*_COLUMNS, strict=True)
    return csv_text([titles, tags, *rows]).encode("utf-8-sig")


def _rows(holdings: Holdings) -> Iterator[tuple[str, ...]]:
    for part in holdings.of("participant"):
        project = str(part["project_id"])
        yield from _row(holdings, part, "participant", str(part["entity_id"]), "project", project)
    for seat in holdings.of("seat"):
        if "organisation_id" in seat:
            body = str(seat["mechanism_id"])
            yield from _row(holdings, seat, "seat", str(seat["organisation_id"]), "mechanism", body)


def _row(
    holdings: Holdings, row: Values, table: str, who: str, kind: str, what: str
) -> Iterator[tuple[str, ...]]:
    organisation = holdings.rows["organisation"].get(who)
    if organisation is None:
        return
    activity = holdings.rows[kind][what]
    country = str(activity.get("country_id", organisation.get("country_id", "")))
    fields = [str(theme["theme"]) for theme in holdings.of("theme") if theme["entity_id"] == what]
    cited = holdings.cited.get((table, str(row["id"])), ())
    sources = dict.fromkeys(holdings.name(citation["source_id"]) for citation in cited)
    place = holdings.rows["place"].get(country, {})
    yield (
        holdings.name(who),
        str(holdings.entities[who].get("acronym", "")),
        str(organisation.get("classification", "")).replace("_", " "),
        str(row["role"]).replace("_", " "),
        holdings.name(what),
        str(activity.get("type", kind)).replace("_", " "),
        " | ".join(fields),
        holdings.name(country),
        str(place.get("code", "")),
        str(row.get("start_date", activity.get("start_date", ""))),
        str(row.get("end_date", activity.get("end_date", ""))),
        " | ".join(sources),
    )
