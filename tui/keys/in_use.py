"""The keys that count in this process: those of the user's file before the usual ones.

One terminal has one user, so they are kept once for the whole process, as its language would be.
"""

from __future__ import annotations

from collections.abc import Mapping

from tui.keys.names import shown_keys

_IN_USE: dict[str, str] = {}


def use_keys(remapped: Mapping[str, str]) -> None:
    """From now on these keys count, by the actions' names; for all others the usual ones."""
    _IN_USE.clear()
    _IN_USE.update(remapped)


def keys_in_use(action: str, usual: str) -> str:
    """The keys of that action, as Textual names them, with commas between them."""
    return _IN_USE.get(action, usual)


FIND, SAVE = "ctrl+n", "ctrl+s"
"""The usual keys of forms, which what is said beside a field names."""


def find_key() -> str:
    """What finds or lists what a field takes, as people read it."""
    return shown_keys(keys_in_use("form_find", FIND))


def save_key() -> str:
    """What saves a form, as people read it."""
    return shown_keys(keys_in_use("form_save", SAVE))
