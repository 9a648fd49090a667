"""A body's roster along the years: how many seats are held, by whom, and when it met."""

from __future__ import annotations

from functools import partial

from textual.app import ComposeResult
from textual.content import Content
from textual.widgets import Static

from registry.questions.refs import Ref
from tui.screens.views import OtherViewScreen
from tui.states.timeline import Timeline
from tui.widgets.row_table import RowTable

_SHORT, _LOW, _HIGH = 35, 3, 6  # lines of a terminal, and of bars in one that is shorter and higher


class TimelineScreen(OtherViewScreen):
    """The years with the seats held, and below a bar for each seat; Enter tells who says so."""

    _timeline: Timeline | None = None

    def __init__(self, body: Ref) -> None:
        super().__init__(Timeline.title, body)

    def compose_above(self) -> ComposeResult:
        """The counts, and the chart."""
        yield from super().compose_above()
        yield Static("", markup=False, id="chart")

    def ask(self) -> None:
        """Ask the registry and draw; the cursor stays where it was."""
        assert self.subject is not None  # noqa: S101 - it was opened for a body
        self.ask_for(
            partial(Timeline, self.interlock.location, self.subject, self.interlock.as_of), self._show
        )

    def _show(self, timeline: Timeline) -> None:
        self._timeline = timeline
        self.show_summary(tuple(timeline.summary))
        self._draw()

    def on_resize(self) -> None:
        """Another width has other columns."""
        self._draw()

    def _draw(self) -> None:
        if self._timeline is None:
            return
        height = _LOW if self.size.height < _SHORT else _HIGH
        chart = self._timeline.chart(self.size.width - 2, height)
        self.query_one("#chart", Static).update(Content("\n".join(chart)))
        table = self.query_one(RowTable)
        table.show(self._timeline.lines(self.size.width - 2), max(0, table.cursor))

    def on_row_table_opened(self, event: RowTable.Opened) -> None:
        """Tell the whole of the row; its record is opened from there."""
        event.prevent_default()
        self.tell_whole(event.line)
