"""``snooze``, ``accept``, ``check --decided`` and ``who --contacts``, as a user runs them."""

from __future__ import annotations

import json
import sqlite3
from typing import Any

import pytest

from registry.store.location import Location
from tests.conftest import Interlock

# What commands print rests on questions and changes, which are tested on both databases.
pytestmark = pytest.mark.database("sqlite")

TWG = "Lesotho TWG"
DORMANT = ("dormant_body", TWG)


def answer(interlock: Interlock, *words: str) -> Any:  # noqa: ANN401 - whatever JSON holds
    process = interlock(*words, "--json")
    assert process.returncode == 0, process.stderr
    return json.loads(process.stdout)


def refused(interlock: Interlock, *words: str, **more: str) -> str:
    process = interlock(*words, **more)
    assert process.returncode == 2, process.stderr
    assert process.stdout == ""
    (line,) = process.stderr.splitlines()
    return line


def found(interlock: Interlock, *words: str) -> list[dict[str, Any]]:
    return [each for each in answer(interlock, "check", *words) if each["rule"] == "dormant_body"]


def test_a_finding_is_snoozed_listed_and_brought_back(interlock: Interlock) -> None:
    assert [each["decision"] for each in found(interlock)] == [None]
    entries = answer(interlock, "snooze", *DORMANT, "--until", "2999-01", "--why", "not this year")
    assert [(entry["table"], entry["kind"], entry["why"]) for entry in entries] == [
        ("finding_decision", "decide", "not this year")
    ]
    assert found(interlock) == []
    (listed,) = found(interlock, "--decided")
    decision = listed["decision"]
    assert (decision["decision"], decision["until"], decision["reason"], decision["holds"]) == (
        "snoozed", "2999-01", "not this year", True,
    )  # fmt: skip
    assert len(found(interlock, "--as-of", "2019-05")) == 1
    assert len(found(interlock, "--as-known-at", "2026-11-22")) == 1
    assert answer(interlock, "history", TWG, "--limit", "1")[0]["change"] == entries[0]["change"]
    answer(interlock, "undo")
    assert len(found(interlock)) == 1
    answer(interlock, "redo")
    assert found(interlock) == []


def test_the_plain_face_says_how_many_rest_and_fail_on_passes_them_by(interlock: Interlock) -> None:
    rule = ("check", "--rule", "dormant_body", "--fail-on", "warning")
    assert interlock(*rule).returncode == 1
    done = interlock("accept", "dormant body", TWG, "--why", "its project is over")
    assert "1 finding about National Technical Working Group (TWG) accepted" in done.stdout
    checked = interlock(*rule)
    assert checked.returncode == 0
    assert "1 accepted (--decided lists them)" in checked.stdout
    assert "1 accepted; --decided lists them" in interlock(*rule, "--json").stderr
    listed = interlock(*rule, "--decided")
    assert listed.returncode == 0
    assert "its project is over" in listed.stdout
    assert "0 findings, 1 accepted." in listed.stdout
    for process in (done, checked, listed, interlock("check", "--decided")):
        assert max(map(len, process.stdout.splitlines())) <= 80


def test_what_was_accepted_for_other_reasons_says_so(interlock: Interlock) -> None:
    answer(interlock, "accept", *DORMANT, "--why", "its project is over")
    note = ("of=Lesotho TWG", "observation=has_not_met", "observed_on=2020-05", "since=2017")
    answer(interlock, "add", "activity_note", *note, "--source", "lesotho-evaluation-2019")
    (back,) = found(interlock)
    assert back["decision"]["holds"] is False
    told = " ".join(interlock("check", "--rule", "dormant_body").stdout.split())
    assert "had been accepted on" in told
    assert "for other reasons: its project is over" in told


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["snooze", *DORMANT, "--until", "2999"], "say why: --why TEXT"),
        (["snooze", *DORMANT, "--why", "x"], "name a day to come: --until"),
        (["snooze", *DORMANT, "--until", "2020", "--why", "x"], "2020 is not after today"),
        (["snooze", *DORMANT, "--until", "soon", "--why", "x"], "is not a date"),
        (["accept", *DORMANT], "say why: --why TEXT"),
        (["accept", "sleepy_body", TWG, "--why", "x"], "none of: seat_outside_life"),
        (["accept", "overdue_body", TWG, "--why", "x"], "check --rule overdue_body lists what it finds"),
        (["accept", *DORMANT, "--why", "x", "--saying", "fire"], "that says “fire”"),
        (["accept", *DORMANT, "--why", "x", "--on", "2999-01-01"], "in the future"),
        (["accept", *DORMANT, "--why", "x", "--until", "2999"], "unrecognized arguments"),
        (["who", TWG, "--contacts", "--as-known-at", "2026-11-22"], "leave out --as-known-at"),
        (["who", TWG, "--why", "x"], "add --contacts"),
    ],
)
def test_what_is_wrong_is_one_line_and_changes_nothing(
    interlock: Interlock, words: list[str], said: str
) -> None:
    assert said in refused(interlock, *words)
    assert answer(interlock, "history", "--limit", "1")[0]["change"] == 1


CONTACT = "secretariat@a-long-name-of-an-organisation.example.test"


def test_contacts_are_told_where_they_are_asked_for_and_the_journal_knows(interlock: Interlock) -> None:
    answer(interlock, "add", "contact_detail", "of=IOM", "type=email", f"value={CONTACT}", "--why", "x")
    assert "contacts" not in answer(interlock, "who", TWG)["seats"][0]
    assert CONTACT not in interlock("who", TWG).stdout
    seats = answer(interlock, "who", TWG, "--contacts", "--why", "the May meeting")["seats"]
    assert [seat["contacts"] for seat in seats if seat["contacts"]] == [
        [{"kind": "email", "value": CONTACT, "of": seats[0]["organisation"], "label": None}]
    ]
    for record in (TWG, "IOM"):
        looked = answer(interlock, "history", record, "--limit", "1")[0]
        assert (looked["kind"], looked["before"], looked["after"]) == ("disclose", None, None)
        assert looked["why"].endswith("National Technical Working Group (TWG): the May meeting")
    shown = interlock("who", TWG, "--contacts").stdout
    assert max(map(len, shown.splitlines())) <= 80
    assert f"  International Organization for Migration (IOM)\n    email: {CONTACT}\n" in shown
    assert "contact details were read" in interlock("history", "IOM").stdout
    for words in (["since", "2026"], ["history"], ["show", "IOM"], ["who", TWG]):
        assert CONTACT not in interlock(*words).stdout
    assert interlock("verify").returncode == 0


def test_a_body_whose_members_have_none_says_so(interlock: Interlock) -> None:
    assert "No contact detail is recorded" in interlock("who", TWG, "--contacts").stdout


def test_where_nobody_can_write_down_who_looked_nothing_is_told(
    interlock: Interlock, example: Location
) -> None:
    answer(interlock, "add", "contact_detail", "of=IOM", "type=email", f"value={CONTACT}", "--why", "x")
    if example.is_url:
        only_read = "options=-c%20default_transaction_read_only%3Don"
        place = f"{example.path}{'&' if '?' in example.path else '?'}{only_read}"
        assert interlock("who", TWG, registry=place).returncode == 0
        told = refused(interlock, "who", TWG, "--contacts", registry=place)
        assert "the database can only be read" in told
        return
    writer = sqlite3.connect(example.path, isolation_level=None)
    try:
        writer.execute("BEGIN IMMEDIATE")
        assert "another program is writing" in refused(interlock, "who", TWG, "--contacts")
    finally:
        writer.close()
