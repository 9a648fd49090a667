"""How the application looks: its themes, and without colours or in ASCII."""

from __future__ import annotations

import pytest
from rich.cells import cell_len
from rich.segment import Segment
from textual.color import Color

from registry.store.location import Location
from tests.tui.screen_text import colours_of, screen_text
from tui.app import InterlockApp
from tui.filters import Harmless
from tui.themes import THEMES

pytestmark = pytest.mark.database("sqlite")


def _contrast(one: str, other: str) -> float:
    """The contrast of two colours, as WCAG 2.2 defines it."""

    def luminance(colour: str) -> float:
        parts = [part / 255 for part in Color.parse(colour).rgb]
        linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_what_is_written_in_a_colour_of_a_theme_can_be_read(theme: object) -> None:
    for name in ("foreground", "accent", "error"):
        for ground in ("background", "surface"):
            assert _contrast(getattr(theme, name), getattr(theme, ground)) >= 4.5, (name, ground)


async def test_the_theme_is_chosen_in_the_palette_and_in_help(example: Location) -> None:
    app = InterlockApp(example)
    async with app.run_test(size=(80, 24)) as pilot:
        assert app.theme == "registry-dark"
        await pilot.press("colon", *"registry-contrast", "enter")
        await pilot.pause()
        assert app.theme == "registry-contrast"
        await pilot.press("question_mark", "t")
        await pilot.pause()
        assert app.theme == "registry-dark"
        assert colours_of(app)


async def test_no_colour_is_left_where_none_is_wanted_and_the_cursor_is_still_seen(
    example: Location, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    app = InterlockApp(example)
    async with app.run_test(size=(80, 24)) as pilot:
        for keys in ((), ("3",), ("slash", "a"), ("escape", "enter"), ("question_mark",)):
            await pilot.press(*keys)
            await pilot.pause()
            assert colours_of(app) == set()
        await pilot.press("escape", "3")
        await pilot.pause()
        # Private in Textual 8.2, and the only way to what is really drawn.
        drawn = app.screen._compositor.render_strips(app.size)
        (cursor,) = (line for line in drawn if line.text.startswith("› "))
        assert any(segment.style and segment.style.reverse for segment in cursor)


async def test_in_ascii_nothing_else_is_drawn(example: Location, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("INTERLOCK_ASCII", "1")
    app = InterlockApp(example)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("4", "down", "question_mark")
        await pilot.pause()
        shown = screen_text(app)
    assert shown.isascii()
    assert "+---" in shown


def test_what_a_terminal_would_obey_is_taken_out_and_no_column_moves() -> None:
    text = "a\x1b[31m\u202eb\x07\xadc \u0645\u06cc\u200c\u062e"
    (shown,) = Harmless().apply([Segment(text)], Color(0, 0, 0))
    assert shown.text == "a[31mb" + " " * cell_len("\xad") + "c \u0645\u06cc\u200c\u062e"
    assert cell_len(shown.text) == cell_len(text)
