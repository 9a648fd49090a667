"""Days that a date cannot hold: what is certain is read, and all of it is kept as given."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.registry.tables.making import Rows, a_csv, part_values, read, stated


@pytest.mark.parametrize(
    ("given", "start"),
    [
        ("Q2 2024", "2024"),
        ("2024 Q2", "2024"),
        ("FY2020/21", "2020"),
        ("mid-2020", "2020"),
        ("before 2022", "None"),
        ("c. 2019", "None"),
        ("2563-05-01", "None"),
        ("1900-01-00", "None"),
        ("1900-01-01", "None"),
        ("31 Feb 2020", "None"),
    ],
)
def test_what_a_date_cannot_hold_is_kept_as_given(tmp_path: Path, given: str, start: str) -> None:
    rows: Rows = [
        ["Name", "Organisation", "Start date"],
        ["Ann Lee", "Mills", given],
        ["Bo Li", "Docks", "2020-05-01"],
    ]
    told = read(a_csv(tmp_path, rows, name="Wage Board.csv"))
    assert part_values(told, "Wage Board", "seats", "start_date") == [start, "2020-05-01"]
    assert stated(told, "Ann Lee") == {"Start date (as given)": given}
    assert stated(told, "Bo Li") == {}


def test_an_end_before_a_year_is_not_in_it(tmp_path: Path) -> None:
    rows: Rows = [
        ["Name", "Organisation", "Until"],
        ["Ann Lee", "Mills", "before 2022"],
        ["Bo Li", "Docks", 2023],
    ]
    told = read(a_csv(tmp_path, rows, name="Wage Board.csv"))
    assert part_values(told, "Wage Board", "seats", "end_date") == ["None", "2023"]
    assert stated(told, "Ann Lee") == {"Until (as given)": "before 2022"}


def test_no_end_is_no_day_and_needs_no_word(tmp_path: Path) -> None:
    rows: Rows = [
        ["Name", "Organisation", "Until"],
        ["Ann Lee", "Mills", "31/12/9999"],
        ["Bo Li", "Docks", "2023"],
    ]
    told = read(a_csv(tmp_path, rows, name="Wage Board.csv"))
    assert stated(told, "Ann Lee") == {}


def test_an_agreement_keeps_the_quarter_in_which_it_was_signed(tmp_path: Path) -> None:
    rows: Rows = [
        ["Agreement", "Parties", "Date signed"],
        ["MoU on skills", "Kenya; Uganda", "Q2 2024"],
        ["MoU on ports", "Kenya; Ghana", "2019-01-01"],
    ]
    told = read(a_csv(tmp_path, rows, name="mous.csv"))
    assert part_values(told, "MoU on skills", "stages", "entered") == ["2024"]
    assert stated(told, "MoU on skills") == {"Date signed (as given)": "Q2 2024"}


@pytest.mark.parametrize(
    ("heading", "given", "start"),
    [
        ("Date de nomination", "févr. 2023", "2023-02"),
        ("تاريخ التعيين", "2023-02-01", "2023-02-01"),
        ("تاريخ التعيين", "فبراير 2023", "2023-02"),
    ],
)
def test_starts_in_the_words_of_other_languages(tmp_path: Path, heading: str, given: str, start: str) -> None:
    rows: Rows = [["Name", "Organisation", heading], ["Ann Lee", "Mills", given], ["Bo Li", "Docks", "2020"]]
    told = read(a_csv(tmp_path, rows, name="Wage Board.csv"))
    assert part_values(told, "Wage Board", "seats", "start_date") == [start, "2020"]


@pytest.mark.parametrize("end", ["till date", "a la fecha"])
def test_to_this_day_is_no_end(tmp_path: Path, end: str) -> None:
    rows: Rows = [["Name", "Organisation", "Until"], ["Ann Lee", "Mills", end], ["Bo Li", "Docks", "2023"]]
    assert stated(read(a_csv(tmp_path, rows, name="Wage Board.csv")), "Ann Lee") == {}


def test_a_list_is_of_the_day_that_its_title_writes_short(tmp_path: Path) -> None:
    rows: Rows = [["Wage Board"], ["Updated 14-Mar-24"], ["Name", "Organisation"], ["Ann Lee", "Mills"]]
    assert read(a_csv(tmp_path, rows)).on == "2024-03-14"
