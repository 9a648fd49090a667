"""Forums by countries: who sits where in which role, the sums, and the gaps."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from registry.asof import AsOf
from registry.frozen import Frozen
from registry.questions.forums import Cell, Land, Sitting, cells_of, forums_known, lands_known, sittings_on
from registry.questions.refs import Ref, refs_of
from registry.store.location import Location
from registry.store.reading import reading
from registry.terms.kinds import Certainty
from registry.terms.seats import Role
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


class Side(Frozen):
    """A row or a column: its record, and how a narrow column calls it."""

    ref: Ref
    short: str

    @property
    def name(self) -> str:
        """Its name after its acronym, which is to be seen where the name is cut."""
        return f"{self.ref.acronym} {self.ref.name}" if self.ref.acronym else self.ref.name


class MatrixState:
    """The matrix on a day, forums in rows unless it is turned; narrowed to gaps where they are asked for.

    Who says so is asked for the cell that is told.
    """

    def __init__(self, location: Location, as_of: AsOf) -> None:
        self.location, self.as_of = location, as_of
        self.gaps_only = self.turned = False
        with reading(location) as reader:
            self._forums = forums_known(reader)
            live = {forum.id for forum in self._forums}
            self._sittings = [sat for sat in sittings_on(reader, as_of) if sat.forum in live]
            self._lands = lands_known(reader)
            countries = refs_of(reader, {sat.country for sat in self._sittings}).values()
        self._countries = sorted(countries, key=lambda place: (place.name, place.id))
        self._cells = _texts(self._sittings)
        self._widths, self._totals = _measured(self._cells)
        self.rows: list[Side] = []
        self.columns: list[Side] = []
        self.arrange()

    def arrange(self) -> None:
        """Lay out rows and columns, after they were turned or narrowed."""
        forums = [Side(forum, forum.acronym or forum.name) for forum in self._forums]
        codes = {land.ref.id: land for land in self._lands}
        countries = [_side(codes.get(ref.id) or Land(ref, None)) for ref in self._countries]
        if not self.gaps_only:
            self.rows, self.columns = (countries, forums) if self.turned else (forums, countries)
            return
        empty = [forum for forum in forums if forum.ref.id not in self._totals]
        missing = [_side(land) for land in self._lands if land.ref.id not in self._totals]
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
        return self._cells.get(self._place(row, column), NOBODY)

    def column_width(self, column: int) -> int:
        """How many letters the longest text of the column has."""
        return self._widths.get(self.columns[column].ref.id, len(NOBODY)) if self.rows else 0

    def row_total(self, row: int) -> int:
        """How many cells of the row hold a seat."""
        return self._totals.get(self.rows[row].ref.id, 0)

    def column_total(self, column: int) -> int:
        """How many cells of the column hold a seat."""
        return self._totals.get(self.columns[column].ref.id, 0)

    @property
    def total(self) -> int:
        """How many cells hold a seat."""
        return len(self._cells) if self.columns else 0

    def _place(self, row: int, column: int) -> tuple[str, str]:
        """The forum and the country of a cell."""
        first, second = self.rows[row].ref.id, self.columns[column].ref.id
        return (second, first) if self.turned else (first, second)

    @property
    def summary(self) -> tuple[str, ...]:
        """The counts, what the letters mean, and the gaps."""
        lines = (self._counted, self._narrowed or self._legend, self._unreached)
        return tuple(line for line in lines if line)

    @property
    def _counted(self) -> str:
        number = len(self._forums)
        forums = f"{number} {'forum' if number == 1 else 'forums'}"
        if not self._countries:
            return f"{forums}; no country is recorded as sitting on any of them as of {self.as_of.text}"
        number = len(self._countries)
        return f"{forums}, {number} {'country' if number == 1 else 'countries'} as of {self.as_of.text}"

    @property
    def _legend(self) -> str:
        """What the letters mean that are to be seen."""
        roles: dict[str, str] = {}
        for role in sorted({sat.role for sat in self._sittings}, key=list(Role).index):
            letter = LETTERS[role]
            roles[letter] = (
                f"{roles[letter]} or {role.label}" if letter in roles else f"{letter} {role.label}"
            )
        doubt = [] if all(map(_is_certain, self._sittings)) else ["? only possibly"]
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
        if not self._countries:
            return ""
        missing = [land.ref.name for land in self._lands if land.ref.id not in self._totals]
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
        seats = [line for cell in self._told_of(*self._place(row, column)) for line in _told(cell)]
        who = f"{country.ref.label} on {forum.ref.label}"
        nothing = f"no seat is recorded as of {self.as_of.text}"
        return Line((), forum.ref, (who, *(seats or [nothing])))

    def _told_of(self, forum: str, country: str) -> Sequence[Cell]:
        """Who sits there, and who says so."""
        if (forum, country) not in self._cells:
            return ()
        with reading(self.location) as reader:
            return [cell for cell in cells_of(reader, self.as_of, [forum]) if cell.country == country]

    @property
    def _of_gap(self) -> Sequence[str]:
        what = (
            "No forum is recorded as having it" if self.turned else "No country is recorded as sitting on it"
        )
        return (f"{what} as of {self.as_of.text}. That is no proof that there is none.",)


def _side(land: Land) -> Side:
    return Side(land.ref, land.code or land.ref.acronym or land.ref.name[:6])


def _texts(sittings: Sequence[Sitting]) -> dict[tuple[str, str], str]:
    """What each cell says in which anybody sits, by forum and country."""
    letters: dict[tuple[str, str], dict[str, None]] = {}
    for sat in sittings:
        sign = LETTERS[sat.role] + ("" if _is_certain(sat) else "?")
        letters.setdefault((sat.forum, sat.country), {})[sign] = None
    return {place: "".join(signs) for place, signs in letters.items()}


def _measured(cells: Mapping[tuple[str, str], str]) -> tuple[dict[str, int], dict[str, int]]:
    """Of each forum and country, how long its longest cell is, and how many it has."""
    widths: dict[str, int] = {}
    totals: dict[str, int] = {}
    for place, text in cells.items():
        for side in place:
            widths[side] = max(widths.get(side, 0), len(text))
            totals[side] = totals.get(side, 0) + 1
    return widths, totals


def _is_certain(cell: Cell | Sitting) -> bool:
    return cell.certainty is Certainty.certain


def _told(cell: Cell) -> tuple[str, ...]:
    return (f"{cell.role.label}, {cell.certainty.label}", *told(cell.sources))
