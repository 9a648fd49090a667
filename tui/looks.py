"""How the application looks: its theme, and whether with colours and more than ASCII."""

from __future__ import annotations

import os
from collections.abc import Sequence

from textual.app import App
from textual.filter import LineFilter

from tui.filters import Ascii, Colourless
from tui.states.palette import Place
from tui.themes import DARK, THEMES, is_theme, next_theme

ASCII_VARIABLE, THEME_VARIABLE = "INTERLOCK_ASCII", "INTERLOCK_THEME"


class Looks(App[int]):
    """The part of the application that is about its looks.

    ``NO_COLOR`` takes all colours away, ``INTERLOCK_ASCII=1`` draws in ASCII, ``INTERLOCK_THEME`` names
    the theme to begin with.
    """

    def __init__(self) -> None:
        super().__init__()
        for theme in THEMES:
            self.register_theme(theme)
        wanted = os.environ.get(THEME_VARIABLE)
        self.theme = wanted if wanted and is_theme(wanted) else DARK
        self._ascii = Ascii(enabled=os.environ.get(ASCII_VARIABLE, "0") not in ("", "0"))
        self._colourless = Colourless(enabled=self.no_color)

    def get_line_filters(self) -> Sequence[LineFilter]:
        """What every line goes through: without colours not even grey is left, as it would be by Textual."""
        further = [each for each in (self._colourless, self._ascii) if each.enabled]
        return further if self.no_color else [*super().get_line_filters(), *further]

    def action_next_theme(self) -> None:
        """The next theme: dark, light, high contrast."""
        self.action_theme(next_theme(self.theme))

    def action_theme(self, name: str) -> None:
        """The theme of that name."""
        if is_theme(name):
            self.theme = name

    @property
    def theme_places(self) -> list[Place]:
        """The themes, as the palette offers them."""
        return [
            Place(f"theme('{theme.name}')", f"Theme {theme.name}", "? then t", theme.name) for theme in THEMES
        ]
