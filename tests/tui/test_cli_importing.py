"""The command ``import`` on a format of the tests' own: what it prints, and what it leaves."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from registry.exchange.incoming.formats import Format, MappingProposed
from registry.exchange.incoming.told import Asked, Key, Passage, SetAside, Told, ToldPart, ToldRecord
from registry.store.location import Location
from registry.terms.kinds import Kind
from tests.conftest import Interlock
from tests.registry.acts import told
from tests.tui.conftest import Run
from tui.cli.commands import importing

pytestmark = pytest.mark.database("sqlite")


def _knows(path: str) -> bool:
    return Path(path).read_text(encoding="utf-8").startswith("body ")


def _read(path: str, asked: Asked) -> Told:
    """``body NAME``, then a person in each line; a question mark is nobody."""
    lines = Path(path).read_text(encoding="utf-8").splitlines()
    name = asked.body or lines[0].removeprefix("body ")
    people, seats, aside = [], [], []
    for number, line in enumerate(lines[1:], start=2):
        passage = Passage(f"line {number}", line)
        if line == "?":
            aside.append(SetAside(passage.where, "no name", line))
            continue
        people.append(ToldRecord(line.lower(), Kind.person, line, None, (), (), {}, {}, passage))
        seats.append(ToldPart({"person": Key(line.lower())}, passage))
    body = ToldRecord(
        "body", Kind.mechanism, name, None, (), (), {}, {"seats": tuple(seats)}, Passage("line 1", None)
    )
    found = Told(
        path, "lines", name, len(lines), (body, *people), tuple(aside), frozenset({"body"}), asked.on
    )
    if "unsure" in name:
        raise MappingProposed("table:\n  name: the whole line\n", found)
    return found


@pytest.fixture
def run(example: Location, run_on: Callable[[Location], Run], monkeypatch: pytest.MonkeyPatch) -> Run:
    monkeypatch.setattr(
        importing, "formats", lambda: (Format("lines", "names in lines", _knows, _read, "table"),)
    )
    return run_on(example)


@pytest.fixture
def roster(tmp_path: Path) -> Callable[..., str]:
    def write(*names: str, body: str = "Harbour Board", file: str = "board.txt") -> str:
        (tmp_path / file).write_text("\n".join([f"body {body}", *names]), encoding="utf-8")
        return file

    return write


def test_a_file_is_known_by_itself_and_its_rows_add_up(run: Run, roster: Callable[..., str]) -> None:
    code, out, _ = run("import", roster("Ada Li", "?", "Bo Chan"), "--on", "2020-05-04", "--json")
    document = json.loads(out)
    (file,) = document["files"]
    assert code == 0
    assert document["batch"] > 1
    assert (
        file["rows_read"]
        == 4
        == file["created"] + file["updated"] + file["unchanged"] + len(file["set_aside"])
    )
    assert file["set_aside"] == [{"where": "line 3", "why": "no name", "text": "?"}]
    assert (file["seats_opened"], file["seats_closed"], file["seats_confirmed"], file["to_review"]) == (
        2,
        0,
        0,
        0,
    )
    again = json.loads(run("import", roster("Ada Li", "?", "Bo Chan"), "--on", "2020-05-04", "--json")[1])
    assert again["batch"] is None
    assert again["files"][0]["unchanged"] == 3


def test_a_dry_run_says_who_would_join_leave_and_stay(
    run: Run, roster: Callable[..., str], example: Location
) -> None:
    run("import", roster("Ada Li", "Bo Chan"), "--on", "2020-05-04")
    before = told(example)
    code, out, _ = run("import", roster("Bo Chan", "Eve Fox"), "--on", "2021", "--dry-run")
    assert code == 0
    assert "Would import" in out
    assert "Seats opened: 1\n  Harbour Board: Eve Fox, member\n" in out
    assert "Seats closed: 1\n  Harbour Board: Ada Li, member\n" in out
    assert "Seats confirmed: 1\n  Harbour Board: Bo Chan, member\n" in out
    assert max(map(len, out.splitlines())) <= 80
    assert told(example) == before


def test_files_of_one_command_are_undone_as_one(
    run: Run, roster: Callable[..., str], example: Location
) -> None:
    before = told(example)
    first = roster("Ada Li")
    second = roster("Ada Li", body="Other Board", file="other.txt")
    _, out, _ = run("import", first, second, "--on", "2020", "--why", "two boards")
    # The second Ada may be the first: nobody said so yet.
    assert "interlock review" in out
    assert max(map(len, out.splitlines())) <= 80
    assert run("undo")[0] == 0
    assert told(example) == before


def test_a_mapping_that_is_not_sure_is_shown_and_needs_a_yes(
    run: Run, roster: Callable[..., str], example: Location
) -> None:
    before = told(example)
    file = roster("Ada Li", body="unsure")
    code, _, err = run("import", file)
    assert (code, err.count("\n")) == (2, 1)
    assert "--yes" in err
    assert "name: the whole line" in run("import", file, "--dry-run")[1]
    assert told(example) == before
    document = json.loads(run("import", file, "--yes", "--json")[1])
    assert document["files"][0]["created"] == 2
    assert document["files"][0]["mapping"].startswith("table:")


REFUSED = {
    "no such file": (("import", "nowhere.txt"), "nowhere.txt"),
    "no such format": (("import", "board.txt", "--as", "papyrus"), "papyrus"),
    "a kind nobody knows": (("import", "strange.bin"), "strange.bin"),
    "a day that is none": (("import", "board.txt", "--on", "tomorrow"), "--on"),
    "a day that is still to come": (("import", "board.txt", "--on", "2999-01"), "2999-01 is still to come"),
    "an option that the own format says itself": (("import", "own.yaml", "--on", "2020"), "--on"),
    "an own file among others": (("import", "own.yaml", "board.txt"), "own.yaml"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_what_cannot_be_read_is_one_line(
    run: Run, roster: Callable[..., str], tmp_path: Path, example: Location, case: str
) -> None:
    roster("Ada Li")
    (tmp_path / "strange.bin").write_text("something else", encoding="utf-8")
    (tmp_path / "own.yaml").write_text("places:\n  - {id: zz, name: Zed, type: region}\n", encoding="utf-8")
    before = told(example)
    words, named = REFUSED[case]
    code, out, err = run(*words)
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert named in err
    assert told(example) == before


TITLED = """Members of the Wage Board as of 4 May 2098;;
;;
Name;Organisation;Role
Ada Li;Union;Chair
"""
POPOLO = """{"organizations": [{"id": "b", "name": "Wage Board", "classification": "board"}],
"persons": [{"id": "p", "name": "Ada Li"}], "memberships": [{"person_id": "p", "organization_id": "b"}]}"""


@pytest.mark.parametrize(("file", "text"), [("board.csv", TITLED), ("board-2098-05-04.json", POPOLO)])
def test_a_list_that_says_itself_that_it_is_of_a_day_to_come_is_refused_too(
    interlock: Interlock, tmp_path: Path, file: str, text: str
) -> None:
    (tmp_path / file).write_text(text, encoding="utf-8")
    refused = interlock("import", file)
    assert (refused.returncode, refused.stdout) == (2, "")
    assert (
        refused.stderr == f"interlock: {file}: 2098-05-04 is still to come (name a day that was: --on DATE)\n"
    )
    assert interlock("import", file, "--on", "2020-05-04", "--dry-run").returncode == 0


def test_a_file_in_the_own_format_is_read_as_it_stands(run: Run, tmp_path: Path) -> None:
    (tmp_path / "own.yaml").write_text("places:\n  - {id: zz, name: Zed, type: region}\n", encoding="utf-8")
    _, out, _ = run("import", "own.yaml", "--json")
    assert json.loads(out)["files"] == [
        {"file": "own.yaml", "rows_read": 2, "created": 2, "updated": 0, "unchanged": 0, "set_aside": [],
         "to_review": 0}
    ]  # fmt: skip


def test_a_body_that_is_named_is_the_one_of_the_registry(run: Run, roster: Callable[..., str]) -> None:
    file = roster("Ada Li")
    _, out, _ = run("import", file, "--body", "NACOLA", "--on", "2019-05", "--dry-run", "--json")
    assert json.loads(out)["files"][0]["seats_opened"] == 1
    assert run("import", file, "--body", "advisory committee", "--on", "2019-05", "--dry-run")[0] in (0, 3)
