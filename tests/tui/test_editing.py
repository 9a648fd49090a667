"""Facts changed in the terminal: seats, records, undo and redo, the history, and drafts."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import pytest
from textual.pilot import Pilot
from textual.widgets import Input, Static

import registry.asof
from registry.changes.adding import add
from registry.changes.editing import Target, Word, edit
from registry.changes.expecting import ChangedMeanwhile
from registry.changes.journal import Reason
from registry.changes.undoing import undo
from registry.dates import PartialDate
from registry.errors import BadInput
from registry.store.location import Location
from registry.store.reading import reading
from registry.terms.kinds import Kind
from tests.conftest import Interlock, World
from tests.registry.acts import told
from tests.tui.screen_text import screen_text
from tui.app import InterlockApp
from tui.screens.choosing import BeginningScreen, OfferScreen
from tui.screens.facts import FactScreen
from tui.screens.record import RecordScreen
from tui.states.draft_folder import DraftFolder
from tui.states.editing import EditForm, NewRecordForm
from tui.states.seating import EndSeatForm

pytestmark = pytest.mark.database("sqlite")

HOSTILE = "Union [b]x[/b] [/] [@click=app.exit]y[/]"
WORLD = f"""
sources:
  - {{id: minutes, name: Minutes of the Board, type: minutes, as_of: 2024-03}}
places:
  - {{id: ls, name: Lesotho, type: country, code: LS}}
organisations:
  - {{id: union-a, name: Union of Farm Workers, country: ls}}
  - {{id: union-b, name: "{HOSTILE}"}}
mechanisms:
  - id: board
    name: Board
    seats:
      - {{id: s-a, organisation: union-a, start_date: 2020, role: vice_chair, constituency: workers}}
