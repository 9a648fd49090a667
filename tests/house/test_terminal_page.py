"""The tables of keys and the screens in docs/terminal.md are made, not written: they never grow old.

``INTERLOCK_GOLDENS=write`` writes them anew; the screens are the goldens of the walk through all screens.
"""

from __future__ import annotations

import re
from pathlib import Path

from tests.tui.screen_text import GOLDENS, PICTURES, is_writing
from tui.keys.remapping import remapped_keys
from tui.keys.tables import key_tables

PROJECT = Path(__file__).resolve().parents[2]
PAGE = PROJECT / "docs" / "terminal.md"
_MADE = re.compile(r"(<!-- (keys|screen) ?([\w-]*) -->\n)(.*?)(<!-- end -->\n)", re.DOTALL)


def keys() -> str:
    """The tables, each below what it is about."""
    parts = []
    for title, rows in key_tables():
        head = "" if title == "Keys" else f"{title}:\n\n"
        lines = [f"| {_cell(names)} | {_cell(sentence)} |" for names, sentence in rows]
        parts.append("\n".join([f"{head}| keys | what they do |", "| --- | --- |", *lines]))
    return "\n\n".join(parts) + "\n"


def _cell(text: str) -> str:
    """As a cell of a table: signs that Markdown would take for its own are written as they are."""
    return re.sub(r"([|*<>_\[\]])", r"\\\1", text)


def screen(name: str) -> str:
    """The screen of that name, as the walk saw it."""
    return f"```text\n{(GOLDENS / f'{name}.txt').read_text(encoding='utf-8').rstrip()}\n```\n"


def test_the_tables_of_keys_and_the_screens_are_as_they_are() -> None:
    page = PAGE.read_text(encoding="utf-8")
    made = _MADE.sub(
        lambda part: part[1] + (keys() if part[2] == "keys" else screen(part[3])) + part[5], page
    )
    if is_writing():
        PAGE.write_text(made, encoding="utf-8")
    assert page == made or is_writing()
    shown = {part[2] for part in _MADE.finditer(page)}
    assert shown == {"keys", "screen"}


def test_the_file_of_keys_on_the_page_is_taken(tmp_path: Path) -> None:
    (shown,) = re.findall(r"```toml\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)
    (tmp_path / "keys.toml").write_text(shown, encoding="utf-8")
    assert "as_of" in remapped_keys({"INTERLOCK_KEYS": str(tmp_path / "keys.toml")})


def test_every_picture_in_colour_is_shown_and_fetches_nothing() -> None:
    page = PAGE.read_text(encoding="utf-8")
    for path in PICTURES.glob("*.svg"):
        assert f"](images/terminal/{path.name})" in page, path.name
        text = path.read_text(encoding="utf-8")
        assert "url(http" not in text
        assert "@import" not in text
