"""What the application does to change facts: the forms that are opened, and the drafts that are kept."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from registry.errors import InterlockError
from registry.questions.refs import Ref
from registry.terms import Kind
from tui.screens.base import TableScreen
from tui.screens.choosing import BeginningScreen, OfferScreen
from tui.screens.facts import FactScreen
from tui.screens.lists import ListScreen
from tui.screens.record import RecordScreen
from tui.state_folder import state_folder
from tui.states.beginning import Beginning
from tui.states.draft_folder import Draft, DraftFolder
from tui.states.editable import refuse_in_the_past
from tui.taking_back import TakingBackChanges

if TYPE_CHECKING:
    from tui.states.facts import FactForm

_NO_RECORD = "There is no record at the cursor. Move to one, or find it by its name."


class EditingFacts(TakingBackChanges):
    """The part of the application that changes facts."""

    @property
    def drafts(self) -> DraftFolder:
        """Where drafts of this registry's forms are kept."""
        return DraftFolder(state_folder(self.location) / "drafts")

    @property
    def _seat(self) -> tuple[str, str] | None:
        """The seat at the cursor, by its id and its holder."""
        if not isinstance(self.screen, TableScreen):
            return None
        line = self.screen.line_here
        return (line.seat, line.detail[0]) if line is not None and line.seat else None

    # ------------------------------------------------------------ which form
    def action_edit(self) -> None:
        """Edit the seat at the cursor, else the record that is shown, else that at the cursor."""
        from registry.changes.editing import Target
        from tui.states.editing import EditForm

        if not isinstance(self.screen, TableScreen):
            return
        ref, seat = self.screen.centre, self._seat
        if seat is not None:
            self._open(lambda: EditForm(self.location, Target("seat", seat[0])))
        elif ref is not None:
            self._open(lambda: EditForm(self.location, Target(ref.kind, ref.id)))
        else:
            self.screen.tell(_NO_RECORD)

    def action_end_seat(self) -> None:
        """End the seat at the cursor, and say who follows."""
        from tui.states.editing import EndSeatForm

        seat = self._seat
        if seat is not None:
            self._open(lambda: EndSeatForm(self.location, *seat))
        elif isinstance(self.screen, TableScreen):
            self.screen.tell("There is no seat at the cursor: move to one, on a body or one of its members.")

    def action_add(self) -> None:
        """Add a seat to the body that is shown, or a record to the list."""
        from tui.states.editing import NewSeatForm

        body = self.subject
        if body is not None and body.kind == Kind.mechanism:
            self._open(lambda: NewSeatForm(self.location, body))
        elif isinstance(self.screen, ListScreen) and self.screen.kind is not None:
            self._begin(self.screen.kind)
        elif isinstance(self.screen, TableScreen):
            self.screen.tell("A seat is added on a body, a record on the list of its kind.")

    def _begin(self, kind: Kind) -> None:
        from tui.states.editing import NewRecordForm

        def begin(answer: Ref | str | None) -> None:
            if isinstance(answer, Ref):
                self.push_screen(RecordScreen(answer))
            elif answer is not None:
                self._show(NewRecordForm(self.location, kind, answer))

        def ask(draft: Draft | None) -> None:
            if draft is None:
                self.push_screen(BeginningScreen(Beginning(self.location, kind)), begin)
            else:
                self._show_draft(NewRecordForm(self.location, kind), draft)

        try:
            refuse_in_the_past(self.as_of)
            self.offer_draft(NewRecordForm(self.location, kind).draft_of, ask)
        except InterlockError as problem:
            self.complain(problem)

    # ------------------------------------------------------------ the form
    def _open(self, made: Callable[[], FactForm]) -> None:
        """Open a form, with the draft of it where somebody wants to go on with one."""
        try:
            refuse_in_the_past(self.as_of)
            form = made()
        except InterlockError as problem:
            self.complain(problem)
            return

        def show(draft: Draft | None) -> None:
            if draft is None:
                self._show(form)
            else:
                self._show_draft(form, draft)

        self.offer_draft(form.draft_of, show)

    def offer_draft(self, draft_of: str, then: Callable[[Draft | None], None]) -> None:
        """Go on with the draft of a form, or with none; where one is kept, ask."""
        draft = self.drafts.kept(draft_of)
        if draft is None:
            then(None)
            return

        def answered(goes_on: bool | None) -> None:
            if goes_on is False:
                self.drafts.forget(draft_of)
            if goes_on is not None:
                then(draft if goes_on else None)

        self.push_screen(OfferScreen(draft), answered)

    def _show_draft(self, form: FactForm, draft: Draft) -> None:
        form.take(draft)
        self._show(form)

    def _show(self, form: FactForm) -> None:
        self.push_screen(FactScreen(form, self.drafts), self.tell_written)

    def tell_written(self, what: str | None) -> None:
        """Say what a form wrote, on the screen below it."""
        if what is not None:
            below = [screen for screen in self.screen_stack if isinstance(screen, TableScreen)]
            below[-1].tell(f"Written, and u takes it back. {what}.")
