"""Is the registry whole: its store, its journal, its citations?"""

from __future__ import annotations

import os

from sqlalchemy import Connection, select, text

from registry.changes.chain import journal_disagreements
from registry.changes.merging import pointing_to
from registry.checks.quotes import Documents, misquoted
from registry.checks.search_index import index_disagreements
from registry.errors import BadInput
from registry.frozen import Frozen
from registry.models import QUOTE_WORDS, metadata
from registry.models.catalogue import KINDS_REFERRED_TO, RECORDS
from registry.store.dialects import dialect_of
from registry.store.location import Location
from registry.store.writing import inspecting
from registry.terms.kinds import Kind


class Problem(Frozen):
    """Something that does not hold, and where."""

    what: str
    where: str


class Report(Frozen):
    """How many of each were checked, and what was wrong."""

    checked: dict[str, int]
    problems: tuple[Problem, ...]


def verify(location: Location, documents: str | None = None) -> Report:
    """Check the store, that the journal accounts for every row, the search index, and the citations.

    With the folder of the documents, each quote is looked up in its document, at its place.
    Raises BadInput where there is no such folder.
    """
    if documents is not None and not os.path.isdir(documents):
        raise BadInput("there is no such folder", where=documents, remedy="name the folder of the documents")
    checked: dict[str, int] = {}
    problems: list[Problem] = []
    with inspecting(location) as connection:
        problems += _store(connection, location, checked)
        problems += [Problem(*wrong) for wrong in journal_disagreements(connection, checked)]
        problems += [Problem(*wrong) for wrong in index_disagreements(connection)]
        problems += _citations(connection, checked, Documents(documents) if documents else None)
    return Report(checked, tuple(problems))


def _store(connection: Connection, location: Location, checked: dict[str, int]) -> list[Problem]:
    problems = [Problem(what, where) for what, where in dialect_of(location).damage(connection)]
    for record in RECORDS:
        table = str(record.kind)
        alone = f"SELECT id FROM entity WHERE kind = '{table}' AND id NOT IN (SELECT id FROM {table})"
        problems += [Problem(f"a {table} without its row", key) for (key,) in connection.execute(text(alone))]
    for (table, column), kinds in KINDS_REFERRED_TO.items():
        wrong = text(
            f"SELECT part.id, entity.kind FROM {table} AS part JOIN entity ON entity.id = part.{column} "
            f"WHERE entity.kind NOT IN ({', '.join(repr(str(kind)) for kind in kinds)})"
        )
        problems += [
            Problem(f"{column.removesuffix('_id')} is a {kind}", f"{table} {key}")
            for key, kind in connection.execute(wrong)
        ]
    for pointing in pointing_to("entity", *map(str, Kind)):
        stale = text(
            f"SELECT part.id, entity.id, entity.redirect_to FROM {pointing.table} AS part "
            f"JOIN entity ON entity.id = part.{pointing.column} WHERE entity.redirect_to IS NOT NULL"
        )
        problems += [
            Problem(f"points to {merged}, which was merged into {kept}", f"{pointing.table} {key}")
            for key, merged, kept in connection.execute(stale)
        ]
    checked["tables"] = len(metadata.tables)
    return problems


def _citations(connection: Connection, checked: dict[str, int], documents: Documents | None) -> list[Problem]:
    problems = []
    source, citation_table = metadata.tables["source"].c, metadata.tables["citation"].c
    files = {row.id: row.file for row in connection.execute(select(source.id, source.file))}
    cited = connection.execute(
        select(citation_table.source_id, citation_table.locator, citation_table.quote)
        .where(citation_table.contact_detail_id.is_(None))
        .order_by(citation_table.id)
    ).all()
    quotes = 0
    for citation in cited:
        where = f"{citation.source_id}, {citation.locator or 'no locator'}"
        if citation.quote and len(citation.quote.split()) > QUOTE_WORDS:
            problems.append(Problem(f"a quote of more than {QUOTE_WORDS} words", where))
        file = files[citation.source_id]
        if not (documents and citation.quote and file):
            continue
        quotes += 1
        document = documents.named(file)
        wrong = (
            "its document is not in the folder"
            if document is None
            else misquoted(document, citation.quote, citation.locator)
        )
        if wrong:
            problems.append(
                Problem(f"{wrong}: {citation.quote!r}", f"{file}, {citation.locator or 'no locator'}")
            )
    checked["citations"] = len(cited)
    if documents:
        checked["quotes"] = quotes
    return problems
