"""Is there a body for this already? By theme, for a country and for the bodies on which it sits.

A body fits best where a theme recorded of it holds all the words; then where its name does; then where
its terms of reference, or what is recorded of its purpose and function, do. In texts each word has to
begin a word: "data" is no part of "mandate".
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import auto

from registry.asof import AsOf
from registry.frozen import Frozen
from registry.questions.mechanisms import ALL, MechanismFilter, MechanismRow, mechanisms_on
from registry.questions.narrowing import words_of_theme
from registry.questions.refs import Ref, SourceNote, evidence_for, ref_columns
from registry.questions.sitting import seats_of
from registry.questions.windows import EVERYTHING, Window
from registry.store.lists import in_pieces
from registry.store.reading import Reader
from registry.terms.base import Term
from registry.terms.kinds import Certainty
from registry.terms.seats import Role
from registry.text import fold


class FitsBy(Term):
    """By what a body fits a theme, the strongest first."""

    theme = auto()
    name_ = "name"
    mandate = auto()
    description = auto()


class Fit(Frozen):
    """What of a body holds the words, and who says so."""

    by: FitsBy
    text: str
    sources: tuple[SourceNote, ...]


class SeatThere(Frozen):
    """Through whom a country sits on a body: itself, or a ministry or agency of its own."""

    holder: Ref
    role: Role
    certainty: Certainty
    sources: tuple[SourceNote, ...]


class Existing(Frozen):
    """A body for the theme. ``at_home``: it is of the country that was asked for, or none was.

    Elsewhere ``seats`` are those through which the country sits on it.
    """

    row: MechanismRow
    at_home: bool
    fits: tuple[Fit, ...]
    seats: tuple[SeatThere, ...]


class _Text(Frozen):
    body: str
    part: str
    text: str


_TEXTS = {
    (FitsBy.theme, "theme"): "SELECT entity_id, id, theme FROM theme",
    (FitsBy.name_, "entity"): (
        "SELECT entity_id, entity_id, name FROM search_name "
        "WHERE source <> 'initials' AND source <> 'description'"
    ),
    (FitsBy.mandate, "terms_of_reference"): (
        "SELECT mechanism_id, id, mandate FROM terms_of_reference WHERE mandate IS NOT NULL"
    ),
    (FitsBy.mandate, "statement"): (
        "SELECT entity_id, id, value FROM statement "
        "WHERE attribute IN ('mandate', 'purpose', 'function', 'objective')"
    ),
    (FitsBy.description, "entity"): "SELECT id, id, description FROM entity WHERE description IS NOT NULL",
}

_COUNTRY = f"""
    SELECT {ref_columns("entity")} FROM place JOIN entity ON entity.id = place.id
    WHERE place.code = :code AND place.type = 'country' AND entity.redirect_to IS NULL ORDER BY entity.id
"""


def bodies_for(
    reader: Reader,
    as_of: AsOf,
    theme: str,
    only: MechanismFilter = ALL,
    window: Window = EVERYTHING,
) -> list[Existing]:
    """The bodies for a theme: those of the country first, the best fits first in each part.

    With a country in ``only``, also the bodies elsewhere on which it sits on the day.
    """
    fits = fits_of(reader, theme)
    rows = [
        row
        for piece in in_pieces(fits)
        for row in mechanisms_on(
            reader, as_of, only._replace(country=None, theme=None, ids=tuple(piece.values.values())), window
        )
    ]
    sits = _sits(reader, as_of, only.country)
    found = [
        Existing(
            row,
            only.country in (None, row.country),
            fits[row.ref.id],
            () if only.country in (None, row.country) else tuple(sits.get(row.ref.id, ())),
        )
        for row in rows
    ]
    order = list(FitsBy)
    return sorted(
        (one for one in found if one.at_home or one.seats),
        key=lambda one: (not one.at_home, order.index(one.fits[0].by), one.row.ref.name, one.row.ref.id),
    )


def fits_of(reader: Reader, words: str) -> dict[str, tuple[Fit, ...]]:
    """What of each body holds all of the words, the strongest first; bodies without are left out."""
    wanted = words_of_theme(words)
    fits: dict[str, list[Fit]] = {}
    for (by, table), sql in _TEXTS.items():
        texts = reader.rows(_of_bodies(sql), _Text)
        hits = [text for text in texts if _holds(text.text, wanted, by)]
        told = _told(reader, table, {hit.part for hit in hits}) if table != "entity" else {}
        for hit in sorted(hits):
            fits.setdefault(hit.body, []).append(Fit(by, hit.text, told.get(hit.part, ())))
    return {body: tuple(dict.fromkeys(found)) for body, found in fits.items()}


def _holds(text: str, wanted: list[str], by: FitsBy) -> bool:
    folded = fold(text)
    if by is FitsBy.theme:
        # As every list is narrowed by --theme.
        return all(word in folded for word in wanted)
    return all(f" {word}" in f" {folded}" for word in wanted)


def _of_bodies(sql: str) -> str:
    return (
        f"WITH told(body, part, text) AS ({sql}) "
        "SELECT body, part, text FROM told JOIN mechanism ON mechanism.id = told.body"
    )


def _told(reader: Reader, table: str, parts: Iterable[str]) -> dict[str, tuple[SourceNote, ...]]:
    told: dict[str, tuple[SourceNote, ...]] = {}
    for piece in in_pieces(parts):
        found = evidence_for(reader, table, f"target.id IN ({piece.sql})", **piece.values)
        told |= {key: cited.notes for key, cited in found.items()}
    return told


def _sits(reader: Reader, as_of: AsOf, country: str | None) -> dict[str, list[SeatThere]]:
    """The seats of a country, by body."""
    sits: dict[str, list[SeatThere]] = {}
    place = reader.one(_COUNTRY, Ref, code=country) if country else None
    if place is None:
        return sits
    for held in seats_of(reader, place, as_of).seats:
        there = SeatThere(held.via or place, held.seat.role, held.seat.certainty, held.seat.sources)
        sits.setdefault(held.seat.mechanism.id, []).append(there)
    return sits
