"""Home."""

from __future__ import annotations

from textual.content import Content
from textual.widgets import Static

from registry.text import clean
from tui.actions import ACTIONS, key_names
from tui.screens.base import TableScreen
from tui.states.home import HomeState
from tui.states.route import Route
from tui.widgets.row_table import RowTable

_KEYS = [(key_names(action.keys), action.name) for action in ACTIONS if action.is_list]


def keys_told(width: int) -> Content:
    """The key of every list, in as few lines as they need; the keys stand out, so that a space parts them."""
    lines: list[list[tuple[str, str]]] = [[]]
    for key, name in _KEYS:
        if sum(len(f"{k} {n} ") for k, n in (*lines[-1], (key, name))) - 1 > width:
            lines.append([])
        lines[-1].append((key, name))
    shown = [
        Content(" ").join(Content.styled(key, "bold") + Content(f" {name}") for key, name in line)
        for line in lines
    ]
    return Content("\n").join(shown)


class HomeScreen(TableScreen):
    """What needs attention, and what the registry rests on."""

    _summary = ("", "")

    @property
    def crumb(self) -> str:
        """The beginning of every way."""
        return "Interlock"

    @property
    def place(self) -> Route:
        """Home."""
        return Route("home")

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
        counts, place = (Content(clean(line)) for line in self._summary)
        pinned = self.interlock.pinned_words
        told = Content("  ".join(clean(f"{number} {words}") for number, words in enumerate(pinned, 1)))
        pins = (Content("Pinned, with ' and its number: ") + told,) if pinned else ()
        summary = Content("\n").join((counts, keys_told(self.size.width - 2), *pins, place))
        self.query_one("#summary", Static).update(summary)
