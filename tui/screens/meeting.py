"""The form for a meeting, and the small screen that asks who came in somebody's place."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Input, Static

from registry.errors import InterlockError
from registry.questions.attending import attendant_named
from registry.questions.refs import Ref
from registry.store.location import Location
from registry.terms import AttendanceStatus
from registry.text import clean
from tui.screens.form import FormScreen
from tui.states.forms import name_looked_up, plainly
from tui.states.meeting import MeetingForm
from tui.widgets.row_table import RowTable


class SubstituteScreen(ModalScreen[Ref | None]):
    """Who came in somebody's place? What the name means is said as one types."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "close", "Close", show=False)]

    def __init__(self, location: Location, absent: Ref) -> None:
        super().__init__()
        self._location, self._absent = location, absent
        self._found: Ref | None = None

    def compose(self) -> ComposeResult:
        """A box for a name, and what it means."""
        with Vertical(id="question"):
            yield Static(Content(clean(f"Who came in place of {self._absent.label}? Enter takes it.")))
            yield Input(placeholder="a person or an organisation by name", id="name", compact=True)
            yield Static("", id="meaning", markup=False)

    def on_input_changed(self, event: Input.Changed) -> None:
        """Look the name up as the command does."""
        meaning = ""
        self._found = None
        try:
            self._found = name_looked_up(self._location, event.value.strip(), attendant_named)
            meaning = self._found.label if self._found else ""
        except InterlockError as problem:
            meaning = f"! {plainly(problem)}"
        self.query_one("#meaning", Static).update(Content(clean(meaning)))

    def on_input_submitted(self) -> None:
        """Answer with who it is, where that is known."""
        if self._found is not None:
            self.dismiss(self._found)

    def action_close(self) -> None:
        """Nobody came."""
        self.dismiss(None)


class MeetingScreen(FormScreen):
    """The roster to tick: present, apologies, absent, or somebody else in their place."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("x", "absent", "Absent", priority=True),
        Binding("s", "substitute", "Substitute", priority=True),
    ]
    OF_ROWS: ClassVar[tuple[str, ...]] = ("tick", "absent", "substitute")

    def __init__(self, form: MeetingForm) -> None:
        super().__init__(form)
        self._meeting = form

    def action_absent(self) -> None:
        """Somebody said that they were missing."""
        self._meeting.mark(self.query_one(RowTable).cursor, AttendanceStatus.absent)
        self.redraw()

    def action_substitute(self) -> None:
        """Ask who came in place of the one at the cursor."""
        index = self.query_one(RowTable).cursor
        who = self._meeting.who(index)
        if who is None:
            return

        def came(instead: Ref | None) -> None:
            if instead is not None:
                self._meeting.mark(index, AttendanceStatus.substitute, instead)
                self.redraw()

        self.app.push_screen(SubstituteScreen(self._meeting.location, who), came)
