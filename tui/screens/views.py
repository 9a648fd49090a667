"""Other views of what a list or a record shows: recommendations by review, a chain of endorsements."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import ClassVar

from textual.binding import BindingType

from registry.asof import AsOf
from registry.questions.refs import Ref
from registry.store.location import Location
from tui.keys.sections import bindings_of
from tui.screens.base import TableScreen
from tui.screens.telling import TellingScreen
from tui.states.lines import Answered, Line
from tui.states.route import Route
from tui.states.shown_map import ShownMap, of_lines
from tui.widgets.row_table import RowTable


class OtherViewScreen(TableScreen):
    """Another view of a list or a record; ``V`` leads back to it."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings_of("view")]
    drawn_as: ClassVar[str] = "recommendation"
    """What a record in its rows is called."""

    def __init__(self, title: str, subject: Ref | None = None) -> None:
        super().__init__()
        self._title, self._subject = title, subject

    @property
    def crumb(self) -> str:
        """What is asked."""
        return self._title

    @property
    def place(self) -> Route:
        """The view, and the record that it is of."""
        return Route(self._title.lower(), self._subject.id if self._subject else "")

    @property
    def subject(self) -> Ref | None:
        """The record that it is a view of, if it is one of a record."""
        return self._subject

    @property
    def has_map(self) -> bool:
        """Its rows can be drawn, where it is no view of a record."""
        return True

    @property
    def shown_map(self) -> ShownMap | None:
        """The map around its record, or else of the records in its rows."""
        if self.subject is not None:
            return super().shown_map
        table = self.query_one(RowTable)
        lines = [line for n in range(table.row_count) if (line := table.line_at(n)) is not None]
        return of_lines(self.drawn_as, self._title.casefold().replace(" ", "-"), lines)

    def tell_whole(self, line: Line) -> None:
        """All that is known of a row, then on to its record where Enter is pressed again."""

        def go_on(ref: Ref | None) -> None:
            if ref is not None:
                self.interlock.open_record(ref)

        self.app.push_screen(TellingScreen(line.detail, line.ref), go_on)


class ViewScreen(OtherViewScreen):
    """A table that is another view; Enter tells the whole of a row, then opens its record."""

    def __init__(
        self,
        title: str,
        asked: Callable[[Location, AsOf], Answered],
        subject: Ref | None = None,
        kept_as: str = "",
    ) -> None:
        """``kept_as``: the name under which the answer of a list's view is kept."""
        super().__init__(title, subject)
        self._asked, self._kept_as = asked, kept_as

    def ask(self) -> None:
        """Ask the registry and draw; the cursor stays where it was."""
        asked = self._asked
        if self._kept_as:
            asked = partial(self.interlock.prepared.answer, self._kept_as, asked)
        self.ask_for(partial(asked, self.interlock.location, self.interlock.as_of), self.show_answer)

    def on_row_table_opened(self, event: RowTable.Opened) -> None:
        """Tell the whole of the row; its record is opened from there."""
        event.prevent_default()
        self.tell_whole(event.line)
