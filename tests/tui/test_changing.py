"""The commands that change a registry: what they print, what they refuse, and the way back."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from registry.store.location import Location
from tests.conftest import Database, Interlock

# What commands print rests on questions and changes, which are tested on both databases.
pytestmark = pytest.mark.database("sqlite")

ENTRY = {
    "change", "at", "who", "why", "kind", "undoes", "source", "record", "table", "row", "before", "after",
}  # fmt: skip
EVALUATION = "lesotho-evaluation-2019"


def answer(interlock: Interlock, *words: str) -> Any:  # noqa: ANN401 - whatever JSON holds
    process = interlock(*words, "--json")
    assert process.returncode == 0, process.stderr
    return json.loads(process.stdout)


def refused(interlock: Interlock, *words: str) -> str:
    process = interlock(*words)
    assert process.returncode in (2, 3)
    assert process.stdout == ""
    assert "Traceback" not in process.stderr
    return process.stderr


def test_an_edit_is_told_as_the_journal_has_it_and_undone(interlock: Interlock) -> None:
    entries = answer(
        interlock, "edit", "NACOLA", "acronym=NAC", "--source", EVALUATION, "--locator", "line 9"
    )
    assert set(entries[0]) == ENTRY
    assert entries[0]["before"]["acronym"] == "NACOLA"
    assert entries[0]["after"]["acronym"] == "NAC"
    assert entries[0]["record"]["id"] == "ls-nacola"
    assert entries[0]["source"]["id"] == EVALUATION
    assert {entry["table"] for entry in entries} == {"entity", "citation"}
    assert answer(interlock, "undo")[0]["kind"] == "undo"
    assert answer(interlock, "show", "NACOLA")["ref"]["acronym"] == "NACOLA"
    assert answer(interlock, "redo")[-1]["kind"] == "redo"
    assert answer(interlock, "show", "NAC")["ref"]["acronym"] == "NAC"


def test_whoever_changes_says_why_or_who_says_so(interlock: Interlock) -> None:
    assert "who says so?" in refused(interlock, "edit", "NACOLA", "acronym=NAC")
    assert "of which source?" in refused(
        interlock, "edit", "NACOLA", "acronym=NAC", "--quote", "NAC", "--why", "x"
    )
    assert answer(interlock, "history", "NACOLA", "--limit", "1")[0]["change"] == 1


def test_what_somebody_else_changed_meanwhile_is_told(interlock: Interlock) -> None:
    seen = str(answer(interlock, "show", "NACOLA")["change"])
    answer(interlock, "edit", "NACOLA", "permanence=permanent", "--why", "first", "--seen", seen)
    told = refused(interlock, "edit", "NACOLA", "permanence=ad_hoc", "--why", "second", "--seen", seen)
    assert "permanence from statutory to permanent" in told


def test_a_record_and_its_seat_are_added_and_the_seat_ended(interlock: Interlock) -> None:
    answer(interlock, "add", "organisation", "name=Union of Farm Workers", "country=LS", "--why", "joined")
    seated = ("of=Lesotho TWG", "organisation=Union of Farm Workers", "start_date=2020")
    added = answer(interlock, "add", "seat", *seated, "--source", EVALUATION)
    seat = added[0]["row"]
    held = [s["id"] for s in answer(interlock, "who", "Lesotho TWG", "--as-of", "2021")["seats"]]
    assert seat in held
    answer(interlock, "end", seat, "--on", "2020-12", "--why", "left")
    assert seat not in [s["id"] for s in answer(interlock, "who", "Lesotho TWG", "--as-of", "2021")["seats"]]


def test_a_meeting_and_a_confirmed_roster(interlock: Interlock) -> None:
    met = interlock(
        "meeting", "Lesotho TWG", "--on", "2020-02-03", "--present", "IOM", "UNDP", "--minutes", EVALUATION
    )
    assert met.returncode in (0, 3), met.stderr
    entries = answer(
        interlock, "meeting", "Lesotho TWG", "--on", "2020-02-04", "--present", "IOM", "--apologies", "ILO"
    )
    assert {entry["table"] for entry in entries} == {"entity", "event", "attendance"}
    confirmed = interlock("confirm", "Lesotho TWG", "--on", "2020-02", "--but", "ILO", "--source", EVALUATION)
    assert "15 seats confirmed" in confirmed.stdout
    assert "who confirms it?" in refused(interlock, "confirm", "Lesotho TWG", "--on", "2020-02")


def test_records_are_merged_and_parted(interlock: Interlock) -> None:
    answer(interlock, "add", "organisation", "name=IOM Country Office", "--why", "from a list")
    answer(interlock, "merge", "IOM Country Office", "IOM", "--why", "the same")
    assert answer(interlock, "show", "IOM Country Office")["ref"]["id"] == "iom"
    answer(interlock, "unmerge", "IOM Country Office")
    assert answer(interlock, "show", "IOM Country Office")["ref"]["id"] == "iom-country-office"


def test_a_person_is_erased_only_when_it_is_meant(interlock: Interlock) -> None:
    name = answer(interlock, "people")[0]["ref"]["name"]
    assert "add --yes" in refused(interlock, "erase", name)
    answer(interlock, "erase", name, "--yes")
    assert interlock("show", name).returncode == 3
    assert interlock("verify").returncode == 0


def test_what_was_known_on_a_day_can_be_asked_of_any_question(interlock: Interlock) -> None:
    answer(interlock, "edit", "NACOLA", "name=Another Committee", "--why", "a test")
    then = answer(interlock, "show", "NACOLA", "--as-known-at", "2026-11-22")
    assert then["ref"]["name"] != "Another Committee"
    assert answer(interlock, "mechanisms", "--as-known-at", "2020") == []
    assert "is not a date" in refused(interlock, "who", "Lesotho TWG", "--as-known-at", "soon")


def test_since_and_history_tell_the_newest_first(interlock: Interlock) -> None:
    answer(interlock, "edit", "NACOLA", "permanence=permanent", "--why", "a test")
    entries = answer(interlock, "since", "2026")
    assert entries[0]["why"] == "a test"
    assert answer(interlock, "since", "2999") == []
    assert answer(interlock, "history", "NACOLA", "--limit", "1")[0]["why"] == "a test"
    assert answer(interlock, "history", "ls-nacola") == answer(interlock, "history", "NACOLA")
    of_a_seat = answer(interlock, "who", "Lesotho TWG")["seats"][0]["id"]
    assert [entry["change"] for entry in answer(interlock, "history", of_a_seat)] == [1]
    plain = interlock("history", "NACOLA")
    assert "Change 2: a test" in plain.stdout
    assert max(map(len, plain.stdout.splitlines())) <= 80


def test_the_registry_goes_out_and_comes_back(
    interlock: Interlock, database: Database, tmp_path: Path
) -> None:
    done = answer(interlock, "export", "out", "--journal")
    assert "mechanisms.yaml" in done["files"]
    again = str(tmp_path / "again.db")
    assert interlock("init", registry=again).returncode == 0
    tried = json.loads(interlock("import", "out", "--dry-run", "--json", registry=again).stdout)
    assert tried["batch"] is None
    process = interlock("import", "out", "--json", registry=again)
    assert process.returncode == 0, process.stderr
    files = json.loads(process.stdout)["files"]
    assert all(
        f["rows_read"] == f["created"] + f["updated"] + f["unchanged"] + len(f["set_aside"]) for f in files
    )
    assert interlock("verify", registry=again).returncode == 0
    assert "has one already" in interlock("import", "out", registry=again).stderr
    assert interlock("import", "nowhere", registry=again).returncode == 2


def test_backup_restore_and_copy(
    interlock: Interlock, example: Location, database: Database, tmp_path: Path
) -> None:
    assert interlock("backup", "monday.db").returncode == 0
    assert "add --force" in refused(interlock, "backup", "monday.db")
    answer(interlock, "edit", "IOM", "name=Somebody Else", "--why", "a mistake")
    restored = interlock("restore", "monday.db")
    assert restored.returncode == 0, restored.stderr
    assert "is now" in restored.stderr
    assert answer(interlock, "show", "IOM")["ref"]["name"] == "International Organization for Migration"
    target = database.new_place("copied")
    assert interlock("copy", "monday.db", target.path).returncode == 0
    assert interlock("verify", registry=target.path).returncode == 0


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["undo", "99"], "there is no change 99"),
        (["undo", "x"], "is no number from 1 on"),
        (["redo"], "nothing to redo"),
        (["merge", "IOM", "NACOLA"], "not an organisation"),
        (["unmerge", "IOM"], "no record called 'IOM' was merged"),
        (["edit", "NACOLA", "colour=red", "--why", "x"], "has no 'colour'"),
        (["edit", "Nobody", "name=X", "--why", "x"], "no record is called"),
        (["add", "chair", "of=NACOLA", "--why", "x"], "no kind of record called 'chair'"),
        (["end", "NACOLA", "--on", "soon", "--why", "x"], "is not a date"),
        (["history", "--limit", "0"], "is no number from 1 on"),
        (["since", "last week"], "is not a date"),
        (["restore", "nothing.db"], "there is no such backup"),
        (["copy", "a.db", "mysql://x/y"], "not mysql"),
        (["import", "here", "--as", "xlsx"], "there is no such file"),
    ],
)
def test_what_is_wrong_is_one_line_and_changes_nothing(
    interlock: Interlock, words: list[str], said: str
) -> None:
    told = refused(interlock, *words)
    assert said in told
    assert len(told.splitlines()) == 1 or "(interlock find searches all names)" in told
    assert answer(interlock, "history", "--limit", "1")[0]["change"] == 1
