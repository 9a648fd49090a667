"""What does coordination hang on? Cut points and bridges, and what falls apart without somebody."""

from __future__ import annotations

from graphs.groups.holding import holding_of, without
from graphs.networks.reading import network_of
from graphs.networks.recipes import Recipe
from registry.asof import AsOf
from registry.frozen import Frozen
from registry.questions.leading import bodies_led_only_by
from registry.questions.offices import with_offices
from registry.questions.refs import Ref, refs_of
from registry.store.reading import Reader
from registry.terms.kinds import Kind


class CutRecord(Frozen):
    """A record without which its part of the network falls into so many, and how many lose the largest."""

    ref: Ref
    parts: int
    cut_off: int


class BridgeTie(Frozen):
    """Two records on whose tie alone so many others hang."""

    a: Ref
    b: Ref
    cut_off: int


class Fragility(Frozen):
    """The sizes of the parts of a network, and what each hangs on, the most first."""

    recipe: Recipe
    parts: tuple[int, ...]
    cut_points: tuple[CutRecord, ...]
    bridges: tuple[BridgeTie, ...]


class Absence(Frozen):
    """What becomes of a network without a record, and without its offices and units.

    ``gone`` are those of them that have ties; ``left_alone`` lose their last tie, ``cut_off`` are groups that
    lose the rest of their part. ``bodies_without_chair`` are led by nobody else.
    """

    recipe: Recipe
    gone: tuple[Ref, ...]
    left_alone: tuple[Ref, ...]
    cut_off: tuple[tuple[Ref, ...], ...]
    components_before: int
    components_after: int
    bodies_without_chair: tuple[Ref, ...]


def fragility(reader: Reader, recipe: Recipe, as_of: AsOf) -> Fragility:
    """The cut points and bridges of a network."""
    found = holding_of(network_of(reader, recipe, as_of))
    ends = [end for tie in found.bridges for end in (tie.a, tie.b)]
    refs = refs_of(reader, [*ends, *(point.node for point in found.cut_points)])
    return Fragility(
        recipe,
        tuple(len(part) for part in found.parts),
        tuple(CutRecord(refs[point.node], point.parts, point.cut_off) for point in found.cut_points),
        tuple(BridgeTie(refs[tie.a], refs[tie.b], tie.cut_off) for tie in found.bridges),
    )


def absence(reader: Reader, recipe: Recipe, as_of: AsOf, record: Ref) -> Absence:
    """What becomes of the network without the record. Where it has no ties in it, nothing does."""
    network = network_of(reader, recipe, as_of)
    mine = with_offices(reader, record.id) if record.kind == Kind.organisation else {record.id}
    gone = frozenset(mine.intersection(network.ids))
    told = without(network, gone)
    groups = [node for group in told.cut_off for node in group]
    refs = refs_of(reader, [*gone, *told.left_alone, *groups])
    return Absence(
        recipe,
        tuple(refs[node] for node in sorted(gone)),
        tuple(refs[node] for node in told.left_alone),
        tuple(tuple(refs[node] for node in group) for group in told.cut_off),
        told.parts_before,
        told.parts_after,
        bodies_led_only_by(reader, as_of, mine, certain_only=recipe.certain_only),
    )
