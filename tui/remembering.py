"""What is kept of a registry between two sittings: where one left, what was found, pinned places.

Kept in a file of the user's state folder, a file for each registry. It has ids and no names, and of a
server's address neither user nor password. A file that cannot be read as such counts as none.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from hashlib import sha256
from typing import NamedTuple, TypeVar

from registry.store.location import Location
from tui.states.route import Route, Stop, Way

STATE = "INTERLOCK_STATE"
"""The variable that names another folder, or with ``none`` that nothing is kept."""
_NOTHING = "none"
_MOST_FOUND = 20

Wanted = TypeVar("Wanted")


class Kept(NamedTuple):
    """What is kept of a registry."""

    last: Way = ()
    found: tuple[str, ...] = ()
    """The ids of records that were looked for, the last one first."""
    pinned: tuple[Route, ...] = ()
    layout: tuple[tuple[str, str], ...] = ()

    def with_found(self, record: str) -> Kept:
        """With one more record that was looked for."""
        others = [one for one in self.found if one != record]
        return self._replace(found=(record, *others)[:_MOST_FOUND])

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

    def read(self) -> Kept:
        """What is kept; nothing where there is no file, or one that is damaged."""
        try:
            with open(self.path, encoding="utf-8") as file:
                return _kept(json.load(file))
        except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
            return Kept()

    def write(self, kept: Kept) -> None:
        """Keep it: the file is whole or as it was. Where it cannot be written, nothing is kept."""
        beside = f"{self.path}.{os.getpid()}"
        try:
            os.makedirs(os.path.dirname(self.path), mode=0o700, exist_ok=True)
            with open(beside, "w", encoding="utf-8") as file:
                json.dump(_plain(kept), file, ensure_ascii=False)
            os.replace(beside, self.path)
        except OSError:
            return


def memory_of(location: Location, environment: Mapping[str, str] = os.environ) -> Memory | None:
    """Where things are kept of a registry; None where the user wants nothing to be kept."""
    folder = environment.get(STATE) or _usual_folder()
    if folder == _NOTHING:
        return None
    place = str(location) if location.is_url else os.path.realpath(location.path)
    return Memory(os.path.join(folder, f"{sha256(place.encode()).hexdigest()[:32]}.json"))


def _usual_folder() -> str:
    import platformdirs

    return platformdirs.user_state_dir("interlock", appauthor=False)


def _plain(kept: Kept) -> dict[str, object]:
    return {
        "last": [route._asdict() for route in kept.last],
        "found": list(kept.found),
        "pinned": [route._asdict() for route in kept.pinned],
        "layout": dict(kept.layout),
    }


def _kept(document: dict[str, object]) -> Kept:
    """The document as what is kept. Raises ValueError, TypeError or KeyError where it is none."""
    layout = _of(dict, document["layout"])
    return Kept(
        tuple(_route(one) for one in _of(list, document["last"])),
        tuple(_of(str, one) for one in _of(list, document["found"])),
        tuple(_route(one) for one in _of(list, document["pinned"])),
        tuple((_of(str, key), _of(str, value)) for key, value in layout.items()),
    )


def _route(document: dict[str, object]) -> Route:
    texts = {
        name: _of(str, document[name]) for name in ("screen", "subject", "other", "as_of", "words", "sort")
    }
    route = Route(
        **texts,
        choices=tuple(_of(str, one) for one in _of(list, document["choices"])),
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
