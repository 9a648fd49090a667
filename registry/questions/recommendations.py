"""What was recommended, to whom, what was answered, and what did each review find?

A review counts from the day it was reported; without one, from the day its source speaks of, at the
latest. Whatever came later than the day that is asked about is not answered.
"""

from __future__ import annotations

import re

from registry.asof import AsOf
from registry.dates import PartialDate
from registry.frozen import Frozen
from registry.questions.narrowing import Narrowing, count_of
from registry.questions.offices import with_offices_sql
from registry.questions.pipeline import known_by
from registry.questions.recommendation_parts import (
    ActionPlanned,
    Parts,
    ReviewFound,
    parts_of,
    response_spoken_of_sql,
)
from registry.questions.refs import NO_EVIDENCE, Ref, SourceNote, ref_columns
from registry.questions.windows import EVERYTHING, Window
from registry.store.lists import in_pieces
from registry.store.reading import Reader
from registry.terms.projects import RecommendationRole, Response, ReviewStatus
from registry.text import fold


class RecommendationRow(Frozen):
    """A recommendation on a day. ``number`` is as printed in the evaluation.

    ``responsible`` names those who are to act on it as a whole, ``acting`` those who are to do one of
    ``actions``.
    """

    ref: Ref
    evaluation: Ref
    number: str
    text: str | None
    priority: str | None
    response: Response | None
    response_text: str | None
    response_on: PartialDate | None
    responsible: tuple[Ref, ...]
    acting: tuple[Ref, ...]
    addressees: tuple[Ref, ...]
    about: tuple[Ref, ...]
    actions: tuple[ActionPlanned, ...]
    statuses: tuple[ReviewFound, ...]
    sources: tuple[SourceNote, ...]

    @property
    def title(self) -> str:
        """Its name; its text, where the name says no more than the number."""
        says_more = fold(self.ref.name).removesuffix(fold(self.number)).strip() not in ("", "recommendation")
        return self.ref.name if says_more or not self.text else self.text


class RecommendationFilter(Frozen):
    """What a list of recommendations is narrowed to.

    ``evaluation`` is the id of an evaluation or of the project that it evaluated, ``about`` of a
    record that it speaks of, ``responsible`` of an organisation that it is addressed to, or that is to
    act on it, itself or through one of its offices and units. ``review`` asks for what that review
    found, and for nothing of others; ``status`` for those of which a review (that one, where both are
    given) found it.
    """

    evaluation: str | None = None
    status: ReviewStatus | None = None
    review: int | None = None
    about: str | None = None
    responsible: str | None = None
    response: Response | None = None
    theme: str | None = None


ALL = RecommendationFilter()


class _Key(Frozen):
    id: str
    number: str
    text: str | None
    evaluation_name: str
    evaluation_id: str


class _Named(Frozen):
    id: str


class _Row(Frozen):
    id: str
    kind: str
    name: str
    acronym: str | None
    evaluation_id: str
    evaluation_kind: str
    evaluation_name: str
    evaluation_acronym: str | None
    number: str
    text: str | None
    priority: str | None
    response: str | None
    response_text: str | None
    response_on: str | None
    response_spoken_of: str | None


def recommendations_on(
    reader: Reader, as_of: AsOf, only: RecommendationFilter = ALL, window: Window = EVERYTHING
) -> list[RecommendationRow]:
    """The recommendations by evaluation and number, with what was known of each on the day.

    The window's words may stand in the text as well as in the names: few recommendations have a
    name that says more than their number.
    """
    ids = _ids_in_order(reader, only, window)
    if window.limit >= 0:
        ids = ids[window.offset : window.offset + window.limit]
    listed: dict[str, RecommendationRow] = {}
    for piece in in_pieces(ids):
        known = parts_of(reader, piece, as_of)
        for row in reader.rows(_ROWS.format(ids=piece.sql), _Row, **piece.values):
            listed[row.id] = _listed(row, known, as_of)
    rows = [_of_review(listed[each], only.review) for each in ids]
    return [row for row in rows if _wanted(row, only)]


def count_recommendations(reader: Reader, window: Window = EVERYTHING) -> int:
    """How many recommendations a list with the window's words has."""
    if window.words:
        return len(_ids_in_order(reader, ALL, window))
    return count_of(reader, "recommendation", window)


_ROWS = f"""
    SELECT {ref_columns("entity")}, {ref_columns("evaluation")}, recommendation.number,
           recommendation.text, recommendation.priority, recommendation.response,
           recommendation.response_text, recommendation.response_on, {response_spoken_of_sql()}
    FROM recommendation JOIN entity ON entity.id = recommendation.id
    JOIN entity AS evaluation ON evaluation.id = recommendation.evaluation_id
    WHERE recommendation.id IN ({{ids}})
"""


