"""Who does what where: projects and bodies as a 3W table with the tags of the HXL standard.

A row says what an organisation does, in which field and where; that it takes part in a project; or that it
sits on a body. The tags are those of hxlstandard.org (version 1.1); the second row holds them.
"""

from __future__ import annotations

from collections.abc import Iterator

from registry.changes.rows import Values
from registry.exchange.outgoing.holdings import Holdings
from registry.exchange.outgoing.spreadsheets import csv_text
from registry.exchange.outgoing.works import Done, Works
from registry.frozen import Frozen
from registry.terms.base import word_label

_COLUMNS = (
    ("Organisation", "#org+name"),
    ("Acronym", "#org+acronym"),
    ("Type of organisation", "#org+type"),
    ("Role", "#org+role"),
    ("Activity", "#activity+name"),
    ("Kind of activity", "#activity+type"),
    ("Project", "#activity+project"),
    ("Field", "#sector"),
    ("Place", "#loc+name"),
    ("Country", "#country+name"),
    ("Country code", "#country+code"),
    ("Start", "#date+start"),
    ("End", "#date+end"),
    ("Source", "#meta+source"),
)


class HxlTable(Frozen):
    """The 3W table as CSV (titles, tags, rows), with how many organisations and rows it has."""

    content: bytes
    organisations: int
    rows: int


def hxl_table(holdings: Holdings) -> HxlTable:
    """The table: the same bytes for the same facts."""
    rows = sorted(_Rows(holdings).all())
    titles, tags = zip(*_COLUMNS, strict=True)
    content = csv_text([titles, tags, *rows]).encode("utf-8-sig")
    return HxlTable(content, len({row[:2] for row in rows}), len(rows))


class _Rows:
    """The rows, with what is looked up for each gathered once."""

    def __init__(self, holdings: Holdings) -> None:
        self._holdings = holdings
        self._fields = holdings.by_owner("theme", "entity_id")
        self._works = Works(holdings)

    def all(self) -> Iterator[tuple[str, ...]]:
        """Who does what where, then who takes part in a project, then who sits on a body."""
        for done in self._works.all():
            yield self._done(done)
        for part in self._holdings.of("participant"):
            if not self._works.tells(part):
                yield from self._row(part, "participant", part["entity_id"], "project")
        for seat in self._holdings.of("seat"):
            if "organisation_id" in seat:
                yield from self._row(seat, "seat", seat["organisation_id"], "mechanism")

    def _done(self, done: Done) -> tuple[str, ...]:
        holdings, who = self._holdings, done.organisation
        return (
            holdings.name(who),
            str(holdings.entities[who].get("acronym", "")),
            _words(holdings.rows["organisation"][who], "classification"),
            "",
            done.activity,
            "",
            holdings.name(done.project),
            done.sector,
            done.places,
            holdings.name(done.country),
            str(holdings.rows["place"].get(done.country, {}).get("code", "")),
            done.start,
            done.end,
            " | ".join(dict.fromkeys(map(holdings.name, done.sources))),
        )

    def _row(self, row: Values, table: str, who: object, kind: str) -> Iterator[tuple[str, ...]]:
        holdings, what = self._holdings, str(row[f"{kind}_id"])
        organisation = holdings.rows["organisation"].get(str(who))
        if organisation is None:
            return
        activity = holdings.rows[kind][what]
        country = str(activity.get("country_id", organisation.get("country_id", "")))
        place = holdings.rows["place"].get(country, {})
        cited = holdings.cited.get((table, str(row["id"])), ())
        yield (
            holdings.name(who),
            str(holdings.entities[str(who)].get("acronym", "")),
            _words(organisation, "classification"),
            _words(row, "role"),
            holdings.name(what),
            _words(activity, "type", kind),
            "",
            " | ".join(str(theme["theme"]) for theme in self._fields.get(what, ())),
            "",
            holdings.name(country),
            str(place.get("code", "")),
            str(row.get("start_date", activity.get("start_date", activity.get("founding_date", "")))),
            str(row.get("end_date", activity.get("end_date", activity.get("conclusion_date", "")))),
            " | ".join(dict.fromkeys(holdings.name(citation["source_id"]) for citation in cited)),
        )


def _words(row: Values, column: str, otherwise: str = "") -> str:
    return word_label(str(row.get(column, otherwise)))
