"""Forms: fields with what is said beside them, and rows to tick; the registry is asked by the state."""

from __future__ import annotations

from typing import ClassVar, cast

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Input, Static

from registry.errors import InterlockError
from registry.questions.refs import Ref
from registry.text import clean
from tui.keys.sections import bindings_of
from tui.screens.base import TableScreen
from tui.screens.dialog import DiscardScreen, Leaving
from tui.screens.host import Host
from tui.screens.naming import NameScreen
from tui.states.forms import BodyForm
from tui.widgets.crumbs import Crumbs
from tui.widgets.footer import Footer
from tui.widgets.row_table import RowTable


class FormScreen(Screen[str | None]):
    """A form about a body; it answers with what was written, None where nothing was."""

    # All of them at once, before the next key is given to a widget: keys may come faster than widgets answer.
    BINDINGS: ClassVar[list[BindingType]] = [*bindings_of("form")]
    OF_ROWS: ClassVar[tuple[str, ...]] = ("tick",)
    """The actions whose keys are letters to a field, and count in the rows alone."""
    AUTO_FOCUS: ClassVar[str | None] = "Input"
    HORIZONTAL_BREAKPOINTS = TableScreen.HORIZONTAL_BREAKPOINTS

    def __init__(self, form: BodyForm) -> None:
        super().__init__()
        self._form = form
        self._unkept = ""

    def compose(self) -> ComposeResult:
        """The fields, the rows, what is wrong, and the keys."""
        yield Crumbs()
        title = clean(f"{self._form.title}: {self._form.body.label}")
        yield Static(Content.styled(title, "bold"), id="title")
        for field in self._form.fields:
            with Horizontal(classes="field"):
                yield Static(field.label, classes="label", markup=False)
                # A space in the date would take the place of it: typing begins with all of it selected.
                fits = r"(\S.*)?" if field.name == "date" else None
                yield Input(
                    self._form.values[field.name], id=f"field-{field.name}", compact=True, restrict=fits
                )
                yield Static("", id=f"note-{field.name}", classes="note", markup=False)
        yield Static("", id="counted", markup=False)
        yield RowTable(id="rows", only_in_focus=True)
        yield Static("", id="problem", markup=False)
        yield Footer()

    def on_mount(self) -> None:
        """Show the form as it is."""
        host = cast("Host", self.app)
        self.query_one(Crumbs).show((*host.way, self._form.title), host.as_of)
        self.redraw()

    def redraw(self) -> None:
        """Show what is said beside the fields, the rows, and how many are ticked."""
        for field in self._form.fields:
            note = self._form.notes[field.name]
            beside = self.query_one(f"#note-{field.name}", Static)
            beside.update(Content(("! " if note.is_wrong else "") + clean(note.text)))
            beside.set_class(note.is_wrong, "-wrong")
        table = self.query_one(RowTable)
        table.show(self._form, max(0, table.cursor))
        self.query_one("#counted", Static).update(Content(clean(self._form.counted)))
        self.say("")

    def say(self, problem: str) -> None:
        """Say what is wrong with the form as a whole; nothing where it is empty."""
        self.query_one("#problem", Static).update(Content(clean(problem)))

    def on_input_changed(self, event: Input.Changed) -> None:
        """Look at what is typed so far."""
        self._enter((event.input.id or "").removeprefix("field-"), event.value)

    def _enter(self, name: str, text: str) -> None:
        if self._form.values.get(name) != text.strip():
            self._form.enter(name, text)
            self.redraw()
            self.say(self._keep_draft())

    def _keep_draft(self) -> str:
        """Keep what is filled in; why that cannot be done, where it cannot."""
        drafts, self._unkept = cast("Host", self.app).drafts, ""
        if self._form.is_filled:
            self._unkept = drafts.keep(self._form)
        else:
            drafts.forget(self._form.draft_of)
        return self._unkept

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """In a field, letters and spaces are what is typed."""
        del parameters
        in_field = isinstance(self.focused, Input)
        if action in self.OF_ROWS or action == "move_down":
            return not in_field
        if action == "next_field":
            return in_field
        if action == "name":
            return in_field and self._field in self._form.named
        return True

    @property
    def _field(self) -> str:
        """The name of the field that is filled in; empty in the rows."""
        return (self.focused.id or "").removeprefix("field-") if isinstance(self.focused, Input) else ""

    def on_descendant_focus(self) -> None:
        """Other keys count in a field than in the rows, and the footer says which."""
        self.refresh_bindings()

    def action_enter(self) -> None:
        """From a field on to what comes next; a row gets its next mark."""
        if isinstance(self.focused, Input):
            self.focus_next()
        else:
            self.action_tick()

    def action_next_field(self) -> None:
        """To the next field, from the last into the rows."""
        self.action_move(1)

    def action_move_down(self) -> None:
        """One row down."""
        self.action_move(1)

    def action_name(self) -> None:
        """Find the name in the field, choose among several, or add who is missing."""
        self._take_in()
        name = self._field
        choice = self._form.choice(name)
        if choice is None:
            return

        part = self._form.part_to_name(name)

        def found(ref: Ref | None) -> None:
            if ref is not None:
                written = self._form.with_name(name, part, choice.written(ref, self._form.between_names))
                self.query_one(f"#field-{name}", Input).value = written
                # The same words may mean somebody now.
                self._form.enter(name, written)
                self.marked(choice.told)

        label = next(field.label for field in self._form.fields if field.name == name)
        self.app.push_screen(NameScreen(f"{label}: which?", choice, part), found)

    def action_move(self, step: int) -> None:
        """From field to field, into the rows, through them and back."""
        table = self.query_one(RowTable)
        if not isinstance(self.focused, Input):
            if self.focused is table and (step > 0 or table.cursor > 0):
                table.action_move(step)
            else:
                self.focus_previous()
        elif step > 0:
            self.focus_next()
        elif self.focused is not self.query(Input).first():
            self.focus_previous()

    def on_row_table_opened(self) -> None:
        """A click on the row at the cursor does what space does."""
        self.action_tick()

    def action_tick(self) -> None:
        """Put the next mark on the row at the cursor."""
        self.marked(self._form.tick(self.query_one(RowTable).cursor))

    def marked(self, refusal: str) -> None:
        """Show the rows after one was marked, and say what there is to say of it."""
        unkept = self._keep_draft()
        self.redraw()
        self.say(refusal or unkept)

    def _take_in(self) -> None:
        """What stands in the fields counts, also where a field has not told yet that it was filled."""
        for field in self._form.fields:
            self._enter(field.name, self.query_one(f"#field-{field.name}", Input).value)

    def action_save(self) -> None:
        """Write it; where that is refused, the form stays as it is and says why."""
        self._take_in()
        try:
            written = self._form.save()
        except InterlockError as problem:
            self.say(problem.line)
            return
        cast("Host", self.app).drafts.forget(self._form.draft_of)
        self.dismiss(written)

    def action_close(self) -> None:
        """Leave the form; ask first where something was filled in."""
        if self._form.is_filled:
            self.app.push_screen(DiscardScreen(can_keep=True), self._leave)
        else:
            self.dismiss(None)

    @property
    def keeps_draft(self) -> bool:
        """Whether what was filled in is kept for later."""
        return self._form.is_filled and not self._unkept

    @property
    def would_lose(self) -> bool:
        """Whether what was filled in is lost when Interlock is left: only where no draft can be kept."""
        return bool(self._unkept)

    def _leave(self, leaving: Leaving | None) -> None:
        if leaving is Leaving.throw_away:
            cast("Host", self.app).drafts.forget(self._form.draft_of)
        if leaving in (Leaving.keep, Leaving.throw_away):
            self.dismiss(None)
