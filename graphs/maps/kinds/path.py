"""The way from one record to another."""

from __future__ import annotations

from graphs.maps.kinds.gathering import Wanted, gathered, narrowed
from graphs.maps.kinds.wording import command_line, ties_in_words
from graphs.maps.material import MapKind, MapRecipe, Material
from graphs.walks.paths import path_between
from registry.asof import AsOf
from registry.errors import BadInput
from registry.questions.refs import Ref
from registry.questions.ties import USUAL_TIES
from registry.questions.ties_over_time import ties_ever
from registry.store.reading import Reader


def path_map(reader: Reader, a: Ref, b: Ref, as_of: AsOf, wanted: Wanted) -> Material:
    """A shortest way on the day that is drawn first, and of any day whatever ties two that follow on it.

    Raises BadInput where there is no way.
    """
    ties = wanted.ties or USUAL_TIES
    hops = path_between(reader, a, b, AsOf.on(as_of.day), ties)
    if not hops:
        raise _no_way(a, b, as_of, ties)
    steps = {frozenset((hop.start.id, hop.end.id)) for hop in hops}
    on_the_way = {end for step in steps for end in step}
    found = ties_ever(reader, on_the_way, ties)
    parallel = [dated for dated in found if frozenset((dated.tie.from_id, dated.tie.to_id)) in steps]
    refs, dated = narrowed(reader, parallel, on_the_way, frozenset())
    far = f"as of {as_of.text}: {len(hops)} {'tie' if len(hops) == 1 else 'ties'}"
    return Material(
        MapKind.path,
        f"From {a.label} to {b.label}",
        MapRecipe(
            f"the shortest way from {a.label} to {b.label} by {ties_in_words(ties)} {far}",
            command_line(MapKind.path, [a, b], as_of, {"--ties": wanted.options["--ties"]}),
        ),
        as_of,
        *gathered(reader, refs, dated, as_of),
        start=(a.id, b.id),
    )


def _no_way(a: Ref, b: Ref, as_of: AsOf, ties: tuple[str, ...]) -> BadInput:
    if a.id == b.id:
        return BadInput(f"{a.label} is both ends of the way", where="map", remedy="name another record")
    return BadInput(
        f"there is nothing to draw: as of {as_of.text} no {' or '.join(ties)} leads from "
        f"{a.label} to {b.label}",
        where="map",
        remedy="another day, other ties, or other records",
    )
