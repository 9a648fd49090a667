"""Forms: fields with what is said beside them, and rows to tick; the registry is asked by the state."""

from __future__ import annotations

from typing import ClassVar, cast

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.screen import ModalScreen, Screen
from textual.widgets import Footer, Input, Static

from registry.errors import InterlockError
from registry.text import clean
from tui.screens.base import TableScreen
from tui.screens.host import Host
from tui.states.forms import BodyForm
from tui.widgets.crumbs import Crumbs
from tui.widgets.row_table import RowTable


class DiscardScreen(ModalScreen[bool]):
    """Whether what was filled in is to be thrown away."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("y", "answer(True)", "Throw away", show=False),
        Binding("n,escape,enter", "answer(False)", "Go on", show=False),
    ]

    def compose(self) -> ComposeResult:
        """The question, and the two keys that answer it."""
        with Vertical(id="question"):
            yield Static(Content("Throw away what you filled in?  y: yes · n or esc: no"))

    def action_answer(self, throw_away: bool) -> None:
        """Answer it."""
        self.dismiss(throw_away)


class FormScreen(Screen[str | None]):
    """A form about a body; it answers with what was written, None where nothing was."""

    # All of them at once, before the next key is given to a widget: keys may come faster than widgets answer.
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("space", "tick", "Tick", priority=True),
        Binding("ctrl+s", "save", "Save", key_display="^s", priority=True),
        Binding("escape", "close", "Close", key_display="esc"),
        Binding("down", "move(1)", "Down", show=False, priority=True),
        Binding("up", "move(-1)", "Up", show=False, priority=True),
        Binding("enter", "enter", "Next", show=False, priority=True),
    ]
    OF_ROWS: ClassVar[tuple[str, ...]] = ("tick",)
    """The actions whose keys are letters to a field, and count in the rows alone."""
    AUTO_FOCUS: ClassVar[str | None] = "Input"
    HORIZONTAL_BREAKPOINTS = TableScreen.HORIZONTAL_BREAKPOINTS

    def __init__(self, form: BodyForm) -> None:
        super().__init__()
        self._form = form

    def compose(self) -> ComposeResult:
        """The fields, the rows, what is wrong, and the keys."""
        yield Crumbs()
        title = clean(f"{self._form.title}: {self._form.body.label}")
        yield Static(Content.styled(title, "bold"), id="title")
        for field in self._form.fields:
            with Horizontal(classes="field"):
                yield Static(field.label, classes="label", markup=False)
                yield Input(self._form.values[field.name], id=f"field-{field.name}", compact=True)
                yield Static("", id=f"note-{field.name}", classes="note", markup=False)
        yield Static("", id="counted", markup=False)
        yield RowTable(id="rows")
        yield Static("", id="problem", markup=False)
        yield Footer(show_command_palette=False)

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
        name = (event.input.id or "").removeprefix("field-")
        if self._form.values.get(name) != event.value.strip():
            self._form.enter(name, event.value)
            self.redraw()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """In a field, letters and spaces are what is typed."""
        del parameters
        return action not in self.OF_ROWS or not isinstance(self.focused, Input)

    def action_enter(self) -> None:
        """From a field on to what comes next; a row gets its next mark."""
        if isinstance(self.focused, Input):
            self.focus_next()
        else:
            self.action_tick()

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
        self._form.tick(self.query_one(RowTable).cursor)
        self.redraw()

    def action_save(self) -> None:
        """Write it; where that is refused, the form stays as it is and says why."""
        try:
            written = self._form.save()
        except InterlockError as problem:
            self.say(problem.line)
            return
        self.dismiss(written)

    def action_close(self) -> None:
        """Leave the form; ask first where something would be lost."""
        if self._form.is_filled:
            self.app.push_screen(DiscardScreen(), self._leave)
        else:
            self.dismiss(None)

    def _leave(self, throw_away: bool | None) -> None:
        if throw_away:
            self.dismiss(None)
