"""A body at two dates: who joined, who left, what changed, and of whom nobody is sure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from registry.asof import AsOf
from registry.errors import BadDate
from registry.questions.comparing import Changed, Comparison, Moved, Unsure, compared
from registry.questions.refs import Ref
from registry.store.location import Location
from registry.store.reading import reading
from registry.terms.base import Term
from tui.states.lines import Column, FixedLines, Line, period, told

_COLUMNS = (Column("Seat", 18), Column("Who"), Column("When", 24, from_width=90))


class ComparisonState(FixedLines):
    """What changed on a body between two dates.

    Raises BadDate where a text is no date, and BadInput where the dates are not in their order.
    """

    title = "Compare"

    def __init__(self, location: Location, body: Ref, earlier: str, later: str) -> None:
        self.earlier, self.later = earlier, later
        days = _day("From", earlier), _day("To", later)
        with reading(location) as reader:
            found = compared(reader, body, *days)
        super().__init__(_COLUMNS, list(_lines(found)))
        self.summary: Sequence[str] = (
            f"{body.label}: {found.earlier} to {found.later}",
            f"{_counted(found)} · {_activity(found)}",
        )


def _day(field: str, text: str) -> AsOf:
    try:
        return AsOf.on(text)
    except ValueError as problem:
        raise BadDate(str(problem), where=field) from problem


def _counted(found: Comparison) -> str:
    changed, unsure = len(found.changed), len(found.unsure)
    moved = f"{len(found.joined)} joined, {len(found.left)} left, {changed} changed"
    return f"{moved}, {unsure} not sure, {found.unchanged} as before"


def _activity(found: Comparison) -> str:
    before, after = found.activity_before.label, found.activity_after.label
    return f"{before} at both dates" if before == after else f"from {before} to {after}"


def _lines(found: Comparison) -> Iterator[Line]:
    parts = (
        ("Joined", [_moved(one, "had another seat before") for one in found.joined]),
        ("Left", [_moved(one, "still has another seat") for one in found.left]),
        ("Changed", [_changed(one) for one in found.changed]),
        ("Not sure at one of the dates, or at both", [_unsure(one, found) for one in found.unsure]),
    )
    for title, lines in parts:
        if lines:
            yield Line((title, "", ""), is_heading=True)
            yield from lines
    if not any(lines for _, lines in parts):
        same = f"{found.unchanged} seats are the same" if found.unchanged else "No seat is recorded as held"
        told_so = f"{same} in {found.earlier} and in {found.later}"
        yield Line(("nothing", told_so, ""), None, (f"{told_so}.",))


def _moved(moved: Moved, elsewhere: str) -> Line:
    seat = moved.seat
    when = period(seat.start, seat.end)
    kept = elsewhere if moved.keeps_a_seat else ""
    detail = (seat.shown_holder, seat.shown_role, when, f"held: {seat.certainty.label}", kept)
    cells = (seat.shown_role, seat.shown_holder, when)
    return Line(cells, seat.holder, (*filter(None, detail), *told(seat.sources)))


def _changed(change: Changed) -> Line:
    seat = change.seat
    what = f"{change.field}: {_word(change, change.before)} → {_word(change, change.after)}"
    detail = (
        seat.holder.label,
        what,
        f"before: {period(change.earlier.start, change.earlier.end)}",
        *told(change.earlier.sources),
        f"now: {period(seat.start, seat.end)}",
        *(told(seat.sources) if seat.id != change.earlier.id else ()),
    )
    return Line(
        (seat.shown_role, f"{seat.holder.label}: {what}", period(seat.start, seat.end)), seat.holder, detail
    )


def _word(change: Changed, value: Term | Ref | str | None) -> str:
    if value is None:
        return change.seat.role.label if change.field == "post" else "nobody named"
    return value.label if isinstance(value, Term | Ref) else value


def _unsure(unsure: Unsure, found: Comparison) -> Line:
    seat = unsure.seat
    held = f"{unsure.before.label} in {found.earlier}, {unsure.after.label} in {found.later}"
    confirmed = f"last confirmed {seat.last_confirmed}" if seat.last_confirmed else "never confirmed"
    cells = (seat.shown_role, seat.shown_holder, f"{unsure.before.label} → {unsure.after.label}")
    detail = (seat.shown_holder, held, confirmed, period(seat.start, seat.end))
    return Line(cells, seat.holder, (*filter(None, detail), *told(seat.sources)))
