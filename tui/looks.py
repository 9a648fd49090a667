"""How the application looks: its theme, and whether with colours and more than ASCII."""

from __future__ import annotations

import os
from collections.abc import Sequence

from textual.filter import LineFilter

from tui.filters import Ascii, Colourless, Harmless
from tui.keys.sections import keys_told
from tui.leisure import AtLeisure
from tui.signs import wants_ascii
from tui.states.palette import Place
from tui.themes import DARK, THEMES, is_theme, next_theme

THEME_VARIABLE = "INTERLOCK_THEME"

_HARMLESS = Harmless()


def is_theme_set() -> bool:
    """Whether the user's environment names the theme to begin with."""
    return is_theme(os.environ.get(THEME_VARIABLE, ""))


class Looks(AtLeisure[int]):
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
        self._ascii = Ascii(enabled=wants_ascii())
        self._colourless = Colourless(enabled=self.no_color)

    def get_line_filters(self) -> Sequence[LineFilter]:
        """What every line goes through: without colours not even grey is left, as it would be by Textual."""
        further = [each for each in (_HARMLESS, self._colourless, self._ascii) if each.enabled]
        return further if self.no_color else [*super().get_line_filters(), *further]

    def action_next_theme(self) -> None:
        """The next theme: dark, light, high contrast."""
        self.action_theme(next_theme(self.theme))

    def action_theme(self, name: str) -> None:
        """The theme of that name."""
        if is_theme(name):
            self.theme = name
            self.keep_theme(name)

    def begin_with(self, theme: str) -> None:
        """Begin with the theme that was chosen last, where there still is one of that name."""
        if is_theme(theme):
            self.theme = theme

    def keep_theme(self, name: str) -> None:
        """A theme was chosen: where things are kept, it is the one to begin with."""

    @property
    def theme_places(self) -> list[Place]:
        """The themes, as the palette offers them."""
        return [
            Place(
                f"theme('{theme.name}')",
                f"Theme {theme.name}",
                f"{keys_told('help')} then {keys_told('help_theme')}",
                theme.name,
            )
            for theme in THEMES
        ]
