"""What each column of a table means: by the words above it, held against what its cells hold."""

from __future__ import annotations

from collections.abc import Sequence

from registry.exchange.incoming.tables.beside import told_beside
from registry.exchange.incoming.tables.cells.members import order_said
from registry.exchange.incoming.tables.evidence import held_against
from registry.exchange.incoming.tables.header import Grid, Heading
from registry.exchange.incoming.tables.heading_words import Meaning
from registry.exchange.incoming.tables.headings import meaning_of, of_alternate
from registry.exchange.incoming.tables.shares import Shares, shares_of
from registry.exchange.incoming.words.countries import is_union
from registry.exchange.incoming.words.identifiers import scheme_of
from registry.exchange.incoming.words.organisation_words import BODY_WORDS
from registry.exchange.incoming.words.people import is_organisation_like
from registry.frozen import Frozen
from registry.text import fold


class Column(Frozen):
    """A column: where it stands (from 0), its heading, what it means, and how sure that is (0 to 1).

    ``hashtag`` is the HXL hashtag above it, empty where it has none.
    """

    at: int
    heading: Heading
    meaning: Meaning
    sure: float
    hashtag: str = ""

    @property
    def called(self) -> str:
        """Its heading, or its number (from 1) where it has none."""
        return self.heading.whole or f"column {self.at + 1}"

    @property
    def is_mixed(self) -> bool:
        """Whether its cells hold people as well as organisations."""
        return self.meaning is Meaning.called and self.sure == _MIXED


_MIXED, _GUESSED, _ALL = 0.85, 0.5, 0.9


def columns_of(grid: Grid) -> tuple[Column, ...]:
    """The meaning of each column, in their order."""
    shares = [shares_of(grid, index) for index in range(len(grid.headings))]
    found: list[Column] = []
    worded = _name_parts([_by_heading(heading) for heading in grid.headings])
    for index, heading in enumerate(grid.headings):
        meaning, sure = worded[index]
        if grid.header and _is_mixed(heading, meaning, shares[index], {told for told, _ in worded}):
            meaning, sure = Meaning.called, _MIXED
        elif meaning is None:
            meaning, sure = _by_cells(shares[index], heading)
        else:
            is_called = meaning is Meaning.called
            meaning, sure = held_against(meaning, sure, shares[index])
            if is_called and _names_people(meaning, shares[index], {told for told, _ in worded}):
                meaning, sure = Meaning.person, _GUESSED
        found.append(Column(index, heading, meaning, sure))
    told = told_beside([(column.meaning, column.sure) for column in found], grid.headings, shares)
    beside = [
        column._replace(meaning=meaning, sure=sure)
        for column, (meaning, sure) in zip(found, told, strict=True)
    ]
    return _together(beside, shares)


def _by_heading(heading: Heading) -> tuple[Meaning | None, float]:
    if (of_other := of_alternate(heading.text)) is not None:
        return of_other, 1.0
    if scheme_of(heading.text) is not None:
        return Meaning.identifier, 1.0
    meaning, sure = meaning_of(heading.text)
    if heading.group and (meaning is None or meaning is Meaning.called):
        grouped, surely = meaning_of(heading.group)
        if grouped in (Meaning.person, Meaning.organisation, Meaning.country, Meaning.alternate):
            return (grouped if meaning is Meaning.called else None), surely * 0.9
    return meaning, sure


def _names_people(meaning: Meaning, share: Shares, has: set[Meaning | None]) -> bool:
    """Whether names beside a column of organisations are people's, though some cells are odd."""
    return (
        meaning is Meaning.organisation
        and Meaning.organisation in has
        and share.organisation < _ALL
        and share.person > 0
    )


_NAMED_APART = {
    Meaning.person, Meaning.family_name, Meaning.given_name, Meaning.organisation, Meaning.country,
}  # fmt: skip


