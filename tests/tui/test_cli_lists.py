"""The commands that list: the contract's shapes, their filters, and faces that fit the terminal."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from registry.store.location import Location
from tests.conftest import Interlock, World

# What commands print rests on questions and changes, which are tested on both databases.
pytestmark = pytest.mark.database("sqlite")

REF = {"id", "kind", "name", "acronym"}
SOURCE = {"source", "locator", "quote", "asserted_by", "stance"}

WORLD = """
source: report
sources:
  - {id: report, name: Report, as_of: 2019-04, type: evaluation_report, file: report.txt}
  - {id: follow-up, name: Follow-up form, as_of: 2021-09}
places:
  - {id: ls, name: Lesotho, type: country, code: LS}
  - {id: mu, name: Mauritius, type: country, code: MU}
organisations:
  - {id: iom, name: International Organization for Migration, acronym: IOM, classification: igo_un,
     themes: [{theme: Data}]}
  - {id: mole, name: Ministry of Labour, classification: ministry, country: ls}
people:
  - id: ada
    name: Ada Lovelace
    affiliations: [{organisation: mole, post: Director, start_date: 2016, sources: [{quote: Director}]}]
projects:
  - id: lm
    name: Labour migration management
    country: ls
    start_date: 2016-10
    end_date: 2018-03
    identifiers: [{scheme: IOM, identifier: LM.0304}]
    participants: [{entity: iom, role: implementing}]
mechanisms:
  - {id: twg, name: Technical Working Group, acronym: TWG, country: ls, themes: [{theme: Skills}]}
  - id: midsa
    name: Migration Dialogue for Southern Africa
    acronym: MIDSA
    scope: regional
    seats:
      - {country: ls, role: chair, last_confirmed: 2019, start_date: 2000, sources: [{quote: Lesotho}]}
      - {country: mu}
  - {id: abu-dhabi, name: Abu Dhabi Dialogue among the Asian Labour Sending and Receiving Countries,
     scope: interregional}
  - {id: gfmd, name: Global Forum on Migration and Development, acronym: GFMD, scope: global}
agreements:
  - {id: mou, name: Memorandum with Mauritius, themes: [{theme: Skills}]}
  - {id: doi, name: Declaration of intent}
events:
  - {id: first, name: First meeting, type: meeting, mechanism: twg, country: ls, start_date: 2017-02-03,
     participants: 12, attendance: [{organisation: mole}]}
instruments:
  - id: policy
    name: Labour Migration Policy
    type: policy
    country: ls
    project: lm
    stages:
      - {stage: draft, entered: 2018-03}
      - {stage: signed, sources: [{quote: signed}, {quote: not adopted, stance: contradicts}]}
    endorsements:
      - {body: twg, act: endorsed, claim: contested,
         sources: [{quote: it endorsed}, {quote: it never did, stance: contradicts}]}
    requirements:
      - {body: mole, act: endorsed, sources: [{quote: the ministry must agree}]}
      - {country: mu, act: consulted}
  - {id: evaluation, name: Ex-post evaluation, type: evaluation, project: lm}
systems:
  - id: matrix
    name: Monitoring matrix
    type: monitoring_tool
    state: in_use
    owner: mole
    functions: [{function: Tracks indicators, done_by: IOM, frequency: quarterly, sources: [{quote: tracks}]}]
recommendations:
  - {id: r-10, name: Recommendation 10, evaluation: evaluation, number: "10"}
  - id: r-2
    name: Recommendation 2
    evaluation: evaluation
    number: "2"
    text: Let the group meet
    response: accept
    ties: [{entity: iom, role: responsible}, {entity: twg, role: about}]
    reviews:
      - {review: 1, status: open, comment: Under way, reported_on: 2020-06}
      - {review: 2, sources: [{source: follow-up, locator: table 1}]}
