"""The map of what a screen shows: the records it starts from, and the command that draws the same."""

from __future__ import annotations

import shlex
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from registry.asof import AsOf
from registry.errors import BadInput
from registry.frozen import Frozen
from registry.questions.refs import Ref
from registry.store.reading import Reader
from tui.states.lines import Line
from tui.states.lists import ListState
from tui.suggesting import suggested_words

if TYPE_CHECKING:
    from graphs.maps.material import Material

_AROUND, _PATH, _FORUMS = "around", "path", "forums"
_OF = "--of"


class ShownMap(Frozen):
    """What is to be drawn. The records are asked for when it is drawn: there may be many."""

    what: str
    """In words: ``12 organisations``."""
    name: str
    """How its file is called, without an ending."""
    words: tuple[str, ...]
    """What the command ``interlock map`` takes to draw the same, apart from the day and the file."""
    start: Callable[[], Sequence[Ref]]
    drawn: str = _AROUND
    hops: int = 1
    ties: tuple[str, ...] = ()

    def command(self, as_of: AsOf) -> str:
        """The command that draws the same on the day."""
        day = () if as_of.is_today else ("--as-of", str(as_of.text))
        return suggested_words(("map", *self.words, *day, "-o", f"{self.name}.html"))

    def material(self, reader: Reader, as_of: AsOf) -> Material:
        """What is on the map of the day.

        Raises BadInput where there is nothing to draw, or more than a map holds.
        """
        from graphs.maps.kinds.gathering import Wanted
        from graphs.maps.making import Asked, material_of
        from graphs.maps.material import MapKind

        start = tuple(self.start())
        if self.drawn == _AROUND:
            check_number(start, self.what)
        asked = Asked(start, wanted=Wanted(self.hops, self.ties))
        material = material_of(reader, MapKind(self.drawn), as_of, asked)
        return by_list(material, start, self.words) if _OF in self.words else material


def by_list(material: Material, start: Sequence[Ref], words: Sequence[str]) -> Material:
    """The map with the list named in its command, and not each of the list's records."""
    ids, named = shlex.join([ref.id for ref in start]), shlex.join(words)
    command = material.recipe.command.replace(f" {ids} ", f" {named} ", 1)
    return material._replace(recipe=material.recipe._replace(command=command))


def list_words(name: str, words: str) -> tuple[str, ...]:
    """How the command names a list, and what it is narrowed to."""
    return (_OF, name, *(("--filter", words) if words else ()))


def check_number(start: Sequence[Ref], what: str) -> None:
    """Raise BadInput where there is nothing to start a map from, or more than fits into one file."""
    from graphs.maps.limits import MOST_RECORDS

    if not start:
        raise BadInput("there is no record to draw", where="map", remedy="another filter, or other marks")
    if len(start) > MOST_RECORDS:
        raise BadInput(
            f"{what} are more than one map holds, which is {MOST_RECORDS:,}",
            where="map",
            remedy="narrow the list, or mark some of its rows",
        )


def around(ref: Ref, hops: int) -> ShownMap:
    """A record, and whatever is up to so many ties away."""
    return ShownMap(ref.label, ref.id, (ref.id, "--hops", str(hops)), lambda: (ref,), hops=hops)


def way_between(a: Ref, b: Ref, ties: tuple[str, ...]) -> ShownMap:
    """The way from one record to another; over ties of these kinds, or the usual ones."""
    counted = ("--ties", ",".join(ties)) if ties else ()
    words = (a.id, b.id, "--draw", _PATH, *counted)
    return ShownMap(f"{a.label} to {b.label}", f"{a.id}-to-{b.id}", words, lambda: (a, b), _PATH, ties=ties)


def forums_among(forums: Sequence[Ref]) -> ShownMap:
    """The landscape of forums; of these alone, where any are named."""
    ids = [ref.id for ref in forums]
    return ShownMap("forums", "forums", (*ids, "--draw", _FORUMS), lambda: forums, _FORUMS)


def of_lines(one: str, name: str, lines: Sequence[Line]) -> ShownMap:
    """The records of these rows, each of them called ``one``, and whatever is tied to them."""
    refs = _records(lines)
    what = f"{len(refs)} {one}{'' if len(refs) == 1 else 's'}"
    return ShownMap(what, name, tuple(ref.id for ref in refs), lambda: refs)


def of_list(state: ListState[Any], name: str, count: int) -> ShownMap:
    """The records of a list as it is narrowed, and whatever is tied to them."""
    counted, words = state.counted_words(count), list_words(name, state.words)
    return ShownMap(counted, name, words, lambda: records_of(state))


def records_of(state: ListState[Any]) -> list[Ref]:
    """The records of all rows that fit, each once."""
    if state.words:
        state.prepare()
    return _records(state.window(0, -1))


def _records(lines: Sequence[Line]) -> list[Ref]:
    return list(dict.fromkeys(line.ref for line in lines if line.ref))
