"""Which windows of Interlock are open: each holds a lock on a file of its own for as long as it lives."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from typing import IO

_HELD: dict[Path, IO[str]] = {}
"""The locks of this window, by their files; they end with its process, however it ends."""


def hold_open(folder: Path) -> None:
    """Tell whoever looks into the folder that this window is open. Raises OSError."""
    file = _file(folder, os.getpid())
    if file in _HELD:
        return
    held = file.open("w")
    with suppress(ImportError, OSError):  # without locks, no window is known to be open
        import fcntl

        fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
    _HELD[file] = held


def is_open_elsewhere(folder: Path, window: int) -> bool:
    """Whether another window of that number is open and keeps something in the folder."""
    file = _file(folder, window)
    if window == os.getpid() or not file.exists():
        return False
    try:
        import fcntl

        with file.open() as looked_at:
            fcntl.flock(looked_at, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    except (ImportError, OSError):
        return False
    file.unlink(missing_ok=True)
    return False


def _file(folder: Path, window: int) -> Path:
    return folder / f"{window}.open"
