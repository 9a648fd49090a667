"""A drawing beside or below a list: its lines literally, with the record at the list's cursor marked."""

from __future__ import annotations

from typing import ClassVar

from rich.segment import Segment
from textual.geometry import Size
from textual.message import Message
from textual.scroll_view import ScrollView
from textual.strip import Strip

from graphs.drawings.canvas import Line, Piece
from graphs.drawings.shown import Drawing
from registry.wrapping import wrapped


class Picture(ScrollView):
    """Shows a drawing, or a sentence why there is none; the record that is marked stays in sight."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"picture--line", "picture--name", "picture--marked"}

    class Resized(Message):
        """There is another number of columns to draw in."""

    def __init__(self) -> None:
        super().__init__(id="picture")
        self.can_focus = False
        self._drawing = Drawing(())
        self._marked = ""
        self._columns = 0

    @property
    def columns(self) -> int:
        """How many there are to draw in; 0 where it is not on screen."""
        return max(0, self.scrollable_content_region.width) if self.size.height else 0

    def on_resize(self) -> None:
        """Ask for a drawing of another width."""
        if self.columns != self._columns:
            self._columns = self.columns
            self.post_message(self.Resized())
        self._keep_in_sight()

    def show(self, drawing: Drawing | str) -> None:
        """Show another drawing, from its beginning, or a sentence."""
        if isinstance(drawing, str):
            lines: list[Line] = [(Piece(line),) for line in wrapped(drawing, max(8, self.columns))]
            drawing = Drawing(tuple(lines))
        self._drawing = drawing
        self.virtual_size = Size(self.scrollable_content_region.width, len(drawing.lines))
        self.scroll_to(y=0, animate=False, force=True)
        self._keep_in_sight()
        self.call_after_refresh(self._place_scrollbar)
        self.refresh()

    def _place_scrollbar(self) -> None:
        # A scrollbar that a new drawing brings with it does not know how far was scrolled before.
        if self.show_vertical_scrollbar:
            self.vertical_scrollbar.position = self.scroll_y

    def mark(self, record: str) -> None:
        """Mark a record wherever it is named; none by an empty id."""
        self._marked = record
        self._keep_in_sight()
        self.refresh()

    def _keep_in_sight(self) -> None:
        rows = self._drawing.rows_of(self._marked) if self._marked else []
        top, height = int(self.scroll_offset.y), self.scrollable_content_region.height
        if not rows or height < 1:
            return
        if rows[0] < top:
            self.scroll_to(y=rows[0], animate=False, force=True)
        elif rows[-1] >= top + height:
            self.scroll_to(y=rows[-1] - height + 1, animate=False, force=True)

    def render_line(self, y: int) -> Strip:
        """One line of the drawing."""
        width, at = self.scrollable_content_region.width, y + int(self.scroll_offset.y)
        line = self._drawing.lines[at] if at < len(self._drawing.lines) else ()
        return Strip([self._segment(piece) for piece in line]).adjust_cell_length(width, self.rich_style)

    def _segment(self, piece: Piece) -> Segment:
        kind = "line" if not piece.record else "marked" if piece.record == self._marked else "name"
        return Segment(piece.text, self.get_component_rich_style(f"picture--{kind}"))
