"""The terminal application: screens, the day, and the way between them."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import ClassVar, TypeVar

from textual.binding import BindingType
from textual.worker import Worker, WorkerState

from registry.asof import AsOf
from registry.errors import InterlockError
from registry.questions.refs import Ref
from registry.store.location import Location
from tui.actions import ACTIONS, bindings, places
from tui.editing import EditingFacts
from tui.keeping import Keeping
from tui.lists import LISTS
from tui.looks import Looks
from tui.making import make_registry
from tui.opening import opened
from tui.remembering import Memory, memory_of
from tui.screens.base import TableScreen
from tui.screens.body import BodyScreen, ComparisonScreen, TwoDatesScreen
from tui.screens.deciding import FindingScreen
from tui.screens.dialog import DiscardScreen, Leaving, loss_of_quitting
from tui.screens.explorer import ExplorerScreen
from tui.screens.form import FormScreen
from tui.screens.home import HomeScreen
from tui.screens.lists import ListScreen
from tui.screens.meeting import MeetingScreen
from tui.screens.palette import AsOfScreen, HelpScreen, PaletteScreen
from tui.screens.record import RecordScreen
from tui.screens.review import ReviewScreen
from tui.screens.welcome import WelcomeScreen
from tui.states.attendance import AttendanceState
from tui.states.confirmation import ConfirmationForm
from tui.states.draft_folder import Draft
from tui.states.editable import refuse_in_the_past
from tui.states.forms import BodyForm
from tui.states.meeting import MeetingForm
from tui.states.overlap import OverlapState
from tui.states.palette import Place
from tui.views import Views

AnyForm = TypeVar("AnyForm", bound=BodyForm)

_ABOUT_A_RECORD = {action.name: action for action in ACTIONS if action.needs_record or action.needs_body}

_WAYS = {"go_back", "go_forward", "command", "today", "day_before", "day_after", "pinned"}
_EVERYWHERE = {
    "palette", "as_of", "home", "open_list", "review", "help", "quit",
    "edit", "add", "end_seat", "history", "undo", "redo",
}  # fmt: skip
"""What can be done on every screen with a table."""

_LOOK_FOR_TERMINAL = 2.0  # seconds
_TERMINAL_GONE = 129  # as after SIGHUP


def has_terminal() -> bool:
    """Whether there still is a terminal at the other end of our input."""
    return sys.__stdin__ is not None and not sys.__stdin__.closed and sys.__stdin__.isatty()


class InterlockApp(Keeping, EditingFacts, Views, Looks, inherit_bindings=False):
    """Browse a registry."""

    TITLE = "Interlock"
    CSS_PATH = "style.tcss"
    ENABLE_COMMAND_PALETTE = False
    BINDINGS: ClassVar[list[BindingType]] = list(bindings())

    def __init__(self, location: Location, memory: Memory | None = None) -> None:
        super().__init__(memory)
        self.location = location
        self.as_of = AsOf.on()
        self.chosen_columns: dict[str, frozenset[str]] = {}

    def on_mount(self) -> None:
        """Home, or the offer to make a registry."""
        if has_terminal():
            self.set_interval(_LOOK_FOR_TERMINAL, self._leave_with_terminal)
        if not self.location.exists:
            self.push_screen(WelcomeScreen(self.location), self._make)
            return
        try:
            with opened(self.location, self._tell):
                pass
            self.begin_session()
        except InterlockError as problem:
            self.exit(problem.exit_code, message=f"interlock: {problem.line}")
            return
        self._start()

    def _start(self) -> None:
        self.push_screen(HomeScreen())
        self.begin_watching()
        self.reopen()

    def _make(self, example: bool | None) -> None:
        if example is None:
            self.exit(0)
            return
        try:
            make_registry(self.location, example=example)
        except InterlockError as problem:
            self.exit(problem.exit_code, message=f"interlock: {problem.line}")
            return
        self._start()

    def _leave_with_terminal(self) -> None:
        # A closed window tells only the session's first process; whoever started us may outlive it,
        # and reading from a terminal that is gone would keep a processor busy for ever.
        if not has_terminal():
            self.exit(_TERMINAL_GONE)

    def _tell(self, line: str) -> None:
        self.notify(line, timeout=12, markup=False)

    # ------------------------------------------------------------ the way
    @property
    def way(self) -> tuple[str, ...]:
        """The screens from home to here, by their names."""
        screens = [screen for screen in self.screen_stack if isinstance(screen, TableScreen)]
        return tuple(step for screen in screens for step in screen.crumbs)

    def open_record(self, ref: Ref) -> None:
        """Go to a record."""
        self.push_screen(RecordScreen(ref))

    def action_open_list(self, name: str) -> None:
        """Go to the list of that name."""
        self.back_home()
        if name == "findings":
            self.push_screen(FindingScreen(self.location, self.as_of))
        else:
            self.push_screen(ListScreen(LISTS[name], self.location, self.as_of))

    def action_review(self) -> None:
        """Go to what waits for somebody to say who is who."""
        self.back_home()
        self.push_screen(ReviewScreen(self.location))

    def action_home(self) -> None:
        """Home."""
        self.back_home()

    async def action_back(self) -> None:
        """To where one was before on this screen, else to the screen before it."""
        self.keep_place()
        if not (isinstance(self.screen, TableScreen) and self.screen.step_back()):
            self.pop_screen()

    # ------------------------------------------------------------ small screens
    def action_palette(self) -> None:
        """Find anything."""
        offered = [place for place in places(self.subject) if self.check_action(place.name, ())]
        offered += [*self.view_places, *self.theme_places]
        try:
            palette = PaletteScreen(self.location, offered, recent=self.kept.found)
        except InterlockError:
            palette = PaletteScreen(self.location, offered)  # the registry is away, which is told
        self.push_screen(palette, self._chosen)

    def _chosen(self, choice: Ref | Place | None) -> None:
        if isinstance(choice, Ref):
            self.note_found(choice.id)
            self.open_record(choice)
        elif isinstance(choice, Place):
            self.call_later(self.run_action, choice.action)

    def action_as_of(self) -> None:
        """Choose the day."""
        self.push_screen(AsOfScreen(self.as_of), self._set_day)

    def _set_day(self, day: AsOf | None) -> None:
        if day is not None:
            self.set_day(day)

    def action_help(self) -> None:
        """What the keys do."""
        self.push_screen(HelpScreen())

    def action_keys(self) -> None:
        """What the keys do, from a form or a small screen."""
        if not isinstance(self.screen, HelpScreen):
            self.push_screen(HelpScreen())

    async def action_quit(self) -> None:
        """Leave Interlock."""
        self.action_leave()

    def action_leave(self) -> None:
        """Leave Interlock; asks first where something that was filled in would be lost."""
        self.keep_state()
        question = loss_of_quitting(self.screen_stack)
        if question is None:
            self.exit()
        else:
            self.push_screen(DiscardScreen(question), self._leave_if)

    def _leave_if(self, leaving: Leaving | None) -> None:
        if leaving is Leaving.throw_away:
            self.exit()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """While a form or a small screen is open, only its own keys count; some actions need a record."""
        del parameters
        if action == "back":
            return isinstance(self.screen, TableScreen) and not isinstance(self.screen, HomeScreen)
        if action == "network":
            return isinstance(self.screen, TableScreen) and not isinstance(self.screen, ExplorerScreen)
        if action in _WAYS | _EVERYWHERE:
            return isinstance(self.screen, TableScreen)
        if action in _ABOUT_A_RECORD:
            return isinstance(self.screen, TableScreen) and _ABOUT_A_RECORD[action].fits(self.subject)
        return True

    # ------------------------------------------------------------ about a body
    def action_meeting(self) -> None:
        """Record a meeting of the body that is shown."""
        if self.subject is not None and self.may_write("what is recorded"):
            self._fill_in(MeetingForm, MeetingScreen, self.subject)

    def action_confirm(self) -> None:
        """Confirm the roster of the body that is shown."""
        if self.subject is not None and self.may_write("what is confirmed"):
            self._fill_in(ConfirmationForm, FormScreen, self.subject)

    def _fill_in(self, form: type[AnyForm], screen: Callable[[AnyForm], FormScreen], body: Ref) -> None:
        try:
            refuse_in_the_past(self.as_of)
            begun = form(self.location, body, str(self.as_of.text))
        except InterlockError as problem:
            self.complain(problem)
            return

        def show(draft: Draft | None) -> None:
            if draft is not None:
                begun.take(draft)
            self.push_screen(screen(begun), self.tell_written)

        self.offer_draft(begun.draft_of, show)

    def action_attendance(self) -> None:
        """Who comes to the meetings of the body that is shown."""
        self._ask_about_body(AttendanceState)

    def action_overlaps(self) -> None:
        """Which bodies share members with the one that is shown."""
        self._ask_about_body(OverlapState)

    def _ask_about_body(self, kind: type[AttendanceState | OverlapState]) -> None:
        if self.subject is not None:
            self.push_screen(BodyScreen(kind, self.subject))

    def action_compare(self) -> None:
        """What changed on the body that is shown, between two dates that are asked for."""
        body = self.subject
        if body is None:
            return

        def compare(dates: tuple[str, str] | None) -> None:
            if dates is not None:
                self.push_screen(ComparisonScreen(body, *dates))

        self.push_screen(TwoDatesScreen(self.location, body, self.as_of), compare)

    def on_worker_state_changed(self, event: Worker.StateChanged) -> None:
        """Work that failed unexpectedly says so, instead of nothing."""
        if event.state is WorkerState.ERROR:
            self._tell(f"This went wrong: {event.worker.error}")


def run_app(location: Location) -> int:
    """Open the terminal UI; the exit code."""
    return InterlockApp(location, memory_of(location)).run() or 0
