"""Which records of the registry may be the one that somebody describes?"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from registry.questions.refs import Ref, ref_columns
from registry.store.lists import in_pieces
from registry.store.reading import Reader
from registry.terms import Kind
from registry.text import fold

WAITS_FROM = 0.85
"""A best candidate with this score or more makes a record wait for a person's decision."""


class Described(NamedTuple):
    """What is known of a record that somebody names."""

    kind: Kind
    name: str
    acronym: str | None = None
    aliases: tuple[str, ...] = ()
    identifiers: tuple[tuple[str, str], ...] = ()
    country: str | None = None
    parents: tuple[str, ...] = ()
    bodies: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()


class Candidate(NamedTuple):
    """A record that may be meant, how well it fits (0 to 1), and why."""

    ref: Ref
    score: float
    reasons: tuple[str, ...]


class _Named(NamedTuple):
    folded: str
    id: str
    kind: str
    name: str
    acronym: str | None


def candidates_of(
    reader: Reader, described: Sequence[Described], limit: int = 5
) -> tuple[tuple[Candidate, ...], ...]:
    """For each description the records that may be meant, best first."""
    wanted = {fold(one.name) for one in described}
    found: dict[tuple[str, str], list[Ref]] = {}
    for piece in in_pieces(wanted):
        sql = f"""SELECT DISTINCT search_name.folded, {ref_columns("entity")} FROM search_name
            JOIN entity ON entity.id = search_name.entity_id
            WHERE search_name.folded IN ({piece.sql})
              AND search_name.source IN ('name', 'alias') ORDER BY entity.id"""
        for row in reader.rows(sql, _Named, **piece.values):
            found.setdefault((row.kind, row.folded), []).append(Ref._make(row[1:]))
    return tuple(
        tuple(
            Candidate(ref, 1.0, ("the same name",))
            for ref in found.get((str(one.kind), fold(one.name)), ())[:limit]
        )
        for one in described
    )
