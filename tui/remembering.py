"""What is kept of a registry between two sittings: where one left, pinned places, how lists are arranged.

Kept in a file of the user's state folder, a file for each registry. It has ids and no names, and of a
server's address neither user nor password. A file that cannot be read as such is set aside, and counts
as none. The theme is kept beside them, for all registries.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from hashlib import sha256
from typing import TypeVar

from registry.frozen import Frozen
from registry.store.location import Location
from tui.state_folder import kept_in
from tui.states.arrangement import Arrangement
from tui.states.route import Route, Stop, Way

_MOST_FOUND = 20
_VERSION = 2
"""Of the file. Version 1 named none, and kept nothing of lists."""
_THEME_FILE = "theme"

Wanted = TypeVar("Wanted")


class Kept(Frozen):
    """What is kept of a registry."""

    last: Way = ()
    found: tuple[str, ...] = ()
    """The ids of records that were looked for, the last one first."""
    pinned: tuple[Route, ...] = ()
    layout: tuple[tuple[str, str], ...] = ()
    lists: tuple[tuple[str, Arrangement], ...] = ()
    """How lists are arranged, by their names."""

    def with_found(self, record: str) -> Kept:
        """With one more record that was looked for."""
        others = [one for one in self.found if one != record]
        return self._replace(found=(record, *others)[:_MOST_FOUND])

    def with_arrangement(self, name: str, arrangement: Arrangement) -> Kept:
        """With a list arranged so; one that is as it comes is not kept."""
        others = tuple((other, each) for other, each in self.lists if other != name)
        mine = ((name, arrangement),) if arrangement != Arrangement() else ()
        return self._replace(lists=(*others, *mine))

    def with_pin_turned(self, route: Route) -> Kept:
        """With the place pinned, or not any more; the row at the cursor has no part in it."""
        pin = pin_of(route)
        others = tuple(one for one in self.pinned if one != pin)
        return self._replace(pinned=others if pin in self.pinned else (*others, pin))


def pin_of(route: Route) -> Route:
    """The place as it is pinned: whatever row one stood on."""
    return route._replace(cursor=0, record="")


class Memory:
    """The file of one registry."""

    def __init__(self, path: str) -> None:
        self.path = path
        self._notice = ""
        self._has_told = False

    def take_notice(self) -> str:
        """What went wrong since this was asked last, in a sentence; a sitting is told of it once."""
        notice, self._notice = self._notice, ""
        return notice

    def _note(self, notice: str) -> None:
        if not self._has_told:
            self._notice, self._has_told = notice, True

    def read(self) -> Kept:
        """What is kept; nothing where there is no file. One that is damaged is set aside."""
        try:
            with open(self.path, encoding="utf-8") as file:
                return _kept(json.load(file))
        except FileNotFoundError:
            return Kept()
        except OSError as problem:
            self._note(f"What was kept of your last sitting cannot be read: {problem.strerror}.")
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
            self._set_aside()
        return Kept()

    def _set_aside(self) -> None:
        aside = f"{self.path}.aside"
        try:
            os.replace(self.path, aside)
        except OSError as problem:
            self._note(f"What was kept of your last sitting is damaged, and stays: {problem.strerror}.")
            return
        self._note(f"What was kept of your last sitting could not be read; it is set aside as {aside}")

    def write(self, kept: Kept) -> None:
        """Keep it: the file is whole or as it was. Where it cannot be written, nothing is kept."""
        self._put(self.path, json.dumps(_plain(kept)))

    def _put(self, path: str, text: str) -> None:
        beside = f"{path}.{os.getpid()}"
        try:
            os.makedirs(os.path.dirname(path), mode=0o700, exist_ok=True)
            with open(beside, "w", encoding="utf-8") as file:
                file.write(text)
            os.replace(beside, path)
        except OSError as problem:
            self._note(f"Where you are is not kept for next time: {problem.strerror}: {problem.filename}")

    # ------------------------------------------------------------ for all registries
    @property
    def theme(self) -> str:
        """The theme that was chosen last; empty where none was."""
        try:
            with open(self._theme_path, encoding="utf-8") as file:
                return file.read(100).strip()
        except (OSError, ValueError):
            return ""

    def write_theme(self, name: str) -> None:
        """Keep the theme."""
        self._put(self._theme_path, f"{name}\n")

    @property
    def _theme_path(self) -> str:
        return os.path.join(os.path.dirname(self.path), _THEME_FILE)


def memory_of(location: Location, environment: Mapping[str, str] = os.environ) -> Memory | None:
    """Where things are kept of a registry; None where the user wants nothing to be kept."""
    folder = kept_in(environment)
    if folder is None:
        return None
    place = str(location) if location.is_url else os.path.realpath(location.path)
    return Memory(os.path.join(folder, f"{sha256(place.encode()).hexdigest()[:32]}.json"))


def _plain(kept: Kept) -> dict[str, object]:
    return {
        "version": _VERSION,
        "last": [route._asdict() for route in kept.last],
        "found": list(kept.found),
        "pinned": [route._asdict() for route in kept.pinned],
        "layout": dict(kept.layout),
        "lists": {name: arrangement._asdict() for name, arrangement in kept.lists},
    }


def _kept(document: dict[str, object]) -> Kept:
    """The document as what is kept. Raises ValueError, TypeError or KeyError where it is none."""
    if _of(int, document.get("version", 1)) > _VERSION:
        raise ValueError("a newer version")
    lists = _of(dict, document.get("lists", {}))
    layout = _of(dict, document["layout"])
    return Kept(
        tuple(_route(one) for one in _of(list, document["last"])),
        tuple(_of(str, one) for one in _of(list, document["found"])),
        tuple(_route(one) for one in _of(list, document["pinned"])),
        tuple((_of(str, key), _of(str, value)) for key, value in layout.items()),
        tuple((_of(str, name), _arrangement(_of(dict, each))) for name, each in lists.items()),
    )


def _arrangement(document: dict[str, object]) -> Arrangement:
    columns = tuple(_of(str, one) for one in _of(list, document["columns"]))
    return Arrangement(_of(str, document["sort"]), columns)


def _route(document: dict[str, object]) -> Route:
    texts = {
        name: _of(str, document[name]) for name in ("screen", "subject", "other", "as_of", "words", "sort")
    }
    route = Route(
        **texts,
        choices=tuple(_of(str, one) for one in _of(list, document["choices"])),
        # What version 1 did not keep yet.
        columns=tuple(_of(str, one) for one in _of(list, document.get("columns", []))),
        trail=tuple(Stop(_of(str, record), _of(int, row)) for record, row in _of(list, document["trail"])),
        cursor=_of(int, document["cursor"]),
        record=_of(str, document["record"]),
    )
    if route.cursor < 0 or not route.day.text:
        raise ValueError(route)
    return route


def _of(kind: type[Wanted], value: object) -> Wanted:
    if not isinstance(value, kind):
        raise TypeError(value)
    return value
