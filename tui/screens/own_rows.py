"""All that is recorded of one record, to be edited row by row; and the question before something goes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Input, Static

from registry.questions.refs import Ref
from registry.text import clean
from tui.keys.sections import bindings_of, keys_told
from tui.screens.base import TableScreen
from tui.screens.dialog import Dialog
from tui.states.called_now import called_now
from tui.states.own_rows import Meant, OwnRowsState
from tui.widgets.row_table import RowTable


class OwnRowsScreen(TableScreen):
    """A record's own facts and the rows that belong to it; Enter edits, or adds where there is none."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings_of("own_rows")]

    def __init__(self, ref: Ref) -> None:
        super().__init__()
        self._ref = ref
        self._meant: list[Meant] = []

    @property
    def crumb(self) -> str:
        """What is shown here."""
        return "Facts"

    @property
    def subject(self) -> Ref:
        """The record."""
        return self._ref

    @property
    def more(self) -> Sequence[tuple[str, str]]:
        """What can be done with a row."""
        told = {"edit": "Edit", "add": "Add one", "end_seat": "End seat", "rows_remove": "Remove"}
        return tuple((keys_told(action), label) for action, label in (told | {"history": "History"}).items())

    @property
    def meant(self) -> Meant | None:
        """What the row at the cursor stands for."""
        at = self.query_one("#rows", RowTable).cursor
        return self._meant[at] if 0 <= at < len(self._meant) else None

    def ask(self) -> None:
        """Ask the registry and draw; the cursor stays at the row where it was."""
        table = self.query_one("#rows", RowTable)
        before = self.meant
        self._ref = called_now(self.interlock.location, self._ref)
        state = OwnRowsState(self.interlock.location, self._ref)
        self._meant = state.meant
        self.show_summary(state.summary)
        at = max(0, table.cursor)
        if before is not None and before in self._meant:
            at = self._meant.index(before)
        table.show(state, at)

    def on_row_table_opened(self, event: RowTable.Opened) -> None:
        """Enter: edit the row, or add the first of its kind."""
        event.prevent_default()
        meant = self.meant
        if meant is not None:
            self.app.call_later(self.app.run_action, "app.edit" if meant.target else "app.add")


class RemoveScreen(Dialog[str | None]):
    """What goes, and what goes with it; answers why, where it is to go."""

    AUTO_FOCUS: ClassVar[str | None] = "Input"
    BINDINGS: ClassVar[list[BindingType]] = [*bindings_of("removing")]

    def __init__(self, what: str, with_it: str, in_the_way: Sequence[str]) -> None:
        super().__init__()
        self._what, self._with_it, self._in_the_way = what, with_it, in_the_way

    def compose(self) -> ComposeResult:
        """What is asked; where something stands in the way, what does."""
        with Vertical(id="question"):
            if self._in_the_way:
                yield Static(Content(clean(f"This cannot be removed: {self._what}")))
                for line in self._in_the_way:
                    yield Static(Content(clean(f"  {line}")))
                yield Static(Content("Remove or change that first. Where two records are one, merge them."))
                yield Static(Content("esc closes this."))
                return
            yield Static(Content(clean(f"Remove {self._what}?")))
            goes = f"With it goes: {self._with_it}. " if self._with_it else ""
            yield Static(Content(clean(f"{goes}What has merely ended is ended instead. u takes it back.")))
            yield Input("", placeholder="why it should not be there", id="reason", compact=True)
            yield Static("", id="problem", markup=False)
            yield Static(Content("Enter or ^s removes it, esc leaves it."))

    def on_input_submitted(self) -> None:
        """Enter."""
        self.action_remove()

    def action_remove(self) -> None:
        """Answer with the reason; without one, ask for it."""
        if self._in_the_way:
            return
        why = self.query_one(Input).value.strip()
        if why:
            self.dismiss(why)
        else:
            self.query_one("#problem", Static).update(Content("! why? The journal keeps the reason"))
