"""Which countries sit on which forums: a matrix that turns, narrows to its gaps and tells its cells."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType

from registry.questions.refs import Ref
from tui.screens.views import OtherViewScreen
from tui.states.matrix import MatrixState
from tui.widgets.detail import Detail
from tui.widgets.grid import Grid
from tui.widgets.row_table import RowTable


class MatrixScreen(OtherViewScreen):
    """Forums by countries; Enter tells the seats of a cell with who says so."""

    AUTO_FOCUS: ClassVar[str | None] = "Grid"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f", "gaps", "Gaps"),
        Binding("r", "turn", "Turn"),
    ]
    _matrix: MatrixState

    def __init__(self) -> None:
        super().__init__("Matrix")
        self._gaps_only = self._turned = False

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
        grid = self.query_one(Grid)
        return self._matrix.line(grid.row, grid.column).ref

    def ask(self) -> None:
        """Ask the registry and draw; the cursor stays where it was."""
        self._matrix = MatrixState(self.interlock.location, self.interlock.as_of)
        self._arrange()

    def _arrange(self) -> None:
        self._matrix.gaps_only, self._matrix.turned = self._gaps_only, self._turned
        self._matrix.arrange()
        self.show_summary(self._matrix.summary)
        self.query_one(Grid).show(self._matrix)

    def action_gaps(self) -> None:
        """The gaps alone, or everything again."""
        self._gaps_only = not self._gaps_only
        self._arrange()

    def action_turn(self) -> None:
        """Rows become columns."""
        self._turned = not self._turned
        self._arrange()

    def on_grid_moved(self, event: Grid.Moved) -> None:
        """Say who sits at the cell."""
        self.query_one(Detail).show(self._matrix.line(event.row, event.column).detail)

    def on_grid_opened(self, event: Grid.Opened) -> None:
        """Tell the whole of the cell."""
        self.tell_whole(self._matrix.line(event.row, event.column))
