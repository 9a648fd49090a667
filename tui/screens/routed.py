"""A screen that knows which place it shows, and can be put back to how that place was looked at."""

from __future__ import annotations

from typing import cast

from registry.asof import AsOf
from tui.patience import Patient
from tui.screens.host import Host
from tui.states.route import Route, row_of
from tui.widgets.row_table import RowTable


class RoutedScreen(Patient[None]):
    """A screen over a table of rows. One that has a place of its own defines ``place``."""

    _wanted: Route | None = None
    """How it is to be looked at as soon as its rows are there."""

    @property
    def interlock(self) -> Host:
        """The application."""
        return cast("Host", self.app)

    @property
    def place(self) -> Route | None:
        """What is shown, apart from the day and the cursor; None where no route leads here."""
        return None

    @property
    def route(self) -> Route | None:
        """What is shown, and how: this route leads back to it."""
        if self._wanted is not None or self.place is None:
            return self._wanted
        if not self.query("#rows"):
            return self.place._replace(as_of=day_text(self.interlock.as_of))  # not composed yet
        row, record = self.standing
        return self.place._replace(as_of=day_text(self.interlock.as_of), cursor=max(0, row), record=record)

    @property
    def standing(self) -> tuple[int, str]:
        """The row at the cursor, and the id of its record, if it has one."""
        table = self.query_one("#rows", RowTable)
        line = table.line_at(table.cursor)
        return table.cursor, line.ref.id if line and line.ref else ""

    @property
    def told_route(self) -> Route | None:
        """The route of which the command is told: without what the screen does not follow."""
        return self.route

    def restore(self, route: Route) -> None:
        """Look at the place as the route says, now or as soon as the screen is shown."""
        self._wanted = route

    def take_up(self, route: Route) -> None:
        """Before the registry is asked: set what decides which rows there are."""

    def settle(self) -> None:
        """After the rows are there: go to the row that is wanted."""
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            table = self.query_one("#rows", RowTable)
            near = min(wanted.cursor, table.row_count - 1)
            table.cursor = row_of(wanted.record, max(0, near), table.line_at)


def day_text(as_of: AsOf) -> str:
    """The day as a route holds it: empty for today."""
    return "" if as_of.is_today else str(as_of.text)
