"""The small screen on which a name is found, chosen among several, or added."""

from __future__ import annotations

from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Input, Static

from registry.errors import InterlockError
from registry.questions.refs import Ref
from registry.terms import Kind
from registry.text import clean
from tui.screens.dialog import Dialog
from tui.states.naming import NameChoice
from tui.widgets.row_table import RowTable

_KEYS = {"ctrl+o": "^o", "ctrl+p": "^p"}


class NameScreen(Dialog[Ref | None]):
    """Whom does the name mean? Those that it could mean are listed; who is missing can be added."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+o", "add(0)", "Add", show=False, priority=True),
        Binding("ctrl+p", "add(1)", "Add", show=False, priority=True),
    ]
    AUTO_FOCUS: ClassVar[str | None] = "Input"

    def __init__(self, question: str, choice: NameChoice, text: str = "") -> None:
        super().__init__()
        self._question, self._choice, self._text = question, choice, text

    def compose(self) -> ComposeResult:
        """A box for a name, what it means, what it could mean, and the keys."""
        with Vertical(id="question"):
            yield Static(Content(clean(self._question)))
            yield Input(self._text, placeholder="a name, or a part of it", id="name", compact=True)
            yield Static("", id="meaning", markup=False)
            yield RowTable(id="could-be")
            yield Static("", id="ways", markup=False)

    def on_mount(self) -> None:
        """Look up what the box begins with."""
        self._look_up(self._text)

    def on_input_changed(self, event: Input.Changed) -> None:
        """Look the name up as the command does."""
        if event.value.strip() != self._choice.text:
            self._look_up(event.value)

    def _look_up(self, text: str) -> None:
        try:
            self._choice.look_up(text)
        except InterlockError as problem:
            self._choice.meaning = f"! {problem.line}"
        table = self.query_one(RowTable)
        table.display = bool(self._choice.lines)
        table.styles.height = min(len(self._choice.lines) + 2, 8)
        table.show(self._choice)
        # None of them is chosen until somebody moves to it: Enter alone never guesses.
        table.cursor = -1
        self._say(self._choice.meaning)

    def _say(self, meaning: str) -> None:
        self.query_one("#meaning", Static).update(Content(clean(meaning)))
        self.query_one("#ways", Static).update(Content("\n".join(map(clean, self._ways()))))

    def _ways(self) -> list[str]:
        choose = "↓ chooses from the list, Enter takes it" if self._choice.lines else "Enter takes it"
        ways = [f"{choose}, esc leaves."]
        if self._choice.text and self._choice.found is None:
            kinds = self._choice.named.kinds
            if not kinds:
                return ways
            adding = [f"{key} adds {kind.one}" for key, kind in zip(_KEYS.values(), kinds, strict=False)]
            ways.append(f"{', '.join(adding)} called so. As a command:")
            ways += [f"  {self._choice.command(kind)}" for kind in kinds]
        return ways

    def on_key(self, event: events.Key) -> None:
        """The arrows move in the list while one types."""
        table = self.query_one(RowTable)
        steps = {"down": 1, "up": -1}
        if event.key in steps and table.display:
            table.action_move(steps[event.key])
            event.stop()

    def on_row_table_opened(self, event: RowTable.Opened) -> None:
        """Answer with the one that was chosen."""
        self.dismiss(event.line.ref)

    def on_input_submitted(self) -> None:
        """Answer with who it is, where that is known or chosen."""
        table = self.query_one(RowTable)
        if self._choice.found is not None:
            self.dismiss(self._choice.found)
        elif table.display and table.cursor >= 0:
            table.action_open()

    def action_add(self, number: int) -> None:
        """Add a record called so, and answer with it."""
        kinds: tuple[Kind, ...] = self._choice.named.kinds
        if number >= len(kinds) or not self._choice.text or self._choice.found is not None:
            return
        try:
            self.dismiss(self._choice.add(kinds[number]))
        except InterlockError as problem:
            self._say(f"! {problem.line}")
