"""Other views of lists and records: which there are, and how the application goes there."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from functools import partial

from textual import work
from textual.app import App

from registry.asof import AsOf
from registry.errors import InterlockError
from registry.questions.refs import Ref
from registry.store.location import Location
from registry.store.stopping import Stop, stopped_by
from tui.prepared import Prepared
from tui.screens.other_views import OTHER_VIEWS, view_screen_of
from tui.states.palette import Place

_MOMENT = 0.3  # seconds


class Views(App[int]):
    """The part of the application that opens other views."""

    location: Location
    as_of: AsOf
    prepared: Prepared
    _ahead = Stop()

    def ask_ahead(self, name: str) -> None:
        """Ask soon what the view of that name will show; whoever goes on meanwhile does not want it."""
        self._ahead.now()
        if name in OTHER_VIEWS:
            self._ahead = stop = Stop()
            asked = partial(self.prepared.answer, name, OTHER_VIEWS[name].asked, self.location, self.as_of)
            self.set_timer(_MOMENT, partial(self._ask_ahead, asked, stop))

    def _ask_ahead(self, question: Callable[[], object], stop: Stop) -> None:
        if not stop.is_set:
            self._ask(question, stop)

    @work(thread=True, exclusive=True, group="ahead", exit_on_error=False)
    def _ask(self, question: Callable[[], object], stop: Stop) -> None:
        # What goes wrong is told to whoever opens the view.
        with suppress(InterlockError), stopped_by(stop):
            question()

    def open_view(self, name: str) -> None:
        """The view of that name, of the list that is shown."""
        self.push_screen(OTHER_VIEWS[name].screen())

    def action_open_view(self, name: str) -> None:
        """The view of that name, from anywhere: Escape leads to its list."""
        self.call_later(self._open_after_list, name)

    async def _open_after_list(self, name: str) -> None:
        await self.run_action(f"open_list('{OTHER_VIEWS[name].of_list}')")
        self.open_view(name)

    def open_view_of(self, ref: Ref) -> None:
        """The other view of a record: the timeline of a body, the endorsements of what is endorsed."""
        view = view_screen_of(ref)
        if view is not None:
            self.push_screen(view)

    @property
    def view_places(self) -> list[Place]:
        """The views of lists, as the palette offers them."""
        return [
            Place(f"open_view('{name}')", view.sentence, "V on its list", name)
            for name, view in OTHER_VIEWS.items()
        ]
