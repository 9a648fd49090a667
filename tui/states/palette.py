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
    """Somewhere to go or something to do: the application's action, its words and its key."""

    action: str
    words: str
    key: str


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
        self.lines = [_line(hit) for hit in found]
        self.chosen_places = {len(found) + n: place for n, place in enumerate(places)}
        if words and not found and not places:
            self.lines = [Line(("Nothing is called so", "", ""), None, ("Try other words.",))]
        self.lines += [Line((place.words, f"key {place.key}", ""), None, (place.words,)) for place in places]

    def count(self) -> int:
        """How many fit."""
        return len(self.lines)

    def window(self, offset: int, limit: int) -> Sequence[Line]:
        """So many of them from a position on."""
        return self.lines[offset : offset + limit]


def _line(hit: Found) -> Line:
    found_as = "" if hit.matched in (hit.ref.name, hit.ref.acronym) else hit.matched
    detail = (
        hit.ref.label,
        f"{hit.ref.kind}, id {hit.ref.id}" + (f", found as {found_as}" if found_as else ""),
    )
    return Line((hit.ref.label, hit.ref.kind, found_as), hit.ref, detail)
