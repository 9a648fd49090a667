"""The command that gives the rows of the place that is shown."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Static

from registry.text import clean
from tui.screens.dialog import Dialog


class CommandScreen(Dialog[None]):
    """The command, in full; it was copied before this was opened."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("enter,Y,q", "close", "Close", show=False)]

    def __init__(self, command: str) -> None:
        super().__init__()
        self._command = command

    def compose(self) -> ComposeResult:
        """What it is, and the command itself."""
        with Vertical(id="question"):
            yield Static("The same rows as a command; with --json for a program:", markup=False)
            yield Static(Content.styled(clean(self._command), "bold"), id="command")
            yield Static("Copied, where the terminal allows it · esc closes this", markup=False)
