"""How is a source quoted in a list: who wrote it, who published it, when, and where is it?"""

from __future__ import annotations

from collections.abc import Iterable

from registry.frozen import Frozen
from registry.questions.refs import Ref, ref_columns, ref_or_none
from registry.store.lists import in_pieces
from registry.store.reading import Reader
from registry.terms.evidence import SourceType


class Entry(Frozen):
    """What is recorded of a source: ``as_of`` is the day of which it speaks, ``issued`` when it came out."""

    ref: Ref
    type: SourceType
    creator: Ref | None
    publisher: Ref | None
    as_of: str | None
    issued: str | None
    file: str | None
    url: str | None

    @property
    def details(self) -> str:
        """All but the name, in words; only what is recorded."""
        dated = self.as_of if self.as_of != self.issued else None
        told = (
            self.type.label,
            f"by {self.creator.label}" if self.creator else "",
            f"published by {self.publisher.label}" if self.publisher else "",
            f"issued {self.issued}" if self.issued else "",
            f"speaks of {dated}" if dated else "",
            f"file {self.file}" if self.file else "",
            self.url or "",
        )
        return "; ".join(filter(None, told))


class _Row(Frozen):
    id: str
    kind: str
    name: str
    acronym: str | None
    type: str
    creator_id: str | None
    creator_kind: str | None
    creator_name: str | None
    creator_acronym: str | None
    publisher_id: str | None
    publisher_kind: str | None
    publisher_name: str | None
    publisher_acronym: str | None
    as_of: str | None
    issued: str | None
    file: str | None
    url: str | None


def bibliography(reader: Reader, ids: Iterable[str]) -> dict[str, Entry]:
    """The entries of some sources, by their ids."""
    entries: dict[str, Entry] = {}
    for piece in in_pieces(ids):
        for row in reader.rows(_ROWS.format(ids=piece.sql), _Row, **piece.values):
            entries[row.id] = Entry(
                Ref._make(row[:4]),
                SourceType(row.type),
                ref_or_none(row[5:9]),
                ref_or_none(row[9:13]),
                *row[13:17],
            )
    return entries


_ROWS = f"""
    SELECT {ref_columns("entity")}, source.type, {ref_columns("creator")}, {ref_columns("publisher")},
           source.as_of, source.issued, source.file, source.url
    FROM source JOIN entity ON entity.id = source.id
    LEFT JOIN entity AS creator ON creator.id = source.creator_id
    LEFT JOIN entity AS publisher ON publisher.id = source.publisher_id
    WHERE source.id IN ({{ids}})
"""
