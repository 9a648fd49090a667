"""Maps of what is on screen: of lists as they are narrowed, of marked rows, of views; given up and told."""

from __future__ import annotations

import json
import re
import threading
from pathlib import Path

import pytest
from textual.pilot import Pilot

import graphs.maps.drawing
import registry.asof
from graphs.maps.drawing import map_page
from graphs.maps.material import Material
from graphs.maps.page import MapPage
from registry.dates import PartialDate
from registry.store.location import Location
from tests.conftest import Interlock
from tests.tui.screen_text import screen_text
from tests.tui.test_screens import TWG, press
from tui.app import InterlockApp
from tui.screens.told_command import CommandScreen
from tui.widgets.row_table import RowTable

pytestmark = pytest.mark.database("sqlite")


@pytest.fixture(autouse=True)
def _here(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(registry.asof, "today", lambda: PartialDate("2026-11-23"))


async def draw(app: InterlockApp, pilot: Pilot[int], *keys: str) -> str:
    """Press the keys and ``m``; what is told of the map."""
    app.clear_notifications()
    await press(pilot, *keys, "m")
    await app.workers.wait_for_complete()
    await pilot.pause()
    return " ".join(notification.message for notification in app._notifications)


def records_in(path: Path) -> set[str]:
    """The names of the records in the page's own table."""
    return set(re.findall(r'"id":"([^"]+)"', path.read_text(encoding="utf-8").replace('": "', '":"')))


async def test_the_map_is_that_of_the_rows_that_are_shown(example: Location, tmp_path: Path) -> None:
    app = InterlockApp(example)
    async with app.run_test(size=(120, 40), notifications=True) as pilot:
        told = await draw(app, pilot, "3", "slash", *"advisory", "enter")
        assert f"{tmp_path / 'mechanisms.html'}, a map of 2 mechanisms named “advisory”" in told
        assert "as of 2026-11-23" in told
        # A second map stands beside the first: nothing is written over.
        first = (tmp_path / "mechanisms.html").read_bytes()
        assert "mechanisms-2.html, a map of 1 marked record:" in await draw(app, pilot, "home", "space")
        assert (tmp_path / "mechanisms.html").read_bytes() == first
        assert len(records_in(tmp_path / "mechanisms-2.html")) < len(records_in(tmp_path / "mechanisms.html"))
        assert "pipeline.html, a map of 23 agreements: 43 records" in await draw(app, pilot, "1", "4", "V")
        assert "forums.html, a map of forums" in await draw(app, pilot, "1", "f", "V")
        await press(pilot, "1", *TWG, "t", *"2017", "enter")
        assert "ls-lm-twg.html" in await draw(app, pilot, "n")
        assert "as of 2017" in " ".join(note.message for note in app._notifications)
        assert await draw(app, pilot, "1") == ""  # home is about nothing in particular


async def test_the_command_that_is_told_draws_the_same_map(
    example: Location, interlock: Interlock, tmp_path: Path
) -> None:
    app = InterlockApp(example)
    async with app.run_test(size=(120, 40)) as pilot:
        await draw(app, pilot, "2", "slash", *"country:ls", "enter")
        await press(pilot, "Y")
        assert isinstance(app.screen, CommandScreen)
        shown = " ".join(screen_text(app).split())
        assert "interlock map --of organisations --filter country:ls -o organisations.html" in shown
        await press(pilot, "m")
        assert app.clipboard == "interlock map --of organisations --filter country:ls -o organisations.html"
    by_command = interlock(
        "map", "--of", "organisations", "--filter", "country:ls", "-o", "again.html", "--json"
    )
    told = json.loads(by_command.stdout)
    assert told["command"].startswith("interlock map --of organisations --filter country:ls --draw around")
    assert (tmp_path / "again.html").read_bytes() == (tmp_path / "organisations.html").read_bytes()


def test_a_list_for_a_map_is_refused_where_it_says_two_things_or_nothing(interlock: Interlock) -> None:
    for words, told in (
        (("--of", "organisations", "iom"), "start from names or from a list, not both"),
        (("--of", "planets"), "'planets' is no list"),
        (("--filter", "ilo"), "words narrow a list, and none is named"),
        (("--of", "organisations", "--filter", "zzzz"), "there is no record to draw"),
        (("--of", "organisations", "--filter", "planet:x"), "planet"),
    ):
        refused = interlock("map", *words, "-o", "no.html")
        assert refused.returncode == 2
        assert told in refused.stderr
        assert len(refused.stderr.splitlines()) == 1


async def test_a_map_that_takes_long_says_how_far_it_is_and_can_be_given_up(
    example: Location, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    goes_on = threading.Event()

    def slowly(material: Material) -> MapPage:
        goes_on.wait(30)
        return map_page(material)

    monkeypatch.setattr(graphs.maps.drawing, "map_page", slowly)
    app = InterlockApp(example)
    async with app.run_test(size=(120, 40), notifications=True) as pilot:
        await press(pilot, "3", "m")
        while "placing" not in screen_text(app):
            await pilot.pause(0.05)
        assert "A map of 50 mechanisms: placing" in screen_text(app)
        await press(pilot, "down")  # the keys go on working
        assert app.screen.query_one(RowTable).cursor == 1
        await press(pilot, "m")
        assert "Given up: no map of 50 mechanisms is written." in screen_text(app)
        goes_on.set()
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert not list(tmp_path.glob("*.html"))
        assert not app._notifications