def _is_mixed(heading: Heading, meaning: Meaning | None, share: Shares, has: set[Meaning | None]) -> bool:
    """Whether a column holds people as well as organisations: its heading says both, or its cells show it."""
    if not share.said or meaning not in (None, Meaning.called, Meaning.person, Meaning.organisation):
        return False
    if order_said(heading.text) is not None:
        return not (has - {meaning}) & _NAMED_APART
    return (
        meaning is Meaning.called
        and not has & _NAMED_APART
        and share.organisation > 0
        and (share.organisation < 1 or share.full_name > 0)
        and share.country < 0.6
        and share.person > 0
        and share.crossed < 0.5
    )


def _name_parts(
    worded: list[tuple[Meaning | None, float]],
) -> list[tuple[Meaning | None, float]]:
    """``Nom`` beside ``Prénom`` is the family name, ``Nombre`` beside ``Apellidos`` the given one."""
    has = {meaning for meaning, _ in worded}
    if Meaning.called not in has or Meaning.person in has:
        return worded
    at = next(number for number, (meaning, _) in enumerate(worded) if meaning is Meaning.called)
    if Meaning.given_name in has and Meaning.family_name not in has:
        worded[at] = (Meaning.family_name, 0.9)
    elif Meaning.family_name in has and Meaning.given_name not in has:
        worded[at] = (Meaning.given_name, 0.9)
    return worded


def _by_cells(shares: Shares, heading: Heading) -> tuple[Meaning, float]:
    """The meaning of a column without words that are known."""
    if not shares.said:
        return Meaning.ignored, 1.0
    if shares.mark >= 0.9 and heading.text:
        return Meaning.mark, 0.8
    sure = 0.6
    for meaning, share, least in (
        (Meaning.email, shares.email, 0.6),
        (Meaning.website, shares.url, 0.6),
        (Meaning.parties, shares.countries, 0.6),
        (Meaning.country_code, shares.code, 0.9),
        (Meaning.country, shares.country, 0.7),
        (Meaning.telephone, shares.telephone, 0.7),
        (Meaning.role, shares.role, 0.7),
    ):
        if share >= least and not (meaning is Meaning.country_code and heading.text):
            return meaning, sure
    if heading.text:
        return Meaning.statement, 0.6
    if shares.number >= 0.9:
        return Meaning.number, 0.6
    if shares.organisation > max(shares.person, 0.4):
        return Meaning.organisation, 0.6 if shares.organisation >= 0.9 > shares.person else 0.5
    if shares.person >= 0.5:
        return Meaning.person, 0.6 if shares.person >= 0.9 > shares.organisation else 0.5
    return Meaning.statement, 0.4


_MAY_REPEAT = frozenset(
    (
        Meaning.area, Meaning.email, Meaning.telephone, Meaning.cell, Meaning.mark, Meaning.statement,
        Meaning.ignored, Meaning.aliases, Meaning.parties, Meaning.identifier, Meaning.participation,
        Meaning.contact, Meaning.alternate, Meaning.fax, Meaning.position,
    )
)  # fmt: skip


_ATTENDING = {Meaning.person, Meaning.family_name, Meaning.called}


