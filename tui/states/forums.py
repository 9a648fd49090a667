"""The list of forums, with the countries that sit on each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from registry.frozen import Frozen
from registry.questions.edition import edition_of
from registry.questions.forums import Cell, Forums, cells_of, forums_known, sittings_on
from registry.questions.listing.held import Held, names_of
from registry.questions.refs import Ref, SourceNote, refs_of
from registry.questions.windows import Window
from registry.store.reading import Reader
from registry.terms.kinds import Certainty
from registry.terms.seats import Role
from tui.states.lines import Column, Line, told
from tui.states.lists import ListState

_FEW = 400  # rows that are asked for with all that is cited for them


class Sitting(Frozen):
    """A country on a forum."""

    country: Ref
    role: Role
    certainty: Certainty
    sources: tuple[SourceNote, ...]


class ForumRow(Frozen):
    """A forum, all its names, folded, and who sits on it on the day."""

    ref: Ref
    names: str
    sitting: tuple[Sitting, ...]


class ForumList(ListState[ForumRow]):
    """The regional, interregional and global bodies; who sits on them is asked for the rows in view."""

    title = "Forums"
    one = "forum"
    other_view = "matrix"
    columns = (
        Column("Forum"),
        Column("Countries", 36),
        Column("Seats", 5, from_width=100, is_number=True),
    )

    _is_named = False
    """Whether all names of what is held are read."""

    def hold(self, reader: Reader) -> Held:
        """The forums by name, asked again where the registry has changed; all their names for a filter."""
        edition, is_named = edition_of(reader), bool(self.words)
        if self._held is None or self._held.edition != edition or (is_named and not self._is_named):
            self._forums = {forum.id: forum for forum in forums_known(reader)}
            self._is_named = is_named
            names = names_of(reader, self._forums) if is_named else {}
            texts = [names.get(each, "") for each in self._forums]
            # Rows that are alike in a column keep the order of the list.
            self.keep(Held(edition, list(self._forums), texts, [""] * len(texts)))
        assert self._held is not None  # noqa: S101 - just kept
        return self._held

    def counted(self, reader: Reader, window: Window) -> int:
        """How many forums there are."""
        del window
        return len(self.hold(reader).ids)

    def rows(self, reader: Reader, window: Window) -> list[ForumRow]:
        """The forums of the window, with who sits on them on the day."""
        wanted = window.ids if window.ids is not None else tuple(self.hold(reader).ids)
        return self._seated(reader, wanted, cells_of(reader, self.as_of, wanted))

    def _seated(self, reader: Reader, forums: Sequence[str], cells: Sequence[Cell]) -> list[ForumRow]:
        countries = refs_of(reader, {cell.country for cell in cells})
        by_name = sorted(cells, key=lambda cell: (countries[cell.country].name, cell.country))
        return _rows([self._forums[each] for each in forums], by_name, countries, {})

    def lines_worked_out(self, reader: Reader, field: str, positions: Sequence[int]) -> list[Line]:
        """Of many rows what the columns say, without who says so."""
        if self._given is not None or len(positions) <= _FEW:
            return super().lines_worked_out(reader, field, positions)
        ids = self.hold(reader).ids
        wanted = [ids[n] for n in positions]
        cells = [Cell(*sat, ()) for sat in sittings_on(reader, self.as_of) if sat.forum in self._forums]
        return [self.line(row) for row in self._seated(reader, wanted, cells)]

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
    return _rows(answer.forums, answer.cells, {country.id: country for country in answer.countries}, names)


def _rows(
    forums: Sequence[Ref], cells: Sequence[Cell], countries: Mapping[str, Ref], names: Mapping[str, str]
) -> list[ForumRow]:
    sitting: dict[str, list[Sitting]] = {}
    for cell in cells:
        held = Sitting(countries[cell.country], cell.role, cell.certainty, cell.sources)
        sitting.setdefault(cell.forum, []).append(held)
    return [ForumRow(forum, names.get(forum.id, ""), tuple(sitting.get(forum.id, ()))) for forum in forums]
