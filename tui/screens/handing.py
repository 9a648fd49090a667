"""The small screens of a list: its columns, the form in which rows are copied, the file they go to."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import ClassVar

from rich.segment import Segment
from textual import events, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.strip import Strip
from textual.widgets import Input, SelectionList, Static
from textual.widgets.selection_list import Selection
from textual.worker import Worker, WorkerState

from registry.errors import InterlockError
from registry.text import clean
from tui.keys.sections import bindings_of
from tui.screens.dialog import Dialog
from tui.states.exporting import Stopped, Told
from tui.states.handing import FORMS, Form
from tui.states.lines import Column


class Ticks(SelectionList[str]):
    """A tick is there or is not: without colours, a pale one would look like any other."""

    def render_line(self, y: int) -> Strip:
        """The line, with an empty box where it is not ticked."""
        strip = super().render_line(y)
        at = self.scroll_offset.y + y
        if at >= self.option_count or self.get_option_at_index(at).value in self.selected:
            return strip
        left, inner, *rest = strip
        return Strip([left, Segment(" ", inner.style), *rest])


class ColumnsScreen(Dialog[frozenset[str] | None]):
    """Which columns are shown? The first one always is."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings_of("columns")]

    def __init__(self, columns: Sequence[Column], shown: frozenset[str]) -> None:
        super().__init__()
        self._columns, self._shown = columns, shown

    def compose(self) -> ComposeResult:
        """A tick for each column but the first."""
        first, *rest = self._columns
        with Vertical(id="question"):
            yield Static(Content(f"Columns beside “{first.title}”, which stays"))
            yield Ticks(
                *(Selection(Content(c.title), c.field, c.field in self._shown) for c in rest), id="ticks"
            )
            yield Static(Content("Space ticks, Enter shows them, esc leaves it."))

    def action_take(self) -> None:
        """Answer with those that are ticked."""
        self.dismiss(frozenset(self.query_one("#ticks", SelectionList).selected))


class CopyScreen(Dialog[Form | None]):
    """In which form are rows copied?"""

    def __init__(self, what: str) -> None:
        super().__init__()
        self._what = what

    def compose(self) -> ComposeResult:
        """A line for each form, with its key."""
        with Vertical(id="question"):
            yield Static(Content(clean(f"Copy {self._what} as:")))
            for form in FORMS:
                yield Static(Content.styled(f"  {form.key}", "bold") + Content(f"  {form.name}"))
            yield Static(Content("esc leaves it."))

    def on_key(self, event: events.Key) -> None:
        """The key of a form takes it."""
        for form in FORMS:
            if event.key == form.key:
                event.stop()
                self.dismiss(form)


class ExportScreen(Dialog[str | None]):
    """To which file? What is wrong with it is said below; nothing that is there is replaced."""

    AUTO_FOCUS: ClassVar[str | None] = "Input"

    def __init__(self, what: str, name: str, save: Callable[[str, Told], str]) -> None:
        super().__init__()
        self._what, self._name, self._save = what, name, save
        self._is_writing = self._is_unwanted = False

    def compose(self) -> ComposeResult:
        """A box for the file's name."""
        with Vertical(id="question"):
            yield Static(Content(clean(f"Export {self._what} to a file that ends in .csv or .xlsx")))
            yield Input(self._name, id="name", compact=True)
            yield Static("", id="problem", markup=False)
            yield Static(Content("Enter writes it, esc leaves it."))

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Write it."""
        if event.value.strip() and not self._is_writing:
            self._is_writing, self._is_unwanted = True, False
            self._write(event.value.strip())

    @work(thread=True, group="export", exit_on_error=False)
    def _write(self, path: str) -> tuple[str, str]:
        try:
            return self._save(path, self._tell_how_far), ""
        except Stopped:
            return "", "Stopped: nothing was written."
        except InterlockError as problem:
            return "", f"{problem.where}: {problem.what}" if problem.where else problem.line

    def _tell_how_far(self, read: int, rows: int) -> None:
        """In the worker, between two pieces: say how far it is, or stop."""
        if self._is_unwanted:
            raise Stopped
        told = f"Read {read:,} of {rows:,} rows; esc stops it." if read < rows else "Writing the file…"
        self.app.call_from_thread(self._say, told)

    def _say(self, line: str) -> None:
        if self.is_attached:
            self.query_one("#problem", Static).update(Content(clean(line)))

    def action_close(self) -> None:
        """Leave it; while rows are read, stop that first."""
        if self._is_writing:
            self._is_unwanted = True
        else:
            self.dismiss(None)

    def on_worker_state_changed(self, event: Worker.StateChanged) -> None:
        """It is written, or it was refused."""
        if event.state is WorkerState.SUCCESS and event.worker.result is not None:
            self._is_writing = False
            path, refused = event.worker.result
            if refused:
                self._say(refused)
            else:
                self.dismiss(path)
        elif event.state is WorkerState.ERROR:
            self._is_writing = False
            self.notify(f"This went wrong: {event.worker.error}", severity="error", markup=False)
