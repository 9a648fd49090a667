"""A screen whose answer may take a while: it is worked out beside the screen, which stays alive."""

from __future__ import annotations

from functools import partial
from typing import Protocol

from textual.worker import Worker, WorkerState

from registry.asof import AsOf
from registry.errors import InterlockError
from registry.questions.refs import Ref
from registry.store.location import Location
from tui.screens.base import WORKING, TableScreen
from tui.states.lines import FixedLines, LineSource
from tui.widgets.row_table import RowTable


class Answer(LineSource, Protocol):
    """The rows of an answer, and what stands above them."""

    summary: tuple[str, ...]


class LaterScreen(TableScreen):
    """Asks in a thread. Until the answer is there, it says so; an answer for another day is never shown.

    A screen that stands on this one defines ``crumb``, ``question`` and ``answered``.
    """

    _answered_on: AsOf | None = None

    @property
    def question(self) -> str:
        """What is being worked out."""
        raise NotImplementedError

    @property
    def centre(self) -> Ref | None:
        """Whose ties are meant: those of the record at the cursor, which the answer is made of."""
        return self.chosen or self.subject

    def answered(self, location: Location, as_of: AsOf) -> Answer:
        """Work the answer out, in a thread: nothing on screen may be touched here."""
        raise NotImplementedError

    def ask(self) -> None:
        """Begin to work the answer out; one that is shown for the same day stays meanwhile."""
        as_of = self.interlock.as_of
        if as_of != self._answered_on:
            self.show_nothing(WORKING)
        question = partial(self.answered, self.interlock.location, as_of)
        try:
            self.ask_beside(question, partial(self.show_worked_out, as_of=as_of), self._waiting)
        except InterlockError as problem:
            self.went_wrong(problem)

    def _waiting(self) -> None:
        """What is shown says already that it is being worked out."""

    def told_how_far(self, words: str) -> None:
        """Say so below the question; an answer of that day stays meanwhile."""
        if self._answered_on is None:
            self.show_summary((self.question, f"{WORKING} {words}"))

    def give_up(self) -> bool:
        """Stop it where an answer is shown; else the screen is left, which stops it too."""
        return self._answered_on is not None and super().give_up()

    def settle(self) -> None:
        """Only rows that are there can be gone to."""
        if self._answered_on is not None:
            super().settle()

    def ask_anew(self) -> None:
        """Begin again, for another question."""
        self._answered_on = None
        self.query_one(RowTable).cursor = -1
        self.refresh_rows()

    def show_nothing(self, why: str) -> None:
        """Show no rows, and why."""
        self._answered_on = None
        self.show_summary((self.question, why))
        self.query_one(RowTable).show(FixedLines(()))

    def show_worked_out(self, answer: Answer, as_of: AsOf) -> None:
        """Show what was worked out for that day."""
        table = self.query_one(RowTable)
        cursor = max(0, table.cursor) if self._answered_on == as_of else 0
        self._answered_on = as_of
        self.show_summary(answer.summary)
        table.show(answer, cursor)
        self.settle()

    def went_wrong(self, problem: InterlockError) -> None:
        """It is told, and that there is no answer."""
        if self._answered_on is None:
            self.show_nothing("It could not be worked out.")
        self.interlock.complain(problem)

    def on_worker_state_changed(self, event: Worker.StateChanged) -> None:
        """Work that failed unexpectedly says so, instead of nothing."""
        if event.state is WorkerState.ERROR:
            self.show_nothing(f"This went wrong: {event.worker.error}")
