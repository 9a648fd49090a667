"""What was changed in a record, and what one change did."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from registry.questions.journal import JournalEntry, entries_of_change, history_of, number_of_entries
from registry.questions.refs import Ref
from registry.questions.standing import taken_back
from registry.store.location import Location
from registry.store.reading import reading
from tui.states.lines import Column, FixedLines, Line
from tui.states.rows_named import Naming

_MOST = 500  # changes
_MOST_ROWS = 1000  # of one change: to read a whole registry may be one


class HistoryState(FixedLines):
    """The changes of a record, the newest first; the rest of each row says what it did."""

    def __init__(self, location: Location, ref: Ref) -> None:
        super().__init__(
            (Column("No", 5), Column("Day", 10), Column("Who", 14, from_width=90), Column("Why"))
        )
        with reading(location) as reader:
            entries = history_of(reader, ref.id, _MOST)
            gone, naming = taken_back(reader), Naming(reader, entries)
        self.numbers: list[int] = []
        for number, of_change in groupby(entries, key=lambda entry: entry.change):
            self.numbers.append(number)
            self.lines.append(_change_line(list(of_change), gone.get(number), naming))

    @property
    def summary(self) -> str:
        """How many changes there were."""
        several = (
            f"the last {_MOST} changes" if len(self.numbers) >= _MOST else f"{len(self.numbers)} changes"
        )
        return "1 change" if len(self.numbers) == 1 else several


class ChangeState(FixedLines):
    """What one change did, row by row: before and after."""

    def __init__(self, location: Location, number: int) -> None:
        super().__init__((Column("What", 24), Column("Before"), Column("After")))
        with reading(location) as reader:
            entries = entries_of_change(reader, number, _MOST_ROWS)
            rows = number_of_entries(reader, number)
            by, naming = taken_back(reader).get(number), Naming(reader, entries)
        self.summary = _summary(entries[0], by) if entries else ()
        if rows > _MOST_ROWS:
            self.summary += (f"the first {_MOST_ROWS} of {rows} rows",)
        for record, of_record in groupby(entries, key=lambda entry: entry.record):
            self.lines.append(Line((record.label, "", ""), is_heading=True))
            for entry in of_record:
                if entry.row != record.id:
                    self.lines.append(Line((f"· {naming.done(entry)}", "", ""), is_heading=True))
                self.lines += _entry_lines(entry, naming)


def _summary(entry: JournalEntry, by: int | None) -> tuple[str, ...]:
    source = f", on the word of {entry.source.label}" if entry.source else ""
    gone = (f"taken back by change {by}",) if by else ()
    return (f"Change {entry.change}: {entry.why}", f"{entry.at} by {entry.who}{source}", *gone)


def _change_line(entries: Sequence[JournalEntry], by: int | None, naming: Naming) -> Line:
    first = entries[0]
    gone = f" (taken back by {by})" if by else ""
    told: list[str] = []
    for did, of_row in groupby(entries, key=naming.done):
        told.append(f"{did}:")
        for entry in of_row:
            told += ["  {}: {} → {}".format(*line.cells) for line in _entry_lines(entry, naming)]
    cells = (str(first.change), first.at[:10], first.who, f"{first.why}{gone}")
    return Line(cells, None, (*_summary(first, by), *told))


def _entry_lines(entry: JournalEntry, naming: Naming) -> list[Line]:
    did = naming.done(entry)
    if entry.before is None and entry.after is None:
        return [Line(("contact details", "read", ""), entry.record, (did,))]
    return [
        Line((name, was, now), entry.record, (did, f"{name}: {was} → {now}"))
        for name, was, now in naming.differences(entry)
    ]
