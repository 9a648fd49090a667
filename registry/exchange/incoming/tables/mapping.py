"""What was found in a file, as a proposal that people read, and as a profile that decides the next time."""

from __future__ import annotations

from textwrap import wrap
from typing import NamedTuple

from registry.exchange.incoming.tables.cells.days import DayOrder
from registry.exchange.incoming.tables.heading_words import Meaning
from registry.exchange.incoming.tables.planning import Plan
from registry.exchange.incoming.tables.reading import planned
from registry.exchange.incoming.tables.shapes import Shape
from registry.exchange.incoming.tables.table import Table
from registry.exchange.incoming.told import Asked, SetAside
from registry.exchange.saving import check_place, save_file
from registry.text import clean


class MappedColumn(NamedTuple):
    """A column: its heading, what it was taken for, and an example of what it holds."""

    heading: str
    means: Meaning
    example: str


class MappedSheet(NamedTuple):
    """A sheet: where its header is, what it tells of whom, its columns, and what was dropped and why.

    ``rows`` are rows of data. A form has the shape ``answers`` and no columns.
    """

    sheet: str
    header: str
    shape: Shape
    body: str
    on: str | None
    order: DayOrder
    columns: tuple[MappedColumn, ...]
    rows: int
    dropped: tuple[SetAside, ...]
    is_body_sure: bool = True


class Mapping(NamedTuple):
    """How a file would be read. ``notes`` say how it was opened, ``skipped`` are sheets with the reason.

    ``doubts`` are what somebody should look at before anything is put in.
    """

    file: str
    notes: tuple[str, ...]
    sheets: tuple[MappedSheet, ...]
    skipped: tuple[tuple[str, str], ...]
    doubts: tuple[str, ...]

    @property
    def is_sure(self) -> bool:
        """Whether the shape is known and nothing has to be asked."""
        return not self.doubts


def mapping_of(path: str, asked: Asked) -> Mapping:
    """How the file would be read: by its profile where one is named, else by itself. Raises BadInput."""
    return mapping_by(planned(path, asked))


def mapping_by(plan: Plan) -> Mapping:
    """The plan of a file as a mapping."""
    forms = tuple(
        MappedSheet(
            form.sheet, "", Shape.answers, plan.body, None, DayOrder.unknown, (), len(form.answers), ()
        )
        for form in plan.forms
    )
    sheets = tuple(map(_mapped, (*plan.tables, *plan.untold)))
    return Mapping(plan.file, plan.notes, forms + sheets, plan.skipped, plan.doubts)


def _mapped(table: Table) -> MappedSheet:
    columns = []
    for column in table.columns:
        texts = (row.row.text(column.at) for row in table.grid.rows[:50])
        columns.append(MappedColumn(column.heading.whole, column.meaning, next(filter(None, texts), "")[:40]))
    return MappedSheet(
        table.sheet, table.grid.header, table.shape, table.body, table.on, table.order, tuple(columns),
        len(table.grid.rows), table.grid.set_aside, table.is_body_sure,
    )  # fmt: skip


_SHAPES = {
    Shape.roster: "who sits in {body}",
    Shape.pairs: "who sits in which body, a row for each",
    Shape.matrix: "who is in which body, by crosses",
    Shape.participation: "the bodies of each country, in one cell",
    Shape.treaty: "who joined {body}, and when",
    Shape.agreements: "agreements and their parties",
    Shape.attendance: "who attended: {body}",
    Shape.presences: "who was at which meeting of {body}, by marks under days",
    Shape.meetings: "meetings of {body}",
    Shape.contacts: "contacts; nobody gets a seat by being listed",
    Shape.works: "who does what where",
    Shape.answers: "questions and answers about {body}",
    Shape.nothing: "nothing that is told",
}
_LISTED = 12
_WIDE = 100


