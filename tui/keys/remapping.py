"""Other keys than the usual ones, as a user's file says: ``action = "keys"`` in each line.

The file is read before the screen is taken over; what is wrong in it is told with its line.
"""

from __future__ import annotations

import os
import re
import tomllib
from collections.abc import Iterator, Mapping
from itertools import combinations
from pathlib import Path

from registry.errors import BadInput
from tui.actions import Action
from tui.keys.names import is_typed, key_written, shown_key, written_keys
from tui.keys.sections import SECTIONS, counting_on, every_action, remappable

_NAMED_BY, _NOTHING = "INTERLOCK_KEYS", "none"
_REMEDY = "interlock keys lists the actions and their keys"
_LINE = re.compile(r"""^\s*(?:\[\s*(?P<part>[\w.]+)\s*\]|(?P<name>[\w."' ]+?)\s*=)""")


def keys_file(environment: Mapping[str, str] = os.environ) -> Path:
    """The file in which the user names other keys; it need not be there."""
    import platformdirs

    named = environment.get(_NAMED_BY)
    return (
        Path(named)
        if named
        else Path(platformdirs.user_config_dir("interlock", appauthor=False), "keys.toml")
    )


def remapped_keys(environment: Mapping[str, str] = os.environ) -> dict[str, str]:
    """The keys of the user's file, by the actions' names, as Textual names them; none without a file.

    INTERLOCK_KEYS names another file; where it is ``none``, the usual keys count. Raises BadInput.
    """
    if environment.get(_NAMED_BY) == _NOTHING:
        return {}
    path = keys_file(environment)
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError as problem:
        if environment.get(_NAMED_BY):
            raise BadInput(
                "there is no such file",
                where=str(path),
                remedy=f"interlock keys --as-file begins one, {_NAMED_BY}=none goes without",
            ) from problem
        return {}
    except (OSError, UnicodeDecodeError) as problem:
        reason = problem.strerror if isinstance(problem, OSError) else "it is no text in UTF-8"
        raise BadInput(f"it cannot be read: {reason}", where=str(path)) from problem
    return _File(path, text).remapped()


class _File:
    """The file, and where each action stands in it."""

    def __init__(self, path: Path, text: str) -> None:
        self._path = path
        self._lines = dict(_lines_of(text))
        try:
            self._said = dict(_flat(tomllib.loads(text)))
        except tomllib.TOMLDecodeError as problem:
            raise BadInput(
                f"it is not written as TOML: {problem}", where=str(path), remedy='a line is: help = "? f1"'
            ) from problem

    def remapped(self) -> dict[str, str]:
        """The keys by the actions' names. Raises BadInput for the first that cannot be."""
        known = remappable()
        remapped = {name: self._keys(name, said, known) for name, said in self._said.items()}
        clash = next(clashes(remapped), None)
        if clash is not None:
            key, one, other = clash
            at = one if one.name in remapped else other
            beside = other if at is one else one
            raise self._wrong(
                at.name,
                f"{shown_key(key)} is the key of {beside.name} on the same screen",
                f"choose another key for {at.name}, or give {beside.name} another one too",
            )
        return remapped

    def _keys(self, name: str, said: object, known: Mapping[str, Action]) -> str:
        if name not in known:
            fixed = name in every_action()
            raise self._wrong(
                name, f"the keys of {name} stay as they are" if fixed else f"there is no action {name}"
            )
        if not isinstance(said, str) or not said.split():
            raise self._wrong(
                name,
                f"{name} needs its keys in quotes, parted by blanks",
                f'as in {name} = "x ctrl+x"',
            )
        return ",".join(dict.fromkeys(self._key(name, written, known[name]) for written in said.split()))

    def _key(self, name: str, written: str, action: Action) -> str:
        try:
            key = key_written(written)
        except ValueError as problem:
            raise self._wrong(
                name, str(problem), "keys are written x, X, ?, ctrl+x, alt+x, f2, space, enter, escape, down"
            ) from problem
        if action.is_while_typing and is_typed(key):
            raise self._wrong(
                name, f"{written} is typed in fields, where {name} counts too", "ctrl+x would do"
            )
        return key

    def _wrong(self, name: str, what: str, remedy: str = _REMEDY) -> BadInput:
        line = self._lines.get(name)
        return BadInput(what, where=f"{self._path}, line {line}" if line else str(self._path), remedy=remedy)


def _lines_of(text: str) -> Iterator[tuple[str, int]]:
    """The actions that are named in the text, with the number of the line."""
    part = ""
    for number, line in enumerate(text.splitlines(), 1):
        found = _LINE.match(line)
        if found and found["part"]:
            part = f"{found['part']}_"
        elif found:
            yield part + re.sub(r"[\"' ]", "", found["name"]), number


def _flat(document: Mapping[str, object], before: str = "") -> Iterator[tuple[str, object]]:
    for name, said in document.items():
        if isinstance(said, dict):
            yield from _flat(said, f"{before}{name}_")
        else:
            yield before + name, said


def clashes(remapped: Mapping[str, str]) -> Iterator[tuple[str, Action, Action]]:
    """Where two actions that count on the same screen have the same key, and had not before."""
    for section in SECTIONS:
        here = list(counting_on(section.name).values())
        keys = {action.name: set(remapped.get(action.name, action.keys).split(",")) for action in here}
        for one, other in combinations(here, 2):
            if not {one.name, other.name} & remapped.keys() or one.follows or other.follows:
                continue
            new = keys[one.name] & keys[other.name] - (set(one.keys.split(",")) & set(other.keys.split(",")))
            if new:
                yield min(new), one, other


def keymap(remapped: Mapping[str, str]) -> dict[str, str]:
    """The keys as Textual's keymap: with those of the actions that follow others.

    Where one types, a letter is what is typed: of an action's keys only the others count there, and
    where there are none, the usual ones.
    """
    whole = dict(remapped)
    for name, action in every_action().items():
        if action.follows in remapped:
            keys = remapped[action.follows].split(",")
            kept = [key for key in keys if not (action.is_while_typing and is_typed(key))]
            whole[name] = ",".join(kept) or action.keys
    return whole


def as_file(remapped: Mapping[str, str]) -> list[str]:
    """A file to begin with: every action with its keys, as a remark where they are the usual ones."""
    lines = [
        "# Keys of Interlock's terminal UI. Take the # away before an action, and name other keys for it,",
        "# with blanks between them: x, X, ?, ctrl+x, alt+x, f2, space, enter, escape, down.",
    ]
    for name, action in remappable().items():
        keys = written_keys(remapped.get(name, action.keys)).replace("\\", "\\\\").replace('"', '\\"')
        lines += ["", f"# {action.sentence}", f'{"" if name in remapped else "# "}{name} = "{keys}"']
    return lines
