"""What tests stand on: the example registry, small worlds, the real command, a real browser."""

from __future__ import annotations

import gc
import io
import os
import secrets
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import delete

from registry.asof import AsOf
from registry.changes.creating import create_registry
from registry.exchange.own.loading import load_folder
from registry.models import metadata
from registry.store.location import Location
from registry.store.reading import Reader, reading
from registry.store.writing import writing
from tests.postgresql import Server, running_server
from tests.tui.real_terminal.terminal import find_tmux
from tui.cli.main import main

if TYPE_CHECKING:
    from playwright.sync_api import Browser

PROJECT = Path(__file__).resolve().parent.parent
IN_CI = os.environ.get("CI") == "true"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Say what is not run, and how to run it; in CI nothing may be missing."""
    chromium, shared = find_chromium(), shared_folder()
    for item in items:
        if item.get_closest_marker("browser") and chromium is None and not IN_CI:
            item.add_marker(pytest.mark.skip(reason="no Chromium; install it with: apt-get install chromium"))
        if item.get_closest_marker("terminal") and find_tmux() is None and not IN_CI:
            item.add_marker(pytest.mark.skip(reason="no tmux; install it with: apt-get install tmux"))
        if item.get_closest_marker("shared") and shared is None:
            item.add_marker(
                pytest.mark.skip(reason="the documents are not here; name them: INTERLOCK_SHARED")
            )


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers() -> int:
    """Three for two cores: tests of screens and of pages wait for nearly half of their time."""
    return max(1, (os.cpu_count() or 1) * 3 // 2)


def pytest_collection_finish() -> None:
    """What is collected stays until the end: to look through it for garbage took a fifth of the time."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 100)


def find_chromium() -> str | None:
    """An installed Chromium or Chrome."""
    names = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
    return next((found for name in names if (found := shutil.which(name))), None)


@contextmanager
def launched_chromium() -> Iterator[Browser]:
    """A browser without a window; fails where there is none."""
    from playwright.sync_api import sync_playwright

    path = find_chromium()
    assert path is not None, "Chromium is missing; install it with: apt-get install chromium"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox", "--disable-gpu"])
        yield browser
        browser.close()


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


