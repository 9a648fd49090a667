"""A list as it is shown, as a file: the rows and columns that somebody sees, and nothing else."""

from __future__ import annotations

from collections.abc import Sequence

from registry.exchange.outgoing.spreadsheets import csv_text, workbook
from registry.exchange.outgoing.tables import Table
from registry.exchange.saving import check_place, save_file

ENDINGS = (".csv", ".xlsx")


def check_shown(path: str) -> None:
    """Raise BadInput for another ending and for a file that is there already, before anything is read."""
    check_place(path, ENDINGS, "CSV file or workbook", where=path)


def save_shown(
    path: str,
    titles: tuple[str, ...],
    rows: Sequence[tuple[str, ...]],
    name: str,
    about: tuple[str, ...],
    day: str,
) -> str:
    """Write the rows as CSV or as a workbook, by the file's ending; answer with its full path.

    ``about`` are the lines that a workbook says of itself. Raises BadInput for another ending and for a
    file that is there already, and CannotWrite.
    """
    check_shown(path)
    if path.lower().endswith(".csv"):
        return save_file(csv_text([titles, *rows]).encode("utf-8-sig"), path)
    return save_file(workbook([Table(name, titles, tuple(rows))], about, day), path)