"""


@pytest.fixture
def told(a_world: World, interlock: Interlock) -> Callable[..., subprocess.CompletedProcess[str]]:
    """The command on the small world."""
    path = a_world(WORLD).path

    def run(*words: str, **environment: str) -> subprocess.CompletedProcess[str]:
        return interlock(*words, registry=path, **environment)

    return run


Told = Callable[..., "subprocess.CompletedProcess[str]"]


def answer(told: Told, *words: str) -> Any:  # noqa: ANN401 - whatever JSON holds
    process = told(*words, "--json")
    assert process.returncode == 0, process.stderr
    return json.loads(process.stdout)


def ids(rows: list[dict[str, Any]]) -> list[str]:
    return [row["ref"]["id"] for row in rows]


def test_recommendations_answer_in_the_contracts_shape(told: Told) -> None:
    second, tenth = answer(told, "recommendations")
    assert {"ref", "evaluation", "number", "text", "response", "responsible", "statuses"} <= set(second)
    assert set(second["evaluation"]) == set(second["responsible"][0]) == REF
    assert (second["number"], tenth["number"]) == ("2", "10")
    assert [(found["review"], found["status"], found["comment"]) for found in second["statuses"]] == [
        (1, "open", "Under way"),
        (2, "blank", None),
    ]
    assert set(second["statuses"][1]["sources"][0]) == SOURCE


def test_recommendations_are_narrowed_by_words_of_the_command(told: Told) -> None:
    for evaluation in ("evaluation", "LM.0304", "labour migration management"):
        assert ids(answer(told, "recommendations", "--evaluation", evaluation)) == ["r-2", "r-10"]
    assert ids(answer(told, "recommendations", "--status", "blank", "--review", "2")) == ["r-2"]
    assert ids(answer(told, "recommendations", "--status", "blank", "--review", "1")) == []
    assert ids(answer(told, "recommendations", "--about", "TWG")) == ["r-2"]
    assert ids(answer(told, "recommendations", "--status", "blank", "--as-of", "2020")) == []
    assert ids(answer(told, "recommendations", "--filter", "10")) == ["r-10"]


def test_endorsements_answer_in_the_contracts_shape(told: Told) -> None:
    chain = answer(told, "endorsements", "labour migration policy")
    assert set(chain) == {"subject", "stage", "contested", "endorsements", "missing", "chain"}
    assert (chain["stage"], chain["contested"]) == ("draft", True)
    (made,) = chain["endorsements"]
    assert set(made) == {"body", "country", "act", "on", "evidence", "claim", "sources"}
    assert (made["body"]["id"], made["country"], made["claim"]) == ("twg", None, "contested")
    assert {note["stance"] for note in made["sources"]} == {"states", "contradicts"}
    assert [set(each) for each in chain["missing"]] == [{"body", "country", "sources"}] * 2
    project = answer(told, "endorsements", "LM.0304")
    assert (project["stage"], project["endorsements"], project["missing"]) == (None, [], [])


def test_a_chain_and_a_composition_answer_in_their_documented_shape(told: Told) -> None:
    for step in answer(told, "endorsements", "policy")["chain"]:
        assert set(step) == {
            "position", "body", "country", "act", "required", "basis", "state", "on", "evidence",
            "without_minutes", "assumed", "through", "before", "required_by", "sources",
        }  # fmt: skip
    body = answer(told, "composition", "MIDSA", "--as-of", "2018")
    assert set(body) == {
        "mechanism",
        "as_of",
        "rules_from",
        "note",
        "whole",
        "sides",
        "rules",
        "without_vote",
    }
    assert body["rules_from"] == "benchmark"
    assert [(s["constituency"], len(s["certain"]), len(s["possible"])) for s in body["sides"]] == [
        ("unknown", 1, 1)
    ]
    assert set(body["rules"][0]) == {
        "rule", "constituency", "compared_with", "organisation", "number", "asks", "found", "verdict", "why",
        "where", "sources",
    }  # fmt: skip
    assert {rule["verdict"] for rule in body["rules"]} == {"unknown"}
    assert {rule["verdict"] for rule in answer(told, "composition", "gfmd")["rules"]} == {"not_recorded"}
    assert "does not bind it" in " ".join(told("composition", "gfmd").stdout.split())


def test_a_file_of_rules_with_a_mistake_is_refused_in_one_line(told: Told, tmp_path: Path) -> None:
    file = tmp_path / "rules.toml"
    file.write_text("[[composition_rules]]\nrule = 'equal'\n", encoding="utf-8")
    refused = told("composition", "MIDSA", "--rules", str(file))
    assert (refused.returncode, refused.stdout, refused.stderr.count("\n")) == (2, "", 1)
    assert "rules.toml, line 2: " in refused.stderr


def test_forums_answer_in_the_contracts_shape(told: Told) -> None:
    forums = answer(told, "forums", "--as-of", "2018")
    assert set(forums) == {"forums", "countries", "cells"}
    assert set(forums["forums"][0]) == set(forums["countries"][0]) == REF
    cell = forums["cells"][0]
    assert set(cell) == {"forum", "country", "role", "certainty", "sources"}
    assert (cell["forum"], cell["country"], cell["role"], cell["certainty"]) == (
        "midsa", "ls", "chair", "certain",
    )  # fmt: skip
    assert len(forums["forums"]) == 3
    for country in ("LS", "Lesotho", "ls"):
        narrowed = answer(told, "forums", "--country", country)
        assert [ref["id"] for ref in narrowed["forums"]] == ["midsa"]
        assert [ref["id"] for ref in narrowed["countries"]] == ["ls"]


def test_the_other_lists_have_one_row_a_record_with_the_contracts_keys(told: Told) -> None:
    keys = {
        "organisations": {"ref", "classification", "country", "seats"},
        "people": {"ref", "posts", "seats"},
        "projects": {"ref", "identifiers", "start", "end", "country", "state"},
        "instruments": {"ref", "type", "stage", "country"},
        "events": {"ref", "type", "status", "mechanism", "start", "end", "attendance"},
        "systems": {"ref", "type", "state", "owner", "functions", "sources"},
        "sources": {"ref", "type", "as_of", "issued", "citations"},
    }
    for command, expected in keys.items():
        rows = answer(told, command)
        assert rows, command
        assert all(expected <= set(row) and set(row["ref"]) == REF for row in rows), command
    assert answer(told, "projects")[0]["identifiers"] == [{"scheme": "IOM", "identifier": "LM.0304"}]
    assert set(answer(told, "systems")[0]["functions"][0]) == {
        "function", "done_by", "frequency", "state", "sources",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (("organisations", "--country", "Lesotho"), ["mole"]),
        (("organisations", "--type", "igo_un", "--theme", "data"), ["iom"]),
        (("people", "--organisation", "Ministry of Labour"), ["ada"]),
        (("people", "--organisation", "IOM"), []),
        (("projects", "--state", "running", "--as-of", "2017"), ["lm"]),
        (("projects", "--state", "running"), []),
        (("projects", "--participant", "IOM", "--country", "LS"), ["lm"]),
        (("instruments", "--stage", "draft", "--type", "policy"), ["policy"]),
        (("instruments", "--project", "LM.0304"), ["evaluation", "policy"]),
        (("instruments", "--owner", "IOM"), []),
        (("events", "--mechanism", "TWG", "--during", "2017"), ["first"]),
        (("events", "--during", "2018"), []),
        (("events", "--status", "ahead", "--as-of", "2016"), ["first"]),
        (("events", "--type", "meeting", "--country", "LS"), ["first"]),
        (("mechanisms", "--theme", "skills"), ["twg"]),
        (("mechanisms", "--theme", "skills", "--scope", "global"), []),
        (("agreements", "--theme", "skills"), ["mou"]),
        (("agreements", "--filter", "intent"), ["doi"]),
        (("systems", "--owner", "mole", "--state", "in-use"), ["matrix"]),
        (("systems", "--project", "LM.0304"), []),
        (("sources", "--type", "evaluation_report"), ["report"]),
        (("sources", "--publisher", "IOM"), []),
    ],
)
def test_lists_are_narrowed(told: Told, words: tuple[str, ...], expected: list[str]) -> None:
    assert ids(answer(told, *words)) == expected


FACES = (
    ("organisations",),
    ("people",),
    ("projects",),
    ("instruments",),
    ("endorsements", "policy"),
    ("composition", "MIDSA", "--as-of", "2018"),
    ("composition", "gfmd"),
    ("events",),
    ("forums",),
    ("forums", "--matrix"),
    ("systems",),
    ("recommendations",),
    ("sources",),
)


@pytest.mark.parametrize("width", ["80", "40"])
def test_plain_faces_fit_the_terminal_and_hold_what_json_holds(told: Told, width: str) -> None:
    for words in FACES:
        process = told(*words, COLUMNS=width)
        assert process.returncode == 0, words
        assert max(map(len, process.stdout.splitlines())) <= int(width), words
        assert "\x1b" not in process.stdout


def test_a_matrix_too_wide_for_the_terminal_is_several_tables(told: Told) -> None:
    narrow, wide = (told("forums", "--matrix", COLUMNS=width).stdout for width in ("40", "200"))
    assert narrow.count("COUNTRY") > wide.count("COUNTRY") == 1
    for text in (narrow, wide):
        assert "chair?" in text
        assert "MIDSA" in text
        assert "GFMD" in text


def test_a_disputed_endorsement_shows_both_sides_and_what_is_missing(told: Told) -> None:
    text = told("endorsements", "policy").stdout
    assert "stage: draft, contested" in text
    assert "“it endorsed”" in text
    assert "“it never did” – report (contradicts)" in text
    assert "Ministry of Labour: endorsed" in text
    assert "“the ministry must agree”" in text


def test_a_forum_without_a_recorded_member_says_so(told: Told) -> None:
    assert "no member recorded" in told("forums").stdout


def test_an_answer_may_be_empty(told: Told, a_world: World, interlock: Interlock) -> None:
    empty = a_world("places: []\n").path
    for command in ("organisations", "people", "projects", "instruments", "events", "systems"):
        assert interlock(command, registry=empty).stdout == f"No {command} fit.\n"
    assert interlock("recommendations", registry=empty).stdout == "No recommendations fit.\n"
    for words in (["forums"], ["forums", "--matrix"]):
        assert interlock(*words, registry=empty).stdout == "No forums fit.\n"


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (["recommendations", "--evaluation", "zzz"], 3, "no record is called"),
        (["recommendations", "--status", "done"], 2, "none of: open"),
        (["recommendations", "--review", "second"], 2, "the number of a review"),
        (["endorsements", "IOM"], 3, "instrument or a project"),
        (["endorsements"], 2, "NAME"),
        (["events", "--during", "2017-13"], 2, "no month 13"),
        (["events", "--mechanism", "IOM"], 3, "organisation"),
        (["projects", "--state", "gone"], 2, "none of: planned"),
        (["systems", "--type", "robot"], 2, "none of: monitoring_tool"),
        (["instruments", "--as-of", "soon"], 2, "write a date as"),
        (["people", "--organisation", "Ada Lovelace"], 3, "person"),
        (["forums", "--country", "Atlantis"], 3, "no record is called"),
    ],
)
def test_what_is_wrong_is_said_with_the_right_exit_code(
    told: Told, words: list[str], code: int, said: str
) -> None:
    process = told(*words)
    assert process.returncode == code
    assert said in process.stderr
    assert process.stdout == ""
    assert "Traceback" not in process.stderr


HOSTILE = "Ev[/b]il {0} {{x}} \x1b]0;pwned\x07[red]"


@pytest.mark.database("sqlite")
def test_hostile_text_reaches_no_terminal(a_world: World, interlock: Interlock) -> None:
    import sqlite3

    world = a_world(WORLD)
    with sqlite3.connect(world.path) as connection:
        connection.execute("UPDATE entity SET name = ?", (HOSTILE,))
        connection.execute("UPDATE recommendation SET text = ?", (HOSTILE,))
        connection.execute("UPDATE recommendation_review SET comment = ?", (HOSTILE,))
        connection.execute("UPDATE system_function SET function = ?", (HOSTILE,))
        connection.execute("UPDATE affiliation SET post = ?", (HOSTILE,))
        connection.execute("UPDATE citation SET quote = ?", (HOSTILE,))
    connection.close()
    for words in FACES:
        process = interlock(*words, registry=world.path)
        assert process.returncode == 0, words
        assert "\x1b" not in process.stdout, words
        assert "\x07" not in process.stdout, words


def test_the_example_answers_what_its_report_says(interlock: Interlock, example: Location) -> None:
    del example
    chain = answer(interlock, "endorsements", "labour migration policy")
    assert (chain["stage"], chain["contested"]) == ("validated", True)
    assert {(made["body"]["id"], made["claim"]) for made in chain["endorsements"]} == {
        ("ls-lm-twg", "uncontested"),
        ("ls-nacola", "contested"),
    }
    (project,) = answer(interlock, "projects", "--country", "LS")
    assert project["state"] == "ended"
