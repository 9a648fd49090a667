"""What the commands say of days to come, of silence, of what was done, and what they refuse."""

from __future__ import annotations

import json
import shlex
from pathlib import Path

import pytest

from tests.conftest import Interlock, World

# What commands print rests on questions and changes, which are tested on both databases.
pytestmark = pytest.mark.database("sqlite")

WORLD = """
sources:
  - {id: fourth, name: Minutes of the fourth meeting, as_of: 2019-11-04}
places:
  - {id: ls, name: Lesotho, type: country, code: LS}
organisations:
  - {id: union, name: Union}
  - {id: agency, name: Agency}
people:
  - {id: ada, name: Ada Example}
mechanisms:
  - id: board
    name: Board
    country: ls
    founding_date: 2018
    followed_from: 2018-01-01
    terms_of_reference: [{adopted_on: 2018-02, ends_on: 2998-12-31, meeting_interval_months: 2}]
    meeting_counts: [{period_start: 2019, period_end: 2999, meetings: 90}]
    seats: [{id: s-union, organisation: union}]
  - {id: old, name: Old board, founding_date: 2010, conclusion_date: 2015}
"""
WHY = ("--why", "a test")


@pytest.fixture
def board(interlock: Interlock, a_world: World) -> Interlock:
    place = a_world(WORLD).path

    def run(*words: str):  # type: ignore[no-untyped-def]  # noqa: ANN202 - the process, as interlock gives it
        return interlock(*words, INTERLOCK_REGISTRY=place)

    return run


def said(text: str) -> str:
    return " ".join(text.split())


def test_a_day_to_come_is_answered_by_the_dates_that_are_recorded(board: Interlock) -> None:
    due = board("due", "--as-of", "2999-02-01", "--what", "terms_end").stdout
    assert "Overdue on 2999-02-01:" in due
    assert "2998-12-31  32 days" in due
    assert "ended 2998-12-31)" in said(board("who", "Board", "--as-of", "2999-02-01").stdout)
    assert "active today" in board("who", "Board", "--as-of", "2999-02-01").stdout
    found = json.loads(board("check", "--rule", "terms_ended", "--as-of", "2999-02-01", "--json").stdout)
    assert [finding["subject"]["id"] for finding in found] == ["board"]
    told = said(board("continuity", "Board", "--as-of", "2999-02-01").stdout)
    assert "its terms of reference ended on 2998-12-31" in told
    assert "no end is recorded" not in told
    assert "run until 2998-12-31" in said(board("continuity", "Board").stdout)


def test_nothing_is_told_of_a_role_after_the_project_that_nobody_spoke_of(board: Interlock) -> None:
    assert "post-project role" not in board("show", "Board").stdout
    (row,) = json.loads(board("mechanisms", "--filter", "Board", "--country", "LS", "--json").stdout)
    assert row["post_project_role"] is None
    words = ("add", "terms-of-reference", "of=Board", "version=2", "post_project_role=Not stated")
    assert board(*words, "--source", "fourth").returncode == 0
    assert "post-project role: not stated" in board("show", "Board").stdout


def test_an_organisation_that_ends_is_told_with_the_seats_that_nobody_ended(board: Interlock) -> None:
    done = board("end", "Union", "--on", "2025-10", *WHY)
    assert done.returncode == 0
    assert "Union itself ended, dissolved on 2025-10" in done.stderr
    assert "interlock end s-union --on 2025-10" in done.stderr
    assert "interlock undo 2" in done.stderr


def test_the_id_of_a_seat_is_shown_and_asked_for(board: Interlock) -> None:
    assert "who BODY --ids" in board("end", "Board Union", "--on", "2025", *WHY).stderr
    assert "who BODY --ids" in board("end", "Ada Example", "--on", "2025", *WHY).stderr
    shown = board("who", "Board", "--ids").stdout
    assert "s-union" in shown
    assert max(map(len, shown.split("\n"))) <= 80
    assert board("end", "s-union", "--on", "2025", *WHY).returncode == 0


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("confirm", "Board", "--on", "2019-12-09", "--source", "fourth"), "speaks of 2019-11-04"),
        (("meeting", "Board", "--on", "2019-12-09", "--minutes", "fourth"), "speaks of 2019-11-04"),
        (("meeting", "Old board", "--on", "2019-12-09", *WHY), "was concluded on 2015"),
        (("meeting", "Old board", "--on", "2009-12", *WHY), "was founded on 2010"),
        (("meeting", "Board", "--on", "2019-11-04", "--minutes", "fourth"), ""),
    ],
)
def test_what_is_odd_is_done_and_told(board: Interlock, words: tuple[str, ...], told: str) -> None:
    done = board(*words)
    assert done.returncode == 0
    assert told in done.stderr
    assert bool(done.stderr) is bool(told)


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        (("meeting", "Board", "--on", "2999", "--present", "Union"), 2, "still to come"),
        (("meeting", "Board", "--on", "2020", "--present", "Ada", "--substitute", "Union=Ada"),
         2, "there for another as well"),
        (("add", "terms_of_reference", "of=Board", *WHY), 2, "say nothing (add what they say: "),
        (("add", "terms_of_reference", "of=Board", "version=2", "adopted_on=2020", "ends_on=2019", *WHY),
         2, "adopted_on 2020 begins after ends_on 2019 is over (correct"),
        (("edit", "Board", "followed_to=2017", *WHY), 2, "followed_from 2018-01-01 begins after followed_to"),
        (("add", "event", "name=Launch", "start_date=2999", *WHY), 2, "status=planned"),
        (("add", "agreement", "name=Deal", "origin=LS", "destination=LS", *WHY), 2, "both ls"),
        (("add", "theme", "of=Board", "theme=🤷", *WHY), 2, "no letter or digit"),
        (("edit", "Board", "foo=1", *WHY), 2, "known: name, acronym"),
        (("mechanisms", "--theme", ""), 2, "no letter or digit"),
        (("agreements", "--theme", "!!!"), 2, "no letter or digit"),
        (("check", "--country", "ZZ"), 3, "has the code 'ZZ'"),
        (("due", "--country", "LSO"), 3, "has the code 'LSO'"),
        (("mechanisms", "--country", "zz"), 3, "interlock add place name=… type=country code=CC"),
    ],
)  # fmt: skip
def test_what_cannot_be_is_refused_with_a_remedy(
    board: Interlock, words: tuple[str, ...], code: int, told: str
) -> None:
    done = board(*words)
    assert (done.returncode, done.stdout) == (code, "")
    assert told in done.stderr


