"""The last line: the keys that count here. It is one widget, which draws them all."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from rich.cells import cell_len
from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.screen import Screen
from textual.strip import Strip
from textual.widget import Widget

from registry.frozen import Frozen


class ShownKey(Frozen):
    """A key as the footer tells it."""

    key: str
    display: str
    description: str
    is_enabled: bool
    sentence: str


class Footer(Widget):
    """The keys with their names. A click on one presses it; below the mouse it says what it does.

    Textual's own footer has a widget for each key, and makes all of them anew wherever the focus goes:
    that was two thirds of the work of opening a screen.
    """

    ALLOW_SELECT = False
    COMPONENT_CLASSES: ClassVar[set[str]] = {"footer--key", "footer--description", "footer--hovered"}

    def __init__(self) -> None:
        super().__init__()
        self.keys: tuple[ShownKey, ...] = ()
        self._is_due = False
        self._hovered: ShownKey | None = None

    def on_mount(self) -> None:
        """Hear where other keys count."""
        self.screen.bindings_updated_signal.subscribe(self, self._bindings_changed)

    def on_unmount(self) -> None:
        """Hear no more."""
        self.screen.bindings_updated_signal.unsubscribe(self)

    def _bindings_changed(self, screen: Screen[object]) -> None:
        if screen is self.screen and self.app.app_focus and not self._is_due:
            self._is_due = True
            # Once for all that changes in one go.
            self.call_after_refresh(self._look)

    def _look(self) -> None:
        self._is_due = False
        if not self.is_attached:
            return  # the screen was left meanwhile
        shown: dict[str, ShownKey] = {}
        for _, binding, is_enabled, sentence in self.screen.active_bindings.values():
            if binding.show and binding.action not in shown:
                display = self.app.get_key_display(binding)
                shown[binding.action] = ShownKey(
                    binding.key, display, binding.description, is_enabled, sentence
                )
        keys = tuple(shown.values())
        if keys != self.keys:
            self.keys = keys
            self.refresh()

    # ------------------------------------------------------------ drawing
    def _texts(self) -> Iterator[tuple[ShownKey, str, str]]:
        """What is drawn of each key. After the last one is no room: with it, eight would not fit."""
        for number, key in enumerate(self.keys, 1):
            yield key, f" {key.display} ", key.description + (" " if number < len(self.keys) else "")

    @property
    def width_of_keys(self) -> int:
        """The cells that all of them take."""
        return sum(cell_len(key + description) for _, key, description in self._texts())

    def render_line(self, y: int) -> Strip:
        """The line."""
        del y
        segments: list[Segment] = []
        for shown, key, description in self._texts():
            dim = Style() if shown.is_enabled else Style(dim=True)
            parts = (
                ("footer--hovered",) * 2 if shown is self._hovered else ("footer--key", "footer--description")
            )
            for text, part in zip((key, description), parts, strict=True):
                segments.append(Segment(text, self.get_component_rich_style(part) + dim))
        ground = Style(bgcolor=self.rich_style.bgcolor)
        return Strip(segments).adjust_cell_length(self.size.width, ground)

    # ------------------------------------------------------------ the mouse
    def _key_at(self, x: int) -> ShownKey | None:
        right = 0
        for shown, key, description in self._texts():
            right += cell_len(key + description)
            if x < right:
                return shown
        return None

    def _hover(self, key: ShownKey | None) -> None:
        if key is not self._hovered:
            self._hovered = key
            self.tooltip = key.sentence if key else None
            self.refresh()

    def on_mouse_move(self, event: events.MouseMove) -> None:
        """The key below the mouse stands out, and its sentence is told."""
        self._hover(self._key_at(event.x))

    def on_leave(self) -> None:
        """None is below it."""
        self._hover(None)

    def on_mouse_down(self, event: events.MouseDown) -> None:
        """Press the key; one that does nothing now is answered by the bell."""
        key = self._key_at(event.x)
        if key is not None and key.is_enabled:
            self.app.simulate_key(key.key)
        elif key is not None:
            self.app.bell()
