"""The form for a meeting: the roster to tick, and who came in somebody's place."""

from __future__ import annotations

from typing import ClassVar

from textual.binding import BindingType

from registry.questions.refs import Ref
from registry.terms.events import AttendanceStatus
from tui.keys.sections import bindings_of
from tui.screens.form import FormScreen
from tui.screens.naming import NameScreen
from tui.states.meeting import MeetingForm
from tui.widgets.row_table import RowTable


class MeetingScreen(FormScreen):
    """The roster to tick: present, apologies, absent, or somebody else in their place."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings_of("meeting")]
    OF_ROWS: ClassVar[tuple[str, ...]] = ("tick", "absent", "substitute")

    def __init__(self, form: MeetingForm) -> None:
        super().__init__(form)
        self._meeting = form

    def action_absent(self) -> None:
        """Somebody said that they were missing."""
        self.marked(self._meeting.mark(self.query_one(RowTable).cursor, AttendanceStatus.absent))

    def action_substitute(self) -> None:
        """Ask who came in place of the one at the cursor."""
        index = self.query_one(RowTable).cursor
        who = self._meeting.who(index)
        if who is None:
            return

        choice = self._meeting.substitute_choice()

        def came(instead: Ref | None) -> None:
            if instead is not None:
                refusal = self._meeting.mark(index, AttendanceStatus.substitute, instead)
                self.marked(refusal or choice.told)

        self.app.push_screen(NameScreen(f"Who came in place of {who.label}?", choice), came)
