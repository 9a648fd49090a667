"""Other views are asked ahead, once for an edition and a day."""

from __future__ import annotations

import pytest

import tui.views
from registry.asof import AsOf
from registry.changes.editing import Word, edit, target_named
from registry.changes.journal import Reason
from registry.store.location import Location
from tests.conftest import World
from tests.tui.pressing import press
from tests.tui.screen_text import screen_text
from tests.tui.test_cli_lists import WORLD
from tui.app import InterlockApp
from tui.prepared import Prepared

pytestmark = pytest.mark.database("sqlite")


def test_an_answer_is_kept_for_one_edition_and_one_day(a_world: World) -> None:
    world, prepared, days = a_world(WORLD), Prepared(), list[str]()

    def ask(_: Location, as_of: AsOf) -> str:
        days.append(str(as_of.text))
        return f"{len(days)}"

    def answer(name: str, day: str) -> str:
        return prepared.answer(name, ask, world, AsOf.on(day))

    assert (answer("a", "2020"), answer("a", "2020")) == ("1", "1")
    assert (answer("b", "2020"), answer("a", "2019"), answer("a", "2019")) == ("2", "3", "3")
    edit(world, target_named(world, "doi"), ["name=Another"], Word(), Reason("renamed"))
    assert answer("a", "2019") == "4"
    assert days == ["2020", "2020", "2019", "2019"]


async def test_the_other_view_of_a_list_is_asked_while_one_looks_at_the_list(
    a_world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tui.views, "_MOMENT", 0.01)
    app = InterlockApp(a_world(WORLD))
    kept = app.prepared._kept
    async with app.run_test(size=(80, 24)) as pilot:
        for key, name, shown in (
            ("4", "pipeline", "2 agreements as of"),
            ("f", "matrix", "forums, 2 countries as of"),
            ("9", "by review", "2 recommendations"),
        ):
            await press(pilot, key)
            for _ in range(500):
                await pilot.pause(0.01)
                if name in kept:
                    break
            before = kept[name]
            await press(pilot, "V")
            assert kept[name] is before
            assert shown in " ".join(screen_text(app).split())
