"""The reader of Kumu's workbooks: a sheet of elements, one of connections, many values in a cell by pipes."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from registry.errors import BadInput
from registry.exchange.incoming.bounded import read_bytes
from registry.exchange.incoming.kumu.times import times_of
from registry.exchange.incoming.network_map import told_of
from registry.exchange.incoming.network_values import Direction, MapNode, MapTie, NetworkMap
from registry.exchange.incoming.told import Asked, Told
from registry.exchange.incoming.unread import counted
from registry.exchange.incoming.words.file_days import day_in_name, series_of_name
from registry.exchange.incoming.workbook_rows import Page, pages_of
from registry.frozen import Frozen
from registry.text import clean

MOST_COLUMNS = 300
_STRUCTURE = frozenset(("label", "type", "from", "to", "direction", "id", "start date", "end date"))
_LEFT = {"elements": frozenset(("id", "from", "to", "direction")), "connections": frozenset(("id",))}
"""Columns of Kumu's own that each sheet is not asked for."""


class _Line(Frozen):
    number: int
    cells: dict[str, str]
    """By heading without case."""
    left: tuple[str, ...] = ()
    """The columns whose cell could be told by no heading of its own."""


def knows_kumu_workbook(path: str) -> bool:
    """Whether the workbook has a sheet of connections with the headings From and To."""
    if not path.lower().endswith((".xlsx", ".xlsm")):
        return False
    try:
        sheets = _sheets(path)
    except BadInput:
        return False
    return any(
        {"from", "to"} <= set(headings) for name, (headings, _) in sheets.items() if name == "connections"
    )


def read_kumu_workbook(path: str, asked: Asked) -> Told:
    """What a Kumu workbook tells; elements that stand only in connections have no type. Raises BadInput."""
    name = os.path.basename(path)
    others: list[str] = []
    sheets = _sheets(path, others)
    if "connections" not in sheets and "elements" not in sheets:
        raise BadInput(
            "has no sheet Elements or Connections", where=name, remedy="name the sheets as Kumu does"
        )
    nodes: dict[str, MapNode] = {}
    repeated: list[MapNode] = []
    for line in _told(sheets, "elements"):
        node = _element(line)
        (repeated.append(node) if node.key in nodes else nodes.setdefault(node.key, node))
    ties = [_connection(line) for line in _told(sheets, "connections")]
    if "elements" not in sheets:
        # Kumu makes the elements of a sheet of connections; here they are named, and no more is said of them.
        for tie in ties:
            for end in (tie.source, tie.target):
                nodes.setdefault(end, MapNode(end, end, None, tie.where))
    title = os.path.splitext(name)[0]
    on = asked.on or day_in_name(path)
    every = [*nodes.values(), *repeated]
    series, left = f"kumu:{series_of_name(path)}", tuple(_unread(sheets, others))
    return told_of(NetworkMap(name, "kumu-xlsx", series, title, every, ties, on, unread=left))


def _told(sheets: _Sheets, title: str) -> list[_Line]:
    return [line for line in sheets.get(title, ((), []))[1] if line.cells]


def _unread(sheets: _Sheets, others: Sequence[str]) -> Iterator[str]:
    """The sheets and the columns that nothing reads."""
    if others:
        yield f"not read, for Kumu has no such sheet: {', '.join(map(repr, others))}"
    for title, (_, lines) in sheets.items():
        found = Counter(
            name for line in lines for name in (*line.left, *_LEFT[title].intersection(line.cells))
        )
        if found:
            told = counted(sorted(found.items()), "cell", "cells")
            yield f"not read, for there is no place for it: sheet {title.capitalize()}: {told}"


def _element(line: _Line) -> MapNode:
    cells, where = line.cells, f"sheet Elements, row {line.number}"
    label = cells.get("label") or cells.get("name") or ""
    # Kumu knows an element of a sheet by its label, whatever its case.
    start, end, times = times_of(cells)
    return MapNode(label, label, cells.get("type"), where, _attributes(cells, times), start, end)


def _connection(line: _Line) -> MapTie:
    cells, where = line.cells, f"sheet Connections, row {line.number}"
    word = (cells.get("direction") or "directed").lower()
    direction = next((one for one in Direction if one.value == word), Direction.undirected)
    start, end, times = times_of(cells)
    extras = _attributes(cells, times)
    kind, label = cells.get("type"), cells.get("label")
    if label and kind:
        extras["label"] = [label]
    kind = kind or label
    return MapTie(
        cells.get("from", ""), cells.get("to", ""), kind, where, direction, extras,
        start, end,
    )  # fmt: skip


def _attributes(cells: Mapping[str, str], times: frozenset[str]) -> dict[str, Sequence[str]]:
    """The other columns; a pipe stands between the values of one."""
    found: dict[str, Sequence[str]] = {}
    for name, text in cells.items():
        if name not in _STRUCTURE and name not in times:
            # A description is prose: a pipe in it separates nothing.
            values = [text] if name == "description" else text.split("|")
            found[name] = [value.strip() for value in values if value.strip()]
    return found


_Sheets = dict[str, tuple[Sequence[str], list[_Line]]]


def _sheets(path: str, others: list[str] | None = None) -> _Sheets:
    """The two sheets by name, with their headings and rows; ``others`` gets the titles of the rest.

    Raises BadInput.
    """
    name = os.path.basename(path)

    def is_kumus(title: str) -> bool:
        if title.strip().lower() in _LEFT:
            return True
        if others is not None:
            others.append(title)
        return False

    return {
        page.title.strip().lower(): _lines(page, name) for page in pages_of(read_bytes(path), name, is_kumus)
    }


def _lines(page: Page, name: str) -> tuple[Sequence[str], list[_Line]]:
    from openpyxl.utils import get_column_letter

    rows = iter(page.rows)
    first = next(rows, (1, {}))[1]
    if max((max(cells) for _, cells in page.rows if cells), default=0) > MOST_COLUMNS:
        raise BadInput(f"has more than {MOST_COLUMNS} columns", where=name, remedy="leave some out")
    headings = {at: clean(str(cell)).lower() for at, cell in first.items()}
    lines: list[_Line] = []
    for number, row in rows:
        cells: dict[str, str] = {}
        left: list[str] = []
        for at, cell in sorted(row.items()):
            if not (text := clean(str(cell))):
                continue
            heading = headings.get(at)
            if heading and heading not in cells:
                cells[heading] = text
            else:
                column = get_column_letter(at)
                left.append(f"{heading!r} again in {column}" if heading else f"{column} without heading")
        if cells or left:
            lines.append(_Line(number, cells, tuple(left)))
    return tuple(headings.values()), lines
