"""Keys that were pressed faster than the fields of a form take them in."""

from __future__ import annotations

import asyncio

from textual.screen import Screen
from textual.widgets import Input


async def take_in(screen: Screen[str | None]) -> None:
    """Wait until every field has all the letters that were typed before.

    A key that saves is dealt with at once, while letters wait in the queue of their field: what was typed
    last, or pasted by a terminal, would be left out of what is saved.
    """
    taken = []
    for field in screen.query(Input):
        if field.is_running:
            done = asyncio.Event()
            if field.call_later(done.set):
                taken.append(done.wait())
    await asyncio.gather(*taken)
