"""The lists: one screen class, a state for each kind."""

from __future__ import annotations

from typing import Any, ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.widgets import Input, Static

from registry.asof import AsOf
from registry.store.location import Location
from tui.screens.base import TableScreen
from tui.states.lists import ListState
from tui.widgets.row_table import RowTable


class ListScreen(TableScreen):
    """A list that narrows as one types; Escape takes the words away, then goes back."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("slash", "filter", "Filter", key_display="/"),
        Binding("V", "other_view", "View"),
    ]

    def __init__(self, kind: type[ListState[Any]], location: Location, as_of: AsOf) -> None:
        super().__init__()
        self._state = kind(location, as_of)

    @property
    def crumb(self) -> str:
        """The list's name."""
        return self._state.title

    def compose_above(self) -> ComposeResult:
        """The filter, and how many fit it."""
        yield Input(placeholder="/ to filter", id="filter", compact=True)
        yield Static("", id="summary", markup=False)

    def ask(self) -> None:
        """Ask again on the application's day; filter and cursor stay."""
        self._state.as_of = self.interlock.as_of
        self._show(max(0, self.query_one(RowTable).cursor))

    def _show(self, cursor: int = 0) -> None:
        table = self.query_one(RowTable)
        table.show(self._state, cursor)
        self.show_summary((self._state.counted_words(table.row_count),))

    def action_filter(self) -> None:
        """To the filter."""
        # At once, not when the event loop comes to it: keys typed in one go belong to the filter.
        self.set_focus(self.query_one("#filter", Input))

    def action_other_view(self) -> None:
        """The same in another view."""
        self.interlock.open_view(self._state.other_view)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002
        """Some lists have no other view."""
        return bool(self._state.other_view) if action == "other_view" else True

    def on_input_changed(self, event: Input.Changed) -> None:
        """Narrow the list to what is typed so far."""
        self._state.words = event.value
        self.refresh_rows()

    def on_input_submitted(self) -> None:
        """Enter: on to the rows."""
        self.query_one(RowTable).focus()

    def on_key(self, event: events.Key) -> None:
        """Down leads from the filter to the rows; Escape peels the filter off first."""
        words = self.query_one("#filter", Input)
        if event.key == "down" and words.has_focus:
            self.query_one(RowTable).focus()
            event.stop()
        elif event.key == "escape" and (words.value or words.has_focus):
            words.value = ""
            self.query_one(RowTable).focus()
            event.stop()
            event.prevent_default()
