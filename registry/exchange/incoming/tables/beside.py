"""What a column means by what its cells hold and by those beside it, where its own heading misleads."""

from __future__ import annotations

from collections.abc import Sequence

from registry.exchange.incoming.tables.header import Heading
from registry.exchange.incoming.tables.heading_words import Meaning
from registry.exchange.incoming.tables.headings import meaning_of
from registry.exchange.incoming.tables.shares import Shares

Found = tuple[Meaning, float]
"""A meaning, and how sure it is (0 to 1)."""

_DATES = {Meaning.signed, Meaning.in_force, Meaning.ratified, Meaning.expires}
_PEOPLE = {Meaning.person, Meaning.family_name, Meaning.given_name, Meaning.signature, Meaning.present}
_TITLE = (Meaning.position, Meaning.called, Meaning.honorific)
_MAY_BE_SIDES = (Meaning.type, Meaning.sector, Meaning.body, Meaning.status, Meaning.unit, Meaning.statement)
_HOLDERS = {
    Meaning.person, Meaning.family_name, Meaning.organisation, Meaning.called, Meaning.country,
}  # fmt: skip
_GUESSED = 0.5
_LONG = 12
"""Characters of a title: "MoU" alone is a kind of agreement."""


def told_beside(found: Sequence[Found], headings: Sequence[Heading], shares: Sequence[Shares]) -> list[Found]:
    """The meanings of the columns, with titles of agreements and sides known by what the cells hold."""
    told = list(found)
    has = {meaning for meaning, _ in found}
    titled = _titles(found, headings, shares, has)
    if titled is not None:
        told[titled[0]] = (Meaning.agreement, titled[1])
    elif Meaning.constituency not in has and has & _HOLDERS:
        at = next((at for at, _ in enumerate(found) if _are_sides(found[at][0], shares[at])), None)
        if at is not None:
            told[at] = (Meaning.constituency, 0.8)
    return told


def _are_sides(meaning: Meaning, share: Shares) -> bool:
    return meaning in _MAY_BE_SIDES and share.side >= 0.8 and share.of_partners > 0


def _titles(
    found: Sequence[Found], headings: Sequence[Heading], shares: Sequence[Shares], has: set[Meaning]
) -> tuple[int, float] | None:
    """The column that holds titles of agreements, with how sure that is.

    A convention has one title for all its countries; where each row has its own, each is an agreement.
    """
    if Meaning.agreement in has or has & _PEOPLE or not (has & (_DATES | {Meaning.parties, Meaning.country})):
        return None
    distinct = [at for at, share in enumerate(shares) if share.said and share.distinct >= 0.6]
    titles = [at for at in distinct if found[at][0] in _TITLE and shares[at].country < 0.6]
    unknown = [
        at
        for at in distinct
        if found[at][0] is Meaning.statement and meaning_of(headings[at].text)[0] is None
        if shares[at].length >= _LONG
    ]
    at = next((at for at in (*titles, *unknown) if shares[at].agreement >= 0.5), None)
    if at is not None:
        return at, 0.8
    if titles and len(has & (_DATES | {Meaning.end})) > 1 and has & {Meaning.country, Meaning.parties}:
        return titles[0], 0.8 if shares[titles[0]].agreement > 0 else _GUESSED
    return None
