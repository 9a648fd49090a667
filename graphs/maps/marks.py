"""How things look in a drawing on paper: shapes for kinds, colours for sides.

Colours are Okabe and Ito's (2008), which most colour-blind readers can tell apart; every difference
of colour is also one of shape, line or words.
"""

from __future__ import annotations

from registry.frozen import Frozen
from registry.terms.kinds import Kind
from registry.terms.seats import Constituency


class Mark(Frozen):
    """A shape, a colour, and the word for it in the legend."""

    shape: str
    colour: str
    label: str


_SHAPES = {
    Kind.organisation: "dot",
    Kind.person: "triangle",
    Kind.place: "hexagon",
    Kind.mechanism: "box",
    Kind.agreement: "diamond",
    Kind.instrument: "square",
    Kind.project: "star",
    Kind.event: "triangleDown",
}
_KIND_COLOURS = {
    Kind.mechanism: "#f2e9c9",
    Kind.agreement: "#d8c5dd",
    Kind.instrument: "#cfd8dc",
    Kind.project: "#e0c9a6",
    Kind.place: "#b9d3c2",
    Kind.event: "#f3c6b8",
}
_SIDE_COLOURS = {
    Constituency.government: "#0072b2",
    Constituency.employers: "#d55e00",
    Constituency.workers: "#cc79a7",
    Constituency.un_igo: "#56b4e9",
    Constituency.civil_society: "#009e73",
    Constituency.migrants: "#e69f00",
    Constituency.academia: "#5d4a8a",
    Constituency.donor: "#8c6d31",
    Constituency.private_recruitment: "#a0522d",
    Constituency.private_other: "#bc8f6f",
    Constituency.media: "#7f7f7f",
}
_NO_SIDE = "#b0b0b0"


def mark_of(kind: str, side: str | None) -> Mark:
    """How a record looks; ``side`` is the constituency of its seats, where they agree."""
    known = Kind(kind)
    shape = _SHAPES.get(known, "dot")
    if known in _KIND_COLOURS:
        return Mark(shape, _KIND_COLOURS[known], _kind_label(known))
    if side is None:
        return Mark(shape, _NO_SIDE, f"{_kind_label(known)}, no seat here")
    term = Constituency(side)
    return Mark(shape, _SIDE_COLOURS.get(term, _NO_SIDE), f"{_kind_label(known)}: {term.label}")


def _kind_label(kind: Kind) -> str:
    return "body" if kind is Kind.mechanism else kind.label
