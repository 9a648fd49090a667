"""Drawings of surroundings and ways in words: what commands print and screens show."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from graphs.drawings.chain import Link, chain
from graphs.drawings.shown import Drawing, Strand, shown
from graphs.drawings.surroundings import surroundings
from graphs.walks.around import MOST, Around, around
from graphs.walks.paths import Hop
from registry.asof import AsOf
from registry.questions.refs import Ref
from registry.questions.ties import Tie
from registry.store.location import Location
from registry.store.reading import reading
from tui.states.lines import period
from tui.states.ties import certainty_words, tie_words, who_says_so

_WITHOUT_ROLE = ("other", "party", "present", "unknown")


def drawn_around(told: Around, width: int) -> Drawing | None:
    """The record and who is around it in so many columns; None where that is too narrow."""
    records = [shown(ref) for ref in told.records]
    return surroundings(shown(told.centre), records, list(_strands(told)), width)


def _strands(told: Around) -> Iterator[Strand]:
    for tie in told.ties:
        yield Strand(
            tie.from_id,
            tie.to_id,
            _words(tie, is_outward=True),
            _words(tie, is_outward=False),
            bool(tie.certain),
        )
    for person, holder in told.in_the_name_of:
        yield Strand(person, holder, "for", "through", is_certain=True)


def _words(tie: Tie, *, is_outward: bool) -> str:
    """What one end is to the other; a party to an agreement is told by the agreement's letter alone."""
    return "" if tie.what in _WITHOUT_ROLE else tie_words(tie, is_outward=is_outward)


def why_nothing_is_drawn(told: Around, as_of: AsOf, *, remedy: str, width: int) -> str:
    """The sentence in place of a drawing that is too large, or of nothing."""
    name = told.centre.acronym or told.centre.name
    if not told.near:
        return f"Nothing is recorded as tied to {name}, as of {as_of.text}."
    if not told.is_told:
        counted = f"{name} is tied to {told.near} records as of {as_of.text}"
        return f"{counted}, and a drawing has room for {MOST - 1}: {remedy}."
    return f"The ties around {name} need more than {width} columns: {remedy}."


def counted_around(told: Around, as_of: AsOf) -> str:
    """How much is drawn: ``21 records, 1 tie away (57 more are 2 ties away), as of 2017``."""
    number = len(told.records)
    records = f"{number} {'record' if number == 1 else 'records'}"
    left = f" ({told.beyond} more are 2 ties away)" if told.beyond else ""
    return f"{records}, {'up to 2 ties' if told.hops == 2 else '1 tie'} away{left}, as of {as_of.text}"


def drawer_around(location: Location, centre: Ref, as_of: AsOf, hops: int) -> Callable[[int], Drawing | str]:
    """What draws who is around a record: asks the registry once, in whatever thread it is called first."""
    found: list[Around] = []

    def draw(width: int) -> Drawing | str:
        if not found:
            with reading(location) as reader:
                found.append(around(reader, centre, as_of, hops=hops))
        told = found[0]
        drawing = None
        if told.near and told.is_told:
            drawing = drawn_around(told, width) or drawn_around(told.nearest, width)
        remedy = "m writes a map of it"
        return drawing or why_nothing_is_drawn(told, as_of, remedy=remedy, width=width)

    return draw


def drawer_of_way(start: Ref, hops: tuple[Hop, ...]) -> Callable[[int], Drawing | str]:
    """What draws a way."""
    return lambda width: drawn_way(start, hops, width)


def drawn_way(start: Ref, hops: tuple[Hop, ...], width: int) -> Drawing:
    """The way from a record on, with who says so of each tie."""
    links = [Link(shown(hop.end), list(_told(hop)), bool(hop.tie.certain)) for hop in hops]
    return chain(shown(start), links, width)


def _told(hop: Hop) -> Iterator[str]:
    tie = hop.tie
    words = tie_words(tie, is_outward=hop.start.id == tie.from_id)
    facts = (f"{tie.by}: {words}", period(tie.start, tie.end), certainty_words(tie))
    yield ", ".join(fact for fact in facts if fact)
    yield who_says_so(hop.sources)[0]
