"""The command line's contract: shapes, exit codes, one line for what is wrong."""

from __future__ import annotations

import json
import shlex
import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from registry.store.location import Location
from tests.conftest import PROJECT, Interlock
from tui.cli.catalogue import COMMANDS

# What commands print rests on questions and changes, which are tested on both databases.
pytestmark = pytest.mark.database("sqlite")
BOTH = pytest.mark.database("sqlite", "postgresql")

# Examples of changes are of one's own registry; tests/tui/test_changing.py runs such commands.
CHANGING = {f"tui.cli.commands.{name}" for name in ("changing", "coordinating", "journal", "keeping")}
REF = {"id", "kind", "name", "acronym"}
SOURCE = {"source", "locator", "quote", "asserted_by", "stance"}


def answer(interlock: Interlock, *words: str) -> Any:  # noqa: ANN401 - whatever JSON holds
    process = interlock(*words, "--json")
    assert process.returncode == 0, process.stderr
    return json.loads(process.stdout)


@BOTH
def test_who_answers_in_the_contracts_shape(interlock: Interlock) -> None:
    roster = answer(interlock, "who", "Lesotho TWG", "--as-of", "2019-05")
    assert set(roster) == {"mechanism", "as_of", "activity", "seats", "claimed_counts"}
    assert set(roster["mechanism"]) == REF
    assert set(roster["activity"]) == {
        "state", "last_met", "evidence", "interval", "meeting_due", "overdue_from", "dormant_from",
        "contested", "by_silence", "uncited",
    }  # fmt: skip
    assert set(roster["seats"][0]) == {
        "id", "organisation", "person", "country", "role", "post", "constituency", "start", "end",
        "last_confirmed", "certainty", "sources",
    }  # fmt: skip
    assert set(roster["seats"][0]["sources"][0]) == SOURCE
    assert set(roster["claimed_counts"][0]) == SOURCE | {"value"}
    assert roster["as_of"] == "2019-05"


def test_sits_names_the_body_the_role_and_through_whom(interlock: Interlock) -> None:
    sitting = answer(interlock, "sits", "Lesotho Ministry of Home Affairs", "--as-of", "2017")
    assert set(sitting) == {"holder", "as_of", "seats"}
    assert {"mechanism", "role", "via", "certainty", "sources"} <= set(sitting["seats"][0])


def test_mechanisms_and_agreements_answer_in_the_contracts_shape(interlock: Interlock) -> None:
    (body,) = answer(interlock, "mechanisms", "--activity", "dormant")
    assert set(body) == {
        "ref", "type", "scope", "country", "permanence", "activity", "seats", "last_met", "post_project_role",
        "activity_contested", "sources",
    }  # fmt: skip
    stuck = answer(interlock, "agreements", "--stuck", "--as-of", "2020-06")
    (agreement,) = (row for row in stuck if row["ref"]["id"] == "ls-mu-labour-exchange-mou")
    assert agreement["corridor"] == ["LS", "MU"]
    assert agreement["stuck"] is True
    assert {"ref", "type", "parties", "stage", "entered", "expected", "stages", "sources"} <= set(agreement)
    assert set(agreement["parties"][0]) == {"ref", "role"}


def test_show_answers_in_the_contracts_shape(interlock: Interlock) -> None:
    record = answer(interlock, "show", "LM.0304")
    assert set(record) == {
        "ref", "fields", "aliases", "identifiers", "statements", "sources", "conflicts", "related",
        "change",
    }  # fmt: skip
    assert set(record["conflicts"][0]) == {"field", "claims"}
    assert set(record["conflicts"][0]["claims"][0]) == SOURCE | {"value"}


