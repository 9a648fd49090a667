"""The list of forums, with the countries that sit on each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from registry.questions.forums import Forums, sitting_on_forums, sources_of_seats
from registry.questions.listing.held import names_of
from registry.questions.refs import Ref, SourceNote
from registry.store.reading import Reader
from registry.terms import Certainty, Role
from tui.states.lines import Column, Line, told
from tui.states.upkeep import HeldList


class Sitting(NamedTuple):
    """A country on a forum."""

    country: Ref
    role: Role
    certainty: Certainty
    sources: tuple[SourceNote, ...] = ()
    seats: tuple[str, ...] = ()
    """The seats by which it sits there, where their sources are still to be asked for."""


class ForumRow(NamedTuple):
    """A forum, all its names, folded, and who sits on it on the day."""

    ref: Ref
    names: str
    sitting: tuple[Sitting, ...]


class ForumList(HeldList[ForumRow]):
    """The regional, interregional and global bodies."""

    title = "Forums"
    how = "named"
    one = "forum"
    other_view = "matrix"
    columns = (
        Column("Forum"),
        Column("Countries", 36),
        Column("Seats", 5, from_width=100, is_number=True),
    )

    def asked(self, reader: Reader) -> Sequence[ForumRow]:
        """By name; who says so is asked for the rows that are shown."""
        found = sitting_on_forums(reader, self.as_of)
        countries = {country.id: country for country in found.countries}
        sitting: dict[str, list[Sitting]] = {}
        for place in found.places:
            held = Sitting(countries[place.country], place.role, place.certainty, seats=place.seats)
            sitting.setdefault(place.forum, []).append(held)
        return _rows(reader, found.forums, sitting)

    def lines_at(self, reader: Reader, positions: Sequence[int]) -> list[Line]:
        """The rows at the positions of the answer, with who says so."""
        lines = super().lines_at(reader, positions)
        sitting = [held for n in positions for held in self._answer[n].sitting]
        told_of = iter(sources_of_seats(reader, [held.seats for held in sitting]))
        return [
            line._replace(detail=(*line.detail, *_evidence(self._answer[n], told_of)))
            for n, line in zip(positions, lines, strict=True)
        ]

    def text(self, row: ForumRow) -> str:
        """Its names."""
        return row.names

    def line(self, row: ForumRow) -> Line:
        """The countries on the day."""
        countries = list(dict.fromkeys(held.country for held in row.sitting))
        shown = ", ".join(country.acronym or country.name for country in countries) or "none recorded"
        who = [f"{held.country.name}: {held.role.label}, {held.certainty.label}" for held in row.sitting]
        evidence = told([note for held in row.sitting for note in held.sources])
        detail = (row.ref.label, f"As of {self.as_of.text}:", *(who or ["no country recorded"]), *evidence)
        return Line((row.ref.label, shown, str(len(row.sitting))), row.ref, detail)


def forum_rows(reader: Reader, answer: Forums) -> list[ForumRow]:
    """The forums of an answer, each with its names and who sits on it."""
    countries = {country.id: country for country in answer.countries}
    sitting: dict[str, list[Sitting]] = {}
    for cell in answer.cells:
        held = Sitting(countries[cell.country], cell.role, cell.certainty, cell.sources)
        sitting.setdefault(cell.forum, []).append(held)
    return _rows(reader, answer.forums, sitting)


def _rows(reader: Reader, forums: Sequence[Ref], sitting: dict[str, list[Sitting]]) -> list[ForumRow]:
    names = names_of(reader, [forum.id for forum in forums])
    return [ForumRow(forum, names.get(forum.id, ""), tuple(sitting.get(forum.id, ()))) for forum in forums]


def _evidence(row: ForumRow, told_of: Iterator[tuple[SourceNote, ...]]) -> tuple[str, ...]:
    """What the next of the answered sources say, one for each place of the row."""
    return told([note for _ in row.sitting for note in next(told_of)])
