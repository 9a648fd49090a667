"""``overlaps``: which bodies share members, and two of them side by side."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from graphs.analyses.overlapping import Overlaps, heaviest_overlaps, largest_overlaps
from registry.asof import AsOf
from registry.errors import BadInput
from registry.questions.holders import HolderKind
from registry.questions.naming import record_named
from registry.questions.overlap import Containment, Overlap, Shares, overlap_of
from registry.questions.recorded_overlaps import RecordedOverlap
from registry.questions.refs import Ref
from registry.questions.seats import Seat
from registry.terms.kinds import Certainty, Kind
from tui.cli.arguments import add_as_of, as_of, number, one_of, whole_number
from tui.cli.as_json import Plain, an_object, plain, without
from tui.cli.face import Face
from tui.cli.printing import card, heading, notice, paragraph, quoted, table
from tui.suggesting import suggested

if TYPE_CHECKING:
    import argparse

    from graphs.networks.projection import Weighting
    from tui.cli.declaring import Declaring

_TOP = 100
"""So many pairs are told where nobody says how many."""
_PLURAL = {
    HolderKind.organisation: "organisations",
    HolderKind.person: "people",
    HolderKind.country: "countries",
}


def arguments_overlaps(parser: Declaring) -> None:
    """Two bodies, one or none; by whom; and how much to tell."""
    parser.add_argument("a", metavar="A", nargs="?", help="a body (default: all pairs of bodies)")
    parser.add_argument("b", metavar="B", nargs="?", help="another one (default: all others)")
    parser.add_argument("--by", metavar="WHOM", help="organisation (the default), person or country")
    parser.add_argument("--top", metavar="N", type=number, help=f"so many pairs at most (default {_TOP})")
    parser.add_argument(
        "--min", metavar="N", help="share at least so many (default 1; 0: also pairs only said to overlap)"
    )
    parser.add_argument(
        "--weights",
        metavar="W",
        help="order all pairs by raw (the default), newman, 1/(k-1), or jaccard",
    )
    add_as_of(parser)


def answer_overlaps(arguments: argparse.Namespace, face: Face) -> int:
    """What two bodies share; or the pairs of bodies that share most."""
    day, by = as_of(arguments), one_of(HolderKind, "--by", arguments.by) or HolderKind.organisation
    least = whole_number("--min", arguments.min, "a number from 0 on")
    if arguments.b is not None and (arguments.top is not None or least is not None):
        raise BadInput("two bodies are one pair", where="--top, --min", remedy="leave them out, or name one")
    with face.reading() as reader:
        bodies = [record_named(reader, name, [Kind.mechanism]) for name in (arguments.a, arguments.b) if name]
        if len(bodies) == 2:
            if bodies[0].id == bodies[1].id:
                raise BadInput(f"both are {bodies[0].label}", where="B", remedy="name another body")
            pair = overlap_of(reader, bodies[0], bodies[1], day, by)
            return face.tell(lambda: [_document(pair)], lambda: _pair_lines(pair, day, by))
        least = 1 if least is None else least
        one = bodies[0] if bodies else None
        if arguments.weights is None:
            told = largest_overlaps(reader, day, by, one, least, arguments.top or _TOP)
        else:
            weighting = _weighting(arguments.weights, one, least)
            told = heaviest_overlaps(reader, day, by, weighting, least, arguments.top or _TOP)
    if arguments.top is None and told.found > len(told.rows):
        notice(f"The first {len(told.rows)} of {told.found} pairs; --top N tells more, --min N narrows.")
    return face.tell(lambda: _documents(told), lambda: _list_lines(told, one, day, least))


def _weighting(text: str, one: Ref | None, least: int) -> Weighting:
    from graphs.networks.projection import Weighting

    weighting = one_of(Weighting, "--weights", text)
    assert weighting is not None  # noqa: S101 - a word was given
    if one is not None or least == 0:
        what = "the pairs of one body" if one else "pairs that are only said to overlap"
        raise BadInput(f"{what} are not weighed", where="--weights", remedy="leave it out")
    return weighting


def _documents(told: Overlaps) -> Plain:
    if not told.weights:
        return [_document(row) for row in told.rows]
    return [{**_document(row), "weight": weight} for row, weight in zip(told.rows, told.weights, strict=True)]


def _document(row: Overlap) -> dict[str, Plain]:
    return {
        "a": plain(row.a),
        "b": plain(row.b),
        "shared": [plain(both.holder) for both in row.holders],
        **an_object(row.at_most),
        **without(an_object(row), "a", "b", "at_most"),
    }


def _percent(part: float | None) -> str:
    return "" if part is None else f"{part:.0%}"


def _pair_lines(row: Overlap, day: AsOf, by: HolderKind) -> list[str]:
    lines = heading(f"{row.a.label} and {row.b.label}", f"as of {day.text}")
    sides = (("A", row.a, row.at_most.holders_of_a, row.certain.holders_of_a),
             ("B", row.b, row.at_most.holders_of_b, row.certain.holders_of_b))  # fmt: skip
    lines += card([(side, f"{body.label}: {_size(by, *held)}") for side, body, *held in sides])
    lines += ["", *paragraph(_shared(row, by))]
    if row.holders:
        rows = [
            (one.holder.label, _roles(one.on_a), _roles(one.on_b), one.certainty.label) for one in row.holders
        ]
        lines += ["", *table((by.label, "on a", "on b", "shared"), rows)]
    if row.akin:
        lines += ["", *paragraph("Not counted, for one is part of the other:")]
        for near in row.akin:
            lines += paragraph(f"{near.on_a.label} on A, {near.on_b.label} on B", "  ")
    if row.recorded:
        lines += ["", "Said to overlap, in words that name nobody:"]
        for statement in row.recorded:
            lines += _statement_lines(statement)
    if row.holders:
        lines += [
            "",
            *paragraph(f"Who says so: {suggested(f'citations --record {row.a.id}')}, or {row.b.id}"),
        ]
    return lines


def _size(by: HolderKind, held: int, certain: int) -> str:
    if not held:
        return f"no {by.label} is recorded as sitting on it"
    return f"{_count(held, by)}, {certain} certain"


def _count(held: int, by: HolderKind) -> str:
    return f"{held} {by.label if held == 1 else _PLURAL[by]}"


def _shared(row: Overlap, by: HolderKind) -> str:
    shares = row.at_most
    if not shares.shared_count:
        return f"No {by.label} is recorded as sitting on both."
    certain = row.certain.shared_count
    return (
        f"{_count(shares.shared_count, by)} shared, {certain} certain, {shares.shared_count - certain} "
        f"possible: {_percent(shares.share_of_a)} of A, {_percent(shares.share_of_b)} of B, "
        f"Jaccard {shares.jaccard:.2f}.{_contained(shares)} "
        "Counted are those recorded; a roster may be longer."
    )


def _contained(shares: Shares) -> str:
    if shares.contained is None:
        return ""
    inside = {Containment.a_in_b: "All of A sit on B.", Containment.b_in_a: "All of B sit on A."}
    return " " + inside.get(shares.contained, "Both have the same.")


def _roles(seats: Iterable[Seat]) -> str:
    return "; ".join(
        f"{seat.shown_role}{_since(seat)}" if seat.certainty is Certainty.certain else _possibly(seat)
        for seat in seats
    )


def _since(seat: Seat) -> str:
    return f" since {seat.start}" if seat.start else ""


def _possibly(seat: Seat) -> str:
    confirmed = f", last confirmed {seat.last_confirmed}" if seat.last_confirmed else ""
    return f"{seat.shown_role} (possible{confirmed})"


def _statement_lines(statement: RecordedOverlap) -> list[str]:
    said = f": {statement.wording}" if statement.wording else ""
    lines = paragraph(f"{statement.first.label} with {statement.second.label}{said}", "  ")
    for note in statement.sources:
        lines += quoted(note, "    ")
    return lines


def _list_lines(told: Overlaps, one: Ref | None, day: AsOf, least: int) -> list[str]:
    whose = f"Overlaps of {one.label}" if one else "Overlaps of bodies"
    lines = heading(f"{whose}, by {told.by.label}", f"as of {day.text}")
    if not told.rows:
        other = "another body" if one else "two bodies"
        more = "; nor is anybody said to." if least == 0 else ": --min 0 adds what is only said."
        return [*lines, f"Nobody is recorded as sitting on {other}{more}"]
    rows = [
        (
            row.a.label,
            row.b.label,
            str(row.at_most.shared_count),
            str(row.certain.shared_count),
            _percent(row.at_most.share_of_a),
            _percent(row.at_most.share_of_b),
            "" if row.at_most.jaccard is None else f"{row.at_most.jaccard:.2f}",
        )
        for row in told.rows
    ]
    titles = ("a", "b", "shared", "certain", "of a", "of b", "jaccard")
    if told.weights:
        # Jaccard's weight is a column already.
        rows = [(*row[:-1], f"{weight:.2f}") for row, weight in zip(rows, told.weights, strict=True)]
        titles = (*titles[:-1], "weight")
    if one:
        of_one = f"of {one.acronym}" if one.acronym else "of this one"
        titles = ("a", "other body", "shared", "certain", of_one, "of the other", "jaccard")
    first = 1 if one else 0
    lines += table(titles[first:], [row[first:] for row in rows])
    said = sum(not row.at_most.shared_count for row in told.rows)
    if said:
        lines += [
            "",
            *paragraph(f"{said} only said to overlap, in words: {suggested('overlaps A B')} tells which."),
        ]
    return lines
