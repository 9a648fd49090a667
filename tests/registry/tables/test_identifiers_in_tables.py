"""Codes in tables: they say who is who where names alone do not."""

from __future__ import annotations

from pathlib import Path

from registry.exchange.incoming.told import Told
from registry.terms.kinds import Kind
from tests.registry.tables.making import Rows, a_csv, names, read, record, stated

_HEAD = ["Committee", "No.", "Member", "Wikidata", "Organisation", "Org ROR", "Role"]


def seated(told: Told, body: str) -> list[str]:
    """The keys of the people of a body."""
    return [str(part.fields["person"]) for part in record(told, body).parts["seats"]]


def test_two_of_one_name_and_two_codes_are_two_and_one_code_is_one(tmp_path: Path) -> None:
    rows: Rows = [
        _HEAD,
        ["Panel X", 1, "Ann Lee", "Q42", "Mills", "https://ror.org/02nv7yv05", "Chair"],
        ["Panel Y", 2, "Ann Lee", "https://www.wikidata.org/wiki/Q42", "Docks", "", "Member"],
        ["Panel Y", 3, "Ann Lee", "Q43", "Docks", "", "Member"],
        ["Panel Y", 4, "Lee, A.", "Q42", "Docks", "", "Observer"],
    ]
    told = read(a_csv(tmp_path, rows))
    assert names(told, Kind.person) == ["Ann Lee", "Ann Lee"]
    first, second, third = seated(told, "Panel Y")
    assert [first, third] == seated(told, "Panel X") * 2
    assert second != first
    codes = [one.identifiers for one in told.records if one.kind is Kind.person]
    assert codes == [(("wikidata", "Q42"),), (("wikidata", "Q43"),)]
    assert record(told, "Mills").identifiers == (("ror", "02nv7yv05"),)


def test_a_code_of_somebody_else_stays_as_given(tmp_path: Path) -> None:
    rows: Rows = [
        _HEAD,
        ["Panel X", 1, "Ann Lee", "Q42", "", "02nv7yv05", "Chair"],
        ["Panel X", 2, "Bo Moyo", "Q42", "", "", "Member"],
        ["Panel X", 3, "Cal Ng", "see notes", "", "", "Member"],
    ]
    told = read(a_csv(tmp_path, rows))
    assert not record(told, "Bo Moyo").identifiers
    assert stated(told, "Bo Moyo") == {"Wikidata": "Q42"}
    assert "line 3: Q42 is that of Ann Lee already; it is kept as given" in told.notes
    assert stated(told, "Cal Ng") == {"Wikidata": "see notes"}
    assert stated(told, "Ann Lee") == {"Org ROR": "02nv7yv05"}
    assert not names(told, Kind.organisation)


def test_a_lists_own_ids_of_people_tell_namesakes_apart(tmp_path: Path) -> None:
    rows: Rows = [
        ["Name", "Person ID", "Role"],
        ["Ann Lee", "P-17", "Chair"],
        ["Ann Lee", "P-99", "Member"],
        ["Bo Li", "P-18", "Member"],
    ]
    told = read(a_csv(tmp_path, rows, name="Wage Board.csv"))
    assert names(told, Kind.person) == ["Ann Lee", "Ann Lee", "Bo Li"]
    assert stated(told, "Bo Li") == {"Person ID": "P-18"}


def test_organisations_of_one_name_and_two_codes_are_two(tmp_path: Path) -> None:
    rows: Rows = [
        ["Organisation", "ROR", "Role"],
        ["Institute of Labour", "02nv7yv05", "Chair"],
        ["Institute of Labour", "03yrm5c26", "Member"],
    ]
    told = read(a_csv(tmp_path, rows, name="Wage Board.csv"))
    assert names(told, Kind.organisation) == ["Institute of Labour"] * 2
