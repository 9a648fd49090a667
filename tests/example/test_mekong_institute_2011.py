"""What the example registry answers of the Mekong Institute's experts' meeting of July 2011."""

from __future__ import annotations

from collections import Counter

import pytest

from registry.asof import AsOf
from registry.questions.agreements import AgreementFilter, agreements_on
from registry.questions.citations import citations
from registry.questions.events import EventFilter, events_on
from registry.questions.naming import record_named
from registry.questions.people import PersonFilter, people_on
from registry.questions.recommendations import RecommendationFilter, recommendations_on
from registry.questions.record import Record, record_of
from registry.questions.related import Related
from registry.questions.roster import roster_on
from registry.questions.systems import systems_on
from registry.store.reading import Reader
from registry.terms.activity import Activity
from registry.terms.agreements import AgreementStage
from registry.terms.events import EventState
from registry.terms.instruments import SystemState

pytestmark = pytest.mark.database("sqlite")

THEN = AsOf.on("2011-07")
MEETING = "Experts' Meeting on Mekong Institute's Labor Migration and Care Program"
PROCEEDINGS = "mi-experts-meeting-proceedings"


def shown(reader: Reader, name: str) -> Record:
    return record_of(reader, record_named(reader, name))


def stated(reader: Reader, name: str, attribute: str) -> set[str]:
    return {each.value for each in shown(reader, name).statements if each.attribute == attribute}


def attendance(reader: Reader, name: str) -> tuple[Related, ...]:
    return shown(reader, name).related["attendance"]


def test_thirteen_experts_came_under_three_headings_of_the_list(reader: Reader) -> None:
    experts = [row.fields for row in attendance(reader, MEETING) if row.fields["function"] == "participant"]
    assert Counter(expert["wording"] for expert in experts) == {
        "Governmental Organization": 3,
        "Non-Governmental Organization": 7,
        "Academic": 3,
    }
    assert shown(reader, MEETING).fields["participants"] == 13


def test_who_facilitates_a_session_is_still_one_person_at_the_meeting(reader: Reader) -> None:
    attended = shown(reader, "Muanpong Juntopas").related["events_attended"]
    assert Counter(row.fields["function"] for row in attended) == {"participant": 1, "facilitator": 1}
    there = [row.fields.get("person") or row.ref for row in attendance(reader, MEETING)]
    assert len(there) == len(set(there)) == 17


def test_a_heading_of_the_list_of_participants_is_no_type_of_an_organisation(reader: Reader) -> None:
    for name in ("ilo", "iom"):
        assert shown(reader, name).fields["classification"] == "igo_un"
        assert stated(reader, name, "listed under") == {"Non-Governmental Organization"}


def test_the_task_force_has_three_people_in_roles_of_its_own_words(reader: Reader) -> None:
    seats = roster_on(reader, record_named(reader, "Task Force on ASEAN Migrant Workers"), THEN).seats
    assert {seat.shown_holder: seat.shown_role for seat in seats} == {
        "Philip S. Robertson Jr": "Technical Advisor",
        "Sinapan Samydorai": "Regional Coordinator",
        "Shum Yun Shan": "Project Coordinator",
    }


def test_of_thailands_three_mous_only_the_one_with_myanmar_is_dated(reader: Reader) -> None:
    rows = agreements_on(reader, THEN, AgreementFilter(party="th"))
    assert {row.corridor: (row.stage, row.entered) for row in rows} == {
        ("LA", "TH"): (AgreementStage.signed, None),
        ("KH", "TH"): (AgreementStage.signed, None),
        ("MM", "TH"): (AgreementStage.signed, "2003"),
    }


def test_the_working_group_in_lao_pdr_met_in_may_or_in_june(reader: Reader) -> None:
    meeting = shown(reader, "GMS HRD Working Group Meeting on Labor Migration")
    assert meeting.fields["start_date"] == "2011"
    (dates,) = (conflict for conflict in meeting.conflicts if conflict.field == "start_date")
    assert {"2011-05 (In May)", "2011-06 (last month)"} <= {claim.value for claim in dates.claims}


def test_the_aid_programme_supported_the_meeting_and_the_government_the_needs_assessment(
    reader: Reader,
) -> None:
    def paid(name: str) -> set[tuple[str, str]]:
        rows = shown(reader, name).related["participants"]
        return {(row.ref.id, row.what) for row in rows if row.ref and row.ref.id.startswith("nz")}

    assert paid("mi-needs-validation") == {("nz-aid-programme", "supporter"), ("nz-aid-programme", "funding")}
    assert paid("mi-needs-assessment-project") == {("nz-government", "funding")}


def test_figures_on_migrants_name_their_population_and_never_contradict(reader: Reader) -> None:
    figures = {
        (row.fields["amount"], row.fields["measure"])
        for name in ("Myanmar", "Thailand")
        for row in shown(reader, name).related["figures"]
        if row.fields["unit"] in ("people", "workers")
    }
    assert figures == {
        ("3000000", "people who have migrated from Myanmar"),
        ("2000000", "migrants from Myanmar residing in Thailand"),
        ("3000000", "migrant workers in Thailand"),
    }
    assert not shown(reader, "Myanmar").conflicts
    assert not shown(reader, "Thailand").conflicts


def test_consultative_processes_are_found_useless_and_useful(reader: Reader) -> None:
    (assessment,) = shown(reader, "RCPs").conflicts
    assert len(assessment.claims) == 2
    assert not roster_on(reader, record_named(reader, "RCPs"), THEN).seats


def test_a_forum_that_the_experts_ask_for_is_only_proposed(reader: Reader) -> None:
    forum = record_named(reader, "Forum to discuss about LM with less sensitivity among GMS government")
    assert roster_on(reader, forum, THEN).activity.state is Activity.proposed


def test_what_the_institute_should_and_should_not_do_is_told_by_column(reader: Reader) -> None:
    only = RecommendationFilter(evaluation=record_named(reader, PROCEEDINGS).id)
    rows = recommendations_on(reader, THEN, only)
    columns = Counter(row.number.rsplit(" ", 1)[0] for row in rows)
    assert (columns["MI should do"], columns["MI should not do"], columns["ADB HRD subgroup"]) == (10, 2, 4)
    about = {row.number: {ref.id for ref in row.about} for row in rows}
    assert {"iom", "mi-labor-migration-program"} == about["MI should do 1"]
    assert "asean-declaration-migrant-workers" in about["MI should do 8"]


def test_the_draft_programs_monitoring_and_courses_are_not_there_yet(reader: Reader) -> None:
    proposed = [row for row in systems_on(reader, THEN) if row.owner and row.owner.id == "mekong-institute"]
    assert {row.state for row in proposed} == {SystemState.recommended}
    assert len(proposed) == 8
    planned = events_on(reader, THEN, EventFilter(status=EventState.planned))
    assert sum(row.ref.id.startswith("mi-") for row in planned) == 6


def test_the_institutes_coordinator_is_one_person_under_two_spellings(reader: Reader) -> None:
    assert record_named(reader, "Phornphan Sriksatthanaprom") == record_named(
        reader, "Phornphan Srikhatthanaprom"
    )
    staff = people_on(reader, THEN, PersonFilter(organisation="mekong-institute"))
    assert len(staff) == 5


def test_no_contact_detail_left_the_list_of_participants(reader: Reader) -> None:
    quotes = [row.quote or "" for row in citations(reader) if row.source.id == "mekong-proceedings-2011"]
    assert not [quote for quote in quotes if "@" in quote or "Tel" in quote or "+66" in quote]
