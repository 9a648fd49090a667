"""Who makes up a body, side by side, and what its rules say to that."""

from __future__ import annotations

from pathlib import Path

import pytest

from registry.asof import AsOf
from registry.checks.rule_file import rules_from
from registry.checks.rules.rosters import sides_unbalanced
from registry.checks.thresholds import USUAL
from registry.errors import BadInput
from registry.questions.composition import Composition, composition_of
from registry.questions.naming import record_named
from registry.store.location import Location
from registry.store.reading import reading
from registry.terms.composition import RulesFrom, Verdict
from registry.terms.seats import Constituency
from tests.conftest import World

FACTS = """
sources: [{id: act, name: Act, as_of: 2018}, {id: report, name: Report, as_of: 2019-04}]
places: [{id: ls, name: Lesotho, type: country, code: LS}]
organisations:
  - {id: o0, name: Union, acronym: U}
  - {id: o1, name: Federation}
  - {id: o2, name: Ministry}
  - {id: o3, name: Agency}
  - {id: office, name: Country office, parent: o3}
  - {id: unit, name: Unit of the office, parent: office}
  - {id: twin-1, name: Chamber}
  - {id: twin-2, name: Chamber}
mechanisms:
  - id: board
    name: Board
"""


def body(seats: list[str], rules: list[str], more: str = "") -> str:
    return (
        FACTS
        + f"{more}"
        + "".join(["    seats:\n", *(f"      - {{{seat}}}\n" for seat in seats)] if seats else [])
        + "".join(["    composition_rules:\n", *(f"      - {{{rule}}}\n" for rule in rules)] if rules else [])
    )


def sure(organisation: str, side: str, more: str = "") -> str:
    """A seat that is held for certain on 2019-05."""
    return f"organisation: {organisation}, constituency: {side}, start_date: 2018, last_confirmed: 2020{more}"


def maybe(organisation: str, side: str, more: str = "") -> str:
    """A seat that is only possible on 2019-05."""
    return f"organisation: {organisation}, constituency: {side}, start_date: 2019{more}"


def made(world: Location, day: str = "2019-05") -> Composition:
    with reading(world) as reader:
        return composition_of(reader, record_named(reader, "board"), AsOf.on(day))


TWO_WORKERS = "rule: minimum, constituency: workers, number: 2"
THIRD = "rule: maximum_share, constituency: government, number: 34"
PARITY = "rule: parity, constituency: employers, compared_with: workers"
AGENCY = "rule: required_organisation, organisation: o3"