def test_apologies_for_a_meeting_to_come_are_kept(board: Interlock) -> None:
    assert board("meeting", "Board", "--on", "2999", "--apologies", "Union").returncode == 0


def test_words_of_the_vocabulary_are_taken_as_people_write_them(board: Interlock) -> None:
    done = board("add", "mechanism", "name=Group", "type=Technical working group", "scope=National", *WHY)
    assert "type: technical_working_group" in said(done.stdout)
    assert "vice_chair" in board("edit", "s-union", "role=vice-chair", *WHY).stdout


def test_undo_and_redo_say_what_they_took_back_and_history_counts_changes(board: Interlock) -> None:
    board("edit", "Board", "acronym=B", "permanence=permanent", "--why", "as its letterhead has it")
    undone = said(board("undo").stdout)
    assert "takes back change 2, as its letterhead has it:" in undone
    assert "Change 2 was made on 20" in undone
    assert "does again change 2: as its letterhead has it" in said(board("redo").stdout)
    rows = json.loads(board("history", "--limit", "2", "--json").stdout)
    assert [row["change"] for row in rows] == [4, 4, 3, 3]


def test_a_meeting_is_told_by_its_numbers(board: Interlock) -> None:
    names = ("--present", "Agency", "Ada Example", "--apologies", "Union")
    done = board("meeting", "Board", "--on", "2020-03-01", *names)
    assert "board-2020-03-01: 2 present, 1 apologies" in said(done.stdout)
    assert "at-" not in done.stdout


def test_what_is_suggested_asks_the_registry_that_was_named(interlock: Interlock, a_world: World) -> None:
    place = a_world(WORLD).path
    named = f"interlock --registry {shlex.quote(place)} "
    # A path that is longer than the terminal is wide goes over two lines.
    told = "".join(interlock("who", "Board", registry=place).stdout.split())
    assert f"{named}citations --record board".replace(" ", "") in told
    assert f"{named}history lists them" in interlock("undo", "99", registry=place).stderr
    assert "--registry" not in interlock("who", "NACOLA").stdout


def test_the_fields_of_a_kind_are_listed_where_none_is_given(board: Interlock) -> None:
    done = board("add", "mechanism")
    assert (done.returncode, done.stdout) == (2, "")
    assert "permanence: statutory, permanent, time_bound" in done.stderr
    assert "country: a place, by name or id" in done.stderr
    assert "alternate_of: " in board("add", "seat", *WHY).stderr


@pytest.mark.parametrize("option", ["--thresholds", "--rules"])
def test_a_file_that_begins_with_a_mark_of_its_encoding_is_read(
    board: Interlock, tmp_path: Path, option: str
) -> None:
    rules = {
        "--thresholds": ("check", "[orphaned_body]\ndays = 60\n"),
        "--rules": ("composition", '[[composition_rules]]\nrule = "minimum"\nnumber = 1\n'),
    }
    command, text = rules[option]
    (tmp_path / "file.toml").write_text(text, encoding="utf-8-sig")
    body = ["Board"] if command == "composition" else []
    assert board(command, *body, option, str(tmp_path / "file.toml")).returncode == 0


def test_records_that_contain_one_another_are_told_with_their_place(board: Interlock, tmp_path: Path) -> None:
    facts = "organisations:\n  - {id: oa, name: Oa, parent: ob}\n  - {id: ob, name: Ob, parent: oa}\n"
    (tmp_path / "facts.yaml").write_text(facts, encoding="utf-8")
    assert "facts.yaml line 2: records that contain" in board("import", str(tmp_path / "facts.yaml")).stderr


def test_the_columns_of_the_overlaps_of_a_body_are_named(interlock: Interlock) -> None:
    told = interlock("overlaps", "Lesotho TWG", "--as-of", "2017").stdout
    assert "OTHER BODY" in told
    assert "OF TWG  OF THE OTHER" in told
    assert "--min 0" not in interlock("overlaps", "NACOLA", "--as-of", "1900", "--min", "0").stdout
