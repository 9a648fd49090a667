"""What ``check`` finds in the example, read against its documents; and the command itself."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from registry.asof import AsOf
from registry.checks.findings import Finding, findings_on
from registry.checks.rules import RULES
from registry.questions.agreements import AgreementFilter, agreements_on
from registry.store.reading import Reader
from tests.conftest import Interlock

BY_2014 = {("sources_disagree", "gms-hrd-working-group-meeting-2011")}
BY_2019 = BY_2014 | {
    ("dormant_body", "ls-lm-twg"),
    ("orphaned_body", "ls-lm-twg"),
    ("endorsement_contested", "ls-labour-migration-policy"),
    ("endorsement_missing", "ls-labour-migration-policy"),
    ("endorsement_assumed", "mainstreaming-2"),
    ("endorsement_assumed", "kg-work-plan"),
    ("member_count_differs", "ls-lm-twg"),
    ("sources_disagree", "ls-mu-labour-exchange-mou"),
    ("sources_disagree", "mainstreaming-2"),
    ("sources_disagree", "lm-0304"),
}
TODAY = BY_2019 | {("review_left_blank", f"er-rec-{number}") for number in range(1, 10)}


@pytest.mark.parametrize(("day", "expected"), [("2014-12", BY_2014), ("2019-05", BY_2019), (None, TODAY)])
def test_the_findings_are_those_that_were_read_against_the_documents(
    reader: Reader, on: Callable[[str | None], AsOf], day: str | None, expected: set[tuple[str, str]]
) -> None:
    found = findings_on(reader, on(day), RULES)
    assert {(one.rule, one.subject.id) for one in found} == expected
    assert all(note.quote for one in found for note in one.sources), "each passage is quoted"
    assert all(one.sources for one in found), "none rests on silence"


def one(found: list[Finding], rule: str, subject: str) -> Finding:
    (only,) = [each for each in found if (each.rule, each.subject.id) == (rule, subject)]
    return only


def test_they_say_what_the_documents_say(reader: Reader, on: Callable[[str | None], AsOf]) -> None:
    found = findings_on(reader, on(None), RULES)
    contested = one(found, "endorsement_contested", "ls-labour-migration-policy")
    assert (
        contested.message == "it is disputed that National Advisory Committee on Labour (NACOLA) endorsed it"
    )
    assert {note.stance for note in contested.sources} == {"implies", "contradicts"}
    assert "2018-03-31" in one(found, "orphaned_body", "ls-lm-twg").message
    assert "as a source implies" in one(found, "orphaned_body", "ls-lm-twg").message
    blank = [each.message for each in found if each.rule == "review_left_blank"]
    assert blank == ["was accepted, and review 2 left its status blank"] * 9
    assert "15 hold its recorded seats" in one(found, "member_count_differs", "ls-lm-twg").message


def test_what_is_only_past_its_hoped_for_day_is_stuck_and_no_finding(
    reader: Reader, on: Callable[[str | None], AsOf]
) -> None:
    stuck = {row.ref.id for row in agreements_on(reader, on("2020-06"), AgreementFilter(stuck=True))}
    assert stuck >= {"ls-mu-labour-exchange-mou", "jm-pioj-loa", "mainstreaming-2-project-document"}
    assert not [one for one in findings_on(reader, on("2020-06"), RULES) if one.subject.id in stuck
                and one.rule.startswith("agreement")]  # fmt: skip


def test_a_project_that_ended_waits_for_nobody(reader: Reader, on: Callable[[str | None], AsOf]) -> None:
    waiting = [one for one in findings_on(reader, on("2017"), RULES) if one.rule == "endorsement_missing"]
    assert ["waits to be endorsed by Ecuador" in one.message for one in waiting] == [True]
    later = findings_on(reader, on("2018-02"), RULES)
    assert not [one for one in later if one.rule == "endorsement_missing"]


def test_a_policy_that_nobody_tabled_is_no_finding_for_whoever_endorsed_it(
    reader: Reader, on: Callable[[str | None], AsOf]
) -> None:
    found = findings_on(reader, on("2019-05"), RULES)
    of_policy = [each.rule for each in found if each.subject.id == "ls-labour-migration-policy"]
    assert of_policy == ["endorsement_contested", "endorsement_missing"]


@pytest.mark.database("sqlite")
def test_the_command_tells_and_fails_as_asked(interlock: Interlock, tmp_path: Path) -> None:
    answer = json.loads(interlock("check", "--as-of", "2019-05", "--json").stdout)
    assert set(answer[0]) == {"rule", "severity", "subject", "message", "sources", "decision"}
    assert [each["severity"] for each in answer] == sorted((e["severity"] for e in answer), reverse=True)
    assert interlock("check", "--fail-on", "error").returncode == 0
    failing = interlock("check", "--fail-on", "warning", "--rule", "dormant-body", "--country", "LS")
    assert failing.returncode == 1
    assert "no longer meets" in failing.stdout
    assert interlock("check", "--rule", "dormant_body", "--country", "MU").stdout.startswith("Nothing needs")
    assert interlock("check", "--country", "LS", "--fail-on", "notice", "--as-of", "1999").returncode == 0
    limits = tmp_path / "limits.toml"
    limits.write_text('[dormant_body]\nseverity = "error"\n', encoding="utf-8")
    assert interlock("check", "--thresholds", str(limits), "--fail-on", "error").returncode == 1
    limits.write_text("[dormant_body]\ndays = 3\n", encoding="utf-8")
    for words in (["--thresholds", str(limits)], ["--rule", "nonsense"], ["--fail-on", "bad"]):
        refused = interlock("check", *words)
        assert (refused.returncode, refused.stdout, refused.stderr.count("\n")) == (2, "", 1)
    assert "limits.toml, line 2: " in interlock("check", "--thresholds", str(limits)).stderr