@pytest.mark.parametrize(
    ("seats", "rule", "verdict", "found", "why"),
    [
        ([sure("o0", "workers"), sure("o1", "workers")], TWO_WORKERS, "met", ["2"], ""),
        (
            [sure("o0", "workers"), maybe("o1", "workers")],
            TWO_WORKERS,
            "unknown",
            ["1 to 2"],
            "1 member is only",
        ),
        (
            [sure("o0", "workers"), sure("o1", "unknown")],
            TWO_WORKERS,
            "unknown",
            ["1"],
            "1 member has no recorded",
        ),
        ([sure("o0", "workers"), sure("o1", "employers")], TWO_WORKERS, "not_met", ["1"], ""),
        ([sure("o1", "employers")], TWO_WORKERS, "not_recorded", ["0"], "no member for workers is recorded"),
        ([], TWO_WORKERS, "not_recorded", [], "no voting seat is recorded"),
        # One organisation on two seats is one member, and the seat that names its side speaks for both.
        ([sure("o0", "workers"), sure("o0", "workers", ", role: chair")], TWO_WORKERS, "not_met", ["1"], ""),
        ([sure("o0", "workers"), sure("o0", "unknown", ", role: chair")], TWO_WORKERS, "not_met", ["1"], ""),
        # Who has no vote is none of the members, unless the registry says otherwise.
        *(
            (
                [sure("o0", "workers"), sure("o1", "workers", f", role: {role}")],
                TWO_WORKERS,
                "not_met",
                ["1"],
                "",
            )
            for role in ("alternate", "observer", "resource_person", "secretary", "secretariat")
        ),
        (
            [sure("o0", "workers"), sure("o1", "workers", ", role: secretary, voting: true")],
            TWO_WORKERS,
            "met",
            ["2"],
            "",
        ),
        (
            [sure("o0", "workers"), sure("o1", "workers", ", voting: false")],
            TWO_WORKERS,
            "not_met",
            ["1"],
            "",
        ),
        ([sure("o2", "government"), sure("o0", "workers")], THIRD, "not_met", ["50%"], ""),
        (
            [sure("o2", "government"), sure("o0", "workers"), sure("o1", "employers")],
            THIRD,
            "met",
            ["33%"],
            "",
        ),
        (
            [sure("o2", "government"), sure("o0", "workers"), maybe("o1", "employers")],
            THIRD,
            "unknown",
            ["33 to 50%"],
            "1 member is only possible",
        ),
        ([sure("o0", "workers"), sure("o1", "unknown")], THIRD, "unknown", ["0 to 50%"], "no recorded side"),
        ([sure("o1", "employers"), sure("o0", "workers")], PARITY, "met", ["1", "1"], ""),
        (
            [sure("o1", "employers"), sure("o3", "employers"), sure("o0", "workers")],
            PARITY,
            "not_met",
            ["2", "1"],
            "",
        ),
        (
            [sure("o1", "employers"), sure("o3", "employers"), maybe("o0", "workers")],
            PARITY,
            "not_met",
            ["2", "0 to 1"],
            "",
        ),
        (
            [sure("o1", "employers"), sure("o3", "employers"), sure("o0", "workers"), sure("o2", "unknown")],
            PARITY,
            "unknown",
            ["2", "1"],
            "1 member has no recorded side",
        ),
        ([sure("o1", "employers")], PARITY, "not_recorded", ["1", "0"], "no member for workers"),
        ([sure("o3", "un_igo")], AGENCY, "met", ["1"], ""),
        ([sure("unit", "un_igo")], AGENCY, "met", ["1"], ""),
        ([maybe("office", "un_igo")], AGENCY, "unknown", ["0 to 1"], "only possible"),
        ([sure("office", "un_igo", ", role: observer")], AGENCY, "unknown", ["0"], "without a vote"),
        ([sure("o2", "government")], AGENCY, "not_recorded", ["0"], "no seat of Agency is recorded"),
        ([sure("o2", "government")], "rule: minimum_women, number: 1", "unknown", [], "who is a woman"),
    ],
)
def test_a_rule_is_met_or_not_whatever_is_open_or_it_is_unknown(
    a_world: World, seats: list[str], rule: str, verdict: str, found: list[str], why: str
) -> None:
    answer = made(a_world(body(seats, [rule])))
    (measured,) = answer.rules
    assert answer.rules_from is RulesFrom.recorded
    assert (measured.verdict, [each.words for each in measured.found]) == (verdict, found)
    assert why in (measured.why or "")
    assert bool(measured.why) == (verdict in (Verdict.unknown, Verdict.not_recorded))


def test_sides_tell_certain_members_from_possible_ones(a_world: World) -> None:
    seats = [
        sure("o0", "workers"),
        maybe("o1", "workers"),
        sure("o2", "unknown"),
        sure("o3", "un_igo, role: observer"),
    ]
    answer = made(a_world(body(seats, [])))
    told = [(s.constituency, [r.id for r in s.certain], [r.id for r in s.possible]) for s in answer.sides]
    assert told == [(Constituency.workers, ["o0"], ["o1"]), (Constituency.unknown, ["o2"], [])]


COUNTED = "    sources: [{source: report, field: member_count, value: '2', quote: two members}]\n"


@pytest.mark.parametrize(
    ("more", "verdict"),
    [("", Verdict.not_recorded), (COUNTED, Verdict.not_met), ("    followed_from: 2018\n", Verdict.not_met)],
)
def test_who_is_not_recorded_is_missing_only_from_a_roster_that_is_whole(
    a_world: World, more: str, verdict: Verdict
) -> None:
    world = a_world(body([maybe("o1", "employers"), maybe("o3", "employers")], [PARITY], more))
    answer = made(world)
    assert (answer.rules[0].verdict, answer.whole is None) == (verdict, not more)
    with reading(world) as reader:
        found = list(sides_unbalanced(reader, AsOf.on("2019-05"), USUAL))
    assert bool(found) == (verdict is Verdict.not_met)


