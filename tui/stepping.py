"""The day that everything is shown for: step by step over the days on which what is shown changes."""

from __future__ import annotations

from textual import work

from registry.asof import AsOf
from registry.errors import BadInput, CannotWrite, InterlockError
from registry.questions.days_of_change import (
    DayOfChange,
    day_of_change_in,
    next_day_of_change,
    previous_day_of_change,
)
from registry.store.location import Location
from registry.store.reading import reading
from tui.travelling import Travelling


class SteppingInTime(Travelling, inherit_bindings=False):
    """The part of the application that moves the day."""

    def set_day(self, day: AsOf) -> None:
        """Show everything for that day."""
        self.as_of = day
        if self.tables:
            self.tables[-1].tell_nothing()
        if self.tables and self.screen is self.tables[-1]:
            self.tables[-1].refresh_rows()
            self.arrived()

    def action_today(self) -> None:
        """Show everything as of today."""
        self.set_day(AsOf.on())

    def action_day_before(self) -> None:
        """To the last day before on which what is shown changed."""
        self._look_for_change(-1)

    def action_day_after(self) -> None:
        """To the next day on which what is shown changes."""
        self._look_for_change(1)

    def _look_for_change(self, step: int) -> None:
        if self.here:
            route = self.here[-1]
            centre = route.trail[-1].record if route.trail else route.subject
            self._find_change(self.location, self.as_of, route.screen, centre, step)

    @work(thread=True, exclusive=True, group="day", exit_on_error=False)
    def _find_change(self, location: Location, as_of: AsOf, shown: str, record: str, step: int) -> None:
        try:
            found = change_beside(location, as_of, shown, record, step)
        except InterlockError as problem:
            self.call_from_thread(self.complain, problem)
            return
        self.call_from_thread(self._show_change, found, as_of, step)

    def _show_change(self, found: DayOfChange | None, asked_from: AsOf, step: int) -> None:
        if self.as_of != asked_from or not self.tables:
            return  # another day was chosen meanwhile
        if found is None:
            side = "after" if step > 0 else "before"
            self.tables[-1].tell(f"Nothing that is shown here changes {side} {asked_from.text}.")
            return
        self.set_day(AsOf.on(found.day))
        self.tables[-1].tell(f"{found.day}: {change_words(found)}")

    def may_write(self, what: str) -> bool:
        """Whether facts can be changed now; in the past they cannot, and the reason is said."""
        try:
            self.location.require_writable()
        except CannotWrite as problem:
            self.complain(problem)
            return False
        if self.as_of.is_today:
            return True
        why = f"{what} counts from today, and {self.as_of.text} is shown"
        self.complain(BadInput(why, remedy="T shows today again"))
        return False


def change_beside(location: Location, as_of: AsOf, shown: str, record: str, step: int) -> DayOfChange | None:
    """The next day, or the one before, on which anything changes about the record, or in the list shown."""
    with reading(location) as reader:
        if not record:
            return day_of_change_in(reader, as_of, shown, step)
        ask = next_day_of_change if step > 0 else previous_day_of_change
        return ask(reader, as_of, record)


def change_words(change: DayOfChange) -> str:
    """What is different from that day on: ``seats and stages change``."""
    *others, last = change.facts
    return f"{', '.join(others)} and {last} change" if others else f"{last} change"
