"""A registry that is asked by the real command, in this process; and figures that others computed."""

from __future__ import annotations

import io
import json
import re
import shutil
import sqlite3
from collections.abc import Iterable, Mapping
from contextlib import closing, redirect_stderr, redirect_stdout
from functools import cached_property
from pathlib import Path
from typing import Any

import yaml

from registry.changes.creating import create_registry
from registry.exchange.own.journal_file import JOURNAL_FILE
from registry.store.location import Location
from tests.registry.acts import told
from tui.cli.main import main

Answer = Any
"""What a command prints with ``--json``."""


class Asking:
    """One registry, and what its commands answer."""

    def __init__(self, place: Location, folder: Path) -> None:
        self.place, self.folder = place, folder

    @classmethod
    def empty(cls, folder: Path, name: str = "registry") -> Asking:
        """A new registry in a folder."""
        place = Location(str(folder / f"{name}.db"))
        create_registry(place)
        return cls(place, folder)

    def ask(self, *words: str) -> Answer:
        """The command's answer; it has to succeed."""
        raw, err = io.BytesIO(), io.StringIO()
        out = io.TextIOWrapper(raw, encoding="utf-8")
        with redirect_stdout(out), redirect_stderr(err):
            code = main(["--registry", self.place.path, *words, "--json"])
            out.flush()
        assert code == 0, (words, err.getvalue())
        return json.loads(raw.getvalue())

    def bring(self, *words: str) -> list[Answer]:
        """Import files; the report of each. Every row is accounted for."""
        files: list[Answer] = self.ask("import", *words)["files"]
        for file in files:
            became = sum(file[what] for what in ("created", "updated", "unchanged"))
            assert file["rows_read"] == became + len(file["set_aside"]), file["file"]
        return files

    def tried(self, *words: str) -> Answer:
        """What the command says of a file when it only tries it."""
        (file,) = self.ask("import", *words, "--dry-run")["files"]
        return file

    def undo(self) -> None:
        """Take back the last change."""
        self.ask("undo")

    @cached_property
    def written(self) -> Path:
        """The folder with the registry in its own format, its journal included, when first asked for."""
        folder = self.folder / f"{Path(self.place.path).stem} in its own format"
        self.ask("export", str(folder), "--as", "own", "--include-contacts", "--journal")
        return folder

    @cached_property
    def kept(self) -> dict[str, list[Answer]]:
        """Every record, as the own format has it: by the list's key."""
        lists: dict[str, list[Answer]] = {}
        for path in sorted(self.written.glob("*.yaml")):
            if path.name != JOURNAL_FILE:
                lists |= yaml.load(path.read_text(encoding="utf-8"), yaml.CSafeLoader)
        return lists

    def records(self, key: str) -> list[Answer]:
        """The records of one list."""
        return self.kept.get(key, [])

    def who(self, body: str, on: str | None = None) -> list[Answer]:
        """The seats of a body."""
        day = ["--as-of", on] if on else []
        seats: list[Answer] = self.ask("who", body, *day)["seats"]
        return seats


def stated(record: Answer, attribute: str) -> list[str]:
    """The values of the record's statements."""
    return [row["value"] for row in record.get("statements", ()) if row["attribute"] == attribute]


def code(record: Answer, scheme: str) -> str | None:
    """The record's identifier in a scheme."""
    return next((i["identifier"] for i in record.get("identifiers", ()) if i["scheme"] == scheme), None)


def from_source(row: Answer, source: str) -> bool:
    """Whether a source says the row."""
    return any(cited["source"] == source for cited in row.get("sources", ()))


def holder(seat: Answer) -> str:
    """The name of whoever holds a seat."""
    return str(next(seat[key]["name"] for key in ("person", "organisation", "country") if seat[key]))


def pairs(numbers: Mapping[str, int]) -> set[tuple[str, int]]:
    """Names with their numbers."""
    return set(numbers.items())


