"""The network of a record: its ties to walk along, the way to another record, and what hangs on it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import ClassVar

from textual.binding import BindingType

from registry.asof import AsOf
from registry.questions.refs import Ref
from registry.questions.ties import TIE_KINDS
from registry.store.location import Location
from tui.actions import keys_of
from tui.keys.sections import bindings_of, keys_told
from tui.screens.drawn import Drawer, DrawnScreen
from tui.screens.later import Answer, LaterScreen
from tui.states.absence import AbsenceState, can_sit
from tui.states.drawn import drawer_around, drawer_of_way
from tui.states.explorer import Around, ExplorerState
from tui.states.explorer import Stop as Walked
from tui.states.path import PathState
from tui.states.route import Route, Stop
from tui.states.shown_map import ShownMap, around, way_between
from tui.widgets.row_table import RowTable


class ExplorerScreen(DrawnScreen):
    """A record in the middle and all its ties; Enter goes to the other end, Escape back the way walked."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings_of("ties")]

    def __init__(self, location: Location, centre: Ref, as_of: AsOf) -> None:
        super().__init__()
        self._state = ExplorerState(location, centre, as_of)

    @property
    def crumbs(self) -> tuple[str, ...]:
        """The records walked over."""
        first, *others = self._state.steps
        return (f"ties of {first}", *others)

    @property
    def subject(self) -> Ref:
        """The record in the middle."""
        return self._state.centre

    @property
    def more(self) -> tuple[tuple[str, str], ...]:
        """What can be done with the row at the cursor, and with the record in the middle."""
        kinds = f"{keys_told('ties_kind_before')} {keys_told('ties_kind_next')}"
        walking = (
            (keys_told("table_open"), "Walk there"),
            (keys_told("ties_open"), "Its record"),
            (kinds, "Kind"),
        )
        return (*walking, *keys_of("path", "without"), self.drawing_key)

    @property
    def shown_map(self) -> ShownMap:
        """The record in the middle, and all that it is tied to."""
        return around(self._state.centre, hops=1)

    @property
    def place(self) -> Route:
        """The record that the walk began with, and those walked over."""
        start = self._state.way[0].ref if self._state.way else self._state.centre
        walked = [*(stop.ref for stop in self._state.way[1:]), self._state.centre]
        rows = [stop.row for stop in self._state.way]
        trail = tuple(Stop(ref.id, row) for ref, row in zip(walked, rows, strict=False))
        return Route("ties", start.id, trail=trail)

    def take_up(self, route: Route) -> None:
        """Walk the route's way again; a record that is gone meanwhile ends it."""
        with self.complaining():
            self._state.take_way(route.subject, route.trail)

    def ask(self) -> None:
        """Ask again on the application's day; the record in the middle and the cursor stay."""
        self._ask_around(self._state.centre, self._state.way, self._stay)

    def _ask_around(self, centre: Ref, way: Sequence[Walked], shown: Callable[[Around], None]) -> None:
        # Some records have tens of thousands of ties.
        self.ask_for(partial(self._state.asked, centre, way, self.interlock.as_of), shown)

    def _stay(self, around: Around) -> None:
        self._show(around, max(0, self.query_one(RowTable).cursor))

    def _show(self, around: Around, row: int) -> None:
        self._state.take(around)
        self.show_summary(self._state.summary)
        self.query_one(RowTable).show(self._state, row)
        self.redraw()

    def drawer(self) -> Drawer:
        """Who is around the record in the middle; over the whole screen also what is two ties away."""
        state = self._state
        hops = 2 if self.is_drawn_large else 1
        return drawer_around(state.location, state.centre, state.as_of, hops)

    def on_row_table_opened(self, event: RowTable.Opened) -> None:
        """Walk to the record at the other end of the tie."""
        event.prevent_default()  # the base opens the record's own screen
        with self.complaining():
            there = self._state.way_on(event.index)
            if there is not None:
                self._ask_around(*there, partial(self._moved_to, 0))

    def step_back(self) -> bool:
        """Back to where one walked from; False at the beginning of the walk."""
        there = self._state.way_back()
        if there is None:
            return False
        centre, way, row = there
        with self.complaining():
            self._ask_around(centre, way, partial(self._moved_to, row))
        return True

    def _moved_to(self, row: int, around: Around) -> None:
        self._show(around, row)
        self.show_way()
        self.interlock.arrived()
        self.refresh_bindings()  # what can be done depends on the kind of record

    def action_open_chosen(self) -> None:
        """Open the screen of the record at the cursor; of the one in the middle where there is none."""
        chosen = self._state.neighbour_at(self.query_one(RowTable).cursor)
        self.interlock.open_record(chosen or self._state.centre)

    def action_next_kind(self, step: int) -> None:
        """To the next kind of tie, or to the one before."""
        table = self.query_one(RowTable)
        table.cursor = self._state.next_kind(table.cursor, step)


