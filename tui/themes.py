"""The colours: a light, a dark and a high-contrast theme, told apart by everybody.

They are made of the colours of Okabe and Ito ("Color Universal Design", 2008), which people
with any of the usual kinds of colour blindness tell apart. No screen says anything by colour alone.
"""

from __future__ import annotations

from textual.theme import Theme

_ORANGE, _SKY, _GREEN, _YELLOW = "#E69F00", "#56B4E9", "#009E73", "#F0E442"
_BLUE, _VERMILLION = "#0072B2", "#D55E00"

DARK, LIGHT, CONTRAST = "registry-dark", "registry-light", "registry-contrast"

THEMES = (
    Theme(
        name=DARK,
        primary=_BLUE,
        secondary=_SKY,
        accent=_ORANGE,
        warning=_ORANGE,
        error="#FF8A4C",  # vermillion, lighter: on the dark ground it has to be read as text
        success=_GREEN,
        foreground="#E6E6E6",
        background="#101418",
        surface="#171C21",
        panel="#252C33",
        dark=True,
    ),
    Theme(
        name=LIGHT,
        primary=_SKY,
        secondary=_BLUE,
        accent=_BLUE,
        warning=_VERMILLION,
        error="#A84300",  # vermillion, darker: on the light ground it has to be read as text
        success="#00694C",
        foreground="#1A1A1A",
        background="#FFFFFF",
        surface="#F4F4F4",
        panel="#DDE3E8",
        dark=False,
    ),
    Theme(
        name=CONTRAST,
        primary=_BLUE,
        secondary=_YELLOW,
        accent=_YELLOW,
        warning=_YELLOW,
        error=_YELLOW,
        success=_SKY,
        foreground="#FFFFFF",
        background="#000000",
        surface="#000000",
        panel="#1C1C1C",
        text_alpha=1.0,
        dark=True,
    ),
)
"""The themes, the usual one first."""


def next_theme(name: str) -> str:
    """The theme after that one; the first where it is none of them.

    >>> next_theme("registry-dark"), next_theme("registry-contrast"), next_theme("another")
    ('registry-light', 'registry-dark', 'registry-dark')
    """
    names = [theme.name for theme in THEMES]
    return names[(names.index(name) + 1) % len(names)] if name in names else names[0]


def is_theme(name: str | None) -> bool:
    """Whether one of the themes is called so."""
    return any(theme.name == name for theme in THEMES)
