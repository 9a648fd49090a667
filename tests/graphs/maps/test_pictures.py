"""Every map that the documentation draws has its picture, and every kind of map is drawn there."""

from __future__ import annotations

import re

from graphs.maps.making import DRAWN
from tests.graphs.maps.pictures import FOLDER, PAGE, drawn


def test_each_map_of_the_page_stands_under_its_command_as_a_picture() -> None:
    shown = re.findall(r"!\[[^\]]+\]\(images/maps/(\w+)\.png\)", PAGE.read_text(encoding="utf-8"))
    assert shown == list(drawn())
    assert {path.stem for path in FOLDER.glob("*.png")} == set(shown)


def test_each_kind_of_map_is_drawn() -> None:
    asked = {words[words.index("--draw") + 1] for words in drawn().values() if "--draw" in words}
    assert asked | {"around", "country"} == set(DRAWN)
