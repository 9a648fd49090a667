"""What ``import`` says of what it did, as lines and as JSON."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import TYPE_CHECKING

from registry.frozen import Frozen
from tui.cli.as_json import Plain, an_object, plain
from tui.cli.printing import paragraph, table

if TYPE_CHECKING:
    from registry.exchange.incoming.entering.counting import FileBrought, RosterTold, SeatMove
    from registry.exchange.incoming.told import Told

_LISTED = 40
"""Lines of one sort that the plain face shows of a file."""
_CALLED = {"mechanism": ("body", "bodies"), "person": ("person", "people")}
"""What people call a kind of records, one and several of them."""


class Read(Frozen):
    """What a file tells, and where it was proposed how to read it, the mapping and what is not sure of it."""

    told: Told
    mapping: str | None
    doubts: tuple[str, ...] = ()


def import_document(file: FileBrought, read: Read, *, tried: bool) -> dict[str, Plain]:
    """What became of one file, as JSON; of one that was only tried, also how its columns are read."""
    moves = {"opened": file.opened, "closed": file.closed, "confirmed": file.confirmed}
    document: dict[str, Plain] = {
        "file": file.file,
        "format": file.format,
        "rows_read": file.rows_read,
        "created": file.created,
        "updated": file.updated,
        "unchanged": file.unchanged,
        "new": plain(file.new),
        "set_aside": plain(file.set_aside),
        "to_review": file.to_review,
        "waiting": file.waiting,
        **{f"seats_{what}": len(moved) for what, moved in moves.items()},
        "seats": [{"what": what, **an_object(one)} for what, moved in moves.items() for one in moved],
        "rosters": [{"body": one.body, "whole": one.is_whole, "seats": one.seats} for one in file.rosters],
        "notes": list(file.notes),
    }
    if tried and read.told.columns:
        document["columns"] = [an_object(column) for column in read.told.columns]
    if read.mapping:
        document |= {"mapping": read.mapping, "doubts": list(read.doubts)}
    return document


def import_lines(files: Sequence[tuple[FileBrought, Read]], *, tried: bool) -> list[str]:
    """What became of the files, as lines."""
    rows = [
        (
            os.path.basename(file.file),
            file.format,
            *map(str, (file.rows_read, file.created, file.updated, file.unchanged, len(file.set_aside))),
            str(file.to_review),
        )
        for file, _ in files
    ]
    titles = ("file", "as", "rows", "created", "updated", "unchanged", "aside", "review")
    lines = table(titles, rows)
    for file, read in files:
        if read.mapping:
            lines += ["", *paragraph(f"{os.path.basename(file.file)} is read by this mapping:")]
            lines += [f"  {line}" for line in read.mapping.splitlines()]
            lines += [line for doubt in read.doubts for line in paragraph(f"Not sure: {doubt}")]
        elif tried:
            lines += _columns(read.told)
        lines += _rosters(file) if tried else []
        lines += _new(file) + _moved("opened", file.opened) + _moved("closed", file.closed)
        lines += _moved("confirmed", file.confirmed) + _set_aside(file)
        lines += [line for note in file.notes for line in ("", *paragraph(note))]
    if held_up := sum(file.to_review for file, _ in files):
        number = sum(file.waiting for file, _ in files)
        where = f"{held_up} {'row' if held_up == 1 else 'rows'}"
        who = f"{number} {'record' if number == 1 else 'records'} in {where}"
        lines += ["", *paragraph(f"What waits for a decision ({who}): interlock review")]
    return lines


_READ_AS = {"statement": "kept as given", "ignored": "not read", "mark": "a body: crosses in its cells"}


def _columns(told: Told) -> list[str]:
    """How each column is read; without its sheet and hashtag where the file has none."""
    if not told.columns:
        return []
    titles = ("sheet", "column", "hashtag", "read as")
    rows = [
        (c.sheet, c.heading, c.hashtag, _READ_AS.get(c.means, c.means.replace("_", " ")))
        for c in told.columns[:_LISTED]
    ]
    shown = [at for at in range(len(titles)) if any(row[at] for row in rows)]
    lines = table([titles[at] for at in shown], [[row[at] for at in shown] for row in rows])
    return ["", *lines, *_rest(len(told.columns))]


def _rosters(file: FileBrought) -> list[str]:
    """Of each body, whether the list is taken for all who sit there."""
    if not file.rosters:
        return []
    shown = [line for one in file.rosters[:_LISTED] for line in paragraph(_extent(one), "  ")]
    return ["", f"Rosters: {len(file.rosters)}", *shown, *_rest(len(file.rosters))]


def _extent(roster: RosterTold) -> str:
    number = f"{roster.seats} {'seat' if roster.seats == 1 else 'seats'}"
    return f"{roster.body}: {'whole roster' if roster.is_whole else 'some seats'} ({number})"


def _new(file: FileBrought) -> list[str]:
    if not file.new:
        return []
    lines = ["", f"New records: {sum(one.number for one in file.new)}"]
    for one in file.new:
        more = f" and {one.number - len(one.names)} more" if one.number > len(one.names) else ""
        told = f"{_number(one.number, one.kind)}: {', '.join(one.names)}{more}"
        lines += paragraph(told, "  ")
    return lines


def _number(number: int, kind: str) -> str:
    one, many = _CALLED.get(kind, (kind, f"{kind}s"))
    return f"{number} {one if number == 1 else many}"


def _moved(what: str, seats: Sequence[SeatMove]) -> list[str]:
    if not seats:
        return []
    shown = [line for s in seats[:_LISTED] for line in paragraph(f"{s.body}: {s.holder}, {s.role}", "  ")]
    return ["", f"Seats {what}: {len(seats)}", *shown, *_rest(len(seats))]


def _set_aside(file: FileBrought) -> list[str]:
    if not file.set_aside:
        return []
    lines = []
    for one in file.set_aside[:_LISTED]:
        lines += paragraph(f"{one.where}: {one.text}" if one.text else one.where, "  ")
        lines += paragraph(one.why, "    ")
    return ["", f"Set aside: {len(file.set_aside)}", *lines, *_rest(len(file.set_aside))]


def _rest(number: int) -> list[str]:
    return [f"  and {number - _LISTED} more: --json lists them all"] if number > _LISTED else []
