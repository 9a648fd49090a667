"""Small maps made by hand: who is tied to whom, and when."""

from __future__ import annotations

from collections.abc import Iterable

from graphs.maps.material import MapKind, MapRecipe, MapRecord, MapTie, Material
from registry.asof import AsOf
from registry.questions.refs import Ref
from registry.spans import Held, Span

ALWAYS = Held(Span(None, None), Span(None, None))


def a_record(name: str, kind: str = "organisation", **told: str) -> MapRecord:
    return MapRecord(Ref(name, kind, name.title(), None), side=told.get("side"), country=told.get("country"))


def a_tie(a: str, b: str, held: Held = ALWAYS, by: str = "seat", *, lasts: bool = False) -> MapTie:
    return MapTie(f"{by}-{a}-{b}", a, b, by, "member", None, None, None, held, lasts)


def a_map(
    ties: Iterable[MapTie], records: Iterable[MapRecord] = (), day: str = "2020-06-30", **told: int
) -> Material:
    """A map of the ties; records that are not given are organisations."""
    known = {record.ref.id: record for record in records}
    drawn = tuple(ties)
    for tie in drawn:
        for end in (tie.from_id, tie.to_id):
            known.setdefault(end, a_record(end))
    return Material(
        MapKind.around,
        "A map",
        MapRecipe("ties by hand", "interlock map"),
        AsOf.on(day),
        tuple(known[key] for key in sorted(known)),
        drawn,
        hops=told.get("hops"),
    )
