"""What a map's page is told, as values that JSON can hold; docs/maps.md explains the blocks.

A source and a passage that many ties cite stand in it once, and are named by their place in a list.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from graphs.maps.drawn import days_of_change
from graphs.maps.figures import Figures
from graphs.maps.material import MapRecord, MapTie, Material, Shared
from graphs.maps.phrases import phrase_of, surmise_of
from graphs.measures.meanings import MEANINGS
from registry.dates import PartialDate
from registry.exchange.incoming.words.countries import short_name
from registry.questions.refs import SourceNote
from registry.spans import Held, Span
from registry.terms.base import word_label
from registry.terms.kinds import Kind

_TIE_LABELS = {
    "seat": "seats",
    "link": "links between bodies",
    "agreement": "parties to agreements",
    "project": "parts in projects",
    "endorsement": "endorsements",
    "event": "attendance at events",
    "shared": "shared",
}


class _Notes:
    """Passages and their sources, each once, in the order in which they are first cited."""

    def __init__(self) -> None:
        self._notes: dict[SourceNote, int] = {}
        self._sources: dict[str, int] = {}
        self.notes: list[list[object]] = []
        self.sources: list[dict[str, object]] = []

    def places_of(self, notes: Iterable[SourceNote]) -> list[int]:
        """Where in :attr:`notes` each of them stands."""
        return [self._place(note) for note in notes]

    def _place(self, note: SourceNote) -> int:
        place = self._notes.get(note)
        if place is None:
            place = self._notes[note] = len(self.notes)
            asserter = note.asserted_by.label if note.asserted_by else None
            self.notes.append([self._source(note), note.locator, note.quote, asserter, note.stance])
        return place

    def _source(self, note: SourceNote) -> int:
        place = self._sources.get(note.source.id)
        if place is None:
            place = self._sources[note.source.id] = len(self.sources)
            self.sources.append({"id": note.source.id, "name": note.source.label})
        return place


def content_of(material: Material, figures: Figures | None = None) -> dict[str, object]:
    """The content of the page. The same material gives the same content, key by key."""
    cited = _Notes()
    records = [_record(record, figures, cited) for record in material.records]
    ties = [_tie(tie, cited) for tie in material.ties]
    return {
        "title": material.title,
        "kind": material.kind.value,
        "command": material.recipe.command,
        "recipe": material.recipe.sentence,
        "asOf": str(material.as_of.text),
        "day": material.as_of.day,
        "days": days_of_change(material),
        "start": list(material.start),
        "hops": material.hops,
        "least": material.least,
        "projected": any(tie.by == "shared" for tie in material.ties),
        "weighting": material.weighing.weighting.value if material.weighing else "",
        "sizes": _sizes(material),
        "records": records,
        "ties": ties,
        "notes": cited.notes,
        "sources": cited.sources,
        "words": _words(material, figures),
        "notices": list(material.notices),
        "groupBy": figures.group_by.value if figures and figures.group_by else "",
    }


def _sizes(material: Material) -> dict[str, list[list[str | None] | None]]:
    """The days of each who belongs to something, by what is counted to weigh ties on any day."""
    sizes = material.weighing.sizes if material.weighing else ()
    return {one: [_days(span) for span in spans] for one, spans in sizes}


def _record(record: MapRecord, figures: Figures | None, cited: _Notes) -> dict[str, object]:
    told: dict[str, object] = {
        "id": record.ref.id,
        "kind": record.ref.kind,
        "name": record.ref.name,
        "acronym": record.ref.acronym,
        "aliases": list(record.aliases),
        "side": record.side,
        "country": record.country,
        "facts": [list(fact) for fact in record.facts],
        "notes": cited.places_of(record.sources),
        "community": None,
        "measures": {},
    }
    if figures is not None:
        told["community"] = figures.communities.get(record.ref.id)
        told["measures"] = {
            measure.value: values[record.ref.id]
            for measure, values in figures.measures.items()
            if record.ref.id in values
        }
    return told


def _tie(tie: MapTie, cited: _Notes) -> dict[str, object]:
    surmise = surmise_of(tie)
    return {
        "id": tie.id,
        "from": tie.from_id,
        "to": tie.to_id,
        "by": tie.by,
        "what": tie.what,
        "says": phrase_of(tie),
        **({"surmise": surmise} if surmise else {}),
        "side": tie.side,
        "when": _when(tie.start, tie.end),
        **_spans(tie.held),
        "lasts": tie.lasts,
        "weight": tie.weight,
        "through": [_shared(shared, cited) for shared in tie.through],
        "notes": cited.places_of(tie.sources),
    }


def _shared(shared: Shared, cited: _Notes) -> dict[str, object]:
    return {
        "id": shared.ref.id,
        "name": shared.ref.label,
        "kind": shared.ref.kind,
        "what": shared.what,
        **({"way": list(shared.way)} if shared.way else {}),
        **({"standing": shared.standing.value} if shared.standing else {}),
        **_spans(shared.held),
        "notes": cited.places_of(shared.sources),
    }


def _spans(held: Held) -> dict[str, object]:
    return {"possible": _days(held.possible), "certain": _days(held.certain)}


def _days(span: Span | None) -> list[str | None] | None:
    return None if span is None else list(span)


def _when(start: str | None, end: str | None) -> str:
    since, until = PartialDate.recorded(start), PartialDate.recorded(end)
    if not since and not until:
        return ""
    return str(since) if since == until else f"{since or '…'} – {until or '…'}"


def _words(material: Material, figures: Figures | None) -> dict[str, object]:
    """How the words on this map read; words that are not on it are left out."""
    kinds = {record.ref.kind for record in material.records}
    kinds |= {shared.ref.kind for tie in material.ties for shared in tie.through}
    sides = {record.side for record in material.records} | {t.side for t in material.ties if t.by == "seat"}
    ties = {tie.by for tie in material.ties}
    return {
        "kinds": {kind: _kind_label(kind) for kind in sorted(kinds)},
        "sides": {side: word_label(side) for side in sorted(side for side in sides if side)},
        "whats": {what: word_label(what) for what in sorted({tie.what for tie in material.ties})},
        "countries": _countries(material),
        "measures": _measures(material, figures) if figures else {},
        "meanings": {measure.value: MEANINGS[measure] for measure in figures.measures} if figures else {},
        "communities": list(figures.community_names) if figures else [],
        "kindsOfTie": {by: _TIE_LABELS.get(by, by) for by in sorted(ties)},
    }


def _measures(material: Material, figures: Figures) -> dict[str, str]:
    """They are of one day, whatever day the reader looks at."""
    day = material.as_of.text
    return {measure.value: f"{measure.value.replace('_', ' ')}, as of {day}" for measure in figures.measures}


def _kind_label(kind: str) -> str:
    return "body" if kind == Kind.mechanism else word_label(kind)


def _countries(material: Material) -> Mapping[str, str]:
    """The names of the countries on the map, by their codes."""
    codes = {record.country for record in material.records if record.country}
    return {code: short_name(code) for code in sorted(codes)}
