"""A small screen with a box for a name and, below it, the records that it could mean."""

from __future__ import annotations

from typing import ClassVar

from textual import events

from tui.screens.dialog import Answer, Dialog
from tui.states.lines import FixedLines
from tui.widgets.row_table import RowTable

_MOST_ROWS = 8


class ProposingDialog(Dialog[Answer]):
    """One types in the box, and the arrows move in the list below it meanwhile.

    A dialog that stands on this one has an ``Input`` and a ``RowTable``.
    """

    AUTO_FOCUS: ClassVar[str | None] = "Input"

    @property
    def is_one_chosen(self) -> bool:
        """Whether somebody moved to one of the records."""
        table = self.query_one(RowTable)
        return table.display and table.cursor >= 0

    def propose(self, records: FixedLines) -> None:
        """Show records; none of them is chosen until somebody moves to it: Enter alone never guesses."""
        table = self.query_one(RowTable)
        table.display = bool(records.lines)
        table.styles.height = min(len(records.lines) + 2, _MOST_ROWS)
        table.show(records)
        table.cursor = -1

    def on_key(self, event: events.Key) -> None:
        """The arrows move in the list while one types."""
        table = self.query_one(RowTable)
        steps = {"down": 1, "up": -1}
        if event.key in steps and table.display:
            table.action_move(steps[event.key])
            event.stop()
