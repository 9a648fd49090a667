"""The palette: one box that finds records by any name, and the places to go."""

from __future__ import annotations

from collections.abc import Sequence

from registry.frozen import Frozen
from registry.questions.refs import refs_of
from registry.questions.searching import Found, search
from registry.store.location import Location
from registry.store.reading import reading
from registry.terms.kinds import Kind
from registry.text import fold
from tui.states.lines import Column, Line

_MOST = 60


class Place(Frozen):
    """Somewhere to go or something to do: the application's action, its words, its key and its name."""

    action: str
    words: str
    key: str
    name: str = ""


_KINDS = {"@": Kind.organisation, "#": Kind.mechanism, "&": Kind.agreement}
"""A sign before the words: only records of that kind; ``>`` stands for what can be done here."""
_ACTIONS = ">"
_ALIKE = 75.0  # percent, of a word that may be mistyped and the word that was meant
SIGNS = "> actions  @ organisations  # mechanisms  & agreements"


class Fitting(Frozen):
    """The lines that fit, and which of them are places."""

    lines: list[Line]
    places: dict[int, Place]


class PaletteState:
    """What fits the words typed so far; before anything is typed, what was found before and the places."""

    columns: Sequence[Column] = (Column("Found"), Column("Kind", 13))

    def __init__(self, location: Location, places: Sequence[Place], recent: Sequence[str] = ()) -> None:
        """``recent``: the ids of records that were found before, the last one first."""
        self.location, self.places, self.recent = location, places, recent
        self.take(self.found_for(""))

    def look_for(self, text: str) -> None:
        """Find again. Without words: what was found before, then the places."""
        self.take(self.found_for(text))

    def take(self, found: Fitting) -> None:
        """Show what was found."""
        self.lines, self.chosen_places = found

    def found_for(self, text: str) -> Fitting:
        """What fits the text; nothing of what is shown changes."""
        sign, wanted = (text[:1], text[1:]) if text[:1] in (*_KINDS, _ACTIONS) else ("", text)
        records = [] if sign == _ACTIONS else self._records(sign, wanted)
        places = [] if sign in _KINDS else self._places(wanted)
        # Whoever types the name of a place wants to go there, whatever records have it in theirs.
        named = [place for place in places if fold(place.name) == fold(wanted)]
        others = [place for place in places if place not in named]
        lines = [*map(_place_line, named), *records, *map(_place_line, others)]
        if fold(wanted) and not lines:
            lines = [Line(("Nothing is called so", ""), None, ("Try other words.",))]
        after = len(named) + len(records)
        return Fitting(lines, dict(enumerate(named)) | dict(enumerate(others, start=after)))

    def _records(self, sign: str, text: str) -> list[Line]:
        if not fold(text) and (sign or not self.recent):
            return []
        with reading(self.location) as reader:
            if fold(text):
                kinds = [_KINDS[sign]] if sign else []
                return list(map(_line, search(reader, text, kinds, limit=_MOST)))
            known = refs_of(reader, self.recent)
        refs = [known[one] for one in self.recent if one in known]
        return [Line((ref.label, ref.kind), ref, (ref.label, "found before")) for ref in refs]

    def _places(self, text: str) -> list[Place]:
        words = fold(text).split()
        fitting = [place for place in self.places if all(word in fold(place.words) for word in words)]
        return fitting or [place for place in self.places if _may_be_meant(words, place)]

    def count(self) -> int:
        """How many fit."""
        return len(self.lines)

    def window(self, offset: int, limit: int) -> Sequence[Line]:
        """So many of them from a position on."""
        return self.lines[offset : offset + limit]


def _may_be_meant(words: Sequence[str], place: Place) -> bool:
    """Whether each word is nearly one of the place's."""
    # Loaded only where nothing fits as it stands.
    from rapidfuzz import fuzz

    told = fold(place.words).split()
    return all(max((fuzz.ratio(word, one) for one in told), default=0.0) >= _ALIKE for word in words)


def _place_line(place: Place) -> Line:
    return Line((place.words, f"key {place.key}"), None, (place.words,))


def _line(hit: Found) -> Line:
    """A record, and the name under which it was found where that is not the one shown."""
    found_as = "" if hit.matched in (hit.ref.name, hit.ref.acronym) else f", found as {hit.matched}"
    shown = f"{hit.ref.label}{found_as}"
    return Line((shown, hit.ref.kind), hit.ref, (hit.ref.label, f"{hit.ref.kind}, id {hit.ref.id}{found_as}"))
