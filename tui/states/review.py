"""What the review screen holds: what waits, the candidate held beside it, and the fields to take over."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from registry.errors import InterlockError
from registry.frozen import Frozen
from registry.store.location import Location
from registry.store.reading import reading
from tui.reviewing import count_words, incoming_label, waiting_words
from tui.states.lines import Column, FixedLines, Line

if TYPE_CHECKING:
    from registry.questions.candidates import Candidate
    from registry.questions.reviewing import FieldRow, Review

_TICKED, _TAKEABLE = "✓", "·"


class Placed(Frozen):
    """What a decision came to: the words for it, or why it was refused."""

    words: str
    is_refused: bool = False


def _table_of(review: Review) -> str:
    """The file, and its sheet or page where the place of the row names one."""
    table = review.waiting.where.rpartition(", ")[0]
    return f"{review.waiting.file}, {table}" if table else review.waiting.file


class ReviewState:
    """What waits for somebody to say who is who."""

    columns: Sequence[Column] = (
        Column("What waits"), Column("Where", 8), Column("Kind", 12, from_width=44), Column("Like", 4),
    )  # fmt: skip

    def __init__(self, location: Location) -> None:
        self.location = location
        self.reviews: tuple[Review, ...] = ()
        self.taken: set[str] = set()
        self._at = self._candidate = 0
        self._fields: tuple[FieldRow, ...] = ()
        self._made: list[int] = []
        self._rows: list[Review | str] = []

    def load(self) -> None:
        """Ask what waits; the one that was shown stays shown where it still waits."""
        # Loaded here: the terminal UI starts without what finds out who is who.
        from registry.questions.reviewing import reviews

        shown = self.review.id if self.review else None
        held, taken = self.candidate, self.taken
        with reading(self.location) as reader:
            self._gather(reviews(reader))
        ids = [review.id for review in self.reviews]
        self.choose(ids.index(shown) if shown in ids else self._at)
        if shown in ids:
            self._hold_again(held, taken)

    def _gather(self, waiting: Sequence[Review]) -> None:
        """What waits by file and sheet, each under its name."""
        groups: dict[str, list[Review]] = {}
        for review in waiting:
            groups.setdefault(_table_of(review), []).append(review)
        self.reviews = tuple(review for group in groups.values() for review in group)
        self._rows = []
        for name, group in groups.items():
            self._rows += [name, *group]

    def _hold_again(self, held: Candidate | None, taken: set[str]) -> None:
        """The candidate that was held and the fields that were ticked, where they are still there."""
        near = [candidate.ref.id for candidate in self.review.candidates] if self.review else []
        if held is not None and held.ref.id in near:
            self._candidate = near.index(held.ref.id)
            self.taken = taken & {row.field for row in self._fields if row.can_be_taken}

    # ------------------------------------------------------------ what waits
    @property
    def review(self) -> Review | None:
        """What is shown; None where nothing waits."""
        return self.reviews[self._at] if self._at < len(self.reviews) else None

    @property
    def position(self) -> int:
        """The number of the row in which it stands."""
        return self._rows.index(self.review) if self.review else 0

    def choose_row(self, row: int) -> bool:
        """Show the one in that row; whether another one is shown now."""
        review = self._rows[row] if 0 <= row < len(self._rows) else ""
        if isinstance(review, str) or review is self.review:
            return False
        self.choose(self.reviews.index(review))
        return True

    @property
    def is_at_end(self) -> bool:
        """Whether nothing waits after what is shown."""
        return self._at >= len(self.reviews) - 1

    @property
    def summary(self) -> str:
        """How many wait, and which of them is shown."""
        number = len(self.reviews)
        which = f" This is number {self._at + 1}." if number > 1 else ""
        return f"{count_words(number)}.{which}"

    def count(self) -> int:
        """How many rows there are, with those that name a file."""
        return len(self._rows)

    def window(self, offset: int, limit: int) -> Sequence[Line]:
        """So many of them from a position on."""
        return [self._line(row) for row in self._rows[offset : offset + limit]]

    def _line(self, row: Review | str) -> Line:
        if isinstance(row, str):
            return Line((row,), is_heading=True)
        best = f"{row.candidates[0].score:.2f}" if row.candidates else "none"
        place = row.waiting.where.rpartition(", ")[2]
        return Line((incoming_label(row), place, str(row.waiting.incoming.kind), best))

    def choose(self, index: int) -> None:
        """Show the one of that number, its likeliest candidate beside it."""
        from registry.questions.reviewing import side_by_side

        self._at = min(max(index, 0), max(0, len(self.reviews) - 1))
        self._candidate = 0
        self.taken = set()
        self._fields = ()
        if self.review:
            refs = [candidate.ref for candidate in self.review.candidates]
            with reading(self.location) as reader:
                self._fields = side_by_side(reader, self.review.waiting.incoming, refs)

    # ------------------------------------------------------------ side by side
    @property
    def candidate(self) -> Candidate | None:
        """The record held beside what the file says."""
        near = self.review.candidates if self.review else ()
        return near[self._candidate] if self._candidate < len(near) else None

    @property
    def number(self) -> int:
        """The number of that candidate."""
        return self._candidate + 1

    @property
    def others(self) -> int:
        """How many candidates there are besides that one."""
        return max(0, len(self.review.candidates) - 1) if self.review else 0

    def turn(self, step: int) -> None:
        """Hold the next candidate beside it, or the one before."""
        near = len(self.review.candidates) if self.review else 0
        self._candidate = (self._candidate + step) % near if near else 0

    @property
    def heading(self) -> tuple[str, ...]:
        """Where it stands, and who it may be, with the reasons."""
        if self.review is None:
            return ()
        if self.candidate is None:
            return waiting_words(self.review), "Nobody in the registry is like it any more."
        near = len(self.review.candidates)
        of = f"{self.number} of {near}{' (← →)' if near > 1 else ''}"
        reasons = "; ".join(self.candidate.reasons)
        return (
            waiting_words(self.review),
            f"{of}: {self.candidate.score:.2f} {self.candidate.ref.label} [{self.candidate.ref.id}]",
            reasons[:1].upper() + reasons[1:],
        )

    @property
    def fields(self) -> FixedLines:
        """Field by field: a sign whether it is taken over, what the file says, what the record has."""
        title = f"Record {self.number}" if self.candidate else "No record"
        columns = (Column("", 1), Column("Field", 14), Column("The file"), Column(title))
        lines = []
        for row in self._fields:
            sign = _TICKED if row.field in self.taken else _TAKEABLE if row.can_be_taken else ""
            known = row.known[self._candidate] if self._candidate < len(row.known) else ""
            lines.append(Line((sign, row.field.replace("_", " "), row.incoming, known)))
        return FixedLines(columns, lines)

    def tick(self, index: int) -> str | None:
        """Take the field of that row over, or not; why not, where it cannot be taken over."""
        if not 0 <= index < len(self._fields):
            return "There is no field."
        row = self._fields[index]
        name = row.field.replace("_", " ")
        if not row.incoming:
            return f"The file says nothing of this: {name}."
        if not row.can_be_taken:
            return f"This is not for ticking: {name}. Fields with {_TAKEABLE} can be taken over."
        self.taken ^= {row.field}
        return None

    # ------------------------------------------------------------ deciding
    def decide(self, number: str | None, why: str) -> Placed:
        """It is the candidate of that number, or with None a record of its own; written at once."""
        from registry.exchange.incoming.entering.deciding import decide

        review = self.review
        if review is None:
            return Placed("nothing waits", is_refused=True)
        same = None
        if number is not None:
            near = {str(n): candidate.ref for n, candidate in enumerate(review.candidates, 1)}
            same = near.get(number.strip())
            if same is None:
                return Placed(f"which candidate? {' or '.join(near) or 'there is none'}", is_refused=True)
        what = f"{incoming_label(review)} is {same.label if same else 'a record of its own'}"
        fields = tuple(row.field for row in self._fields if row.field in self.taken) if same else ()
        try:
            change = decide(
                self.location, review.id, same_as=same.id if same else None,
                why=why.strip() or what, who=None, fields=fields,
            )  # fmt: skip
        except InterlockError as problem:
            return Placed(problem.line, is_refused=True)
        self._made.append(change)
        return Placed(what)

    def take_back(self) -> Placed:
        """Take back the last decision that was made here."""
        from registry.changes.undoing import undo

        if not self._made:
            return Placed("nothing was decided here yet", is_refused=True)
        try:
            undo(self.location, self._made[-1])
        except InterlockError as problem:
            return Placed(problem.line, is_refused=True)
        return Placed(f"Change {self._made.pop()} is taken back")
