"""The lists: one screen class, a state for each kind."""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from typing import Any, ClassVar

from textual import events, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.widgets import Input
from textual.worker import Worker, WorkerState

from registry.asof import AsOf
from registry.errors import InterlockError
from registry.store.location import Location
from registry.store.stopping import Stop, Stopped, stopped_by
from registry.terms.kinds import Kind
from tui.keys.sections import bindings_of
from tui.lists import LISTS
from tui.screens.base import TableScreen
from tui.screens.marking import Marking
from tui.states.arrangement import Arrangement, arrange, arrangement_of
from tui.states.followed import sort_followed, words_followed
from tui.states.lines import FirstLines
from tui.states.lists import ListState
from tui.states.orders import Order
from tui.states.route import Route
from tui.states.shown_map import ShownMap, of_lines, of_list
from tui.widgets.paragraph import Paragraph
from tui.widgets.row_table import RowTable

_READING = "reading what this asks for…"
_AFTER_PAINT = 0.3  # seconds
_NO_RECORDS = ("findings", "due")


class ListScreen(Marking, TableScreen):
    """A list that narrows as one types; Escape takes the words away, then the marks, then goes back."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings_of("list")]

    def __init__(self, kind: type[ListState[Any]], location: Location, as_of: AsOf) -> None:
        super().__init__()
        self._state = kind(location, as_of)
        self.marks = {}
        self._preparing: Stop | None = None
        """What ends the reading ahead; None where nothing is read."""
        self._preparer: Worker[None] | None = None

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
        """The list, what it is narrowed to, sorted by, and in which columns."""
        arranged = arrangement_of(self._state)
        return Route(self.name_of_list, words=self._state.words, sort=arranged.sort, columns=arranged.columns)

    @property
    def name_of_list(self) -> str:
        """The name of the action that opens it."""
        return next(name for name, kind in LISTS.items() if isinstance(self._state, kind))

    @property
    def told_route(self) -> Route | None:
        """The list as its rows are: what of the filter cannot be followed has no part in its command."""
        route = self.route
        if route is None or self._wanted is not None:
            return route
        return route._replace(words=words_followed(self._state), sort=sort_followed(self._state))

    @property
    def has_map(self) -> bool:
        """The records of a list can be drawn; what is found or due is said of records, and is none."""
        return self.name_of_list not in _NO_RECORDS

    @property
    def shown_map(self) -> ShownMap | None:
        """The marked records, or all that fit the filter, with what they are tied to."""
        if not self.has_map:
            return None
        if self.marks:
            return of_lines("marked record", self.name_of_list, self._state.lines_marked(self.marks))
        return of_list(self._state, self.name_of_list, self.query_one(RowTable).row_count)

    def take_up(self, route: Route) -> None:
        """Narrow it to the route's words, in its order and its columns."""
        box = self.query_one("#filter", Input)
        with box.prevent(Input.Changed):
            box.value = route.words
        self._state.words = route.words
        arrange(self._state, Arrangement(route.sort, route.columns))

    @property
    def kind(self) -> Kind | None:
        """The kind of record that is added here, where the list has all of one kind."""
        return next((kind for kind in Kind if str(kind) == self._state.one), None)

    @property
    def empty_words(self) -> tuple[str, ...]:
        """Whether nothing fits, or there is nothing yet; and the way on."""
        if self._state.words:
            return ("Nothing fits.", "esc takes the filter away.")
        if self.kind is None:
            return ("There is nothing.",)
        return (f"There is no {self._state.one} yet.", "+ adds the first one.")

    def compose_above(self) -> ComposeResult:
        """The filter, and how many fit it."""
        yield Input(placeholder="/ to filter", id="filter", compact=True)
        yield Paragraph("summary")

    def on_mount(self) -> None:
        """As it was arranged when it was shown last, with the names that are known."""
        arrange(self._state, self.interlock.arrangement_of(self.name_of_list))
        if self._state.title in self.interlock.known_names:
            self._state.keep(self.interlock.known_names[self._state.title])

    def keep_arrangement(self) -> None:
        """The list is shown so from now on."""
        self.interlock.keep_arrangement(self.name_of_list, arrangement_of(self._state))

    def ask(self) -> None:
        """Ask again on the application's day; filter and cursor stay."""
        self._state.as_of = self.interlock.as_of
        table = self.query_one(RowTable)
        part = table.part_about(max(0, table.cursor))
        self.ask_for(partial(self._state.answer, part), self._show, _READING)

    def show_waiting(self, told: str) -> None:
        """What was found before stands until the answer is there."""
        self._state.is_asked_for = True
        super().show_waiting(told)

    def went_wrong(self, problem: InterlockError) -> None:
        """It is told, and what was found before stands."""
        self._state.is_asked_for = False
        super().went_wrong(problem)

    def _show(self, answer: FirstLines) -> None:
        self._state.is_asked_for = False
        table = self.query_one(RowTable)
        with self._state.at_hand(answer):
            table.show(self._state, max(0, table.cursor), answer.total)
        counted = self._state.counted_words(answer.total)
        self.show_summary((f"{counted} · {self._state.problem}" if self._state.problem else counted,))
        if self._preparing is None and self._state.wants_preparing:
            # After the first picture, which it would keep from being drawn.
            self._preparing = Stop()
            self.set_timer(_AFTER_PAINT, self._begin_preparing)

    def _begin_preparing(self) -> None:
        if self._preparing is not None:
            self._preparer = self._prepare(self._preparing)

    @work(thread=True, exclusive=True, group="names", exit_on_error=False)
    def _prepare(self, stop: Stop) -> None:
        """Read what a large list needs to be narrowed and sorted between two keystrokes."""
        with suppress(Stopped), stopped_by(stop):
            self._state.prepare()

    def _end_preparing(self) -> None:
        """What has been read is kept; the rest nobody waits for any more."""
        if self._preparing is not None:
            self._preparing.now()
            self._preparing = self._preparer = None
        if self._state.held is not None and self._state.kind is not None:
            self.interlock.known_names[self._state.title] = self._state.held

    def on_screen_suspend(self) -> None:
        """Another screen is over this one."""
        self._end_preparing()

    def on_unmount(self) -> None:
        """The list was left."""
        self._end_preparing()

    def on_worker_state_changed(self, event: Worker.StateChanged) -> None:
        """What was read is shown, or why it could not be."""
        if event.worker is not self._preparer or not event.worker.is_finished or not self.is_attached:
            return
        self._preparing = self._preparer = None
        if event.state is WorkerState.SUCCESS and self.is_current:
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
        """Some lists have no other view; in the filter, a stroke is what is typed."""
        if action == "filter":
            return None if isinstance(self.focused, Input) else True
        return bool(self._state.other_view) if action == "other_view" else True

    def on_input_changed(self, event: Input.Changed) -> None:
        """Narrow the list to what is typed so far."""
        self._state.words = event.value
        if event.value:
            self.tell_nothing()
        self.refresh_rows()

    def on_input_submitted(self) -> None:
        """From the filter on to the rows."""
        self.set_focus(self.query_one(RowTable))

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
                if self.marks:
                    self.tell(f"{len(self.marks)} marked; esc once more takes the marks away.")
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
        self._state.sort_by(*([order] if order else []))
        self.keep_arrangement()
        self.query_one(RowTable).cursor = 0
        self.refresh_rows()
