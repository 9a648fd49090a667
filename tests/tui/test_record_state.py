"""What a record's page says of meetings, rules and recommendations, without a terminal."""

from __future__ import annotations

from collections.abc import Callable

from registry.asof import AsOf
from registry.questions.naming import record_named
from registry.store.location import Location
from registry.store.reading import reading
from tests.registry.test_relations import WORLD
from tui.states.record import RecordState

World = Callable[[str], Location]


def page(location: Location, name: str) -> RecordState:
    with reading(location) as reader:
        return RecordState(location, record_named(reader, name), AsOf.on("2020-06"))


def below(state: RecordState, heading: str) -> list[tuple[str, ...]]:
    """The rows that stand below a heading."""
    headings = [n for n, line in enumerate(state.lines) if line.is_heading]
    (at,) = [n for n in headings if state.lines[n].cells[0] == heading]
    end = min((n for n in headings if n > at), default=len(state.lines))
    return [line.cells for line in state.lines[at + 1 : end]]


def test_a_body_shows_its_rules_its_meetings_and_when_it_last_met(a_world: World) -> None:
    board = page(a_world(WORLD), "board")
    assert "last met 2020-05-04" in " ".join(board.summary)
    assert below(board, "Composition rules")[-1][:2] == ("not recorded", "a seat for Ministry of Labour")
    assert below(board, "Events")[0] == ("meeting · held", "Fourth meeting", "2020-05-04")
    assert below(board, "Recommendations that concern it")[0][0] == "about · accept"


def test_an_event_shows_who_was_there(a_world: World) -> None:
    event = page(a_world(WORLD), "fourth")
    assert event.summary[0] == "event · meeting · held · Board"
    assert below(event, "Attendance")[0] == ("present · member", "Union of Farm Workers: Ada", "")


def test_a_theme_stands_in_the_wide_column_and_a_figure_beside_its_measure(a_world: World) -> None:
    world = a_world(WORLD)
    assert below(page(world, "union"), "Themes") == [("", "fair recruitment", "")]
    assert ("budget", "300000 USD", "2019") in below(page(world, "project"), "Figures")


def test_a_page_never_shows_how_somebody_is_reached(a_world: World) -> None:
    assert "555" not in repr(page(a_world(WORLD), "union").lines)
