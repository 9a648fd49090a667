"""Keys that come faster than they can be dealt with: each waits until the one before has had its effect."""

from __future__ import annotations

import asyncio
import time
from collections import deque
from typing import TypeVar

from textual import events
from textual.app import App
from textual.message_pump import MessagePump

_LONGEST = 2.0  # seconds that a key waits for a widget that does not answer

Result = TypeVar("Result")


class TypingAhead(App[Result], inherit_bindings=False):
    """Takes keys one after the other, in the order in which they were pressed.

    Textual gives letters to the queue of the field that has the focus, and runs a priority binding at
    once: the field would then still lack what was typed before. A key that opens a screen would lose
    what is typed after it, as nothing has the focus until the screen is there.
    """

    def __init__(self) -> None:
        super().__init__()
        self._typed: deque[events.Key | events.Paste] = deque()
        self.is_taking_keys = False
        """Whether a key is being dealt with, or waits."""
        self.typed_at = 0.0
        """When the last key was pressed, by a clock that only runs forward."""

    async def on_event(self, event: events.Event) -> None:
        """A key waits for those before it; all else is dealt with as it comes."""
        if not isinstance(event, events.Key | events.Paste) or event.is_forwarded:
            await super().on_event(event)
            return
        if isinstance(event, events.Paste):
            # A field has one line, and would take the first of them alone.
            event = events.Paste(" ".join(filter(None, map(str.strip, event.text.splitlines()))))
        self.typed_at = time.monotonic()
        self._typed.append(event)
        if not self.is_taking_keys:
            self.is_taking_keys = True
            await self._take_next()

    async def _take_next(self) -> None:
        """Deal with the first key that waits, then with what it led to, then with the next one."""
        if not self._typed:
            self.is_taking_keys = False
            return
        await super().on_event(self._typed.popleft())
        hearing = self._hearing()
        await _dealt_with(hearing)  # the key
        await _dealt_with(hearing)  # what the field told of it: it told that to itself first
        # What came up here from the field meanwhile is dealt with before.
        if not self.call_later(self._after_what_came_up):
            self.is_taking_keys = False

    async def _after_what_came_up(self) -> None:
        """A key that was pressed in vain below may have opened a screen: wait for that too."""
        await _dealt_with(self._hearing())
        await self._take_next()

    def _hearing(self) -> list[MessagePump]:
        """Where a key is heard, in the order in which it comes by; the application itself left out."""
        if not self.screen_stack:
            return []
        heard: list[MessagePump] = [self.screen]
        if self.focused is not None:
            heard[:0] = [node for node in self.focused.ancestors if node not in (self, self.screen)]
            heard.insert(0, self.focused)
        return heard


async def _dealt_with(pumps: list[MessagePump]) -> None:
    """Wait until each in its turn has dealt with all that waited for it."""
    for pump in pumps:
        done = asyncio.Event()
        if pump.call_later(done.set):
            try:
                await asyncio.wait_for(done.wait(), _LONGEST)
            except TimeoutError:
                return
