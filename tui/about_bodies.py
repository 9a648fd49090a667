"""What is done about the body that is shown: its meetings, its confirmations, what is asked of its roster."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from registry.errors import InterlockError
from registry.questions.refs import Ref
from tui.editing import EditingFacts
from tui.screens.body import BodyScreen, ComparisonScreen, TwoDatesScreen
from tui.screens.form import FormScreen
from tui.screens.meeting import MeetingScreen
from tui.states.attendance import AttendanceState
from tui.states.confirmation import ConfirmationForm
from tui.states.draft_folder import Draft
from tui.states.editable import refuse_writing
from tui.states.forms import BodyForm
from tui.states.meeting import MeetingForm
from tui.states.overlap import OverlapState
from tui.stepping import SteppingInTime

AnyForm = TypeVar("AnyForm", bound=BodyForm)


class AboutBodies(SteppingInTime, EditingFacts, inherit_bindings=False):
    """The part of the application that is about the body at hand."""

    def action_meeting(self) -> None:
        """Record a meeting of the body that is shown."""
        if self.subject is not None and self.may_write("what is recorded"):
            self._fill_in(MeetingForm, MeetingScreen, self.subject)

    def action_confirm(self) -> None:
        """Confirm the roster of the body that is shown."""
        if self.subject is not None and self.may_write("what is confirmed"):
            self._fill_in(ConfirmationForm, FormScreen, self.subject)

    def _fill_in(self, form: type[AnyForm], screen: Callable[[AnyForm], FormScreen], body: Ref) -> None:
        try:
            refuse_writing(self.location, self.as_of)
            begun = form(self.location, body, str(self.as_of.text))
        except InterlockError as problem:
            self.complain(problem)
            return

        def show(draft: Draft | None) -> None:
            if draft is not None:
                begun.take(draft)
            self.push_screen(screen(begun), self.tell_written)

        self.offer_draft(begun.draft_of, show)

    def action_attendance(self) -> None:
        """Who comes to the meetings of the body that is shown."""
        self._ask_about_body(AttendanceState)

    def action_overlaps(self) -> None:
        """Which bodies share members with the one that is shown."""
        self._ask_about_body(OverlapState)

    def _ask_about_body(self, kind: type[AttendanceState | OverlapState]) -> None:
        if self.subject is not None:
            self.push_screen(BodyScreen(kind, self.subject))

    def action_compare(self) -> None:
        """What changed on the body that is shown, between two dates that are asked for."""
        body = self.subject
        if body is None:
            return

        def compare(dates: tuple[str, str] | None) -> None:
            if dates is not None:
                self.push_screen(ComparisonScreen(body, *dates))

        self.push_screen(TwoDatesScreen(self.location, body, self.as_of), compare)
