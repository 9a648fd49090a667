"""What the example answers of the Lesotho evaluation: its bodies, people, projects and agreements."""

from __future__ import annotations

import pytest

from registry.asof import AsOf
from registry.questions.agreements import AgreementFilter, AgreementRow, agreements_on
from registry.questions.mechanisms import mechanisms_on
from registry.questions.naming import record_named
from registry.questions.people import people_on
from registry.questions.projects import projects_on
from registry.questions.record import Record, record_of
from registry.questions.roster import roster_on
from registry.questions.searching import INSIDE, search
from registry.questions.sitting import seats_of
from registry.store.reading import Reader
from registry.terms.activity import Activity
from registry.terms.kinds import Kind
from registry.terms.projects import ParticipantRole
from registry.terms.seats import Constituency, Role

pytestmark = pytest.mark.database("sqlite")

AT_THE_EVALUATION = AsOf.on("2019-05")


def the(reader: Reader, name: str) -> Record:
    return record_of(reader, record_named(reader, name))


def claims(record: Record) -> dict[str, set[str]]:
    return {conflict.field: {claim.value for claim in conflict.claims} for conflict in record.conflicts}


def said(record: Record, attribute: str) -> set[str]:
    return {told.value for told in record.statements if told.attribute == attribute}


def test_eleven_meetings_during_the_project_and_none_after_it(reader: Reader) -> None:
    counted = the(reader, "Lesotho TWG").related["meeting_counts"]
    assert [(row.what, str(row.start), str(row.end)) for row in counted] == [
        ("11 meetings", "2016-10", "2018-03"),
        ("0 meetings", "2018-04", "2019-03"),
    ]


@pytest.mark.parametrize(
    ("day", "state"),
    [("2017-06", Activity.active), ("2018-06", Activity.no_record), ("2019-04", Activity.dormant)],
)
def test_the_year_of_silence_makes_the_working_group_dormant(
    reader: Reader, day: str, state: Activity
) -> None:
    roster = roster_on(reader, record_named(reader, "Lesotho TWG"), AsOf.on(day))
    assert roster.activity.state is state


def test_what_may_become_of_the_working_group_is_proposed_and_not_done(reader: Reader) -> None:
    group = the(reader, "Lesotho TWG")
    options = {(row.what, row.ref.id) for row in group.related["links"] if row.ref}
    assert options - {("overlaps_with", "ls-ncc"), ("overlaps_with", "ls-nacola")} == {
        ("proposed_to_merge_into", "ls-ncc"),
        ("proposed_to_merge_into", "ls-nacola"),
        ("converts_to", "ls-lmac"),
        ("converts_to", "ls-interim-mechanism"),
    }
    assert said(group, "option for its future") == {"revive it", "continue it"}


def test_how_far_the_two_memberships_overlap_is_told_in_three_ways(reader: Reader) -> None:
    wordings = claims(the(reader, "Lesotho TWG"))[
        "links: wording (National Consultative Committee on Migration)"
    ]
    assert {"many", "more or less"} < wordings


def test_the_chair_of_the_consultative_committee_and_his_post(reader: Reader) -> None:
    (chair,) = roster_on(reader, record_named(reader, "NCC"), AT_THE_EVALUATION).seats
    assert (chair.role, chair.post) == (Role.chair, "Refugee Commissioner")
    assert chair.person is not None
    assert (chair.person.name, chair.holder.name) == ("Mohlolo Lerotholi", "Ministry of Home Affairs")


def test_no_member_of_the_consultative_committee_is_inferred_from_the_overlap(reader: Reader) -> None:
    for body in ("ls-ilo", "ls-aleb", "ls-lttu", "ls-lcn"):
        name = body.removeprefix("ls-") if body == "ls-ilo" else body
        seats = seats_of(reader, record_named(reader, name), AT_THE_EVALUATION).seats
        assert "ls-ncc" not in {held.seat.mechanism.id for held in seats}
        assert "ls-lm-twg" in {held.seat.mechanism.id for held in seats}