_ON_WHOM = f"""
    (EXISTS (SELECT 1 FROM recommendation_tie AS tie WHERE tie.recommendation_id = recommendation.id
             AND tie.role IN ('{RecommendationRole.addressee}', '{RecommendationRole.responsible}')
             AND (tie.entity_id = {{}} OR tie.entity_id IN {with_offices_sql("organisation.id = {}")}))
     OR EXISTS (SELECT 1 FROM action WHERE action.recommendation_id = recommendation.id
                AND (action.responsible_id = {{}}
                     OR action.responsible_id IN {with_offices_sql("organisation.id = {}")})))
"""


def _ids_in_order(reader: Reader, only: RecommendationFilter, window: Window) -> list[str]:
    narrowing = Narrowing(Window(ids=window.ids))
    if only.evaluation is not None:
        either = "(recommendation.evaluation_id = {} OR instrument.project_id = {})"
        narrowing.holds(either, only.evaluation, only.evaluation)
    if only.about is not None:
        narrowing.holds(
            "EXISTS (SELECT 1 FROM recommendation_tie AS tie WHERE tie.entity_id = {} "
            f"AND tie.recommendation_id = recommendation.id AND tie.role = '{RecommendationRole.about}')",
            only.about,
        )
    if only.responsible is not None:
        narrowing.holds(_ON_WHOM, *[only.responsible] * _ON_WHOM.count("{}"))
    narrowing.themed(reader, only.theme)
    keys = reader.rows(
        f"""
        SELECT recommendation.id, recommendation.number, recommendation.text, evaluation.name, evaluation.id
        FROM recommendation JOIN entity ON entity.id = recommendation.id
        JOIN instrument ON instrument.id = recommendation.evaluation_id
        JOIN entity AS evaluation ON evaluation.id = instrument.id WHERE {narrowing.sql}
        """,
        _Key,
        **narrowing.values,
    )
    words = fold(window.words).split()
    if words:
        named = _ids_named(reader, window)
        keys = [k for k in keys if k.id in named or all(word in fold(k.text or "") for word in words)]
    keys.sort(key=lambda k: (k.evaluation_name, k.evaluation_id, natural_order(k.number), k.id))
    return [key.id for key in keys]


def _ids_named(reader: Reader, window: Window) -> set[str]:
    narrowing = Narrowing(window)
    rows = reader.rows(
        "SELECT recommendation.id FROM recommendation "
        f"JOIN entity ON entity.id = recommendation.id WHERE {narrowing.sql}",
        _Named,
        **narrowing.values,
    )
    return {row.id for row in rows}


def natural_order(printed: str) -> tuple[tuple[int, int, str], ...]:
    """A key that sorts "2" before "10", and "2" before "2a".

    >>> sorted(["10", "2a", "2", "R 1"], key=natural_order)
    ['2', '2a', '10', 'R 1']
    """
    parts = re.findall(r"[0-9]+|[^0-9]+", printed.casefold())
    # Digits by their length first: a number of any size, without reading it as one.
    digits = [part.lstrip("0") if part.isdigit() else None for part in parts]
    return tuple(
        (1, 0, part) if number is None else (0, len(number), number)
        for part, number in zip(parts, digits, strict=True)
    )


def _listed(row: _Row, known: Parts, as_of: AsOf) -> RecommendationRow:
    tied = known.ties.get(row.id, {})
    actions = tuple(known.actions.get(row.id, ()))
    is_answered = known_by(row.response_on, row.response_spoken_of, as_of)
    return RecommendationRow(
        Ref._make(row[:4]),
        Ref._make(row[4:8]),
        row.number,
        row.text,
        row.priority,
        Response(row.response) if row.response and is_answered else None,
        row.response_text if is_answered else None,
        PartialDate.recorded(row.response_on) if is_answered else None,
        tuple(tied.get(RecommendationRole.responsible, ())),
        tuple(dict.fromkeys(action.responsible for action in actions if action.responsible is not None)),
        tuple(tied.get(RecommendationRole.addressee, ())),
        tuple(tied.get(RecommendationRole.about, ())),
        actions,
        tuple(known.reviews.get(row.id, ())),
        known.evidence.get(row.id, NO_EVIDENCE).notes,
    )


def _of_review(row: RecommendationRow, review: int | None) -> RecommendationRow:
    if review is None:
        return row
    return row._replace(statuses=tuple(found for found in row.statuses if found.review == review))


def _wanted(row: RecommendationRow, only: RecommendationFilter) -> bool:
    if only.review is not None and not row.statuses:
        return False
    if only.status is not None and only.status not in {found.status for found in row.statuses}:
        return False
    return only.response in (None, row.response)
