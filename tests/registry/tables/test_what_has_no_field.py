"""What the registry has no field for stays as given: nothing that a table says is lost without a word."""

from __future__ import annotations

from pathlib import Path

from registry.terms.kinds import Kind
from tests.registry.tables.making import Rows, a_csv, names, part_values, read, record, seats, stated


def test_partners_donors_status_and_days_of_who_does_what_where(tmp_path: Path) -> None:
    rows: Rows = [
        ["Who does What Where"],
        ["Reporting organisation", "Implementing partner", "Donor", "Sector", "Activity", "Camp", "Upazila",
         "Start date", "End date", "Status"],
        ["UNICEF", "BRAC", "ECHO", "Education", "Learning centres", "Camp 4", "Ukhia", "2023-05-01",
         "2023-12-31", "Ongoing"],
        ["IOM", "", "PRM", "Shelter", "Upgrades", "Camp 9", "Ukhia", "2023-05-01", "2023-13-45", "Planned"],
    ]  # fmt: skip
    told = read(a_csv(tmp_path, rows, name="3w.csv"))
    said = stated(told, "UNICEF")
    assert said["works on"] == "Education: Camp 4"
    assert (said["Implementing partner"], said["Donor"], said["Upazila"], said["Status"]) == (
        "BRAC", "ECHO", "Ukhia", "Ongoing",
    )  # fmt: skip
    assert set(part_values(told, "UNICEF", "statements", "end_date")) == {"2023-12-31"}
    assert stated(told, "IOM")["End date (as given)"] == "2023-13-45"
    assert "Start date (as given)" not in stated(told, "IOM")


def test_hashtags_of_bodies_roles_and_what_has_no_field(tmp_path: Path) -> None:
    rows: Rows = [
        ["#meta+body", "#contact+name", "#org+name", "#meta+role", "#reached"],
        ["HRG", "Amy Pond", "UNDP", "chair", "1200"],
    ]
    told = read(a_csv(tmp_path, rows, name="people.csv"))
    assert seats(told) == {("HRG", "Amy Pond / UNDP", "chair")}
    assert stated(told, "Amy Pond") == {"#reached": "1200"}
    assert names(told, Kind.organisation) == ["UNDP"]
    assert "statements" not in record(told, "UNDP").parts


def test_an_end_that_is_no_day_stays_as_given(tmp_path: Path) -> None:
    rows: Rows = [
        ["body", "member", "role", "from", "to"],
        ["Mekong Forum", "Burma Office", "member", "01.07.2015", "31.02.2018"],
        ["Mekong Forum", "Beta Bank", "member", "2015", "2018"],
    ]
    told = read(a_csv(tmp_path, rows, name="memberships.csv"))
    assert part_values(told, "Mekong Forum", "seats", "end_date") == ["None", "2018"]
    assert stated(told, "Burma Office") == {"to (as given)": "31.02.2018"}


def test_who_is_reached_for_an_organisation_is_tied_to_it(tmp_path: Path) -> None:
    works: Rows = [
        ["#org+name", "#sector", "#activity", "#adm1", "#contact+name"],
        ["CARE", "WASH", "Wells", "Nord", "Ali Yusuf"],
    ]
    told = read(a_csv(tmp_path, works, name="3w.csv"))
    assert part_values(told, "Ali Yusuf", "affiliations", "organisation") == ["CARE"]
    listed: Rows = [["Name", "Organisation", "Email"], ["Ann Bee", "Ministry of Trade", "ab@x.example"]]
    told = read(a_csv(tmp_path, listed, name="contacts.csv"))
    assert stated(told, "Ann Bee") == {"Organisation": "Ministry of Trade"}


def test_parties_between_strokes_and_agreements_without_end(tmp_path: Path) -> None:
    rows: Rows = [
        ["Title", "Parties", "Date signed", "Expiry"],
        ["Draft MoU", "Ethiopia / Jordan / ILO", "2019-01-01", "indefinite"],
        ["Protocol", "Morocco - Spain", "2001-07-25", "9999"],
        ["MoU", "Uganda; Saudi Arabia", "2017-12-17", "2022-12-17"],
    ]
    told = read(a_csv(tmp_path, rows, name="agreements.csv"))
    assert part_values(told, "Draft MoU", "parties", "entity") == ["Ethiopia", "Jordan", "ILO"]
    assert stated(told, "Draft MoU")["Expiry (as given)"] == "indefinite"
    assert stated(told, "Protocol")["Expiry (as given)"] == "9999"
    assert "statements" not in record(told, "MoU").parts
