"""The palette, the day and the help: small screens over the one below."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import ClassVar

from rich.table import Column, Table
from rich.text import Text
from textual import events
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Input, Static

from registry.asof import AsOf
from registry.errors import InterlockError
from registry.questions.refs import Ref
from registry.store.location import Location
from registry.store.stopping import stop_here
from tui.keys.sections import bindings_of
from tui.keys.tables import key_tables
from tui.patience import Patient
from tui.screens.dialog import Dialog
from tui.states.palette import SIGNS, Fitting, PaletteState, Place
from tui.states.typed import date_written
from tui.widgets.row_table import RowTable

_LOOKING = "Looking…"
_BETWEEN_LETTERS = 0.15  # seconds
_WANTED = "A name, an acronym, a code; typing errors are forgiven"
_CERTAIN = (
    "certain: held on every day that is asked about, by what sources say. possible: begun and not known to "
    "have ended, and nobody confirmed it for all of that time."
)


class PaletteScreen(Dialog[Ref | Place | None], Patient[Ref | Place | None]):
    """One box for names and places; the table below it follows the typing."""

    _is_slow = False
    _opens = False
    """Whether Enter waits for what is being looked for."""

    AUTO_FOCUS: ClassVar[str | None] = "Input"

    def __init__(
        self,
        location: Location,
        places: Sequence[Place],
        wanted: str = _WANTED,
        recent: Sequence[str] = (),
    ) -> None:
        super().__init__()
        self._state, self._wanted = PaletteState(location, places, recent), wanted

    def compose(self) -> ComposeResult:
        """The box and what it finds."""
        with Vertical(id="palette"):
            yield Input(
                placeholder=self._wanted,
                id="wanted",
                compact=True,
            )
            yield RowTable(id="found")
            if self._state.places:
                yield Static(SIGNS, id="signs", markup=False)

    def on_mount(self) -> None:
        """Show what was found before, and the places to go."""
        self.query_one(RowTable).show(self._state)

    def on_input_changed(self, event: Input.Changed) -> None:
        """Find what is typed so far."""
        self._opens = False
        try:
            self.ask_beside(partial(self._found_for, event.value), self._show, self._say_looking)
        except InterlockError as problem:
            self.went_wrong(problem)

    def _found_for(self, words: str) -> Fitting:
        # Where it takes a while, nothing is looked for between two letters of a word.
        if self._is_slow:
            stop_here().pause(_BETWEEN_LETTERS)
        return self._state.found_for(words)

    def _show(self, found: Fitting) -> None:
        self._tell("")
        self._state.take(found)
        table = self.query_one(RowTable)
        table.show(self._state)
        if self._opens:
            table.action_open()

    def _say_looking(self) -> None:
        self._is_slow = True
        self._tell(_LOOKING)

    def _tell(self, told: str) -> None:
        self.query_one("#palette").border_subtitle = told

    def went_wrong(self, problem: InterlockError) -> None:
        """It is told."""
        self._tell("")
        self.notify(problem.line, severity="error", markup=False)

    def on_input_submitted(self) -> None:
        """Enter opens the row at the cursor; where that is still looked for, the first that is found."""
        if self.is_asking:
            self._opens = True
        else:
            self.query_one(RowTable).action_open()

    def on_key(self, event: events.Key) -> None:
        """The arrows move in the table while one types."""
        steps = {"down": 1, "up": -1}
        pages = {"pagedown": 1, "pageup": -1}
        table = self.query_one(RowTable)
        if not self.query_one(Input).has_focus:
            return
        if event.key in steps:
            table.action_move(steps[event.key])
            event.stop()
        elif event.key in pages:
            table.action_page(pages[event.key])
            event.stop()

    def on_row_table_opened(self, event: RowTable.Opened) -> None:
        """Answer with the record or the place."""
        self.dismiss(event.line.ref or self._state.chosen_places.get(event.index))


class AsOfScreen(Dialog[AsOf | None]):
    """Which day should everything be shown for?"""

    def __init__(self, as_of: AsOf) -> None:
        super().__init__()
        self._before = as_of

    def compose(self) -> ComposeResult:
        """A box for a date, and what is wrong with it."""
        with Vertical(id="day"):
            yield Static("Show everything as of: a year, a month or a day. Empty: today.", markup=False)
            yield Input(
                value="" if self._before.is_today else str(self._before.text),
                placeholder="2017, 2017-06 or 2017-06-12; also June 2017 or 12 June 2017",
                id="date",
                compact=True,
            )
            yield Static("", id="problem", markup=False)

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Answer with the day, or say why it is none."""
        try:
            self.dismiss(AsOf.on(date_written(event.value.strip()) or None))
        except ValueError as problem:
            self.query_one("#problem", Static).update(Content(str(problem)))

    def on_input_changed(self) -> None:
        """What was wrong is typed otherwise now."""
        self.query_one("#problem", Static).update("")


class HelpScreen(Dialog[None]):
    """What the keys do."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings_of("help")]
    AUTO_FOCUS: ClassVar[str | None] = "#help-keys"

    def compose(self) -> ComposeResult:
        """The keys of the application and of its screens."""
        parts = key_tables()
        width = max(len(keys) for _, rows in parts for keys, _ in rows)
        with Vertical(id="help"):
            with VerticalScroll(id="help-keys"):
                for title, rows in parts:
                    yield Static(Content.styled(title, "bold"))
                    # One widget for all of them: to make one for each cell took half a second.
                    told = Table.grid(Column(width=width + 2), Column(ratio=1), expand=True)
                    for keys, sentence in rows:
                        told.add_row(Text(keys), Text(sentence))
                    yield Static(told)
                yield Static(Content("Every screen is also a command: interlock --help"))
                yield Static(Content(_CERTAIN))
            yield Static("", id="help-more", markup=False)

    def on_mount(self) -> None:
        """Follow the scrolling, to say whether more comes."""
        keys = self.query_one("#help-keys")
        self.watch(keys, "scroll_y", self._say_more, init=False)
        self.watch(keys, "virtual_size", self._say_more, init=False)
        self.call_after_refresh(self._say_more)

    def on_resize(self) -> None:
        """Another height shows more of it, or less."""
        self.call_after_refresh(self._say_more)

    def _say_more(self) -> None:
        keys = self.query_one("#help-keys")
        more = "↓ PgDn: more below · " if keys.scroll_y < keys.max_scroll_y else ""
        self.query_one("#help-more", Static).update(f"{more}t: another theme · esc closes this")
