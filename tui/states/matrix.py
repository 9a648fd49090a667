"""Forums by countries: who sits where in which role, the sums, and the gaps."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from registry.asof import AsOf
from registry.questions.forums import Cell, Forums, Land, forums_on, lands_known
from registry.questions.refs import Ref
from registry.store.location import Location
from registry.store.reading import reading
from registry.terms import Certainty, Role
from tui.states.lines import Line, told

LETTERS = {
    Role.chair: "C",
    Role.co_chair: "C",
    Role.vice_chair: "V",
    Role.secretariat: "S",
    Role.secretary: "S",
    Role.facilitator: "F",
    Role.co_facilitator: "F",
    Role.member: "M",
    Role.alternate: "A",
    Role.observer: "O",
    Role.focal_point: "P",
    Role.resource_person: "R",
    Role.lead: "L",
    Role.other: "X",
}
NOBODY = "–"
_MOST_NAMED = 12


class Side(NamedTuple):
    """A row or a column: its record, and how a narrow column calls it."""

    ref: Ref
    short: str

    @property
    def name(self) -> str:
        """Its name after its acronym, which is to be seen where the name is cut."""
        return f"{self.ref.acronym} {self.ref.name}" if self.ref.acronym else self.ref.name


class MatrixState:
    """The matrix on a day, forums in rows unless it is turned; narrowed to gaps where they are asked for."""

    def __init__(self, location: Location, as_of: AsOf) -> None:
        self.as_of = as_of
        self.gaps_only = self.turned = False
        with reading(location) as reader:
            self._answer = forums_on(reader, as_of)
            self._lands = lands_known(reader)
        self._cells: dict[tuple[str, str], list[Cell]] = {}
        for cell in self._answer.cells:
            self._cells.setdefault((cell.forum, cell.country), []).append(cell)
        self.rows: list[Side] = []
        self.columns: list[Side] = []
        self.arrange()

    def arrange(self) -> None:
        """Lay out rows and columns, after they were turned or narrowed."""
        forums = [Side(forum, forum.acronym or forum.name) for forum in self._answer.forums]
        sitting = {country.id for country in self._answer.countries}
        codes = {land.ref.id: land for land in self._lands}
        countries = [_side(codes.get(ref.id) or Land(ref, None)) for ref in self._answer.countries]
        if not self.gaps_only:
            self.rows, self.columns = (countries, forums) if self.turned else (forums, countries)
            return
        reached = {cell.forum for cell in self._answer.cells}
        empty = [forum for forum in forums if forum.ref.id not in reached]
        missing = [_side(land) for land in self._lands if land.ref.id not in sitting]
        self.rows, self.columns = (missing, []) if self.turned else (empty, [])

    # ------------------------------------------------------------ what is shown
    @property
    def shown_forums(self) -> list[Ref]:
        """The forums in its rows, or in its columns after it was turned."""
        return [side.ref for side in (self.columns if self.turned else self.rows)]

    @property
    def title(self) -> str:
        """What the first column holds."""
        return "country" if self.turned else "forum"

    def text(self, row: int, column: int) -> str:
        """The letters of the roles; a question mark after those that are only possible."""
        cells = self._at(row, column)
        letters = (LETTERS[each.role] + ("" if _is_certain(each) else "?") for each in cells)
        return "".join(dict.fromkeys(letters)) or NOBODY

    def row_total(self, row: int) -> int:
        """How many cells of the row hold a seat."""
        return sum(bool(self._at(row, column)) for column in range(len(self.columns)))

    def column_total(self, column: int) -> int:
        """How many cells of the column hold a seat."""
        return sum(bool(self._at(row, column)) for row in range(len(self.rows)))

    def _at(self, row: int, column: int) -> list[Cell]:
        first, second = self.rows[row].ref.id, self.columns[column].ref.id
        return self._cells.get((second, first) if self.turned else (first, second), [])

    @property
    def summary(self) -> tuple[str, ...]:
        """The counts, what the letters mean, and the gaps."""
        lines = (_counted(self._answer, self.as_of), self._narrowed or self._legend, self._unreached)
        return tuple(line for line in lines if line)

    @property
    def _legend(self) -> str:
        """What the letters mean that are to be seen."""
        roles: dict[str, str] = {}
        for role in dict.fromkeys(cell.role for cell in sorted(self._answer.cells, key=_order)):
            letter = LETTERS[role]
            roles[letter] = (
                f"{roles[letter]} or {role.label}" if letter in roles else f"{letter} {role.label}"
            )
        doubt = [] if all(map(_is_certain, self._answer.cells)) else ["? only possibly"]
        return " · ".join([*roles.values(), *doubt])

    @property
    def _narrowed(self) -> str:
        if not self.gaps_only:
            return ""
        number = len(self.rows)
        if self.turned:
            return f"Gaps: {number} {'country' if number == 1 else 'countries'} that no forum reaches"
        return f"Gaps: {number} {'forum' if number == 1 else 'forums'} without a country on record"

    @property
    def _unreached(self) -> str:
        """The countries of the registry that sit on no forum."""
        sitting = {country.id for country in self._answer.countries}
        if not sitting:
            return ""
        missing = [land.ref.name for land in self._lands if land.ref.id not in sitting]
        if not missing:
            return "Every country of the registry sits on a forum"
        more = len(missing) - _MOST_NAMED
        rest = f" and {more} more" if more > 0 else ""
        return f"No forum reaches, as far as is recorded: {', '.join(missing[:_MOST_NAMED])}{rest}"

    def line(self, row: int, column: int) -> Line:
        """What there is to tell of a cell; of the whole row where there are no columns."""
        if not self.rows:
            return Line((), None, ("Nothing to show.",))
        side = self.rows[row]
        if not self.columns:
            return Line((), side.ref, (side.ref.label, *self._of_gap))
        other = self.columns[column]
        forum, country = (other, side) if self.turned else (side, other)
        seats = [line for cell in self._at(row, column) for line in _told(cell)]
        who = f"{country.ref.label} on {forum.ref.label}"
        nothing = f"no seat is recorded as of {self.as_of.text}"
        return Line((), forum.ref, (who, *(seats or [nothing])))

    @property
    def _of_gap(self) -> Sequence[str]:
        what = (
            "No forum is recorded as having it" if self.turned else "No country is recorded as sitting on it"
        )
        return (f"{what} as of {self.as_of.text}. That is no proof that there is none.",)


def _side(land: Land) -> Side:
    return Side(land.ref, land.code or land.ref.acronym or land.ref.name[:6])


def _order(cell: Cell) -> int:
    return list(Role).index(cell.role)


def _is_certain(cell: Cell) -> bool:
    return cell.certainty is Certainty.certain


def _told(cell: Cell) -> tuple[str, ...]:
    return (f"{cell.role.label}, {cell.certainty.label}", *told(cell.sources))


def _counted(answer: Forums, as_of: AsOf) -> str:
    forums = f"{len(answer.forums)} {'forum' if len(answer.forums) == 1 else 'forums'}"
    if not answer.countries:
        return f"{forums}; no country is recorded as sitting on any of them as of {as_of.text}"
    number = len(answer.countries)
    return f"{forums}, {number} {'country' if number == 1 else 'countries'} as of {as_of.text}"
