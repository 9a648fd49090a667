"""Who is who: what waits on one side, and beside it what the file says against what a record has."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Container, Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Input, Static

from registry.errors import BadInput
from registry.store.location import Location
from registry.text import clean
from tui.actions import keys_of
from tui.keys.sections import bindings_of, keys_told
from tui.reviewing import incoming_label
from tui.screens.base import TableScreen
from tui.states.review import ReviewState
from tui.states.route import Route
from tui.widgets.crumbs import Crumbs
from tui.widgets.footer import Footer
from tui.widgets.paragraph import Paragraph
from tui.widgets.row_table import RowTable


class ReviewScreen(TableScreen):
    """What waits for a decision; what is decided here is written at once, and ``u`` takes it back."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings_of("review")]
    AUTO_FOCUS: ClassVar[str | None] = "#rows"

    def __init__(self, location: Location) -> None:
        super().__init__()
        self._state = ReviewState(location)

    @property
    def crumb(self) -> str:
        """What is done here."""
        return "Review"

    @property
    def more(self) -> Sequence[tuple[str, str]]:
        """What moves here, and what the footer has no room for on a narrow terminal."""
        turning = f"{keys_told('review_candidate_before')} {keys_told('review_candidate_next')}"
        return (("Tab", "List or fields"), (turning, "Candidate"), *keys_of("as_of"))

    @property
    def place(self) -> Route:
        """What waits."""
        return Route("review")

    def compose(self) -> ComposeResult:
        """Top line, how many wait, the two tables with what is said of the candidate, footer."""
        yield Crumbs()
        yield Paragraph("summary")
        with Container(id="body"):
            yield RowTable(id="rows", is_one_of_two=True)
            with Vertical(id="beside"):
                yield Static("", id="heading", markup=False)
                yield RowTable(id="fields", is_whole=True, is_one_of_two=True)
        yield Static("", id="told", markup=False)
        yield Paragraph("more-keys")
        yield Footer()

    def ask(self) -> None:
        """Ask what waits."""
        self._state.load()
        self.show_summary((self._state.summary,))
        self.query_one("#rows", RowTable).show(self._state, self._state.position)
        self._show_beside()

    def _show_beside(self) -> None:
        said = "\n".join(clean(line) for line in self._state.heading)
        self.query_one("#heading", Static).update(Content(said))
        fields = self.query_one("#fields", RowTable)
        fields.show(self._state.fields, max(0, fields.cursor))

    # ------------------------------------------------------------ moving
    def on_row_table_moved(self, event: RowTable.Moved) -> None:
        """Another one of those that wait is shown."""
        event.prevent_default()  # there is no pane of details here
        # Both tables tell of their cursors; only that of the list means another one.
        at = self.query_one("#rows", RowTable).cursor
        if self._state.choose_row(at):
            self.show_summary((self._state.summary,))
            self._show_beside()

    def on_row_table_opened(self, event: RowTable.Opened) -> None:
        """Enter: from what waits to its fields; on a field as space does."""
        event.prevent_default()
        if self.query_one("#fields", RowTable).has_focus:
            self.action_tick()
        else:
            self.query_one("#fields", RowTable).focus()

    def action_turn(self, step: int) -> None:
        """Another candidate; where there is none, that is said."""
        if self._state.others == 0:
            self.tell("There is no other candidate." if self._state.candidate else "There is no candidate.")
        self._state.turn(step)
        self._show_beside()

    def action_tick(self) -> None:
        """The record takes over the field at the cursor, or not; why it cannot is said."""
        fields = self.query_one("#fields", RowTable)
        if not fields.has_focus:
            self.tell("Space takes over a field: tab goes to the fields.")
        elif problem := self._state.tick(fields.cursor):
            self.tell(problem)
        else:
            self._show_beside()

    def action_narrow(self) -> None:
        """Other lists are narrowed with that key."""
        self.tell("What waits is not narrowed: it is decided row by row.")

    # ------------------------------------------------------------ deciding
    def action_same(self) -> None:
        """It is the candidate: ask which, and why."""
        if self._state.candidate is None:
            self.interlock.complain(BadInput("there is no candidate", remedy="n makes a record of its own"))
            return
        self.app.push_screen(PlacingScreen(self._state, is_same=True), self._decided)

    def action_new(self) -> None:
        """It is a record of its own: ask why."""
        if self._state.review is None:
            self.tell("Nothing waits.")
            return
        self.app.push_screen(PlacingScreen(self._state, is_same=False), self._decided)

    def _decided(self, words: str | None) -> None:
        if words:
            self.notify(f"{words}. u takes it back.", timeout=6, markup=False)

    def action_later(self) -> None:
        """On to the next; nothing is written. After the last there is none, and that is said."""
        rows = self.query_one("#rows", RowTable)
        rows.focus()
        if self._state.is_at_end:
            self.tell("This is the last that waits." if self._state.review else "Nothing waits.")
        rows.action_move(1)

    def action_take_back(self) -> None:
        """Take back the last decision that was made here."""
        placed = self._state.take_back()
        if placed.is_refused:
            self.interlock.complain(BadInput(placed.words))
            return
        self.notify(placed.words, timeout=6, markup=False)
        self.refresh_rows()


class PlacingScreen(ModalScreen[str | None]):
    """Which candidate, and why? What is wrong is said below; what was typed stays."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings_of("placing")]
    AUTO_FOCUS: ClassVar[str | None] = "Input"

    def __init__(self, state: ReviewState, *, is_same: bool) -> None:
        super().__init__()
        self._state, self._is_same = state, is_same

    def compose(self) -> ComposeResult:
        """What is about to be written, and a box for each answer."""
        review = self._state.review
        assert review is not None  # noqa: S101 - the screen below asks only where something waits
        label = clean(incoming_label(review))
        with Vertical(id="decision"):
            if self._is_same:
                yield Static(Content.styled(f"{label} is the same as", "bold"))
                for number, candidate in enumerate(review.candidates, 1):
                    yield Static(Content(clean(f"{number}  {candidate.score:.2f} {candidate.ref.label}")))
                yield Input(str(self._state.number), placeholder="Its number", id="until", compact=True)
            else:
                yield Static(Content.styled(f"{label} is a record of its own", "bold"))
            if self._is_same and self._state.taken:
                taken = ", ".join(sorted(field.replace("_", " ") for field in self._state.taken))
                yield Static(Content(clean(f"The record takes over: {taken}")))
            yield Input(placeholder="Why? Kept in the journal; may be empty", id="reason", compact=True)
            yield Static("", id="problem", markup=False)
            yield Static("Enter decides, Escape leaves it.", markup=False)

    def on_input_submitted(self) -> None:
        """Write it."""
        number = self.query_one("#until", Input).value if self._is_same else None
        placed = self._state.decide(number, self.query_one("#reason", Input).value)
        if placed.is_refused:
            self.query_one("#problem", Static).update(Content(clean(placed.words)))
        else:
            self.dismiss(placed.words)

    def action_close(self) -> None:
        """Nothing is decided."""
        self.dismiss(None)
