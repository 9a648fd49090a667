"""The lists of what asks for somebody: findings, and what is due."""

from __future__ import annotations

from abc import abstractmethod
from collections import Counter
from collections.abc import Sequence

from registry.asof import AsOf
from registry.checks.findings import Finding, all_findings_on
from registry.checks.rules import RULES
from registry.questions.due.forward import due_on
from registry.questions.due.items import DueItem
from registry.questions.edition import edition_of
from registry.questions.listing.held import Held
from registry.questions.windows import Window
from registry.store.location import Location
from registry.store.reading import Reader, reading
from registry.text import fold
from tui.deciding import decision_words, resting_words
from tui.lateness import lateness
from tui.narrowing import said_of_due, said_of_finding
from tui.states.held_rows import Row
from tui.states.lines import Column, Line, told
from tui.states.lists import ListState, called
from tui.states.orders import Orders


class HeldList(ListState[Row]):
    """A list whose question is answered as a whole: the answer is held, and narrowed to words here.

    The question is asked again whenever the list is counted, which a screen does each time it shows
    it, unless only the words have changed: nobody waits for it between two letters.
    """

    how = "with"
    """How the summary says that its rows fit the words."""

    def __init__(self, location: Location, as_of: AsOf) -> None:
        super().__init__(location, as_of)
        self._answer: Sequence[Row] = ()
        self._asked_for: tuple[AsOf, str, Orders] | None = None
        self._held_on = as_of

    def counted_words(self, count: int) -> str:
        """So many of them, and the words that their rows hold."""
        counted = f"{count} {self.one if count == 1 else self.title.lower()}"
        return f"{counted} {called(self.words, self.how)}" if self.words else counted

    def count(self) -> int:
        """How many rows fit; asked again, unless only the words or the order have changed."""
        now = (self.as_of, self.words, self.orders)
        if self._asked_for == now:
            with reading(self.location) as reader:
                self._ask(reader)
        self._asked_for = now
        return super().count()

    def hold(self, reader: Reader) -> Held:
        """The whole answer on the day."""
        if self._held is None or self._held_on != self.as_of:
            self._ask(reader)
        assert self._held is not None  # noqa: S101 - just kept
        if self._asked_for is None:
            self._asked_for = (self.as_of, self.words, self.orders)
        return self._held

    def _ask(self, reader: Reader) -> None:
        # What was answered before is drawn until the answer is there.
        as_of = self.as_of
        self._take(reader, self.asked(reader), as_of)

    def _take(self, reader: Reader, answer: Sequence[Row], as_of: AsOf) -> None:
        self._answer, self._held_on = answer, as_of
        texts = [fold(self.text(row)) for row in answer]
        # Rows that are alike in a column keep the answer's order.
        self.keep(Held(edition_of(reader), _told_apart(texts), texts, [""] * len(texts)))

    def placed(self, reader: Reader, rows: Sequence[Row], lines: Sequence[Line]) -> list[int]:
        """The rows as the whole answer."""
        del lines
        self._take(reader, rows, self.as_of)
        return list(range(len(rows)))

    def lines_at(self, reader: Reader, positions: Sequence[int]) -> list[Line]:
        """The rows at the positions of the answer."""
        keys = (self._held or self.hold(reader)).ids
        return [self.line(self._answer[n])._replace(key=keys[n]) for n in positions]

    def lines_worked_out(self, reader: Reader, field: str, positions: Sequence[int]) -> list[Line]:
        """The rows at the positions, without what is only asked for where they are shown."""
        del reader, field
        return [self.line(self._answer[n]) for n in positions]

    def row_at(self, index: int) -> Row | None:
        """The row of that number among those that fit; None where there is none."""
        fitting = self._fitting()
        return fitting[index] if 0 <= index < len(fitting) else None

    def _fitting(self) -> list[Row]:
        with reading(self.location) as reader:
            return [self._answer[n] for n in self._find(reader)]

    def counted(self, reader: Reader, window: Window) -> int:
        """How many rows the whole answer has."""
        del window
        return len(self.hold(reader).ids)

    def rows(self, reader: Reader, window: Window) -> list[Row]:
        """All rows of the answer."""
        del window
        self.hold(reader)
        return list(self._answer)

    @abstractmethod
    def asked(self, reader: Reader) -> Sequence[Row]:
        """The whole answer on the day."""

    @abstractmethod
    def text(self, row: Row) -> str:
        """What the filter's words are looked for in."""


def _told_apart(texts: Sequence[str]) -> list[str]:
    """The texts as keys: of equal ones the second and the third say so."""
    seen: Counter[str] = Counter()
    keys = []
    for text in texts:
        seen[text] += 1
        keys.append(f"{text} {seen[text]}")
    return keys


class FindingList(HeldList[Finding]):
    """What the rules of ``check`` find."""

    title = "Findings"
    one = "finding"
    columns = (
        Column("Severity", 8),
        Column("Rule", 22),
        Column("Record"),
        Column("Message", 36, from_width=96),
    )

    def __init__(self, location: Location, as_of: AsOf) -> None:
        super().__init__(location, as_of)
        self._resting = ""

    def counted_words(self, count: int) -> str:
        """How many, and how many rest."""
        counted = super().counted_words(count)
        return f"{counted}; {self._resting}" if self._resting else counted

    def asked(self, reader: Reader) -> Sequence[Finding]:
        """By severity, then by rule; without those that are snoozed or accepted."""
        every = all_findings_on(reader, self.as_of, RULES)
        self._resting = resting_words(every)
        return [finding for finding in every if not finding.rests]

    def text(self, row: Finding) -> str:
        """All that its row says."""
        return said_of_finding(row)

    def line(self, row: Finding) -> Line:
        """What was found, and who says so."""
        cells = (row.severity.label, _rule(row), row.subject.label, row.message)
        what = f"{row.severity.label}: {_rule(row)}"
        decided = (f"{decision_words(row.decision)}.",) if row.decision else ()
        detail = (row.subject.label, what, f"{row.message}.", *decided, *told(row.sources))
        return Line(cells, row.subject, detail)


def _rule(finding: Finding) -> str:
    return finding.rule.replace("_", " ")


class DueList(HeldList[DueItem]):
    """What is due by date, what is overdue first."""

    title = "Due"
    one = "due"
    columns = (
        Column("Date", 10, is_date=True),
        Column("Late", 9),
        Column("What", 17),
        Column("Record"),
        Column("Why", 30, from_width=96),
    )

    def counted_words(self, count: int) -> str:
        """How many lie ahead and how many are overdue."""
        overdue = sum(item.overdue_days is not None for item in self._fitting())
        counted = f"{count - overdue} ahead, {overdue} overdue"
        return f"{counted}, {called(self.words, self.how)}" if self.words else counted

    def asked(self, reader: Reader) -> Sequence[DueItem]:
        """By date."""
        return due_on(reader, self.as_of)

    def text(self, row: DueItem) -> str:
        """All that its row says, and the other record that has a part in it."""
        return said_of_due(row)

    def line(self, row: DueItem) -> Line:
        """By when, how late that is on the day, and why."""
        late = "" if row.overdue_days is None else lateness(row.overdue_days)
        cells = (str(row.due), late, row.what.label, row.ref.label, row.why)
        when = f"{row.what.label}: {row.due}, {f'{late} late' if late else 'ahead'}"
        about = (f"With: {row.about.label}",) if row.about else ()
        return Line(cells, row.ref, (row.ref.label, when, row.why, *about, *told(row.sources)))
