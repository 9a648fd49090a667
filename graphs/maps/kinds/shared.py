"""Organisations, people or countries, tied by the bodies on which they sit together."""

from __future__ import annotations

from collections.abc import Sequence

from graphs.maps.kinds.seated import Asked, material_of_seats
from graphs.maps.kinds.stays import Spell
from graphs.maps.material import MapKind, Material
from graphs.networks.projection import Weighting
from graphs.networks.recipes import PLURAL
from registry.asof import AsOf
from registry.errors import BadInput
from registry.questions.holders import HOLDER_OF, HolderKind
from registry.questions.refs import Ref
from registry.questions.seat_spells import seat_spells
from registry.store.reading import Reader
from registry.terms.kinds import Kind


def shared_map(
    reader: Reader,
    as_of: AsOf,
    start: Sequence[Ref] = (),
    *,
    country: str | None = None,
    by: HolderKind | None = None,
    least: int = 1,
    weighting: Weighting = Weighting.newman,
) -> Material:
    """The holders that sit together on at least so many bodies on some day, and these, with the days.

    They are organisations, or else of the kind of ``start``, where ``by`` does not say.
    With ``start`` its holders, whoever sits with one of them, and the ties among all these; with
    ``country`` (an ISO 3166 code) the seats on the bodies of a country. Raises BadInput where there is
    nothing to draw, or too much to weigh.
    """
    for ref in start:
        if (sits_as := HOLDER_OF.get(Kind(ref.kind))) is None or sits_as is not (by := by or sits_as):
            what = f"{PLURAL[by]} are tied" if by else "organisations, people and countries are tied"
            raise BadInput(
                f"{ref.label} is a record of kind {ref.kind}: {what}",
                where="map",
                remedy="--draw overlaps ties bodies"
                if ref.kind == Kind.mechanism
                else "--by says who is tied",
            )
    by = by or HolderKind.organisation
    spells = [
        Spell(spell.seat, spell.holder, spell.body, spell.held) for spell in seat_spells(reader, by, country)
    ]
    asked = Asked(as_of, tuple(start), country, by, least, weighting)
    return material_of_seats(reader, MapKind.shared, asked, spells)
