"""The names of keys: as Textual has them, as people read them, and as they may be written in a file."""

from __future__ import annotations

import unicodedata
from functools import cache

_SHOWN = {
    "escape": "esc",
    "enter": "Enter",
    "space": "Space",
    "tab": "Tab",
    "pageup": "PgUp",
    "pagedown": "PgDn",
    "home": "Home",
    "end": "End",
    "backspace": "backspace",
    "delete": "del",
}
_WRITTEN = {"esc": "escape", "pgup": "pageup", "pgdn": "pagedown", "del": "delete", "return": "enter"} | {
    "↑": "up",
    "↓": "down",
    "←": "left",
    "→": "right",
}
_MODIFIERS = ("ctrl", "alt", "shift")
_SAME_IN_A_TERMINAL = {"ctrl+i": "tab", "ctrl+m": "enter", "ctrl+h": "backspace"}
_TAKEN = {
    "tab": "goes from one part of a screen to the next",
    "shift+tab": "goes from one part of a screen to the one before",
    "ctrl+c": "copies what is selected with the mouse",
}
_WITH_CTRL = frozenset("abcdefghijklmnopqrstuvwxyz@_\\]^")


def shown_key(key: str) -> str:
    """A key of Textual's as people read it: ``^p``, ``alt+←``, ``?``."""
    *modifiers, last = key.split("+")
    name = _SHOWN.get(last) or (last if len(last) == 1 else _format(last))
    if modifiers == ["ctrl"]:
        return f"^{name}"
    return "+".join([*modifiers, name])


def shown_keys(keys: str) -> str:
    """Keys as people read them: ``: or ^p``."""
    return " or ".join(shown_key(key) for key in keys.split(",") if key)


def written_keys(keys: str) -> str:
    """Keys as they stand in a file: ``: ctrl+p``."""
    return " ".join(key if key == "space" else _character(key) or key for key in keys.split(","))


def is_typed(key: str) -> bool:
    """Whether the key writes a letter or a sign where one types."""
    return key == "space" or ((character := _character(key)) is not None and character.isprintable())


def key_written(text: str) -> str:
    """The key of Textual's that is written so: ``^p``, ``ctrl+p``, ``?``, ``esc``, ``down``.

    Raises ValueError, with a reason that ends a sentence, where no terminal has such a key or it is taken.
    """
    key = _key_written(text)
    if key in _SAME_IN_A_TERMINAL:
        raise ValueError(f"{text} cannot be told from {_SAME_IN_A_TERMINAL[key]} in a terminal")
    if key in _TAKEN:
        raise ValueError(f"{text} {_TAKEN[key]}, on every screen")
    return key


def _key_written(text: str) -> str:
    if len(text) == 1:
        return _WRITTEN.get(text) or _sign(text)
    if len(text) == 2 and text[0] == "^":
        text = f"ctrl+{text[1]}"
    *modifiers, last = text.split("+") if not text.endswith("+") else [*text[:-1].rstrip("+").split("+"), "+"]
    modifiers = [modifier.lower() for modifier in modifiers]
    known = set(modifiers) <= set(_MODIFIERS) and len(set(modifiers)) == len(modifiers)
    name = _WRITTEN.get(last.lower(), last.lower() if last.lower() in _named() else last)
    if len(name) == 1 and "ctrl" in modifiers:
        known, name = known and name.lower() in _WITH_CTRL, _sign(name.lower())
    elif len(name) == 1:
        known, name = known and "shift" not in modifiers, _sign(name)
    elif name not in _named() and _character(name) is None:
        known = False
    if not known:
        raise ValueError(f"{text} is no key that a terminal has")
    return "+".join([*modifiers, name])


def _sign(character: str) -> str:
    """Textual's name of a letter or a sign."""
    if character.isalnum():
        return character
    if not character.isprintable() or character == " ":
        raise ValueError("a blank is written space")
    name = unicodedata.name(character, "").lower().replace("-", "_").replace(" ", "_")
    if not name:
        raise ValueError(f"{character} is no key that a terminal has")
    from textual.keys import KEY_NAME_REPLACEMENTS

    return KEY_NAME_REPLACEMENTS.get(name, name)


# Textual is loaded only where a key is not a letter: what a command answers takes words from here too.
def _format(key: str) -> str:
    from textual.keys import format_key

    return key.upper() if key[0] == "f" and key[1:].isdigit() else format_key(key)


def _character(key: str) -> str | None:
    """The letter or sign that the key writes, if it writes one."""
    from textual.keys import REPLACED_KEYS, key_to_character

    character = key_to_character(REPLACED_KEYS.get(key, key))
    return character if character is not None and character.isprintable() else None


@cache
def _named() -> frozenset[str]:
    from textual.keys import Keys

    return frozenset(key.value for key in Keys if key.value.isidentifier())
