"""The small screens of a list: its columns, the form in which rows are copied, the file they go to."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import ClassVar

from textual import events, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Input, SelectionList, Static
from textual.widgets.selection_list import Selection
from textual.worker import Worker, WorkerState

from registry.errors import InterlockError
from registry.text import clean
from tui.screens.dialog import Dialog
from tui.states.handing import FORMS, Form
from tui.states.lines import Column


class ColumnsScreen(Dialog[frozenset[str] | None]):
    """Which columns are shown? The first one always is."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter,v", "take", "Show them", show=False, priority=True)
    ]

    def __init__(self, columns: Sequence[Column], shown: frozenset[str]) -> None:
        super().__init__()
        self._columns, self._shown = columns, shown

    def compose(self) -> ComposeResult:
        """A tick for each column but the first."""
        first, *rest = self._columns
        with Vertical(id="question"):
            yield Static(Content(f"Columns beside “{first.title}”, which stays"))
            yield SelectionList[str](
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

    def __init__(self, what: str, name: str, save: Callable[[str], str]) -> None:
        super().__init__()
        self._what, self._name, self._save = what, name, save
        self._is_writing = False

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
            self._is_writing = True
            self._write(event.value.strip())

    @work(thread=True, group="export", exit_on_error=False)
    def _write(self, path: str) -> tuple[str, str]:
        try:
            return self._save(path), ""
        except InterlockError as problem:
            return "", f"{problem.where}: {problem.what}" if problem.where else problem.line

    def on_worker_state_changed(self, event: Worker.StateChanged) -> None:
        """It is written, or it was refused."""
        if event.state is WorkerState.SUCCESS and event.worker.result is not None:
            self._is_writing = False
            path, refused = event.worker.result
            if refused:
                self.query_one("#problem", Static).update(Content(clean(refused)))
            else:
                self.dismiss(path)
        elif event.state is WorkerState.ERROR:
            self._is_writing = False
            self.notify(f"This went wrong: {event.worker.error}", severity="error", markup=False)
