"""How much of a file is read: what is larger is refused by a line, before memory is spent on it."""

from __future__ import annotations

import os

from registry.errors import BadInput

MOST_BYTES = 64 * 1024 * 1024
"""Bytes of a file as it lies on the disk."""
MOST_ROWS = 200_000
"""Rows of a sheet that hold anything."""
MOST_COLUMNS = 1_000
"""Columns of a sheet that hold anything."""
MOST_CELLS = 2_000_000
"""Cells of a file that hold anything, over all its sheets."""
MOST_CHARACTERS = 32_767
"""Characters of a cell: as many as a spreadsheet lets one have."""

_SMALLER = "cut it into several files, or leave out the columns and sheets that are not needed"


def read_bytes(path: str) -> bytes:
    """The whole file, read once: what somebody changes meanwhile cannot mix with what was read.

    Raises BadInput where it cannot be read, is empty, or has more than MOST_BYTES.
    """
    name = os.path.basename(path)
    try:
        with open(path, "rb") as file:
            content = file.read(MOST_BYTES + 1)
    except OSError as problem:
        raise BadInput(f"cannot be read: {os.strerror(problem.errno or 0)}", where=name) from problem
    if len(content) > MOST_BYTES:
        raise BadInput(f"is larger than {MOST_BYTES // 2**20} MB", where=name, remedy=_SMALLER)
    if not content.strip():
        raise BadInput("is empty", where=name, remedy="export it again")
    return content


class Allowance:
    """What is left of the bounds while a file is read. Raises BadInput when it is used up."""

    def __init__(self, name: str) -> None:
        self._name, self._cells = name, 0

    def merged(self, cells: int) -> None:
        """Count cells that one fills."""
        self.row("it", 0, 0, cells)

    def row(self, where: str, rows: int, columns: int, filled: int) -> None:
        """Count a row with its filled cells; ``columns`` is where its last one stands."""
        self._cells += filled
        too_many = (
            (f"has more than {MOST_ROWS:,} rows", rows > MOST_ROWS),
            (f"has more than {MOST_COLUMNS:,} columns", columns > MOST_COLUMNS),
            (f"has more than {MOST_CELLS:,} cells with content", self._cells > MOST_CELLS),
        )
        for what, is_so in too_many:
            if is_so:
                raise BadInput(f"{where} {what}", where=self._name, remedy=_SMALLER)
