"""A small screen that tells the whole of something, with who says so; Enter goes on to its record."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.widgets import Static

from registry.questions.refs import Ref
from tui.keys.sections import bindings_of
from tui.screens.dialog import Dialog
from tui.widgets.detail import Detail


class TellingScreen(Dialog[Ref | None]):
    """Answers the record to go on to, or None."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings_of("telling")]
    AUTO_FOCUS: ClassVar[str | None] = "#telling-text"

    def __init__(self, paragraphs: Sequence[str], goes_to: Ref | None) -> None:
        super().__init__()
        self._paragraphs, self._goes_to = paragraphs, goes_to

    def compose(self) -> ComposeResult:
        """The text, which the arrows scroll, and the keys."""
        with Vertical(id="telling"):
            yield Detail(id="telling-text")
            more = "enter opens the record · " if self._goes_to else ""
            yield Static(f"{more}↑ ↓ scroll · esc closes this", markup=False, id="telling-keys")

    def on_mount(self) -> None:
        """Show the text."""
        self.query_one(Detail).show(self._paragraphs)

    def action_go_on(self) -> None:
        """To the record."""
        self.dismiss(self._goes_to)
