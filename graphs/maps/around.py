"""A map around some records: asked for, narrowed, checked and drawn."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from graphs.maps.material import MapKind, MapRecipe, MapRecord, MapTie, Material
from graphs.maps.page import MapPage, page_of
from graphs.network import recipe_of
from registry.asof import AsOf
from registry.errors import BadInput
from registry.questions.neighbourhood import Neighbourhood, neighbourhood
from registry.questions.refs import Ref, SourceNote
from registry.questions.ties import USUAL_TIES, Tie, evidence_of
from registry.spans import Held, Span
from registry.store.reading import Reader
from registry.terms import Kind

_ALWAYS = Span(None, None)

MOST_RECORDS = 600
"""More than this on one map is a hairball, and slow to lay out."""


class Wanted(NamedTuple):
    """What a map should hold: how many ties away, which kinds of tie, which kinds of record.

    Without kinds of tie, those that fit the start: seats and links around bodies and those who sit
    on them, all ties that last around anything else, and who was there around an event. Without kinds of
    record, all.
    """

    hops: int = 1
    ties: tuple[str, ...] = ()
    kinds: frozenset[Kind] = frozenset()


def map_around(reader: Reader, start: Sequence[Ref], as_of: AsOf, wanted: Wanted, title: str = "") -> MapPage:
    """The map as of the day. Raises BadInput where there is nothing to draw, or too much."""
    ties = wanted.ties or _fitting_ties(start)
    found = _narrowed(neighbourhood(reader, start, as_of, wanted.hops, ties), wanted.kinds)
    if not found.ties:
        raise BadInput(
            f"there is nothing to draw: no {' or '.join(ties)} of these records as of {as_of.text}",
            where="map",
            remedy="another day, other ties, or other records",
        )
    if len(found.nodes) > MOST_RECORDS:
        raise BadInput(
            f"{len(found.nodes)} records are too many for one map ({MOST_RECORDS} at most)",
            where="map",
            remedy="fewer hops, a country, or fewer kinds",
        )
    told = evidence_of(reader, found.ties)
    sides = _sides(found.ties)
    return page_of(
        Material(
            MapKind.around,
            title or _title(start),
            MapRecipe(recipe_of(found, ties, as_of).sentence, ""),
            as_of,
            tuple(MapRecord(ref, side=sides.get(ref.id)) for ref in found.nodes),
            tuple(_tie(tie, told.get((tie.by, tie.id), ())) for tie in found.ties),
            found.start,
        )
    )


def _tie(tie: Tie, sources: tuple[SourceNote, ...]) -> MapTie:
    """A tie of the day. The person who fills an organisation's seat is tied by the same row: ids say who."""
    return MapTie(
        f"{tie.by}:{tie.id}:{tie.from_id}",
        *tie[1:8],
        Held(_ALWAYS, _ALWAYS if tie.certain else None),
        sources=sources,
    )


def _sides(ties: tuple[Tie, ...]) -> dict[str, str]:
    """The constituency of each holder whose seats agree on one."""
    seen: dict[str, set[str]] = {}
    for tie in ties:
        if tie.by == "seat" and tie.side:
            seen.setdefault(tie.from_id, set()).add(tie.side)
    return {holder: sides.pop() for holder, sides in seen.items() if len(sides) == 1}


def _fitting_ties(start: Sequence[Ref]) -> tuple[str, ...]:
    seated = {Kind.mechanism, Kind.organisation, Kind.person, Kind.place}
    kinds = {Kind(ref.kind) for ref in start}
    if Kind.event in kinds:
        return (*USUAL_TIES, "event")
    return ("seat", "link") if kinds <= seated else USUAL_TIES


def _title(start: Sequence[Ref]) -> str:
    names = [ref.label for ref in start]
    return ", ".join(names) if len(names) <= 3 else f"{len(names)} records and their ties"


def _narrowed(found: Neighbourhood, kinds: frozenset[Kind]) -> Neighbourhood:
    """Only records of the kinds asked for, and those that the map starts from."""
    if not kinds:
        return found
    nodes = tuple(ref for ref in found.nodes if ref.kind in kinds or ref.id in found.start)
    kept = {ref.id for ref in nodes}
    ties = tuple(tie for tie in found.ties if tie.from_id in kept and tie.to_id in kept)
    return found._replace(nodes=nodes, ties=ties)