def test_employers_and_unions_sit_on_the_statutory_committee_as_sides(reader: Reader) -> None:
    seats = roster_on(reader, record_named(reader, "NACOLA"), AT_THE_EVALUATION).seats
    assert {(seat.holder.id, seat.constituency) for seat in seats} == {
        ("ls-employers", Constituency.employers),
        ("ls-trade-unions", Constituency.workers),
    }


def test_four_bodies_are_only_proposed(reader: Reader) -> None:
    proposed = {
        row.ref.id for row in mechanisms_on(reader, AT_THE_EVALUATION) if row.activity is Activity.proposed
    }
    assert {
        "ls-lmac",
        "ls-interim-mechanism",
        "ls-joint-monitoring-mechanism",
        "ls-follow-up-mechanism",
    } <= proposed


def test_who_the_project_is_for_is_told_in_two_ways(reader: Reader) -> None:
    told = claims(the(reader, "LM.0304"))
    assert told["outcomes"] == {"two", "three"}
    assert {"way behind schedule", "completed in the originally planned timeframe"} < told["delivery"]
    assert {len(told[field]) for field in ("partners", "beneficiaries", "implemented by")} == {2}


def test_the_regional_project_that_this_one_complements(reader: Reader) -> None:
    rows = {row.ref.id: row for row in projects_on(reader, AT_THE_EVALUATION)}
    regional = rows["idf-south-south-labour-project"]
    assert {(part.ref.id, part.role) for part in regional.participants} == {
        ("iom", ParticipantRole.implementing),
        ("idf", ParticipantRole.funding),
        ("sadc-member-states", ParticipantRole.beneficiary),
    }
    assert regional.start is None


def _agreements(reader: Reader, *corridor: str) -> dict[str, AgreementRow]:
    narrowed = AgreementFilter(corridor=(corridor[0], corridor[1])) if corridor else AgreementFilter()
    return {row.ref.id: row for row in agreements_on(reader, AT_THE_EVALUATION, narrowed)}


def test_one_agreement_with_mauritius_goes_by_three_kinds_of_name(reader: Reader) -> None:
    assert set(_agreements(reader, "LS", "MU")) == {
        "ls-mu-declaration-of-intent",
        "ls-mu-labour-exchange-mou",
    }
    assert claims(the(reader, "Mauritius MOU"))["type"] == {
        "Memorandum of Understanding",
        "bilateral labour agreement (BLA)",
        "bilateral labour exchange agreement",
    }


def test_of_the_old_agreements_with_south_africa_neither_stage_nor_direction_is_known(
    reader: Reader,
) -> None:
    old = _agreements(reader)["ls-za-old-agreements"]
    assert (old.stage, old.corridor) == (None, None)
    assert {party.ref.id for party in old.parties} == {"ls", "za"}


def test_everybody_in_the_list_of_interviews_has_a_post(reader: Reader) -> None:
    posts = {row.ref.name: row.posts for row in people_on(reader, AT_THE_EVALUATION)}
    assert posts["Mohato Peete"][0].unit == "Policy & strategic planning department"
    assert posts["Lindiwe Sephomol"][0].post == "Chief Executive Officer"
    assert posts["Matihalefo Sekhonyana"][0].organisation.name == "TEBA Ltd."


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ex-miners Workers Association", "ls-ex-mineworkers-association"),
        ("Southern African Development Community", "sadc"),
        ("National Coordinating Committee on Migration", "ls-ncc"),
        ("Prime Minister's Office", "ls-pmo"),
        ("OECD-DAC", "oecd-dac"),
        ("RO Pretoria", "iom-ro-southern-africa"),
    ],
)
def test_the_other_spelling_finds_the_one_record(reader: Reader, text: str, found: str) -> None:
    assert search(reader, text)[0].ref.id == found


def test_an_acronym_alone_does_not_make_the_migration_action_project_map(reader: Reader) -> None:
    assert not [hit for hit in search(reader, "MAP") if hit.ref.kind == Kind.project and hit.score >= INSIDE]
