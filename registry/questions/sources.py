"""What does the registry rest on? Its sources, and how much is cited from each."""

from __future__ import annotations

from registry.dates import PartialDate
from registry.frozen import Frozen
from registry.questions.narrowing import Narrowing, count_of
from registry.questions.refs import Ref, ref_columns, ref_or_none
from registry.questions.windows import EVERYTHING, Window
from registry.store.reading import Reader
from registry.terms.evidence import SourceType


class SourceRow(Frozen):
    """A source in a list: ``as_of`` is the day that it speaks of, ``issued`` the day it came out."""

    ref: Ref
    type: SourceType
    as_of: PartialDate | None
    issued: PartialDate | None
    publisher: Ref | None
    file: str | None
    citations: int


class SourceFilter(Frozen):
    """What a list of sources is narrowed to; ``publisher`` is an id."""

    type: SourceType | None = None
    publisher: str | None = None
    theme: str | None = None


ALL = SourceFilter()


class _Row(Frozen):
    id: str
    kind: str
    name: str
    acronym: str | None
    type: str
    as_of: str | None
    issued: str | None
    file: str | None
    citations: int
    publisher_id: str | None
    publisher_kind: str | None
    publisher_name: str | None
    publisher_acronym: str | None


def sources_listed(reader: Reader, only: SourceFilter = ALL, window: Window = EVERYTHING) -> list[SourceRow]:
    """The sources by name. They are the same on every day."""
    narrowing = Narrowing(window)
    narrowing.equal("source.type", only.type)
    narrowing.equal("source.publisher_id", only.publisher)
    narrowing.themed(reader, only.theme)
    rows = reader.rows(
        f"""
        SELECT {ref_columns("entity")}, source.type, source.as_of, source.issued, source.file,
               (SELECT count(*) FROM citation WHERE citation.source_id = source.id),
               {ref_columns("publisher")}
        FROM source JOIN entity ON entity.id = source.id
        LEFT JOIN entity AS publisher ON publisher.id = source.publisher_id
        WHERE {narrowing.sql} ORDER BY entity.name, entity.id{window.sql}
        """,
        _Row,
        **narrowing.values,
    )
    return [
        SourceRow(
            Ref._make(row[:4]),
            SourceType(row.type),
            PartialDate.recorded(row.as_of),
            PartialDate.recorded(row.issued),
            ref_or_none(row[9:13]),
            row.file,
            row.citations,
        )
        for row in rows
    ]


def count_sources(reader: Reader, window: Window = EVERYTHING) -> int:
    """How many sources a list with the window's words has."""
    return count_of(reader, "source", window)
