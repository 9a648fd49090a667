"""What tests stand on: the example registry, small worlds, the real command, a real browser."""

from __future__ import annotations

import os
import secrets
import shutil
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
from tests.postgresql import Server, running_server

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


DATABASES = ("sqlite", "postgresql")


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Whatever rests on a registry is run on both databases, but for what is about a file."""
    if "database" in metafunc.fixturenames:
        marked = metafunc.definition.get_closest_marker("database")
        metafunc.parametrize("database", marked.args if marked else DATABASES, indirect=True)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """How many tests ran on each database."""
    passed = [report.nodeid for report in terminalreporter.stats.get("passed", []) if report.when == "call"]
    numbers = {name: sum(f"[{name}" in node or f"-{name}" in node for node in passed) for name in DATABASES}
    rest = len(passed) - sum(numbers.values())
    terminalreporter.write_line(
        f"{numbers['sqlite']} tests on SQLite, {numbers['postgresql']} on PostgreSQL, {rest} without registry"
    )


class Database:
    """Where a test's registries are: files in a folder, or databases of a server."""

    def __init__(self, kind: str, folder: Path, server: Server | None, examples: dict[str, Location]) -> None:
        self.kind, self._folder, self._server, self._examples = kind, folder, server, examples
        self._made: list[str] = []
        self._schemas: list[str] = []

    def new_place(self, name: str) -> Location:
        """A place with nothing at it."""
        if self._server is None:
            return Location(str(self._folder / f"{name}.db"))
        schema = f"{name}_{secrets.token_hex(4)}"
        self._schemas.append(schema)
        return self._server.create_schema(EMPTY, schema)

    def example(self) -> Location:
        """The example registry, a copy of one's own."""
        made_once = self._examples[self.kind]
        if self._server is None:
            return Location(shutil.copy(made_once.path, str(self._folder / "registry.db")))
        return self._create("registry", EXAMPLE)

    def _create(self, name: str, template: str) -> Location:
        assert self._server is not None
        unique = f"{name}_{secrets.token_hex(4)}"
        self._made.append(unique)
        return self._server.create(unique, template)

    def close(self) -> None:
        """Drop what was made."""
        if self._server is not None:
            for name in self._made:
                self._server.drop(name)
            for name in self._schemas:
                self._server.drop_schema(EMPTY, name)


EXAMPLE, EMPTY = "interlock_example", "interlock_empty"


@pytest.fixture(scope="session")
def _server(request: pytest.FixtureRequest) -> Iterator[Server]:
    with running_server() as server:
        server.create(EMPTY)
        yield server


@pytest.fixture(scope="session")
def _examples() -> dict[str, Location]:
    """The example registry of each database, made when it is first asked for."""
    return {}


@pytest.fixture
def database(
    request: pytest.FixtureRequest,
    tmp_path: Path,
    tmp_path_factory: pytest.TempPathFactory,
    _examples: dict[str, Location],
) -> Iterator[Database]:
    """SQLite, then PostgreSQL."""
    server = None if request.param == "sqlite" else request.getfixturevalue("_server")
    opened = Database(request.param, tmp_path, server, _examples)
    if request.param not in _examples:
        place = (
            Location(str(tmp_path_factory.mktemp("example") / "registry.db"))
            if server is None
            else server.create(EXAMPLE)
        )
        create_registry(place, fill=_fill)
        _examples[request.param] = place
    yield opened
    opened.close()


def _fill(place: Location) -> None:
    # Screens show when and by whom; pictures of screens need both to stand still.
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("registry.changes.journal._user", lambda: "tester")
        patch.setattr("registry.changes.journal.now", lambda: "2026-11-22T10:00:00Z")
        load_folder(place, str(PROJECT / "seed_data"), why="the example")


@pytest.fixture
def example(database: Database) -> Location:
    """The example registry, a copy of one's own."""
    return database.example()


@pytest.fixture
def reader(database: Database, _examples: dict[str, Location]) -> Iterator[Reader]:
    """The example registry, open for questions."""
    with reading(_examples[database.kind]) as opened:
        yield opened


@pytest.fixture
def on() -> Callable[[str | None], AsOf]:
    """A day to ask about."""
    return AsOf.on


World = Callable[[str], Location]


@pytest.fixture
def a_world(tmp_path: Path, database: Database) -> World:
    """A registry made from a few lines of the own format."""
    place = database.new_place("world")

    def make(yaml: str) -> Location:
        folder = tmp_path / "facts"
        folder.mkdir(exist_ok=True)
        (folder / "facts.yaml").write_text(yaml, encoding="utf-8")
        create_registry(place, fill=lambda new: load_folder(new, str(folder), why="a test"), replace=True)
        return place

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
