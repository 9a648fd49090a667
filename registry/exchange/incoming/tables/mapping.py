"""What was found in a file, as a profile that people read and change, and that decides the next time."""

from __future__ import annotations

from textwrap import wrap

from registry.exchange.incoming.tables.heading_words import Meaning
from registry.exchange.incoming.tables.planning import Plan
from registry.exchange.incoming.tables.reading import planned
from registry.exchange.incoming.tables.shapes import Shape
from registry.exchange.incoming.tables.table import Table
from registry.exchange.incoming.told import Asked
from registry.exchange.incoming.words.days import DayOrder
from registry.exchange.saving import check_place, save_file
from registry.frozen import Frozen
from registry.text import clean

_WIDE = 100
"""Characters of a line above a saved profile."""


class MappedColumn(Frozen):
    """A column: its heading, and what it was taken for."""

    heading: str
    means: Meaning


class MappedSheet(Frozen):
    """A sheet: what it tells of whom, and its columns. A form has the shape ``answers`` and no columns."""

    sheet: str
    shape: Shape
    body: str
    order: DayOrder
    columns: tuple[MappedColumn, ...]
    is_body_sure: bool = True


class Mapping(Frozen):
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
        MappedSheet(form.sheet, Shape.answers, plan.body, DayOrder.unknown, ()) for form in plan.forms
    )
    sheets = tuple(map(_mapped, (*plan.tables, *plan.untold)))
    return Mapping(plan.file, plan.notes, forms + sheets, plan.skipped, plan.doubts)


def _mapped(table: Table) -> MappedSheet:
    columns = tuple(MappedColumn(column.heading.whole, column.meaning) for column in table.columns)
    return MappedSheet(table.sheet, table.shape, table.body, table.order, columns, table.is_body_sure)


def save_mapping(mapping: Mapping, path: str, *, replace: bool = False) -> str:
    """Save the mapping as a profile (YAML) that reads this file, and the next of its kind; its full path.

    Raises BadInput where the name is taken or does not end in .yaml, CannotWrite where it cannot be written.
    """
    check_place(path, (".yaml", ".yml"), "profile", where="--save-profile", replace=replace)
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
