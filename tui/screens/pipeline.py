"""The agreements as a pipeline: stages side by side on a wide terminal, below one another on a narrow one."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType

from tui.keys.sections import bindings_of, key_told, keys_told
from tui.screens.views import OtherViewScreen
from tui.states.pipeline import PipelineState
from tui.widgets.board import Board
from tui.widgets.row_table import RowTable

_BOARD_FROM = 100  # columns


class PipelineScreen(OtherViewScreen):
    """The lines stand in the table, which a narrow terminal shows; the board draws the same lines."""

    drawn_as: ClassVar[str] = "agreement"
    BINDINGS: ClassVar[list[BindingType]] = [*bindings_of("pipeline")]
    _pipeline: PipelineState | None = None

    def __init__(self) -> None:
        super().__init__("Pipeline")

    def compose_above(self) -> ComposeResult:
        """The counts, and the board."""
        yield from super().compose_above()
        yield Board()

    @property
    def more(self) -> Sequence[tuple[str, str]]:
        """What moves along the stages."""
        return (
            (f"{key_told('pipeline_before')} {key_told('pipeline_next')}", "Stage beside"),
            (keys_told("stage_next"), "Move the agreement on"),
            (keys_told("list_other_view"), "List"),
        )

    @property
    def _has_board(self) -> bool:
        return self.size.width >= _BOARD_FROM

    def ask(self) -> None:
        """Ask the registry and draw; the cursor stays where it was."""
        asked = partial(self.interlock.prepared.answer, "pipeline", PipelineState)
        self.ask_for(partial(asked, self.interlock.location, self.interlock.as_of), self._show)

    def _show(self, state: PipelineState) -> None:
        self.show_answer(state)
        self._pipeline = state
        self.query_one(Board).show(state, self.query_one(RowTable).cursor)
        self._choose_drawing()

    def on_resize(self) -> None:
        """Another width may have room for the board, or none."""
        self._choose_drawing()

    def _choose_drawing(self) -> None:
        table, board = self.query_one(RowTable), self.query_one(Board)
        shown, hidden = (board, table) if self._has_board else (table, board)
        shown.display, hidden.display = True, False
        self.set_class(self._has_board, "-board")
        if self.focused in (None, hidden):
            self.set_focus(shown)

    def action_stage(self, step: int) -> None:
        """To the next stage, or to the one before."""
        if self._pipeline is None:
            return
        table = self.query_one(RowTable)
        table.cursor = self._pipeline.beside(table.cursor, step)

    def on_board_moved(self, event: Board.Moved) -> None:
        """The table's cursor goes along, and tells the rest."""
        self.query_one(RowTable).cursor = event.index

    def on_board_opened(self) -> None:
        """Open the agreement."""
        self.query_one(RowTable).action_open()

    def on_row_table_moved(self, event: RowTable.Moved) -> None:
        """The board's cursor is the table's."""
        self.query_one(Board).cursor = event.index
