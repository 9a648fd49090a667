"""Bad files by the real command: one clear line, exit code 2, nothing changed, memory within its bound."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from registry.store.location import Location
from tests.conftest import Interlock
from tests.exchange.bad_files import BAD, workbook
from tests.forked import Forking, forking

pytestmark = pytest.mark.database("sqlite")

MOST_MEMORY = 1024 * 2**20
"""Bytes of memory within which every bad file is refused; docs/exchange.md names it."""


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Forking]:
    """Commands in processes of their own."""
    with forking(tmp_path_factory.mktemp("said")) as process:
        yield process


@pytest.mark.parametrize("what", BAD)
def test_a_bad_file_is_refused_in_one_line(
    what: str, example: Location, tmp_path: Path, running: Forking
) -> None:
    name, make, said = BAD[what]
    make(tmp_path / name)
    before = hashlib.sha256(Path(example.path).read_bytes()).hexdigest()
    process = running.run("import", name, "--yes", folder=tmp_path, registry=example.path, memory=MOST_MEMORY)
    assert process.returncode == 2, process.stderr[-2000:]
    assert process.stderr.count("\n") == 1
    assert process.stderr.startswith(f"interlock: {name}")
    assert said in process.stderr
    assert process.stdout == ""
    assert hashlib.sha256(Path(example.path).read_bytes()).hexdigest() == before


def test_a_profile_nested_without_end(interlock: Interlock, tmp_path: Path) -> None:
    (tmp_path / "a.xlsx").write_bytes(workbook())
    (tmp_path / "deep.yaml").write_text("tree: " + "{a: " * 100_000, encoding="utf-8")
    process = interlock("import", "a.xlsx", "--as", "deep.yaml")
    assert (process.returncode, process.stderr.count("\n")) == (2, 1)
    assert "deep.yaml line 1: is nested deeper than 64" in process.stderr


def test_a_file_that_changes_while_it_is_read_is_read_as_it_was_or_refused(
    interlock: Interlock, tmp_path: Path
) -> None:
    path, done = tmp_path / "a.csv", threading.Event()
    whole = "Name,Organisation\n" + "".join(f"Ada Li{n},Divers\n" for n in range(100))
    path.write_text(whole, encoding="utf-8")

    def write() -> None:
        while not done.wait(0.001):
            path.write_text(whole[: len(whole) // 2], encoding="utf-8")
            path.write_text(whole, encoding="utf-8")

    writer = threading.Thread(target=write)
    writer.start()
    try:
        process = interlock("import", "a.csv", "--body", "Harbour Board", "--on", "2026-05-04")
    finally:
        done.set()
        writer.join()
    assert process.returncode in (0, 2)
    assert "Traceback" not in process.stderr
    assert interlock("verify").returncode == 0
