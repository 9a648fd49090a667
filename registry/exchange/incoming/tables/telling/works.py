"""Who does what where: organisations with their sectors, activities, areas and projects."""

from __future__ import annotations

from collections.abc import Mapping

from registry.exchange.activities import ACTIVITY, WORKS_ON, works_text
from registry.exchange.incoming.tables.building import Telling, quoted
from registry.exchange.incoming.tables.header import DataRow
from registry.exchange.incoming.tables.heading_words import Meaning
from registry.exchange.incoming.tables.table import Table, says
from registry.exchange.incoming.tables.telling.holder import TOLD, Holder
from registry.exchange.incoming.tables.telling.holders import Holders
from registry.exchange.incoming.told import Key, Scalar
from registry.terms.kinds import Kind
from registry.terms.projects import ParticipantRole
from registry.text import clean, fold

_COVERED = (
    *TOLD, Meaning.country, Meaning.sector, Meaning.activity, Meaning.project, Meaning.area, Meaning.start,
    Meaning.end, Meaning.period,
)  # fmt: skip


def tell_works(told: Telling, table: Table) -> None:
    """What each row says an organisation does, where; with a project where the row names one.

    ``works on`` is a statement of the organisation: sector, then the narrowest area and those around it.
    Every row that says it is cited, so that rows can be counted.
    """
    holders = Holders(told, _without_country(table))
    for row in table.grid.rows:
        named = holders.of(row)
        found = list(dict.fromkeys(holder.organisation for holder in named if holder.organisation))
        _tie(told, table, row, named)
        if not found:
            text = row.row.whole
            told.aside(row.row.where, "names no organisation", text)
            continue
        for organisation in found:
            _tell(told, table, row, organisation)


def _tie(told: Telling, table: Table, row: DataRow, named: list[Holder]) -> None:
    """Whoever is reached for an organisation is tied to it as what the heading calls them."""
    if table.text(row, Meaning.position, Meaning.role):
        return
    post = next((column.heading.whole for column in table.all(Meaning.person)), "") or "contact"
    for holder in named:
        if holder.person and holder.organisation:
            fields: dict[str, Scalar] = {"organisation": holder.organisation, "post": post}
            told.part(holder.person, "affiliations", fields, row.row.where, quoted(post))


def _without_country(table: Table) -> Table:
    """The country of a row is where the work is, not where the organisation is from."""
    left = tuple(c for c in table.columns if c.meaning not in (Meaning.country, Meaning.country_code))
    return table._replace(columns=left)


def _tell(told: Telling, table: Table, row: DataRow, organisation: Key) -> None:
    where, sector = row.row.where, table.text(row, Meaning.sector)
    country = (
        told.country(table.text(row, Meaning.country), where) if table.text(row, Meaning.country) else None
    )
    if country is None and table.text(row, Meaning.country_code):
        code = table.text(row, Meaning.country_code)
        country = told.country(code, where, code)
    areas = [text for column in table.all(Meaning.area) if (text := row.row.text(column.at)) and fold(text)]
    places = [*reversed(list(dict.fromkeys(areas))), *filter(None, [table.text(row, Meaning.country)])]
    value = works_text(sector, places)
    project = _project(told, table, row, organisation, country)
    about = project or organisation
    start, end = table.span(row)
    days: dict[str, Scalar] = {"start_date": start.date, "end_date": end.date}
    if sector or places:
        said: dict[str, Scalar] = {"attribute": WORKS_ON, "value": value}
        told.part(organisation, "statements", {**said, **days}, where, quoted(value))
    if sector:
        told.part(organisation, "themes", {"theme": sector}, where, quoted(sector))
    activity = table.text(row, Meaning.activity)
    if activity:
        said = {"attribute": ACTIVITY, "value": clean(activity)[:500], **days}
        told.part(about, "statements", said, where, quoted(f"{value}: {activity}"))
    if sector and project:
        told.part(project, "themes", {"theme": sector}, where, quoted(sector))
    _say_the_rest(told, table, row, about, days)


def _say_the_rest(told: Telling, table: Table, row: DataRow, about: Key, days: Mapping[str, Scalar]) -> None:
    """Status, partners, donors and all else that has no field here: as given, with the days of the row."""
    where = row.row.where
    beside = table.said_beside(row, _COVERED)
    # "Ongoing" says of a date that there is none, and of a status what it is.
    beside += [
        (column.heading.whole, text)
        for column in table.all(Meaning.status)
        if fold(text := row.row.text(column.at)) and not says(text)
    ]
    for attribute, text in beside:
        what = table.text(row, Meaning.activity, Meaning.sector)
        said: dict[str, Scalar] = {"attribute": clean(attribute)[:500], "value": clean(text)[:500], **days}
        told.part(about, "statements", said, where, quoted(", ".join(filter(None, (what, attribute, text)))))
    for attribute, text in table.unread(row):
        told.statement(about, attribute, text, where)


def _project(told: Telling, table: Table, row: DataRow, organisation: Key, country: Key | None) -> Key | None:
    name, where = table.text(row, Meaning.project), row.row.where
    if not any(char.isalpha() for char in name):
        return None
    start, end = table.span(row)
    fields: dict[str, Scalar] = {"start_date": start.date, "end_date": end.date}
    if country is not None and country.key.startswith("place/"):
        fields["country"] = country
    project = told.record(Kind.project, name, where, fields=fields, quote=quoted(name))
    told.part(
        project,
        "participants",
        {"entity": organisation, "role": str(ParticipantRole.implementing)},
        where,
        quoted(name),
    )
    return project
