"""Rows as others want them: names, Markdown, a table for a spreadsheet, JSON, commands."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence

from registry.asof import AsOf
from registry.frozen import Frozen
from registry.text import clean
from tui.states.lines import Line
from tui.suggesting import suggested_on


class Rows(Frozen):
    """Rows as a list shows them, on a day."""

    titles: tuple[str, ...]
    lines: Sequence[Line]
    as_of: AsOf

    @property
    def cells(self) -> list[tuple[str, ...]]:
        """Their cells, cleaned."""
        return [tuple(map(clean, line.cells)) for line in self.lines]


def as_names(rows: Rows) -> str:
    """The names of their records, a line each."""
    return "\n".join(clean(line.ref.label if line.ref else line.cells[0]) for line in rows.lines)


def as_markdown(rows: Rows) -> str:
    """A table of Markdown, in which no text makes a column or a link of its own."""

    def row(cells: Sequence[str]) -> str:
        return f"| {' | '.join(_literal(cell) for cell in cells)} |"

    return "\n".join([row(rows.titles), row(["---"] * len(rows.titles)), *map(row, rows.cells)])


def _literal(cell: str) -> str:
    return cell if cell == "---" else "".join(f"\\{c}" if c in "\\|[]<>*_`#" else c for c in cell)


def as_tsv(rows: Rows) -> str:
    """Lines with tabs, for a spreadsheet, which takes no text for a formula."""
    from registry.exchange.outgoing.spreadsheets import defused

    return "\n".join("\t".join(map(defused, cells)) for cells in (rows.titles, *rows.cells))


def as_json(rows: Rows) -> str:
    """An object for each row: the id of its record, and the columns by their titles."""
    objects = [
        {"id": line.ref.id if line.ref else None, **dict(zip(rows.titles, cells, strict=True))}
        for line, cells in zip(rows.lines, rows.cells, strict=True)
    ]
    return json.dumps(objects, ensure_ascii=False, indent=2)


def as_commands(rows: Rows) -> str:
    """The commands that show their records on the day."""
    ids = dict.fromkeys(line.ref.id for line in rows.lines if line.ref)
    return "\n".join(suggested_on(rows.as_of, "show", each) for each in ids)


class Form(Frozen):
    """A form in which rows are copied: its key, its name, and how they are written in it."""

    key: str
    name: str
    written: Callable[[Rows], str]


FORMS = (
    Form("n", "names, a line each", as_names),
    Form("m", "a Markdown table", as_markdown),
    Form("t", "a table with tabs, for a spreadsheet", as_tsv),
    Form("j", "JSON, with ids", as_json),
    Form("c", "commands that show the records", as_commands),
)
