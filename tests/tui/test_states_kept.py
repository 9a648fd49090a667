"""What is kept of a registry between two sittings."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import registry.asof
from registry.dates import PartialDate
from registry.store.location import Location
from tests.tui.screen_text import screen_text
from tests.tui.test_screens import TWG, press, way
from tui.app import InterlockApp
from tui.remembering import Kept, Memory, memory_of
from tui.screens.home import HomeScreen
from tui.screens.lists import ListScreen
from tui.states.arrangement import Arrangement
from tui.states.route import Route, Stop
from tui.widgets.row_table import RowTable

pytestmark = pytest.mark.database("sqlite")

KEPT = Kept(
    (Route("home"), Route("ties", "iom", trail=(Stop("ilo", 3),), as_of="2017", cursor=4, record="undp")),
    ("ilo",),
    (Route("mechanisms", words="a 'b'\n", sort="-seats"),),
    (("details", "below"),),
    (("people", Arrangement("-seats,person", ("person", "seats"))),),
)


def test_what_is_kept_is_read_again(tmp_path: Path) -> None:
    memory = Memory(str(tmp_path / "new" / "state.json"))
    assert memory.read() == Kept()
    memory.write(KEPT)
    assert memory.read() == KEPT
    assert [path.name for path in (tmp_path / "new").iterdir()] == ["state.json"]
    assert memory.take_notice() == ""


def test_a_file_of_the_first_version_is_read_and_one_of_a_later_one_is_set_aside(tmp_path: Path) -> None:
    path = tmp_path / "state.json"
    memory = Memory(str(path))
    memory.write(KEPT)
    document = json.loads(path.read_text(encoding="utf-8"))
    later = {**document, "version": 99}
    del document["version"], document["lists"]
    for route in (*document["last"], *document["pinned"]):
        del route["columns"]
    path.write_text(json.dumps(document), encoding="utf-8")
    assert memory.read() == KEPT._replace(lists=())
    path.write_text(json.dumps(later), encoding="utf-8")
    assert memory.read() == Kept()
    assert json.loads(Path(f"{path}.aside").read_text(encoding="utf-8")) == later


def test_a_damaged_file_counts_as_none_and_is_set_aside_with_one_notice(tmp_path: Path) -> None:
    path = tmp_path / "state.json"
    memory = Memory(str(path))
    memory.write(KEPT)
    whole = path.read_text(encoding="utf-8")
    for damaged in (
        whole[: len(whole) // 2], "", "[]", "null", "[" * 100_000, "\x00", '{"last": 3}',
        whole.replace('"2017"', '"soon"'), whole.replace('"cursor": 4', '"cursor": -4'),
        whole.replace('["ilo", 3]', '["ilo"]'), whole.replace('"undp"', "{}"),
    ):  # fmt: skip
        path.write_text(damaged, encoding="utf-8")
        assert memory.read() == Kept(), damaged[:60]
        assert not path.exists()
        assert Path(f"{path}.aside").read_text(encoding="utf-8") == damaged
    path.write_bytes(b"\xff\xfe")
    assert memory.read() == Kept()
    assert memory.take_notice().endswith(f"it is set aside as {path}.aside")
    assert memory.take_notice() == ""


def test_where_it_cannot_be_written_nothing_is_kept_and_nothing_breaks(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    memory = Memory(str(tmp_path / "file" / "state.json"))
    memory.write(KEPT)
    memory.write_theme("registry-light")
    assert memory.take_notice().startswith("Where you are is not kept for next time: ")
    memory.write(KEPT)
    assert (memory.read(), memory.theme, memory.take_notice()) == (Kept(), "", "")


def test_each_registry_has_a_file_and_its_name_tells_no_password(tmp_path: Path) -> None:
    there = {"INTERLOCK_STATE": str(tmp_path)}
    places = ("a.db", "b.db", "postgresql://me:secret@host/one", "postgresql://host/two")
    paths = [memory.path for place in places if (memory := memory_of(Location(place), there))]
    assert len(set(paths)) == 4
    with_other_password = memory_of(Location("postgresql://me:changed@host/one?sslpassword=x"), there)
    assert with_other_password
    assert with_other_password.path == paths[2]
    assert memory_of(Location("a.db"), {"INTERLOCK_STATE": "none"}) is None


def test_a_place_is_pinned_once_and_whatever_row_one_stands_on() -> None:
    once = Kept().with_pin_turned(Route("events", cursor=3, record="x"))
    assert once.pinned == (Route("events"),)
    assert once.with_pin_turned(Route("events", cursor=9)).pinned == ()


@pytest.fixture
def memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Memory:
    monkeypatch.setattr(registry.asof, "today", lambda: PartialDate("2026-11-23"))
    return Memory(str(tmp_path / "state" / "state.json"))


async def test_interlock_opens_where_it_was_left(example: Location, memory: Memory) -> None:
    app = InterlockApp(example, memory)
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, *TWG, "n", "down", "enter", "t", *"2017", "enter", "end")
        left, row = way(app), app.screen.query_one(RowTable).cursor
        await press(pilot, "q")
    again = InterlockApp(example, memory)
    async with again.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        assert (way(again), str(again.as_of.text)) == (left, "2017")
        assert again.screen.query_one(RowTable).cursor == row
        assert "This is where you left" in screen_text(again)
        await press(pilot, "escape", "escape")
        assert way(again) == "Interlock › TWG"


async def test_sort_and_columns_come_back_with_a_place_with_its_list_and_the_next_time(
    example: Location, memory: Memory
) -> None:
    app = InterlockApp(example, memory)

    def shown(app: InterlockApp) -> str:
        assert isinstance(app.screen, ListScreen)
        return "|".join(column.title for column in app.screen.state.columns)

    async with app.run_test(size=(80, 24)) as pilot:
        app.action_theme("registry-light")
        await press(pilot, "3", "minus", "v", *["down"] * 2, "space", "enter")
        without_country = shown(app)
        assert without_country == "Body ▼|Type|Permanence|Activity|Seats"
        await press(pilot, "greater_than_sign", "minus", "4", "3")
        assert shown(app) == without_country.replace("Body ▼", "Body").replace("Type", "Type ▼")
        await press(pilot, "greater_than_sign", "slash", *"a", "enter", "down")
        left, row = shown(app), app.screen.query_one(RowTable).cursor
        await press(pilot, "1", "left_square_bracket")
        assert (shown(app), way(app)) == (left, "Interlock › Mechanisms › /a")
        await press(pilot, "q")
    again = InterlockApp(example, memory)
    assert again.theme == "registry-light"
    async with again.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        assert (shown(again), again.screen.query_one(RowTable).cursor) == (left, row)


async def test_a_damaged_file_is_told_of_once_and_quietly(example: Location, memory: Memory) -> None:
    Path(memory.path).parent.mkdir()
    Path(memory.path).write_text("{", encoding="utf-8")
    app = InterlockApp(example, memory)
    async with app.run_test(size=(160, 24)) as pilot:
        await pilot.pause()
        assert "could not be read; it is set aside as" in screen_text(app)
        assert isinstance(app.screen, HomeScreen)


async def test_a_last_place_that_is_gone_is_not_opened(example: Location, memory: Memory) -> None:
    memory.write(Kept((Route("home"), Route("record", "no-such-record")), (), (Route("record", "gone"),)))
    app = InterlockApp(example, memory)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        assert isinstance(app.screen, HomeScreen)
        await press(pilot, "apostrophe", "1")
        assert "not in the registry any more" in screen_text(app)


async def test_places_are_pinned_shown_at_home_and_opened(example: Location, memory: Memory) -> None:
    app = InterlockApp(example, memory)
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "3", "slash", *"advisory", "enter", "apostrophe", "apostrophe")
        await press(pilot, *TWG, "apostrophe", "apostrophe", "1")
        assert "1 Mechanisms /advisory  2 TWG" in screen_text(app)
        await press(pilot, "apostrophe", "1")
        assert way(app) == "Interlock › Mechanisms › /advisory"
        assert app.screen.query_one(RowTable).row_count == 2
        await press(pilot, "apostrophe", "apostrophe", "1")
        assert "1 TWG" in screen_text(app)