@BOTH
def test_find_and_citations_answer_in_the_contracts_shape(interlock: Interlock) -> None:
    hits = answer(interlock, "find", "nacola")
    assert set(hits[0]) == {"ref", "matched", "score", "type", "scope", "country"}
    assert hits[0]["score"] == 1.0
    assert (hits[0]["type"], hits[0]["country"]) == ("statutory_tripartite_body", "LS")
    assert answer(interlock, "show", "Lesotho TWG", "--as-of", "2017")["activity"]["state"] == "active"
    rows = answer(interlock, "citations", "--record", "NACOLA")
    assert {"record", "field", "value", "source", "file", "locator", "quote", "asserted_by", "stance"} <= set(
        rows[0]
    )
    assert {row["record"]["id"] for row in rows} == {"ls-nacola"}


def test_filters_narrow_agreements(interlock: Interlock) -> None:
    assert len(answer(interlock, "agreements", "--party", "Mauritius")) == 2
    (old,) = answer(interlock, "agreements", "--party", "South Africa")
    assert old["stage"] is None
    assert len(answer(interlock, "agreements", "--stage", "signed", "--party", "Lesotho")) == 1
    assert answer(interlock, "agreements", "--corridor", "MU-LS") == []
    assert answer(interlock, "agreements", "--expiring", "90") == []


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        (["who", "no such body zzz"], 3, "no record is called"),
        (["who", "committee"], 3, "ls-nacola"),
        (["who", "Lesotho TWG", "--as-of", "2019-13"], 2, "no month 13"),
        (["who", "Lesotho TWG", "--as-of", "soon"], 2, "write a date as"),
        (["who"], 2, "MECHANISM"),
        (["nonsense"], 2, "no command 'nonsense'"),
        (["fnid", "x"], 2, "did you mean find?"),
        (["mechanisms", "--activity", "asleep"], 2, "none of: active"),
        (["agreements", "--corridor", "Lesotho"], 2, "LS-MU"),
        (["agreements", "--expiring", "soon"], 2, "whole number"),
        (["find", "x", "--limit", "-1"], 2, "limit"),
        (["map", "Lesotho TWG", "-o", "map.pdf"], 2, "ends in .html"),
        (["map", "Lesotho TWG", "-o", "no/such/folder/map.html"], 2, "no such folder"),
        (["map", "Lesotho TWG", "--hops", "99", "-o", "m.html"], 2, "from 1 to 6"),
        (["map", "Lesotho TWG", "--ties", "blood", "-o", "m.html"], 2, "some of: seat"),
        (["verify", "--documents", "no-such-folder"], 2, "no such folder"),
        (["init"], 2, "--force"),
        (["--nope"], 2, "--nope"),
    ],
)
def test_what_is_wrong_is_said_in_a_line_with_the_right_exit_code(
    interlock: Interlock, words: list[str], code: int, told: str
) -> None:
    process = interlock(*words)
    assert process.returncode == code
    assert told in process.stderr
    assert process.stdout == ""
    assert len(process.stderr.splitlines()) <= (1 if code == 2 else 8)
    assert "Traceback" not in process.stderr


@BOTH
def test_an_ambiguous_name_lists_its_candidates_in_json_too(interlock: Interlock) -> None:
    process = interlock("who", "committee", "--json")
    assert process.returncode == 3
    told = json.loads(process.stdout)
    assert set(told) == {"error", "candidates"}
    assert {set(ref) == REF for ref in told["candidates"]} == {True}


def test_a_mistyped_name_is_not_guessed_but_answered_with_what_is_near(interlock: Interlock) -> None:
    process = interlock("who", "Lesoto tecnical working group")
    assert process.returncode == 3
    assert "ls-lm-twg" in process.stderr


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7 this is not a registry" * 100])
def test_a_registry_that_is_none_is_one_line(interlock: Interlock, tmp_path: Path, content: bytes) -> None:
    (tmp_path / "letter.db").write_bytes(content)
    process = interlock("mechanisms", registry=str(tmp_path / "letter.db"))
    assert (process.returncode, len(process.stderr.splitlines())) == (2, 1)
    assert "letter.db" in process.stderr


