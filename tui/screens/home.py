"""Home."""

from __future__ import annotations

from tui.actions import ACTIONS, key_names
from tui.screens.base import TableScreen
from tui.states.home import HomeState
from tui.widgets.row_table import RowTable

_LISTS = [f"{key_names(action.keys)} {action.name}" for action in ACTIONS if action.is_list]
_KEYS = (f"Keys: {', '.join(_LISTS[:5])},", f"{', '.join(_LISTS[5:10])},", ", ".join(_LISTS[10:]))


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
        # The place comes last: it may be long, and the keys have to be seen.
        counts, place = state.summary
        self.show_summary((counts, *_KEYS, place))
        table.show(state, max(0, table.cursor))