def _together(found: list[Column], shares: Sequence[Shares]) -> tuple[Column, ...]:
    """The columns as they stand beside each other: what one is depends on the others."""
    has = {column.meaning for column in found}
    about_agreements = Meaning.agreement in has or (
        Meaning.parties in has and bool(has & {Meaning.signed, Meaning.in_force, Meaning.ratified})
    )
    works = len(has & {Meaning.activity, Meaning.area, Meaning.project, Meaning.organisation}) >= 2
    seen: set[Meaning | tuple[Meaning, str]] = set()
    told = []
    for column, share in zip(found, shares, strict=True):
        meaning, sure = column.meaning, column.sure
        if about_agreements:
            meaning = _in_agreements(meaning, has)
        elif (
            meaning is Meaning.body
            and works
            and Meaning.sector not in has
            and "cluster" in fold(column.heading.text)
        ):
            meaning = Meaning.sector
        elif (
            meaning is Meaning.area
            and Meaning.country in has
            and not has & {Meaning.organisation, Meaning.person}
        ):
            meaning = Meaning.body if share.body >= 0.5 and Meaning.body not in has else Meaning.statement
        elif meaning is Meaning.position and Meaning.role not in has and share.role >= 0.6:
            meaning = Meaning.role
        elif meaning is Meaning.signed and has & _ATTENDING and not has & {Meaning.country, Meaning.ratified}:
            # People who sign are there; an agreement that was signed has parties.
            meaning = Meaning.signature if share.day < 0.3 or not share.said else meaning
        elif meaning is Meaning.called and not column.is_mixed:
            meaning = _named_by_rest(has, share)
        elif meaning is Meaning.acceptance and Meaning.ratified not in has:
            meaning = Meaning.statement
        if meaning not in _MAY_REPEAT:
            again = (meaning, column.heading.group)
            if meaning in seen and (again in seen or not column.heading.group):
                meaning, sure = Meaning.statement, min(sure, 0.7)
            seen |= {meaning, again}
        told.append(column._replace(meaning=meaning, sure=sure))
    return _with_somebody(_dated_marks(told, shares), shares)


def _dated_marks(told: list[Column], shares: Sequence[Shares]) -> list[Column]:
    """A matrix whose cells hold the days of joining: columns of dates under the names of bodies."""
    dated = [
        column.at
        for column, share in zip(told, shares, strict=True)
        if column.meaning is Meaning.statement and share.said and share.entered >= 0.9
        if column.heading.text and meaning_of(column.heading.text)[0] is None
    ]
    named = [at for at in dated if _names_body(told[at].heading.text)]
    others = sum(column.meaning is Meaning.mark for column in told)
    if len(named) * 2 <= len(dated) or len(dated) + others < 2:
        return told
    return [c._replace(meaning=Meaning.mark, sure=0.7) if c.at in dated else c for c in told]


def _names_body(text: str) -> bool:
    return is_organisation_like(text) or is_union(text) or bool(set(fold(text).split()) & BODY_WORDS)


_WHO = frozenset(
    (
        Meaning.person, Meaning.family_name, Meaning.organisation, Meaning.country, Meaning.country_code,
        Meaning.agreement, Meaning.parties, Meaning.body, Meaning.called,
    )
)  # fmt: skip


def _with_somebody(told: list[Column], shares: Sequence[Shares]) -> tuple[Column, ...]:
    """Where no heading names anybody, the first column whose cells do."""
    if not {column.meaning for column in told} & _WHO:
        for number, (column, share) in enumerate(zip(told, shares, strict=True)):
            if column.meaning is Meaning.statement and share.full_name >= 0.7 > share.worded:
                told[number] = column._replace(meaning=Meaning.person, sure=_GUESSED)
                break
            if column.meaning is Meaning.statement and share.worded >= 0.6:
                told[number] = column._replace(meaning=Meaning.organisation, sure=_GUESSED)
                break
    return tuple(told)


def _in_agreements(meaning: Meaning, has: set[Meaning]) -> Meaning:
    if meaning is Meaning.country:
        return Meaning.parties
    if meaning in (Meaning.called, Meaning.position, Meaning.honorific) and Meaning.agreement not in has:
        return Meaning.agreement
    if meaning is Meaning.start and Meaning.in_force not in has:
        return Meaning.in_force
    if meaning is Meaning.end and Meaning.expires not in has:
        return Meaning.expires
    if meaning is Meaning.date and Meaning.signed not in has:
        return Meaning.signed
    return meaning


def _named_by_rest(has: set[Meaning], share: Shares) -> Meaning:
    if has & {Meaning.person, Meaning.family_name}:
        return Meaning.organisation
    if has & {Meaning.organisation, Meaning.position, Meaning.country, Meaning.role, Meaning.email}:
        return Meaning.person
    return Meaning.organisation if share.organisation >= share.person else Meaning.person
