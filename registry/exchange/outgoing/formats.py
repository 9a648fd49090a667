"""Which formats can be written, and which of them a file's name asks for.

Each is a line of :data:`FORMATS`; the command adds those of :mod:`graphs.exchange.formats`. The registry's
own format and the form for a roster are none of them: the one is lossless and takes the whole, the
other is about one body.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence

from registry.errors import BadInput
from registry.exchange.outgoing.holdings import Holdings
from registry.exchange.saving import save_file
from registry.frozen import Frozen

OWN, CSV, ROSTER_FORM = "own", "csv", "roster-form"
"""Formats that are folders, and the form."""


class Stamp(Frozen):
    """What a file says of itself: the lines above, and the day that it bears (``YYYY-MM-DD``)."""

    lines: tuple[str, ...]
    day: str


class Written(Frozen):
    """What was written: where, how many records, and how many rows beside them."""

    path: str
    records: int
    rows: int


class Outgoing(Frozen):
    """A file as it is to be written: its bytes, how many records and how many rows it has."""

    content: bytes
    records: int
    rows: int


class OutgoingFormat(Frozen):
    """A format: its name on the command line, what people call it, the ending that asks for it.

    ``also`` are endings that a file may have where the format is named. ``rows`` says what its rows are.
    """

    name: str
    label: str
    ending: str
    make: Callable[[Holdings, Stamp], Outgoing]
    also: tuple[str, ...] = ()
    rows: str = "rows"


def save_as(format_: OutgoingFormat, holdings: Holdings, stamp: Stamp, path: str) -> Written:
    """Write the file, whole or not at all. Raises BadInput and CannotWrite."""
    made = format_.make(holdings, stamp)
    return Written(save_file(made.content, path), made.records, made.rows)


def format_for(path: str, name: str | None, formats: Sequence[OutgoingFormat]) -> OutgoingFormat | str:
    """The format that was named, else the one that the file's ending asks for.

    The name of one that is no line of the formats: ``own`` for a folder, ``csv``, ``roster-form``. Raises
    BadInput, with those that are known, where there is no such format, and where the ending is another's.
    """
    if name in (OWN, CSV):
        return str(name)
    if name == ROSTER_FORM:
        _check_ending(path, ROSTER_FORM, (".xlsx",))
        return ROSTER_FORM
    if name is not None:
        found = next((one for one in formats if one.name == name), None)
        if found is None:
            known = ", ".join((OWN, CSV, *(one.name for one in formats), ROSTER_FORM))
            raise BadInput(f"there is no format {name!r}", where="--as", remedy=f"known: {known}")
        _check_ending(path, found.name, (found.ending, *found.also))
        return found
    return _by_ending(path, formats)


def _by_ending(path: str, formats: Sequence[OutgoingFormat]) -> OutgoingFormat | str:
    base = os.path.basename(path.rstrip("/\\")).lower()
    # The longest first: .kumu.json is a .json too.
    for one in sorted(formats, key=lambda one: -len(one.ending)):
        if base.endswith(one.ending):
            return one
    ending = os.path.splitext(base)[1]
    if ending == ".csv":
        return CSV
    if not ending or os.path.isdir(path):
        return OWN
    known = ", ".join(one.ending for one in formats)
    remedy = f"known: {known}; .csv for a folder of tables; a name without ending for a folder of YAML"
    raise BadInput(f"no format has names that end in {ending!r}", where=path, remedy=remedy)


def _check_ending(path: str, name: str, endings: tuple[str, ...]) -> None:
    if not path.lower().endswith(endings):
        raise BadInput(
            f"a {name} file has another ending",
            where=path,
            remedy=f"a name that ends in {' or '.join(endings)}",
        )


def _xlsx(holdings: Holdings, stamp: Stamp) -> Outgoing:
    from registry.exchange.outgoing.spreadsheets import workbook
    from registry.exchange.outgoing.tables import tables_of

    tables = list(tables_of(holdings))
    rows = sum(len(table.rows) for table in tables) - len(holdings.entities)
    return Outgoing(workbook(tables, stamp.lines, stamp.day), len(holdings.entities), rows)


def _popolo(holdings: Holdings, _stamp: Stamp) -> Outgoing:
    from registry.exchange.outgoing.popolo import popolo_document

    return Outgoing(*popolo_document(holdings))


def _kumu(holdings: Holdings, _stamp: Stamp) -> Outgoing:
    from registry.exchange.outgoing.kumu import kumu_blueprint

    return Outgoing(*kumu_blueprint(holdings))


def _hxl(holdings: Holdings, _stamp: Stamp) -> Outgoing:
    from registry.exchange.outgoing.hxl import hxl_table

    return Outgoing(*hxl_table(holdings))


FORMATS: tuple[OutgoingFormat, ...] = (
    OutgoingFormat("xlsx", "a workbook, a sheet for each table", ".xlsx", _xlsx),
    OutgoingFormat("popolo", "Popolo JSON", ".json", _popolo, rows="memberships"),
    OutgoingFormat("kumu", "a Kumu blueprint", ".kumu.json", _kumu, (".json",), rows="ties"),
    OutgoingFormat("hxl", "who does what where, with HXL tags", ".hxl.csv", _hxl, (".csv",)),
)
