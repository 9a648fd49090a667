"""The papers, events, systems and recommendations of the Lesotho evaluation, as a reader knows them."""

from __future__ import annotations

import pytest

from registry.asof import AsOf
from registry.questions.endorsements import endorsements_of
from registry.questions.events import EventFilter, EventRow, events_on
from registry.questions.instruments import InstrumentFilter, instruments_on
from registry.questions.mechanisms import mechanisms_on
from registry.questions.naming import record_named
from registry.questions.recommendations import (
    RecommendationFilter,
    RecommendationRow,
    recommendations_on,
)
from registry.questions.record import Record, record_of
from registry.questions.systems import SystemFilter, systems_on
from registry.store.reading import Reader
from registry.terms.activity import Activity
from registry.terms.events import EventState
from registry.terms.instruments import Claim, EndorsementAct, InstrumentStage, SystemState, SystemType

pytestmark = pytest.mark.database("sqlite")

AT_THE_EVALUATION = AsOf.on("2019-05")


def recommended(reader: Reader) -> dict[str, RecommendationRow]:
    evaluated = RecommendationFilter(evaluation=record_named(reader, "LM.0304").id)
    return {row.number: row for row in recommendations_on(reader, AT_THE_EVALUATION, evaluated)}


def shown(reader: Reader, name: str) -> Record:
    return record_of(reader, record_named(reader, name))


def claimed(record: Record, field: str) -> set[str]:
    found = [conflict.claims for conflict in record.conflicts if conflict.field == field]
    return {claim.value for claims in found for claim in claims}


@pytest.mark.parametrize(
    ("number", "addressees"),
    [
        ("1", {"iom-lesotho", "ls-mole"}),
        ("2", {"iom-lesotho"}),
        ("3", {"iom-ro-southern-africa"}),
        ("4", {"idf"}),
    ],
)
def test_each_major_recommendation_is_addressed_to_whom_it_names(
    reader: Reader, number: str, addressees: set[str]
) -> None:
    assert {ref.id for ref in recommended(reader)[number].addressees} == addressees


def test_no_recommendation_of_the_evaluation_was_answered_or_reviewed(reader: Reader) -> None:
    rows = recommended(reader).values()
    assert len(rows) == 38
    assert not [row.number for row in rows if row.response or row.statuses or row.actions]


def test_whatever_is_recommended_about_the_consultative_committee_is_found_by_it(reader: Reader) -> None:
    about = RecommendationFilter(about=record_named(reader, "NCC").id)
    assert {row.number for row in recommendations_on(reader, AT_THE_EVALUATION, about)} == {
        "1",
        "Area of improvement b",
        "Outcome 1 a",
        "Output 2.2 c",
        "Overall Objective c",
        "Sustainability b",
    }


def test_a_recommendation_split_over_two_pages_reads_as_one(reader: Reader) -> None:
    text = recommended(reader)["Outcome 1 a"].text or ""
    assert "on an interim inter-ministerial coordination mechanism that will continue" in text


def test_the_monthly_tool_is_filled_in_by_head_of_office_and_colleagues(reader: Reader) -> None:
    owned = SystemFilter(owner=record_named(reader, "IOM Lesotho").id, type=SystemType.monitoring_tool)
    (tool,) = systems_on(reader, AT_THE_EVALUATION, owned)
    monthly = {does.function: does.done_by for does in tool.functions if does.frequency == "monthly"}
    filled_in_by = "head of office, together with the finance and project colleagues"
    assert monthly["track activity implementation"] == filled_in_by
    assert monthly["detect projects that have a low budget burn rate"] == filled_in_by


def test_what_is_only_recommended_is_not_in_use(reader: Reader) -> None:
    only = SystemFilter(state=SystemState.recommended)
    ids = {row.ref.id for row in systems_on(reader, AT_THE_EVALUATION, only)}
    assert {"ls-post-training-assessment", "ls-online-data-collection-tools", "ls-action-plan-m-and-e"} <= ids
    assert "lm-0304-pre-post-test" not in ids


def test_scores_of_the_two_tests_stand_apart(reader: Reader) -> None:
    record = shown(reader, "Pre-training and post training test")
    assert {(row.what, row.note) for row in record.related["figures"]} == {
        ("maximum score", "40 points"),
        ("mean score · pre-training test", "12.8 points"),
        ("mean score · post training test", "26.4 points"),
        ("highest score · post training test", "37 points"),
    }
    assert not record.conflicts


def test_the_policy_awaits_cabinet_and_was_never_surely_signed(reader: Reader) -> None:
    policy = record_named(reader, "Lesotho National Labour Migration Policy")
    chain = endorsements_of(reader, policy, AT_THE_EVALUATION)
    assert (chain.stage, chain.contested) == (InstrumentStage.validated, True)
    assert [(row.body.id, row.act) for row in chain.missing if row.body] == [
        ("ls-cabinet", EndorsementAct.approved)
    ]


def test_adopting_is_the_working_groups_act_alone(reader: Reader) -> None:
    policy = record_named(reader, "Lesotho National Labour Migration Policy")
    acts = [
        (row.body.id, row.act, row.claim)
        for row in endorsements_of(reader, policy, AT_THE_EVALUATION).endorsements
        if row.body and row.act is EndorsementAct.adopted
    ]
    assert acts == [("ls-lm-twg", EndorsementAct.adopted, Claim.uncontested)]


def test_no_policy_of_lesotho_is_adopted_at_the_evaluation(reader: Reader) -> None:
    of_lesotho = instruments_on(reader, AT_THE_EVALUATION, InstrumentFilter(country="LS"))
    assert len(of_lesotho) >= 10
    assert InstrumentStage.adopted not in {row.stage for row in of_lesotho}


def test_the_wider_policy_is_called_finalized_and_a_draft(reader: Reader) -> None:
    record = shown(reader, "Draft Lesotho National Migration and Development Policy")
    assert claimed(record, "completion") == {"finalized", "a draft, still to be updated and finalized"}
    assert claimed(record, "developed") == {"a few years back (report)", "recently (terms of reference)"}


def test_the_month_of_the_evaluation_is_claimed_as_it_was_and_as_planned(reader: Reader) -> None:
    dates = claimed(shown(reader, "ls-evaluation-2019"), "date")
    assert dates == {"March-April 2019", "February/March 2019 (planned)"}


def _event(reader: Reader, event_id: str) -> EventRow:
    return next(row for row in events_on(reader, AT_THE_EVALUATION, EventFilter()) if row.ref.id == event_id)


def test_a_recommended_meeting_is_neither_planned_nor_held(reader: Reader) -> None:
    meeting = _event(reader, "ls-lm-twg-follow-up-meeting")
    assert (meeting.mechanism and meeting.mechanism.id, meeting.status) == ("ls-lm-twg", EventState.unknown)


def test_an_undated_meeting_says_nothing_of_whether_a_body_still_meets(reader: Reader) -> None:
    assert _event(reader, "ls-nacola-policy-presentation").status is EventState.held
    states = {row.ref.id: row.activity for row in mechanisms_on(reader, AT_THE_EVALUATION)}
    assert states["ls-nacola"] is Activity.no_record


def test_sixteen_people_took_part_in_the_evaluation_visit(reader: Reader) -> None:
    assert _event(reader, "ls-evaluation-visit-2019").attendance == 16
