"""Bodies, tied by the members that they share."""

from __future__ import annotations

from collections.abc import Sequence

from graphs.maps.kinds.seated import Asked, material_of_seats
from graphs.maps.kinds.stays import Spell
from graphs.maps.material import MapKind, Material
from graphs.networks.projection import Weighting
from registry.asof import AsOf
from registry.errors import BadInput
from registry.questions.holders import HolderKind
from registry.questions.refs import Ref
from registry.questions.seat_spells import seat_spells
from registry.store.reading import Reader
from registry.terms.kinds import Kind


def overlaps_map(
    reader: Reader,
    as_of: AsOf,
    start: Sequence[Ref] = (),
    *,
    country: str | None = None,
    by: HolderKind = HolderKind.organisation,
    least: int = 1,
    weighting: Weighting = Weighting.raw,
) -> Material:
    """The bodies that share at least so many holders on some day, and these, with the days.

    With ``start`` its bodies, whatever shares holders with one of them, and the ties among all these; with
    ``country`` (an ISO 3166 code) the bodies of a country, as if there were no others. Raises BadInput
    where there is nothing to draw, or too much to weigh.
    """
    for ref in start:
        if ref.kind != Kind.mechanism:
            raise BadInput(
                f"{ref.label} is no body", where="map", remedy="--draw shared draws who sits together with it"
            )
    spells = [
        Spell(spell.seat, spell.body, spell.holder, spell.held) for spell in seat_spells(reader, by, country)
    ]
    asked = Asked(as_of, tuple(start), country, by, least, weighting)
    return material_of_seats(reader, MapKind.overlaps, asked, spells)
