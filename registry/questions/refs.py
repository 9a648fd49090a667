"""How answers name a record and say where a fact comes from."""

from __future__ import annotations

import re
from collections.abc import Iterable

from registry.frozen import Frozen
from registry.store.lists import in_pieces
from registry.store.reading import Reader


class Ref(Frozen):
    """A record, as every answer names it."""

    id: str
    kind: str
    name: str
    acronym: str | None

    @property
    def label(self) -> str:
        """The name with its acronym, as lists show it."""
        return f"{self.name} ({self.acronym})" if self.acronym else self.name


class SourceNote(Frozen):
    """Who says so: a place in a source, and what the passage does to the fact."""

    source: Ref
    locator: str | None
    quote: str | None
    asserted_by: Ref | None
    stance: str


class Claim(Frozen):
    """What a source says of one field, where that stands beside other values."""

    field: str
    value: str
    note: SourceNote


class FieldNote(Frozen):
    """A passage about one field; without a ``value`` of its own it speaks of what is recorded."""

    field: str
    value: str | None
    note: SourceNote


class Evidence(Frozen):
    """All that is cited for one row: the notes, and what some of them say of single fields."""

    notes: tuple[SourceNote, ...] = ()
    on_fields: tuple[FieldNote, ...] = ()

    @property
    def claims(self) -> tuple[Claim, ...]:
        """The values that sources claim for fields."""
        return tuple(Claim(said.field, said.value, said.note) for said in self.on_fields if said.value)


NO_EVIDENCE = Evidence()


def ref_columns(entity: str) -> str:
    """The columns of a :class:`Ref`, from a table alias of ``entity``."""
    return f"{entity}.id, {entity}.kind, {entity}.name, {entity}.acronym"


def ref_or_none(values: Iterable[str | None]) -> Ref | None:
    """The record of four columns that a left join may have left empty."""
    row = tuple(values)
    return None if row[0] is None else Ref._make(row)


def refs_of(reader: Reader, ids: Iterable[str]) -> dict[str, Ref]:
    """The records of these ids, by id; an id that is no record's is left out."""
    found: dict[str, Ref] = {}
    for piece in in_pieces(ids):
        sql = f"SELECT {ref_columns('entity')} FROM entity WHERE id IN ({piece.sql})"
        found |= {ref.id: ref for ref in reader.rows(sql, Ref, **piece.values)}
    return found


class _CitationRow(Frozen):
    target: str
    field: str | None
    value: str | None
    locator: str | None
    quote: str | None
    stance: str
    source_id: str
    source_kind: str
    source_name: str
    source_acronym: str | None
    asserter_id: str | None
    asserter_kind: str | None
    asserter_name: str | None
    asserter_acronym: str | None


def evidence_for(reader: Reader, target: str, where: str, **parameters: str) -> dict[str, Evidence]:
    """What is cited for rows of one table, by the row's id.

    ``target`` is a table that citations point to; ``where`` a condition on the alias ``target``,
    with its parameters.
    """
    rows = reader.rows(
        f"""
        SELECT citation.{target}_id, citation.field, citation.value, citation.locator, citation.quote,
               citation.stance, {ref_columns("source")}, {ref_columns("asserter")}
        FROM citation
        JOIN {target} AS target ON target.id = citation.{target}_id
        JOIN entity AS source ON source.id = citation.source_id
        LEFT JOIN entity AS asserter ON asserter.id = citation.asserted_by_id
        WHERE {where}
        """,
        _CitationRow,
        **parameters,
    )
    gathered: dict[str, list[_CitationRow]] = {}
    for row in rows:
        gathered.setdefault(row.target, []).append(row)
    return {target_id: _in_order(cited) for target_id, cited in gathered.items()}


def _in_order(rows: list[_CitationRow]) -> Evidence:
    rows.sort(key=_in_reading_order)
    notes = [(row, _note(row)) for row in rows]
    on_fields = [FieldNote(row.field, row.value, note) for row, note in notes if row.field]
    return Evidence(tuple(dict.fromkeys(note for _, note in notes)), tuple(on_fields))


def _in_reading_order(row: _CitationRow) -> tuple[object, ...]:
    # To the last column: two databases return rows in different orders.
    told = (row.quote, row.locator, row.field, row.value, row.asserter_id)
    return row.source_id, reading_order(row.locator), *(text or "" for text in told), row.stance


def _note(row: _CitationRow) -> SourceNote:
    source = Ref(row.source_id, row.source_kind, row.source_name, row.source_acronym)
    return SourceNote(source, row.locator, row.quote, ref_or_none(row[10:14]), row.stance)


def reading_order(locator: str | None) -> tuple[int, ...]:
    """A key that sorts "line 9" before "line 86"."""
    return tuple(int(number) for number in re.findall(r"\d+", locator or "")[:4])


def sources_of(reader: Reader, ids: Iterable[str]) -> dict[str, tuple[SourceNote, ...]]:
    """What is cited for records themselves, by their ids; what is cited for their parts is not."""
    told: dict[str, tuple[SourceNote, ...]] = {}
    for piece in in_pieces(ids):
        found = evidence_for(reader, "entity", f"target.id IN ({piece.sql})", **piece.values)
        told |= {key: evidence.notes for key, evidence in found.items()}
    return told
