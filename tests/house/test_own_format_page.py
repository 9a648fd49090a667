"""The page about the own format lists every list, part and key that a file may have."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from sqlmodel import SQLModel

from registry.models.catalogue import RECORDS, Part, Record, field_columns

PAGE = (Path(__file__).resolve().parents[2] / "docs" / "own-format.md").read_text(encoding="utf-8")
_SHARED = {part.key for part in RECORDS[0].parts}
_PARTS = {(part.key, part.table): part for record in RECORDS for part in record.parts}


def line_of(key: str) -> set[str]:
    """The words in code type on the line of a table that begins with the key."""
    (line,) = re.findall(rf"^\| `{key}` \|.*$", PAGE, re.MULTILINE)
    return set(re.findall(r"`([a-z_]+)`", line))


def keys_of(table: type[SQLModel], owner: str = "") -> set[str]:
    return {key for key, column in field_columns(table).items() if column != owner and key != "id"}


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: str(record.key))
def test_every_list_stands_there_with_its_keys_and_parts(record: Record) -> None:
    parts = {part.key for part in record.parts} - _SHARED
    assert keys_of(record.table) | parts <= line_of(record.key)


@pytest.mark.parametrize("part", _PARTS.values(), ids=lambda part: f"{part.key} of {part.owner}")
def test_every_part_stands_there_with_its_keys(part: Part) -> None:
    assert keys_of(part.table, part.owner) <= line_of(part.key)