class PathScreen(DrawnScreen, LaterScreen):
    """The shortest way from a record to another; Enter opens the record to which a hop leads."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings_of("path")]

    def __init__(self, start: Ref, end: Ref, *, with_events: bool = False) -> None:
        super().__init__()
        self._start, self._end, self._with_events = start, end, with_events
        self._found: PathState | None = None

    @property
    def crumb(self) -> str:
        """Where the way leads."""
        return f"path to {self._end.acronym or self._end.name}"

    @property
    def subject(self) -> Ref:
        """Where the way begins."""
        return self._start

    @property
    def more(self) -> tuple[tuple[str, str], ...]:
        """What can be done with the hop at the cursor, and with the way."""
        counted = "Without events" if self._with_events else "With events"
        return (
            (keys_told("table_open"), "Its record"),
            (keys_told("path_events"), counted),
            self.drawing_key,
        )

    @property
    def place(self) -> Route:
        """The two records, and whether events count."""
        via = ("--via", ",".join(TIE_KINDS)) if self._with_events else ()
        return Route("path", self._start.id, self._end.id, via)

    @property
    def shown_map(self) -> ShownMap:
        """The way, over the kinds of tie that count."""
        return way_between(self._start, self._end, TIE_KINDS if self._with_events else ())

    @property
    def question(self) -> str:
        """From where to where."""
        return f"From {self._start.label} to {self._end.label}"

    def answered(self, location: Location, as_of: AsOf) -> PathState:
        """The way on the day."""
        return PathState(location, self._start, self._end, as_of, with_events=self._with_events)

    def show_nothing(self, why: str) -> None:
        """No way is known meanwhile, nor is one drawn."""
        super().show_nothing(why)
        self._found = None
        self.redraw()

    def show_worked_out(self, answer: Answer, as_of: AsOf) -> None:
        """Show the way, and draw it."""
        super().show_worked_out(answer, as_of)
        self._found = answer if isinstance(answer, PathState) else None
        self.redraw()

    def drawer(self) -> Drawer | None:
        """The way, where there is one."""
        hops = self._found.hops if self._found else None
        return drawer_of_way(self._start, hops) if hops else None

    def action_turn_events(self) -> None:
        """Whether being at the same event counts."""
        self._with_events = not self._with_events
        self.ask_anew()
        self.interlock.arrived()


class AbsenceScreen(LaterScreen):
    """What falls apart without a record; Enter opens the record of a row."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings_of("without")]

    def __init__(self, record: Ref, *, all_ties: bool = False) -> None:
        super().__init__()
        self._record, self._all_ties = record, all_ties or not can_sit(record)

    @property
    def crumb(self) -> str:
        """What is asked."""
        return f"without {self._record.acronym or self._record.name}"

    @property
    def subject(self) -> Ref:
        """Who is missed."""
        return self._record

    @property
    def more(self) -> tuple[tuple[str, str], ...]:
        """What can be done with the row at the cursor, and with the network."""
        other = "Over seats alone" if self._all_ties else "Over all ties"
        turning = ((keys_told("without_network"), other),) if can_sit(self._record) else ()
        return ((keys_told("table_open"), "Its record"), *turning)

    @property
    def place(self) -> Route:
        """Who is missed, and in which network."""
        return Route("without", self._record.id, choices=("--recipe", "all-ties") if self._all_ties else ())

    @property
    def question(self) -> str:
        """Without whom."""
        return f"Without {self._record.label}"

    def answered(self, location: Location, as_of: AsOf) -> AbsenceState:
        """What becomes of the network on the day."""
        return AbsenceState(location, self._record, as_of, all_ties=self._all_ties)

    def action_turn_network(self) -> None:
        """Over seats alone, or over all ties."""
        if can_sit(self._record):
            self._all_ties = not self._all_ties
            self.ask_anew()
            self.interlock.arrived()
