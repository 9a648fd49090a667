"""Several tables on one sheet: each is of its own body, and of its own day."""

from __future__ import annotations

from pathlib import Path

from registry.exchange.incoming.tables.mapping import mapping_of, save_mapping
from registry.exchange.incoming.told import Asked, as_whole_as_asked
from registry.terms.kinds import Kind
from tests.registry.tables.making import Rows, a_csv, a_workbook, names, read, record, seats

_HEAD = ["Name", "Organisation", "Role"]
_TWO: Rows = [
    ["Members of TWG A as of 1 May 2024"],
    _HEAD,
    ["Ann Lee", "Orchards", "Chair"],
    ["Bo Li", "Mills", "Member"],
    ["Members of TWG B as of 1 May 2024"],
    _HEAD,
    ["Cal Ng", "Ports", "Chair"],
]
_SEATS = {
    ("TWG A", "Ann Lee / Orchards", "chair"),
    ("TWG A", "Bo Li / Mills", "member"),
    ("TWG B", "Cal Ng / Ports", "chair"),
}


def test_a_second_title_and_header_begin_a_table_of_another_body(tmp_path: Path) -> None:
    for path in (a_workbook(tmp_path, {"Groups": _TWO}), a_csv(tmp_path, _TWO)):
        told = read(path)
        assert seats(told) == _SEATS
        assert any("begins a table of its own: TWG B" in note for note in told.notes)
        assert len(told.whole_rosters) == 2


def test_a_second_table_may_have_other_columns(tmp_path: Path) -> None:
    rows: Rows = [
        *_TWO[:4],
        ["Source: the minutes of April"],
        ["Subcommittee on Skills"],
        ["as of 1 May 2024"],
        ["Organisation", "Representative", "Position"],
        ["Potters Guild", "Di Fu", "Miller"],
    ]
    told = read(a_csv(tmp_path, rows))
    assert ("Subcommittee on Skills", "Di Fu / Potters Guild", "member") in seats(told)
    assert [aside.why for aside in told.set_aside] == ["a note under the table"]


def test_the_header_once_more_under_a_side_is_the_same_table(tmp_path: Path) -> None:
    rows: Rows = [
        ["Members of the Wage Board"],
        ["Government"], _HEAD, ["Ann Lee", "Orchards", "Chair"],
        ["Workers"], _HEAD, ["Bo Li", "Mills", "Member"],
        ["Kenya"], _HEAD, ["Cal Ng", "Ports", "Member"],
    ]  # fmt: skip
    told = read(a_csv(tmp_path, rows))
    assert names(told, Kind.mechanism) == ["Wage Board"]
    assert names(told, Kind.person) == ["Ann Lee", "Bo Li", "Cal Ng"]
    sides = [part.fields.get("constituency") for part in record(told, "Wage Board").parts["seats"]]
    assert sides[1] == "workers"


def test_a_saved_mapping_keeps_the_tables_apart(tmp_path: Path) -> None:
    path = a_workbook(tmp_path, {"Groups": _TWO})
    profile = save_mapping(mapping_of(path, Asked()), str(tmp_path / "groups.yaml"))
    assert seats(read(path, profile=profile)) == _SEATS


def test_a_list_without_day_is_not_of_the_day_of_another(tmp_path: Path) -> None:
    told = read(a_workbook(tmp_path, {"TWG A": _TWO[:4], "TWG C": [_HEAD, ["Di Fu", "Docks", "Chair"]]}))
    assert told.on == "2024-05-01"
    assert told.whole_rosters == {record(told, "TWG A").key}
    assert any(note.startswith("TWG C: its list says no day") for note in told.notes)
    both = read(
        a_workbook(tmp_path, {"TWG A": _TWO[:4], "TWG C": [_HEAD, ["Di Fu", "Docks", "Chair"]]}),
        on="2024-06-01",
    )
    assert len(both.whole_rosters) == 2


def test_some_seats_without_a_day_are_not_of_the_day_of_another_list(tmp_path: Path) -> None:
    pairs: Rows = [["Body", *_HEAD], ["Skills Panel", "Di Fu", "Docks", "Chair"]]
    told = read(a_workbook(tmp_path, {"TWG A": _TWO[:4], "Others": pairs}))
    assert ("Skills Panel", "Di Fu / Docks", "chair") in seats(told)
    assert told.rosters == {record(told, "TWG A").key}
    assert any(note.startswith("Skills Panel: its list says no day") for note in told.notes)
    # Whoever says that the lists are whole does not say that they are all of one day.
    assert as_whole_as_asked(told, Asked(whole=True)).rosters == {record(told, "TWG A").key}


def test_two_tables_of_one_sheet_are_another_list_than_the_first_alone(tmp_path: Path) -> None:
    first = read(a_csv(tmp_path, _TWO[:4], name="first.csv"))
    both = read(a_csv(tmp_path, _TWO, name="both.csv"))
    assert first.series != both.series
