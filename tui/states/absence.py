"""What falls apart without somebody: who is left alone, who is cut off, which bodies nobody leads."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from registry.asof import AsOf
from registry.questions.holders import HOLDER_OF, HolderKind
from registry.questions.refs import Ref
from registry.store.location import Location
from registry.store.reading import reading
from registry.terms.kinds import Kind
from tui.states.lines import Column, FixedLines, Line
from tui.suggesting import suggested_on

if TYPE_CHECKING:
    from graphs.analyses.fragility import Absence

_COLUMNS = (Column("Who"), Column("Kind", 13, from_width=50))
_SITTING = {Kind.mechanism: HolderKind.organisation, **HOLDER_OF}
"""Whose seats make up the network in which a record of this kind is missed."""


def can_sit(record: Ref) -> bool:
    """Whether a record of this kind holds seats, or has them."""
    return record.kind in _SITTING


class AbsenceState(FixedLines):
    """What becomes of a network without a record, and without its offices and units.

    The network of seats, or of ``all_ties``; records that cannot sit are missed in the latter alone.
    Takes as long as the whole network does to be read.
    """

    def __init__(self, location: Location, record: Ref, as_of: AsOf, *, all_ties: bool = False) -> None:
        # Loaded only now: they stand on networkx and scipy, which nothing else here needs.
        from graphs.analyses.fragility import absence
        from graphs.networks.recipes import NetworkKind, recipe_on

        by = _SITTING.get(Kind(record.kind))
        over_all = all_ties or by is None
        recipe = recipe_on(NetworkKind.all_ties if over_all else NetworkKind.seats, as_of)
        if not over_all and by is not None:
            recipe = recipe._replace(by=by)
        with reading(location) as reader:
            self.told = absence(reader, recipe, as_of, record)
        super().__init__(_COLUMNS, list(_lines(self.told, record)))
        asked = ("--recipe", "all-ties") if over_all else ()
        self.summary: tuple[str, ...] = (
            f"Without {record.label}",
            f"Network: {recipe.sentence}",
            _parts(self.told) if self.told.gone else "",
            f"As a command: {suggested_on(as_of, 'without', record.id, *asked)}",
        )


def _parts(told: Absence) -> str:
    return f"Connected parts: {told.components_before} before, {told.components_after} after"


def _lines(told: Absence, record: Ref) -> Iterator[Line]:
    others = [ref for ref in told.gone if ref.id != record.id]
    yield from _section("Gone with it", others, "Its office or unit, which goes with it.")
    if not told.gone and not told.bodies_without_chair:
        nothing = f"{record.label} has no ties in this network: nothing falls apart"
        yield Line((nothing, ""), None, (f"{nothing}.",))
        return
    led = told.bodies_without_chair
    yield from _section("Bodies that nobody else leads", led, "Nobody else is recorded as leading it.")
    yield from _section("Left without any tie", told.left_alone, "Has no other tie in this network.")
    for group in told.cut_off:
        yield from _section("Cut off from the rest, together", group, "Loses the rest of its part.")
    if not (led or told.left_alone or told.cut_off):
        nothing = "Nobody is cut off, and every body has somebody else to lead it, or had nobody"
        yield Line((nothing, ""), None, (f"{nothing}.",))


def _section(heading: str, refs: Sequence[Ref], why: str) -> Iterator[Line]:
    if refs:
        yield Line((f"{heading}: {len(refs)}", ""), is_heading=True)
    for ref in refs:
        yield Line((ref.label, ref.kind), ref, (ref.label, f"{ref.kind} · {why}"))
