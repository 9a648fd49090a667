"""What a relation is: for which kinds it is asked, what its list is called, and the SQL of its rows.

The SQL takes ``:id``, the record, and gives the columns of :class:`RelatedRow` in their order. It
ends in an order without ties, with what may be unknown made text first, so that a list reads the
same from every database.
"""

from __future__ import annotations

from registry.frozen import Frozen
from registry.terms.base import Term
from registry.terms.kinds import Kind

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import Any

OTHER = "other.id, other.kind, other.name, other.acronym"
"""The columns of the record at the other end, of a table alias ``other``."""
STANDS = "coalesce(other.redirect_to, '') = ''"
"""SQL: the other record was not merged into a third. So written that no database looks them all up first."""
NOBODY = "NULL, NULL, NULL, NULL"
"""The same columns where there is no other record."""


class RelatedRow(Frozen):
    """A row that belongs to a record or points to it, as the database gives it."""

    part_id: str
    other_id: str | None
    other_kind: str | None
    other_name: str | None
    other_acronym: str | None
    what: str
    start: str | None
    end: str | None
    note: str | None


class Relation(Frozen):
    """One list of a record."""

    kinds: tuple[Kind, ...]
    key: str
    """What the list is called."""
    table: str
    """Where its rows, and so their citations, come from; ``entity`` where no row can be cited."""
    sql: str
    sorted_by: Callable[[RelatedRow], Any] | None = None
    """The order, where SQL has no words for it."""


def note_of(*parts: str) -> str:
    """SQL: those of the texts that are there, with semicolons between; NULL where none is."""
    told = " || ".join(f"coalesce('; ' || {part}, '')" for part in parts)
    return f"nullif(substr({told}, 3), '')"


def and_if_known(column: str, before: str = "") -> str:
    """SQL: the end of a ``what``, where the column holds something."""
    return f"coalesce(' · {before}' || {column}, '')"


def position_of(column: str, terms: Iterable[Term]) -> str:
    """SQL: the position of a term in its vocabulary."""
    positions = " ".join(f"WHEN '{term}' THEN {n}" for n, term in enumerate(terms))
    return f"CASE {column} {positions} END"


def stages_sql(family: str, stages: type[Term]) -> str:
    """The stages in the pipeline's order; one that a source disputes says so."""
    return f"""
        SELECT step.id, {NOBODY},
               step.stage || CASE WHEN step.entered IS NULL
                             THEN {and_if_known("step.expected", "expected ")} ELSE '' END
                          || CASE WHEN EXISTS (SELECT 1 FROM citation WHERE stance = 'contradicts'
                                               AND {family}_step_id = step.id)
                             THEN ' · contested' ELSE '' END,
               step.entered, NULL, step.note
        FROM {family}_step AS step WHERE step.{family}_id = :id
        ORDER BY {position_of("step.stage", stages)}, step.id
    """
