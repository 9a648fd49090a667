"""The pinned places, and whether this one is among them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.widgets import Static

from tui.keys.sections import bindings_of
from tui.screens.dialog import Dialog
from tui.states.lines import Column, FixedLines, Line
from tui.widgets.row_table import RowTable


class PinnedScreen(Dialog[int | None]):
    """Answers with the number of a pinned place, or 0 for pinning this one, or unpinning it."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings_of("pinned")]
    AUTO_FOCUS: ClassVar[str | None] = "RowTable"

    def __init__(self, here: str, pinned: Sequence[str], *, is_pinned: bool) -> None:
        super().__init__()
        self._pinned, self._is_pinned = pinned, is_pinned
        verb = "Unpin" if is_pinned else "Pin"
        lines = [Line(("'", f"{verb} this place: {here}"))]
        lines += [Line((str(n) if n < 10 else "", told)) for n, told in enumerate(pinned, 1)]
        self._lines = FixedLines((Column("Key", 3), Column("Place")), lines)

    def compose(self) -> ComposeResult:
        """The place that is shown, then those that are pinned."""
        with Vertical(id="palette"):
            yield RowTable(id="found")
            yield Static("A number opens a place, ' pins this one or unpins it, esc leaves", markup=False)

    def on_mount(self) -> None:
        """Draw the rows."""
        table = self.query_one(RowTable)
        table.show(self._lines, 1 if self._pinned and not self._is_pinned else 0)

    def action_choose(self, number: int) -> None:
        """Answer with it, where there is such a place."""
        if number <= len(self._pinned):
            self.dismiss(number)

    def on_row_table_opened(self, event: RowTable.Opened) -> None:
        """The row's number is that of the place."""
        self.dismiss(event.index)
