"""The own format: what is read, and what is refused with file, line and remedy."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from registry.asof import AsOf
from registry.errors import BadInput
from registry.exchange.own.loading import load_folder
from registry.questions.home import home
from registry.questions.journal import last_change_of
from registry.questions.mechanisms import mechanisms_on
from registry.store.location import Location
from registry.store.reading import reading

SMALL = """
sources:
  - id: minutes
    name: Minutes
    as_of: 2020-05-04
organisations:
  - id: union
    name: Union of Farm Workers
mechanisms:
  - id: board
    name: Board
    seats:
      - organisation: union
        role: member
        sources:
          - source: minutes
            quote: "the Union was seated"
"""


def test_a_small_folder_becomes_a_registry(a_world: Callable[[str], Location]) -> None:
    with reading(a_world(SMALL)) as reader:
        (board,) = mechanisms_on(reader, AsOf.on("2020"))
    assert (board.ref.name, board.seats) == ("Board", 1)


def test_reading_the_same_folder_again_changes_nothing(example: Location) -> None:
    seeds = str(Path(__file__).parents[2] / "seed_data")
    loaded = load_folder(example, seeds, why="again")
    assert (loaded.created, loaded.updated) == (0, 0)
    assert loaded.unchanged > 300


def test_a_corrected_file_updates_what_differs(a_world: Callable[[str], Location], tmp_path: Path) -> None:
    location = a_world(SMALL)
    (tmp_path / "facts" / "facts.yaml").write_text(
        SMALL.replace("name: Board", "name: The Board"), encoding="utf-8"
    )
    loaded = load_folder(location, str(tmp_path / "facts"), why="a correction")
    assert (loaded.created, loaded.updated) == (0, 1)
    with reading(location) as reader:
        assert reader.fields("SELECT name FROM entity WHERE id = 'board'") == {"name": "The Board"}
        assert last_change_of(reader, "board") == 2


@pytest.mark.parametrize(
    ("replaced", "by", "told"),
    [
        ("role: member", "role: membber", r"line 14: role: 'membber' should be 'chair'"),
        ("as_of: 2020-05-04", "as_of: 2020-13", r"line 5: as_of: '2020-13' has no month 13"),
        ("organisation: union", "organisation: onion", r"line 13: there is no record 'onion'"),
        (
            "organisation: union",
            "organisation: minutes",
            r"line 13: 'minutes' is a source, not an organisation",
        ),
        ("    seats:", "    chairs:", r"line 12: .*no such key as 'chairs'"),
        ("mechanisms:", "committees:", r"line 9: no such list as 'committees'"),
        ("  - id: union", "  - id: Big Union", r"line 7: id: 'Big Union' is no id"),
        ("    name: Board", "    name: Board\n    name: Bored", r"line 12: 'name' stands here twice"),
        ("      - organisation: union", "      - role: member", r"line 14: 'role' stands here twice"),
        ("    name: Minutes", "    as_of: 2020", r"stands here twice"),
        ("- id: minutes", "- name: x", r"stands here twice|without id"),
        ("    seats:\n", "    seats: [\n", r"is not YAML"),
        ("the Union was seated", " ".join(["word"] * 26), r"line 17: quote: .* is a quote of 26 words"),
        ("name: Board", "name: &x Board\n    acronym: *x", r"anchors and aliases are not read"),
        (
            "  - id: board\n    name: Board",
            "  - id: board\n    name: Board\n  - id: board\n    name: Two",
            r"'board' is described twice",
        ),
    ],
)
def test_bad_input_is_refused_with_its_line_and_changes_nothing(
    a_world: Callable[[str], Location], tmp_path: Path, replaced: str, by: str, told: str
) -> None:
    location = a_world("organisations:\n  - id: before\n    name: Before\n")
    (tmp_path / "facts" / "facts.yaml").write_text(SMALL.replace(replaced, by), encoding="utf-8")
    with pytest.raises(BadInput, match=told) as problem:
        load_folder(location, str(tmp_path / "facts"), why="a test")
    assert "facts.yaml" in problem.value.line
    assert "\n" not in problem.value.line
    with reading(location) as reader:
        assert home(reader, AsOf.on()).records("mechanism") == 0


@pytest.mark.parametrize(
    "content", [b"\xff\xfe\x00", b"organisations:\n\t- id: x", b"- just\n- a list", b"words"]
)
def test_a_file_that_does_not_parse_is_one_line(tmp_path: Path, example: Location, content: bytes) -> None:
    (tmp_path / "broken").mkdir()
    (tmp_path / "broken" / "x.yaml").write_bytes(content)
    with pytest.raises(BadInput, match=r"x\.yaml"):
        load_folder(example, str(tmp_path / "broken"), why="a test")


def test_a_seat_that_nobody_holds_is_refused(a_world: Callable[[str], Location]) -> None:
    with pytest.raises(BadInput):
        a_world(SMALL.replace("organisation: union\n        role", "capacity: elected\n        role"))


def test_two_records_cannot_be_part_of_each_other(a_world: Callable[[str], Location]) -> None:
    circle = "organisations:\n  - {id: a, name: A, parent: b}\n  - {id: b, name: B, parent: a}\n"
    with pytest.raises(BadInput, match="contain one another"):
        a_world(circle)


def test_hostile_text_is_cleaned_and_reported(tmp_path: Path, example: Location) -> None:
    (tmp_path / "hostile").mkdir()
    (tmp_path / "hostile" / "x.yaml").write_text(
        'organisations:\n  - id: evil\n    name: "Ev\\u202eil \\e]0;x\\a[b]Org[/b]"\n', encoding="utf-8"
    )
    loaded = load_folder(example, str(tmp_path / "hostile"), why="a test")
    assert loaded.cleaned == ["x.yaml line 3"]
    with reading(example) as reader:
        assert reader.fields("SELECT name FROM entity WHERE id = 'evil'") == {"name": "Evil [b]Org[/b]"}


def test_yaml_does_not_guess_what_words_mean(a_world: Callable[[str], Location]) -> None:
    location = a_world("places:\n  - {id: no, name: no, type: country, code: NO}\n")
    with reading(location) as reader:
        assert reader.fields("SELECT name, id FROM entity") == {"name": "no", "id": "no"}


def test_a_file_that_leaves_a_key_out_leaves_the_field_alone(
    a_world: Callable[[str], Location], tmp_path: Path
) -> None:
    location = a_world(
        "organisations:\n  - {id: o, name: O, acronym: OO, classification: ministry, website: x.org}\n"
    )
    (tmp_path / "facts" / "facts.yaml").write_text(
        "organisations:\n  - {id: o, name: Oh, acronym: }\n", encoding="utf-8"
    )
    load_folder(location, str(tmp_path / "facts"), why="a correction")
    with reading(location) as reader:
        fields = reader.fields(
            "SELECT name, acronym, classification, website FROM entity JOIN organisation USING (id)"
        )
    assert fields == {"name": "Oh", "acronym": None, "classification": "ministry", "website": "x.org"}


@pytest.mark.parametrize(
    ("yaml", "told"),
    [
        ("mechanisms:\n  - {id: b, name: B, founding_date: 2015, conclusion_date: 2010}\n", "begins after"),
        ("organisations:\n  - {id: o, name: '\u200b—'}\n", "without a letter"),
        ("organisations:\n  - {id: o, name: '" + "[" * 3 + "'}\n", "without a letter"),
    ],
)
def test_what_cannot_be_is_refused(a_world: Callable[[str], Location], yaml: str, told: str) -> None:
    with pytest.raises(BadInput, match=told):
        a_world(yaml)


def test_a_file_nested_without_end_is_one_line(tmp_path: Path, example: Location) -> None:
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "x.yaml").write_text("a: " + "[" * 5000 + "]" * 5000)
    with pytest.raises(BadInput, match="nested deeper than"):
        load_folder(example, str(tmp_path / "deep"), why="a test")
