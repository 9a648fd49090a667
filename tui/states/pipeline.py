"""Agreements as a pipeline: those of each stage together, the stages in their order."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from registry.asof import AsOf
from registry.frozen import Frozen
from registry.questions.agreement_standings import AgreementStanding, standings_on
from registry.questions.agreements import AgreementFilter, AgreementRow, agreements_on
from registry.store.lists import in_pieces
from registry.store.location import Location
from registry.store.reading import Reader, reading
from registry.terms.agreements import AgreementStage
from tui.states.grouped import Group, GroupedLines
from tui.states.lines import Column, Line
from tui.states.lists import AgreementList

_BEGIN, _CARDS = 60, 8  # rows of the table, and cards of a stage, that are seen first
STUCK, MISSED = "S", "M"
_LEGEND = "S stuck: too long in its stage · M missed: an expected date is past"
_COLUMNS = (
    Column("", 1),
    Column("Agreement"),
    Column("Corridor", 8),
    Column("Since", 10, from_width=70),
    Column("Expected", 10),
)


class Stage(Frozen):
    """A stage with its agreements: the numbers of the first line and of the one after the last."""

    title: str
    first: int
    after: int

    @property
    def size(self) -> int:
        """How many agreements are in it."""
        return self.after - self.first


class PipelineState(GroupedLines):
    """The agreements on a day under their stages, those first that are stuck or missed a date.

    All that is known of an agreement is asked for those in view.
    """

    columns: Sequence[Column] = _COLUMNS

    def __init__(self, location: Location, as_of: AsOf) -> None:
        super().__init__(location, as_of)
        self._listed = AgreementList(location, as_of)
        self.stages: list[Stage] = []
        with reading(location) as reader:
            standings = standings_on(reader, as_of)
            self._lay_out_stages(standings)
            self._begin(reader)
        marks = Counter(map(_mark, standings))
        number = len(standings)
        counted = f"{number} {'agreement' if number == 1 else 'agreements'} as of {as_of.text}"
        self.summary: Sequence[str] = (
            f"{counted}: {marks[STUCK]} stuck, {marks[MISSED]} missed a date",
            _LEGEND,
        )

    def _lay_out_stages(self, standings: Sequence[AgreementStanding]) -> None:
        of_stage: dict[AgreementStage | None, list[AgreementStanding]] = {}
        for standing in standings:
            of_stage.setdefault(standing.stage, []).append(standing)
        first = 1
        for stage in (*AgreementStage, None):
            if found := of_stage.get(stage):
                found.sort(key=lambda one: not _mark(one))  # and by name, as they come
                title = stage.label if stage else "stage not recorded"
                heading = Line((f"{title} {len(found)}", "", "", "", ""), is_heading=True)
                self.lay_out([Group(heading, [one.id for one in found])])
                self.stages.append(Stage(title, first, first + len(found)))
                first += len(found) + 1

    def _begin(self, reader: Reader) -> None:
        """Ask for what is seen first: the beginning of the table, and of every stage."""
        numbers = {*range(min(_BEGIN, self.count()))}
        for stage in self.stages:
            numbers |= {*range(stage.first, min(stage.first + _CARDS, stage.after))}
        self.fetch(sorted(numbers) if self.stages else (), reader)

    def asked(self, reader: Reader, ids: Sequence[str]) -> Iterator[Line]:
        """The agreements as they are listed."""
        for piece in in_pieces(ids):
            only = AgreementFilter(ids=tuple(piece.values.values()))
            yield from (_line(row, self._listed) for row in agreements_on(reader, self.as_of, only))

    @property
    def nothing(self) -> Line:
        """That there is no agreement."""
        return Line(("", "No agreement is recorded", "", "", ""), None, ("None is recorded.",))

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


def _mark(standing: AgreementStanding) -> str:
    return MISSED if standing.missed else STUCK if standing.stuck else ""


def _line(row: AgreementRow, listed: AgreementList) -> Line:
    corridor = "-".join(row.corridor) if row.corridor else ""
    is_past = row.expected is not None and row.expected.latest < listed.as_of.state_day
    mark = MISSED if is_past else STUCK if row.stuck else ""
    cells = (mark, row.ref.label, corridor, str(row.entered or ""), str(row.expected or ""))
    return Line(cells, row.ref, listed.line(row).detail)
