"""Stages side by side, each with its agreements as cards: another drawing of a pipeline's lines."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from rich.segment import Segment
from textual import events
from textual.binding import BindingType
from textual.message import Message
from textual.reactive import reactive
from textual.strip import Strip
from textual.widget import Widget

from registry.text import clean
from registry.wrapping import wrapped
from tui.keys.sections import bindings_of
from tui.states.lines import Line
from tui.states.pipeline import PipelineState, Stage
from tui.widgets.fitting import fitted

_NARROWEST, _GAP = 19, 1
_NAME_LINES = 3
_CARD = _NAME_LINES + 2  # the name, what is to be said of it, and a line between


class Board(Widget, can_focus=True):
    """The stages that fit beside one another, the one of the cursor among them."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"board--title", "board--card", "board--cursor", "board--more"}
    BINDINGS: ClassVar[list[BindingType]] = [*bindings_of("board")]
    cursor: reactive[int] = reactive(0)

    class Moved(Message):
        """The cursor stands on another card: the number of its line."""

        def __init__(self, index: int) -> None:
            self.index = index
            super().__init__()

    class Opened(Moved):
        """A card was chosen."""

    def __init__(self) -> None:
        super().__init__(id="board")
        self._state: PipelineState | None = None

    def show(self, state: PipelineState, cursor: int) -> None:
        """Show another day's pipeline."""
        self._state = state
        self.set_reactive(Board.cursor, cursor)
        self.refresh()

    # ------------------------------------------------------------ moving
    @property
    def _stage(self) -> Stage | None:
        if self._state is None or not self._state.stages:
            return None
        return self._state.stages[self._state.stage_of(self.cursor)]

    def _go(self, index: int) -> None:
        if index != self.cursor:
            self.cursor = index
            self.post_message(self.Moved(index))

    def action_move(self, step: int) -> None:
        """One card up or down in the stage."""
        if self._stage is not None:
            self._go(min(max(self.cursor + step, self._stage.first), self._stage.after - 1))

    def action_end(self, step: int) -> None:
        """To the first card of the stage, or to the last."""
        if self._stage is not None:
            self._go(self._stage.first if step < 0 else self._stage.after - 1)

    def action_open(self) -> None:
        """Choose the card at the cursor."""
        if self._stage is not None:
            self.post_message(self.Opened(self.cursor))

    def on_click(self, event: events.Click) -> None:
        """A click moves the cursor; a click on the card at the cursor opens it."""
        width, shown = self._layout()
        at = event.x // (width + _GAP)
        if at >= len(shown) or event.y < 1:
            return
        index = self._first_card(shown[at]) + (event.y - 1) // _CARD
        if index < shown[at].after:
            if index == self.cursor:
                self.action_open()
            else:
                self._go(index)

    # ------------------------------------------------------------ drawing
    def _layout(self) -> tuple[int, list[Stage]]:
        """How wide a stage is drawn, and which are."""
        if self._state is None or not self._state.stages:
            return self.size.width, []
        stages = self._state.stages
        most = max(1, (self.size.width + _GAP) // (_NARROWEST + _GAP))
        number = min(most, len(stages))
        at = self._state.stage_of(self.cursor)
        first = min(max(0, at - number // 2), len(stages) - number)
        return (self.size.width + _GAP) // number - _GAP, stages[first : first + number]

    @property
    def _cards_shown(self) -> int:
        return max(1, (self.size.height - 2) // _CARD)

    def _first_card(self, stage: Stage) -> int:
        """The first card that is drawn of a stage: as far down as the cursor needs."""
        if not stage.first <= self.cursor < stage.after:
            return stage.first
        return max(stage.first, self.cursor - self._cards_shown + 1)

    def render_line(self, y: int) -> Strip:
        """One line of all the stages."""
        width, shown = self._layout()
        segments: list[Segment] = []
        for stage in shown:
            segments += [self._part(stage, width, y), Segment(" " * _GAP, self.rich_style)]
        return Strip(segments).adjust_cell_length(self.size.width, self.rich_style)

    def _part(self, stage: Stage, width: int, y: int) -> Segment:
        if y == 0:
            title = f"{clean(stage.title).upper()} {stage.size}"
            return Segment(fitted(title, width), self.get_component_rich_style("board--title"))
        first = self._first_card(stage)
        shown = min(self._cards_shown, stage.after - first)
        index, part = first + (y - 1) // _CARD, (y - 1) % _CARD
        if (y - 1) // _CARD >= shown:
            left = stage.after - first - shown
            more = f"↓ {left} more" if left and y - 1 == shown * _CARD else ""
            return Segment(fitted(more, width), self.get_component_rich_style("board--more"))
        line = self._state.line(index) if self._state else Line(("",))
        is_here = index == self.cursor and part < _CARD - 1
        style = self.get_component_rich_style("board--cursor" if is_here else "board--card")
        text = list(_card(line, width))[part] if part < _CARD - 1 else ""
        # The cursor is a sign as well as a colour.
        mark = "› " if is_here and part == 0 else "  "
        return Segment(fitted(mark + text, width), style)


def _card(line: Line, width: int) -> Iterator[str]:
    """The name in its lines, after the letter that marks it; then between whom, and when."""
    mark, name, corridor, since, expected = line.cells
    parts = wrapped(f"{mark} {name}".strip(), width - 2)
    if len(parts) > _NAME_LINES:
        parts = [*parts[: _NAME_LINES - 1], " ".join(parts[_NAME_LINES - 1 :])]
    yield from (fitted(part, width - 2) for part in parts)
    yield from [""] * (_NAME_LINES - len(parts))
    when = f"due {expected}" if expected else f"since {since}" if since else ""
    yield " ".join(filter(None, (corridor, when)))
