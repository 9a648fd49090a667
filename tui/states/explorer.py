"""A walk through the network: one record, everybody it is tied to, and the way walked so far."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from registry.asof import AsOf
from registry.frozen import Frozen
from registry.questions.neighbours import Neighbour, neighbours_of
from registry.questions.refs import Ref, SourceNote, refs_of
from registry.questions.ties import evidence_of
from registry.store.location import Location
from registry.store.reading import reading
from tui.states import route as walked
from tui.states.lines import Column, Line, period
from tui.states.ties import TIE_HEADINGS, certainty_words, named_with, tie_facts, tie_words, who_says_so
from tui.suggesting import suggested_on


class Stop(Frozen):
    """A record on the way, and the row from which it was left."""

    ref: Ref
    row: int


class Around(Frozen):
    """A record in the middle on a day, the way to it, and its ties below a heading for each kind."""

    centre: Ref
    way: tuple[Stop, ...]
    as_of: AsOf
    rows: list[str | Neighbour]
    ties: int
    records: int


class ExplorerState:
    """A record's ties on a day, a row each under a heading for each kind.

    Who says so is asked for the rows that are shown: a record may have thousands of ties.
    """

    columns: Sequence[Column] = (
        Column("Tie", 18),
        Column("With"),
        Column("When", 24, from_width=90),
        Column("On the day", 10),
    )

    def __init__(self, location: Location, centre: Ref, as_of: AsOf) -> None:
        self.location, self.centre, self.as_of = location, centre, as_of
        self.way: list[Stop] = []
        self._rows: list[str | Neighbour] = []
        self._numbers = 0, 0
        self._told: dict[tuple[str, str], tuple[SourceNote, ...]] = {}

    def load(self) -> None:
        """Ask for the ties of the record in the middle, as of the day that is set."""
        self.take(self.asked(self.centre, self.way, self.as_of))

    def asked(self, centre: Ref, way: Sequence[Stop], as_of: AsOf) -> Around:
        """The ties of a record on a day, with the way to it: nothing is shown of them yet."""
        with reading(self.location) as reader:
            found = neighbours_of(reader, centre, as_of)
        rows: list[str | Neighbour] = []
        for by, ties in groupby(found, key=lambda one: one.tie.by):
            of_kind = list(ties)
            rows += [_heading(by, of_kind), *of_kind]
        ties_told = {(one.tie.by, one.tie.id) for one in found}
        return Around(centre, tuple(way), as_of, rows, len(ties_told), len({one.ref.id for one in found}))

    def take(self, around: Around) -> None:
        """Show these."""
        self.centre, self.way, self.as_of = around.centre, list(around.way), around.as_of
        self._rows, self._numbers, self._told = around.rows, (around.ties, around.records), {}

    @property
    def summary(self) -> tuple[str, ...]:
        """Who is in the middle, how many ties it has, and the command that answers the same."""
        ties, records = self._numbers
        day = f"as of {self.as_of.text}"
        counted = f"{_number(ties, 'tie')} with {_number(records, 'record')} {day}"
        return (
            self.centre.label,
            f"{self.centre.kind} · {counted if ties else f'no tie is recorded {day}'}",
            f"As a command: {suggested_on(self.as_of, 'show', self.centre.id)}",
        )

    # ------------------------------------------------------------ rows
    def count(self) -> int:
        """How many rows there are, headings among them."""
        return max(1, len(self._rows))

    def window(self, offset: int, limit: int) -> Sequence[Line]:
        """So many of them from a position on, with who says so."""
        if not self._rows:
            nothing = f"Nothing is recorded as tied to it, as of {self.as_of.text}"
            return [Line(("", nothing, "", ""), None, (f"{nothing}.",))]
        shown = self._rows[offset : offset + limit]
        ties = [row.tie for row in shown if isinstance(row, Neighbour)]
        asked = [tie for tie in ties if (tie.by, tie.id) not in self._told]
        if asked:
            with reading(self.location) as reader:
                told = evidence_of(reader, asked)
            self._told |= {(tie.by, tie.id): told.get((tie.by, tie.id), ()) for tie in asked}
        return [self._line(row) for row in shown]

    def _line(self, row: str | Neighbour) -> Line:
        if isinstance(row, str):
            return Line((row, "", "", ""), is_heading=True)
        tie, shown = row.tie, named_with(row.ref, row.beside)
        cells = (
            tie_words(tie, is_outward=row.is_outward),
            shown,
            period(tie.start, tie.end),
            certainty_words(tie),
        )
        facts = tie_facts(tie, is_outward=row.is_outward)
        return Line(cells, row.ref, (shown, facts, *who_says_so(self._told[tie.by, tie.id])))

    def next_kind(self, row: int, step: int) -> int:
        """The first row of the next kind of tie, or of the one before; the same row where there is none."""
        starts = [place + 1 for place, heading in enumerate(self._rows) if isinstance(heading, str)]
        beyond = [start for start in starts if start > row] if step > 0 else []
        before = [start for start in starts if start < row and step < 0]
        return beyond[0] if beyond else before[-1] if before else row

    # ------------------------------------------------------------ walking
    def neighbour_at(self, row: int) -> Ref | None:
        """The record of a row, None of a heading."""
        found = self._rows[row] if 0 <= row < len(self._rows) else None
        return found.ref if isinstance(found, Neighbour) else None

    def way_on(self, row: int) -> tuple[Ref, Sequence[Stop]] | None:
        """The record of a row, and the way to it from here; None where there is none to go to."""
        there = self.neighbour_at(row)
        return None if there is None else (there, [*self.way, Stop(self.centre, row)])

    def way_back(self) -> tuple[Ref, Sequence[Stop], int] | None:
        """From where this record was walked to, the way there and the row; None at the beginning."""
        return (self.way[-1].ref, self.way[:-1], self.way[-1].row) if self.way else None

    def walk(self, row: int) -> bool:
        """Go to the record of a row: it comes into the middle. False where there is none to go to."""
        there = self.way_on(row)
        if there is not None:
            self.take(self.asked(*there, self.as_of))
        return there is not None

    def back(self) -> int | None:
        """Go back to where this record was walked to from; the row there, None at the beginning."""
        there = self.way_back()
        if there is None:
            return None
        centre, way, row = there
        self.take(self.asked(centre, way, self.as_of))
        return row

    def take_way(self, start: str, trail: Sequence[walked.Stop]) -> None:
        """Stand where a walk from that record over these led; a record that is gone ends it."""
        if not trail and not self.way:
            return
        with reading(self.location) as reader:
            known = refs_of(reader, [start, *(stop.record for stop in trail)])
        if start not in known:
            return
        self.way, self.centre = [], known[start]
        for stop in trail:
            if stop.record not in known:
                break
            self.way.append(Stop(self.centre, stop.row))
            self.centre = known[stop.record]

    @property
    def steps(self) -> tuple[str, ...]:
        """The records walked over to the one in the middle, by their short names."""
        return tuple(ref.acronym or ref.name for ref in (*(stop.ref for stop in self.way), self.centre))


def _heading(by: str, ties: Sequence[Neighbour]) -> str:
    distinct = {one.tie.id: one.tie for one in ties}.values()
    heading = f"{TIE_HEADINGS[by]}: {len(distinct)}"
    if by != "seat":
        return heading
    certain = sum(bool(tie.certain) for tie in distinct)
    return f"{heading}, {certain} certain and {len(distinct) - certain} possible"


def _number(count: int, one: str) -> str:
    return f"{count} {one if count == 1 else f'{one}s'}"
