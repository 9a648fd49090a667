"""``due`` and ``attendance``: the contract's shapes, faces that fit, and what is refused."""

from __future__ import annotations

import json

import pytest

from tests.conftest import Interlock, World

# What commands print rests on questions and changes, which are tested on both databases.
pytestmark = pytest.mark.database("sqlite")

WORLD = """
organisations:
  - {id: union, name: Union}
mechanisms:
  - id: board
    name: Board
    followed_from: 2018-01-01
    seats: [{organisation: union, last_confirmed: 2018-05-04}]
events:
  - {id: met, name: Meeting, type: meeting, mechanism: board, start_date: 2018-05-04,
     attendance: [{organisation: union}]}
"""


def test_due_says_what_comes_and_what_is_late(interlock: Interlock) -> None:
    rows = json.loads(interlock("due", "--country", "LS", "--as-of", "2018-04", "--json").stdout)
    assert [(row["due"], row["what"], row["overdue_days"]) for row in rows] == [
        ("2018-03-31", "project_ends", 30),
        ("2019-03-31", "confirmation_due", None),
    ]
    assert set(rows[0]) == {"due", "what", "ref", "about", "why", "overdue_days", "sources"}
    assert (rows[0]["ref"]["id"], rows[0]["about"]["id"]) == ("lm-0304", "ls-lm-twg")
    told = interlock("due").stdout
    assert "Nothing is due ahead of" in told
    assert "Overdue on" in told
    assert max(map(len, told.split("\n"))) <= 80


def test_a_followed_body_is_told_by_due_and_by_who(interlock: Interlock, a_world: World) -> None:
    place = a_world(WORLD).path
    told = interlock("due", "--within", "365", "--as-of", "2018-06-01", registry=place).stdout
    assert "2 ahead, 0 overdue" in told
    assert "last met 2018-05-04; every 12 months as" in " ".join(told.split())
    late = interlock("who", "Board", "--as-of", "2019-09", registry=place).stdout
    assert "overdue from 2019-05-05, dormant from 2019-08-05: every 12 months" in " ".join(late.split())


def test_attendance_is_counted_by_holder(interlock: Interlock, a_world: World) -> None:
    place = a_world(WORLD).path
    found = json.loads(interlock("attendance", "Board", "--json", registry=place).stdout)
    assert set(found) == {"mechanism", "start", "end", "meetings", "holders"}
    assert [(row["holder"]["id"], row["has_seat"], row["rate"]) for row in found["holders"]] == [
        ("union", True, 1.0)
    ]
    assert (
        "1 meeting held, 1 with recorded attendance"
        in interlock("attendance", "Board", registry=place).stdout
    )
    later = interlock("attendance", "Board", "--from", "2019", registry=place).stdout
    assert "No meeting is recorded as held." in later


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["due", "--within", "soon"], "--within"),
        (["due", "--what", "tea"], "none of: meeting_due"),
        (["due", "--confirm-after", "0"], "no number from 1 on"),
        (["attendance", "Lesotho TWG", "--from", "2019-13"], "--from"),
        (["attendance", "Lesotho TWG", "--from", "2019", "--to", "2018"], "give the earlier day first"),
    ],
)
def test_what_is_wrong_is_told_in_a_line(interlock: Interlock, words: list[str], told: str) -> None:
    process = interlock(*words)
    assert process.returncode == 2
    assert told in process.stderr
    assert process.stderr.count("\n") == 1
