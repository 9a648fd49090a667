"""Words for what a file tells: its records, seats and statements; and the shared data sets."""

# ruff: noqa: E501 - rows of a file stand on a line

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from registry.dates import PartialDate
from registry.exchange.incoming.told import Key, Told, ToldPart, ToldRecord
from registry.terms.kinds import Kind
from tests.conftest import shared_folder


def shared_file(name: str) -> str:
    folder = shared_folder()
    assert folder is not None, "tests that need the data sets are marked shared"
    return str(folder / "data" / "files" / name)


def answers(name: str) -> dict[str, Any]:
    folder = shared_folder()
    assert folder is not None, "tests that need the data sets are marked shared"
    loaded: dict[str, Any] = json.loads((folder / "data" / "answers" / name).read_text(encoding="utf-8"))
    return loaded


def by_key(told: Told) -> dict[str, ToldRecord]:
    return {record.key: record for record in told.records}


def of_kind(told: Told, kind: Kind) -> list[ToldRecord]:
    return [record for record in told.records if record.kind is kind]


def named(told: Told, name: str) -> ToldRecord:
    return next(record for record in told.records if record.name == name)


def parts(record: ToldRecord, part: str) -> list[dict[str, str]]:
    """The fields of its parts, references as keys."""
    return [_plain(row) for row in record.parts.get(part, ())]


def _plain(row: ToldPart) -> dict[str, str]:
    return {name: value.key if isinstance(value, Key) else str(value) for name, value in row.fields.items()}


def seats(told: Told) -> Iterator[tuple[ToldRecord, dict[str, str]]]:
    for record in told.records:
        for seat in parts(record, "seats"):
            yield record, seat


def stated(record: ToldRecord, attribute: str) -> list[str]:
    return [row["value"] for row in parts(record, "statements") if row["attribute"] == attribute]


def all_stated(told: Told, attribute: str) -> list[str]:
    return [value for record in told.records for value in stated(record, attribute)]


def certainly_on(rows: Iterable[dict[str, str]], day: str) -> list[dict[str, str]]:
    """The seats that hold on a day: from the earliest start until the latest end that their dates can mean."""
    return [
        row
        for row in rows
        if ("start_date" not in row or PartialDate(row["start_date"]).earliest <= day)
        and ("end_date" not in row or day <= PartialDate(row["end_date"]).latest)
    ]


def adds_up(told: Told) -> bool:
    """Whether every row was either told or set aside, and counted once."""
    places = {record.passage.where for record in told.records}
    places |= {row.passage.where for record in told.records for rows in record.parts.values() for row in rows}
    aside = Counter(row.where for row in told.set_aside)
    return (
        told.rows_read == len(places) + len(aside)
        and not places & aside.keys()
        and set(aside.values()) <= {1}
    )


def references_hold(told: Told) -> bool:
    """Whether whatever points to a record of the file finds it there."""
    keys = {record.key for record in told.records}
    values = [value for record in told.records for value in record.fields.values()]
    values += [
        value
        for record in told.records
        for rows in record.parts.values()
        for row in rows
        for value in row.fields.values()
    ]
    return all(value.key in keys for value in values if isinstance(value, Key))


def written(folder: Path, name: str, text: str) -> str:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return str(path)
