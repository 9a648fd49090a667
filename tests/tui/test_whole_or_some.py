"""Is a list the whole roster of a body, so that who is not on it has left, or does it hold some seats?"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from registry.store.location import Location
from tests.registry.acts import told
from tests.registry.tables.making import a_csv
from tests.tui.conftest import Run

pytestmark = pytest.mark.database("sqlite")

OF_ONE = [["Members of the Wage Board"], ["Name", "Role"], ["Ada Li", "Chair"], ["Bo Chan", "Member"]]
OF_SEVERAL = [["Name", "Committee", "Role"], ["Bo Chan", "Wage Board", "Member"]]
CROSSES = [
    ["Country", "Wage Board", "Port Council"], ["Kenya", "x", "x"], ["Malawi", "", "x"], ["Zambia", "x", ""],
]  # fmt: skip


def moved(run: Run, *words: str) -> dict[str, list[str]]:
    """Who moved how, by an import."""
    code, out, err = run("import", *words, "--json")
    assert code == 0, err
    (file,) = json.loads(out)["files"]
    moves: dict[str, list[str]] = {"opened": [], "closed": [], "confirmed": []}
    for seat in file["seats"]:
        moves[seat["what"]].append(seat["holder"])
    return moves


@pytest.fixture
def board(run: Run, tmp_path: Path) -> str:
    """The Wage Board's roster of 2024, which is in the registry."""
    path = a_csv(tmp_path, OF_ONE, name="board.csv")
    assert moved(run, path, "--on", "2024") == {
        "opened": ["Ada Li", "Bo Chan"],
        "closed": [],
        "confirmed": [],
    }
    return path


def test_a_list_of_people_and_bodies_is_no_whole_roster(run: Run, board: str, tmp_path: Path) -> None:
    pairs = a_csv(tmp_path, OF_SEVERAL, name="pairs.csv")
    words = (pairs, "--on", "2025", "--body", "Wage Board")
    assert moved(run, *words) == {"opened": [], "closed": [], "confirmed": ["Bo Chan"]}
    assert moved(run, *words, "--whole")["closed"] == ["Ada Li"]


def test_the_user_may_say_that_a_roster_holds_some_seats(run: Run, board: str, tmp_path: Path) -> None:
    newer = a_csv(tmp_path, [*OF_ONE[:2], OF_ONE[3]], name="newer.csv")
    assert moved(run, newer, "--on", "2025", "--partial") == {
        "opened": [], "closed": [], "confirmed": ["Bo Chan"],
    }  # fmt: skip
    assert moved(run, newer, "--on", "2026")["closed"] == ["Ada Li"]


def test_crosses_of_some_countries_close_nobody_elses_seat(run: Run, tmp_path: Path) -> None:
    moved(run, a_csv(tmp_path, CROSSES, name="crosses.csv"), "--on", "2025")
    fewer = a_csv(tmp_path, CROSSES[:3], name="crosses.csv")
    assert moved(run, fewer, "--on", "2025")["closed"] == []
    assert moved(run, fewer, "--on", "2026", "--whole")["closed"] == ["Zambia"]


def test_a_dry_run_says_of_each_body_whether_its_roster_is_whole(
    run: Run, board: str, empty: Location, tmp_path: Path
) -> None:
    before = told(empty)
    pairs = a_csv(tmp_path, OF_SEVERAL, name="pairs.csv")
    assert (
        "Rosters: 1\n  Wage Board: whole roster (2 seats)\n"
        in run("import", board, "--on", "2025", "--dry-run")[1]
    )
    assert "Rosters: 1\n  Wage Board: some seats (2 seats)\n" in run("import", board, "--dry-run")[1]
    assert (
        "Rosters: 1\n  Wage Board: some seats (1 seat)\n"
        in run("import", pairs, "--on", "2025", "--dry-run")[1]
    )
    whole = run("import", pairs, "--on", "2025", "--whole", "--dry-run")[1]
    assert "Rosters: 1\n  Wage Board: whole roster (1 seat)\n" in whole
    (file,) = json.loads(run("import", pairs, "--on", "2025", "--dry-run", "--json")[1])["files"]
    assert file["rosters"] == [{"body": "Wage Board", "whole": False, "seats": 1}]
    assert told(empty) == before


def test_a_profile_says_that_a_list_of_people_and_bodies_is_whole(
    run: Run, board: str, tmp_path: Path
) -> None:
    pairs = a_csv(tmp_path, OF_SEVERAL, name="pairs.csv")
    profile = tmp_path / "pairs.yaml"
    columns = "".join(
        f"    - {{heading: {heading}, means: {means}}}\n"
        for heading, means in (("Name", "person"), ("Committee", "body"), ("Role", "role"))
    )
    says = "table:\n  sheets:\n  - shape: pairs\n    whole_roster: WHOLE\n    columns:\n" + columns
    profile.write_text(says.replace("WHOLE", "perhaps"), encoding="utf-8")
    words = (pairs, "--on", "2025", "--body", "Wage Board", "--as", "pairs.yaml")
    code, _, err = run("import", *words)
    assert (code, "whole_roster is 'perhaps'" in err) == (2, True)
    profile.write_text(says.replace("WHOLE", "true"), encoding="utf-8")
    assert moved(run, *words)["closed"] == ["Ada Li"]


def test_whole_is_refused_where_no_seat_is_told(run: Run, tmp_path: Path) -> None:
    contacts = a_csv(tmp_path, [["Contact list"], ["Name", "E-mail"], ["Ada Li", "a.li@example.org"]])
    code, _, err = run("import", contacts, "--whole")
    assert code == 2
    assert len(err.splitlines()) == 1
    assert "--whole" in err
