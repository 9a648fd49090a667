"""The way through the application: back and forward, as in a browser, and the command of a place."""

from __future__ import annotations

from collections.abc import Sequence

from registry.asof import AsOf
from registry.errors import InterlockError
from registry.questions.refs import Ref, refs_of
from registry.store.reading import reading
from tui.around import AroundARecord
from tui.screens.base import TableScreen
from tui.screens.home import HomeScreen
from tui.screens.places import screen_of
from tui.screens.told_command import CommandScreen
from tui.states.journey import Journey
from tui.states.route import Route, Way, ids_of
from tui.suggesting import suggested_words


class Travelling(AroundARecord, inherit_bindings=False):
    """The part of the application that knows where one was."""

    def __init__(self) -> None:
        super().__init__()
        self.journey = Journey()

    @property
    def tables(self) -> list[TableScreen]:
        """The screens from home to the one that is shown, apart from forms and small screens."""
        return [screen for screen in self.screen_stack if isinstance(screen, TableScreen)]

    @property
    def here(self) -> Way:
        """The routes of these screens."""
        routes = [screen.route for screen in self.tables]
        return tuple(route for route in routes if route is not None)

    def arrived(self) -> None:
        """A screen is shown, or its place is looked at otherwise: it is known where one was."""
        if self.here:
            self.journey.arrive(self.here)

    def keep_place(self) -> None:
        """Before a place is left: its filter and cursor are kept with it."""
        if self.here:
            self.journey.keep(self.here)

    # ------------------------------------------------------------ back and forward
    def action_go_back(self) -> None:
        """To the place that was shown before, as it was looked at."""
        self._go(forward=False)

    def action_go_forward(self) -> None:
        """To the place from which one came back."""
        self._go(forward=True)

    def _go(self, *, forward: bool) -> None:
        self.keep_place()
        way = self.journey.forward() if forward else self.journey.back()
        if way is None:
            self._tell_here("There is nowhere to go forward to." if forward else "This is where it began.")
        elif not self.travel(way):
            # What lay there is gone; what is shown stays.
            self._tell_here("What was shown there is not in the registry any more.")

    def _tell_here(self, line: str) -> None:
        if self.tables:
            self.tables[-1].tell(line)

    def travel(self, way: Way) -> bool:
        """Show the places of a way, each as it was looked at; False where the last one is gone."""
        try:
            stops = self._screens_of(way)
        except InterlockError as problem:
            self.complain(problem)
            return True
        if not stops:
            return False
        self.as_of = _day(way[-1])
        shared = self._shared([route for _, route in stops])
        for screen, (_, route) in zip(self.tables[:shared], stops, strict=False):
            screen.restore(route)
        if shared == len(stops) == len(self.tables):
            self.tables[-1].refresh_rows()
            return True
        # A screen that is shown again, or for the first time, asks by itself.
        while len(self.tables) > max(1, shared):
            self.pop_screen()
        for screen, route in stops[shared:]:
            screen.restore(route)
            self.push_screen(screen)
        return True

    def _shared(self, way: Sequence[Route]) -> int:
        """How many of the screens that are open already show the way's places."""
        shared = 0
        for screen, route in zip(self.tables, way, strict=False):
            if screen.place is None or screen.place.spot != route.spot:
                break
            shared += 1
        return shared

    def _screens_of(self, way: Way) -> list[tuple[TableScreen, Route]]:
        """A new screen for each place of a way; none where the last one is gone."""
        ids = ids_of([way])
        known: dict[str, Ref] = {}
        if ids:
            with reading(self.location) as reader:
                known = refs_of(reader, ids)
        found = [(screen_of(route, self.location, _day(route), known), route) for route in way]
        if not found or found[-1][0] is None:
            return []
        return [(screen, route) for screen, route in found if screen is not None]

    def back_home(self) -> None:
        """Leave every screen but the first one."""
        self.keep_place()
        while len(self.screen_stack) > 1 and not isinstance(self.screen, HomeScreen):
            self.pop_screen()

    # ------------------------------------------------------------ its command
    def action_command(self) -> None:
        """The command that gives the same rows: shown, and copied."""
        routes = [route for screen in self.tables if (route := screen.told_route) is not None]
        if not routes:
            return
        command = suggested_words(routes[-1].command)
        self.copy_to_clipboard(command)
        shown = self.tables[-1].shown_map
        self.push_screen(CommandScreen(command, shown.command(self.as_of) if shown else ""))


def _day(route: Route) -> AsOf:
    try:
        return route.day
    except ValueError:
        return AsOf.on()
