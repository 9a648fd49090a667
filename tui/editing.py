"""What the application does to change facts: the forms that are opened, and the drafts that are kept."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from registry.errors import InterlockError
from registry.questions.refs import Ref
from registry.terms.kinds import Kind
from tui.screens.base import TableScreen
from tui.screens.choosing import BeginningScreen, OfferScreen, WordScreen
from tui.screens.facts import FactScreen
from tui.screens.lists import ListScreen
from tui.screens.own_rows import OwnRowsScreen, RemoveScreen
from tui.screens.record import RecordScreen
from tui.state_folder import state_folder
from tui.states.beginning import Beginning
from tui.states.draft_folder import Draft, DraftFolder
from tui.states.editable import refuse_writing, seen_of
from tui.taking_back import TakingBackChanges

if TYPE_CHECKING:
    from registry.changes.own_rows import RowKind
    from tui.states.facts import FactForm
    from tui.states.own_rows import Meant

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
        """Edit the seat or row at the cursor, else what there is of the record shown, or at the cursor."""
        from registry.changes.editing import Target
        from tui.states.editing import EditForm

        if not isinstance(self.screen, TableScreen):
            return
        ref, seat = self.screen.centre, self._seat
        target = self._meant.target if self._meant else Target("seat", seat[0]) if seat else None
        if target is not None:
            self._open(lambda: EditForm(self.location, target))
        elif ref is not None:
            self._show_rows(ref)
        else:
            self.screen.tell(_NO_RECORD)

    def action_edit_all(self) -> None:
        """All facts of the record that is shown, or of the one at the cursor."""
        if not isinstance(self.screen, TableScreen):
            return
        if self.screen.centre is None:
            self.screen.tell(_NO_RECORD)
        else:
            self._show_rows(self.screen.centre)

    def _show_rows(self, ref: Ref) -> None:
        """The record's own facts, and the rows that belong to it."""
        try:
            refuse_writing(self.location, self.as_of)
        except InterlockError as problem:
            self.complain(problem)
            return
        if not isinstance(self.screen, OwnRowsScreen):
            self.push_screen(OwnRowsScreen(ref))

    @property
    def _meant(self) -> Meant | None:
        """What the cursor stands at, where a record is edited row by row."""
        return self.screen.meant if isinstance(self.screen, OwnRowsScreen) else None

    def action_end_seat(self) -> None:
        """End the seat at the cursor, and say who follows."""
        from tui.states.seating import EndSeatForm

        seat = self._seat
        if seat is not None:
            self._open(lambda: EndSeatForm(self.location, *seat))
        elif isinstance(self.screen, TableScreen):
            self.screen.tell("There is no seat at the cursor: move to one, on a body or one of its members.")

    def action_add(self) -> None:
        """Add a seat to the body that is shown, a row to another record, or a record to the list."""
        ref = self.subject
        if self._meant is not None and self._meant.kind is not None and ref is not None:
            self._add_row(ref, self._meant.kind)
        elif ref is not None and (self._meant is not None or ref.kind != Kind.mechanism):
            self._choose_kind(ref)
        elif ref is not None:
            self._open(lambda: self._new_seat(ref))
        elif isinstance(self.screen, ListScreen) and self.screen.kind is not None:
            self._begin(self.screen.kind)
        elif isinstance(self.screen, TableScreen):
            self.screen.tell("A seat is added on a body, a record on the list of its kind.")

    def _new_seat(self, body: Ref) -> FactForm:
        from tui.states.seating import NewSeatForm

        return NewSeatForm(self.location, body)

    def _add_row(self, ref: Ref, kind: RowKind) -> None:
        from tui.states.adding import NewRowForm

        if kind.table == "seat" and kind.is_own:
            self._open(lambda: self._new_seat(ref))
        else:
            self._open(lambda: NewRowForm(self.location, ref, kind))

    def _choose_kind(self, ref: Ref) -> None:
        """Ask what is to be added to the record."""
        from tui.states.own_rows import kinds_to_add, title_of

        kinds = {title_of(kind): kind for kind in kinds_to_add(ref)}

        def add(title: str | None) -> None:
            if title is not None:
                self._add_row(ref, kinds[title])

        try:
            refuse_writing(self.location, self.as_of)
        except InterlockError as problem:
            self.complain(problem)
            return
        self.push_screen(WordScreen(f"Add to {ref.label}: which?", tuple(kinds), ""), add)

    def action_move_on(self) -> None:
        """The next stage of the agreement or instrument that is shown, or of the one at the cursor."""
        from tui.states.adding import next_stage_form

        ref = self.screen.centre if isinstance(self.screen, TableScreen) else None
        if ref is not None and ref.kind in (Kind.agreement, Kind.instrument):
            self._open(lambda: next_stage_form(self.location, ref))

    def action_remove(self) -> None:
        """Remove the row at the cursor, or the record itself; says what goes with it, and asks why."""
        from registry.changes.journal import Reason
        from registry.changes.removing import remove, what_goes

        ref, line = self.subject, self.screen.line_here if isinstance(self.screen, OwnRowsScreen) else None
        target = self._meant.target if self._meant else None
        if target is None or ref is None or line is None:
            return
        try:
            refuse_writing(self.location, self.as_of)
            going, seen = what_goes(self.location, target), seen_of(self.location, ref)
        except InterlockError as problem:
            self.complain(problem)
            return
        is_record = target.row_id == ref.id
        what = f"{ref.label}, the whole record" if is_record else ": ".join(filter(None, line.cells[:2]))

        def answered(why: str | None) -> None:
            if why is None:
                return
            try:
                change, _ = remove(self.location, target, Reason(why), seen)
            except InterlockError as problem:
                self.complain(problem)
                return
            if is_record:
                self._leave_record(ref)
            self.tell_written(f"Change {change} removed {what}")

        self.push_screen(RemoveScreen(what, going.told, going.in_the_way), answered)

    def _leave_record(self, ref: Ref) -> None:
        """Back to where the record that is gone is not shown."""
        while isinstance(self.screen, TableScreen) and self.screen.subject == ref:
            self.pop_screen()

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
            refuse_writing(self.location, self.as_of)
            self.offer_draft(NewRecordForm(self.location, kind).draft_of, ask)
        except InterlockError as problem:
            self.complain(problem)

    # ------------------------------------------------------------ the form
    def _open(self, made: Callable[[], FactForm]) -> None:
        """Open a form, with the draft of it where somebody wants to go on with one."""
        try:
            refuse_writing(self.location, self.as_of)
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
        def written(what: str | None) -> None:
            if form.made is not None:
                self.push_screen(RecordScreen(form.made))
            # A screen that was just opened has no line yet in which something could be told.
            self.call_after_refresh(self.tell_written, what)

        self.push_screen(FactScreen(form, self.drafts), written)

    def tell_written(self, what: str | None) -> None:
        """Say what a form wrote, on the screen below it."""
        if what is not None:
            below = [screen for screen in self.screen_stack if isinstance(screen, TableScreen)]
            # It may have asked when it came back, and what was answered in between is written only now.
            below[-1].refresh_rows()
            below[-1].tell(f"Written, and u takes it back. {what}.")
