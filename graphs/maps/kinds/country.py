"""The bodies of a country, who sits on them, and on which others the country and its ministries sit."""

from __future__ import annotations

from graphs.maps.kinds.gathering import Wanted, gathered, narrowed, refuse_nothing
from graphs.maps.kinds.wording import command_line, ties_in_words
from graphs.maps.material import MapKind, MapRecipe, Material
from registry.asof import AsOf
from registry.questions.mechanisms import MechanismFilter, mechanisms_on
from registry.questions.naming import country_named
from registry.questions.organisations import OrganisationFilter, organisations_on
from registry.questions.ties_over_time import surroundings, ties_ever
from registry.store.reading import Reader
from registry.terms.actors import OrganisationType


def country_map(reader: Reader, code: str, as_of: AsOf, wanted: Wanted) -> Material:
    """The records within so many ties of the country's bodies, and its own seats on any other.

    ``code`` is an ISO 3166 code. Raises BadInput where there is nothing to draw on the day.
    """
    place = country_named(reader, code)
    bodies = frozenset(row.ref.id for row in mechanisms_on(reader, as_of, MechanismFilter(country=code)))
    ministries = organisations_on(
        reader, as_of, OrganisationFilter(country=code, type=OrganisationType.ministry)
    )
    own = frozenset((place.id, *(row.ref.id for row in ministries)))
    ties = wanted.ties or ("seat", "link")
    around = surroundings(reader, bodies, wanted.hops, ties).ties
    elsewhere = ties_ever(reader, own, ["seat"]) if "seat" in ties else ()
    refs, dated = narrowed(
        reader, (*around, *(tie for tie in elsewhere if tie.tie.from_id in own)), bodies, wanted.kinds
    )
    refuse_nothing(dated, bodies | own, as_of, " or ".join(ties))
    further = "" if wanted.hops == 1 else f" within {wanted.hops} steps"
    return Material(
        MapKind.country,
        f"Coordination bodies of {place.name}",
        MapRecipe(
            f"the bodies of {place.name} and whatever is tied to them{further} by {ties_in_words(ties)}, and "
            f"the seats of {place.name} and its ministries on other bodies, as of {as_of.text}{wanted.only}",
            command_line(MapKind.country, (), as_of, {"--country": code, **wanted.options}),
        ),
        as_of,
        *gathered(reader, refs, dated, as_of),
        start=tuple(sorted(bodies)),
    )
