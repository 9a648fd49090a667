"""``import`` on lists as offices have them: what it asks before it takes them in, and what it says it made."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from registry.changes.creating import create_registry
from registry.store.location import Location
from tests.registry.acts import told
from tui.cli.main import main

pytestmark = pytest.mark.database("sqlite")

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def place(tmp_path: Path) -> Location:
    """An empty registry."""
    place = Location(str(tmp_path / "registry.db"))
    create_registry(place)
    return place


@pytest.fixture
def run(
    place: Location,
    monkeypatch: pytest.MonkeyPatch,
    capsysbinary: pytest.CaptureFixture[bytes],
    tmp_path: Path,
) -> Run:
    """The command on that registry: its exit code, and what it prints on both streams."""
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.chdir(tmp_path)

    def interlock(*words: str) -> tuple[int, str, str]:
        code = main(["--registry", place.path, *words])
        out, err = capsysbinary.readouterr()
        return code, out.decode(), err.decode()

    return interlock


def refused(run: Run, place: Location, *words: str) -> str:
    """The one line by which the command refuses; nothing is changed."""
    before = told(place)
    code, out, err = run(*words)
    assert (code, out, err.count("\n")) == (2, "", 1), (code, out, err)
    assert told(place) == before
    return err


def test_without_a_registry_both_ways_of_making_one_are_named(
    run: Run, place: Location, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert main(["--registry", f"{place.path}.none", "mechanisms"]) != 0
    said = capsysbinary.readouterr().err.decode()
    assert "init --empty" in said
    assert "init --example" in said
