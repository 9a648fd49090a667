"""What the application does about changes that were made: their history, undo and redo."""

from __future__ import annotations

from collections.abc import Callable

from registry.errors import InterlockError
from registry.text import clean
from tui.around import AroundARecord
from tui.screens.base import TableScreen
from tui.screens.dialog import DiscardScreen, Leaving
from tui.screens.history import ChangesScreen, HistoryScreen
from tui.states.editable import refuse_writing
from tui.states.taking_back import TakingBack


class TakingBackChanges(AroundARecord):
    """The part of the application that takes changes back, and does them again."""

    _taking_back: TakingBack | None = None

    def begin_session(self) -> None:
        """Changes from now on are those made here."""
        self._taking_back = TakingBack(self.location)

    @property
    def taking_back(self) -> TakingBack:
        """What knows which changes were made here."""
        if self._taking_back is None:
            self.begin_session()
        assert self._taking_back is not None  # noqa: S101 - it was just begun
        return self._taking_back

    def action_history(self) -> None:
        """Who changed what of the record that is shown, or of the one at the cursor."""
        if isinstance(self.screen, TableScreen) and self.screen.centre is not None:
            self.push_screen(HistoryScreen(self.screen.centre))
        elif isinstance(self.screen, TableScreen):
            self.screen.tell("There is no record at the cursor. Move to one, or find it by its name.")

    def action_undo(self) -> None:
        """Take back the last change made here, in a history that at the cursor; ask where it is wide."""
        number = self.screen.change if isinstance(self.screen, ChangesScreen) else None
        try:
            refuse_writing(self.location, self.as_of)
            change = self.taking_back.to_undo(number)
        except InterlockError as problem:
            self.complain(problem)
            return
        question = self.taking_back.question(change)

        def take_back(leaving: Leaving | None = Leaving.throw_away) -> None:
            if leaving is Leaving.throw_away:
                self._tell_of(lambda: self.taking_back.undo(change))

        if question:
            self.push_screen(DiscardScreen(clean(question)), take_back)
        else:
            take_back()

    def action_redo(self) -> None:
        """Do again what was taken back last."""
        self._tell_of(self.taking_back.redo)

    def _tell_of(self, change: Callable[[], str]) -> None:
        """Change something and tell what; where that is refused, why."""
        try:
            refuse_writing(self.location, self.as_of)
            told = change()
            self.wrote()
        except InterlockError as problem:
            self.complain(problem)
            return
        if isinstance(self.screen, TableScreen):
            self.screen.refresh_rows()
            self.screen.tell(told)
