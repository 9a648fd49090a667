"""The bodies that share most organisations with one body."""

from __future__ import annotations

from collections.abc import Sequence

from graphs.analyses.overlapping import largest_overlaps
from registry.asof import AsOf
from registry.questions.holders import HolderKind
from registry.questions.overlap import Overlap, SharedHolder
from registry.questions.refs import Ref
from registry.store.location import Location
from registry.store.reading import reading
from tui.states.lines import Column, FixedLines, Line, told

_MOST = 100
_COLUMNS = (
    Column("Body"),
    Column("Shared", 6),
    Column("Certain", 7, from_width=70),
    Column("Of this", 7),
    Column("Of that", 7),
    Column("Jaccard", 7),
)

_SAID = "said: a source says that they overlap; no member that they share is recorded"


class OverlapState(FixedLines):
    """The bodies with which a body shares an organisation on the day, the most first."""

    title = "Overlaps"

    def __init__(self, location: Location, body: Ref, as_of: AsOf) -> None:
        with reading(location) as reader:
            found = largest_overlaps(reader, as_of, HolderKind.organisation, body, least=0, top=_MOST)
        lines = [_line(row) for row in found.rows]
        nobody = "No organisation on it is recorded as sitting on another body"
        super().__init__(_COLUMNS, lines or [Line((nobody, *[""] * 5), None, (f"{nobody}.",))])
        shown = f"the first {len(lines)} of {found.found}" if found.found > len(lines) else f"{found.found}"
        held = found.rows[0].at_most.holders_of_a if found.rows else 0
        counted = f"{shown} bodies by shared organisations; of this body {held} are recorded"
        self.summary: Sequence[str] = (
            f"Bodies that share members with {body.label}",
            counted if lines else "",
            *((_SAID,) if any(not row.at_most.shared_count for row in found.rows) else ()),
        )


def _line(row: Overlap) -> Line:
    shares = row.at_most
    numbers = (
        str(shares.shared_count),
        str(row.certain.shared_count),
        _percent(shares.share_of_a),
        _percent(shares.share_of_b),
        "" if shares.jaccard is None else f"{shares.jaccard:.2f}",
    )
    # Where no shared holder is recorded, somebody only said so, and there is nothing to count.
    cells = (row.b.label, *(numbers if shares.shared_count else ("said", *[""] * 4)))
    said = [line for one in row.recorded for line in (one.wording or "", *told(one.sources)) if line]
    akin = [f"not counted: {two.on_a.label} here, {two.on_b.label} there" for two in row.akin]
    heading = ("Said to overlap:",) if said else ()
    return Line(cells, row.b, (row.b.label, *map(_shared, row.holders), *akin, *heading, *said))


def _shared(both: SharedHolder) -> str:
    here, there = (", ".join(seat.shown_role for seat in seats) for seats in (both.on_a, both.on_b))
    return f"{both.holder.label}: {here} here, {there} there, {both.certainty.label}"


def _percent(part: float | None) -> str:
    return "" if part is None else f"{part:.0%}"
