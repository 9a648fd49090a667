"""The lists: one screen class, a state for each kind."""

from __future__ import annotations

from typing import Any, ClassVar

from textual import events, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.widgets import Input, Static
from textual.worker import Worker, WorkerState

from registry.asof import AsOf
from registry.store.location import Location
from registry.terms import Kind
from tui.lists import LISTS
from tui.screens.base import TableScreen
from tui.screens.marking import Marking
from tui.states.lists import ListState
from tui.states.narrowed import Order
from tui.states.route import Route
from tui.widgets.row_table import RowTable

_READING = "reading what this asks for…"
_AFTER_PAINT = 0.3  # seconds


class ListScreen(Marking, TableScreen):
    """A list that narrows as one types; Escape takes the words away, then the marks, then goes back."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("slash", "filter", "Filter", key_display="/"),
        Binding("less_than_sign", "sort(-1)", "Sort by the column before", show=False),
        Binding("greater_than_sign", "sort(1)", "Sort by the next column", show=False),
        Binding("minus", "reverse", "Reverse", show=False),
        Binding("v", "columns", "Columns", show=False),
        Binding("space", "mark", "Mark", show=False),
        Binding("asterisk", "mark_all", "Mark all", show=False),
        Binding("C", "copy", "Copy", show=False),
        Binding("X", "export", "Export", show=False),
        Binding("V", "other_view", "View"),
    ]

    def __init__(self, kind: type[ListState[Any]], location: Location, as_of: AsOf) -> None:
        super().__init__()
        self._state = kind(location, as_of)
        self.marks = {}
        self._is_preparing = False

    @property
    def crumb(self) -> str:
        """The list's name, and how many rows are marked."""
        return f"{self._state.title} · {len(self.marks)} marked" if self.marks else self._state.title

    @property
    def state(self) -> ListState[Any]:
        """What the list holds."""
        return self._state

    @property
    def crumbs(self) -> tuple[str, ...]:
        """The list's name, and what it is narrowed to."""
        return (self.crumb, f"/{self._state.words}") if self._state.words else (self.crumb,)

    @property
    def place(self) -> Route:
        """The list, and what it is narrowed to."""
        name = next(name for name, kind in LISTS.items() if isinstance(self._state, kind))
        return Route(name, words=self._state.words)

    def take_up(self, route: Route) -> None:
        """Narrow it to the route's words."""
        box = self.query_one("#filter", Input)
        with box.prevent(Input.Changed):
            box.value = route.words
        self._state.words = route.words

    @property
    def kind(self) -> Kind | None:
        """The kind of record that is added here, where the list has all of one kind."""
        return next((kind for kind in Kind if str(kind) == self._state.one), None)

    def compose_above(self) -> ComposeResult:
        """The filter, and how many fit it."""
        yield Input(placeholder="/ to filter", id="filter", compact=True)
        yield Static("", id="summary", markup=False)

    def on_mount(self) -> None:
        """The columns that were chosen earlier."""
        self._state.choose_columns(self.interlock.chosen_columns.get(self._state.title))

    def ask(self) -> None:
        """Ask again on the application's day; filter and cursor stay."""
        self._state.as_of = self.interlock.as_of
        if self._state.is_quick():
            self._show(max(0, self.query_one(RowTable).cursor))
            if self._state.is_large and not self._state.is_warm and not self._is_preparing:
                # After the first picture, which it would keep from being drawn.
                self._is_preparing = True
                self.set_timer(_AFTER_PAINT, self._prepare)
        else:
            self.show_summary((_READING,))
            if not self._is_preparing:
                self._is_preparing = True
                self._prepare()

    def _show(self, cursor: int = 0) -> None:
        table = self.query_one(RowTable)
        table.show(self._state, cursor)
        counted = self._state.counted_words(table.row_count)
        self.show_summary((f"{counted} · {self._state.problem}" if self._state.problem else counted,))

    @work(thread=True, exclusive=True, group="names", exit_on_error=False)
    def _prepare(self) -> None:
        """Read what a large list needs to be narrowed between two keystrokes."""
        self._state.prepare()

    def on_worker_state_changed(self, event: Worker.StateChanged) -> None:
        """What was read is shown, or why it could not be."""
        if event.worker.group != "names" or not self.is_attached:
            return
        if event.worker.is_finished:
            self._is_preparing = False
        if event.state is WorkerState.SUCCESS:
            if self.is_current:
                self.refresh_rows()
        elif event.state is WorkerState.ERROR:
            self.show_summary((f"This went wrong: {event.worker.error}",))

    # ------------------------------------------------------------ filter
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
        """Down leads from the filter to the rows; Escape peels the filter off first, then the marks."""
        words = self.query_one("#filter", Input)
        if event.key == "down" and words.has_focus:
            self.query_one(RowTable).focus()
            event.stop()
        elif event.key == "escape" and (words.value or words.has_focus or self.marks):
            if words.value or words.has_focus:
                words.value = ""
                self.query_one(RowTable).focus()
            else:
                self.clear_marks()
            event.stop()
            event.prevent_default()

    # ------------------------------------------------------------ order
    def action_sort(self, step: int) -> None:
        """Sort by the next column, or the one before; past the last one the list's own order is back."""
        fields = [column.field for column in self._state.columns]
        order = self._state.order
        at = (
            fields.index(order.column) + step
            if order and order.column in fields
            else min(step, 0) % len(fields)
        )
        self._sort(Order(fields[at]) if 0 <= at < len(fields) else None)

    def action_reverse(self) -> None:
        """The other way round; a list in its own order is sorted by its first column."""
        order = self._state.order or Order(self._state.columns[0].field)
        self._sort(order._replace(descending=not order.descending))

    def on_row_table_title_chosen(self, event: RowTable.TitleChosen) -> None:
        """A click on a title sorts by its column, a second one the other way round."""
        field, order = self._state.columns[event.column].field, self._state.order
        self._sort(Order(field, order is not None and order.column == field and not order.descending))

    def _sort(self, order: Order | None) -> None:
        self._state.sort_by(order)
        self.query_one(RowTable).cursor = 0
        self.refresh_rows()