"""
BOARD = ("colon", *"board", "enter")


@pytest.fixture
def world(a_world: World, monkeypatch: pytest.MonkeyPatch) -> Location:
    monkeypatch.setattr(registry.asof, "today", lambda: PartialDate("2026-11-23"))
    return a_world(WORLD)


async def press(pilot: Pilot[int], *keys: str) -> None:
    await pilot.press(*keys)
    await pilot.pause()


def shown(app: InterlockApp) -> str:
    return " ".join(screen_text(app).split())


def problem(app: InterlockApp) -> str:
    return str(app.screen.query_one("#problem", Static).render())


class Held(NamedTuple):
    holder: str
    role: str
    constituency: str
    start: str | None
    end: str | None


def seats(place: Location) -> list[Held]:
    sql = "SELECT organisation_id, role, constituency, start_date, end_date FROM seat ORDER BY 1"
    with reading(place) as reader:
        return reader.rows(sql, Held)


# ---------------------------------------------------------------- seats
async def test_a_seat_changes_hands_in_one_change_with_its_source_and_undo_and_redo_do(
    world: Location,
) -> None:
    before, app = told(world), InterlockApp(world)
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, *BOARD, "D", *"2024-02-30")
        assert "has no day 30" in shown(app)
        await press(pilot, "backspace", "backspace", *"29", "down", *"union-b", "ctrl+s")
        assert "who says so?" in problem(app)
        assert told(world) == before
        await press(pilot, "down", "down", "down", *"minutes", "down", *"p 1")
        assert f"new seat: {HOSTILE} from 2024-03-01, vice-chair too, for workers as before" in shown(app)
        await press(pilot, "ctrl+s")
        assert isinstance(app.screen, RecordScreen)
        after = told(world)
        assert seats(world) == [
            Held("union-a", "vice_chair", "workers", "2020", "2024-02-29"),
            Held("union-b", "vice_chair", "workers", "2024-03-01", None),
        ]
        with reading(world) as reader:
            assert reader.number("SELECT count(*) FROM citation WHERE locator = 'p 1'") == 2
        await press(pilot, "u")
        assert "Change 3 takes back change 2" in shown(app)
        assert told(world) == before
        await press(pilot, "ctrl+r")
        assert "Change 4 does again" in shown(app)
        assert told(world) == after


async def test_a_seat_is_added_and_its_fields_are_edited_where_it_stands(world: Location) -> None:
    app = InterlockApp(world)
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, *BOARD, "plus", *"nobody")
        assert "no record is called 'nobody'" in shown(app)
        await press(pilot, "ctrl+s")
        assert "Holder: no record is called" in problem(app)
        app.screen.query_one("#field-holder", Input).value = "Lesotho"
        await press(pilot, "down", "down", "ctrl+n", "home", "enter")
        assert app.screen.query_one("#field-role", Input).value == "chair"
        app.screen.query_one("#field-why", Input).value = "joined in May"
        await press(pilot, "ctrl+s", "home", "down")
        assert "chair · " in shown(app)
        await press(pilot, "e")
        assert "Edit: seat of Lesotho, Board" in shown(app)


def test_a_follower_has_to_be_somebody_and_a_seat_that_follows_begins_after_the_last_day(
    world: Location,
) -> None:
    form = EndSeatForm(world, "s-a", "Union of Farm Workers")
    form.enter("end_date", "2019-12")
    assert form.note("end_date") == ("is over before it begins, 2020", True)
    for name, text in {"end_date": "2023", "start_date": "2024", "why": "a test"}.items():
        form.enter(name, text)
    with pytest.raises(BadInput, match="who follows"):
        form.save()
    form.enter("start_date", "")
    form.enter("follower", "union-b")
    form.save()
    assert [(seat.start, seat.end) for seat in seats(world)] == [("2020", "2023"), ("2024", None)]
    undo(world)
    assert len(seats(world)) == 1


def test_the_command_hands_a_seat_over_as_the_form_does(world: Location, interlock: Interlock) -> None:
    words = ("end", "s-a", "--on", "2023", "--followed-by", "union-b", "--why", "a test")
    done = interlock(*words, registry=str(world.path))
    assert done.returncode == 0, done.stderr
    assert [(seat.role, seat.start, seat.end) for seat in seats(world)] == [
        ("vice_chair", "2020", "2023"),
        ("vice_chair", "2024", None),
    ]


# ---------------------------------------------------------------- records
def test_what_is_recorded_is_shown_and_only_what_changed_is_written(world: Location) -> None:
    form = EditForm(world, Target("organisation", "union-a"))
    assert (form.values["name"], form.values["country"]) == ("Union of Farm Workers", "Lesotho")
    form.enter("founding_date", "2019-13")
    assert "no month 13" in form.note("founding_date").text
    form.enter("founding_date", "2019-12")
    form.enter("classification", "Workers-organisation")
    assert form.note("source").is_wrong
    form.enter("source", "Minutes of the Board")
    assert form.will_log == (
        "Classification: unknown → workers' organisation",
        "Founding date: nothing → 2019-12",
        "on the word of Minutes of the Board",
    )
    form.save()
    assert (
        EditForm(world, Target("organisation", "union-a")).values["classification"] == "workers_organisation"
    )
    with reading(world) as reader:
        assert reader.number("SELECT count(*) FROM citation WHERE source_id = 'minutes'") == 2


def test_what_somebody_else_changed_meanwhile_is_told_and_not_overwritten(world: Location) -> None:
    form = EditForm(world, Target("organisation", "union-a"))
    form.enter("acronym", "UFW")
    form.enter("why", "letterhead")
    edit(world, Target("organisation", "union-a"), ["acronym=FWU"], Word(), Reason("hers", who="ada"))
    with pytest.raises(ChangedMeanwhile, match="change 2 by ada"):
        form.save()
    assert form.note("acronym").text == "meanwhile: FWU"
    assert form.values["acronym"] == "UFW"
    # Who has seen it may save.
    assert form.save().startswith("Change 3: ")
    assert EditForm(world, Target("organisation", "union-a")).values["acronym"] == "UFW"


async def test_who_adds_a_record_is_shown_those_called_alike_first(world: Location) -> None:
    app = InterlockApp(world)
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "2", "plus", *"union of farmworkers", "enter")
        assert type(app.screen) is BeginningScreen
        assert "Union of Farm Workers" in shown(app)
        await press(pilot, "down", "enter")
        assert app.way == ("Interlock", "Organisations", "Union of Farm Workers")
        await press(pilot, "escape", "plus", *"Bakers", "enter")
        app.screen.query_one("#field-why", Input).value = "founded"
        await press(pilot, "ctrl+s")
        assert "Written, and u takes it back. Change 2: Bakers (bakers)." in shown(app)
    with pytest.raises(BadInput, match="Type: is needed"):
        NewRecordForm(world, Kind.place, "Nowhere").save()


# ---------------------------------------------------------------- the past, undo, history
async def test_nothing_is_changed_while_the_past_is_shown(world: Location) -> None:
    app = InterlockApp(world)
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        await press(pilot, *BOARD, "t", *"2021", "enter")
        for key in ("e", "D", "plus", "u", "ctrl+r"):
            await press(pilot, key)
            assert isinstance(app.screen, RecordScreen), key
        assert "This did not work" in shown(app)
    with reading(world) as reader:
        assert reader.number("SELECT count(*) FROM change") == 1


async def test_undo_asks_about_what_others_did_and_refuses_what_was_built_on(world: Location) -> None:
    edit(world, Target("organisation", "union-a"), ["acronym=FWU"], Word(), Reason("hers", who="ada"))
    app = InterlockApp(world)
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        edit(world, Target("organisation", "union-a"), ["acronym=UFW"], Word(), Reason("his", who="ben"))
        await press(pilot, "colon", *"farm workers", "enter", "h", "down", "u", "y")
        assert "change 2 cannot be taken back" in shown(app)
        await press(pilot, "up", "u")
        assert "Take back change 3, his? It was made on" in shown(app)
        await press(pilot, "n", "u", "y", "enter")
        assert "acronym FWU UFW" in shown(app).replace("› ", "") or "Change 4" in shown(app)
        assert "his (taken back by 4)" in shown(app) or app.way[-1] == "Change 4"


# ---------------------------------------------------------------- drafts
async def test_what_was_typed_before_a_crash_is_offered_again(world: Location) -> None:
    crashed = InterlockApp(world)
    async with crashed.run_test(size=(80, 24)) as pilot:
        await press(pilot, *BOARD, "D", *"2024-03", "down", *"union-b")
        # The application ends without a word: nobody saves, nobody closes the form.
    app = InterlockApp(world)
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, *BOARD, "D")
        assert isinstance(app.screen, OfferScreen)
        assert "is kept: end date: 2024-03; follower:" in shown(app).replace(" │ mec│ ", " ")
        await press(pilot, "y")
        app.screen.query_one("#field-why", Input).value = "they left"
        await press(pilot, "ctrl+s", "u", "D")
        # Saved, so nothing is kept of it.
        assert isinstance(app.screen, FactScreen)
        await press(pilot, "escape")
        assert isinstance(app.screen, RecordScreen)


def test_a_draft_knows_what_it_had_seen_and_a_damaged_one_is_none(world: Location, tmp_path: Path) -> None:
    drafts = DraftFolder(tmp_path / "drafts")
    form = EditForm(world, Target("organisation", "union-a"))
    form.enter("acronym", HOSTILE)
    assert drafts.keep(form) == ""
    add(world, "alias", ["of=union-a", "name=Farmers", "kind=informal"], Word(), Reason("hers"))
    again = EditForm(world, Target("organisation", "union-a"))
    again.take(drafts.kept(again.draft_of) or pytest.fail("no draft"))
    again.enter("why", "a test")
    with pytest.raises(ChangedMeanwhile):
        again.save()
    [file] = (tmp_path / "drafts").glob("*.json")
    for damaged in ("", "[]", '{"format": 1, "form": "' + form.draft_of + '"}', "\x00\xff"):
        file.write_text(damaged, encoding="utf-8")
        assert drafts.kept(form.draft_of) is None
    (tmp_path / "file").write_text("", encoding="utf-8")
    assert "no draft is kept" in DraftFolder(tmp_path / "file" / "drafts").keep(form)
