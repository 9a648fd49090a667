"""Home."""

from __future__ import annotations

from functools import partial
from typing import ClassVar

from textual import work
from textual.binding import BindingType
from textual.content import Content
from textual.timer import Timer
from textual.worker import get_current_worker

from registry.asof import AsOf
from registry.errors import InterlockError
from registry.questions.recent import RecentChange
from registry.store.stopping import Stop, Stopped, stopped_by
from registry.text import clean
from tui.actions import ACTIONS
from tui.keys.sections import bindings_of
from tui.patience import words_and_bar
from tui.screens.base import TableScreen
from tui.states.attention import LOOKED_FOR, Attention, attention_on
from tui.states.home import HomeState, home_state
from tui.states.lines import FixedLines, Line
from tui.states.route import Route
from tui.widgets.paragraph import Paragraph
from tui.widgets.row_table import RowTable

_MOMENT, _SOMETIMES = 0.25, 1.0  # seconds
_NOT_LOOKED_FOR = "stopped; they are looked for when you come back here"


def keys_of_lists(width: int) -> Content:
    """The key of every list, in as few lines as they need; the keys stand out, so that a space parts them."""
    lines: list[list[tuple[str, str]]] = [[]]
    for key, name in ((action.keys_told, action.name) for action in ACTIONS if action.is_list):
        if sum(len(f"{k} {n} ") for k, n in (*lines[-1], (key, name))) - 1 > width:
            lines.append([])
        lines[-1].append((key, name))
    shown = [
        Content(" ").join(Content.styled(key, "bold") + Content(f" {name}") for key, name in line)
        for line in lines
    ]
    return Content("\n").join(shown)


class HomeScreen(TableScreen):
    """What needs attention, what changed, and what the registry rests on.

    The findings take a while on a large registry: they are looked for in a thread, once somebody stays
    here for a moment, and kept until the registry or the day changes.
    """

    BINDINGS: ClassVar[list[BindingType]] = [*bindings_of("home")]

    _state: HomeState | None = None
    _waits: Timer | None = None
    _looks_for: Timer | None = None
    _attention: Attention | None = None
    _attention_of: object = None
    _looking = Stop()

    @property
    def crumb(self) -> str:
        """The beginning of every way."""
        return "Interlock"

    @property
    def place(self) -> Route:
        """Home."""
        return Route("home")

    def ask(self) -> None:
        """Ask the registry and draw."""
        location, as_of = self.interlock.location, self.interlock.as_of
        self.ask_for(partial(home_state, location, as_of, self._state), self._take)

    def show_waiting(self, told: str) -> None:
        """The keys stay in sight; where nothing is shown yet, the table says that it is asked for."""
        self._tell()
        table = self.query_one(RowTable)
        if not table.row_count:
            table.show(FixedLines(HomeState.columns, [Line(("", told, ""))]))

    def _take(self, state: HomeState) -> None:
        asked_for = state.as_of, state.newest
        if self._attention_of != asked_for:
            self._attention = None
            self._stop_waiting()
            self._waits = self.set_timer(_MOMENT, partial(self._look, asked_for))
        self._state = state
        self._draw()

    def _draw(self, far: str = "") -> None:
        self._tell()
        if self._state is not None:
            self._state.arrange(self._attention, far)
            table = self.query_one(RowTable)
            table.show(self._state, max(0, table.cursor))

    def on_screen_suspend(self) -> None:
        """Whoever goes on at once did not want to know."""
        self._stop_waiting()
        self._looking.now()

    def key_escape(self) -> None:
        """What is worked out ends; what is not known yet is looked for again when one comes back."""
        if not self.give_up() and self._attention is None and self._looks_for is not None:
            self._stop_waiting()
            self._looking.now()
            self._draw(_NOT_LOOKED_FOR)

    def _tell_how_far(self, looking: Stop) -> None:
        if looking is self._looking and looking.progress is not None and self.is_current:
            self._draw(f"{LOOKED_FOR} {words_and_bar(looking.progress)}; esc stops it")

    def _stop_waiting(self) -> None:
        for timer in (self._waits, self._looks_for):
            if timer is not None:
                timer.stop()
        self._looks_for = None

    def _look(self, asked_for: tuple[AsOf, RecentChange | None]) -> None:
        self._looking = looking = Stop()
        self._looks_for = self.set_interval(_SOMETIMES, partial(self._tell_how_far, looking))
        self._look_for(asked_for)

    @work(thread=True, exclusive=True, group="attention", exit_on_error=False)
    def _look_for(self, asked_for: tuple[AsOf, RecentChange | None]) -> None:
        worker = get_current_worker()
        looking = self._looking
        try:
            with stopped_by(looking):
                found = attention_on(self.interlock.location, asked_for[0])
        except Stopped:
            return
        except InterlockError as problem:
            if not worker.is_cancelled:
                self.app.call_from_thread(self.interlock.complain, problem)
            return
        if not worker.is_cancelled:
            self.app.call_from_thread(self._show, found, asked_for)

    def _show(self, found: Attention, asked_for: tuple[AsOf, RecentChange | None]) -> None:
        self._attention, self._attention_of = found, asked_for
        self._stop_waiting()
        if self.is_current:
            self._draw()

    def on_row_table_opened(self, event: RowTable.Opened) -> None:
        """Go to the row's record, or to the list that it counts."""
        action = self._state.opens.get(event.index) if self._state else None
        if action is not None:
            event.prevent_default()
            self.app.call_later(self.app.run_action, action)

    def on_resize(self) -> None:
        """Another width has room for other keys."""
        self._tell()

    def _tell(self) -> None:
        pinned = self.interlock.pinned_words
        told = Content("  ".join(clean(f"{number} {words}") for number, words in enumerate(pinned, 1)))
        pins = (Content("Pinned, with ' and its number: ") + told,) if pinned else ()
        summary = Content("\n").join((keys_of_lists(self.size.width - 2), *pins))
        self.query_one("#summary", Paragraph).show(summary)