def mapping_text(mapping: Mapping) -> str:
    """The mapping as lines for people: each sheet, each column, what is left out, what is doubtful."""
    lines = [f"{mapping.file}: {note}" for note in mapping.notes] or [mapping.file]
    for sheet in mapping.sheets:
        lines += _sheet_lines(sheet)
    lines += [f"left out: sheet {clean(name) or '1'}: {why}" for name, why in mapping.skipped]
    lines += [f"not sure: {doubt}" for doubt in mapping.doubts]
    return "\n".join(lines)


def _sheet_lines(sheet: MappedSheet) -> list[str]:
    place = f"sheet {sheet.sheet}" if sheet.sheet else "the table"
    lines = [f"{place} tells {_SHAPES[sheet.shape].format(body=sheet.body)} ({sheet.rows} rows)"]
    lines += [f"  header: {sheet.header}"] if sheet.header else []
    lines += [f"  as of: {sheet.on}"] if sheet.on else []
    lines += [f"  dates: {_ORDERS[sheet.order]}"] if sheet.order is not DayOrder.unknown else []
    width = min(36, max((len(column.heading) for column in sheet.columns), default=0))
    for number, column in enumerate(sheet.columns, 1):
        heading = column.heading[:36] or f"column {number}"
        lines.append(
            f"  {heading:<{width}}  {_meant(column.means)}"
            + (f"  e.g. {column.example}" if column.example else "")
        )
    lines += [f"  dropped: {said.where}: {said.why}" for said in sheet.dropped[:_LISTED]]
    if len(sheet.dropped) > _LISTED:
        lines.append(f"  dropped: {len(sheet.dropped) - _LISTED} more")
    return lines


_ORDERS = {DayOrder.dmy: "day/month/year", DayOrder.mdy: "month/day/year", DayOrder.unknown: ""}


def _meant(means: Meaning) -> str:
    words = {
        Meaning.statement: "kept as given",
        Meaning.ignored: "not read",
        Meaning.mark: "a body: crosses in its cells",
    }
    return words.get(means, str(means).replace("_", " "))


def save_mapping(mapping: Mapping, path: str) -> str:
    """Save the mapping as a profile (YAML) that reads this file, and the next of its kind; its full path.

    Raises BadInput where the name does not end in .yaml, CannotWrite where nothing can be written there.
    """
    check_place(path, (".yaml", ".yml"), "a profile")
    return save_file(_with_choices(mapping).encode(), path)


def _with_choices(mapping: Mapping) -> str:
    """The profile as it is saved: what can be chosen stands above it; what was only guessed is left out."""
    sure = mapping._replace(
        sheets=tuple(sheet if sheet.is_body_sure else sheet._replace(body="") for sheet in mapping.sheets)
    )
    lines = [f"shape: {', '.join(Shape)}", f"means: {', '.join(Meaning)}"]
    lines += [f"not sure: {clean(doubt)}" for doubt in mapping.doubts]
    above = [wrapped for line in lines for wrapped in wrap(line, _WIDE, subsequent_indent="  ")]
    return "".join(f"# {line}\n" for line in above) + profile_text(sure)


def profile_text(mapping: Mapping) -> str:
    """The mapping as a profile (YAML), as it is shown and saved."""
    import yaml

    sheets = []
    for sheet in mapping.sheets:
        said: dict[str, object] = {"sheet": sheet.sheet} if sheet.sheet else {}
        said["shape"] = str(sheet.shape)
        if sheet.body and sheet.shape in (Shape.roster, Shape.treaty, Shape.meetings, Shape.presences):
            said["body"] = sheet.body
        if sheet.order is not DayOrder.unknown:
            said["days"] = str(sheet.order)
        if sheet.columns:
            said["columns"] = [{"heading": c.heading, "means": str(c.means)} for c in sheet.columns]
        sheets.append(said)
    return yaml.safe_dump({"table": {"sheets": sheets}}, sort_keys=False, allow_unicode=True, width=1000)
