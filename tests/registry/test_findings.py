"""The rules of ``check`` on small worlds: what each finds, and what is no finding."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from registry.asof import AsOf
from registry.checks.findings import at_least, findings_on
from registry.checks.rules import BY_NAME, RULES
from registry.checks.thresholds import USUAL, Thresholds, thresholds_from
from registry.errors import BadInput
from registry.store.location import Location
from registry.store.reading import reading
from registry.terms.findings import Severity

World = Callable[[str], Location]

SOURCES = """
sources:
  - {id: report, name: Report, as_of: 2019-04}
  - {id: later, name: Later report, as_of: 2021-02}
places:
  - {id: ls, name: Lesotho, type: country, code: LS}
"""


def messages(world: Location, rule: str, day: str | None, limits: Thresholds = USUAL) -> list[str]:
    with reading(world) as reader:
        return [found.message for found in findings_on(reader, AsOf.on(day), [BY_NAME[rule]], limits)]


@pytest.mark.parametrize("rule", [rule.name for rule in RULES])
def test_nothing_recorded_is_no_finding(a_world: World, rule: str) -> None:
    world = a_world(
        SOURCES + "projects:\n  - {id: plan, name: Plan, end_date: 2018}\n"
        "mechanisms:\n  - id: board\n    name: Board\n    type: statutory_tripartite_body\n"
        "    permanence: project_bound\n    project: plan\n    terms_of_reference: [{}]\n"
        "agreements:\n  - id: mou\n    name: MOU\n    type: mou\n    stages:\n"
        "      - {stage: drafting, entered: 2012}\n"
        "instruments:\n  - {id: policy, name: Policy, type: policy}\n"
    )
    assert messages(world, rule, None) == []


def test_a_state_from_silence_says_by_which_interval_and_a_date_reads_as_written(a_world: World) -> None:
    world = a_world(
        SOURCES + "mechanisms:\n  - {id: board, name: Board, followed_from: 2019-01-01}\n"
        "events:\n  - {id: first, type: meeting, name: First, status: held, mechanism: board,\n"
        "     start_date: 2020}\n"
    )
    benchmark = "as benchmark (ILO C144, art. 5): no terms of reference name an interval"
    every = f"it is to meet every 12 months {benchmark}"
    last = "the last dated meeting was in 2020"
    assert messages(world, "overdue_body", "2022-01") == [
        f"should have met again by 2021-12-31: {every}; {last}"
    ]
    assert messages(world, "dormant_body", "2022-06") == [
        f"has not met for too long, as the registry follows it: {every}; {last}"
    ]


def test_what_a_state_rests_on_without_a_source_is_said(a_world: World) -> None:
    world = a_world(
        SOURCES
        + "mechanisms:\n  - {id: board, name: Board, activity_notes: [{observation: no_longer_meets}]}\n"
    )
    told = "no longer meets; recorded without a source: a note that it no longer meets, undated"
    assert messages(world, "dormant_body", None) == [told]


FOLLOWED = (
    SOURCES + "mechanisms:\n  - id: board\n    name: Board\n    followed_from: 2019-01-01\n"
    "    declared_state: active\n    sources: [{source: report, quote: active}]\n"
)


ORPHAN = (
    "projects:\n  - id: plan\n    name: Plan\n    end_date: {end}\n"
    "    sources: [{{source: report, field: end_date, quote: its end}}]\n"
    "mechanisms:\n  - id: board\n    name: Board\n    permanence: {permanence}\n    project: plan\n"
    "    terms_of_reference:\n      - post_project_role: {role}\n"
    "        sources: [{{source: report, field: {field}, quote: no word of it}}]\n"
)


@pytest.mark.parametrize(
    ("end", "permanence", "role", "field", "day", "told"),
    [
        ("2018-03-31", "project_bound", "not_stated", "post_project_role", "2019-05", "Plan, ended on"),
        ("2019-07-29", "project_bound", "not_stated", "post_project_role", "2019-04-30", "Plan, ends on"),
        ("2019-07-30", "project_bound", "not_stated", "post_project_role", "2019-04-30", ""),
        ("2020", "project_bound", "not_stated", "post_project_role", "2021-06", "Plan, was to end in"),
        ("2018-03-31", "project_bound", "not_stated", "post_project_role", "2019-03", ""),
        ("2018-03-31", "project_bound", "not_stated", "mandate", "2019-05", ""),
        ("2018-03-31", "project_bound", "dissolve", "post_project_role", "2019-05", ""),
        ("2018-03-31", "permanent", "not_stated", "post_project_role", "2019-05", ""),
    ],
)
def test_a_body_is_orphaned_where_a_source_says_that_its_terms_are_silent(
    a_world: World, end: str, permanence: str, role: str, field: str, day: str, told: str
) -> None:
    world = a_world(SOURCES + ORPHAN.format(end=end, permanence=permanence, role=role, field=field))
    found = messages(world, "orphaned_body", day)
    assert [told in message for message in found] == ([True] if told else [])


ENDORSED = (
    SOURCES + "mechanisms:\n  - {id: board, name: Board}\n"
    "organisations:\n  - {id: cabinet, name: Cabinet}\n"
    "instruments:\n  - id: policy\n    name: Policy\n    type: policy\n"
)


def endorsed(*lines: str) -> str:
    said = "        sources: [{source: report, quote: so it was}]\n"
    return ENDORSED + "    endorsements:\n" + "".join(f"      - {line}\n{said}" for line in lines)


@pytest.mark.parametrize(
    ("lines", "rules"),
    [
        (["body: board\n        act: endorsed\n        evidence: minuted"], []),
        (["body: board\n        act: endorsed\n        evidence: assumed"], ["endorsement_assumed"]),
        (
            [
                "body: board\n        act: endorsed\n        evidence: assumed",
                "body: board\n        act: endorsed\n        on_date: 2019-02\n        evidence: minuted",
            ],
            [],
        ),
        (
            ["body: board\n        act: endorsed\n        evidence: assumed\n        claim: contested"],
            ["endorsement_contested"],
        ),
    ],
)
def test_endorsements_are_contested_or_assumed(a_world: World, lines: list[str], rules: list[str]) -> None:
    world = a_world(endorsed(*lines))
    with reading(world) as reader:
        assert findings_on(reader, AsOf.on("2019-03"), RULES) == []
        assert [found.rule for found in findings_on(reader, AsOf.on("2019-05"), RULES)] == rules


@pytest.mark.parametrize(("basis", "count"), [("unknown", 1), ("recommended", 0)])
def test_a_required_act_is_missing_until_it_is_done(a_world: World, basis: str, count: int) -> None:
    required = (
        ENDORSED + "    requirements:\n"
        f"      - body: cabinet\n        act: approved\n        basis: {basis}\n"
        "        sources: [{source: report, quote: to be tabled}]\n"
    )
    world = a_world(required)
    assert messages(world, "endorsement_missing", "2019-03") == []
    assert len(messages(world, "endorsement_missing", "2019-05")) == count
    done = "    endorsements:\n      - {body: cabinet, act: approved, on_date: 2020-01-10}\n"
    assert messages(a_world(required + done), "endorsement_missing", "2020-02") == []


def body(seats: str, more: str = "") -> str:
    return (
        SOURCES
        + "organisations:\n"
        + "".join(f"  - {{id: o{n}, name: Organisation {n}}}\n" for n in range(4))
        + f"mechanisms:\n  - id: board\n    name: Board\n{more}    seats:\n{seats}"
    )


def seat(number: int, side: str = "unknown", more: str = "") -> str:
    return f"      - {{organisation: o{number}, constituency: {side}{more}}}\n"


COUNTED = "    sources: [{{source: report, field: member_count, value: '{}', quote: so many members}}]\n"
TRIPARTITE = "    type: statutory_tripartite_body\n"
PARITY = "    composition_rules: [{rule: parity, constituency: employers, compared_with: government}]\n"


@pytest.mark.parametrize(("claimed", "count"), [("2", 0), ("3", 1), ("several", 0)])
def test_counted_members_differ_from_claimed_ones(a_world: World, claimed: str, count: int) -> None:
    seats = seat(0, more=", role: chair") + seat(0) + seat(1) + seat(2, more=", role: observer")
    world = a_world(body(seats, COUNTED.format(claimed)))
    assert messages(world, "member_count_differs", "2019-03") == []
    assert len(messages(world, "member_count_differs", "2019-05")) == count
    assert messages(world, "member_count_differs", "2019-05", Thresholds(count_difference=2)) == []


@pytest.mark.parametrize(
    ("more", "told"),
    [
        (TRIPARTITE, []),
        (TRIPARTITE + COUNTED.format(4), []),
        (COUNTED.format(3), []),
        (TRIPARTITE + COUNTED.format(3), ["has 2 members for employers and 1 for workers", "for government"]),
        (TRIPARTITE + "    followed_from: 2019\n    followed_to: 2026-01\n", ["1 for workers", "government"]),
        (PARITY + COUNTED.format(3), ["has 2 members for employers and 0 for government"]),
        (TRIPARTITE + PARITY + COUNTED.format(3), ["has 2 members for employers and 0 for government"]),
    ],
)
def test_sides_are_unbalanced_only_where_the_roster_is_known_to_be_whole(
    a_world: World, more: str, told: list[str]
) -> None:
    seats = seat(0, "employers") + seat(1, "employers") + seat(2, "workers")
    found = messages(a_world(body(seats, more)), "sides_unbalanced", "2020-01")
    assert len(found) == len(told)
    for words in told:
        assert any(words in message for message in found), (words, found)


def test_sources_disagree_once_the_second_has_spoken(a_world: World) -> None:
    claims = (
        "    sources:\n      - {source: report, field: scope, value: national, quote: a}\n"
        "      - {source: later, field: scope, value: regional, quote: b}\n"
    )
    world = a_world(SOURCES + "mechanisms:\n  - id: board\n    name: Board\n" + claims)
    assert messages(world, "sources_disagree", "2021-01") == []
    assert messages(world, "sources_disagree", "2021-03") == ["scope: “national” against “regional”"]
    one_place = claims.replace("later", "report").replace("quote:", "locator: line 3, quote:")
    world = a_world(SOURCES + "mechanisms:\n  - id: board\n    name: Board\n" + one_place)
    assert messages(world, "sources_disagree", "2021-03") == []
    prose = claims.replace("scope", "description")
    world = a_world(SOURCES + "mechanisms:\n  - id: board\n    name: Board\n" + prose)
    assert messages(world, "sources_disagree", "2021-03") == []


def test_findings_are_narrowed_to_a_country_and_count_as_one_says(a_world: World) -> None:
    with reading(a_world(FOLLOWED.replace("name: Board\n", "name: Board\n    country: ls\n"))) as reader:
        day = AsOf.on("2020-03")
        assert len(findings_on(reader, day, RULES, country="LS")) == 2
        assert findings_on(reader, day, RULES, country="MU") == []
        limits = Thresholds(severities={"overdue_body": Severity.error, "declared_state_differs": None})
        found = findings_on(reader, day, RULES, limits)
    assert [(one.rule, one.severity) for one in found] == [("overdue_body", Severity.error)]
    assert at_least(found, Severity.notice)
    assert not at_least([one._replace(severity=Severity.notice) for one in found], Severity.warning)


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("[orphaned_body]\ndays = \n", 2, "no TOML"),
        ("\n[orphan]\ndays = 3\n", 2, "there is no rule 'orphan'"),
        ("[orphaned_body]\n\nmonths = 3\n", 3, "takes days, severity"),
        ("[orphaned_body]\ndays = -1\n", 2, "whole number"),
        ("[orphaned_body]\ndays = true\n", 2, "whole number"),
        ("[orphaned_body]\nseverity = 'bad'\n", 2, "error, warning, notice or off"),
        ("orphaned_body = 3\n", 1, "[orphaned_body]"),
        ("agreement_stuck.days = 3\n", 1, "months_after_declaration"),
    ],
)
def test_a_mistake_in_the_thresholds_is_told_with_its_line(
    tmp_path: Path, text: str, line: int, words: str
) -> None:
    file = tmp_path / "limits.toml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(BadInput) as problem:
        thresholds_from(str(file), tuple(BY_NAME))
    assert f"limits.toml, line {line}: " in problem.value.line
    assert words in problem.value.line


def test_thresholds_are_read_from_a_file(tmp_path: Path) -> None:
    file = tmp_path / "limits.toml"
    text = "[orphaned_body]\ndays = 60\nseverity = 'error'\n[sources_disagree]\nseverity = 'off'\n"
    file.write_text(text, encoding="utf-8")
    limits = thresholds_from(str(file), tuple(BY_NAME))
    assert (limits.orphan_days, limits.expiring_days) == (60, 90)
    assert limits.severities == {"orphaned_body": Severity.error, "sources_disagree": None}
    with pytest.raises(BadInput, match="name a TOML file"):
        thresholds_from(str(tmp_path / "none.toml"), tuple(BY_NAME))
