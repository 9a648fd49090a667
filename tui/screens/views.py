"""Other views of what a list or a record shows: recommendations by review, a chain of endorsements."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import ClassVar, Protocol

from textual.binding import Binding, BindingType

from registry.asof import AsOf
from registry.questions.refs import Ref
from registry.store.location import Location
from tui.screens.base import TableScreen
from tui.screens.telling import TellingScreen
from tui.states.lines import Line, LineSource
from tui.widgets.row_table import RowTable


class View(LineSource, Protocol):
    """The rows of a view, and what stands above them."""

    summary: Sequence[str]


class OtherViewScreen(TableScreen):
    """Another view of a list or a record; ``V`` leads back to it."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("V", "app.back", "List", show=False)]

    def __init__(self, title: str, subject: Ref | None = None) -> None:
        super().__init__()
        self._title, self._subject = title, subject

    @property
    def crumb(self) -> str:
        """What is asked."""
        return self._title

    @property
    def subject(self) -> Ref | None:
        """The record that it is a view of, if it is one of a record."""
        return self._subject

    def tell_whole(self, line: Line) -> None:
        """All that is known of a row, then on to its record where Enter is pressed again."""

        def go_on(ref: Ref | None) -> None:
            if ref is not None:
                self.interlock.open_record(ref)

        self.app.push_screen(TellingScreen(line.detail, line.ref), go_on)


class ViewScreen(OtherViewScreen):
    """A table that is another view; Enter tells the whole of a row, then opens its record."""

    def __init__(
        self, title: str, asked: Callable[[Location, AsOf], View], subject: Ref | None = None
    ) -> None:
        super().__init__(title, subject)
        self._asked = asked

    def ask(self) -> None:
        """Ask the registry and draw; the cursor stays where it was."""
        state = self._asked(self.interlock.location, self.interlock.as_of)
        self.show_summary(tuple(state.summary))
        table = self.query_one(RowTable)
        table.show(state, max(0, table.cursor))

    def on_row_table_opened(self, event: RowTable.Opened) -> None:
        """Tell the whole of the row; its record is opened from there."""
        event.prevent_default()
        self.tell_whole(event.line)
