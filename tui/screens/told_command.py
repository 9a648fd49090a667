"""The command that gives the rows of the place that is shown."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Static

from registry.text import clean
from tui.keys.sections import bindings_of
from tui.screens.dialog import Dialog

_MOST = 400  # signs


class CommandScreen(Dialog[None]):
    """The command, in full; it was copied before this was opened."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings_of("command")]

    def __init__(self, command: str, of_map: str = "") -> None:
        super().__init__()
        self._command, self._of_map = command, of_map

    def compose(self) -> ComposeResult:
        """What it is, and the command itself."""
        with Vertical(id="question"):
            yield Static("The same rows as a command; with --json for a program:", markup=False)
            yield Static(Content.styled(clean(self._command), "bold"), id="command")
            if self._of_map:
                yield Static("The map of it as a command, which m copies:", markup=False)
                yield Static(Content.styled(_cut(clean(self._of_map)), "bold"), id="map-command")
            yield Static("Copied, where the terminal allows it · esc closes this", markup=False)

    def action_copy_map(self) -> None:
        """Copy the command of the map, in full."""
        if self._of_map:
            self.app.copy_to_clipboard(self._of_map)
            self.dismiss()


def _cut(command: str) -> str:
    """The command, shortened in the middle where it names many records."""
    return command if len(command) <= _MOST else f"{command[: _MOST // 2]} … {command[-_MOST // 2 :]}"
