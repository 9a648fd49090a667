"""Around one or several records, to a number of ties."""

from __future__ import annotations

from collections.abc import Sequence

from graphs.maps.kinds.gathering import Gathered, Wanted, gathered, narrowed, refuse_nothing
from graphs.maps.kinds.wording import command_line, listed, ties_in_words
from graphs.maps.material import MapKind, MapRecipe, Material
from registry.asof import AsOf
from registry.frozen import Frozen
from registry.questions.mechanisms import mechanisms_on
from registry.questions.refs import Ref
from registry.questions.ties import USUAL_TIES
from registry.questions.ties_over_time import surroundings
from registry.store.reading import Reader
from registry.terms.kinds import Kind

_TITLED = 3  # so many records are named in a title
_SEATED = {Kind.mechanism, Kind.organisation, Kind.person, Kind.place}


def around_map(reader: Reader, start: Sequence[Ref], as_of: AsOf, wanted: Wanted) -> Material:
    """The records within so many ties of the first ones.

    Raises BadInput where there is nothing to draw on the day.
    """
    found = _around(reader, start, as_of, wanted)
    labels = [ref.label for ref in start]
    title = ", ".join(labels) if len(labels) <= _TITLED else f"{len(labels):,} records and their ties"
    return _material(title, listed(labels), command_line(MapKind.around, start, as_of, wanted.options), found)


def map_of_all_bodies(reader: Reader, as_of: AsOf, wanted: Wanted) -> Material:
    """The same around every body of the registry."""
    found = _around(reader, [row.ref for row in mechanisms_on(reader, as_of)], as_of, wanted)
    command = command_line(MapKind.around, (), as_of, wanted.options)
    return _material("All coordination bodies", "all coordination bodies", command, found)


class _Found(Frozen):
    start: frozenset[str]
    ties: tuple[str, ...]
    as_of: AsOf
    wanted: Wanted
    gathered: Gathered


def _around(reader: Reader, start: Sequence[Ref], as_of: AsOf, wanted: Wanted) -> _Found:
    ids, ties = frozenset(ref.id for ref in start), wanted.ties or fitting_ties(start)
    around = surroundings(reader, ids, wanted.hops, ties)
    refs, dated = narrowed(reader, around.ties, ids, wanted.kinds)
    refuse_nothing(dated, ids, as_of, " or ".join(ties))
    return _Found(ids, ties, as_of, wanted, gathered(reader, refs, dated, as_of))


def _material(title: str, named: str, command: str, found: _Found) -> Material:
    hops = found.wanted.hops
    it = "it" if len(found.start) == 1 else "them"
    who = f"is tied to {it}" if hops == 1 else f"is up to {hops} ties away,"
    by = f"by {ties_in_words(found.ties)}, as of {found.as_of.text}{found.wanted.only}"
    sentence = f"{named}, and whatever {who} {by}"
    return Material(
        MapKind.around,
        title,
        MapRecipe(sentence, command),
        found.as_of,
        *found.gathered,
        start=tuple(sorted(found.start)),
        hops=hops,
    )


def fitting_ties(start: Sequence[Ref]) -> tuple[str, ...]:
    """The kinds of tie that fit these records: see :class:`~graphs.maps.kinds.gathering.Wanted`."""
    kinds = {Kind(ref.kind) for ref in start}
    if Kind.event in kinds:
        return (*USUAL_TIES, "event")
    return ("seat", "link") if kinds <= _SEATED else USUAL_TIES
