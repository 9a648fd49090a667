"""What the example registry answers of the summary of the LMPP project's evaluation."""

from __future__ import annotations

import pytest

from registry.asof import AsOf
from registry.questions.agreements import AgreementRow, agreements_on
from registry.questions.endorsements import endorsements_of
from registry.questions.evaluations import evaluation_named
from registry.questions.instruments import InstrumentFilter, instruments_on
from registry.questions.naming import record_named
from registry.questions.recommendations import RecommendationFilter, recommendations_on
from registry.questions.record import Record, record_of
from registry.questions.roster import roster_on
from registry.questions.searching import named
from registry.questions.systems import SystemFilter, systems_on
from registry.store.reading import Reader
from registry.terms.agreements import AgreementStage, AgreementType
from registry.terms.instruments import InstrumentStage, InstrumentType, SystemState

pytestmark = pytest.mark.database("sqlite")

THEN = AsOf.on("2009-10")


def agreements_of(reader: Reader, kind: AgreementType, on: AsOf = THEN) -> dict[str, AgreementRow]:
    return {row.ref.id: row for row in agreements_on(reader, on) if row.type is kind}


def shown(reader: Reader, name: str) -> Record:
    return record_of(reader, record_named(reader, name))


def disputed(reader: Reader, name: str) -> dict[str, set[str]]:
    return {c.field: {claim.value for claim in c.claims} for c in shown(reader, name).conflicts}


def test_the_project_is_found_by_its_code_with_the_letter_o(reader: Reader) -> None:
    assert record_named(reader, "GLO/O6/57/UKM") == record_named(reader, "LMPP")
    fields = shown(reader, "GLO/O6/57/UKM").fields
    assert (fields["start_date"], fields["end_date"]) == ("2006-11", "2009-12")


def test_the_evaluation_manager_managed_the_evaluation_and_not_the_project(reader: Reader) -> None:
    project = shown(reader, "LMPP")
    stated = {statement.attribute: statement.value for statement in project.statements}
    assert stated["evaluation manager"] == "Tharcisse Nkanagu"
    part = {row.ref.name: row.what for row in project.related["participants"] if row.ref}
    assert part["Philip Martin"] == "evaluator"
    assert "Tharcisse Nkanagu" not in part


def test_how_long_the_project_was_is_told_in_four_ways(reader: Reader) -> None:
    assert disputed(reader, "LMPP")["duration"] == {
        "November 2006 to December 2009",
        "two years",
        "four years",
        "one or two years",
    }


def test_many_goals_and_the_major_goals_stand_side_by_side(reader: Reader) -> None:
    assert disputed(reader, "LMPP")["goals achieved"] == {
        "many of the goals laid out in the PFA",
        "the major goals laid out in the PFA",
    }


@pytest.mark.parametrize(
    ("day", "stage"),
    [("2005", None), ("2008", AgreementStage.in_force), ("2010", AgreementStage.expired)],
)
def test_the_framework_agreement_through_the_years(
    reader: Reader, day: str, stage: AgreementStage | None
) -> None:
    rows = agreements_of(reader, AgreementType.framework_agreement, AsOf.on(day))
    assert rows["dfid-ilo-pfa"].stage is stage


def test_the_next_framework_agreement_is_only_proposed(reader: Reader) -> None:
    rows = agreements_of(reader, AgreementType.framework_agreement)
    assert rows["next-dfid-ilo-pfa"].stage is AgreementStage.proposed


def test_unions_signed_in_three_corridors_and_no_union_is_named(reader: Reader) -> None:
    rows = agreements_of(reader, AgreementType.trade_union_agreement).values()
    assert {row.corridor for row in rows} == {("LK", "BH"), ("LK", "JO"), ("LK", "KW")}
    assert {(row.stage, row.entered) for row in rows} == {(AgreementStage.signed, None)}
    origins = {party.ref.name for row in rows for party in row.parties if party.role == "origin"}
    assert origins == {"Unions in Sri Lanka"}


def test_what_the_unions_signed_is_called_by_two_names(reader: Reader) -> None:
    assert disputed(reader, "lk-kw-union-agreement")["type"] == {
        "agreements",
        "bilateral Memorandums of Understanding (MOUs)",
    }


def test_of_five_national_policies_one_is_adopted(reader: Reader) -> None:
    rows = instruments_on(reader, THEN, InstrumentFilter(type=InstrumentType.policy, project="lmpp"))
    stages = {row.country: (row.stage, row.entered) for row in rows}
    assert stages.pop("LK") == (InstrumentStage.adopted, "2009-04")
    assert stages == dict.fromkeys(("BD", "BR", "NP", "PK"), (InstrumentStage.unknown, None))


def test_it_is_recommended_that_other_organizations_endorse_the_framework(reader: Reader) -> None:
    found = endorsements_of(reader, record_named(reader, "MFLM"), THEN)
    assert found.endorsements == ()
    assert [missing.body.id for missing in found.missing if missing.body] == [
        "organizations-with-migration-mandates"
    ]


def test_iom_is_called_a_un_agency_and_a_non_un_organization(reader: Reader) -> None:
    said = disputed(reader, "IOM")
    assert said["status"] == {"The UN Migration Agency", "a non-UN organization", "a non-UN agency"}


def test_contributing_to_a_forum_is_no_seat_on_it(reader: Reader) -> None:
    for forum in ("GFMD", "Global Migration Group"):
        seats = roster_on(reader, record_named(reader, forum), THEN).seats
        assert "lmpp-evaluation-summary-2009" not in {n.source.id for seat in seats for n in seat.sources}


def test_the_six_recommendations_have_no_response_and_the_lessons_no_number(reader: Reader) -> None:
    only = RecommendationFilter(evaluation=evaluation_named(reader, "LMPP"))
    rows = recommendations_on(reader, AsOf.on(None), only)
    assert [row.number for row in rows][:6] == ["1", "2", "3", "4", "5", "6"]
    assert all(row.number.startswith("Lesson learned ") for row in rows[6:])
    assert {(row.response, row.statuses) for row in rows} == {(None, ())}


def test_the_four_points_of_the_fifth_recommendation_are_tools_that_are_recommended(reader: Reader) -> None:
    rows = systems_on(reader, THEN, SystemFilter(state=SystemState.recommended))
    (fifth,) = (r for r in recommendations_on(reader, THEN) if r.ref.id == "lmpp-rec-5")
    points = {"broader-migration-indicators", "capacity-building-impact-methods"}
    points |= {"tc-contribution-methods", "recipient-monitoring"}
    assert points <= {row.ref.id for row in rows}
    assert points <= {ref.id for ref in fifth.about}


@pytest.mark.parametrize("acronym", ["IOE", "ITUC", "PSI", "ACTRAV", "ACTEMP"])
def test_what_the_summary_does_not_expand_keeps_its_acronym_as_name(reader: Reader, acronym: str) -> None:
    assert shown(reader, acronym).ref.name == acronym


def test_two_bureaus_of_statistics_stay_apart(reader: Reader) -> None:
    assert {found.ref.id for found in named(reader, "Bureau of Statistics")} >= {"ilo-stat", "ls-bos"}
