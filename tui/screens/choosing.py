"""Small screens on the way to a form: a word of a vocabulary, a new name, and a draft that was kept."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Input, Static

from registry.errors import InterlockError
from registry.questions.refs import Ref
from registry.terms.base import word_label
from registry.text import clean
from tui.keys.sections import bindings_of
from tui.screens.dialog import Dialog
from tui.screens.proposing import ProposingDialog
from tui.states.beginning import Beginning
from tui.states.draft_folder import Draft
from tui.states.lines import Column, FixedLines, Line
from tui.widgets.row_table import RowTable

_SHOWN = 3  # fields of a draft that say which one it is


class WordScreen(Dialog[str | None]):
    """Which word of a vocabulary? Enter takes the one at the cursor."""

    AUTO_FOCUS: ClassVar[str | None] = "RowTable"

    def __init__(self, question: str, words: tuple[str, ...], before: str) -> None:
        super().__init__()
        self._question, self._words, self._before = question, words, before

    def compose(self) -> ComposeResult:
        """The words."""
        with Vertical(id="question"):
            yield Static(Content(clean(self._question)))
            yield RowTable(id="could-be")
            yield Static(Content("↑ ↓ move, Enter takes it, esc leaves."))

    def on_mount(self) -> None:
        """Begin at the word that stands in the field."""
        lines = [Line((word, word_label(word))) for word in self._words]
        columns = [Column("Word"), Column("Which is")]
        if all(word == label for word, label in (line.cells for line in lines)):
            lines, columns = [Line((word,)) for word in self._words], [Column("")]
        table = self.query_one(RowTable)
        table.styles.height = min(len(lines) + 1, 14)
        table.styles.max_height = 14
        at = self._words.index(self._before) if self._before in self._words else 0
        table.show(FixedLines(columns, lines), at)

    def on_row_table_opened(self, event: RowTable.Opened) -> None:
        """Answer with it."""
        self.dismiss(self._words[event.index])


class BeginningScreen(ProposingDialog[Ref | str | None]):
    """What is a new record called? Those that are called alike come first: one of them may be meant."""

    def __init__(self, beginning: Beginning) -> None:
        super().__init__()
        self._beginning = beginning

    def compose(self) -> ComposeResult:
        """A box for the name, those that may be the same, and the keys."""
        with Vertical(id="question"):
            yield Static(Content(f"Add {self._beginning.kind.one}: what is it called?"))
            yield Input("", placeholder="the whole name", id="name", compact=True)
            yield Static("", id="meaning", markup=False)
            yield RowTable(id="could-be")
            yield Static("", id="ways", markup=False)

    def on_mount(self) -> None:
        """Nothing is typed yet."""
        self._show()

    def on_input_changed(self, event: Input.Changed) -> None:
        """Those whose names have the words."""
        try:
            self._beginning.look_for(event.value)
        except InterlockError as problem:
            self._say(f"! {problem.line}")
            return
        self._show()

    def _show(self) -> None:
        self.propose(self._beginning)
        self._say("")

    def _say(self, meaning: str) -> None:
        self.query_one("#meaning", Static).update(Content(clean(meaning)))
        opens = "↓ and Enter open one of these instead. " if self._beginning.lines else ""
        self.query_one("#ways", Static).update(Content(f"{opens}Enter: it is a new one. esc leaves."))

    def on_row_table_opened(self, event: RowTable.Opened) -> None:
        """One that is there is meant."""
        self.dismiss(event.line.ref)

    def on_input_submitted(self) -> None:
        """The one at the cursor; else a new one, once those alike were shown."""
        if self.is_one_chosen:
            self.query_one(RowTable).action_open()
        elif self._beginning.name and not self._beginning.was_weighed:
            self._weigh()
        elif self._beginning.name:
            self.dismiss(self._beginning.name)
        else:
            self._say("! type its name first")

    def _weigh(self) -> None:
        try:
            self._beginning.weigh()
        except InterlockError as problem:
            self._say(f"! {problem.line}")
            return
        if not self._beginning.lines:
            self.dismiss(self._beginning.name)
            return
        self._show()
        there = "! There is one called so already. " if self._beginning.is_there else ""
        self._say(f"{there}Is it one of these? Enter once more: it is a new one.")


class OfferScreen(ModalScreen[bool | None]):
    """Somebody left a form half filled in: whether to go on with it."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings_of("offer")]

    def __init__(self, draft: Draft) -> None:
        super().__init__()
        self._draft = draft

    def compose(self) -> ComposeResult:
        """When it was typed and how it begins, and the keys that answer."""
        typed = [f"{name.replace('_', ' ')}: {text}" for name, text in self._draft.values.items() if text]
        marks = [f"{len(self._draft.marks)} marked"] if self._draft.marks else []
        said = "; ".join([*typed[:_SHOWN], *marks]) + ("; …" if len(typed) > _SHOWN else "")
        with Vertical(id="question"):
            yield Static(Content(clean(f"A draft of {self._draft.at} is kept: {said}")))
            yield Static(Content("y: go on with it · n: throw it away, begin anew · esc: leave it"))

    def action_answer(self, goes_on: bool | None) -> None:
        """Answer it."""
        self.dismiss(goes_on)
