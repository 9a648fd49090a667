"""A body, its members, and the other bodies on which they sit."""

from __future__ import annotations

from graphs.maps.kinds.gathering import Wanted, gathered, narrowed, refuse_nothing
from graphs.maps.kinds.wording import command_line
from graphs.maps.material import MapKind, MapRecipe, Material
from registry.asof import AsOf
from registry.questions.refs import Ref
from registry.questions.ties_over_time import ties_ever
from registry.store.reading import Reader


def body_map(reader: Reader, body: Ref, as_of: AsOf, wanted: Wanted) -> Material:
    """Who ever sat on the body, and the seats that they ever held on others; nobody else of the others.

    The bodies that it shares members with are drawn with what links them. Raises BadInput where nobody
    sits on it on the day.
    """
    start = frozenset((body.id,))
    own = [dated for dated in ties_ever(reader, start, ["seat"]) if dated.tie.to_id == body.id]
    members = {dated.tie.from_id for dated in own}
    seats = [dated for dated in ties_ever(reader, members, ["seat"]) if dated.tie.from_id in members]
    bodies = {dated.tie.to_id for dated in seats}
    links = [
        dated
        for dated in ties_ever(reader, bodies, ["link"])
        if dated.tie.from_id in bodies and dated.tie.to_id in bodies
    ]
    refuse_nothing(own, start, as_of, "seat")
    refs, dated = narrowed(reader, (*seats, *links), start, wanted.kinds)
    return Material(
        MapKind.body,
        f"{body.label} and where its members sit",
        MapRecipe(
            f"the seats on {body.label} as of {as_of.text}, the other seats of those who hold them, "
            f"and the links among these bodies{wanted.only}",
            command_line(MapKind.body, [body], as_of, {"--kind": wanted.options["--kind"]}),
        ),
        as_of,
        *gathered(reader, refs, dated, as_of),
        start=(body.id,),
        hops=2,
    )
