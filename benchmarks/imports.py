"""How fast a roster comes in, and what it takes, beside the same rows read and written with plain sqlite3.

``python -m benchmarks.imports [ROWS…]`` (1,000, 10,000 and 50,000 if none are named): a roster of so many
people of made names, from a twentieth as many organisations, as CSV, as a workbook and as a YAML tree with a
profile. Each is imported by ``interlock import`` into an empty registry, and read by the same library and
written by sqlite3 into three tables in one transaction: by turns, three times (once from 50,000 on), each in
a process of its own. Printed are the medians of seconds of processor time, rows a second, memory at most, and
the ratios.
"""

from __future__ import annotations

import csv
import os
import random
import sqlite3
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from typing import NamedTuple

ROWS = (1_000, 10_000, 50_000)
FORMATS = ("csv", "xlsx", "yaml")
ROLES = ("Chair", "Vice chair", "Member", "Member", "Member", "Observer")
TITLES = ("Name", "Organisation", "Role", "Since")
_ONSETS = ("b", "d", "f", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "z", "br", "dr", "kl", "st")
_VOWELS = ("a", "e", "i", "o", "u", "ai", "ou")
PROFILE = """tree:
  series: rosters
  files:
    boards: ["boards.*.members"]
  tell:
  - at: boards.*
    kind: mechanism
    key: code
    name: name
    whole_roster: "true"
    seats:
    - at: members.*
      person: {kind: person, key: "person/{number}", name: name}
      organisation: {kind: organisation, key: "organisation/{organisation:fold}", name: organisation}
      role: role
      start_date: since
"""
BASELINE = """
import sqlite3, sys
path, form, into = sys.argv[1:]
if form == "csv":
    import csv
    with open(path, encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))[1:]
elif form == "xlsx":
    import openpyxl
    rows = list(openpyxl.load_workbook(path, read_only=True).active.iter_rows(min_row=2, values_only=True))
else:
    import yaml
    with open(path, encoding="utf-8") as file:
        members = yaml.load(file, Loader=yaml.CBaseLoader)["boards"][0]["members"]
    rows = [(m["name"], m["organisation"], m["role"], m["since"]) for m in members]
connection = sqlite3.connect(into)
connection.execute("CREATE TABLE person (id INTEGER PRIMARY KEY, name TEXT)")
connection.execute("CREATE TABLE organisation (id INTEGER PRIMARY KEY, name TEXT UNIQUE)")
connection.execute("CREATE TABLE seat (person INTEGER, organisation INTEGER, role TEXT, since TEXT)")
known = {}
with connection:
    for number, (name, organisation, role, since) in enumerate(rows):
        if organisation not in known:
            known[organisation] = len(known)
            connection.execute("INSERT INTO organisation VALUES (?, ?)", (known[organisation], organisation))
        connection.execute("INSERT INTO person VALUES (?, ?)", (number, name))
        connection.execute("INSERT INTO seat VALUES (?, ?, ?, ?)", (number, known[organisation], role, since))
"""


class Took(NamedTuple):
    """Seconds of processor time, and megabytes of memory at most."""

    seconds: float
    megabytes: float


def _word(dice: random.Random) -> str:
    return "".join(
        dice.choice(_ONSETS) + dice.choice(_VOWELS) for _ in range(dice.randint(2, 4))
    ).capitalize()


