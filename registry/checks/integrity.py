"""Is the registry whole: its store, its journal, its citations?"""

from __future__ import annotations

import json
import os
from typing import NamedTuple

from sqlalchemy import inspect, text
from sqlmodel import Session, SQLModel, select

from registry.checks.quotes import Documents, misquoted
from registry.errors import BadInput
from registry.models import QUOTE_WORDS, ChangeEntry, Citation, Source
from registry.models.catalogue import RECORDS, tables_by_name
from registry.store.location import Location
from registry.store.writing import inspecting


class Problem(NamedTuple):
    """Something that does not hold, and where."""

    what: str
    where: str


class Report(NamedTuple):
    """How many of each were checked, and what was wrong."""

    checked: dict[str, int]
    problems: tuple[Problem, ...]


def verify(location: Location, documents: str | None = None) -> Report:
    """Check the store, that the journal accounts for every row, and the citations.

    With the folder of the documents, each quote is looked up in its document, at its place.
    Raises BadInput where there is no such folder.
    """
    if documents is not None and not os.path.isdir(documents):
        raise BadInput("there is no such folder", where=documents, remedy="name the folder of the documents")
    checked: dict[str, int] = {}
    problems: list[Problem] = []
    with inspecting(location) as session:
        problems += _store(session, checked)
        problems += _journal(session, checked)
        problems += _citations(session, checked, Documents(documents) if documents else None)
    return Report(checked, tuple(problems))


def _store(session: Session, checked: dict[str, int]) -> list[Problem]:
    found = session.connection().execute(text("PRAGMA integrity_check"))
    problems = [Problem(str(finding), "store") for (finding,) in found if finding != "ok"]
    dangling = session.connection().execute(text("PRAGMA foreign_key_check"))
    problems += [
        Problem(f"row {row} points to a {to} that is not there", table) for table, row, to, _ in dangling
    ]
    for record in RECORDS:
        table = str(inspect(record.table).local_table.name)
        alone = f"SELECT id FROM entity WHERE kind = '{table}' AND id NOT IN (SELECT id FROM {table})"
        problems += [
            Problem(f"a {table} without its row", key) for (key,) in session.connection().execute(text(alone))
        ]
    checked["tables"] = len(SQLModel.metadata.tables)
    return problems


def _journal(session: Session, checked: dict[str, int]) -> list[Problem]:
    """Every row is as the last entry for it left it, and no row is there without an entry."""
    last: dict[tuple[str, str], str | None] = {}
    problems = []
    entries = session.exec(select(ChangeEntry).order_by(text("id"))).all()
    for entry in entries:
        key = (entry.table_name, entry.row_id)
        if last.get(key) != entry.before:
            problems.append(
                Problem("the journal does not join: before is not the last after", f"{key[0]} {key[1]}")
            )
        last[key] = entry.after
    for name, table in tables_by_name().items():
        for row in session.exec(select(table)):
            present = json.dumps(row.model_dump(mode="json"), ensure_ascii=False, sort_keys=True)
            recorded = last.pop((name, str(row.id)), None)  # type: ignore[attr-defined]
            if recorded != present:
                problems.append(Problem("the row is not as the journal left it", f"{name} {row.id}"))  # type: ignore[attr-defined]
    gone = [key for key, after in last.items() if after is not None]
    problems += [Problem("the row is gone, and the journal does not say so", " ".join(key)) for key in gone]
    checked["journal_entries"] = len(entries)
    return problems


def _citations(session: Session, checked: dict[str, int], documents: Documents | None) -> list[Problem]:
    problems = []
    files = dict(session.exec(select(Source.id, Source.file)).all())
    cited = session.exec(select(Citation).order_by(text("id"))).all()
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