def test_a_damaged_registry_is_one_line(interlock: Interlock, tmp_path: Path) -> None:
    made = interlock("init", "--example", registry=str(tmp_path / "whole.db"))
    assert made.returncode == 0
    whole = (tmp_path / "whole.db").read_bytes()
    (tmp_path / "half.db").write_bytes(whole[:20_000] + b"\x00" * 30_000)
    process = interlock("citations", registry=str(tmp_path / "half.db"))
    assert process.returncode == 2
    assert len(process.stderr.splitlines()) == 1


def test_a_newer_registry_is_refused(interlock: Interlock, tmp_path: Path) -> None:
    path = tmp_path / "newer.db"
    assert interlock("init", "--empty", registry=str(path)).returncode == 0
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()
    process = interlock("who", "x", registry=str(path))
    assert process.returncode == 2
    assert "upgrade Interlock" in process.stderr


def test_init_says_where_the_registry_cannot_be_made(interlock: Interlock, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    process = interlock("init", "--example", registry=str(tmp_path / "file" / "registry.db"))
    assert process.returncode == 2
    assert len(process.stderr.splitlines()) == 1
    assert "cannot write" in process.stderr


@BOTH
def test_init_keeps_an_existing_registry_when_asked_to(interlock: Interlock) -> None:
    assert interlock("init", "--example", "--keep").returncode == 0
    again = interlock("init", "--empty", "--force")
    assert again.returncode == 0
    assert "is now" in again.stderr
    assert json.loads(interlock("mechanisms", "--json").stdout) == []


@pytest.mark.parametrize("width", ["40", "60", "80", "200"])
@pytest.mark.parametrize(
    "words",
    [
        ["who", "Lesotho TWG"],
        ["show", "LM.0304"],
        ["mechanisms"],
        ["organisations"],
        ["agreements"],
        ["citations"],
        ["find", "ministry"],
        ["sits", "Lesotho"],
        [],
    ],
)
def test_plain_answers_fit_the_terminal(interlock: Interlock, words: list[str], width: str) -> None:
    process = interlock(*words, COLUMNS=width)
    assert process.returncode == 0
    assert "\x1b" not in process.stdout
    if width != "40" or words:  # the commands listed on the first page stay whole
        assert max(map(len, process.stdout.splitlines())) <= max(int(width), 70 if not words else 0)


@pytest.mark.parametrize("command", [command.name for command in COMMANDS])
def test_help_of_every_command_shows_two_examples(interlock: Interlock, command: str) -> None:
    process = interlock(command, "--help")
    assert process.returncode == 0
    examples = process.stdout.split("examples:")[1].strip().splitlines()
    assert len(examples) == 2
    assert all(command in example for example in examples)


def test_without_a_terminal_the_bare_command_says_what_is_there_and_where_to_go(interlock: Interlock) -> None:
    process = interlock()
    assert process.returncode == 0
    assert "No longer meeting" in process.stdout
    assert "interlock who" in process.stdout


def test_the_example_of_every_help_page_runs(interlock: Interlock, tmp_path: Path) -> None:
    (tmp_path / "documents").mkdir()
    (tmp_path / "rules.toml").write_text(
        "[[composition_rules]]\nrule = 'minimum'\nconstituency = 'workers'\nnumber = 1\n"
    )
    (tmp_path / "registry-of-2026").mkdir()
    (tmp_path / "registry-of-2026" / "organisations.yaml").write_text(
        "organisations:\n  - {id: potters-guild, name: Potters Guild}\n"
    )
    book = openpyxl.Workbook()
    for row in (["Name", "Organisation", "Role"], ["Ada Moyo", "Potters Guild", "Chair"]):
        book.worksheets[0].append(row)
    book.save(tmp_path / "members.xlsx")
    for command in COMMANDS:
        # What serves goes on until it is interrupted.
        if command.name in ("init", "verify", "serve") or command.module in CHANGING:
            continue
        for example in command.examples:
            words = shlex.split(example)[1:]
            process = interlock(*words)
            assert process.returncode == 0, (example, process.stderr)


@BOTH
def test_a_process_of_its_own_answers_as_the_tests_here_do(
    interlock: Interlock, interlock_alone: Interlock
) -> None:
    for words in (
        ["who", "Lesotho TWG", "--json"],
        ["agreements", "--stuck"],
        ["who", "committee"],
        ["who"],
        ["find", "--help"],
        [],
    ):
        here, alone = interlock(*words), interlock_alone(*words)
        assert (alone.returncode, alone.stdout, alone.stderr) == (here.returncode, here.stdout, here.stderr)


def test_a_reader_that_stops_reading_is_no_error(example: Location) -> None:
    process = subprocess.run(
        f"{sys.executable} -m tui --registry {example.path} citations --json | head -c 10",
        shell=True,
        capture_output=True,
        text=True,
        cwd=PROJECT,
        check=False,
    )
    assert process.stderr == ""


def test_a_name_that_is_no_text_is_unknown(example: Location) -> None:
    process = subprocess.run(
        [sys.executable, "-m", "tui", "--registry", example.path, "show", b"\xff"],
        capture_output=True,
        cwd=PROJECT,
        check=False,
    )
    assert process.returncode == 3
    assert b"Traceback" not in process.stderr


@pytest.mark.parametrize("encoding", ["ascii", "latin-1"])
def test_a_terminal_of_another_alphabet_gets_an_answer_and_json_stays_utf8(
    interlock_alone: Interlock, encoding: str
) -> None:
    assert interlock_alone("who", "Lesotho TWG", PYTHONIOENCODING=encoding).returncode == 0
    told = interlock_alone("who", "Lesotho TWG", "--json", PYTHONIOENCODING=encoding)
    assert json.loads(told.stdout)["mechanism"]["acronym"] == "TWG"


def test_output_that_cannot_be_written_is_one_line(example: Location) -> None:
    with open("/dev/full", "w") as full:
        process = subprocess.run(
            [sys.executable, "-m", "tui", "--registry", example.path, "citations"],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            cwd=PROJECT,
            check=False,
        )
    assert (process.returncode, len(process.stderr.splitlines())) == (2, 1)


def test_a_registry_from_elsewhere_cannot_write_to_the_terminal(
    interlock: Interlock, example: Location
) -> None:
    with sqlite3.connect(example.path) as connection:
        connection.execute(
            "UPDATE entity SET name = 'Evil' || char(27) || ']0;pwned' || char(7) WHERE id = 'iom'"
        )
    connection.close()
    for words in (
        ["show", "iom"],
        ["who", "Lesotho TWG"],
        ["sits", "iom"],
        ["organisations"],
        ["find", "iom"],
        [],
    ):
        assert "\x1b" not in interlock(*words).stdout, words


def test_a_map_of_a_project_draws_its_participants(interlock: Interlock, tmp_path: Path) -> None:
    assert "14 records, 16 ties" in interlock("map", "LM.0304", "-o", "project.html").stdout
    refused = interlock("map", "lesotho-evaluation-2019", "-o", "source.html")
    assert refused.returncode == 2
    assert "nothing to draw" in refused.stderr


@BOTH
def test_a_country_is_named_by_code_or_name_and_a_wrong_one_is_unknown(interlock: Interlock) -> None:
    by_name, by_code = (
        interlock("mechanisms", "--country", name, "--json").stdout for name in ("Lesotho", "ls")
    )
    assert by_name == by_code
    assert interlock("mechanisms", "--country", "Atlantis").returncode == 3
    unknown = interlock("mechanisms", "--country", "XX", "--json")
    assert unknown.returncode == 3
    assert "has the code 'XX'" in json.loads(unknown.stdout)["error"]


def test_a_map_is_narrowed_to_kinds_of_record(interlock: Interlock) -> None:
    words = ("map", "Lesotho TWG", "--hops", "2", "--as-of", "2017")
    told = interlock(*words, "--kind", "mechanism", "organisation", "-o", "narrow.html").stdout
    assert "25 records" in told
