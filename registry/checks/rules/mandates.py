"""Mandates: are there two bodies for one thing?"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from registry.asof import AsOf
from registry.checks.findings import Found
from registry.checks.thresholds import Thresholds
from registry.frozen import Frozen
from registry.questions.activity import activities
from registry.questions.refs import NO_EVIDENCE, Ref, SourceNote, evidence_for, ref_columns
from registry.questions.speaking import Spoken
from registry.store.lists import in_pieces
from registry.store.reading import Reader
from registry.terms.activity import Activity
from registry.terms.mechanisms import LinkKind, Scope
from registry.text import fold


class _Themed(Frozen):
    id: str
    kind: str
    name: str
    acronym: str | None
    country_id: str
    scope: str
    theme_id: str
    theme: str


_THEMED = f"""
    SELECT {ref_columns("entity")}, mechanism.country_id, mechanism.scope, theme.id, theme.theme
    FROM theme JOIN mechanism ON mechanism.id = theme.entity_id JOIN entity ON entity.id = mechanism.id
    WHERE mechanism.country_id IS NOT NULL AND mechanism.scope <> '{Scope.unknown}'
      AND entity.redirect_to IS NULL
    ORDER BY entity.name, entity.id, theme.theme
"""
_NOT_AT_WORK = (Activity.not_yet, Activity.proposed, Activity.concluded, Activity.dormant)
_TIED = tuple(kind for kind in LinkKind if kind not in (LinkKind.coordinates_with, LinkKind.overlaps_with))


def duplicate_mandate(reader: Reader, as_of: AsOf, _limits: Thresholds) -> Iterator[Found]:
    """Two bodies of one country and one scope have the same theme, and nothing ties them.

    A body that no longer meets, is over or is only proposed has no mandate to double; one that is a
    subgroup of the other, reports to it, or is to merge with it shares it for a reason.

    Reason: members are called to two tables for one thing, and neither decides.

    Source: the passages that name the theme of each of the two; a theme that no source names is no
    evidence.
    """
    spoken, groups = Spoken(reader, as_of), _by_theme(reader, as_of)
    said = _said(reader, {one.theme_id for group in groups for one in group})
    tied = _tied_bodies(reader)
    for one, other in (pair for group in groups for pair in combinations(group, 2)):
        of_one, of_other = (spoken.by_the_day(said.get(each.theme_id, ())) for each in (one, other))
        if of_one and of_other and {(one.id, other.id), (other.id, one.id)}.isdisjoint(tied):
            shared = f"{one.theme} is a theme of {Ref._make(other[:4]).label} too, of the same country"
            yield Found(Ref._make(one[:4]), f"{shared} and scope", tuple(dict.fromkeys(of_one + of_other)))


def _by_theme(reader: Reader, as_of: AsOf) -> list[list[_Themed]]:
    """Bodies at work on the day with one country, one scope and one theme."""
    groups: dict[tuple[str, str, str], dict[str, _Themed]] = {}
    for row in reader.rows(_THEMED, _Themed):
        groups.setdefault((row.country_id, row.scope, fold(row.theme)), {}).setdefault(row.id, row)
    several = [list(group.values()) for group in groups.values() if len(group) > 1]
    states = activities(reader, as_of, {row.id for group in several for row in group})
    return [[row for row in group if states[row.id].state not in _NOT_AT_WORK] for group in several]


def _said(reader: Reader, themes: set[str]) -> dict[str, tuple[SourceNote, ...]]:
    """Who names each theme, those aside who deny it."""
    said: dict[str, tuple[SourceNote, ...]] = {}
    for piece in in_pieces(themes):
        told = evidence_for(reader, "theme", f"target.id IN ({piece.sql})", **piece.values)
        for theme in piece.values.values():
            notes = told.get(theme, NO_EVIDENCE).notes
            said[theme] = tuple(note for note in notes if note.stance != "contradicts")
    return said


class _Pair(Frozen):
    one: str
    other: str


def _tied_bodies(reader: Reader) -> set[tuple[str, str]]:
    kinds = ", ".join(f"'{kind}'" for kind in _TIED)
    sql = f"SELECT mechanism_id, to_id FROM mechanism_link WHERE kind IN ({kinds})"
    return {(pair.one, pair.other) for pair in reader.rows(sql, _Pair)}
