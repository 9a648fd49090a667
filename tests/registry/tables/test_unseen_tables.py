"""Tables that tempt a reader to lose a row, merge two records or make up a third: what they tell."""

from __future__ import annotations

from pathlib import Path

import pytest

from registry.exchange.incoming.tables.mapping import mapping_of
from registry.exchange.incoming.told import Asked, Told
from registry.terms import Kind
from tests.registry.tables.making import (
    Rows,
    a_csv,
    a_text,
    a_workbook,
    name_of,
    names,
    part_values,
    read,
    record,
    seats,
    stated,
)


def at_home(told: Told) -> list[tuple[str, str]]:
    """The organisations with their countries."""
    return [
        (record.name, name_of(told, record.fields.get("country")))
        for record in told.records
        if record.kind is Kind.organisation
    ]


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (
            [("Labour", "Kenya"), ("Labour", "Uganda"), ("Labour", "Kenya")],
            [("Labour", "Kenya"), ("Labour", "Uganda")],
        ),
        ([("Labour", "Kenya"), ("Labour", None)], [("Labour", "Kenya")]),
        (
            [("Labour (MoL)", "Nepal"), ("Labour", "Lesotho"), ("Labour", None)],
            [("Labour", "Nepal"), ("Labour", "Lesotho"), ("Labour", "None")],
        ),
    ],
)
def test_organisations_of_one_name_in_two_countries_are_two(
    tmp_path: Path, rows: list[tuple[str, str | None]], expected: list[tuple[str, str]]
) -> None:
    listed: Rows = [
        ["Organisation", "Country", "Role"],
        *([f"Ministry of {name}", land, "Member"] for name, land in rows),
    ]
    told = read(a_csv(tmp_path, listed, name="Working Group.csv"))
    assert at_home(told) == [(f"Ministry of {name}", land) for name, land in expected]
    assert len(part_values(told, "Working Group", "seats", "role")) == len(rows)


def test_a_parent_tells_units_of_one_name_apart(tmp_path: Path) -> None:
    rows: Rows = [
        ["Organisation", "Parent ministry", "Role"],
        ["Statistics Unit", "Ministry of Labour", "Member"],
        ["Statistics Unit", "Ministry of Trade", "Chair"],
    ]
    told = read(a_csv(tmp_path, rows, name="Working Group.csv"))
    assert names(told, Kind.organisation) == ["Statistics Unit", "Statistics Unit"]


def test_people_of_one_name_in_ministries_of_two_countries_are_two(tmp_path: Path) -> None:
    rows: Rows = [
        ["Organisation", "Country", "Contact person"],
        ["Ministry of Labour", "Kenya", "Ann One"],
        ["Ministry of Labour", "Ghana", "Ann One"],
    ]
    told = read(a_csv(tmp_path, rows, name="Working Group.csv"))
    assert names(told, Kind.person) == ["Ann One", "Ann One"]
    assert all("" not in record.aliases for record in told.records)
