"""One place to find anything: records by all their names, and what can be done here."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from registry.store.location import Location
from tests.tui.screen_text import screen_text
from tests.tui.test_screens import press, way
from tui.actions import places
from tui.app import InterlockApp
from tui.remembering import Kept
from tui.states.palette import PaletteState

pytestmark = pytest.mark.database("sqlite")

WORLD = """
organisations:
  - {id: moh, name: Ministry of Health, acronym: MoH, aliases: [{name: Wizara ya Afya, kind: translation}]}
  - {id: wfp, name: World Food Programme}
mechanisms:
  - {id: hc, name: Health Cluster}
"""


@pytest.fixture
def world(a_world: Callable[[str], Location]) -> Location:
    return a_world(WORLD)


def first_of(state: PaletteState, text: str) -> list[str]:
    state.look_for(text)
    return [line.cells[0] for line in state.lines]


def test_records_and_actions_are_found_also_mistyped_and_by_which_name_is_said(world: Location) -> None:
    state = PaletteState(world, places())
    assert first_of(state, "wizara")[0] == "Ministry of Health (MoH), found as Wizara ya Afya"
    assert first_of(state, "minstry helth")[0] == "Ministry of Health (MoH)"
    assert first_of(state, "agrements") == ["Agreements and their stages"]
    assert state.chosen_places[0].action == "open_list('agreements')"
    assert first_of(state, "zzzzz") == ["Nothing is called so"]


def test_a_sign_says_among_what_to_look(world: Location) -> None:
    state = PaletteState(world, places())
    assert first_of(state, "#health") == ["Health Cluster"]
    assert first_of(state, "@health") == ["Ministry of Health (MoH)"]
    assert first_of(state, "&health") == ["Nothing is called so"]
    assert first_of(state, "> stages") == ["Agreements and their stages"]
    assert len(first_of(state, ">")) == len(places())


def test_before_anything_is_typed_what_was_found_before_comes_first(world: Location) -> None:
    state = PaletteState(world, places(), ["wfp", "gone", "hc"])
    assert [line.cells[0] for line in state.lines][:2] == ["World Food Programme", "Health Cluster"]
    assert state.chosen_places[2] == places()[0]


async def test_what_was_found_is_offered_again(world: Location) -> None:
    app = InterlockApp(world)
    assert app.kept == Kept()
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "colon", *"food", "enter", "1", "colon")
        assert "› World Food Programme" in screen_text(app)
        await press(pilot, "enter")
        assert way(app) == "Interlock › World Food Programme"
