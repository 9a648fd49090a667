"""The palette: one box that finds records by any name, and the places to go."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from registry.questions.searching import Found, search
from registry.store.location import Location
from registry.store.reading import reading
from registry.text import fold
from tui.states.lines import Column, Line

_MOST = 60


class Place(NamedTuple):
    """Somewhere to go or something to do: the application's action, its words, its key and its name."""

    action: str
    words: str
    key: str
    name: str = ""


class PaletteState:
    """What fits the words typed so far."""

    columns: Sequence[Column] = (Column("Found"), Column("Kind", 13), Column("As", 24, from_width=100))

    def __init__(self, location: Location, places: Sequence[Place]) -> None:
        self.location, self.places = location, places
        self.lines: list[Line] = []
        self.chosen_places: dict[int, Place] = {}
        self.look_for("")

    def look_for(self, text: str) -> None:
        """Find again. Without words: the places alone."""
        found: list[Found] = []
        if fold(text):
            with reading(self.location) as reader:
                found = search(reader, text, limit=_MOST)
        words = fold(text).split()
        places = [place for place in self.places if all(word in fold(place.words) for word in words)]
        # Whoever types the name of a place wants to go there, whatever records have it in theirs.
        named = [place for place in places if fold(place.name) == fold(text)]
        others = [place for place in places if place not in named]
        self.lines = [*map(_place_line, named), *map(_line, found), *map(_place_line, others)]
        after = len(named) + len(found)
        self.chosen_places = dict(enumerate(named)) | dict(enumerate(others, start=after))
        if words and not self.lines:
            self.lines = [Line(("Nothing is called so", "", ""), None, ("Try other words.",))]

    def count(self) -> int:
        """How many fit."""
        return len(self.lines)

    def window(self, offset: int, limit: int) -> Sequence[Line]:
        """So many of them from a position on."""
        return self.lines[offset : offset + limit]


def _place_line(place: Place) -> Line:
    return Line((place.words, f"key {place.key}", ""), None, (place.words,))


def _line(hit: Found) -> Line:
    found_as = "" if hit.matched in (hit.ref.name, hit.ref.acronym) else hit.matched
    detail = (
        hit.ref.label,
        f"{hit.ref.kind}, id {hit.ref.id}" + (f", found as {found_as}" if found_as else ""),
    )
    return Line((hit.ref.label, hit.ref.kind, found_as), hit.ref, detail)
