"""Which kinds of map there are, and the material of each."""

from __future__ import annotations

import shlex
from collections.abc import Callable
from typing import TYPE_CHECKING

from graphs.maps.kinds.around import around_map, map_of_all_bodies
from graphs.maps.kinds.body import body_map
from graphs.maps.kinds.corridors import corridors_map
from graphs.maps.kinds.country import country_map
from graphs.maps.kinds.forums import forums_map
from graphs.maps.kinds.gathering import Wanted
from graphs.maps.kinds.overlaps import overlaps_map
from graphs.maps.kinds.path import path_map
from graphs.maps.kinds.shared import shared_map
from graphs.maps.material import MapKind, MapRecipe, Material
from graphs.networks.projection import Weighting
from registry.asof import AsOf
from registry.errors import BadInput
from registry.frozen import Frozen
from registry.questions.holders import HolderKind
from registry.questions.refs import Ref
from registry.store.reading import Reader
from registry.terms.kinds import Kind

if TYPE_CHECKING:
    from graphs.maps.figures import GroupBy


class Sharing(Frozen):
    """Of a map of shared members or bodies: by whom, how many at least, and how they are weighed.

    None leaves it to the kind of map.
    """

    by: HolderKind | None = None
    least: int | None = None
    weighting: Weighting | None = None


class Asked(Frozen):
    """What a map is asked to show: records to start from, a country (an ISO 3166 code), how much."""

    start: tuple[Ref, ...] = ()
    country: str | None = None
    wanted: Wanted = Wanted()
    known_at: str | None = None
    """The day whose registry is asked, where it is not today's."""
    sharing: Sharing = Sharing()
    group_by: GroupBy | None = None
    """By what the page is to be collapsed; the material is the same, its command says so."""

    @property
    def kind(self) -> MapKind:
        """The kind of map that is meant where none is named."""
        return MapKind.country if self.country and not self.start else MapKind.around


def material_of(reader: Reader, kind: MapKind | None, as_of: AsOf, asked: Asked) -> Material:
    """The material of a map of the kind; without one, of the kind that what is asked for implies.

    Raises BadInput where what is asked for does not fit the kind, or there is nothing to draw.
    """
    material = _MAKERS[kind or asked.kind](reader, as_of, asked)
    sentence, command = material.recipe
    if asked.group_by:
        command += f" --group-by {asked.group_by}"
    if asked.known_at is not None:
        sentence += f", by what the registry said on {asked.known_at}"
        command += f" --as-known-at {shlex.quote(asked.known_at)}"
    return material._replace(recipe=MapRecipe(sentence, command))


def _around(reader: Reader, as_of: AsOf, asked: Asked) -> Material:
    if asked.country:
        raise BadInput(
            "a map around records takes no country", where="--draw", remedy="--draw country, or names only"
        )
    if not asked.start:
        return map_of_all_bodies(reader, as_of, asked.wanted)
    return around_map(reader, asked.start, as_of, asked.wanted)


def _country(reader: Reader, as_of: AsOf, asked: Asked) -> Material:
    if asked.start or not asked.country:
        what = "takes no names" if asked.start else "needs a country"
        raise BadInput(
            f"a map of a country {what}", where="--draw", remedy="interlock map --draw country --country CC"
        )
    return country_map(reader, asked.country, as_of, asked.wanted)


def _body(reader: Reader, as_of: AsOf, asked: Asked) -> Material:
    _only_names(asked, "a body", "BODY")
    (body,) = asked.start
    if body.kind != Kind.mechanism:
        raise BadInput(
            f"{body.label} is {Kind(body.kind).one}, not a body",
            where="--draw",
            remedy="--draw around shows it",
        )
    return body_map(reader, body, as_of, asked.wanted)


def _path(reader: Reader, as_of: AsOf, asked: Asked) -> Material:
    _only_names(asked, "a path", "FROM", "TO")
    a, b = asked.start
    return path_map(reader, a, b, as_of, asked.wanted)


def _overlaps(reader: Reader, as_of: AsOf, asked: Asked) -> Material:
    by, least, weighting = asked.sharing
    return overlaps_map(
        reader, as_of, asked.start, country=asked.country,
        by=by or HolderKind.organisation, least=least or 1, weighting=weighting or Weighting.raw,
    )  # fmt: skip


def _shared(reader: Reader, as_of: AsOf, asked: Asked) -> Material:
    by, least, weighting = asked.sharing
    return shared_map(
        reader, as_of, asked.start, country=asked.country,
        by=by, least=least or 1, weighting=weighting or Weighting.newman,
    )  # fmt: skip


def _corridors(reader: Reader, as_of: AsOf, asked: Asked) -> Material:
    return corridors_map(reader, as_of, asked.start, country=asked.country)


def _forums(reader: Reader, as_of: AsOf, asked: Asked) -> Material:
    return forums_map(reader, as_of, asked.start, country=asked.country, by=asked.sharing.by)


def _only_names(asked: Asked, what: str, *names: str) -> None:
    if asked.country or len(asked.start) != len(names):
        needed = "one name" if len(names) == 1 else f"{len(names)} names"
        raise BadInput(
            f"a map of {what} needs {needed}, and no country",
            where="--draw",
            remedy=f"interlock map {' '.join(names)} --draw {what.split()[-1]}",
        )


_MAKERS: dict[MapKind, Callable[[Reader, AsOf, Asked], Material]] = {
    MapKind.around: _around,
    MapKind.country: _country,
    MapKind.body: _body,
    MapKind.path: _path,
    MapKind.overlaps: _overlaps,
    MapKind.shared: _shared,
    MapKind.corridors: _corridors,
    MapKind.forums: _forums,
}
DRAWN = tuple(_MAKERS)
"""The kinds of map that can be asked for."""
