"""The list of forums, with the countries that sit on each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from registry.questions.forums import Forums, forums_on
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
    sources: tuple[SourceNote, ...]


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
        """By name."""
        answer = forums_on(reader, self.as_of)
        return forum_rows(reader, answer)

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
    names = names_of(reader, [forum.id for forum in answer.forums])
    countries = {country.id: country for country in answer.countries}
    sitting: dict[str, list[Sitting]] = {}
    for cell in answer.cells:
        held = Sitting(countries[cell.country], cell.role, cell.certainty, cell.sources)
        sitting.setdefault(cell.forum, []).append(held)
    return [
        ForumRow(forum, names.get(forum.id, ""), tuple(sitting.get(forum.id, ()))) for forum in answer.forums
    ]
