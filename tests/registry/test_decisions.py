"""Findings that rest: snoozed until a day, or accepted as long as the same is found."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

import registry.asof
from registry.asof import AsOf
from registry.changes.adding import add
from registry.changes.copying import copy_registry
from registry.changes.creating import create_registry
from registry.changes.editing import Target, Word, edit
from registry.changes.erasing import erase
from registry.changes.journal import Reason
from registry.changes.merging import merge, unmerge
from registry.changes.rebuilding import known_after
from registry.changes.undoing import redo, undo
from registry.checks.deciding import Choice, DecidedOn, decide
from registry.checks.findings import Finding, all_findings_on, findings_on
from registry.checks.integrity import verify
from registry.checks.rules import RULES
from registry.dates import PartialDate
from registry.errors import AmbiguousName, BadInput, UnknownName
from registry.exchange.own.exporting import export_folder
from registry.exchange.own.loading import load_folder
from registry.questions.journal import history_of
from registry.questions.naming import record_named
from registry.questions.record import record_of
from registry.store.location import Location
from registry.store.reading import reading
from registry.terms.evidence import ChangeKind
from registry.terms.findings import Decision
from tests.conftest import Database

World = Callable[[str], Location]

BOARDS = """
source: report
sources:
  - {id: report, name: Report, as_of: 2019-04}
  - {id: later, name: Later report, as_of: 2021-02}
places: [{id: ls, name: Lesotho, type: country, code: LS}]
organisations:
  - {id: cabinet, name: Cabinet}
  - {id: parliament, name: Parliament}
mechanisms:
  - id: board
    name: Board
    activity_notes:
      - {observation: no_longer_meets, observed_on: 2019-04, sources: [{locator: page 3, quote: no more}]}
  - {id: council, name: Council}
instruments:
  - id: policy
    name: Policy
    type: policy
    requirements:
      - {act: approved, body: cabinet, basis: statute, sources: [{locator: page 5, quote: Cabinet approves}]}
      - {act: approved, body: parliament, basis: statute, sources: [{locator: page 6, quote: Parliament too}]}
  - {id: plan, name: Plan, type: plan}
