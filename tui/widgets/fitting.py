"""How the columns of a table share its width, and how a text is made to fit in one."""

from __future__ import annotations

from collections.abc import Sequence

from rich.cells import cell_len, set_cell_size

from registry.text import clean
from registry.wrapping import wrapped
from tui.states.lines import Column

GAP = 2
_MOST_LINES = 4  # that a row takes of a short list


def column_widths(columns: list[Column], room: int) -> list[int]:
    """How wide each column is, 0 where the table is too narrow for it; the open ones share the rest."""
    shown = [column.from_width <= room for column in columns]
    fixed = sum((column.width or 0) for column, here in zip(columns, shown, strict=True) if here)
    unfixed = sum(column.width is None for column, here in zip(columns, shown, strict=True) if here)
    rest = max(8, (room - fixed - GAP * sum(shown)) // max(1, unfixed))
    return [(column.width or rest) if here else 0 for column, here in zip(columns, shown, strict=True)]


def sized(text: str, width: int) -> str:
    """The text in exactly so many cells: cut, or filled up with spaces."""
    if text.isascii():  # a fifth of the time that it takes where cells have to be counted
        return text[: max(0, width)].ljust(width)
    return set_cell_size(text, width)


def fitted(text: str, width: int) -> str:
    """The text padded to the width, or shortened with a sign that it is."""
    if (len(text) if text.isascii() else cell_len(text)) <= width:
        return sized(text, width)
    kept = sized(text, max(0, width - 1)).rstrip()
    return kept + "…" + " " * (width - 1 - cell_len(kept))


def clamped(lines: list[str], width: int) -> list[str]:
    """A long text's first lines: below the list stands the whole of the row under the cursor."""
    if len(lines) <= _MOST_LINES:
        return lines
    return [*lines[: _MOST_LINES - 1], fitted(" ".join(lines[_MOST_LINES - 1 :]), width)]


def row_parts(
    columns: list[Column], cells: tuple[str, ...], width: int, *, is_whole: bool
) -> list[tuple[str, ...]]:
    """A row's lines, each cell wrapped in its column; ``is_whole`` where none may be cut."""

    def broken(cell: str, room: int) -> list[str]:
        lines = wrapped(clean(cell), room)
        return lines if is_whole else clamped(lines, room)

    # A row that says one thing alone, in the open column, may take the others' room.
    if columns and columns[0].width is None and not any(cells[1:]):
        return [(part,) for part in broken(cells[0], width)]
    rooms = column_widths(columns, width)
    parts = [broken(cell, room) if room else [""] for cell, room in zip(cells, rooms, strict=False)]
    height = max(map(len, parts), default=1)
    return [tuple(part[n] if n < len(part) else "" for part in parts) for n in range(height)]


def column_at(columns: Sequence[Column], room: int, x: int) -> int | None:
    """The column that has a cell of the screen; None beside them all."""
    left = 0
    for number, width in enumerate(column_widths(list(columns), room)):
        if width and left <= x < left + width + GAP:
            return number
        left += width + GAP if width else 0
    return None
