"""Who does what where comes in from a workbook, leaves with HXL tags, and comes back the same."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from tests.exchange.asking import Asking
from tests.registry.tables.making import Rows, a_workbook

pytestmark = pytest.mark.database("sqlite")

ROWS: Rows = [
    ["3W matrix - first quarter of 2026"],
    ["Organisation", "Sector", "Activity", "Project", "Country", "Province", "District", "Start date"],
    ["IOM", "Protection", "Pre-departure orientation", None, None, "Northmark", "Sarn", "2025-09-01"],
    ["IOM", "Protection", "Hotline", None, None, "Northmark", "Sarn", "2025-09-01"],
    ["UNICEF", "WASH: camps", "Latrines", "Clean Water", "Lesotho", "Mafeteng", None, "2026-01-01"],
    ["UNICEF", "Education", None, "Clean Water", "Lesotho", "Mafeteng", None, "2026-01-01"],
    ["Caritas", "Livelihoods", "Cash for work", None, None, None, None, None],
    ["Red Cross", None, "Training", None, "Lesotho", None, None, None],
]


def activities(asking: Asking) -> set[tuple[str, str]]:
    """Organisation, and in which sector and where it works."""
    return {
        (one["ref"]["name"], said["value"])
        for one in asking.ask("organisations")
        for said in asking.ask("show", one["ref"]["id"])["statements"]
        if said["attribute"] == "works on"
    }


def test_activities_leave_as_they_came_and_come_back_the_same(tmp_path: Path) -> None:
    here, there = Asking.empty(tmp_path, "here"), Asking.empty(tmp_path, "there")
    here.bring(a_workbook(tmp_path, {"3W": ROWS}), "--yes")
    path = tmp_path / "w.hxl.csv"
    here.ask("export", str(path))
    with path.open(encoding="utf-8-sig", newline="") as file:
        _, tags, *rows = csv.reader(file)
    wanted = ("#org+name", "#sector", "#activity+name", "#activity+project", "#country+code", "#loc+name")
    assert [[row[tags.index(tag)] for tag in wanted] for row in rows] == [
        ["Caritas", "Livelihoods", "Cash for work", "", "", ""],
        ["IOM", "Protection", "Hotline", "", "", "Sarn, Northmark"],
        ["IOM", "Protection", "Pre-departure orientation", "", "", "Sarn, Northmark"],
        ["Red Cross", "", "Training", "", "LS", ""],
        ["UNICEF", "Education", "", "Clean Water", "LS", "Mafeteng"],
        ["UNICEF", "WASH: camps", "Latrines", "Clean Water", "LS", "Mafeteng"],
    ]
    assert {row[tags.index("#meta+source")] for row in rows} == {"book.xlsx"}
    (report,) = there.bring(str(path))
    assert (report["rows_read"], report["set_aside"]) == (len(ROWS) - 2, [])
    assert activities(there) == activities(here)
