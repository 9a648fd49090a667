"""Walks through the application: one of it for many screens, each looked at in every size and look."""

from __future__ import annotations

import importlib
import pkgutil
import shutil
from collections.abc import Iterator
from itertools import takewhile
from types import SimpleNamespace

import pytest
from textual._compositor import Compositor
from textual._context import visible_screen_stack
from textual.dom import DOMNode
from textual.pilot import Pilot
from textual.screen import Screen
from textual.widgets import Input

import registry.asof
import tui.screens
import tui.screens.home
import tui.states.draft_folder
import tui.widgets
from registry.dates import PartialDate
from tests.tui.screen_text import (
    EVERY_SIZE,
    colours_of,
    compare_looks,
    compare_with_golden,
    compare_with_picture,
    drawn_in_ascii,
)
from tui.app import InterlockApp
from tui.screens.home import HomeScreen
from tui.screens.palette import PaletteScreen
from tui.state_folder import state_folder
from tui.widgets.footer import Footer
from tui.widgets.row_table import RowTable

TODAY = "2026-11-23"
FIRST, *_ = EVERY_SIZE.values()


def stand_still(monkeypatch: pytest.MonkeyPatch) -> None:
    """The day stands still, nothing blinks or comes in by itself, and nothing is painted that nobody sees."""
    monkeypatch.setattr(registry.asof, "today", lambda: PartialDate(TODAY))
    # Nobody stays on the first screen for so long that its findings come in.
    monkeypatch.setattr(tui.screens.home, "_MOMENT", 3600.0)
    monkeypatch.setattr(tui.states.draft_folder, "time", SimpleNamespace(strftime=lambda _: f"{TODAY} 09:30"))
    monkeypatch.setattr(Input, "_toggle_cursor", lambda _: None)
    # A quarter of the time would go into what is written to no terminal: what a screen shows is asked for.
    monkeypatch.setattr(Compositor, "render_update", _painted)


_RENDERED = Compositor.render_update


def _painted(
    self: Compositor,
    full: bool = False,
    screen_stack: list[Screen[object]] | None = None,
    simplify: bool = False,
) -> object:
    """What is painted where all of it was asked for, as a picture does."""
    if full:
        return _RENDERED(self, full, screen_stack, simplify)
    # What shines through a small screen is asked for with its background.
    visible_screen_stack.set(screen_stack or [])
    self._dirty_regions.clear()
    return None


async def press(app: InterlockApp, pilot: Pilot[int], *keys: str) -> None:
    """Press the keys; words to find something by are put there at once, as what is looked at is the end."""
    waiting = list(keys)
    while waiting:
        field = app.focused
        words = "".join(takewhile(lambda key: len(key) == 1, waiting))
        if words and isinstance(field, Input) and isinstance(app.screen, PaletteScreen):
            field.insert_text_at_cursor(words)
            del waiting[: len(words)]
        else:
            key = waiting.pop(0)
            await pilot.press("space" if key == " " else key)
        await pilot.pause()
    await app.workers.wait_for_complete()
    await pilot.pause()


async def back_home(app: InterlockApp, pilot: Pilot[int]) -> None:
    """To the first screen as it was at the beginning, whatever is filled in elsewhere or kept of it."""
    while not isinstance(app.screen, HomeScreen):
        app.pop_screen()
        await pilot.pause()
    shutil.rmtree(state_folder(app.location), ignore_errors=True)
    app.kept = app.kept._replace(lists=())
    app.screen.query_one(RowTable).cursor = 1
    await pilot.pause()


def footer_fits(screen: Screen[object], width: int) -> bool:
    return all(footer.width_of_keys <= width for footer in screen.query(Footer))


async def look_at(app: InterlockApp, pilot: Pilot[int], name: str, *, pictured: bool = False) -> None:
    """Compare the screen with its pictures in every size, in colour and without, and drawn in ASCII."""
    for number, (size, (width, height)) in enumerate(EVERY_SIZE.items()):
        if number:
            await pilot.resize_terminal(width, height)
            await pilot.pause()
        # Every other size begins as the one before ended: to change the look is to style all anew.
        for is_plain in (False, True) if number % 2 == 0 else (True, False):
            await _look(app, pilot, is_plain=is_plain)
            compare_with_golden(app, f"{name}-{size}")
            assert footer_fits(app.screen, width), (name, size)
            if is_plain:
                assert colours_of(app) == set(), (name, size)
            else:
                compare_looks(app, f"{name}-{size}")
            if pictured and not is_plain and not number:
                compare_with_picture(app, name)
        assert not {c for c in drawn_in_ascii(app) if not c.isascii() and not c.isalpha()}, (name, size)
    await pilot.resize_terminal(*FIRST)
    await _look(app, pilot, is_plain=False)


async def _look(app: InterlockApp, pilot: Pilot[int], *, is_plain: bool) -> None:
    """With colours, or as with NO_COLOR."""
    if app.no_color is not is_plain:
        app.no_color = is_plain
        app._colourless.enabled = is_plain
        app.refresh_css(animate=False)
        await pilot.pause()


def classes_of_the_terminal() -> Iterator[type[DOMNode]]:
    """The application, its screens and its widgets."""
    names = [InterlockApp.__module__]
    for package in (tui.screens, tui.widgets):
        names += [found.name for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}.")]
    for name in names:
        module = importlib.import_module(name)
        yield from (
            each
            for each in vars(module).values()
            if isinstance(each, type) and issubclass(each, DOMNode) and each.__module__ == name
        )


_STOOD_ON = {
    "ChangesScreen", "Dialog", "DrawnScreen", "HandingOutSeats", "HandingOver", "LaterScreen", "Marking",
    "OtherViewScreen", "ProposingDialog", "RoutedScreen", "TableScreen",
}  # fmt: skip
"""What screens have in common, and none of them is."""


def every_screen() -> set[str]:
    """The screens that there are, by the names of their classes."""
    return {each.__name__ for each in classes_of_the_terminal() if issubclass(each, Screen)} - _STOOD_ON
