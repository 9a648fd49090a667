"""A form of facts: a field in each line with what is said beside it, and what a save will write."""

from __future__ import annotations

from typing import ClassVar, cast

from textual import events
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Input, Static

from registry.errors import InterlockError
from registry.questions.refs import Ref
from registry.terms.base import word_label
from registry.text import clean
from tui.keys.sections import bindings_of
from tui.screens.base import TableScreen
from tui.screens.choosing import WordScreen
from tui.screens.dialog import DiscardScreen, Leaving
from tui.screens.host import Host
from tui.screens.naming import NameScreen
from tui.states.draft_folder import DraftFolder
from tui.states.entries import Entry
from tui.states.facts import FactForm
from tui.widgets.crumbs import Crumbs
from tui.widgets.footer import Footer

_LINES = 3  # of what will be written, so that the fields keep their room


class FactScreen(Screen[str | None]):
    """A form of facts; it answers with what was written, None where nothing was."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings_of("facts")]
    AUTO_FOCUS: ClassVar[str | None] = "Input"
    HORIZONTAL_BREAKPOINTS = TableScreen.HORIZONTAL_BREAKPOINTS

    def __init__(self, form: FactForm, drafts: DraftFolder) -> None:
        super().__init__()
        self._form, self._drafts = form, drafts
        self._unkept = ""
        self._said: dict[str, str] = {}

    def compose(self) -> ComposeResult:
        """The fields, what will be written, what is wrong, and the keys."""
        yield Crumbs()
        title = clean(f"{self._form.title}: {self._form.about}")
        yield Static(Content.styled(title, "bold"), id="title")
        with VerticalScroll(id="facts", can_focus=False):
            for entry in self._form.entries:
                with Horizontal(classes="field"):
                    yield Static(Content(entry.label), classes="label", markup=False)
                    # Selected, all of it would give way to the first letter.
                    yield Input(
                        self._form.as_read(entry.name),
                        id=f"field-{entry.name}",
                        compact=True,
                        select_on_focus=False,
                    )
                    yield Static("", id=f"note-{entry.name}", classes="note", markup=False)
        yield Static("", id="will-log", markup=False)
        yield Static("", id="problem", markup=False)
        yield Footer()

    def on_mount(self) -> None:
        """Show the form as it is."""
        host = cast("Host", self.app)
        self.query_one(Crumbs).show((*host.way, self._form.title), host.as_of)
        self.redraw()
        if self._form.begins_at:
            self.action_go(self._form.begins_at)

    # ------------------------------------------------------------ what is shown
    @property
    def _here(self) -> str:
        """The name of the field that is filled in."""
        return (self.focused.id or "").removeprefix("field-") if isinstance(self.focused, Input) else ""

    def redraw(self, problem: str = "") -> None:
        """Show what is said beside the fields, what will be written, and what is wrong with the whole."""
        for entry in self._form.entries:
            self._show_note(entry)
        lines = self._form.will_log
        more = [f"… and {len(lines) - _LINES + 1} more"] if len(lines) > _LINES else []
        shown = [*lines[: _LINES - len(more)], *more] if lines else ["nothing yet"]
        self._say("#will-log", "\n".join(("Will write: " + shown[0], *shown[1:])))
        self._say("#problem", problem)

    def _show_note(self, entry: Entry) -> None:
        note = self._form.note(entry.name, is_here=entry.name == self._here)
        # Where nothing is said, the field has the room.
        self.query_one(f"#note-{entry.name}", Static).display = bool(note.text)
        if self._say(f"#note-{entry.name}", ("! " if note.is_wrong else "") + note.text):
            self.query_one(f"#note-{entry.name}", Static).set_class(note.is_wrong, "-wrong")

    def _say(self, where: str, what: str) -> bool:
        """Say it there, and whether it is new: what stands there already is not laid out again."""
        if self._said.get(where, "") == what:
            return False
        self._said[where] = what
        self.query_one(where, Static).update(Content("\n".join(map(clean, what.split("\n")))))
        return True

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        """More is said of the field that is filled in; it stays in sight with what is said of it."""
        self.redraw()
        if event.widget.parent is not None:
            self.call_after_refresh(event.widget.parent.scroll_visible, animate=False)  # type: ignore[attr-defined]

    # ------------------------------------------------------------ filling in
    def on_input_changed(self, event: Input.Changed) -> None:
        """Look at what is typed so far, and keep it as a draft."""
        self._enter((event.input.id or "").removeprefix("field-"), event.value)

    def _enter(self, name: str, text: str) -> None:
        if self._form.says(name, text):
            return
        self._form.enter(name, text)
        self.redraw(self._keep_draft())

    def _keep_draft(self) -> str:
        """Keep what is typed; why that cannot be done, where it cannot."""
        self._unkept = ""
        if self._form.is_filled:
            self._unkept = self._drafts.keep(self._form)
        else:
            self._drafts.forget(self._form.draft_of)
        return self._unkept

    def action_choose(self) -> None:
        """Find the name in the field, add who is missing, or choose one of its words."""
        name = self._here
        if not name:
            return
        self._take_in()
        words, choice = self._form.words_to_choose(name), self._form.choice(name)
        label = next(entry.label for entry in self._form.entries if entry.name == name)

        def write(text: str | None) -> None:
            if text is not None:
                self.query_one(f"#field-{name}", Input).value = word_label(text) if words else text
                # The same words may mean somebody now.
                self._form.enter(name, text)
                unkept = self._keep_draft()
                self.redraw((choice.told if choice else "") or unkept)

        if choice is not None:

            def found(ref: Ref | None) -> None:
                write(choice.written(ref) if ref is not None else None)

            self.app.push_screen(NameScreen(f"{label}: which?", choice, self._form.values[name]), found)
        elif words:
            self.app.push_screen(WordScreen(f"{label}: which?", words, self._form.values[name]), write)

    def action_go(self, name: str = "") -> None:
        """To the field of that name, else to the first one."""
        self.query_one(f"#field-{name or self._form.entries[0].name}", Input).focus()

    def action_same_source(self) -> None:
        """The source and place of the form that was saved last: the next thing is often said there too."""
        for name, text in cast("Host", self.app).last_evidence.items():
            self.query_one(f"#field-{name}", Input).value = text
        self.action_go("source")

    def action_restore(self) -> None:
        """The field as it is recorded, or as it began."""
        name = self._here
        if name:
            self.query_one(f"#field-{name}", Input).value = self._form.before[name]

    # ------------------------------------------------------------ leaving
    def _take_in(self) -> None:
        """What stands in the fields counts, also where a field has not told yet that it was filled."""
        for entry in self._form.entries:
            self._enter(entry.name, self.query_one(f"#field-{entry.name}", Input).value)

    def action_save(self) -> None:
        """Write it; where that is refused, the form stays as it is and says why."""
        self._take_in()
        try:
            written = self._form.save()
        except InterlockError as problem:
            for entry in self._form.entries:
                # What somebody else changed meanwhile is shown where it was not touched here.
                field = self.query_one(f"#field-{entry.name}", Input)
                if not self._form.says(entry.name, field.value):
                    field.value = self._form.as_read(entry.name)
            self.redraw(problem.line)
            return
        if self._form.values["source"]:
            said_in = {name: self._form.values[name] for name in ("source", "locator")}
            cast("Host", self.app).last_evidence = said_in
        self._drafts.forget(self._form.draft_of)
        self.dismiss(written)

    @property
    def keeps_draft(self) -> bool:
        """Whether what was filled in is kept for later."""
        return self._form.is_filled and not self._unkept

    @property
    def would_lose(self) -> bool:
        """Whether what was typed is lost when Interlock is left: only where no draft can be kept."""
        return bool(self._unkept)

    def action_close(self) -> None:
        """Leave the form; ask first where something was filled in."""
        if self._form.is_filled:
            self.app.push_screen(DiscardScreen(can_keep=True), self._leave)
        else:
            self._drafts.forget(self._form.draft_of)
            self.dismiss(None)

    def _leave(self, leaving: Leaving | None) -> None:
        if leaving is Leaving.throw_away:
            self._drafts.forget(self._form.draft_of)
        if leaving in (Leaving.keep, Leaving.throw_away):
            self.dismiss(None)
