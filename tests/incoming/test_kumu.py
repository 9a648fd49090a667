"""Kumu's maps against figures that others computed, and maps with types of all sorts."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import openpyxl
import pytest

from registry.exchange.incoming.kumu import knows_kumu, knows_kumu_workbook, read_kumu, read_kumu_workbook
from registry.exchange.incoming.told import Asked, Told
from registry.terms.kinds import Kind
from tests.incoming.tellings import (
    adds_up,
    answers,
    by_key,
    named,
    parts,
    references_hold,
    shared_file,
    stated,
    written,
)


def elements(told: Told) -> Counter[str]:
    """How many elements of each type: records by their type as given, concepts as the map states them."""
    found: Counter[str] = Counter()
    for record in told.records:
        found.update(stated(record, "type as given"))
        for row in parts(record, "statements"):
            if row["attribute"].startswith("element of type "):
                found[row["attribute"].removeprefix("element of type ")] += 1
    return found


def connections(told: Told) -> Counter[str]:
    """How many connections of each type: those in words, and those that became posts."""
    found: Counter[str] = Counter()
    for record in told.records:
        found.update(row["post"] for row in parts(record, "affiliations"))
        for row in parts(record, "statements"):
            if row["attribute"].split(":")[0] == "connection":
                found[row["attribute"].removeprefix("connection").removeprefix(": ") or "None"] += 1
    return found


@pytest.mark.shared
def test_a_blueprint_is_that_of_the_answers() -> None:
    expected = answers("g17_kumu.json")["kumu-changelabs-template"]
    path = shared_file("17-kumu/kumu-changelabs-template.json")
    assert knows_kumu(path)
    told = read_kumu(path, Asked())
    assert elements(told) == expected["element_types"]
    assert connections(told) == expected["connection_types"]
    assert connections(told).total() == expected["connections"]
    arrows = [
        row["value"]
        for r in told.records
        for row in parts(r, "statements")
        if row["attribute"].startswith("connection")
    ]
    assert all("→" in arrow for arrow in arrows)
    assert by_key(told)["the map"].name == expected["name"]
    degree = Counter(label for arrow in _ends(told) for label in arrow)
    assert {label: degree[label] for label, _ in expected["top5_by_degree"]} == dict(
        expected["top5_by_degree"]
    )
    assert {record.kind for record in told.records} == {Kind.person, Kind.organisation, Kind.source}
    assert adds_up(told)


def _ends(told: Told) -> list[tuple[str, str]]:
    """Both ends of every connection in words."""
    found = []
    for record in told.records:
        for row in parts(record, "statements"):
            if row["attribute"].startswith("connection"):
                first, second = row["value"].split(";")[0].split("→")
                found.append((first.strip() or record.name, second.strip()))
    return found


@pytest.mark.shared
def test_a_workbook_is_that_of_the_answers() -> None:
    expected = answers("g17_kumu.json")["paypal-mafia.xlsx"]
    path = shared_file("17-kumu/paypal-mafia.xlsx")
    assert knows_kumu_workbook(path)
    told = read_kumu_workbook(path, Asked())
    assert elements(told) == expected["element_types"]
    assert connections(told) == expected["connection_types"]
    touched: Counter[str] = Counter(label for ends in _ends(told) for label in ends)
    names = {record.key: record.name for record in told.records}
    for record in told.records:
        for row in parts(record, "affiliations"):
            touched.update((record.name, names[row["organisation"]]))
    assert [list(pair) for pair in touched.most_common(3)] == expected["top3_by_connections"]
    assert adds_up(told)
    assert references_hold(told)


MIGRATION = {
    "elements": [
        {
            "id": "e1",
            "label": "Ministry of Labour",
            "type": "Government Ministry",
            "tags": ["labour", "lead"],
            "email": "@".join(("lab", "example.org")),
        },
        {
            "id": "e2",
            "label": "Migration Working Group",
            "type": "Groupe de travail",
            "start date": "2016-02",
        },
        {"id": "e3", "label": "Jane Banda", "type": "Personne"},
        {"id": "e4", "label": "Mistrust", "type": "Barrier"},
        {"id": "e5", "label": "Skills for Work", "type": "Projet"},
        {"id": "e6", "label": "Steering Board", "type": "Board"},
        {"id": "e7", "label": "National Union of Miners"},
        {"id": "e8", "label": "???", "type": "Company"},
        {"id": "e9", "label": "Something"},
    ],
    "connections": [
        {"from": "e1", "to": "e2", "type": "Chair", "direction": "directed", "start date": "2016-02-03"},
        {"from": "Jane Banda", "to": "e1", "type": "Director"},
        {"from": "e3", "to": "e4", "type": "suffers from", "direction": "mutual"},
        {"from": "e7", "to": "e5", "type": "funds"},
        {"from": "e2", "to": "e6", "type": "reports to"},
        {"from": "e7", "to": "e2"},
        {"from": "e1", "to": "e99", "type": "member"},
        {"from": "e4", "to": "e9", "type": "feeds", "direction": "undirected"},
    ],
}


def test_loops_are_set_aside_and_how_a_map_is_drawn_is_noted(tmp_path: Path) -> None:
    looped = {**MIGRATION, "loops": [{"_id": "l1", "attributes": {"label": "Vicious circle"}}], "maps": [{}]}
    told = read_kumu(written(tmp_path, "map.json", json.dumps(looped)), Asked())
    assert [(row.where, row.text) for row in told.set_aside if "loop" in row.why] == [
        ("loops[0]", "Vicious circle")
    ]
    assert told.notes[0] == "not read, how Kumu draws it: 1 map"
    assert adds_up(told)


def test_types_in_several_languages_become_what_they_are(tmp_path: Path) -> None:
    told = read_kumu(written(tmp_path, "migration.json", json.dumps(MIGRATION)), Asked())
    records = by_key(told)
    kinds = {key: records[key].kind for key in ("e1", "e2", "e3", "e5", "e6", "e7")}
    assert kinds == {
        "e1": Kind.organisation, "e2": Kind.mechanism, "e3": Kind.person, "e5": Kind.project,
        "e6": Kind.mechanism, "e7": Kind.organisation,
    }  # fmt: skip
    assert "e4" not in records, "a barrier is no organisation"
    assert stated(records["the map"], "element of type Barrier") == ["Mistrust"]
    assert stated(records["the map"], "element without type") == ["Something"]
    assert records["e2"].fields["founding_date"] == "2016-02"
    assert [row["theme"] for row in parts(records["e1"], "themes")] == ["labour", "lead"]
    assert parts(records["e1"], "contact_details")[0]["type"] == "email"


def test_connections_become_seats_posts_shares_links_or_words(tmp_path: Path) -> None:
    told = read_kumu(written(tmp_path, "migration.json", json.dumps(MIGRATION)), Asked())
    records = by_key(told)
    assert parts(records["e2"], "seats") == [
        {"organisation": "e1", "role": "chair", "start_date": "2016-02-03"}
    ]
    assert parts(records["e3"], "affiliations") == [{"organisation": "e1", "post": "Director"}]
    assert stated(records["e3"], "connection: suffers from") == ["↔ Mistrust"]
    assert parts(records["e5"], "participants") == [{"entity": "e7", "role": "funding"}]
    assert parts(records["e2"], "links") == [{"to": "e6", "kind": "reports_to", "wording": "reports to"}]
    assert stated(records["e7"], "connection") == ["→ Migration Working Group"], "an untyped tie is no seat"
    assert stated(records["the map"], "connection: feeds") == ["Mistrust — Something"]
    assert {(row.where, row.why) for row in told.set_aside} == {
        ("elements[7]", "a node without a name"),
        ("connections[6]", "an end that the file does not tell: 'e99'"),
    }
    assert adds_up(told)


def test_pipes_separate_the_values_of_a_workbook(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.create_sheet("Connections")
    for row in (
        ["From", "To", "Type", "Tags"],
        ["Jane Banda", "Wage Board", "Member", None],
        ["Jane Banda", "Nowhere", "Member", "a|b"],
    ):
        sheet.append(row)
    people = book.create_sheet("Elements")
    for line in (
        ["Label", "Type", "Tags"],
        ["Jane Banda", "Person", "2018 | 2019"],
        ["Wage Board", "Board", None],
        [None, None, None],
    ):
        people.append(line)
    path = str(tmp_path / "map.xlsx")
    book.save(path)
    told = read_kumu_workbook(path, Asked())
    assert [row["theme"] for row in parts(named(told, "Jane Banda"), "themes")] == ["2018", "2019"]
    assert parts(named(told, "Wage Board"), "seats") == [{"person": "Jane Banda", "role": "member"}]
    assert [row.where for row in told.set_aside] == ["sheet Connections, row 3"]


def test_what_a_blueprint_says_and_nothing_reads_is_named(tmp_path: Path) -> None:
    blueprint = {
        "elements": [
            {"id": "a", "label": "Ada", "type": "person", "position": {"x": 1, "y": 2}, "pets": {"dogs": 2}},
            {"_id": "b", "attributes": {"Label": "Board", "Element Type": "committee", "Motto": "Onwards"}},
        ],
        "connections": [{"from": "a", "to": "b", "type": "member", "delayed": True}],
        "maps": [{"name": "Main"}],
    }  # fmt: skip
    told = read_kumu(written(tmp_path, "map.json", json.dumps(blueprint)), Asked())
    assert told.notes == (
        "not read, how Kumu draws it: 1 map",
        "not read, for there is no place for it: elements.*.position (2 values), elements.*.pets (1 value), "
        "connections.*.delayed (1 value)",
    )


def test_columns_and_sheets_of_a_workbook_that_nothing_reads_are_named(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Elements"
    for row in (
        ["Label", "Type", "Tags", None, "Tags", "ID"],
        ["Ada", "Person", "red", "see below", "blue", 7],
        ["Ben", "Person", None, "left early", "green", 8],
        [None, None, None, "a remark"],
    ):
        sheet.append(row)
    book.create_sheet("Connections").append(["From", "To", "Type"])
    book.create_sheet("Read me").append(["Kept by the desk"])
    book.save(tmp_path / "map.xlsx")
    told = read_kumu_workbook(str(tmp_path / "map.xlsx"), Asked())
    assert told.notes == (
        "not read, for Kumu has no such sheet: 'Read me'",
        "not read, for there is no place for it: sheet Elements: 'tags' again in E (1 cell), "
        "D without heading (3 cells), id (2 cells)",
    )
    people = [record for record in told.records if record.kind is Kind.person]
    assert [[row["theme"] for row in parts(one, "themes")] for one in people] == [["red"], ["green"]]


def test_dates_in_columns_of_ones_own_and_tags_of_connections_are_kept(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Elements"
    for row in (["Label", "Type"], ["Team", "Committee"], ["Ann Lee", "Person"], ["Bo Li", "Person"]):
        sheet.append(row)
    ties = book.create_sheet("Connections")
    for row in (
        ["From", "To", "Type", "Start", "End", "Tags"],
        ["Ann Lee", "Team", "chair", "2020-05", "2021", "core|2020"],
        ["Bo Li", "Team", "member", "at the beginning"],
    ):
        ties.append(row)
    book.save(path := str(tmp_path / "team.xlsx"))
    told = read_kumu_workbook(path, Asked())
    ann, bo = parts(by_key(told)["Team"], "seats")
    assert (ann["start_date"], ann["end_date"]) == ("2020-05", "2021")
    assert "start_date" not in bo
    assert stated(by_key(told)["Ann Lee"], "tags: chair → Team") == ["core, 2020"]
    assert told.notes == ("not kept: 'start' of 1 tie that became a seat, a post, a share or a link",)
