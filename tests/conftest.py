"""What tests stand on: the example registry, small worlds, the real command, a real browser."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from registry.asof import AsOf
from registry.changes.creating import create_registry
from registry.exchange.own.loading import load_folder
from registry.store.location import Location
from registry.store.reading import Reader, reading

PROJECT = Path(__file__).resolve().parent.parent
IN_CI = os.environ.get("CI") == "true"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Say what is not run, and how to run it; in CI nothing may be missing."""
    chromium, shared = find_chromium(), shared_folder()
    for item in items:
        if item.get_closest_marker("browser") and chromium is None and not IN_CI:
            item.add_marker(pytest.mark.skip(reason="no Chromium; install it with: apt-get install chromium"))
        if item.get_closest_marker("shared") and shared is None:
            item.add_marker(
                pytest.mark.skip(reason="the documents are not here; name them: INTERLOCK_SHARED")
            )


def find_chromium() -> str | None:
    """An installed Chromium or Chrome."""
    names = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
    return next((found for name in names if (found := shutil.which(name))), None)


def shared_folder() -> Path | None:
    """The folder with the documents and data sets outside the project, if it is here."""
    folder = Path(os.environ.get("INTERLOCK_SHARED", PROJECT.parent / "shared"))
    return folder if (folder / "seeds").is_dir() else None


@pytest.fixture(scope="session")
def documents() -> Path:
    """The folder of the five documents."""
    folder = shared_folder()
    assert folder is not None, "tests that need the documents are marked shared"
    return folder / "seeds"


@pytest.fixture(scope="session")
def _example(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("example") / "registry.db"
    create_registry(
        Location(str(path)),
        fill=lambda place: load_folder(place, str(PROJECT / "seed_data"), why="the example"),
    )
    with sqlite3.connect(path) as connection:
        # Screens show when and by whom; pictures of screens need both to stand still.
        connection.execute("UPDATE change SET at = '2026-11-22T10:00:00Z', who = 'tester'")
    connection.close()
    return path


@pytest.fixture
def example(_example: Path, tmp_path: Path) -> Location:
    """The example registry, a copy of one's own."""
    path = tmp_path / "registry.db"
    shutil.copy(_example, path)
    return Location(str(path))


@pytest.fixture
def reader(_example: Path) -> Iterator[Reader]:
    """The example registry, open for questions."""
    with reading(Location(str(_example))) as opened:
        yield opened


@pytest.fixture
def on() -> Callable[[str | None], AsOf]:
    """A day to ask about."""
    return AsOf.on


World = Callable[[str], Location]


@pytest.fixture
def a_world(tmp_path: Path) -> World:
    """A registry made from a few lines of the own format."""

    def make(yaml: str) -> Location:
        folder = tmp_path / "facts"
        folder.mkdir(exist_ok=True)
        (folder / "facts.yaml").write_text(yaml, encoding="utf-8")
        location = Location(str(tmp_path / "world.db"))
        create_registry(
            location, fill=lambda place: load_folder(place, str(folder), why="a test"), replace=True
        )
        return location

    return make


Interlock = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def interlock(example: Location, tmp_path: Path) -> Interlock:
    """The command as a user runs it, on the example registry; its process when it has ended."""

    def run(*words: str, registry: str | None = None, **environment: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "tui", "--registry", registry or example.path, *words],
            capture_output=True,
            text=True,
            encoding="utf-8",
            cwd=tmp_path,
            stdin=subprocess.DEVNULL,
            timeout=120,
            check=False,
            env={**os.environ, "COLUMNS": "80", "PYTHONPATH": str(PROJECT), **environment},
        )

    return run
