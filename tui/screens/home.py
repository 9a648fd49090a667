"""Home."""

from __future__ import annotations

from tui.actions import ACTIONS, key_names
from tui.screens.base import TableScreen
from tui.states.home import HomeState
from tui.widgets.row_table import RowTable

_FIRST = ("due", "findings")
"""The lists whose keys are told first: what asks for somebody."""
_ALL = "? all keys"


def keys_told(width: int) -> str:
    """The keys of as many lists as fit into one line, and the key that tells all."""
    lists = sorted((a for a in ACTIONS if a.is_list), key=lambda action: action.name not in _FIRST)
    told: list[str] = []
    for action in lists:
        key = f"{key_names(action.keys)} {action.name}"
        if len(" · ".join(("Keys: ", *told, key, _ALL))) > width:
            break
        told.append(key)
    return f"Keys: {' · '.join((*told, _ALL))}"


class HomeScreen(TableScreen):
    """What needs attention, and what the registry rests on."""

    _summary = ("", "")

    @property
    def crumb(self) -> str:
        """The beginning of every way."""
        return "Interlock"

    def ask(self) -> None:
        """Ask the registry and draw."""
        table = self.query_one(RowTable)
        state = HomeState(self.interlock.location, self.interlock.as_of)
        self._summary = state.summary
        self._tell()
        table.show(state, max(0, table.cursor))

    def on_resize(self) -> None:
        """Another width has room for other keys."""
        self._tell()

    def _tell(self) -> None:
        # The place comes last: it may be long, and the keys have to be seen.
        counts, place = self._summary
        self.show_summary((counts, keys_told(self.size.width - 2), place))
