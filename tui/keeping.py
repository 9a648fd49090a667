"""What the application keeps between two sittings: where one left, what was found, pinned places."""

from __future__ import annotations

from collections.abc import Sequence

from registry.errors import InterlockError
from registry.questions.refs import Ref, refs_of
from registry.store.reading import reading
from tui.remembering import Kept, Memory, pin_of
from tui.screens.pinned import PinnedScreen
from tui.states.arrangement import Arrangement
from tui.states.route import Way, ids_of
from tui.states.route_words import route_words
from tui.watching import Watching


class Keeping(Watching, inherit_bindings=False):
    """The part of the application that knows what was there before."""

    def __init__(self, memory: Memory | None) -> None:
        super().__init__()
        self._memory = memory
        self.kept = memory.read() if memory else Kept()

    def arrived(self) -> None:
        """Where one is, is where one begins next time."""
        super().arrived()
        self.keep_state()

    def keep_state(self) -> None:
        """Keep where one is, with the row at the cursor."""
        self._keep(self.kept)

    def reopen(self) -> None:
        """Go to where one left, if that is still there."""
        self._tell_what_is_wrong()
        if len(self.kept.last) > 1 and self.travel(self.kept.last):
            self.call_after_refresh(self._tell_here, "This is where you left. 1: home, T: today")

    def _keep(self, kept: Kept) -> None:
        self.kept = kept._replace(last=self.here or kept.last)
        if self._memory is not None:
            self._memory.write(self.kept)
            self._tell_what_is_wrong()

    def _tell_what_is_wrong(self) -> None:
        if self._memory is not None and (notice := self._memory.take_notice()):
            self.call_after_refresh(self._tell_here, notice)

    # ------------------------------------------------------------ how things are shown
    def arrangement_of(self, name: str) -> Arrangement:
        """How the list of that name was arranged when it was shown last."""
        return dict(self.kept.lists).get(name, Arrangement())

    def keep_arrangement(self, name: str, arrangement: Arrangement) -> None:
        """The list of that name is arranged so from now on."""
        self._keep(self.kept.with_arrangement(name, arrangement))

    def keep_theme(self, name: str) -> None:
        """The theme is the user's, in whatever registry."""
        if self._memory is not None:
            self._memory.write_theme(name)
            self._tell_what_is_wrong()

    def note_found(self, record: str) -> None:
        """A record was looked for and opened."""
        self._keep(self.kept.with_found(record))

    # ------------------------------------------------------------ pinned places
    @property
    def pinned_words(self) -> Sequence[str]:
        """The pinned places in words."""
        refs = self._named([(route,) for route in self.kept.pinned])
        return [route_words(route, refs) for route in self.kept.pinned]

    def _named(self, ways: Sequence[Way]) -> dict[str, Ref]:
        ids = ids_of(ways)
        if not ids:
            return {}
        try:
            with reading(self.location) as reader:
                return refs_of(reader, ids)
        except InterlockError:
            return {}  # told elsewhere; the ids stand for the names

    def action_pinned(self) -> None:
        """Pin this place or unpin it, or open one that is pinned."""
        if not self.here:
            return
        here = self.here[-1]
        words = route_words(here, self._named([self.here]))
        is_pinned = pin_of(here) in self.kept.pinned
        self.push_screen(PinnedScreen(words, self.pinned_words, is_pinned=is_pinned), self._pin_chosen)

    def _pin_chosen(self, number: int | None) -> None:
        if number is None or not self.here:
            return
        if number:
            home, pin = self.here[0], self.kept.pinned[number - 1]
            self.keep_place()
            if not self.travel((home,) if pin.screen == "home" else (home._replace(as_of=pin.as_of), pin)):
                self._tell_here("What was pinned is not in the registry any more.")
            return
        self._keep(self.kept.with_pin_turned(self.here[-1]))
        is_pinned = pin_of(self.here[-1]) in self.kept.pinned
        self.tables[-1].refresh_rows()
        self._tell_here(f"Pinned: ' and {len(self.kept.pinned)} opens it." if is_pinned else "Unpinned.")