@pytest.fixture(autouse=True, scope="session")
def _own_state(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Drafts and the like are kept in a folder of the tests', never in the user's."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("INTERLOCK_STATE", str(tmp_path_factory.mktemp("state")))
        patch.setenv("INTERLOCK_KEYS", "none")
        yield


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


EXAMPLE = "example"


class Databases:
    """Where the tests' registries of one kind are: files in a folder, or databases of a server.

    The example is made once, and tests have copies of it. To make a database, or a registry's
    tables, takes a server half a second: so a copy that a test only read goes to the next, and an
    empty registry is one that was emptied.
    """

    def __init__(self, kind: str, folder: Path, server: Server | None) -> None:
        self.kind, self._folder, self._server = kind, folder, server
        self._made: dict[str, Location] = {}
        self._spare: Location | None = None
        self._written = ""
        if server is not None:
            server.create(kind)

    def example(self) -> Location:
        """The example, to be read and copied."""
        if EXAMPLE not in self._made:
            self._made[EXAMPLE] = self._place(EXAMPLE)
            create_registry(self._made[EXAMPLE], fill=_fill)
        return self._made[EXAMPLE]

    def _place(self, name: str) -> Location:
        return (
            Location(str(self._folder / f"{name}.db")) if self._server is None else self._server.create(name)
        )

    def example_copy(self, folder: Path) -> Location:
        """A copy of the example, to be changed."""
        made_once = self.example()
        if self._server is None:
            return Location(shutil.copy(made_once.path, str(folder / "registry.db")))
        copy = self._spare or self._server.create(f"registry_{secrets.token_hex(4)}", EXAMPLE)
        self._spare, self._written = copy, self._server.written()
        return copy

    def example_back(self) -> None:
        """The test with the copy is over: where anything was written, the copy is not for the next one."""
        if self._server is not None and self._spare and self._server.written() != self._written:
            self._server.remove(self._spare)
            self._spare = None

    def new_registry(self, name: str, folder: Path) -> Location:
        """An empty registry; of one name there is one at a time."""
        if self._server is None:
            if name not in self._made:
                self._made[name] = self._place(name)
                create_registry(self._made[name])
            return Location(shutil.copy(self._made[name].path, str(folder / f"{name}.db")))
        if name not in self._made:
            self._made[name] = self._server.create_schema(self.kind, name)
        if self._made[name].exists:
            with writing(self._made[name]) as connection:
                for table in reversed(metadata.sorted_tables):
                    connection.execute(delete(table))
        else:
            create_registry(self._made[name])
        return self._made[name]

    def nothing(self, name: str, folder: Path) -> Location:
        """A place with nothing at it."""
        if self._server is None:
            return Location(str(folder / f"{name}.db"))
        return self._server.create_schema(self.kind, f"{name}_{secrets.token_hex(4)}")

    def remove(self, place: Location) -> None:
        """Remove what a test made; files go with their folder."""
        if self._server is not None:
            self._server.remove(place)


class Database:
    """Where one test's registries are."""

    def __init__(self, databases: Databases, folder: Path) -> None:
        self.kind, self._databases, self._folder = databases.kind, databases, folder
        self._mine: list[Location] = []
        self._copied = False

    def new_place(self, name: str) -> Location:
        """A place with nothing at it."""
        self._mine.append(self._databases.nothing(name, self._folder))
        return self._mine[-1]

    def new_registry(self, name: str) -> Location:
        """An empty registry."""
        return self._databases.new_registry(name, self._folder)

    def example(self) -> Location:
        """The example registry, a copy of one's own."""
        self._copied = True
        return self._databases.example_copy(self._folder)

    def close(self) -> None:
        """Drop what was made."""
        if self._copied:
            self._databases.example_back()
        for place in self._mine:
            self._databases.remove(place)


@pytest.fixture(scope="session")
def _server() -> Iterator[Server]:
    with running_server() as server:
        yield server


@pytest.fixture(scope="session")
def _databases(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Callable[[str], Databases]:
    made: dict[str, Databases] = {}

    def of(kind: str) -> Databases:
        if kind not in made:
            server = None if kind == "sqlite" else request.getfixturevalue("_server")
            made[kind] = Databases(kind, tmp_path_factory.mktemp("made"), server)
        return made[kind]

    return of


@pytest.fixture
def database(
    request: pytest.FixtureRequest, tmp_path: Path, _databases: Callable[[str], Databases]
) -> Iterator[Database]:
    """SQLite, then PostgreSQL."""
    opened = Database(_databases(request.param), tmp_path)
    yield opened
    opened.close()


def _fill(place: Location) -> None:
    # Screens show when and by whom; pictures of screens need both to stand still.
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("registry.changes.journal.user_name", lambda: "tester")
        patch.setattr("registry.changes.journal.now", lambda: "2026-11-22T10:00:00Z")
        load_folder(place, str(PROJECT / "seed_data"), why="the example")


@pytest.fixture
def example(database: Database) -> Location:
    """The example registry, a copy of one's own."""
    return database.example()


@pytest.fixture
def reader(database: Database, _databases: Callable[[str], Databases]) -> Iterator[Reader]:
    """The example registry, open for questions."""
    with reading(_databases(database.kind).example()) as opened:
        yield opened


@pytest.fixture
def on() -> Callable[[str | None], AsOf]:
    """A day to ask about."""
    return AsOf.on


World = Callable[[str], Location]


@pytest.fixture
def a_world(tmp_path: Path, database: Database) -> World:
    """A registry made from a few lines of the own format."""
    place = database.new_registry("world")
    made: list[str] = []

    def make(yaml: str) -> Location:
        folder = tmp_path / "facts"
        folder.mkdir(exist_ok=True)
        (folder / "facts.yaml").write_text(yaml, encoding="utf-8")
        if made:
            create_registry(place, replace=True)
        made.append(yaml)
        load_folder(place, str(folder), why="a test")
        return place

    return make


Interlock = Callable[..., "subprocess.CompletedProcess[str]"]
_SETTING = {"COLUMNS": "80"}


@pytest.fixture
def interlock(example: Location, tmp_path: Path) -> Interlock:
    """The command on the example registry, its answer as of a process that has ended.

    It runs in this process: to start one for each of hundreds of commands took longer than all that
    they do. What is about the process itself takes :func:`interlock_alone`.
    """

    def run(*words: str, registry: str | None = None, **environment: str) -> subprocess.CompletedProcess[str]:
        place = ["--registry", registry] if registry else []
        streams = [io.TextIOWrapper(io.BytesIO(), encoding="utf-8", errors="replace") for _ in "oe"]
        with pytest.MonkeyPatch.context() as patch, open(os.devnull) as nothing:
            for name, text in {**_SETTING, "INTERLOCK_REGISTRY": example.path, **environment}.items():
                patch.setenv(name, text)
            patch.chdir(tmp_path)
            patch.setattr(sys, "stdin", nothing)
            patch.setattr(sys, "stdout", streams[0])
            patch.setattr(sys, "stderr", streams[1])
            try:
                code = main([*place, *words])
            except SystemExit as ended:
                code = int(ended.code or 0)
        told = []
        for stream in streams:
            stream.flush()
            stream.seek(0)
            told.append(stream.read())
        return subprocess.CompletedProcess(["interlock", *words], code, *told)

    return run


@pytest.fixture
def interlock_alone(example: Location, tmp_path: Path) -> Interlock:
    """The command as a user runs it, in a process of its own; that process when it has ended."""

    def run(*words: str, registry: str | None = None, **environment: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "tui", *(["--registry", registry] if registry else []), *words],
            capture_output=True,
            text=True,
            encoding="utf-8",
            cwd=tmp_path,
            stdin=subprocess.DEVNULL,
            timeout=120,
            check=False,
            env={
                **os.environ,
                **_SETTING,
                "PYTHONPATH": str(PROJECT),
                "INTERLOCK_REGISTRY": example.path,
                "INTERLOCK_STATE": "none",
                **environment,
            },
        )

    return run
