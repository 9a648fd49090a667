"""The acts that are recorded of instruments and projects, and those that are required, as rows."""

from __future__ import annotations

from registry.asof import AsOf
from registry.dates import PartialDate
from registry.frozen import Frozen
from registry.questions.pipeline import contradicted_sql, known_by, spoken_of_sql
from registry.questions.refs import Ref, ref_columns, ref_or_none
from registry.store.lists import Ids
from registry.store.reading import Reader


class MadeRow(Frozen):
    """What a body or a country did, as recorded."""

    id: str
    subject_id: str
    act: str
    on_date: str | None
    evidence: str
    claim: str
    spoken_of: str | None
    contradicted: int
    body_id: str | None
    body_kind: str | None
    body_name: str | None
    body_acronym: str | None
    country_id: str | None
    country_kind: str | None
    country_name: str | None
    country_acronym: str | None

    @property
    def who(self) -> str | None:
        """The id of whoever did it."""
        return self.body_id or self.country_id

    @property
    def body(self) -> Ref | None:
        """The body that did it."""
        return ref_or_none(self[8:12])

    @property
    def country(self) -> Ref | None:
        """The country that did it."""
        return ref_or_none(self[12:16])

    @property
    def on(self) -> PartialDate | None:
        """When it was done."""
        return PartialDate.recorded(self.on_date)


class RequiredRow(Frozen):
    """What is required of a body or a country, as recorded."""

    id: str
    subject_id: str
    act: str
    position: int | None
    basis: str
    body_id: str | None
    body_kind: str | None
    body_name: str | None
    body_acronym: str | None
    country_id: str | None
    country_kind: str | None
    country_name: str | None
    country_acronym: str | None

    @property
    def who(self) -> str | None:
        """The id of whoever it is required of."""
        return self.body_id or self.country_id

    @property
    def body(self) -> Ref | None:
        """The body of which it is required."""
        return ref_or_none(self[5:9])

    @property
    def country(self) -> Ref | None:
        """The country of which it is required."""
        return ref_or_none(self[9:13])


def made_by_the_day(reader: Reader, subjects: Ids, as_of: AsOf) -> dict[str, list[MadeRow]]:
    """What had been done with each of the subjects by the day, in the order of the acts' days."""
    rows = reader.rows(
        f"""
        SELECT endorsement.id, endorsement.subject_id, endorsement.act, endorsement.on_date,
               endorsement.evidence, endorsement.claim, {spoken_of_sql("endorsement", "endorsement")},
               {contradicted_sql("endorsement", "endorsement")},
               {ref_columns("body")}, {ref_columns("country")}
        FROM endorsement
        LEFT JOIN entity AS body ON body.id = endorsement.body_id
        LEFT JOIN entity AS country ON country.id = endorsement.country_id
        WHERE endorsement.subject_id IN ({subjects.sql})
        """,
        MadeRow,
        **subjects.values,
    )
    made: dict[str, list[MadeRow]] = {}
    for row in sorted(rows, key=_by_day):
        if known_by(row.on_date, row.spoken_of, as_of):
            made.setdefault(row.subject_id, []).append(row)
    return made


def _by_day(row: MadeRow) -> tuple[str, str, str]:
    day = PartialDate(row.on_date).earliest if row.on_date else row.spoken_of or "9999"
    return day, row.body_name or row.country_name or "", row.id


def required_in_order(reader: Reader, subjects: Ids) -> dict[str, list[RequiredRow]]:
    """What each of the subjects requires, in the order in which it is due; what has no place comes last."""
    rows = reader.rows(
        f"""
        SELECT requirement.id, requirement.subject_id, requirement.act, requirement.position,
               requirement.basis, {ref_columns("body")}, {ref_columns("country")}
        FROM endorsement_requirement AS requirement
        LEFT JOIN entity AS body ON body.id = requirement.body_id
        LEFT JOIN entity AS country ON country.id = requirement.country_id
        WHERE requirement.subject_id IN ({subjects.sql})
        """,
        RequiredRow,
        **subjects.values,
    )
    required: dict[str, list[RequiredRow]] = {}
    for row in sorted(rows, key=_by_position):
        required.setdefault(row.subject_id, []).append(row)
    return required


def _by_position(row: RequiredRow) -> tuple[int, str, str]:
    return row.position or 2**31, row.body_name or row.country_name or "", row.id
