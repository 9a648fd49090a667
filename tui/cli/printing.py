"""Plain faces of answers: aligned tables and cards that fit the terminal, nothing cut."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence

from registry.questions.refs import Ref, SourceNote
from registry.text import clean
from registry.wrapping import cells, wrapped
from tui.cli.terminal import output_width, strong

_GAP = 2


def say(*lines: str) -> None:
    """Print lines of an answer."""
    sys.stdout.write("".join(f"{line.rstrip()}\n" for line in lines))


def notice(line: str) -> None:
    """Tell something that is not part of the answer."""
    sys.stderr.write(f"{clean(line)}\n")


def table(titles: Sequence[str], rows: Iterable[Sequence[str]], width: int | None = None) -> list[str]:
    """Aligned columns under their titles, wrapped so that no line is wider than the terminal."""
    body = [list(row) for row in rows]
    widths = _column_widths([list(titles), *body], (width or output_width()) - _GAP * (len(titles) - 1))
    lines = [strong(line) for line in _table_row([title.upper() for title in titles], widths)]
    for row in body:
        lines += _table_row(row, widths)
    return lines


def _table_row(row: Sequence[str], widths: Sequence[int]) -> list[str]:
    columns = [wrapped(text, width) for text, width in zip(row, widths, strict=True)]
    height = max(len(column) for column in columns)
    lines = []
    for n in range(height):
        parts = [column[n] if n < len(column) else "" for column in columns]
        padded = [part + " " * (width - cells(part)) for part, width in zip(parts, widths, strict=True)]
        lines.append((" " * _GAP).join(padded).rstrip())
    return lines


def _column_widths(rows: Sequence[Sequence[str]], room: int) -> list[int]:
    """Each column as wide as it wants; where that is too much, the widest give way.

    Down to their longest words first, and only then to less.
    """
    columns = list(zip(*rows, strict=True))
    widths = [max(1, *map(cells, column)) for column in columns]
    words = [max([1, *(cells(word) for text in column for word in text.split())]) for column in columns]
    for floors in (words, [1] * len(widths)):
        while sum(widths) > room:
            slack = [width - floor for width, floor in zip(widths, floors, strict=True)]
            yielding = [n for n in range(len(widths)) if slack[n] > 0]
            if not yielding:
                break
            widths[max(yielding, key=lambda n: widths[n])] -= 1
    return widths


def card(pairs: Iterable[tuple[str, str]], width: int | None = None) -> list[str]:
    """Labels with their values, the values aligned and wrapped."""
    shown = [(label, value) for label, value in pairs if value]
    label_width = max((cells(label) for label, _ in shown), default=0)
    room = max(10, (width or output_width()) - label_width - _GAP)
    lines = []
    for label, value in shown:
        first, *more = wrapped(value, room)
        lines.append(f"{label}{' ' * (label_width - cells(label) + _GAP)}{first}")
        lines += [" " * (label_width + _GAP) + line for line in more]
    return lines


def heading(text: str, aside: str = "") -> list[str]:
    """A title line, with something at its right end where there is room."""
    text, aside = clean(text), clean(aside)
    room = output_width() - cells(text) - cells(aside)
    if aside and room >= _GAP:
        return [strong(text) + " " * room + aside]
    return [strong(line) for line in wrapped(text, output_width())] + ([aside] if aside else [])


def paragraph(text: str, indent: str = "") -> list[str]:
    """Wrapped text, indented."""
    return [indent + line for line in wrapped(text, output_width() - len(indent))]


def quoted(note: SourceNote, indent: str = "  ") -> list[str]:
    """A passage with its place, as evidence below a statement."""
    stance = "" if note.stance == "states" else f" ({note.stance})"
    by = f", {note.asserted_by.name}" if note.asserted_by else ""
    place = f"{note.source.id}{', ' + note.locator if note.locator else ''}{by}{stance}"
    return paragraph(f"“{note.quote}” – {place}" if note.quote else place, indent)


def ref_list(refs: Iterable[Ref]) -> str:
    """Names in a row."""
    return ", ".join(ref.label for ref in refs)


def span(start: str | None, end: str | None) -> str:
    """A period as people read it: ``2016-10 – 2018-03``, with nothing where nothing is known."""
    if start and end:
        return start if start == end else f"{start} – {end}"
    return f"since {start}" if start else f"until {end}" if end else ""
