"""Who stands in for a principal: each is reached by what stands under their own headings."""

from __future__ import annotations

from pathlib import Path

from tests.registry.tables.making import Rows, a_csv, part_values, read, record, seats

_ROWS: Rows = [
    ["Wage Board as of 2 Feb 2024"],
    ["Institution", "Principal member", "Principal email", "Alternate member", "Alternate email",
     "Alternate phone", "Alternate position"],
    ["Orchards", "Ann Lee", "a@x.example", "Bo Li", "b@x.example", "+221 77 000 11 22", "Clerk"],
    ["Mills", "Cal Ng", "c@x.example", "", "", "", ""],
    ["Docks", "", "", "Di Fu", "d@x.example", "", ""],
    ["Ports", "Ed Yu", "", "", "e@x.example", "", ""],
]  # fmt: skip


def test_an_alternates_contacts_are_no_principals(tmp_path: Path) -> None:
    told = read(a_csv(tmp_path, _ROWS))
    reached = {
        name: part_values(told, name, "contact_details", "value")
        for name in ("Ann Lee", "Bo Li", "Cal Ng", "Di Fu", "Docks", "Ed Yu")
    }
    assert reached == {
        "Ann Lee": ["a@x.example"],
        "Bo Li": ["b@x.example", "+221 77 000 11 22"],
        "Cal Ng": ["c@x.example"],
        "Di Fu": ["d@x.example"],
        "Docks": [],
        "Ed Yu": ["e@x.example"],
    }
    (of_nobody,) = record(told, "Ed Yu").parts["contact_details"]
    assert of_nobody.fields["label"] == "Alternate email"


def test_an_alternates_position_is_nobodys_name(tmp_path: Path) -> None:
    told = read(a_csv(tmp_path, _ROWS))
    assert {who for _, who, role in seats(told) if role == "alternate"} == {
        "Bo Li / Orchards",
        "Di Fu / Docks",
    }
