"""Write the file of the present schema version: ``python -m tests.registry.old_registries.write``."""

from __future__ import annotations

import os
import shutil
import sqlite3
import sys
import tempfile
from pathlib import Path

from registry.changes.creating import create_registry
from registry.exchange.own.loading import load_folder
from registry.store.location import Location
from registry.store.version import SCHEMA_VERSION

HERE = Path(__file__).parent


def main() -> None:
    """Make the small world and dump it."""
    os.environ["LOGNAME"] = "tester"  # who made the change
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "facts").mkdir()
        shutil.copy(HERE / "facts.yaml", Path(folder) / "facts")
        location = Location(str(Path(folder) / "registry.db"))
        create_registry(
            location,
            fill=lambda place: load_folder(
                place, str(Path(folder) / "facts"), why="a registry of this version"
            ),
        )
        connection = sqlite3.connect(location.path)
        dump = "\n".join(connection.iterdump())
        connection.close()
    path = HERE / f"{SCHEMA_VERSION}.sql"
    path.write_text(f"{dump}\n", encoding="utf-8")
    sys.stdout.write(f"Wrote {path.name}\n")


if __name__ == "__main__":
    main()
