"""The history of a record, and one change with all that it did."""

from __future__ import annotations

from registry.questions.refs import Ref
from tui.screens.base import TableScreen
from tui.states.history import ChangeState, HistoryState
from tui.states.route import Route
from tui.widgets.row_table import RowTable


class ChangesScreen(TableScreen):
    """A screen on which changes stand: undo takes back the one that is meant here."""

    @property
    def change(self) -> int | None:
        """The number of the change that is meant."""
        raise NotImplementedError


class HistoryScreen(ChangesScreen):
    """Who changed what of a record, when and why; Enter shows the change."""

    def __init__(self, ref: Ref) -> None:
        super().__init__()
        self._ref = ref
        self._numbers: list[int] = []

    @property
    def crumb(self) -> str:
        """What is shown."""
        return "History"

    @property
    def subject(self) -> Ref:
        """The record."""
        return self._ref

    @property
    def place(self) -> Route:
        """The history of the record."""
        return Route("history", self._ref.id)

    @property
    def change(self) -> int | None:
        """That at the cursor."""
        at = self.query_one("#rows", RowTable).cursor
        return self._numbers[at] if 0 <= at < len(self._numbers) else None

    def ask(self) -> None:
        """Ask the registry and draw; the cursor stays where it was."""
        state = HistoryState(self.interlock.location, self._ref)
        self._numbers = state.numbers
        self.show_summary((self._ref.label, state.summary))
        table = self.query_one(RowTable)
        table.show(state, max(0, table.cursor))

    def on_row_table_opened(self, event: RowTable.Opened) -> None:
        """Enter: all that the change did."""
        event.prevent_default()
        if self.change is not None:
            self.app.push_screen(ChangeScreen(self._ref, self.change))


class ChangeScreen(ChangesScreen):
    """What one change did to all records; Enter goes to the record of a row."""

    def __init__(self, ref: Ref, number: int) -> None:
        super().__init__()
        self._ref, self._number = ref, number

    @property
    def crumb(self) -> str:
        """Its number."""
        return f"Change {self._number}"

    @property
    def subject(self) -> Ref:
        """The record whose history led here."""
        return self._ref

    @property
    def change(self) -> int:
        """The one that is shown."""
        return self._number

    def ask(self) -> None:
        """Ask the registry and draw."""
        state = ChangeState(self.interlock.location, self._number)
        self.show_summary(state.summary)
        table = self.query_one(RowTable)
        table.show(state, max(0, table.cursor))
