"""Agreements as a pipeline: those of each stage together, the stages in their order."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from registry.asof import AsOf
from registry.questions.agreements import AgreementRow, agreements_on
from registry.store.location import Location
from registry.store.reading import reading
from registry.terms import AgreementStage
from tui.states.lines import Column, FixedLines, Line
from tui.states.lists import AgreementList

STUCK, MISSED = "S", "M"
_LEGEND = "S stuck: too long in its stage · M missed: an expected date is past"
_COLUMNS = (
    Column("", 1),
    Column("Agreement"),
    Column("Corridor", 8),
    Column("Since", 10, from_width=70),
    Column("Expected", 10),
)


class Stage(NamedTuple):
    """A stage with its agreements: the numbers of the first line and of the one after the last."""

    title: str
    first: int
    after: int

    @property
    def size(self) -> int:
        """How many agreements are in it."""
        return self.after - self.first


class PipelineState(FixedLines):
    """The agreements on a day under their stages, those first that are stuck or missed a date."""

    def __init__(self, location: Location, as_of: AsOf) -> None:
        listed = AgreementList(location, as_of)
        with reading(location) as reader:
            rows = agreements_on(reader, as_of)
        super().__init__(_COLUMNS)
        self.stages: list[Stage] = []
        for stage in (*AgreementStage, None):
            of_stage = [row for row in rows if row.stage is stage]
            if of_stage:
                self._add(stage.label if stage else "stage not recorded", of_stage, listed)
        if not rows:
            self.lines = [Line(("", "No agreement is recorded", "", "", ""), None, ("None is recorded.",))]
        marks = [_mark(row, as_of) for row in rows]
        counted = f"{len(rows)} {'agreement' if len(rows) == 1 else 'agreements'} as of {as_of.text}"
        self.summary: Sequence[str] = (
            f"{counted}: {marks.count(STUCK)} stuck, {marks.count(MISSED)} missed a date",
            _LEGEND,
        )

    def _add(self, title: str, rows: list[AgreementRow], listed: AgreementList) -> None:
        rows.sort(key=lambda row: (not _mark(row, listed.as_of), row.ref.name, row.ref.id))
        self.lines.append(Line((f"{title} {len(rows)}", "", "", "", ""), is_heading=True))
        first = len(self.lines)
        self.lines += [_line(row, listed) for row in rows]
        self.stages.append(Stage(title, first, len(self.lines)))

    def stage_of(self, index: int) -> int:
        """Which of the stages the line of that number stands in."""
        return next((n for n, stage in enumerate(self.stages) if index < stage.after), 0)

    def beside(self, index: int, step: int) -> int:
        """The line as far down in the next stage (1), or in the one before (-1); at an end the same line."""
        if not self.stages:
            return index
        at = self.stage_of(index)
        to = min(max(0, at + step), len(self.stages) - 1)
        depth = index - self.stages[at].first
        return self.stages[to].first + min(depth, self.stages[to].size - 1) if to != at else index


def _mark(row: AgreementRow, as_of: AsOf) -> str:
    if row.expected is not None and row.expected.latest < as_of.state_day:
        return MISSED
    return STUCK if row.stuck else ""


def _line(row: AgreementRow, listed: AgreementList) -> Line:
    corridor = "-".join(row.corridor) if row.corridor else ""
    mark = _mark(row, listed.as_of)
    cells = (mark, row.ref.label, corridor, str(row.entered or ""), str(row.expected or ""))
    return Line(cells, row.ref, listed.line(row).detail)
