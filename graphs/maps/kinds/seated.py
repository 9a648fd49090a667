"""What maps of shared members and of shared bodies are asked for, and what both say of themselves."""

from __future__ import annotations

from collections.abc import Sequence

from graphs.maps.kinds.gathering import gathered, refuse_nothing_shared
from graphs.maps.kinds.limits import never_held
from graphs.maps.kinds.projected import Wanted, projected
from graphs.maps.kinds.stays import Spell, stays_of
from graphs.maps.kinds.wording import command_line, listed
from graphs.maps.material import MapKind, MapRecipe, Material
from graphs.networks.projection import Weighting
from graphs.networks.recipes import PLURAL
from registry.asof import AsOf
from registry.errors import BadInput
from registry.frozen import Frozen
from registry.questions.holders import HolderKind
from registry.questions.naming import country_named
from registry.questions.refs import Ref
from registry.store.reading import Reader

_OF_BODIES = {
    Weighting.raw: "a line is the wider, the more they share",
    Weighting.newman: "of what they share, those on few bodies tie these more (1/(k-1) for who sits on k)",
    Weighting.jaccard: "a line is the wider, the larger the part of all their {who} that they share",
}
_OF_HOLDERS = {
    Weighting.raw: "a line is the wider, the more bodies they share",
    Weighting.newman: "a small body ties its members more (1/(k-1) for one of k members)",
    Weighting.jaccard: "a line is the wider, the larger the part of all their bodies that they share",
}


class Asked(Frozen):
    """A map of shared members or bodies, as asked for; ``country`` is an ISO 3166 code."""

    as_of: AsOf
    start: tuple[Ref, ...]
    country: str | None
    by: HolderKind
    least: int
    weighting: Weighting


def material_of_seats(reader: Reader, kind: MapKind, asked: Asked, spells: Sequence[Spell]) -> Material:
    """The members of the spells, tied by their groups. Raises BadInput where there is nothing to draw."""
    place = country_named(reader, asked.country).name if asked.country else ""
    who, bodies = PLURAL[asked.by], f"bodies of {place}" if place else "bodies"
    tied, shared = (bodies, who) if kind is MapKind.overlaps else (who, bodies)
    start = tuple(ref.id for ref in asked.start)
    what = who if kind is MapKind.overlaps else "bodies"
    wanted = Wanted(asked.as_of, asked.least, asked.weighting, start, tied, shared, what)
    never = sum(spell.held.possible is None for spell in spells)
    found = projected(reader, stays_of(spells), wanted)
    nothing = f"no two {tied} share {f'at least {asked.least} {shared}' if asked.least > 1 else shared}"
    if not found.ties:
        raise BadInput(
            f"there is nothing to draw{_around(asked)}: {nothing} on any day",
            where="map",
            remedy="another --by, a smaller --min, or other records",
        )
    refuse_nothing_shared(found.ties, start, asked.as_of, f"{nothing}{_around(asked)}", asked.least)
    return Material(
        kind,
        f"{tied[0].upper()}{tied[1:]} tied by {shared} that they share{_around(asked)}",
        MapRecipe(_sentence(kind, asked, place), _command(kind, asked)),
        asked.as_of,
        gathered(reader, found.ends, (), asked.as_of).records,
        found.ties,
        start,
        1 if start else None,
        (*found.notices, *never_held(never)),
        asked.least,
        found.weighing,
    )


def _around(asked: Asked) -> str:
    return f", around {listed([ref.label for ref in asked.start])}" if asked.start else ""


def _sentence(kind: MapKind, asked: Asked, place: str) -> str:
    of, who = f" of {place}" if place else "", PLURAL[asked.by]
    least = "" if asked.least == 1 else f" at least {asked.least} of"
    is_of_bodies = kind is MapKind.overlaps
    tied = (
        f"bodies{of} that share{least} {who}"
        if is_of_bodies
        else f"{who} that sit on{least} the same bodies{of}"
    )
    weighed = (_OF_BODIES if is_of_bodies else _OF_HOLDERS)[asked.weighting].format(who=who)
    seats = "seats that are certain or possible on the day"
    return f"{tied}{_around(asked)}; {weighed}; as of {asked.as_of.text}, {seats}"


def _command(kind: MapKind, asked: Asked) -> str:
    options = {
        "--country": asked.country,
        "--by": str(asked.by),
        "--min": str(asked.least),
        "--weights": str(asked.weighting),
    }
    return command_line(kind, asked.start, asked.as_of, options)
