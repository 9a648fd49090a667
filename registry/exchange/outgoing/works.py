"""What organisations do, in which sector and where: the rows of a 3W again, from what is kept of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from registry.changes.rows import Values
from registry.exchange.activities import ACTIVITY, WORKS_ON, works_in
from registry.exchange.outgoing.holdings import Holdings
from registry.frozen import Frozen
from registry.terms.actors import PlaceType
from registry.terms.kinds import Kind
from registry.text import fold

_Place = tuple[str, str]
"""Where a row of a source stands: the source's id and the locator."""


class Done(Frozen):
    """What one organisation does: ids of records, and words. Empty where nothing is said."""

    organisation: str
    activity: str
    project: str
    sector: str
    places: str
    country: str
    start: str
    end: str
    sources: tuple[str, ...] = ()


class Works:
    """The activities among what leaves.

    Sector and place are one statement of the organisation, what it does there is another, of it or of
    its project: both are cited with the same row, by which they are put together again.
    """

    def __init__(self, holdings: Holdings) -> None:
        self._holdings = holdings
        self._sectors = holdings.by_owner("theme", "entity_id")
        self._countries = {
            fold(holdings.name(place["id"])): str(place["id"])
            for place in holdings.of("place")
            if place.get("type") == str(PlaceType.country)
        }
        self._activities = self._cited_at("statement", "entity_id", ACTIVITY)
        self._projects = self._cited_at("participant", "project_id")
        self._placed = {
            (str(row["entity_id"]), place)
            for place, rows in self._cited_at("statement", "entity_id", WORKS_ON).items()
            for row in rows
        }

    def all(self) -> Iterator[Done]:
        """What is done, once: several sources that say the same stand together."""
        sources: dict[Done, list[str]] = defaultdict(list)
        for statement in self._holdings.of("statement"):
            is_organisation = self._holdings.kind(statement["entity_id"]) is Kind.organisation
            if not is_organisation or statement["attribute"] not in (WORKS_ON, ACTIVITY):
                continue
            for place in _places_of(self._holdings, "statement", statement) or [("", "")]:
                for done in self._done(statement, place):
                    sources[done] += [place[0]] if place[0] else []
        for done, said in sources.items():
            yield done._replace(sources=tuple(said))

    def tells(self, participant: Values) -> bool:
        """Whether the rows that say that an organisation is in a project told of it already."""
        cited = _places_of(self._holdings, "participant", participant)
        who = str(participant["entity_id"])
        return bool(cited) and all((who, place) in self._placed for place in cited)

    def _cited_at(self, table: str, column: str, attribute: str = "") -> dict[_Place, list[Values]]:
        """The rows of a table by where they are cited."""
        found: dict[_Place, list[Values]] = defaultdict(list)
        for row in self._holdings.of(table):
            if (not attribute or row["attribute"] == attribute) and column in row:
                for place in _places_of(self._holdings, table, row):
                    found[place].append(row)
        return found

    def _done(self, statement: Values, place: _Place) -> Iterator[Done]:
        who = str(statement["entity_id"])
        if statement["attribute"] == ACTIVITY:
            # What stands beside a sector or a place is told with it.
            if (who, place) not in self._placed:
                yield self._one(statement, str(statement["value"]), "", "", "")
            return
        projects = [
            str(one["project_id"]) for one in self._projects.get(place, ()) if one["entity_id"] == who
        ]
        about = {who, *projects}
        acts = [
            str(one["value"]) for one in self._activities.get(place, ()) if str(one["entity_id"]) in about
        ]
        sectors = [str(theme["theme"]) for theme in self._sectors.get(who, ())]
        sector, places = works_in(str(statement["value"]), sectors)
        for act in acts or [""]:
            yield self._one(statement, act, projects[0] if projects else "", sector, places)

    def _one(self, statement: Values, activity: str, project: str, sector: str, places: str) -> Done:
        around, _, last = places.rpartition(", ")
        country = self._countries.get(fold(last), "")
        return Done(
            str(statement["entity_id"]), activity, project, sector,
            around if country else places, country,
            str(statement.get("start_date", "")), str(statement.get("end_date", "")),
        )  # fmt: skip


def _places_of(holdings: Holdings, table: str, row: Values) -> list[_Place]:
    cited = holdings.cited.get((table, str(row["id"])), ())
    return list(dict.fromkeys((str(one["source_id"]), str(one.get("locator", ""))) for one in cited))
