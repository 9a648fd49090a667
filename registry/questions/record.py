"""Everything that is recorded of one thing, who says so, and where they disagree."""

from __future__ import annotations

from registry.dates import PartialDate
from registry.frozen import Frozen
from registry.questions.conflicts import Conflict, conflicts_of
from registry.questions.refs import NO_EVIDENCE, Ref, SourceNote, evidence_for, ref_columns
from registry.questions.related import Related, related_to
from registry.store.reading import Reader, Scalar

FieldValue = Ref | str | int | float | None


class AliasOf(Frozen):
    """Another name, what sort of name it is, and where it stands."""

    name: str
    kind: str
    language: str | None
    sources: tuple[SourceNote, ...]


class IdentifierOf(Frozen):
    """A code, in the list of ``scheme``."""

    scheme: str
    identifier: str


class StatementOn(Frozen):
    """What was so for a time."""

    attribute: str
    value: str
    start: PartialDate | None
    end: PartialDate | None
    sources: tuple[SourceNote, ...]


class Record(Frozen):
    """A whole record."""

    ref: Ref
    fields: dict[str, FieldValue]
    aliases: tuple[AliasOf, ...]
    identifiers: tuple[IdentifierOf, ...]
    statements: tuple[StatementOn, ...]
    sources: tuple[SourceNote, ...]
    conflicts: tuple[Conflict, ...]
    related: dict[str, tuple[Related, ...]]


class _Named(Frozen):
    id: str
    name: str
    kind: str
    language: str | None


class _Stated(Frozen):
    id: str
    attribute: str
    value: str
    start: str | None
    end: str | None


def record_of(reader: Reader, ref: Ref) -> Record:
    """The record with its names, statements, sources, conflicts and relations."""
    cited = evidence_for(reader, "entity", "target.id = :id", id=ref.id).get(ref.id, NO_EVIDENCE)
    related = related_to(reader, ref)
    fields = _fields(reader, ref)
    return Record(
        ref,
        fields,
        _aliases(reader, ref),
        tuple(
            reader.rows(
                "SELECT scheme, identifier FROM identifier WHERE entity_id = :id ORDER BY scheme, identifier",
                IdentifierOf,
                id=ref.id,
            )
        ),
        _statements(reader, ref),
        cited.notes,
        conflicts_of(reader, ref, cited.on_fields, fields, related),
        related,
    )


def _fields(reader: Reader, ref: Ref) -> dict[str, FieldValue]:
    """The record's own columns; one that points to another record holds that record."""
    row = reader.fields(
        f"""SELECT entity.name, entity.acronym, entity.description, own.* FROM {ref.kind} AS own
        JOIN entity ON entity.id = own.id WHERE own.id = :id""",
        id=ref.id,
    )
    fields: dict[str, FieldValue] = {}
    for column, value in row.items():
        if column in ("id", "kind"):
            continue
        fields[column.removesuffix("_id")] = _field(reader, column, value)
    return fields


def _field(reader: Reader, column: str, value: Scalar) -> FieldValue:
    if not column.endswith("_id") or value is None:
        return value
    return reader.one(f"SELECT {ref_columns('entity')} FROM entity WHERE id = :id", Ref, id=value)


def _aliases(reader: Reader, ref: Ref) -> tuple[AliasOf, ...]:
    rows = reader.rows(
        "SELECT id, name, kind, language FROM alias WHERE entity_id = :id ORDER BY name, id",
        _Named,
        id=ref.id,
    )
    evidence = evidence_for(reader, "alias", "target.entity_id = :id", id=ref.id)
    return tuple(
        AliasOf(row.name, row.kind, row.language, evidence.get(row.id, NO_EVIDENCE).notes) for row in rows
    )


def _statements(reader: Reader, ref: Ref) -> tuple[StatementOn, ...]:
    rows = reader.rows(
        "SELECT id, attribute, value, start_date, end_date FROM statement WHERE entity_id = :id "
        "ORDER BY attribute, coalesce(start_date, ''), value, id",
        _Stated,
        id=ref.id,
    )
    evidence = evidence_for(reader, "statement", "target.entity_id = :id", id=ref.id)
    return tuple(
        StatementOn(
            row.attribute,
            row.value,
            PartialDate.recorded(row.start),
            PartialDate.recorded(row.end),
            evidence.get(row.id, NO_EVIDENCE).notes,
        )
        for row in rows
    )
