"""The roster of a body, copied or exported as its screen shows it; and the seats of a member."""

from __future__ import annotations

from collections.abc import Callable

from registry.dates import today
from tui.screens.handing import CopyScreen
from tui.screens.handing_over import HandingOver
from tui.states.exporting import Told
from tui.states.handing import Form, Rows
from tui.widgets.row_table import RowTable

_TITLES = ("Role", "With", "When", "Confirmed")


class HandingOutSeats(HandingOver):
    """The part of a record's screen that hands its seats to others, by the keys that lists have."""

    def action_copy(self) -> None:
        """Copy the seats, in a form that is asked for."""
        self._hand_out("copy", self._copy)

    def action_export(self) -> None:
        """Export the seats to a file that is asked for."""
        self._hand_out("export", self._export)

    def _hand_out(self, what: str, hand: Callable[[Rows, str], None]) -> None:
        with self.complaining():
            table = self.query_one("#rows", RowTable)
            lines = [line for at in range(table.row_count) if (line := table.line_at(at)) and line.seat]
            if not lines:
                self.tell(f"There is no seat to {what} here. A list hands out its rows.")
                return
            titles = _TITLES[: len(lines[0].cells)]
            hand(Rows(titles, lines, self.interlock.as_of), f"{len(lines)} seat{'s' * (len(lines) > 1)}")

    def _copy(self, rows: Rows, what: str) -> None:
        def copy(form: Form | None) -> None:
            if form is not None:
                self.app.copy_to_clipboard(form.written(rows))
                self.tell(f"Copied {what}: {form.name}. A terminal may refuse it: paste to see.")

        self.app.push_screen(CopyScreen(what), copy)

    def _export(self, rows: Rows, what: str) -> None:
        subject = self.subject
        about = subject.label if subject is not None else ""

        def save(path: str, _: Told) -> str:
            from registry.exchange.outgoing.shown import save_shown

            said = (f"{about} as of {rows.as_of.text}", what)
            return save_shown(path, rows.titles, rows.cells, "seats", said, str(today()))

        name = f"{subject.id if subject is not None else 'seats'}-{rows.as_of.text}.csv"
        self.export(what, name, save)
