"""What all screens share: the top line, a table with the rest of each row beside it, the footer."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from typing import ClassVar, TypeVar

from textual.app import ComposeResult
from textual.containers import Container
from textual.content import Content
from textual.timer import Timer
from textual.widgets import Static

from registry.errors import InterlockError
from registry.questions.refs import Ref
from registry.text import clean
from tui.actions import more_keys
from tui.screens.routed import RoutedScreen
from tui.states.lines import Answered, Line
from tui.states.shown_map import ShownMap, around
from tui.widgets.crumbs import Crumbs
from tui.widgets.detail import Detail
from tui.widgets.footer import Footer
from tui.widgets.paragraph import Paragraph
from tui.widgets.row_table import RowTable

Answer = TypeVar("Answer")

WORKING = "Working it out…"
STOPPED = "Stopped. What is shown was answered before."
_TOLD_FOR = 10.0  # seconds


class TableScreen(RoutedScreen):
    """A table and a pane of details: beside it on a wide terminal, below it on a narrow one.

    A screen that stands on this one defines ``crumb`` and ``ask``. (Textual's screens have a
    metaclass of their own, which leaves no room for abstract methods.)
    """

    HORIZONTAL_BREAKPOINTS = [  # noqa: RUF012 - Textual declares it an instance variable
        (0, "-narrow"),
        (110, "-wide"),
    ]
    VERTICAL_BREAKPOINTS = [  # noqa: RUF012 - likewise
        (0, "-low"),
        (16, "-short"),
        (20, "-tall"),
    ]
    AUTO_FOCUS: ClassVar[str | None] = "RowTable"
    _told_until: Timer | None = None
    _said_above: tuple[str, ...] | None = None
    """What was said last above an answer; None before there was one."""
    _waits_for = WORKING

    @property
    def crumb(self) -> str:
        """What this screen is called in the top line."""
        raise NotImplementedError

    @property
    def crumbs(self) -> tuple[str, ...]:
        """Its part of the way in the top line: one step, where nothing else is said."""
        return (self.crumb,)

    @property
    def subject(self) -> Ref | None:
        """The record that this screen is about, if it is about one."""
        return None

    @property
    def chosen(self) -> Ref | None:
        """The record of the row at the cursor, if it has one."""
        line = self.line_here
        return line.ref if line else None

    @property
    def line_here(self) -> Line | None:
        """The row at the cursor."""
        table = self.query_one("#rows", RowTable)
        return table.line_at(table.cursor)

    @property
    def centre(self) -> Ref | None:
        """Whose ties are meant here: those of the record that is shown, else of the one at the cursor."""
        return self.subject or self.chosen

    @property
    def more(self) -> Sequence[tuple[str, str]]:
        """Keys that count here and have no room in the footer, with their names."""
        return more_keys(self.subject)

    @property
    def has_map(self) -> bool:
        """Whether a map can be drawn of what is shown."""
        return self.subject is not None

    @property
    def shown_map(self) -> ShownMap | None:
        """The map of what is shown: that around its record; None where there is nothing to draw."""
        return around(self.subject, hops=2) if self.subject is not None else None

    def step_back(self) -> bool:
        """Go back within this screen; False where it is to be left."""
        return False

    def compose(self) -> ComposeResult:
        """Top line, summary, table and details, footer."""
        yield Crumbs()
        yield from self.compose_above()
        with Container(id="body"):
            yield RowTable(id="rows")
            yield from self.compose_beside()
        yield Static("", id="told", markup=False)
        yield Paragraph("more-keys")
        yield Footer()

    def compose_above(self) -> ComposeResult:
        """What stands between the top line and the table."""
        yield Paragraph("summary")

    def compose_beside(self) -> ComposeResult:
        """What stands beside the table, or below it."""
        yield Detail(id="detail")

    def on_screen_resume(self) -> None:
        """Back on this screen: the day may have changed meanwhile."""
        self.refresh_rows()
        self.interlock.arrived()

    def refresh_rows(self) -> None:
        """Ask again for what is shown; where that fails, what is shown stays, and the reason is told."""
        if self._wanted is not None:
            self.take_up(self._wanted)
        self.show_way()
        with self.complaining():
            self.ask()
            self.settle()

    def settle(self) -> None:
        """Only rows that are there can be gone to."""
        if not self.is_asking:
            super().settle()

    def ask_for(
        self, question: Callable[[], Answer], shown: Callable[[Answer], None], told: str = WORKING
    ) -> None:
        """Ask beside the screen, show the answer when it is there, and go to the row that is wanted."""

        def show(answer: Answer) -> None:
            shown(answer)
            self.settle()

        self._waits_for = told
        self.ask_beside(question, show, partial(self.show_waiting, told))

    def told_how_far(self, words: str) -> None:
        """Say so above what is shown."""
        self.show_waiting(f"{self._waits_for} {words}")

    def give_up(self) -> bool:
        """Stop what is being worked out, and keep what is shown; False where nothing is shown or asked."""
        if not self.is_asking or self._said_above is None:
            return False
        self.stop_asking()
        self._draw_summary((*self._said_above, STOPPED))
        return True

    def show_answer(self, answer: Answered) -> None:
        """Draw an answer that says itself what stands above it; the cursor stays where it was."""
        self.show_summary(tuple(answer.summary))
        table = self.query_one("#rows", RowTable)
        table.show(answer, max(0, table.cursor))

    def show_waiting(self, told: str) -> None:
        """Say that the answer takes a while; what is shown stays."""
        self._draw_summary((told,))
        if not self.query_one("#rows", RowTable).row_count:
            self.query_one(Detail).show(())

    def went_wrong(self, problem: InterlockError) -> None:
        """It is told; what is shown stays."""
        self.say_again()
        self.interlock.complain(problem)

    @contextmanager
    def complaining(self) -> Iterator[None]:
        """What goes wrong in the block is told, and ends it."""
        try:
            yield
        except InterlockError as problem:
            self.interlock.complain(problem)

    def ask(self) -> None:
        """Ask the registry, and show the answer."""
        raise NotImplementedError

    def on_row_table_failed(self, event: RowTable.Failed) -> None:
        """Rows could not be fetched."""
        self.interlock.complain(event.problem)

    def show_way(self) -> None:
        """Draw the top line."""
        self.query_one(Crumbs).show(self.interlock.way, self.interlock.as_of, self.interlock.news)
        keys = self.more
        more = self.query_one("#more-keys", Paragraph)
        more.display = bool(keys)
        more.show(Content("  ").join(Content.styled(key, "bold") + Content(f" {name}") for key, name in keys))

    def tell(self, line: str) -> None:
        """Say what was done, in a line that covers nothing; it goes after a while."""
        told = self.query_one("#told", Static)
        told.update(Content(clean(line)))
        told.display = True
        if self._told_until is not None:
            self._told_until.stop()
        self._told_until = self.set_timer(_TOLD_FOR, self.tell_nothing)

    def tell_nothing(self) -> None:
        """What was told speaks of something that is not shown any more."""
        self.query_one("#told", Static).display = False

    def show_summary(self, lines: tuple[str, ...]) -> None:
        """Draw the lines above the table."""
        self._said_above = lines
        self._draw_summary(lines)

    def say_again(self) -> None:
        """Nothing is awaited any more: what stood above the table stands there again."""
        if self._said_above is not None:
            self._draw_summary(self._said_above)

    def _draw_summary(self, lines: tuple[str, ...]) -> None:
        summary = self.query_one("#summary", Paragraph)
        summary.show(Content("\n".join(clean(line) for line in lines)))

    def on_row_table_moved(self, event: RowTable.Moved) -> None:
        """Say the rest of the row at the cursor."""
        self.query_one(Detail).show(event.line.detail if event.line else self.empty_words)

    @property
    def empty_words(self) -> tuple[str, ...]:
        """What is said where there are no rows."""
        return ("Nothing fits.",)

    def on_row_table_opened(self, event: RowTable.Opened) -> None:
        """Go to the row's record, if it has one."""
        if event.line.ref is not None:
            self.interlock.open_record(event.line.ref)
