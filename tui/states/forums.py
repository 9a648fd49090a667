"""The list of forums, with the countries that sit on each."""

from __future__ import annotations

from typing import NamedTuple

from registry.questions.forums import Forums, forums_on
from registry.questions.refs import Ref, SourceNote
from registry.questions.windows import Window
from registry.store.reading import Reader
from registry.terms import Certainty, Role
from registry.text import fold
from tui.states.lines import Column, Line, told
from tui.states.lists import ListState


class Sitting(NamedTuple):
    """A country on a forum."""

    country: Ref
    role: Role
    certainty: Certainty
    sources: tuple[SourceNote, ...]


class ForumRow(NamedTuple):
    """A forum, and who sits on it on the day."""

    ref: Ref
    sitting: tuple[Sitting, ...]


class ForumList(ListState[ForumRow]):
    """The regional, interregional and global bodies."""

    title = "Forums"
    one = "forum"
    other_view = "matrix"
    columns = (Column("Forum"), Column("Countries", 36), Column("Seats", 5, from_width=100))

    def counted(self, reader: Reader, window: Window) -> int:
        """How many forums fit."""
        return len(self._fitting(reader, window))

    def rows(self, reader: Reader, window: Window) -> list[ForumRow]:
        """By name."""
        fitting = self._fitting(reader, window)
        return fitting if window.limit < 0 else fitting[window.offset : window.offset + window.limit]

    def _fitting(self, reader: Reader, window: Window) -> list[ForumRow]:
        words = fold(window.words).split()
        rows = _by_forum(forums_on(reader, self.as_of))
        return [row for row in rows if all(word in fold(row.ref.label) for word in words)]

    def line(self, row: ForumRow) -> Line:
        """The countries on the day."""
        countries = list(dict.fromkeys(held.country for held in row.sitting))
        shown = ", ".join(country.acronym or country.name for country in countries) or "none recorded"
        who = [f"{held.country.name}: {held.role.label}, {held.certainty.label}" for held in row.sitting]
        evidence = told([note for held in row.sitting for note in held.sources])
        detail = (row.ref.label, f"As of {self.as_of.text}:", *(who or ["no country recorded"]), *evidence)
        return Line((row.ref.label, shown, str(len(row.sitting))), row.ref, detail)


def _by_forum(answer: Forums) -> list[ForumRow]:
    countries = {country.id: country for country in answer.countries}
    sitting: dict[str, list[Sitting]] = {}
    for cell in answer.cells:
        held = Sitting(countries[cell.country], cell.role, cell.certainty, cell.sources)
        sitting.setdefault(cell.forum, []).append(held)
    return [ForumRow(forum, tuple(sitting.get(forum.id, ()))) for forum in answer.forums]