def rows(number: int) -> Iterator[tuple[str, str, str, str]]:
    """Members of a roster: name, organisation, role, since when."""
    dice = random.Random(number)
    houses = [f"{_word(dice)} {_word(dice)} Guild" for _ in range(max(1, number // 20))]
    for _ in range(number):
        name = f"{_word(dice)} {_word(dice)} {_word(dice)}"
        yield (
            name,
            dice.choice(houses),
            dice.choice(ROLES),
            f"20{dice.randint(10, 25)}-{dice.randint(1, 12):02}",
        )


def write(form: str, number: int, folder: str) -> str:
    """The roster as a file of the format; its path."""
    path = os.path.join(folder, f"Board {number}.{form}")
    if form == "csv":
        with open(path, "w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows([TITLES, *rows(number)])
    elif form == "xlsx":
        from openpyxl import Workbook

        book = Workbook(write_only=True)
        sheet = book.create_sheet("Members")
        for row in [TITLES, *rows(number)]:
            sheet.append(row)
        book.save(path)
    else:
        with open(path, "w", encoding="utf-8") as file:
            file.write("boards:\n- code: board\n  name: Board\n  members:\n")
            for n, row in enumerate(rows(number)):
                said = zip(("name", "organisation", "role", "since"), row, strict=True)
                members = ", ".join(f"{key}: {value}" for key, value in said)
                file.write(f"  - {{number: {n}, {members}}}\n")
    return path


def took(command: list[str], folder: str) -> Took:
    """What the command takes, as the process that ran it counts it."""
    program = (
        "import resource, subprocess, sys\n"
        "subprocess.run(sys.argv[1:], check=True, stdout=subprocess.DEVNULL)\n"
        "u = resource.getrusage(resource.RUSAGE_CHILDREN); print(u.ru_utime + u.ru_stime, u.ru_maxrss / 1024)"
    )
    environment = {**os.environ, "PYTHONPATH": os.getcwd()}
    process = subprocess.run(
        [sys.executable, "-c", program, *command],
        check=True, capture_output=True, text=True, cwd=folder, env=environment,
    )  # fmt: skip
    seconds, megabytes = map(float, process.stdout.split())
    return Took(seconds, megabytes)


def _import(path: str, form: str, folder: str) -> Took:
    registry = os.path.join(folder, "registry.db")
    interlock = [sys.executable, "-m", "tui", "--registry", registry]
    took([*interlock, "init", "--empty", "--force"], folder)
    how = ["--as", os.path.join(folder, "profile.yaml")] if form == "yaml" else ["--body", "Board", "--yes"]
    measured = took([*interlock, "import", path, "--on", "2026-05-04", *how], folder)
    with sqlite3.connect(registry) as connection:
        (seats,) = connection.execute("SELECT count(*) FROM seat").fetchone()
        (waiting,) = connection.execute("SELECT count(*) FROM waiting").fetchone()
    if not seats:
        raise SystemExit(f"{path}: no seat came in, {waiting} wait")
    return measured


def _plainly(path: str, form: str, folder: str) -> Took:
    into = os.path.join(folder, "plain.db")
    if os.path.exists(into):
        os.remove(into)
    return took([sys.executable, "-c", BASELINE, path, form, into], folder)


def _median(measured: list[Took]) -> Took:
    return Took(*(statistics.median(column) for column in zip(*measured, strict=True)))


def main(numbers: tuple[int, ...]) -> None:
    """Measure and print."""
    print("format    rows   seconds  rows/s  memory MB   sqlite3 s  memory MB   times s  times memory")
    with tempfile.TemporaryDirectory() as folder:
        with open(os.path.join(folder, "profile.yaml"), "w", encoding="utf-8") as file:
            file.write(PROFILE)
        for number in numbers:
            for form in FORMATS:
                path = write(form, number, folder)
                ours: list[Took] = []
                plain: list[Took] = []
                for _ in range(3 if number < 50_000 else 1):
                    ours.append(_import(path, form, folder))
                    plain.append(_plainly(path, form, folder))
                a, b = _median(ours), _median(plain)
                said = f"{form:<5} {number:>8,} {a.seconds:>9.1f} {number / a.seconds:>7.0f}"
                said += f" {a.megabytes:>10.0f} {b.seconds:>11.2f} {b.megabytes:>10.0f}"
                said += f" {a.seconds / b.seconds:>9.0f} {a.megabytes / b.megabytes:>13.1f}"
                print(said, flush=True)


if __name__ == "__main__":
    main(tuple(map(int, sys.argv[1:])) or ROWS)
