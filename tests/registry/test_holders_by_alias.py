"""Whom a secretariat writes into the form of its body by another name of somebody who sits there."""

from __future__ import annotations

from pathlib import Path

import pytest

from registry.exchange.incoming.entering.counting import FileBrought
from registry.store.location import Location
from tests.conftest import World
from tests.registry.lists import bring
from tests.registry.test_roster_form import opened, written

pytestmark = pytest.mark.database("sqlite")

FACTS = """
sources: [{id: minutes, name: Minutes}]
people:
  - {id: jane, name: Jane Banda, aliases: [{name: Jane Mwale, kind: spelling}]}
  - {id: other, name: John Phiri, aliases: [{name: Jane Mwale, kind: spelling}]}
mechanisms:
  - id: board
    name: Board
    seats:
      - {person: jane, role: member, last_confirmed: 2024, sources: [{source: minutes, locator: p. 1}]}
"""
TOO = (
    "      - {person: other, role: member, last_confirmed: 2024, "
    "sources: [{source: minutes, locator: p. 2}]}\n"
)


def with_a_new_row(place: Location, folder: Path) -> FileBrought:
    """The form, on which Jane Mwale was written in as chair."""
    path = folder / "form.xlsx"
    path.write_bytes(written(place))
    form = opened(path)
    form.add(Person="Jane Mwale", Role="Chair")
    return bring(place, form.back()).files[0]


def test_an_exact_alias_of_the_one_holder_is_that_holder(a_world: World, tmp_path: Path) -> None:
    file = with_a_new_row(a_world(FACTS), tmp_path)
    assert file.waiting == 0
    assert [(move.holder, move.role) for move in file.opened] == [("Jane Banda", "chair")]


def test_an_alias_of_two_holders_waits(a_world: World, tmp_path: Path) -> None:
    file = with_a_new_row(a_world(FACTS + TOO), tmp_path)
    assert (file.waiting, file.opened) == (1, ())