def test_the_benchmark_says_that_it_is_one_and_no_finding_rests_on_it(a_world: World) -> None:
    world = a_world(body([sure("o1", "employers"), sure("o3", "employers")], [], COUNTED))
    answer = made(world)
    assert answer.rules_from is RulesFrom.benchmark
    assert "benchmark" in answer.note
    assert "does not bind it" in answer.note
    assert Verdict.not_met in {rule.verdict for rule in answer.rules}
    with reading(world) as reader:
        assert list(sides_unbalanced(reader, AsOf.on("2019-05"), USUAL)) == []
    typed = made(a_world(body([], [], "    type: statutory_tripartite_body\n")))
    assert typed.rules_from is RulesFrom.type
    assert {rule.verdict for rule in typed.rules} == {Verdict.not_recorded}


def test_a_rule_is_told_with_who_makes_it(a_world: World) -> None:
    cited = f"{PARITY}, sources: [{{source: act, quote: in equal numbers}}]"
    answer = made(a_world(body([sure("o1", "employers"), sure("o0", "workers")], [cited])))
    assert [note.quote for note in answer.rules[0].sources] == ["in equal numbers"]


def table(*lines: str) -> str:
    return "[[composition_rules]]\n" + "".join(f"{line}\n" for line in lines)


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("[[composition_rules]\n", 1, "no TOML"),
        ("", 1, "there is no rule in it"),
        ("composition_rules = 3\n", 1, "no list of rules"),
        ("\n[[rules]]\n", 2, "'rules' is not understood"),
        (table("rule = 'equal'"), 2, "there is no rule 'equal'"),
        (table("number = 2"), 1, "has no word"),
        (table("rule = 'minimum'"), 1, "minimum has no number"),
        (table("rule = 'minimum'", "", "number = -1"), 4, "whole number"),
        (table("rule = 'minimum'", "number = true"), 3, "whole number"),
        (table("rule = 'maximum_share'", "constituency = 'workers'", "number = 101"), 4, "from 0 to 100"),
        (table("rule = 'minimum'", "number = 1", "side = 'workers'"), 4, "takes number, constituency"),
        (table("rule = 'parity'", "constituency = 'unknown'", "compared_with = 'workers'"), 3, "no side"),
        (table("rule = 'parity'", "constituency = 'workers'", "compared_with = 'workers'"), 4, "itself"),
        (
            table("rule = 'minimum'", "number = 1")
            + table("rule = 'required_organisation'", "organisation = 'Nobody'"),
            6,
            "no record is called 'Nobody'",
        ),
        (table("rule = 'required_organisation'", "organisation = 'Chamber'"), 3, "twin-1, twin-2"),
        (
            table("rule = 'required_organisation'", "organisation = 'Board'"),
            3,
            "the id or name of an organisation",
        ),
        (table("rule = 'required_organisation'", "organisation = 7"), 3, "acronym"),
    ],
)
def test_a_mistake_in_a_file_of_rules_is_told_with_its_line(
    a_world: World, tmp_path: Path, text: str, line: int, words: str
) -> None:
    file = tmp_path / "rules.toml"
    file.write_text(text, encoding="utf-8")
    with reading(a_world(FACTS)) as reader, pytest.raises(BadInput) as caught:
        rules_from(reader, str(file))
    assert f"rules.toml, line {line}: " in caught.value.line
    assert words in caught.value.line


def test_rules_of_ones_own_replace_the_bodys(a_world: World, tmp_path: Path) -> None:
    file = tmp_path / "rules.toml"
    file.write_text(table("rule = 'required_organisation'", "organisation = 'u'"), encoding="utf-8")
    with reading(a_world(body([sure("o0", "workers")], [PARITY]))) as reader:
        board = record_named(reader, "board")
        answer = composition_of(reader, board, AsOf.on("2019-05"), rules_from(reader, str(file)))
    (rule,) = answer.rules
    assert (answer.rules_from, rule.verdict, rule.where) == (RulesFrom.own, Verdict.met, f"{file}, line 1")
    with pytest.raises(BadInput, match="cannot be read"), reading(a_world(FACTS)) as reader:
        rules_from(reader, str(tmp_path / "none.toml"))
