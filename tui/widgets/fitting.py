"""How the columns of a table share its width, and how a text is made to fit in one."""

from __future__ import annotations

from rich.cells import cell_len, set_cell_size

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


def fitted(text: str, width: int) -> str:
    """The text padded to the width, or shortened with a sign that it is."""
    if cell_len(text) <= width:
        return set_cell_size(text, width)
    return (
        set_cell_size(text, max(0, width - 1)).rstrip()
        + "…"
        + " " * (width - 1 - cell_len(set_cell_size(text, max(0, width - 1)).rstrip()))
    )


def clamped(lines: list[str], width: int) -> list[str]:
    """A long text's first lines: below the list stands the whole of the row under the cursor."""
    if len(lines) <= _MOST_LINES:
        return lines
    return [*lines[: _MOST_LINES - 1], fitted(" ".join(lines[_MOST_LINES - 1 :]), width)]
