"""Columns whose heading says little: what their cells and the columns beside them make of them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from registry.exchange.incoming.tables.mapping import mapping_of
from registry.exchange.incoming.told import Asked
from registry.terms.kinds import Kind
from tests.registry.tables.making import (
    Rows,
    a_csv,
    a_workbook,
    names,
    part_values,
    read,
    record,
    seats,
    stated,
)

_STATUS: Rows = [
    ["MoU on seasonal farm workers", "Mauritius", "2023-06-14", "2023-09-01", "2026-08-31", "In force"],
    ["Agreement on recruitment of care workers", "Lesotho", "March 2025", None, None, "Signed"],
    ["MoU on skills recognition", "Thailand", None, None, None, "Under negotiation"],
    ["Labour agreement", "Republic of Korea", "2019", None, "2024", "Expired"],
]


@pytest.mark.parametrize("title", ["Title", "Name", "Document", "Titre", "Título"])
def test_a_list_with_a_title_in_each_row_is_a_list_of_agreements(title: str, tmp_path: Path) -> None:
    header: Sequence[str] = [title, "Partner country", "Date signed", "Entry into force", "Expiry", "Status"]
    above: Rows = [["Bilateral labour agreements and MoUs - status"], ["as of 1 May 2026"]]
    path = a_workbook(tmp_path, {"Bilateral agreements": [*above, header, *_STATUS]}, name="MoUs.xlsx")
    told = read(path)
    assert names(told, Kind.agreement) == [row[0] for row in _STATUS]
    assert names(told, Kind.mechanism) == names(told, Kind.instrument) == []
    assert record(told, "MoU on seasonal farm workers").fields["expires_on"] == "2026-08-31"
    assert part_values(told, "Labour agreement", "parties", "entity") == ["Republic of Korea"]
    assert mapping_of(path, Asked()).is_sure


def test_titles_without_a_word_of_agreements_are_asked_about(tmp_path: Path) -> None:
    rows = [["Title", "Country", "Date signed", "Entry into force"]]
    rows += [["Seasonal farm workers", "Mauritius", "2023", "2024"], ["Care workers", "Lesotho", "2025", ""]]
    path = a_csv(tmp_path, rows)
    assert names(read(path), Kind.agreement) == ["Seasonal farm workers", "Care workers"]
    assert any("'Title' was taken for agreement" in doubt for doubt in mapping_of(path, Asked()).doubts)


def test_countries_that_joined_one_convention_are_no_agreements(tmp_path: Path) -> None:
    rows = [
        ["Convention on Domestic Work: ratifications"],
        ["Country", "Signature", "Ratification", "Kind"],
        ["Lesotho", "2012-01-02", "2013-06-03", "Ratification"],
        ["Mauritius", "", "2012-09-13", "Accession"],
    ]
    told = read(a_csv(tmp_path, rows))
    assert names(told, Kind.agreement) == []
    assert len(record(told, names(told, Kind.mechanism)[0]).parts["seats"]) == 2


@pytest.mark.parametrize("heading", ["Type", "Sector", "Group", "Bench", "Category"])
def test_cells_that_are_all_sides_say_the_side(heading: str, tmp_path: Path) -> None:
    rows = [["Name", "Organisation", "Role", heading]]
    rows += [["Ana Roe", "Ministry A", "Chair", "Government"], ["Bo Ray", "Union B", "Member", "Worker"]]
    rows += [["Cy Lun", "Firm C", "Member", "Employer"], ["Di Mor", "Circle D", "Member", "Civil society"]]
    told = read(a_csv(tmp_path, rows), body="Salt Council")
    sides = part_values(told, "Salt Council", "seats", "constituency")
    assert sides == ["government", "workers", "employers", "civil_society"]


def test_kinds_of_organisations_stay_kinds(tmp_path: Path) -> None:
    rows = [["Name", "Organisation", "Role", "Type"]]
    rows += [["Ana Roe", "Ministry A", "Chair", "Government"], ["Di Mor", "Circle D", "Member", "NGO"]]
    told = read(a_csv(tmp_path, rows), body="Salt Council")
    assert part_values(told, "Salt Council", "seats", "constituency") == ["None", "None"]
    assert stated(told, "Circle D") == {"type as given": "NGO"}


_GERMAN: Rows = [
    ["Wer", "Woher", "Seit", "Bemerkung", "Gruppe"],
    ["Anke Vossler", "Nordhafen Werft", "2025", None, "Hafenrat"],
    ["Bo Lindqvar", "Ministerium Ost", "2024-03", "neu", "Hafenrat"],
]


def test_headings_that_are_not_known_are_asked_about_whoever_names_the_body(tmp_path: Path) -> None:
    doubts = mapping_of(a_csv(tmp_path, _GERMAN), Asked(body="Hafenrat")).doubts
    assert any("most headings are not known ('Wer', 'Woher'" in doubt for doubt in doubts)
    assert any("'Wer' was taken for person" in doubt for doubt in doubts)


def test_a_shape_that_only_the_files_name_tells_is_asked_about(tmp_path: Path) -> None:
    rows: Rows = [["Name", "Organisation"], ["Jane Banda", "ILO"], ["Ann Lee", "IOM"]]
    asked = Asked(on="2026-05-04", body="Wage Board")
    (doubt,) = mapping_of(a_csv(tmp_path, rows, name="attendance.csv"), asked).doubts
    assert "only the name of the file or the sheet says" in doubt
    titled: Rows = [["Attendance sheet"], *rows]
    assert mapping_of(a_csv(tmp_path, titled, name="attendance.csv"), asked).is_sure


@pytest.mark.parametrize("body", [None, "Wage Board"])
def test_a_sheet_of_focal_points_beside_a_roster_gives_no_seat(body: str | None, tmp_path: Path) -> None:
    board: Rows = [["Members of the Wage Board"], ["Name", "Role"], ["Jane Banda", "Chair"]]
    points: Rows = [
        ["Institution", "Focal point", "Email"],
        ["Ministry of Health", "Sune Abara", "s@moh.example"],
    ]
    path = a_workbook(tmp_path, {"Board": board, "Focal points": points}, name="Wage_Board_roster_March.xlsx")
    assert mapping_of(path, Asked(body=body)).is_sure
    told = read(path, body=body)
    assert seats(told) == {("Wage Board", "Jane Banda", "chair")}
