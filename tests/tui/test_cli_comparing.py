"""``overlaps`` and ``compare`` on the example, against what its sources say."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.conftest import Interlock

# What commands print rests on questions and changes, which are tested on both databases.
pytestmark = pytest.mark.database("sqlite")

TWG, NCC = "Lesotho TWG", "Lesotho NCC"


def answer(interlock: Interlock, *words: str) -> Any:  # noqa: ANN401 - whatever JSON holds
    process = interlock(*words, "--json")
    assert process.returncode == 0, process.stderr
    return json.loads(process.stdout)


def test_a_pair_tells_what_is_recorded_and_what_is_only_said(interlock: Interlock) -> None:
    (pair,) = answer(interlock, "overlaps", TWG, NCC, "--as-of", "2017")
    assert set(pair) == {
        "a", "b", "shared", "shared_count", "holders_of_a", "holders_of_b", "share_of_a", "share_of_b",
        "jaccard", "contained", "certain", "holders", "akin", "recorded",
    }  # fmt: skip
    # The evaluation names one seat of the NCC: its chair, the Refugee Commissioner of Home Affairs.
    assert [ref["id"] for ref in pair["shared"]] == ["ls-moha"]
    assert (pair["shared_count"], pair["holders_of_a"], pair["certain"]["shared_count"]) == (1, 15, 0)
    (both,) = pair["holders"]
    assert [seat["role"] for seat in both["on_b"]] == ["chair"]
    assert both["on_a"][0]["sources"]
    (said,) = pair["recorded"]
    assert next(claim["value"] for claim in said["claims"]) == "many"
    assert {note["locator"] for note in said["sources"]} == {"line 226", "line 230", "line 255"}


def test_the_plain_answer_of_a_pair_quotes_what_is_only_said(interlock: Interlock) -> None:
    said = interlock("overlaps", TWG, "NACOLA").stdout
    assert "No organisation is recorded as sitting on both." in said
    assert "most of the NACOLA members were also part of the TWG" in said.replace("\n    ", " ")


def test_one_body_is_told_against_all_others(interlock: Interlock) -> None:
    rows = answer(interlock, "overlaps", TWG)
    assert {row["a"]["id"] for row in rows} == {"ls-lm-twg"}
    counts = [row["shared_count"] for row in rows]
    assert counts == sorted(counts, reverse=True)
    assert "ls-nacola" not in {row["b"]["id"] for row in rows}
    assert "ls-nacola" in {row["b"]["id"] for row in answer(interlock, "overlaps", TWG, "--min", "0")}


def test_all_pairs_say_how_many_there_are_beyond_the_limit(interlock: Interlock) -> None:
    assert len(answer(interlock, "overlaps", "--top", "2")) == 2
    assert answer(interlock, "overlaps", "--min", "9") == []
    assert "--min 0" in interlock("overlaps", "--min", "9").stdout


def test_compare_answers_in_the_contracts_shape(interlock: Interlock) -> None:
    told = answer(interlock, "compare", TWG, "--from", "2015", "--to", "2017-06")
    assert set(told) == {
        "mechanism", "from", "to", "activity", "joined", "left", "changed", "unsure", "unchanged",
    }  # fmt: skip
    assert (len(told["joined"]), told["left"], told["changed"], told["unsure"]) == (16, [], [], [])
    assert {"id", "organisation", "role", "certainty", "sources", "keeps_a_seat"} <= set(told["joined"][0])
    assert told["activity"] == {"from": "not_yet", "to": "active"}


def test_nobody_left_a_body_of_which_nobody_says_so(interlock: Interlock) -> None:
    told = answer(interlock, "compare", TWG, "--from", "2017", "--to", "2020")
    assert (told["joined"], told["left"], told["changed"], told["unchanged"]) == ([], [], [], 0)
    assert {(one["from"], one["to"]) for one in told["unsure"]} == {("certain", "possible")}
    assert "Certain in 2017, only possible in 2020" in interlock(
        "compare", TWG, "--from", "2017", "--to", "2020"
    ).stdout  # fmt: skip


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["compare", TWG, "--from", "2020", "--to", "2017"], "does not come before"),
        (["compare", TWG, "--from", "soon"], "--from"),
        (["compare", TWG], "--from"),
        (["overlaps", TWG, TWG], "name another body"),
        (["overlaps", TWG, NCC, "--top", "3"], "two bodies are one pair"),
        (["overlaps", "--by", "shoe"], "organisation, person, country"),
        (["overlaps", "--min", "x"], "no whole number"),
        (["overlaps", "--top", "0"], "no number from 1 on"),
    ],
)
def test_what_cannot_be_meant_is_told_in_one_line(interlock: Interlock, words: list[str], said: str) -> None:
    process = interlock(*words)
    assert process.returncode == 2
    assert said in process.stderr
    assert len(process.stderr.splitlines()) == 1
