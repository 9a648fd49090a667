"""Files made in a test, and what they tell in few words."""

from __future__ import annotations

import csv
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

from openpyxl import Workbook

from registry.exchange.incoming.tables.reading import read_table
from registry.exchange.incoming.told import Asked, Key, Scalar, Told, ToldRecord
from registry.questions.known_names import NOBODY, KnownNames, NameOfBody
from registry.questions.refs import Ref
from registry.terms.kinds import Kind
from registry.text import fold

Cell = str | int | float | date | None
Rows = Sequence[Sequence[Cell]]


def knowing(*bodies: str) -> KnownNames:
    """The names of a registry that has these bodies."""
    refs = [Ref(fold(name).replace(" ", "-"), "mechanism", name, None) for name in bodies]
    return KnownNames(
        frozenset(), frozenset(), tuple(NameOfBody(ref, ref.name, fold(ref.name)) for ref in refs)
    )


def a_workbook(
    folder: Path,
    sheets: Mapping[str, Rows],
    *,
    name: str = "book.xlsx",
    merged: Mapping[str, Sequence[str]] | None = None,
    hidden: Sequence[str] = (),
) -> str:
    """A workbook of these sheets; ``merged`` ranges by sheet."""
    book = Workbook()
    book.remove(book.worksheets[0])
    for title, rows in sheets.items():
        page = book.create_sheet(title)
        for row in rows:
            page.append(list(row))
        for span in (merged or {}).get(title, ()):
            page.merge_cells(span)
        if title in hidden:
            page.sheet_state = "hidden"
    path = folder / name
    book.save(path)
    return str(path)


def a_text(folder: Path, text: str, *, name: str = "list.csv", encoding: str = "utf-8") -> str:
    """A text file."""
    path = folder / name
    path.write_bytes(text.encode(encoding))
    return str(path)


def a_csv(folder: Path, rows: Rows, *, name: str = "list.csv", separator: str = ",") -> str:
    """A CSV file of these rows."""
    path = folder / name
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, delimiter=separator).writerows(rows)
    return str(path)


def read(
    path: str, *, on: str | None = None, body: str | None = None, profile: str | None = None,
    names: KnownNames = NOBODY,
) -> Told:  # fmt: skip
    """What the file tells; ``names`` are those that the registry knows."""
    told = read_table(path, Asked(on, body, profile)._replace(names=lambda: names))
    assert rows_told(told) + len(told.set_aside) == told.rows_read
    return told


def rows_told(told: Told) -> int:
    """How many rows told something; none of them may be set aside as well."""
    spoken = {record.passage.where for record in told.records}
    for record in told.records:
        spoken |= {part.passage.where for listed in record.parts.values() for part in listed}
    assert not spoken & {aside.where for aside in told.set_aside}
    return len(spoken)


def name_of(told: Told, key: Scalar) -> str:
    """The name of the record, or the text itself."""
    if not isinstance(key, Key):
        return str(key)
    return next(record.name for record in told.records if record.key == key.key)


def record(told: Told, name: str) -> ToldRecord:
    """The one record of this name."""
    (found,) = (record for record in told.records if record.name == name)
    return found


def names(told: Told, kind: Kind) -> list[str]:
    """The names of the records of a kind."""
    return [record.name for record in told.records if record.kind is kind]


def seats(told: Told) -> set[tuple[str, str, str]]:
    """Body, holders and role of each seat."""
    return {
        (body.name, " / ".join(_holders(told, seat.fields)), str(seat.fields["role"]))
        for body in told.records
        for seat in body.parts.get("seats", ())
    }


def _holders(told: Told, fields: Mapping[str, Scalar]) -> list[str]:
    return [name_of(told, fields[key]) for key in ("person", "organisation", "country") if key in fields]


def part_values(told: Told, name: str, listed: str, field: str) -> list[str]:
    """The values of one field in the parts of a record."""
    return [name_of(told, part.fields.get(field)) for part in record(told, name).parts.get(listed, ())]


def stated(told: Told, name: str) -> dict[str, str]:
    """What is stated of a record."""
    parts = record(told, name).parts.get("statements", ())
    return {str(part.fields["attribute"]): str(part.fields["value"]) for part in parts}
