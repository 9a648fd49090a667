"""The command in this process, on a registry of the test."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

import tui.keys.in_use
import tui.patience
from registry.store.location import Location
from tests.conftest import Database
from tui.cli.main import main

Run = Callable[..., tuple[int, str, str]]
"""A command's words, to its exit code and what it prints on both streams."""


@pytest.fixture
def empty(database: Database) -> Location:
    """A registry without a record."""
    return database.new_registry("empty")


@pytest.fixture
def run_on(
    monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes], tmp_path: Path
) -> Callable[[Location], Run]:
    """The command on a registry, run in the test's folder at 80 columns."""
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.chdir(tmp_path)

    def of(place: Location) -> Run:
        def interlock(*words: str) -> tuple[int, str, str]:
            code = main(["--registry", place.path, *words])
            out, err = capsysbinary.readouterr()
            return code, out.decode(), err.decode()

        return interlock

    return of


@pytest.fixture
def run(empty: Location, run_on: Callable[[Location], Run]) -> Run:
    """The command on the empty registry."""
    return run_on(empty)


@pytest.fixture(autouse=True)
def _patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Screens wait for every answer: a busy machine would have some shown later."""
    monkeypatch.setattr(tui.patience, "PATIENCE", 60.0)


@pytest.fixture(autouse=True)
def _usual_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    """The keys of one test are not those of the next: they are kept for a whole process."""
    monkeypatch.setattr(tui.keys.in_use, "_IN_USE", {})
