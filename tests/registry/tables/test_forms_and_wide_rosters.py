"""Forms of labels and values, rosters with several people in a row, and names that are none."""

from __future__ import annotations

from pathlib import Path

from registry.terms.kinds import Kind
from tests.registry.tables.making import Rows, a_csv, a_workbook, names, read, record, seats, stated


def test_a_numbered_form_of_labels_and_values(tmp_path: Path) -> None:
    rows: Rows = [
        ["QUESTIONNAIRE ON COORDINATION MECHANISMS", ""],
        ["Country:", "Malawi"],
        ["Date:", "9 August 2024"],
        ["1. Name of the mechanism", "National Migration Committee"],
        ["2. Chair", "Principal Secretary, Ministry of Homeland Security"],
        ["3. Members", "Ministry of Labour; IOM; Jane Banda (ECAM)"],
        ["4. Terms of reference exist?", "Yes"],
    ]
    told, body = read(a_workbook(tmp_path, {"Form": rows})), "National Migration Committee"
    assert seats(told) == {
        (body, "Ministry of Homeland Security", "chair"),
        (body, "Ministry of Labour", "member"),
        (body, "IOM", "member"),
        (body, "Jane Banda / ECAM", "member"),
    }
    assert stated(told, body)["Terms of reference exist?"] == "Yes"
    assert names(told, Kind.person) == ["Jane Banda"]


def test_members_and_alternates_in_columns(tmp_path: Path) -> None:
    rows: Rows = [
        ["Organisation", "Member 1", "Member 2", "Alternate 1", "Alternate 2", "Email"],
        ["Ministry of Trade", "Ann Bee", "Eve Fox", "Cid Dow", "Ida Jones", "ab@x.example"],
        ["Union of Farmers", "Gil Hay", "", "Ken Lamb", "", ""],
    ]
    told, body = read(a_csv(tmp_path, rows, name="wide.csv"), body="Wage Board"), "Wage Board"
    assert seats(told) == {
        (body, "Ann Bee / Ministry of Trade", "member"),
        (body, "Eve Fox / Ministry of Trade", "member"),
        (body, "Cid Dow / Ministry of Trade", "alternate"),
        (body, "Ida Jones / Ministry of Trade", "alternate"),
        (body, "Gil Hay / Union of Farmers", "member"),
        (body, "Ken Lamb / Union of Farmers", "alternate"),
    }


def test_an_office_is_no_person_and_an_international_organisation_has_no_country(tmp_path: Path) -> None:
    rows: Rows = [
        ["Nome", "Instituição", "Função no Conselho", "País"],
        ["Dr. António Gonçalves", "Ministério do Trabalho", "Presidente", "Angola"],
        ["Secretariado", "Direcção do Trabalho", "Secretariado", "Angola"],
        ["Luis Núñez", "OIT", "Observador", "Angola"],
    ]
    told = read(a_csv(tmp_path, rows, name="Conselho do Trabalho.csv"))
    assert names(told, Kind.person) == ["António Gonçalves", "Luis Núñez"]
    assert ("Conselho do Trabalho", "Direcção do Trabalho", "secretariat") in seats(told)
    assert "country" in record(told, "Ministério do Trabalho").fields
    assert "country" not in record(told, "OIT").fields
    assert stated(told, "Luis Núñez") == {"País": "Angola"}