def hold(
    expected: Mapping[str, Answer],
    answered: Mapping[str, Answer],
    left_out: Mapping[str, str] | None = None,
    *,
    of: Iterable[Mapping[str, Answer]] = (),
) -> None:
    """Whether the commands answer every figure, but for the few that are left out, each with its reason.

    ``of`` are the figures of the whole set, where these are a part of them; then ``left_out`` says all that
    is left out of the set, and at most a tenth of all names may be.
    """
    out = left_out or {}
    names = [name for figures in (of or (expected,)) for name in figures]
    assert expected.keys() <= {*names}
    assert out.keys() <= {*names}
    assert all(out.values())
    few = sum(name in out for name in names)
    assert few * 10 <= len(names), f"{few} of {len(names)} are left out"
    assert answered.keys() == expected.keys() - out.keys()
    wrong = {name: found for name, found in answered.items() if found != expected[name]}
    assert wrong == {}, {name: expected[name] for name in wrong}


def top(numbers: Mapping[str, int], expected: list[Answer]) -> list[Answer]:
    """The head of a list, largest first, then by name; as long as the expected one."""
    order = sorted(numbers.items(), key=lambda pair: (-pair[1], pair[0]))
    return [list(pair) for pair in order[: len(expected)]]


def head(numbers: Mapping[str, int], expected: list[Answer]) -> list[Answer]:
    """The expected list where it is the head of the numbers, ties at its end in any order; else the head."""
    said: dict[str, int] = dict(expected)
    least = min(said.values(), default=0)
    sure = {name for name, number in numbers.items() if number > least}
    fits = sure <= said.keys() and all(numbers.get(name) == number for name, number in said.items())
    return expected if fits else top(numbers, expected)


class Imports:
    """A registry after a chain of imports, which the tests of a set share: they only ask it.

    What is to be changed is a copy.
    """

    def __init__(self, folder: Path, *imports: tuple[str, ...]) -> None:
        self.asking = Asking.empty(folder)
        self.nothing = told(self.asking.place)
        self._imports, self._rows = imports, [rows(self.asking.place)]
        self.reports: list[Answer] = []
        for words in imports:
            self.reports += self.asking.bring(*words)
            self._rows.append(rows(self.asking.place))

    def copy(self, folder: Path) -> Asking:
        """A copy of the registry, to be changed."""
        return Asking(Location(shutil.copy(self.asking.place.path, str(folder))), folder)

    def stays_whole(self, folder: Path) -> None:
        """What holds for each import of the chain.

        Importing once more changes nothing; the own format, journal included, makes the same registry of an
        empty one; and undo leaves what was there before: the same rows, and so the same own format.
        """
        comes_back(self.asking, folder)
        asking = self.copy(folder)
        for words in self._imports:
            assert asking.ask("import", *words)["batch"] is None, words
        assert rows(asking.place) == self._rows[-1]
        for earlier in reversed(self._rows[:-1]):
            asking.undo()
            assert rows(asking.place) == earlier
        assert told(asking.place) == self.nothing


def stays_whole(folder: Path, *imports: tuple[str, ...]) -> None:
    """What :meth:`Imports.stays_whole` says, of a chain that no other test asks for anything."""
    there = folder / "whole"
    there.mkdir()
    Imports(there, *imports).stays_whole(folder)


_IS_NO_FACT = re.compile(r'INSERT INTO "(change|search_(word|posting|gram)")|.{0,24}"change')


def rows(place: Location) -> list[str]:
    """All rows but those of the journal and of the index of words, whose numbers say nothing."""
    with closing(sqlite3.connect(place.path)) as connection:
        return sorted(line for line in connection.iterdump() if not _IS_NO_FACT.match(line))


def comes_back(asking: Asking, folder: Path) -> None:
    """The own format, journal included, makes the same registry of an empty one.

    That contact details left stands in a journal, so the second has one entry more at its end.
    """
    other = Asking.empty(folder, "other")
    other.ask("import", str(asking.written))
    written = (asking.written, other.written)
    texts = [{path.name: path.read_text(encoding="utf-8") for path in out.iterdir()} for out in written]
    journals = [text.pop(JOURNAL_FILE) for text in texts]
    assert texts[0] == texts[1]
    assert journals[0]
    assert journals[1].startswith(journals[0])
