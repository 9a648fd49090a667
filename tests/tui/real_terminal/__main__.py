"""``python -m tests.tui.real_terminal``: do the three main jobs in a real terminal, and print their keys."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from registry.store.location import Location
from tests.tui.real_terminal.jobs import JOBS, environment, leave, table
from tests.tui.real_terminal.terminal import Terminal
from tui.making import make_registry

with tempfile.TemporaryDirectory(prefix="interlock-") as made:
    folder = Path(made)
    place = Location(str(folder / "registry.db"))
    make_registry(place, example=True)
    with Terminal(folder, 80, 24, environment(place.path, folder)) as terminal:
        sys.stdout.write(table([job(terminal) for job in JOBS]))
        leave(terminal)
