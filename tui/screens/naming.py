"""The small screen on which a name is found, chosen among several, or added."""

from __future__ import annotations

from typing import ClassVar, cast

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Input, Static

from registry.errors import InterlockError
from registry.questions.refs import Ref
from registry.terms.kinds import Kind
from registry.text import clean
from tui.keys.sections import bindings_of, keys_told
from tui.screens.host import Host
from tui.screens.proposing import ProposingDialog
from tui.states.naming import NameChoice
from tui.widgets.row_table import RowTable

_ADDING = ("naming_first", "naming_second", "naming_third")


class NameScreen(ProposingDialog[Ref | None]):
    """Whom does the name mean? Those that it could mean are listed; who is missing can be added."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings_of("naming")]

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
        self.propose(self._choice)
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
            adding = [
                f"{keys_told(action)} adds {kind.one}" for action, kind in zip(_ADDING, kinds, strict=False)
            ]
            hints = "; ".join(filter(None, map(self._choice.hint, kinds)))
            ways.append(f"{', '.join(adding)} called so{f' ({hints})' if hints else ''}. As a command:")
            ways += [f"  {self._choice.command(kind)}" for kind in kinds]
        return ways

    def on_row_table_opened(self, event: RowTable.Opened) -> None:
        """Answer with the one that was chosen."""
        self.dismiss(event.line.ref)

    def on_input_submitted(self) -> None:
        """Answer with who it is, where that is known or chosen."""
        if self._choice.found is not None:
            self.dismiss(self._choice.found)
        elif self.is_one_chosen:
            self.query_one(RowTable).action_open()
        elif self.query_one(RowTable).display:
            self._say("! ↓ moves to one of them, Enter then takes it")

    def action_add(self, number: int) -> None:
        """Add a record called so, and answer with it."""
        kinds: tuple[Kind, ...] = self._choice.named.kinds
        if number >= len(kinds) or not self._choice.text or self._choice.found is not None:
            return
        try:
            ref = self._choice.add(kinds[number])
        except InterlockError as problem:
            self._say(f"! {problem.line}")
            return
        cast("Host", self.app).wrote()
        self.dismiss(ref)
