"""Which passage says what of which record?"""

from __future__ import annotations

from registry.frozen import Frozen
from registry.questions.refs import Ref, reading_order, ref_columns, ref_or_none
from registry.store.reading import Reader
from registry.terms.kinds import Kind

# Every table that citations point to, with the SQL that names the record its rows belong to.
_RECORD_OF = {
    "entity": "target.id",
    "alias": "target.entity_id",
    "identifier": "target.entity_id",
    "statement": "target.entity_id",
    "theme": "target.entity_id",
    "contact_detail": "target.entity_id",
    "figure": "target.entity_id",
    "affiliation": "target.person_id",
    "terms_of_reference": "target.mechanism_id",
    "composition_rule": "target.mechanism_id",
    "seat": "target.mechanism_id",
    "mechanism_link": "target.mechanism_id",
    "meeting_count": "target.mechanism_id",
    "activity_note": "target.mechanism_id",
    "attendance": "target.event_id",
    "party": "target.agreement_id",
    "agreement_step": "target.agreement_id",
    "instrument_step": "target.instrument_id",
    "endorsement": "target.subject_id",
    "endorsement_requirement": "target.subject_id",
    "system_function": "target.system_id",
    "participant": "target.project_id",
    "recommendation_tie": "target.recommendation_id",
    "action": "target.recommendation_id",
    "recommendation_review": "target.recommendation_id",
    "finding_decision": "target.entity_id",
    "waiting": "target.source_id",
    "distinction": "target.entity_id",
}


class CitationRow(Frozen):
    """One citation. ``part`` names the part of the record that it is about, None for the whole."""

    record: Ref
    part: str | None
    part_id: str | None
    field: str | None
    value: str | None
    source: Ref
    file: str | None
    locator: str | None
    quote: str | None
    asserted_by: Ref | None
    stance: str


class _Row(Frozen):
    id: str
    kind: str
    name: str
    acronym: str | None
    part: str
    part_id: str
    field: str | None
    value: str | None
    source_id: str
    source_kind: str
    source_name: str
    source_acronym: str | None
    file: str | None
    locator: str | None
    quote: str | None
    asserter_id: str | None
    asserter_kind: str | None
    asserter_name: str | None
    asserter_acronym: str | None
    stance: str


class CitationFilter(Frozen):
    """What citations are narrowed to: a source and a record by their ids, a kind of record.

    ``sources``: only records that at least so many sources speak of.
    """

    source: str | None = None
    record: str | None = None
    kind: Kind | None = None
    sources: int = 1


ALL = CitationFilter()


def citations(reader: Reader, only: CitationFilter = ALL) -> list[CitationRow]:
    """The citations of a source, of a record and its parts, or all; in the order of the sources."""
    if only.sources > 1:
        # Counted over all sources, whichever of them is asked for.
        of_all = _rows(reader, only._replace(source=None))
        speaking: dict[str, set[str]] = {}
        for row in of_all:
            speaking.setdefault(row.id, set()).add(row.source_id)
        rows = [
            row
            for row in of_all
            if len(speaking[row.id]) >= only.sources and only.source in (None, row.source_id)
        ]
    else:
        rows = _rows(reader, only)
    rows.sort(key=_by_source)
    return [_citation(row) for row in rows]


def _rows(reader: Reader, only: CitationFilter) -> list[_Row]:
    conditions = {
        "citation.source_id = :source": only.source,
        "record.id = :record": only.record,
        "record.kind = :kind": only.kind,
    }
    where = " AND ".join(condition for condition, value in conditions.items() if value) or "TRUE"
    parameters = {key: value for key, value in only._asdict().items() if value and key != "sources"}
    sql = " UNION ALL ".join(
        f"""
        SELECT {ref_columns("record")}, '{table}', target.id, citation.field, {_told(table, "value")},
               {ref_columns("spoken")}, source.file, citation.locator, {_told(table, "quote")},
               {ref_columns("asserter")}, citation.stance
        FROM citation
        JOIN {table} AS target ON target.id = citation.{table}_id
        JOIN entity AS record ON record.id = {record}
        JOIN entity AS spoken ON spoken.id = citation.source_id
        JOIN source ON source.id = citation.source_id
        LEFT JOIN entity AS asserter ON asserter.id = citation.asserted_by_id
        WHERE {where}
        """
        for table, record in _RECORD_OF.items()
    )
    return reader.rows(sql, _Row, **parameters)


def disputable_records(reader: Reader) -> list[Ref]:
    """The records of which a source has a value of its own, or denies what is recorded, by name.

    A record about which sources disagree is one of these, or has figures that differ.
    """
    part_of = " UNION ".join(
        f"""
        SELECT {record} AS record FROM citation JOIN {table} AS target ON target.id = citation.{table}_id
        WHERE citation.value IS NOT NULL OR citation.stance = 'contradicts'
        """
        for table, record in _RECORD_OF.items()
        if table != "contact_detail"
    )
    sql = (
        f"SELECT {ref_columns('entity')} FROM entity WHERE redirect_to IS NULL AND id IN ({part_of}) "
        "ORDER BY name, id"
    )
    return reader.rows(sql, Ref)


def _told(table: str, column: str) -> str:
    """SQL: what the passage says; not where it would give away how somebody is reached."""
    return "NULL" if table == "contact_detail" else f"citation.{column}"


def _by_source(row: _Row) -> tuple[object, ...]:
    # To the last column: two databases return rows in different orders.
    told = (row.field, row.quote, row.locator, row.value, row.asserter_id)
    return (
        row.source_id,
        reading_order(row.locator),
        row.id,
        row.part,
        row.part_id,
        *(text or "" for text in told),
        row.stance,
    )


def _citation(row: _Row) -> CitationRow:
    whole = row.part == "entity"
    return CitationRow(
        Ref._make(row[0:4]),
        None if whole else row.part,
        None if whole else row.part_id,
        row.field,
        row.value,
        Ref._make(row[8:12]),
        row.file,
        row.locator,
        row.quote,
        ref_or_none(row[15:19]),
        row.stance,
    )
