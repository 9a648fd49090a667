"""Words that say an end: who withdrew, left, is suspended or a former member holds no seat."""

from __future__ import annotations

from pathlib import Path

import pytest

from registry.terms.kinds import Knowledge
from tests.registry.tables.making import Rows, a_csv, part_values, read, record, seats, stated

_ENDED = str(Knowledge.ended_unknown)


def ends(path: str, body: str) -> list[tuple[object, object]]:
    """The end and what is known of it, of each seat of a body."""
    parts = record(read(path), body).parts["seats"]
    return [(part.fields.get("end_date"), part.fields.get("knowledge")) for part in parts]


@pytest.mark.parametrize(
    ("status", "end"),
    [
        ("Withdrawn in 2023", ("2023", None)),
        ("suspended", (None, _ENDED)),
        ("ex-member", (None, _ENDED)),
        ("Former member", (None, _ENDED)),
        ("no longer a member", (None, _ENDED)),
        ("Confirmed", (None, None)),
        ("ex officio member", (None, None)),
        ("not withdrawn", (None, None)),
    ],
)
def test_a_status_says_that_a_seat_has_ended(tmp_path: Path, status: str, end: tuple[object, object]) -> None:
    rows: Rows = [
        ["Members of the Org Board as of 1 May 2024"],
        ["Institution", "Status"],
        ["Ministry of Labour", status],
        ["Potters Guild", "Confirmed"],
    ]
    path = a_csv(tmp_path, rows)
    assert ends(path, "Org Board") == [end, (None, None)]
    assert stated(read(path), "Ministry of Labour") == {"Status": status}


def test_the_day_of_leaving_stands_beside_that_of_joining(tmp_path: Path) -> None:
    rows: Rows = [
        ["Regional Forum on Migration"],
        ["State", "Joined"],
        ["Chile", "2002 (withdrew 2015)"],
        ["Peru", "2005"],
        ["Ghana", "1999, left"],
    ]
    told = read(a_csv(tmp_path, rows))
    assert part_values(told, "Regional Forum on Migration", "seats", "start_date") == ["2002", "2005", "1999"]
    assert ends(a_csv(tmp_path, rows), "Regional Forum on Migration") == [
        ("2015", None),
        (None, None),
        (None, _ENDED),
    ]


def test_brackets_behind_a_name_are_no_part_of_it(tmp_path: Path) -> None:
    rows: Rows = [
        ["Task Force on Fair Recruitment"],
        ["Name", "Organisation"],
        ["Ann Lee [left June 2024]", "Orchards"],
        ["Bo Li (observer)", "Mills"],
        ["Cal Ng (former Minister of Ports)", "Docks"],
    ]
    told = read(a_csv(tmp_path, rows))
    assert seats(told) == {
        ("Task Force on Fair Recruitment", "Ann Lee / Orchards", "member"),
        ("Task Force on Fair Recruitment", "Bo Li / Mills", "observer"),
        ("Task Force on Fair Recruitment", "Cal Ng / Docks", "member"),
    }
    assert part_values(told, "Task Force on Fair Recruitment", "seats", "end_date")[0] == "2024-06"
    assert stated(told, "Ann Lee") == {"beside the name": "left June 2024"}


def test_a_former_chair_was_the_chair(tmp_path: Path) -> None:
    rows: Rows = [
        ["Wage Board"],
        ["Name", "Organisation", "Role"],
        ["Ann Lee", "Orchards", "Former chair"],
        ["Bo Li", "Mills", "Chair"],
    ]
    path = a_csv(tmp_path, rows)
    assert {role for _, _, role in seats(read(path))} == {"chair"}
    assert ends(path, "Wage Board") == [(None, _ENDED), (None, None)]


def test_who_stands_under_former_members_is_one(tmp_path: Path) -> None:
    rows: Rows = [
        ["Wage Board", "", ""],
        ["Name", "Organisation", "Role"],
        ["Ann Lee", "Orchards", "Chair"],
        ["Former members", "", ""],
        ["Bo Li", "Mills", "Member"],
    ]
    assert ends(a_csv(tmp_path, rows), "Wage Board") == [(None, None), (None, _ENDED)]


def test_a_matrix_says_who_is_in_no_more_and_who_may_be(tmp_path: Path) -> None:
    rows: Rows = [
        ["Regional bodies: M = member, (x) = former, ? = unconfirmed"],
        ["Country", "Colombo Process", "Bali Process"],
        ["Nepal", "M", "(x)"],
        ["Ghana", "ex-member (2000)", "M"],
        ["Chile", "suspended", "?"],
    ]
    path = a_csv(tmp_path, rows)
    told = read(path)
    assert seats(told) == {
        ("Colombo Process", "Nepal", "member"),
        ("Colombo Process", "Ghana", "member"),
        ("Colombo Process", "Chile", "other"),
        ("Bali Process", "Nepal", "member"),
        ("Bali Process", "Ghana", "member"),
    }
    assert ends(path, "Colombo Process") == [(None, None), ("2000", None), (None, _ENDED)]
    assert ends(path, "Bali Process") == [(None, _ENDED), (None, None)]
    assert stated(told, "Chile") == {"Bali Process": "? (unconfirmed)"}
