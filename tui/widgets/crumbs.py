"""The top line: where one is, and the day that everything is shown for."""

from __future__ import annotations

from collections.abc import Sequence

from rich.cells import cell_len
from textual.content import Content
from textual.widgets import Static

from registry.asof import AsOf
from registry.text import clean
from tui.widgets.fitting import fitted

_LEAST = 20  # cells that the way keeps


class Crumbs(Static):
    """The way here in words, and the day; the day stands out where it is not today."""

    def __init__(self) -> None:
        super().__init__("", markup=False, id="crumbs")
        self._way: tuple[str, ...] = ()
        self._as_of: AsOf | None = None
        self._news = ""

    def show(self, way: tuple[str, ...], as_of: AsOf, news: str = "") -> None:
        """Show a way and a day, and beside the day what happened to the registry."""
        self._way, self._as_of, self._news = tuple(clean(step) for step in way), as_of, clean(news)
        self._redraw()

    def on_resize(self) -> None:
        """A narrower line drops steps from the middle of the way."""
        self._redraw()

    def _redraw(self) -> None:
        if self._as_of is None:
            return
        width = self.size.width
        day = fitted(f"as of {self._as_of.text}", min(width, cell_len(f"as of {self._as_of.text}")))
        has_room = width - cell_len(day) - cell_len(self._news) > _LEAST
        news = f" {self._news} " if self._news and has_room else ""
        room = max(0, width - cell_len(day) - cell_len(news) - 1)
        way = shortened(self._way, room)
        gap = " " * max(0, width - cell_len(way) - cell_len(news) - cell_len(day))
        style = "" if self._as_of.is_today else "bold reverse"
        line = Content(way + gap) + Content.styled(news, "bold") + Content.styled(day, style)
        self.update(line, layout=False)


def shortened(steps: Sequence[str], room: int) -> str:
    """A way in so many cells: steps are left out from its middle, then the last one is cut."""
    if room < 1:
        return ""
    text = " › ".join(steps)
    for left_out in range(1, len(steps) - 1):
        if cell_len(text) <= room:
            break
        text = " › ".join((steps[0], "…", *steps[1 + left_out :]))
    if cell_len(text) > room and len(steps) > 1:
        text = f"… › {steps[-1]}"
    return text if cell_len(text) <= room else fitted(text, room).rstrip()
