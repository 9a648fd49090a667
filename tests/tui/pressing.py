"""Keys pressed one after the other, as the tests of several screens press them."""

from __future__ import annotations

from itertools import takewhile

from textual.pilot import Pilot
from textual.widgets import Input

from tui.screens.palette import AsOfScreen, PaletteScreen

_ASKING = (PaletteScreen, AsOfScreen)
"""Small screens with one box: what is typed there is looked at as a whole."""


async def press(pilot: Pilot[int], *keys: str) -> None:
    """Press the keys, and wait for what they began; words for a box of its own are put there at once."""
    waiting = list(keys)
    while waiting:
        field = pilot.app.focused
        words = "".join(takewhile(lambda key: len(key) == 1, waiting))
        if words and isinstance(field, Input) and isinstance(pilot.app.screen, _ASKING):
            field.insert_text_at_cursor(words)
            del waiting[: len(words)]
        else:
            await pilot.press(waiting.pop(0))
        await pilot.pause()
    await pilot.app.workers.wait_for_complete()
    await pilot.pause()
