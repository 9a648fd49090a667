"""Saved profiles and the next file: what has to be there still, and how one is corrected."""

from __future__ import annotations

from pathlib import Path

import pytest

from registry.errors import BadInput
from registry.exchange.incoming.tables.mapping import mapping_of, save_mapping
from registry.exchange.incoming.told import Asked
from tests.registry.tables.making import Rows, a_csv, a_workbook, read, seats

MARCH: Rows = [
    ["Members of the Salt Council as of 3 March 2026"],
    ["Institution", "Representative", "Role", "Remarks"],
    ["Ministry A", "Ana Roe", "Chair", "new"],
    ["Union B", "Bo Ray", "Member", None],
]


def headed(*headings: str) -> Rows:
    """April's list under other headings."""
    return [["Members of the Salt Council as of 3 April 2026"], list(headings), *MARCH[2:]]


@pytest.fixture
def profile(tmp_path: Path) -> str:
    """The profile of March."""
    path = a_csv(tmp_path, MARCH, name="march.csv")
    return save_mapping(mapping_of(path, Asked()), str(tmp_path / "salt.yaml"))


def refused(path: str, profile: str) -> str:
    """The one line by which the profile is refused."""
    with pytest.raises(BadInput) as problem:
        read(path, profile=profile)
    assert "\n" not in problem.value.line
    return problem.value.line


def test_a_heading_that_is_not_there_any_more_is_named(tmp_path: Path, profile: str) -> None:
    path = a_csv(tmp_path, headed("Institution", "Name of delegate", "Role", "Remarks"), name="april.csv")
    line = refused(path, profile)
    assert line.startswith("april.csv: has no column 'Representative', which the profile takes for person")
    assert "Name of delegate" in line


def test_one_of_two_columns_of_a_name_that_is_gone_is_missed(tmp_path: Path) -> None:
    (tmp_path / "p.yaml").write_text(
        "table:\n  sheets:\n  - shape: roster\n    body: Salt Council\n    columns:\n"
        "    - {heading: Name, means: person}\n    - {heading: Name, means: organisation}\n"
        "    - {heading: Role, means: role}\n",
        encoding="utf-8",
    )
    both = a_csv(tmp_path, [["Name", "Name", "Role"], ["Ana Roe", "Ministry A", "Chair"]], name="two.csv")
    assert seats(read(both, profile=str(tmp_path / "p.yaml"))) == {
        ("Salt Council", "Ana Roe / Ministry A", "chair")
    }
    one = a_csv(tmp_path, [["Name", "Role"], ["Ministry A", "Chair"]], name="one.csv")
    assert "has no column 'Name'" in refused(one, str(tmp_path / "p.yaml"))


def test_a_column_of_remarks_may_go_and_come_and_a_note_says_so(tmp_path: Path, profile: str) -> None:
    path = a_csv(tmp_path, headed("Institution", "Representative", "Role", "Seen by"), name="april.csv")
    told = read(path, profile=profile)
    assert ("Salt Council", "Ana Roe / Ministry A", "chair") in seats(told)
    assert told.notes == (
        "april.csv: no column 'Remarks', which the profile names",
        "april.csv: the profile does not name 'Seen by'; kept as given",
    )


def test_a_sheet_that_is_not_there_is_named_with_those_that_are(tmp_path: Path) -> None:
    path = a_workbook(tmp_path, {"TWG members": MARCH}, name="march.xlsx")
    profile = save_mapping(mapping_of(path, Asked()), str(tmp_path / "p.yaml"))
    line = refused(a_workbook(tmp_path, {"April": MARCH}, name="april.xlsx"), profile)
    assert line.startswith("april.xlsx: has no sheet 'TWG members', which the profile is for")
    assert "its sheets: April" in line
    assert "a text file has no sheets" in refused(a_csv(tmp_path, MARCH), profile)
    further = a_workbook(tmp_path, {"TWG members": MARCH, "Old": MARCH}, name="may.xlsx")
    assert read(further, profile=profile).notes == ("sheet Old is not read: the profile does not name it",)


def test_a_mapping_of_what_nobody_could_read_is_saved_with_its_columns(tmp_path: Path) -> None:
    path = a_csv(tmp_path, [["Alpha", "Beta"], ["foo", "12"], ["bar", "13"]], name="nope.csv")
    profile = tmp_path / "n.yaml"
    save_mapping(mapping_of(path, Asked()), str(profile))
    saved = profile.read_text(encoding="utf-8")
    assert "# shape: roster, pairs" in saved
    assert "# means: person, family_name" in saved
    assert "heading: Alpha\n      means: ignored" in saved
    assert "shape: one of roster, pairs" in refused(path, str(profile))
    corrected = saved.replace("shape: nothing", "shape: roster\n    body: Salt Council", 1)
    corrected = corrected.replace("Alpha\n      means: ignored", "Alpha\n      means: organisation")
    profile.write_text(corrected, encoding="utf-8")
    assert seats(read(path, profile=str(profile))) == {
        ("Salt Council", "foo", "member"),
        ("Salt Council", "bar", "member"),
    }


def test_a_body_that_was_only_guessed_is_not_saved(tmp_path: Path) -> None:
    path = a_csv(tmp_path, [["Name", "Role"], ["Ana Roe", "Chair"]], name="salt-council.csv")
    profile = save_mapping(mapping_of(path, Asked()), str(tmp_path / "p.yaml"))
    assert "only the file's name says whose list it is" in Path(profile).read_text(encoding="utf-8")
    assert mapping_of(path, Asked(profile=profile)).doubts
    assert mapping_of(path, Asked(profile=profile, body="Salt Council")).is_sure
