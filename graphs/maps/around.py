"""A map around some records, as a page."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from graphs.maps.kinds.around import around_map
from graphs.maps.kinds.gathering import Wanted
from graphs.maps.material import MapTie, Material
from graphs.maps.page import MapPage, map_page
from registry.asof import AsOf
from registry.questions.neighbourhood import Neighbourhood
from registry.questions.refs import Ref
from registry.questions.ties import Tie
from registry.store.reading import Reader


def map_around(reader: Reader, start: Sequence[Ref], as_of: AsOf, wanted: Wanted) -> MapPage:
    """The map as of the day. Raises BadInput where there is nothing to draw."""
    return page_on_the_day(around_map(reader, start, as_of, wanted))


def page_on_the_day(material: Material) -> MapPage:
    """The page of what holds on the last day of what is asked about."""
    day = AsOf.on(material.as_of.day)
    holding = [tie for tie in material.ties if tie.is_told(day, material.least)]
    there = _there(material, holding)
    ties = [tie for tie in holding if tie.from_id in there and tie.to_id in there]
    nodes = tuple(record.ref for record in material.records if record.ref.id in there)
    told = {(tie.by, tie.id): tie.sources for tie in ties}
    found = Neighbourhood(nodes, tuple(_tie(tie, day) for tie in ties), material.start, material.hops or 0)
    return map_page(found, told, material.recipe, str(material.as_of.text), material.title)


def _tie(tie: MapTie, day: AsOf) -> Tie:
    certain = int(tie.held.surely_holds(day))
    return Tie(tie.id, tie.from_id, tie.to_id, tie.by, tie.what, tie.side, tie.start, tie.end, certain)


def _there(material: Material, ties: Iterable[MapTie]) -> set[str]:
    """The records that are on the map: those which so many ties reach, or that have any."""
    ends = [(tie.from_id, tie.to_id) for tie in ties]
    there = set(material.start)
    if material.hops is None:
        return there | {end for both in ends for end in both}
    for _ in range(material.hops):
        there |= {end for both in ends if not there.isdisjoint(both) for end in both}
    return there