"""
LATER = Word("later", "page 9", "so it says")


@pytest.fixture
def place(a_world: World, monkeypatch: pytest.MonkeyPatch) -> Location:
    """A board that no longer meets and a policy that two have to approve, today being in 2024."""
    monkeypatch.setattr(registry.asof, "today", lambda: PartialDate("2024-05-10"))
    return a_world(BOARDS)


def open_on(place: Location, day: str | None = None) -> list[tuple[str, str]]:
    with reading(place) as reader:
        return [(each.rule, each.subject.id) for each in findings_on(reader, AsOf.on(day), RULES)]


def about(place: Location, record: str, day: str | None = None) -> list[Finding]:
    with reading(place) as reader:
        every = all_findings_on(reader, AsOf.on(day), RULES)
    return [finding for finding in every if finding.subject.id == record]


def snooze(place: Location, until: str, rule: str = "dormant_body", name: str = "board") -> DecidedOn:
    return decide(place, rule, name, Choice(Decision.snoozed, until), Reason("they are on leave"))


def accept(place: Location, rule: str = "dormant_body", name: str = "board", **more: str) -> DecidedOn:
    return decide(place, rule, name, Choice(Decision.accepted, **more), Reason("its work is done"))


DORMANT, MISSING = ("dormant_body", "board"), ("endorsement_missing", "policy")


@pytest.mark.parametrize(
    ("until", "day", "rests"),
    [
        ("2024-06-01", "2024-05-09", False),  # before it was decided
        ("2024-06-01", None, True),
        ("2024-05-11", None, True),
        ("2024-06", None, True),
        ("2025", None, True),
    ],
)
def test_a_snoozed_finding_stays_out_from_the_day_of_the_decision(
    place: Location, until: str, day: str | None, rests: bool
) -> None:
    snooze(place, until)
    assert (DORMANT not in open_on(place, day)) is rests


@pytest.mark.parametrize(
    ("until", "today", "rests"),
    [
        ("2024-06-01", "2024-05-31", True),
        ("2024-06-01", "2024-06-01", False),
        ("2024-06", "2024-05-31", True),
        ("2024-06", "2024-06-01", False),
        ("2025", "2024-12-31", True),
        ("2025", "2025-01-01", False),
    ],
)
def test_a_snoozed_finding_is_back_on_its_day(
    place: Location, monkeypatch: pytest.MonkeyPatch, until: str, today: str, rests: bool
) -> None:
    snooze(place, until)
    monkeypatch.setattr(registry.asof, "today", lambda: PartialDate(today))
    (finding,) = about(place, "board")
    assert (DORMANT not in open_on(place)) is rests
    assert finding.decision is not None
    assert (finding.decision.holds, finding.decision.reason) == (rests, "they are on leave")


def test_an_accepted_finding_stays_out_as_long_as_the_same_is_found(
    place: Location, monkeypatch: pytest.MonkeyPatch
) -> None:
    accept(place)
    monkeypatch.setattr(registry.asof, "today", lambda: PartialDate("2031-01-01"))
    assert DORMANT not in open_on(place)
    add(place, "activity_note", ["of=board", "observation=no_longer_meets", "observed_on=2021-02"],
        LATER, Reason("read the later report"))  # fmt: skip
    (finding,) = about(place, "board")
    assert DORMANT in open_on(place)
    assert finding.decision is not None
    assert not finding.decision.holds
    assert finding.decision.reason == "its work is done"
    accept(place)
    assert DORMANT not in open_on(place)


def test_a_correction_elsewhere_brings_no_accepted_finding_back(place: Location) -> None:
    accept(place)
    edit(place, Target("mechanism", "board"), ["permanence=ad_hoc"], Word(), Reason("a correction"))
    edit(place, Target("instrument", "policy"), ["name=National policy"], Word(), Reason("a correction"))
    assert DORMANT not in open_on(place)


def test_a_snoozed_finding_that_says_something_else_stays_out_until_its_day(place: Location) -> None:
    snooze(place, "2024-12")
    add(place, "event", ["name=Fourth meeting", "type=meeting", "status=held", "mechanism=board",
        "start_date=2018-02-01"], Word("report"), Reason("found the minutes"))  # fmt: skip
    (finding,) = about(place, "board")
    assert "2018-02-01" in finding.message
    assert finding.rests


def test_what_a_rule_finds_besides_is_not_decided_on(place: Location) -> None:
    accept(place, *MISSING, saying="Cabinet")
    (cabinet, parliament) = about(place, "policy")
    assert (cabinet.rests, parliament.rests) == (True, False)
    assert "Parliament" in parliament.message
    assert parliament.decision is None
    assert len(accept(place, *MISSING).findings) == 2
    assert MISSING not in open_on(place)


def test_a_new_finding_is_not_hidden_by_what_was_decided_on_another(place: Location) -> None:
    snooze(place, "2025", *MISSING)
    add(place, "organisation", ["name=Senate"], Word(), Reason("new"))
    add(place, "endorsement_requirement", ["of=policy", "act=approved", "body=senate", "basis=statute"],
        LATER, Reason("the law changed"))  # fmt: skip
    (still_open,) = [each for each in about(place, "policy") if not each.rests]
    assert "Senate" in still_open.message


def test_the_newest_decision_counts(place: Location, monkeypatch: pytest.MonkeyPatch) -> None:
    snooze(place, "2024-06")
    accept(place)  # on the same day: it takes the place of the other
    (finding,) = about(place, "board")
    assert finding.decision is not None
    assert finding.decision.decision is Decision.accepted
    monkeypatch.setattr(registry.asof, "today", lambda: PartialDate("2024-07-01"))
    snooze(place, "2024-08")
    monkeypatch.setattr(registry.asof, "today", lambda: PartialDate("2024-08-01"))
    assert DORMANT in open_on(place)
    assert DORMANT not in open_on(place, "2024-06-30")


def test_a_decision_of_an_earlier_day_counts_from_that_day(place: Location) -> None:
    accept(place, on="2020-02-01")
    assert DORMANT in open_on(place, "2020-01-31")
    assert DORMANT not in open_on(place, "2020-02-01")
    assert DORMANT not in open_on(place)


@pytest.mark.parametrize(
    ("rule", "name", "choice", "why", "said"),
    [
        ("dormant", "board", Choice(Decision.accepted), "x", "none of: seat_outside_life"),
        ("overdue_body", "board", Choice(Decision.accepted), "x", "overdue_body finds nothing about Board"),
        ("dormant_body", "council", Choice(Decision.accepted), "x", "finds nothing about Council"),
        ("dormant_body", "board", Choice(Decision.accepted, saying="fire"), "x", "that says “fire”"),
        ("dormant_body", "board", Choice(Decision.accepted, on="2018-01-01"), "x", "on 2018-01-01"),
        ("dormant_body", "board", Choice(Decision.accepted, on="2024-05-11"), "x", "in the future"),
        ("dormant_body", "board", Choice(Decision.accepted, on="2024-05"), "x", "no single day"),
        ("dormant_body", "board", Choice(Decision.accepted, on="soon"), "x", "is not a date"),
        ("dormant_body", "board", Choice(Decision.accepted), " \u202e", "without a reason"),
        ("dormant_body", "board", Choice(Decision.snoozed, "2024-05-10"), "x", "is not after today"),
        ("dormant_body", "board", Choice(Decision.snoozed, "2024-05"), "x", "is not after today"),
        ("dormant_body", "board", Choice(Decision.snoozed, "2019-06", on="2019-05-01"), "x", "after today"),
        ("dormant_body", "board", Choice(Decision.snoozed, "later"), "x", "is not a date"),
        ("dormant_body", "board", Choice(Decision.snoozed), "x", "is not a date"),
    ],
)  # fmt: skip
def test_what_cannot_be_decided_is_refused_and_changes_nothing(
    place: Location, rule: str, name: str, choice: Choice, why: str, said: str
) -> None:
    with pytest.raises(BadInput, match=said) as problem:
        decide(place, rule, name, choice, Reason(why))
    assert problem.value.exit_code == 2
    with reading(place) as reader:
        assert history_of(reader, limit=1)[0].change == 1


def test_an_unknown_record_is_told_as_everywhere(place: Location) -> None:
    with pytest.raises(UnknownName):
        accept(place, name="nobody")
    with pytest.raises((UnknownName, AmbiguousName)):
        accept(place, name="")


def test_the_same_decision_twice_is_refused(place: Location) -> None:
    accept(place)
    with pytest.raises(BadInput, match="decided already"):
        accept(place)


def test_a_decision_is_in_the_history_undone_and_done_again(place: Location) -> None:
    done = accept(place)
    with reading(place) as reader:
        entry = history_of(reader, "board")[0]
        related = record_of(reader, record_named(reader, "board")).related["finding_decisions"]
    assert (entry.change, entry.kind, entry.why) == (done.change, "decide", "its work is done")
    assert entry.after is not None
    assert entry.after["message"] == "no longer meets"
    assert entry.after["evidence"] == "report, page 3"
    assert [(row.what, row.start, row.note) for row in related] == [
        ("accepted · dormant body", "2024-05-10", "its work is done")
    ]
    undo(place)
    assert DORMANT in open_on(place)
    redo(place)
    assert DORMANT not in open_on(place)
    assert verify(place).problems == ()
    with known_after(place, 1) as before:
        assert DORMANT in open_on(before)


def test_decisions_move_with_a_merged_record_and_come_back(place: Location) -> None:
    accept(place)
    merge(place, "board", "council", Reason("one body", ChangeKind.merge))
    assert [each.rests for each in about(place, "council")] == [True]
    assert verify(place).problems == ()
    unmerge(place, "board", Reason("two after all", ChangeKind.unmerge))
    assert DORMANT not in open_on(place)


def test_two_decisions_on_the_same_become_one_whole_one(place: Location) -> None:
    add(place, "activity_note", ["of=council", "observation=no_longer_meets", "observed_on=2019-04"],
        Word("report", "page 4"), Reason("read on"))  # fmt: skip
    snooze(place, "2025", name="board")
    accept(place, name="council")
    merge(place, "board", "council", Reason("one body", ChangeKind.merge))
    (finding,) = about(place, "council")
    assert finding.decision is not None
    assert (finding.decision.decision, finding.decision.until) == (Decision.accepted, None)
    unmerge(place, "board", Reason("two after all", ChangeKind.unmerge))
    assert [each.rests for each in (*about(place, "board"), *about(place, "council"))] == [True, True]
    assert verify(place).problems == ()


def test_decisions_go_out_and_come_back_and_to_another_database(
    place: Location, database: Database, tmp_path: Path
) -> None:
    snooze(place, "2025-01")
    accept(place, *MISSING)
    export_folder(place, str(tmp_path / "out"), journal=True)
    assert "they are on leave" in (tmp_path / "out" / "mechanisms.yaml").read_text(encoding="utf-8")
    again, copied = database.new_place("again"), Location(str(tmp_path / "copied.db"))
    create_registry(again)
    load_folder(again, str(tmp_path / "out"), why="back")
    copy_registry(place, copied)
    for other in (again, copied):
        assert open_on(other) == open_on(place) == []
        assert verify(other).problems == ()


def test_a_decision_says_nothing_of_an_erased_person(a_world: World) -> None:
    place = a_world(
        "sources: [{id: report, name: Report, as_of: 2019-04}]\n"
        "people:\n  - {id: ada, name: Ada Lovelace}\n"
        "mechanisms:\n  - id: board\n    name: Board\n    activity_notes:\n"
        "      - {observation: no_longer_meets, observed_on: 2019-04, sources: [{source: report}]}\n"
    )
    why = Reason("Ada Lovelace is asked about it")
    decide(place, "dormant_body", "board", Choice(Decision.accepted), why)
    erase(place, "ada", Reason("asked for it"))
    (finding,) = about(place, "board")
    assert finding.decision is not None
    assert finding.decision.reason == "[erased] is asked about it"
    assert finding.rests
    assert verify(place).problems == ()
