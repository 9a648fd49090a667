"""``review`` as a user runs it, and the screen on which who is who is decided."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from textual.pilot import Pilot

import registry.asof
from registry.dates import PartialDate
from registry.questions.journal import history_of
from registry.store.location import Location
from registry.store.reading import reading
from registry.wrapping import cells
from tests.conftest import Interlock, World
from tests.registry.review_world import WORLD, part, record
from tests.tui.screen_text import SIZES, screen_text
from tui.app import InterlockApp
from tui.screens.review import ReviewScreen

# A screen holds no query: what it draws was asked by questions, which are tested on both databases.
pytestmark = pytest.mark.database("sqlite")


@pytest.fixture
def world(a_world: World, monkeypatch: pytest.MonkeyPatch) -> Location:
    """Three records wait, on a day that stands still."""
    monkeypatch.setattr(registry.asof, "today", lambda: PartialDate("2026-11-23"))
    return a_world(WORLD)


Run = Any


@pytest.fixture
def review(world: Location, interlock: Interlock) -> Run:
    """``review`` on that registry."""

    def run(*words: str) -> Any:  # noqa: ANN401 - a process
        return interlock("review", *words, registry=world.path)

    return run


def answer(process: Any) -> Any:  # noqa: ANN401 - whatever JSON holds
    assert process.returncode == 0, process.stderr
    return json.loads(process.stdout)


def waiting(review: Run) -> list[str]:
    return [row["id"] for row in answer(review("--json"))]


# ---------------------------------------------------------------- the command
def test_review_lists_what_waits_as_promised(review: Run) -> None:
    rows = answer(review("--json"))
    assert (rows[0]["id"], rows[0]["file"], rows[0]["where"]) == (
        "w-union", "contacts.xlsx", "sheet Contacts, row 2",
    )  # fmt: skip
    (banda,) = [row for row in rows if row["id"] == "w-banda"]
    assert banda["incoming"]["honorific_prefix"] == "Dr"
    best = banda["candidates"][0]
    assert (best["ref"]["id"], best["score"] > 0.9) == ("jane-banda", True)
    assert "same employer: Ministry of Labour" in best["reasons"]


@pytest.mark.database("sqlite")
def test_the_plain_faces_fit_the_terminal(review: Run) -> None:
    for words in ((), ("--duplicates",), ("w-banda", "w-ministry")):
        process = review(*words)
        assert process.returncode == 0, process.stderr
        assert max(map(cells, process.stdout.splitlines())) <= 80
        assert "labour.example" not in process.stdout
    assert "other country: KE, not UG" in " ".join(process.stdout.split())


def test_decisions_are_journalled_and_undone(review: Run, interlock: Interlock, world: Location) -> None:
    done = review(
        "w-banda", "--same", "1", "--take", "honorific_prefix", "--why", "I know her", "--who", "ann"
    )
    assert done.returncode == 0, done.stderr
    assert "Banda, Jane is Jane Banda" in done.stdout
    with reading(world) as reader:
        entry = history_of(reader, limit=1)[0]
    assert (entry.why, entry.who, entry.kind) == ("I know her", "ann", "review")
    assert answer(review("w-ministry", "w-union", "--new", "--json"))
    assert waiting(review) == []
    assert interlock("undo", registry=world.path).returncode == 0
    assert waiting(review) == ["w-union", "w-ministry"]
    assert review("w-union", "--later").returncode == 0
    assert answer(review("w-union", "--same", "farm-workers-union", "--json"))
    assert waiting(review) == ["w-ministry"]


def test_a_decision_and_its_undo_are_told_in_a_few_lines(
    review: Run, interlock: Interlock, world: Location
) -> None:
    done = review("w-banda", "--same", "1").stdout
    # An empty field is filled, and that is said; what is recorded is taken over only where it is named.
    assert "Jane Banda, honorific prefix: nothing → Dr" in done
    assert "2 still wait." in done
    back = interlock("undo", registry=world.path).stdout
    assert "Jane Banda, honorific prefix: Dr → nothing" in back
    for said in (done, back):
        assert "jane@labour.example" not in said
        assert "locator" not in said
        assert len(said.splitlines()) <= 15
        assert "interlock history --limit 1" in said
    assert len(answer(review("w-banda", "--same", "1", "--json"))) > 5


WRONG = [
    (("w-nobody",), "nothing waits under 'w-nobody'"),
    (("w-banda", "--same"), "the same as which record?"),
    (("w-banda", "--same", "7"), "w-banda has 1 candidates"),
    (("w-banda", "--same", "1", "--take", "colour"), "some of: name, honorific_prefix"),
    (("w-banda", "--new", "--later"), "one at a time"),
    (("w-banda", "--new", "--take", "name"), "add --same RECORD"),
    (("--new",), "which one?"),
    (("ministry", "--different"), "name both"),
    (("-o", "review.txt"), "no workbook"),
]


@pytest.mark.parametrize(("words", "line"), WRONG)
@pytest.mark.database("sqlite")
def test_what_cannot_be_decided_is_one_line(review: Run, words: tuple[str, ...], line: str) -> None:
    process = review(*words)
    assert process.returncode == 2
    assert process.stdout == ""
    (told,) = process.stderr.splitlines()
    assert line in told


def test_a_workbook_goes_round_and_comes_back(review: Run, world: Location, tmp_path: Path) -> None:
    assert answer(review("-o", "review.xlsx", "--json"))["waiting"] == 3
    path = tmp_path / "review.xlsx"
    book = load_workbook(path)
    book["Review"]["G6"], book["Review"]["G7"] = "same as 1", "maybe"
    book.save(path)
    refused = review("--read", "review.xlsx")
    assert (refused.returncode, refused.stdout) == (2, "")
    assert "review.xlsx, sheet Review, row 7, column decision" in refused.stderr
    assert len(waiting(review)) == 3
    book["Review"]["G7"] = "new"
    book.save(path)
    assert "2 rows decided, 1 left for later" in review("--read", "review.xlsx").stdout
    assert waiting(review) == ["w-ministry"]


def test_look_alikes_are_merged_or_told_apart(review: Run, interlock: Interlock, world: Location) -> None:
    (pair,) = answer(review("--duplicates", "--json"))["pairs"]
    two = (pair["first"]["id"], pair["second"]["id"])
    assert review(*two, "--different", "--why", "two towns").returncode == 0
    assert answer(review("--duplicates", "--json"))["pairs"] == []
    assert interlock("undo", registry=world.path).returncode == 0
    assert review(*two, "--same").returncode == 0
    assert answer(review("--duplicates", "--json"))["pairs"] == []
    shown = answer(interlock("show", two[0], "--json", registry=world.path))
    assert shown["ref"]["id"] == two[1]


# ---------------------------------------------------------------- the screen
async def press(pilot: Pilot[int], *keys: str) -> None:
    for key in keys:
        await pilot.press(key)
        await pilot.pause()


async def test_it_is_decided_and_taken_back_by_keys(world: Location) -> None:
    app = InterlockApp(world)
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "w", "down", "s", "tab", *"known", "enter")
        assert isinstance(app.screen, ReviewScreen)
        assert "2 wait for review" in screen_text(app)
        assert "Banda" not in "".join(screen_text(app).splitlines()[2:6])
        with reading(world) as reader:
            assert history_of(reader, limit=1)[0].why == "known"
        await press(pilot, "n", "enter")
        assert "1 waits for review" in screen_text(app)
        await press(pilot, "u", "u")
        assert "3 wait for review" in screen_text(app)
        await press(pilot, "u")
        assert "nothing was decided here yet" in str([n.message for n in app._notifications])


async def test_a_number_that_no_candidate_has_is_refused_and_what_was_typed_stays(world: Location) -> None:
    app = InterlockApp(world)
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "w", "s", "end", "backspace", "9", "enter")
        assert "which candidate? 1" in screen_text(app)
        assert "9" in screen_text(app)
        await press(pilot, "escape")
        assert "3 wait for review" in screen_text(app)


async def test_the_pane_with_the_keys_is_told_without_colour(world: Location) -> None:
    app = InterlockApp(world)
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "w")
        in_list = screen_text(app)
        assert "» WHAT WAITS" in in_list
        assert "»    FIELD" not in in_list
        await press(pilot, "tab")
        in_fields = screen_text(app)
        assert "» WHAT WAITS" not in in_fields
        assert "»    FIELD" in in_fields


async def test_a_narrow_footer_has_help_quit_and_the_keys_of_the_review(world: Location) -> None:
    app = InterlockApp(world)
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "w")
        above, footer = screen_text(app).splitlines()[-2:]
        for key in ("s Same", "n New", "l Later", "u Undo", "Space Take", "esc Back", "? Help", "q Quit"):
            assert key in footer
        for key in ("Tab List or fields", "← → Candidate", "t As of"):
            assert key in above


@pytest.mark.parametrize("size", SIZES)
async def test_two_rows_of_one_name_differ_by_their_file_and_place(a_world: World, size: str) -> None:
    row = (
        "      - {id: w-%(n)s, record_kind: person, record_key: ana %(n)s, name: Ana Roe, file: %(file)s, "
        "locator: '%(where)s', since: 2024-05-02, told: '{}'}\n"
    )
    places = [
        ("list.xlsx", "sheet A, row 4"), ("list.xlsx", "sheet B, row 3"), ("list.xlsx", "sheet A, row 5"),
        ("minutes.txt", "line 7"),
    ]  # fmt: skip
    waits = "".join(row % {"n": n, "file": f, "where": w} for n, (f, w) in enumerate(places))
    app = InterlockApp(
        a_world(
            "source: list\nsources:\n  - id: list\n    name: List\n    type: dataset\n    as_of: 2024-05-01\n"
            f"    waiting:\n{waits}"
        )
    )
    async with app.run_test(size=SIZES[size]) as pilot:
        await press(pilot, "w")
        seen = screen_text(app)
        for _ in places[1:]:
            await press(pilot, "down")
            seen += screen_text(app)
        listed = [" ".join(line.partition("│")[0].split()) for line in seen.splitlines()]
        assert "4 wait for review. This is number 1." in listed
        assert "4 wait for review. This is number 4." in listed
        listed = listed if size == "80x24" else listed[-50:]
        for line in ("list.xlsx, sheet A", "list.xlsx, sheet B", "minutes.txt"):
            assert line in listed
        for place in ("row 4", "row 5", "row 3", "line 7"):
            assert any(line.removeprefix("› ") == f"Ana Roe {place} person none" for line in listed)
        # A sheet is named once, however its rows come.
        assert size == "80x24" or listed.count("list.xlsx, sheet A") == 1


SILENT = [
    (("space",), "tab goes to the fields"),
    (("slash",), "not narrowed"),
    (("right",), "no other candidate"),
    (("end", "l"), "the last that waits"),
    (("end", "tab", "end", "space"), "not for ticking: what hangs on it"),
    (("end", "tab", "end", "up", "enter"), "nothing of this: classification"),
]


@pytest.mark.parametrize(("keys", "said"), SILENT)
async def test_a_key_that_can_do_nothing_says_why(world: Location, keys: tuple[str, ...], said: str) -> None:
    app = InterlockApp(world)
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "w", *keys[:-1])
        assert said not in screen_text(app)
        await press(pilot, keys[-1])
        assert said in screen_text(app)


@pytest.fixture
def a_busy_world(a_world: World) -> Location:
    """A ministry waits on which very much hangs."""
    bodies = [
        record(f"b{n}", "mechanism", f"Board of Trade {n:03}", parts={"seats": [
            part(organisation={"key": "ministry"}, role="member")]}) for n in range(14)
    ]  # fmt: skip
    told = {"series": "list", "records": [record("ministry", "organisation", "Ministry of Labour"), *bodies]}
    return a_world(
        "source: list\nsources:\n  - id: list\n    name: List\n    type: dataset\n    as_of: 2024-05-01\n"
        "    waiting:\n      - {id: w-1, record_kind: organisation, record_key: ministry, "
        "name: Ministry of Labour, file: list.xlsx, locator: row 9, since: 2024-05-02, "
        f"told: {json.dumps(json.dumps(told))}}}\n"
        "organisations:\n  - {id: mol, name: Ministry of Labour, classification: ministry}\n"
    )


@pytest.mark.parametrize("size", SIZES)
async def test_all_that_hangs_on_it_can_be_seen(a_busy_world: Location, size: str) -> None:
    app = InterlockApp(a_busy_world)
    async with app.run_test(size=SIZES[size]) as pilot:
        await press(pilot, "w", "tab", "end")
        seen = screen_text(app)
        for _ in range(24 if size == "80x24" else 1):
            await press(pilot, "down")
            seen += screen_text(app)
        assert [f"{n:03}" for n in range(14) if f"{n:03}" in seen] == [f"{n:03}" for n in range(14)]
        assert "…" not in seen
        await press(pilot, "home")
        assert "› ·  name" in screen_text(app)


@pytest.mark.parametrize("size", SIZES)
async def test_help_keeps_the_candidate_and_the_ticks(world: Location, size: str) -> None:
    app = InterlockApp(world)
    async with app.run_test(size=SIZES[size]) as pilot:
        await press(pilot, "w", "down", "down", "right", "tab", "down", "space")
        before = screen_text(app)
        assert "2 of 2" in before
        await press(pilot, "question_mark", "escape")
        assert screen_text(app) == before
        await press(pilot, "s", "escape")
        assert screen_text(app) == before


async def test_later_goes_on_to_the_next_and_writes_nothing(world: Location) -> None:
    app = InterlockApp(world)
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "w", "l")
        assert "row 9" in screen_text(app)
        await press(pilot, "escape")
        assert "3 wait for review" in screen_text(app)


async def test_a_registry_in_which_nothing_waits_says_so(a_world: World) -> None:
    app = InterlockApp(a_world("organisations:\n  - {id: union, name: Union}\n"))
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "w", "n", "l", "space", "right", "s")
        assert "Nothing waits for review" in screen_text(app)
