"""Tables of what is recorded and what is to be answered, read from the YAML beside the tests.

A table has ``world``, lists of the own format that all rows share, and ``rows``. A row has ``why``,
``recorded`` (the fields and parts of its record), ``of`` (its list, where it is not the table's usual
one), ``beside`` (lists of further records, if any) and ``answers`` by the day asked about. In a row,
``this`` stands for the id of its record, and ``this-x`` for an id that no other row has. Everything is
text, as in the own format.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple, TypeAlias

import yaml

Value: TypeAlias = "str | list[Value] | dict[str, Value]"
Lists: TypeAlias = "dict[str, list[Value]]"

TODAY = "today"


class Row(NamedTuple):
    """What is recorded of one record, and what is answered of it on which days."""

    id: str
    why: str
    told: dict[str, str]
    """What else the row says of itself: words that its test understands."""
    lists: Lists
    answers: dict[str, str]

    def has(self, record_id: str) -> bool:
        """Whether a record belongs to the row: its own, or one of those beside it."""
        return record_id == self.id or record_id.startswith(f"{self.id}-")


class Table(NamedTuple):
    """The rows, and a registry that holds all of them."""

    name: str
    rows: tuple[Row, ...]
    world: str

    def holds(self, ask: Callable[[Row, str | None], str]) -> None:
        """Ask about each row on each of its days; fail with every answer that is another one."""
        wrong = []
        for row in self.rows:
            for day, expected in row.answers.items():
                answered = ask(row, None if day == TODAY else day)
                if answered != expected:
                    wrong.append(f"{row.id}, {row.why}: on {day} “{expected}”, not “{answered}”")
        assert not wrong, f"{self.name}.yaml:\n" + "\n".join(wrong)


def table(name: str, list_name: str) -> Table:
    """The table of that name; each of its rows is a record in the list, unless it names another."""
    text = (Path(__file__).parent / f"{name}.yaml").read_text(encoding="utf-8")
    read = yaml.load(text, yaml.BaseLoader)  # noqa: S506 - every value is read as text
    rows = tuple(_row(line, f"row-{number}", list_name) for number, line in enumerate(read["rows"], 1))
    assert all(row.answers for row in rows), f"{name}.yaml has a row that answers nothing"
    together: Lists = {key: list(of) for key, of in read.get("world", {}).items()}
    for row in rows:
        for key, records in row.lists.items():
            together.setdefault(key, []).extend(records)
    return Table(name, rows, yaml.safe_dump(together, allow_unicode=True, sort_keys=False))


def _row(line: dict[str, Value], row_id: str, list_name: str) -> Row:
    recorded, beside, answers = (_part(line, key) for key in ("recorded", "beside", "answers"))
    why, list_name = str(line.pop("why")), str(line.pop("of", list_name))
    own = {"id": "this", "name": f"{row_id} {list_name}", **recorded}
    lists = {list_name: [_named(own, row_id)]}
    for key, records in beside.items():
        assert isinstance(records, list)
        lists.setdefault(key, []).extend(_named(_with_name(record), row_id) for record in records)
    told = {key: str(value) for key, value in line.items()}
    return Row(row_id, why, told, lists, {day: str(answer) for day, answer in answers.items()})


def _part(line: dict[str, Value], key: str) -> dict[str, Value]:
    part = line.pop(key, "") or {}
    assert isinstance(part, dict), f"{key} is a table of its own"
    return part


def _with_name(record: Value) -> Value:
    assert isinstance(record, dict)
    return {"name": record["id"], **record}


def _named(value: Value, row_id: str) -> Value:
    """The value with the row's own ids in place of ``this``."""
    if isinstance(value, list):
        return [_named(part, row_id) for part in value]
    if isinstance(value, dict):
        return {key: _named(part, row_id) for key, part in value.items()}
    return row_id + value[len("this") :] if value == "this" or value.startswith("this-") else value
