"""The top line: where one is, and the day that everything is shown for."""

from __future__ import annotations

from rich.cells import cell_len
from textual.content import Content
from textual.widgets import Static

from registry.asof import AsOf
from registry.text import clean


class Crumbs(Static):
    """The way here in words, and the day; the day stands out where it is not today."""

    def __init__(self) -> None:
        super().__init__("", markup=False, id="crumbs")
        self._way: tuple[str, ...] = ()
        self._as_of: AsOf | None = None

    def show(self, way: tuple[str, ...], as_of: AsOf) -> None:
        """Show a way and a day."""
        self._way, self._as_of = tuple(clean(step) for step in way), as_of
        self._redraw()

    def on_resize(self) -> None:
        """A narrower line drops steps from the middle of the way."""
        self._redraw()

    def _redraw(self) -> None:
        if self._as_of is None:
            return
        day = f"as of {self._as_of.text}"
        room = max(10, self.size.width - len(day) - 2)
        way = _shortened(self._way, room)
        gap = " " * max(1, self.size.width - cell_len(way) - len(day))
        style = "" if self._as_of.is_today else "bold reverse"
        self.update(Content(way + gap) + Content.styled(day, style))


def _shortened(way: tuple[str, ...], room: int) -> str:
    steps = list(way)
    while cell_len(" › ".join(steps)) > room and len(steps) > 2:
        steps = [steps[0], "…", *steps[3 if steps[1] == "…" else 2 :]]
        if len(steps) <= 3:
            break
    text = " › ".join(steps)
    return text if cell_len(text) <= room else text[: room - 1] + "…"
