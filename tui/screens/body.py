"""What is asked about one body beside its record: attendance, overlaps, and what changed."""

from __future__ import annotations

from functools import partial
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Input, Static

from registry.asof import AsOf
from registry.errors import InterlockError
from registry.questions.refs import Ref
from registry.store.location import Location
from registry.text import clean
from tui.keys.sections import bindings_of, keys_told
from tui.screens.base import TableScreen
from tui.screens.dialog import Dialog
from tui.states.attendance import AttendanceState
from tui.states.comparison import ComparisonState
from tui.states.lines import Answered
from tui.states.overlap import OverlapState
from tui.states.route import Route
from tui.states.typed import date_written


class BodyScreen(TableScreen):
    """A table about a body as of the application's day; Enter opens the row's record."""

    def __init__(self, kind: type[AttendanceState | OverlapState], body: Ref) -> None:
        super().__init__()
        self._kind, self._body = kind, body

    @property
    def crumb(self) -> str:
        """What is asked."""
        return self._kind.title

    @property
    def subject(self) -> Ref:
        """The body."""
        return self._body

    @property
    def place(self) -> Route:
        """What is asked of the body."""
        return Route(self._kind.title.lower(), self._body.id)

    def ask(self) -> None:
        """Ask the registry and draw; the cursor stays where it was."""

        def asked() -> Answered:
            return self._kind(self.interlock.location, self._body, self.interlock.as_of)

        self.ask_for(asked, self.show_answer)


class ComparisonScreen(TableScreen):
    """A body at two dates, which are the screen's own."""

    def __init__(self, body: Ref, earlier: str, later: str) -> None:
        super().__init__()
        self._body, self._earlier, self._later = body, earlier, later

    @property
    def crumb(self) -> str:
        """The two dates."""
        return f"{self._earlier} to {self._later}"

    @property
    def subject(self) -> Ref:
        """The body."""
        return self._body

    @property
    def place(self) -> Route:
        """The body and the two dates."""
        return Route("compare", self._body.id, choices=(self._earlier, self._later))

    def ask(self) -> None:
        """Ask the registry and draw; the cursor stays where it was."""
        asked = partial(ComparisonState, self.interlock.location, self._body, self._earlier, self._later)
        self.ask_for(asked, self.show_answer)


class TwoDatesScreen(Dialog[tuple[str, str] | None]):
    """Between which dates? Answers where the question can be asked, else says why not."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings_of("two_dates")]

    def __init__(self, location: Location, body: Ref, until: AsOf) -> None:
        super().__init__()
        self._location, self._body, self._until = location, body, until

    def compose(self) -> ComposeResult:
        """Two boxes, and what is wrong with them."""
        with Vertical(id="question"):
            yield Static(Content(clean(f"{self._body.label}: what changed, between which dates?")))
            for name, label, value in (("from", "From", ""), ("to", "To", str(self._until.text))):
                with Horizontal(classes="field"):
                    yield Static(label, classes="label", markup=False)
                    yield Input(value, placeholder="2017, 2017-06 or 2017-06-12", id=name, compact=True)
            yield Static("", id="problem", markup=False)
            yield Static(
                f"Enter next, then compare · {keys_told('form_save')} compare · esc leave", markup=False
            )

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """From the first box on to the second, from there on to the answer."""
        if event.input.id == "from":
            self.focus_next()
        else:
            self.action_compare()

    def action_compare(self) -> None:
        """Answer with the dates, or say what is wrong with them."""
        boxes = (self.query_one(f"#{name}", Input) for name in ("from", "to"))
        earlier, later = (date_written(box.value.strip()) for box in boxes)
        try:
            ComparisonState(self._location, self._body, earlier, later)
        except InterlockError as problem:
            self.query_one("#problem", Static).update(Content(clean(_wrong_with(problem))))
            return
        self.dismiss((earlier, later))


def _wrong_with(problem: InterlockError) -> str:
    """What is wrong, without the command's name for the field."""
    return f"{problem.what}{f': {problem.remedy}' if problem.remedy else ''}"
