"""The findings, and the small screen on which one of them is snoozed or accepted."""

from __future__ import annotations

from typing import ClassVar

from textual import work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Input, Static
from textual.worker import Worker, WorkerState

from registry.asof import AsOf
from registry.errors import BadInput
from registry.store.location import Location
from registry.terms.findings import Decision
from registry.text import clean
from tui.keys.sections import bindings_of, keys_told
from tui.screens.dialog import Dialog, DiscardScreen, Leaving
from tui.screens.lists import ListScreen
from tui.states.deciding import DecisionState, Refused
from tui.states.upkeep import FindingList
from tui.widgets.row_table import RowTable


class FindingScreen(ListScreen):
    """The findings: the one at the cursor can be snoozed until a day, or accepted."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings_of("findings")]

    def __init__(self, location: Location, as_of: AsOf) -> None:
        super().__init__(FindingList, location, as_of)

    def action_decide(self, word: str) -> None:
        """Ask for the reason; only today, since a decision counts from the day on which it is made."""
        assert isinstance(self._state, FindingList)  # noqa: S101 - made so above
        finding = self._state.row_at(self.query_one(RowTable).cursor)
        if finding is None:
            return
        if not self.interlock.as_of.is_today:
            what = f"findings are decided on as of today, and {self.interlock.as_of.text} is shown"
            self.interlock.complain(
                BadInput(what, remedy=f"press {keys_told('as_of')}, and Enter without a day")
            )
            return
        state = DecisionState(self.interlock.location, finding, Decision(word))
        self.app.push_screen(DecisionScreen(state), self._told)

    def _told(self, words: str | None) -> None:
        if words:
            self.tell(words)


class DecisionScreen(Dialog[str | None]):
    """Why, and until when? What is wrong stands below its field; what was typed stays."""

    AUTO_FOCUS: ClassVar[str | None] = "Input"

    def __init__(self, state: DecisionState) -> None:
        super().__init__()
        self._state = state
        self._is_writing = False
        self._until = ""

    def compose(self) -> ComposeResult:
        """What was found, and a box for each answer."""
        with Vertical(id="decision"):
            yield Static(Content.styled(clean(self._state.title), "bold"))
            yield Static(Content(clean(f"{self._state.finding.message}.")))
            if self._state.asks_until:
                yield from self._box("until", "Until", "2027-01-31, or a month")
            yield from self._box("reason", "Why", "kept with the decision")
            yield Static("Tab to the next field, Enter to decide, Escape to leave it.", markup=False)

    def _box(self, name: str, label: str, example: str) -> ComposeResult:
        """A box with its label, which stays while one types, and a line for what is wrong."""
        with Horizontal(classes="field"):
            yield Static(label, classes="label", markup=False)
            yield Input(placeholder=example, id=name, compact=True)
        yield Static("", id=f"{name}-problem", classes="problem", markup=False)

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Enter: on to the next empty field; from the last, decide."""
        after = [box for box in self.query(Input) if box is not event.input and not box.value]
        if event.input.value and after and event.input.id == "until":
            after[0].focus()
            return
        if self._is_writing:
            return  # Enter twice is one decision
        for place in self.query(".problem").results(Static):
            place.update("")
        typed = {str(box.id): box.value for box in self.query(Input)}
        self._is_writing, self._until = True, typed.get("until", "").strip()
        self._write(typed.get("reason", ""), self._until)

    @work(thread=True, group="decision", exit_on_error=False)
    def _write(self, reason: str, until: str) -> Refused | None:
        return self._state.decide(reason, until)

    def on_worker_state_changed(self, event: Worker.StateChanged) -> None:
        """It is written, or refused, or went wrong."""
        if event.state is WorkerState.SUCCESS:
            self._is_writing = False
            self._answer(event.worker.result)
        elif event.state is WorkerState.ERROR:
            self._is_writing = False
            self.notify(f"This went wrong: {event.worker.error}", severity="error", markup=False)

    def _answer(self, refused: Refused | None) -> None:
        if refused is None:
            end = f" until {self._until}" if self._state.asks_until else ""
            self.dismiss(f"{self._state.decision.label.capitalize()}{end}: {self._state.subject.label}")
            return
        field = refused.field or "reason"
        self.query_one(f"#{field}-problem", Static).update(Content(clean(refused.what)))
        self.query_one(f"#{field}", Input).focus()

    @property
    def would_lose(self) -> bool:
        """Whether something was typed."""
        return any(box.value for box in self.query(Input))

    def action_close(self) -> None:
        """Nothing is decided; asks first where something was typed."""
        if self.would_lose:
            self.app.push_screen(DiscardScreen(), self._leave)
        else:
            self.dismiss(None)

    def _leave(self, leaving: Leaving | None) -> None:
        if leaving is Leaving.throw_away:
            self.dismiss(None)
