"""Home."""

from __future__ import annotations

from tui.screens.base import TableScreen
from tui.states.home import HomeState
from tui.widgets.row_table import RowTable


class HomeScreen(TableScreen):
    """What needs attention, and what the registry rests on."""

    @property
    def crumb(self) -> str:
        """The beginning of every way."""
        return "Interlock"

    def ask(self) -> None:
        """Ask the registry and draw."""
        table = self.query_one(RowTable)
        state = HomeState(self.interlock.location, self.interlock.as_of)
        self.show_summary(
            (*state.summary, "Keys: 2 organisations · 3 mechanisms · 4 agreements · : find anything")
        )
        table.show(state, max(0, table.cursor))
