"""What a heading says held against what the cells below it hold."""

from __future__ import annotations

from registry.exchange.incoming.tables.heading_words import Meaning
from registry.exchange.incoming.tables.shares import Shares

_DATES = frozenset(
    (
        Meaning.start,
        Meaning.end,
        Meaning.signed,
        Meaning.ratified,
        Meaning.in_force,
        Meaning.expires,
        Meaning.date,
    )
)


_NAMING = (Meaning.country, Meaning.sector, Meaning.body, Meaning.organisation, Meaning.event, Meaning.person)


def held_against(meaning: Meaning, sure: float, shares: Shares) -> tuple[Meaning, float]:
    """The meaning by the heading, unless the cells say otherwise."""
    if not shares.said:
        return meaning, sure
    if meaning in _NAMING and shares.crossed >= 0.95:
        return Meaning.mark, 0.7
    if meaning in _NAMING and shares.number >= 0.9 and sure < 1.0:
        return Meaning.statement, 0.8
    if meaning is Meaning.called:
        return _of_names(shares)
    if meaning in _DATES and shares.day < 0.3:
        return _no_dates(meaning, shares), 0.7
    if meaning is Meaning.country_code and shares.code < 0.6:
        return (Meaning.country, 0.6) if shares.country >= 0.6 else (Meaning.identifier, 0.6)
    if meaning in (Meaning.organisation, Meaning.person, Meaning.body) and shares.country >= 0.7:
        return Meaning.country, 0.8
    if meaning is Meaning.person and shares.worded >= 0.5 > shares.person:
        return Meaning.organisation, 0.7
    several = _of_several(meaning, shares)
    if several is not None:
        return several
    other = _of_another_kind(meaning, shares)
    return (meaning, sure) if other is None else other


def _of_another_kind(meaning: Meaning, shares: Shares) -> tuple[Meaning, float] | None:
    """Words that mean two things in one language (État, Estado, title), told apart by the cells."""
    if meaning is Meaning.status and shares.country >= 0.6:
        return Meaning.country, 0.8
    if meaning is Meaning.country and shares.country < 0.2 and shares.stage >= 0.5:
        return Meaning.status, 0.8
    if meaning is Meaning.position and shares.honorific >= 0.6:
        return Meaning.honorific, 0.9
    if meaning in (Meaning.status, Meaning.body) and shares.role >= 0.6:
        return Meaning.role, 0.7
    if meaning is Meaning.role and shares.role < 0.25 and shares.said > 3:
        return Meaning.position, 0.6
    if meaning in _NAMING and shares.mark >= 0.9 and shares.distinct < 0.5:
        return Meaning.mark, 0.7
    return None


def _of_several(meaning: Meaning, shares: Shares) -> tuple[Meaning, float] | None:
    """Cells that list several: parties, or the bodies that somebody is in."""
    listing = (Meaning.body, Meaning.country, Meaning.organisation, Meaning.parties)
    if meaning in listing and shares.countries >= 0.5:
        return Meaning.parties, 0.8
    if meaning is Meaning.body and (shares.pieces >= 3 or (shares.pieces >= 1.7 and shares.length <= 16)):
        return Meaning.participation, 0.8
    if meaning is Meaning.parties and shares.countries < 0.3:
        return _no_parties(shares)
    return None


def _of_names(shares: Shares) -> tuple[Meaning, float]:
    if shares.country >= 0.6:
        return Meaning.country, 0.9
    if shares.organisation >= 0.5 and shares.organisation > shares.person:
        return Meaning.organisation, 0.7
    return (Meaning.person, 0.8) if shares.person >= 0.5 else (Meaning.called, 0.5)


def _no_dates(meaning: Meaning, shares: Shares) -> Meaning:
    if meaning is Meaning.signed and shares.day == 0:
        return Meaning.signature
    if meaning is Meaning.in_force:
        return Meaning.status
    return Meaning.statement


def _no_parties(shares: Shares) -> tuple[Meaning, float]:
    if shares.country >= 0.6:
        return Meaning.country, 0.7
    if shares.role >= 0.6:
        return Meaning.role, 0.7
    if shares.person >= 0.6 and shares.person > shares.organisation:
        return Meaning.person, 0.6
    return Meaning.parties, 0.6
