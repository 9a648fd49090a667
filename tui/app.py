"""The terminal application: screens, the day, and the way between them."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.worker import Worker, WorkerState

from registry.asof import AsOf
from registry.errors import InterlockError
from registry.questions.listing.held import Held
from registry.questions.refs import Ref
from registry.store.location import Location
from tui.about_bodies import AboutBodies
from tui.actions import ACTIONS, bindings, places
from tui.keeping import Keeping
from tui.keys.in_use import use_keys
from tui.keys.names import shown_key
from tui.keys.remapping import keymap, remapped_keys
from tui.lists import LISTS
from tui.looks import Looks, is_theme_set
from tui.making import make_registry
from tui.opening import opened
from tui.patience import give_way, spare_what_stays
from tui.prepared import Prepared
from tui.remembering import Memory, memory_of
from tui.screens.base import TableScreen
from tui.screens.deciding import FindingScreen
from tui.screens.dialog import DiscardScreen, Leaving, loss_of_quitting, told_of_drafts
from tui.screens.explorer import ExplorerScreen
from tui.screens.home import HomeScreen
from tui.screens.lists import ListScreen
from tui.screens.palette import AsOfScreen, HelpScreen, PaletteScreen
from tui.screens.record import RecordScreen
from tui.screens.review import ReviewScreen
from tui.screens.welcome import WelcomeScreen
from tui.states.palette import Place
from tui.views import Views

_ABOUT_A_RECORD = {action.name: action for action in ACTIONS if action.needs_record or action.needs_body}

_WAYS = {"go_back", "go_forward", "command", "today", "day_before", "day_after", "pinned"}
_EVERYWHERE = {
    "palette", "as_of", "home", "open_list", "review", "help", "quit",
    "edit", "edit_all", "add", "end_seat", "history", "undo", "redo",
}  # fmt: skip
"""What can be done on every screen with a table."""

_LOOK_FOR_TERMINAL = 2.0  # seconds
_TERMINAL_GONE = 129  # as after SIGHUP


def has_terminal() -> bool:
    """Whether there still is a terminal at the other end of our input."""
    return sys.__stdin__ is not None and not sys.__stdin__.closed and sys.__stdin__.isatty()


class InterlockApp(Keeping, AboutBodies, Views, Looks, inherit_bindings=False):
    """Browse a registry."""

    TITLE = "Interlock"
    CSS_PATH = "style.tcss"
    ENABLE_COMMAND_PALETTE = False
    BINDINGS: ClassVar[list[BindingType]] = list(bindings())

    def __init__(
        self, location: Location, memory: Memory | None = None, remapped: Mapping[str, str] | None = None
    ) -> None:
        super().__init__(memory)
        self._remapped = dict(remapped or {})
        use_keys(self._remapped)
        self.location = location
        self.as_of = AsOf.on()
        if memory is not None and not is_theme_set():
            self.begin_with(memory.theme)
        self.last_evidence: dict[str, str] = {}
        self.known_names: dict[str, Held] = {}
        self.prepared = Prepared()

    def on_mount(self) -> None:
        """Home, or the offer to make a registry."""
        give_way()
        if not self.is_headless:
            self.collect_at_leisure()
        spare_what_stays()
        self.set_keymap(keymap(self._remapped))
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
    def arrived(self) -> None:
        """A screen is shown: where it is a list, its other view may be wanted next."""
        super().arrived()
        shown = self.screen.state.other_view if isinstance(self.screen, ListScreen) else ""
        self.ask_ahead(shown)

    @property
    def way(self) -> tuple[str, ...]:
        """The screens from home to here, by their names."""
        screens = [screen for screen in self.screen_stack if isinstance(screen, TableScreen)]
        return tuple(step for screen in screens for step in screen.crumbs)

    def open_record(self, ref: Ref) -> None:
        """Go to a record."""
        self.keep_place()
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
        """To where one was before on this screen, else to the screen before it; what is awaited ends."""
        if isinstance(self.screen, TableScreen) and self.screen.give_up():
            return
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
            self.exit(message=told_of_drafts(self.screen_stack))
        else:
            self.push_screen(DiscardScreen(question), self._leave_if)

    def _leave_if(self, leaving: Leaving | None) -> None:
        if leaving is Leaving.throw_away:
            self.exit()

    def get_key_display(self, binding: Binding) -> str:
        """A key as it is told everywhere else."""
        return binding.key_display or shown_key(binding.key)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """While a form or a small screen is open, only its own keys count; some actions need a record."""
        del parameters
        if action == "help" and isinstance(self.screen, WelcomeScreen):
            return True
        if action == "back":
            return isinstance(self.screen, TableScreen) and not isinstance(self.screen, HomeScreen)
        if action == "network":
            return isinstance(self.screen, TableScreen) and not isinstance(self.screen, ExplorerScreen)
        if action == "map":
            return isinstance(self.screen, TableScreen) and self.screen.has_map
        if action in _WAYS | _EVERYWHERE:
            return isinstance(self.screen, TableScreen)
        if action in _ABOUT_A_RECORD:
            return isinstance(self.screen, TableScreen) and _ABOUT_A_RECORD[action].fits(self.subject)
        return True

    def on_worker_state_changed(self, event: Worker.StateChanged) -> None:
        """Work that failed unexpectedly says so, instead of nothing."""
        if event.state is WorkerState.ERROR:
            self._tell(f"This went wrong: {event.worker.error}")


def run_app(location: Location) -> int:
    """Open the terminal UI; the exit code. Raises BadInput where the user's file of keys is wrong."""
    return InterlockApp(location, memory_of(location), remapped_keys()).run() or 0
