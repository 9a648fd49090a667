"""Maps asked of small registries, and what is on them."""

from __future__ import annotations

from collections.abc import Iterator

import networkx as nx

from graphs.maps.material import MapTie, Material
from registry.asof import AsOf
from registry.spans import Held, Span
from tests.graphs.networks.made import WOMEN


def southern_women() -> Iterator[tuple[str, str]]:
    """Who of the eighteen women was seen at which of the fourteen events (networkx has them)."""
    graph = nx.davis_southern_women_graph()
    women = set(graph.graph["top"])
    for a, b in graph.edges:
        woman, event = (a, b) if a in women else (b, a)
        yield woman.split()[0], event


def southern_world() -> str:
    """The events as bodies, the women as their members, as YAML."""
    seats: dict[str, list[str]] = {}
    for woman, event in southern_women():
        seats.setdefault(event, []).append(woman.lower())
    lines = ["people:", *(f"  - {{id: {woman.lower()}, name: {woman}}}" for woman in WOMEN), "mechanisms:"]
    for event, women in sorted(seats.items()):
        told = ", ".join(f"{{person: {woman}}}" for woman in women)
        lines.append(f"  - {{id: {event.lower()}, name: {event}, seats: [{told}]}}")
    return "\n".join(lines)


def tie_of(material: Material, *ends: str) -> MapTie:
    """The tie of two records."""
    (found,) = [tie for tie in material.ties if {tie.from_id, tie.to_id} == set(ends)]
    return found


def pairs(material: Material) -> set[str]:
    """All ties by their ends."""
    return {"-".join(sorted((tie.from_id, tie.to_id))) for tie in material.ties}


def through(tie: MapTie, day: str | None = None) -> list[str]:
    """What ties the two, on the day or on any."""
    return [one.ref.id for one in tie.through if day is None or one.held.may_hold(AsOf.on(day))]


def whole(first: str, last: str) -> Span:
    """From the first day of a year to the last of another."""
    return Span(f"{first}-01-01", f"{last}-12-31")


def possibly(first: str, last: str) -> Held:
    """What is never certain."""
    return Held(whole(first, last), None)
