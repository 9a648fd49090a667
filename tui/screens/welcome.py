"""There is no registry yet: offer to make one."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Button, Static

from registry.store.location import Location
from tui.keys.sections import bindings_of
from tui.widgets.footer import Footer


class WelcomeScreen(Screen[bool | None]):
    """Answers True for the example, False for an empty registry, None for neither."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings_of("welcome")]

    def __init__(self, location: Location) -> None:
        super().__init__()
        self._location = location

    def compose(self) -> ComposeResult:
        """What is missing, and the two ways on."""
        with Vertical(id="welcome"):
            yield Static(Content.styled("There is no registry yet.", "bold"))
            yield Static(Content(f"It would be made here: {self._location}"))
            yield Button("Make the example registry (e)", id="example", variant="primary")
            yield Button("Make an empty registry (n)", id="empty")
        yield Footer()

    def on_button_pressed(self, event: Button.Pressed) -> None:
        """The same as the keys."""
        self.dismiss(event.button.id == "example")

    def action_example(self) -> None:
        """The example."""
        self.dismiss(True)

    def action_empty(self) -> None:
        """An empty one."""
        self.dismiss(False)

    def action_leave(self) -> None:
        """Neither."""
        self.dismiss(None)
