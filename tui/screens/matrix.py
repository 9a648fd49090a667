"""Which countries sit on which forums: a matrix that turns, narrows to its gaps and tells its cells."""

from __future__ import annotations

from functools import partial
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType

from registry.questions.refs import Ref
from tui.keys.sections import bindings_of
from tui.screens.views import OtherViewScreen
from tui.states.matrix import MatrixState
from tui.states.route import Route
from tui.states.shown_map import ShownMap, forums_among
from tui.widgets.detail import Detail
from tui.widgets.grid import Grid
from tui.widgets.row_table import RowTable


class MatrixScreen(OtherViewScreen):
    """Forums by countries; Enter tells the seats of a cell with who says so."""

    AUTO_FOCUS: ClassVar[str | None] = "Grid"
    BINDINGS: ClassVar[list[BindingType]] = [*bindings_of("matrix")]
    _matrix: MatrixState | None = None
    """None before the registry was asked."""

    def __init__(self) -> None:
        super().__init__("Matrix")
        self._gaps_only = self._turned = False

    @property
    def place(self) -> Route:
        """The matrix, turned or narrowed to its gaps."""
        return Route("matrix", choices=("gaps",) * self._gaps_only + ("turned",) * self._turned)

    @property
    def standing(self) -> tuple[int, str]:
        """The row of the cell at the cursor, and the record of its column."""
        grid = self.query_one(Grid)
        sides = self._matrix.columns if self._matrix else []
        return grid.row, sides[grid.column].ref.id if grid.column < len(sides) else ""

    def take_up(self, route: Route) -> None:
        """Turn it, or narrow it to its gaps, as the route says."""
        self._gaps_only, self._turned = "gaps" in route.choices, "turned" in route.choices

    def settle(self) -> None:
        """Go to the cell that is wanted."""
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            ids = [side.ref.id for side in self._matrix.columns] if self._matrix else []
            column = ids.index(wanted.record) if wanted.record in ids else 0
            self.query_one(Grid).stand(wanted.cursor, column)

    def compose_above(self) -> ComposeResult:
        """The counts, and the grid in the place of the table."""
        yield from super().compose_above()
        yield Grid()

    def on_mount(self) -> None:
        """The table is not needed."""
        self.query_one("#rows", RowTable).display = False

    @property
    def chosen(self) -> Ref | None:
        """The forum of the cell at the cursor."""
        if self._matrix is None:
            return None
        grid = self.query_one(Grid)
        return self._matrix.line(grid.row, grid.column).ref

    @property
    def shown_map(self) -> ShownMap | None:
        """The landscape of forums; with the gaps alone, that of the forums without a country."""
        return forums_among(self._matrix.shown_forums if self._matrix and self._gaps_only else ())

    def ask(self) -> None:
        """Ask the registry and draw; the cursor stays where it was."""
        asked = partial(self.interlock.prepared.answer, "matrix", MatrixState)
        self.ask_for(partial(asked, self.interlock.location, self.interlock.as_of), self._show)

    def _show(self, matrix: MatrixState) -> None:
        self._matrix = matrix
        self._arrange(matrix)

    def _arrange(self, matrix: MatrixState) -> None:
        matrix.gaps_only, matrix.turned = self._gaps_only, self._turned
        matrix.arrange()
        self.show_summary(matrix.summary)
        self.query_one(Grid).show(matrix)

    def action_gaps(self) -> None:
        """The gaps alone, or everything again."""
        if self._matrix:
            self._gaps_only = not self._gaps_only
            self._arrange(self._matrix)

    def action_turn(self) -> None:
        """Rows become columns."""
        if self._matrix:
            self._turned = not self._turned
            self._arrange(self._matrix)

    def on_grid_moved(self, event: Grid.Moved) -> None:
        """Say who sits at the cell."""
        if self._matrix:
            self.query_one(Detail).show(self._matrix.line(event.row, event.column).detail)

    def on_grid_opened(self, event: Grid.Opened) -> None:
        """Tell the whole of the cell."""
        if self._matrix:
            self.tell_whole(self._matrix.line(event.row, event.column))
