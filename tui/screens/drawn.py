"""A list with a drawing of the same: beside it where there is room, and over the whole screen by a key."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from textual import work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.worker import Worker, WorkerState, get_current_worker

from graphs.drawings.shown import Drawing
from registry.errors import InterlockError
from tui.keys.sections import bindings_of, keys_told
from tui.screens.base import TableScreen
from tui.widgets.detail import Detail
from tui.widgets.picture import Picture
from tui.widgets.row_table import RowTable

Drawer = Callable[[int], Drawing | str]
"""Draws in so many columns, or says in a sentence why not; may take a while."""


class DrawnScreen(TableScreen):
    """Draws in a thread. A screen that stands on this one defines ``drawer`` and says when to ``redraw``."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings_of("drawing")]
    _drawing_for: Drawer | None = None

    @property
    def is_drawn_large(self) -> bool:
        """Whether the drawing has the screen, and the list only some lines of it."""
        return self.has_class("-drawn")

    @property
    def drawing_key(self) -> tuple[str, str]:
        """The key for the drawing, and what it leads to."""
        return (keys_told("drawing_turn"), "List" if self.is_drawn_large else "Drawing")

    def drawer(self) -> Drawer | None:
        """What draws what is shown now; None where that is not known yet."""
        raise NotImplementedError

    def compose_beside(self) -> ComposeResult:
        """The drawing, and below it the details."""
        with Vertical(id="beside-rows"):
            yield Picture()
            yield Detail(id="detail")

    def redraw(self) -> None:
        """Draw what is shown now; until that is done, what it was goes."""
        self._drawing_for = self.drawer()
        self.query_one(Picture).show("Drawing…" if self._drawing_for else "")
        self._begin()

    def on_picture_resized(self) -> None:
        """Draw the same in another width."""
        self._begin()

    def _begin(self) -> None:
        columns = self.query_one(Picture).columns
        if columns and self._drawing_for is not None:
            self._draw(self._drawing_for, columns)

    @work(thread=True, exclusive=True, group="drawing", exit_on_error=False)
    def _draw(self, drawer: Drawer, columns: int) -> None:
        worker = get_current_worker()
        try:
            drawing = drawer(columns)
        except InterlockError as problem:
            drawing = f"It could not be drawn: {problem.line}"
        # One may have walked on meanwhile, or left the screen.
        if not worker.is_cancelled:
            self.app.call_from_thread(self._show_drawing, drawer, drawing)

    def _show_drawing(self, drawer: Drawer, drawing: Drawing | str) -> None:
        if drawer is self._drawing_for:
            self.query_one(Picture).show(drawing)

    def on_worker_state_changed(self, event: Worker.StateChanged) -> None:
        """A drawing that failed unexpectedly says so in its place, and leaves the list alone."""
        if event.worker.group == "drawing":
            event.prevent_default()
            if event.state is WorkerState.ERROR:
                self.query_one(Picture).show(f"This went wrong: {event.worker.error}")

    def on_row_table_moved(self, event: RowTable.Moved) -> None:
        """Mark the record of the row in the drawing."""
        self.query_one(Picture).mark(event.line.ref.id if event.line and event.line.ref else "")

    def action_turn_drawing(self) -> None:
        """The drawing over the whole screen, or the list again."""
        self.toggle_class("-drawn")
        picture = self.query_one(Picture)
        picture.can_focus = self.is_drawn_large
        if not self.is_drawn_large:
            self.query_one(RowTable).focus()
        self.show_way()
        self.call_after_refresh(self.redraw)  # when it is known how many columns there are
