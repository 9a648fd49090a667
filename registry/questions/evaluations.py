"""Which evaluation does a name mean? The evaluation's own, or that of the project it evaluated."""

from __future__ import annotations

from registry.errors import AmbiguousName
from registry.frozen import Frozen
from registry.questions.naming import record_named
from registry.questions.refs import Ref, ref_columns
from registry.store.reading import Reader
from registry.terms.kinds import Kind


def evaluation_named(reader: Reader, name: str) -> str:
    """The id of the evaluation, or of the evaluated project, that the name means.

    Candidates that lead to the same evaluations are no tie. Raises UnknownName and AmbiguousName.
    """
    try:
        return record_named(reader, name, [Kind.instrument, Kind.project]).id
    except AmbiguousName as problem:
        candidates = [ref for ref in problem.candidates if isinstance(ref, Ref)]
        led_to = {ref.id: _evaluations_of(reader, ref) for ref in candidates}
        meant = {evaluations: ref_id for ref_id, evaluations in led_to.items() if evaluations}
        if len(meant) == 1:
            return next(iter(meant.values()))
        raise


class _Id(Frozen):
    id: str


def _evaluations_of(reader: Reader, ref: Ref) -> frozenset[str]:
    """The evaluations with recommendations that the record is, or that evaluated it."""
    rows = reader.rows(
        """
        SELECT DISTINCT instrument.id FROM recommendation
        JOIN instrument ON instrument.id = recommendation.evaluation_id
        WHERE instrument.id = :candidate OR instrument.project_id = :candidate
        """,
        _Id,
        candidate=ref.id,
    )
    return frozenset(row.id for row in rows)


def evaluations_of_country(reader: Reader, country: str) -> list[Ref]:
    """The evaluations with recommendations of a country, or of a project in it, by name.

    ``country`` is an ISO 3166 code.
    """
    return reader.rows(
        f"""
        SELECT DISTINCT {ref_columns("entity")} FROM recommendation
        JOIN instrument ON instrument.id = recommendation.evaluation_id
        JOIN entity ON entity.id = instrument.id
        LEFT JOIN project ON project.id = instrument.project_id
        JOIN place ON place.id IN (instrument.country_id, project.country_id)
        WHERE place.code = :country ORDER BY entity.name, entity.id
        """,
        Ref,
        country=country,
    )
