"""How things look on a map: shapes for kinds, colours for sides, lines for ties.

Colours are Okabe and Ito's (2008), which most colour-blind readers can tell apart; every difference
of colour is also one of shape, line or words.
"""

from __future__ import annotations

from typing import NamedTuple

from registry.terms import Constituency, Kind, LinkKind


class Mark(NamedTuple):
    """A shape that vis-network knows, a colour, and the word for it in the legend."""

    shape: str
    colour: str
    label: str


class Line(NamedTuple):
    """A colour, a dash pattern (empty: solid) and the word for it in the legend."""

    colour: str
    dashes: tuple[int, ...]
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


SEAT_CERTAIN = Line("#555555", (), "seat, certain on the day")
SEAT_POSSIBLE = Line("#8a8a8a", (7, 5), "seat, possible on the day")
OFFICER = Line("#111111", (), "chair, facilitator or secretariat")
OFFICER_POSSIBLE = Line("#111111", (7, 5), "chair, facilitator or secretariat, possible")
LINK = Line("#b8860b", (2, 4), "bodies that overlap or work together")
PROPOSED_LINK = Line("#b8860b", (10, 4, 2, 4), "proposed merger or conversion")
AT_EVENT = Line("#a9746e", (1, 5), "was at the event")
OTHER_TIE = Line("#6a8caf", (1, 3), "agreement, project or endorsement")

_PROPOSED = (LinkKind.proposed_to_merge_into, LinkKind.converts_to)


def line_of(by: str, what: str, *, certain: bool) -> Line:
    """How a tie looks: a seat by its role and certainty, a link by its kind."""
    if by == "seat":
        if what in ("member", "observer", "alternate", "other"):
            return SEAT_CERTAIN if certain else SEAT_POSSIBLE
        return OFFICER if certain else OFFICER_POSSIBLE
    if by == "link":
        return PROPOSED_LINK if what in _PROPOSED else LINK
    return AT_EVENT if by == "event" else OTHER_TIE
