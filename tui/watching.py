"""The registry may be changed by others, or go away, while it is shown: both are seen and told."""

from __future__ import annotations

from textual import work

from registry.errors import InterlockError, NoRegistry, RegistryBusy
from registry.questions.recent import newest_change
from registry.store.location import Location
from registry.store.reading import reading
from tui.stepping import SteppingInTime

_EVERY = 2.0  # seconds
_TOLD_FOR = 10.0  # seconds
_CHANGED = "changed by others"


class Watching(SteppingInTime, inherit_bindings=False):
    """The part of the application that looks whether the registry is as it was."""

    def __init__(self) -> None:
        super().__init__()
        self.news = ""
        self._newest: int | None = None
        self._may_be_own = False
        self._is_gone = False

    def begin_watching(self) -> None:
        """Look every now and then from here on; where nobody looks at a terminal, only when asked to."""
        if not self.is_headless:
            self.set_interval(_EVERY, self.look)

    def arrived(self) -> None:
        """What was written in a form or a small screen is no news to whoever wrote it."""
        super().arrived()
        self.wrote()

    def wrote(self) -> None:
        """The next change that is seen may be one that was made here."""
        self._may_be_own = True

    @work(thread=True, exclusive=True, group="watch", exit_on_error=False)
    def look(self) -> None:
        """See whether the registry is there, and which change is its newest."""
        try:
            newest = _newest(self.location)
        except InterlockError as problem:
            self.call_from_thread(self._missed, problem)
            return
        self.call_from_thread(self._seen, newest)

    def _seen(self, newest: int) -> None:
        is_back, self._is_gone = self._is_gone, False
        is_new = self._newest is not None and newest != self._newest
        is_own, self._may_be_own = self._may_be_own, False
        self._newest = newest
        if is_back:
            self._tell_news("")
            self.notify("The registry is back.", markup=False)
        elif is_new and not is_own:
            self._tell_news(_CHANGED)
            self.set_timer(_TOLD_FOR, self._forget_change)
        if is_back or is_new:
            self._ask_again()

    def _ask_again(self) -> None:
        # Below a form or a small screen nothing is drawn: what is there asks when it is shown again.
        if self.tables and self.screen is self.tables[-1]:
            route = self.tables[-1].route
            if route is not None:
                self.tables[-1].restore(route)
            self.tables[-1].refresh_rows()

    def _missed(self, problem: InterlockError) -> None:
        self._tell_news(_trouble(problem))
        if not self._is_gone:
            self._is_gone = True
            what = f"{problem.where}: {problem.what}" if problem.where else problem.what
            told = f"{what}. What is shown stays. Put it right, and this goes on by itself; q leaves."
            self.notify(told, title="The registry cannot be read", severity="error", timeout=12, markup=False)

    def _forget_change(self) -> None:
        if self.news == _CHANGED:
            self._tell_news("")

    def _tell_news(self, news: str) -> None:
        self.news = news
        if self.tables:
            self.tables[-1].show_way()


def _newest(location: Location) -> int:
    with reading(location) as reader:
        return newest_change(reader)


def _trouble(problem: InterlockError) -> str:
    if isinstance(problem, NoRegistry):
        return "registry gone"
    return "registry locked" if isinstance(problem, RegistryBusy) else "registry unreadable"
