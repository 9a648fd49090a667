"""What the example registry answers of the mainstreaming programme's report on 2014."""

from __future__ import annotations

import pytest

from registry.asof import AsOf
from registry.questions.agreements import AgreementFilter, AgreementRow, agreements_on
from registry.questions.endorsements import endorsements_of
from registry.questions.events import EventFilter, EventRow, events_on
from registry.questions.naming import record_named
from registry.questions.projects import projects_on
from registry.questions.record import Record, record_of
from registry.questions.roster import roster_on
from registry.questions.sitting import seats_of
from registry.store.reading import Reader
from registry.terms.agreements import AgreementStage
from registry.terms.events import EventState, EventType
from registry.terms.instruments import Claim, Evidence
from registry.terms.projects import ProjectState
from registry.terms.seats import Role

pytestmark = pytest.mark.database("sqlite")

PHASE_TWO = "Mainstreaming Migration into National Development Strategies – Phase II"
REPORTED = AsOf.on("2015-02")
"""The day after the last one that the report covers."""


def shown(reader: Reader, name: str) -> Record:
    return record_of(reader, record_named(reader, name))


def stated(record: Record, attribute: str) -> set[str]:
    return {s.value for s in record.statements if s.attribute == attribute}


def disputed(record: Record) -> dict[str, set[str]]:
    return {conflict.field: {claim.value for claim in conflict.claims} for conflict in record.conflicts}


def parts(record: Record, key: str, what: str) -> set[str]:
    return {row.ref.id for row in record.related.get(key, ()) if row.ref and row.what.startswith(what)}


def events_of(reader: Reader, body: str, on: AsOf = REPORTED) -> list[EventRow]:
    return events_on(reader, on, EventFilter(mechanism=body))


def test_ecuador_alone_has_not_endorsed_the_second_phase(reader: Reader) -> None:
    answer = endorsements_of(reader, record_named(reader, PHASE_TWO), REPORTED)
    assert [row.country.id for row in answer.missing if row.country] == ["ec"]
    assert not answer.contested


def test_four_governments_are_reported_to_have_endorsed_it_and_three_assumed(reader: Reader) -> None:
    answer = endorsements_of(reader, record_named(reader, PHASE_TWO), REPORTED)
    by_evidence = {
        evidence: {e.country.id for e in answer.endorsements if e.country and e.evidence is evidence}
        for evidence in (Evidence.reported, Evidence.assumed)
    }
    assert by_evidence == {
        Evidence.reported: {"md", "ma", "rs", "tn"},
        Evidence.assumed: {"bd", "jm", "kg"},
    }
    assert {e.claim for e in answer.endorsements} == {Claim.uncontested}
    for endorsement in answer.endorsements:
        stances = {note.stance for note in endorsement.sources}
        assert stances == ({"implies"} if endorsement.evidence is Evidence.assumed else {"states"})


@pytest.mark.parametrize(
    ("phase", "day", "state"),
    [
        ("mainstreaming-1", "2014-01-31", ProjectState.running),
        ("mainstreaming-1", "2014-02", ProjectState.ended),
        ("mainstreaming-2", "2014-01", ProjectState.planned),
        ("mainstreaming-2", "2018-01-31", ProjectState.running),
    ],
)
def test_one_phase_follows_the_other(reader: Reader, phase: str, day: str, state: ProjectState) -> None:
    (row,) = [row for row in projects_on(reader, AsOf.on(day)) if row.ref.id == phase]
    assert row.state is state
    assert row.parent is not None
    assert row.parent.id == "mainstreaming"


def test_tunisia_replaced_mali_in_the_first_phase(reader: Reader) -> None:
    covered = {
        row.ref.id: (str(row.start or ""), str(row.end or ""))
        for row in shown(reader, "mainstreaming-1").related["participants"]
        if row.ref and row.what == "covered"
    }
    assert (covered["ml"], covered["tn"], covered["bd"]) == (("", "2012"), ("2012", ""), ("", ""))


def test_eight_countries_are_counted_and_ecuador_has_not_started(reader: Reader) -> None:
    project = shown(reader, PHASE_TWO)
    assert len(parts(project, "participants", "covered")) == 8
    assert disputed(project)["participants: role (Ecuador)"] == {
        "implementing country",
        "to be confirmed",
        "not yet started",
    }


def test_who_executes_and_who_leads_in_a_country_stand_apart(reader: Reader) -> None:
    project = shown(reader, PHASE_TWO)
    assert parts(project, "participants", "implementing") == {"undp", "iom", "jm-pioj"}
    assert not parts(project, "participants", "lead") & {"undp", "iom"}
    assert stated(project, "lead of activities in Bangladesh") == {"IOM focal points; UNDP provided support"}
    assert parts(project, "participants", "lead") >= {"kg-presidency", "rs-crm", "jm-pioj", "ma-mmre"}
    assert "kg-ssd" in parts(project, "participants", "partner")


def test_what_is_confirmed_received_and_spent_are_three_figures(reader: Reader) -> None:
    figures = {
        (row.fields["measure"], row.fields["amount"])
        for row in shown(reader, PHASE_TWO).related["figures"]
        if row.fields.get("unit") == "USD"
    }
    assert figures == {
        ("funding confirmed", "822771"),
        ("funding confirmed", "368307"),
        ("funding confirmed", "454464"),
        ("funding received", "454464.00"),
        ("expenditures", "274594.56"),
    }


def test_the_global_board_met_first_in_moldova_and_is_to_meet_yearly(reader: Reader) -> None:
    assert record_named(reader, "GBP") == record_named(reader, "Global Project Board")
    first, planned = events_of(reader, "gpb")
    assert (str(first.start), first.country, first.participants) == ("2014-06", "MD", 52)
    assert first.host is not None
    assert first.host.id == "md-government"
    assert (str(planned.start), planned.country, planned.status) == ("2015", "JM", EventState.planned)
    (terms,) = shown(reader, "gpb").related["terms_of_reference"]
    assert "months between meetings: 12" in terms.what


def test_five_came_to_the_serbian_board_and_none_has_a_seat(reader: Reader) -> None:
    (meeting,) = events_of(reader, "rs-npb")
    assert (str(meeting.start), meeting.attendance) == ("2014-11-17", 5)
    assert roster_on(reader, record_named(reader, "rs-npb"), REPORTED).seats == ()
    event = shown(reader, "rs-npb-2014-11")
    assert disputed(event)["ministries_present"] == {"5 ministries", "four ministries and a commissariat"}
    assert "projects" not in shown(reader, "rs-education").related


def test_the_two_serbian_country_team_groups_may_be_one(reader: Reader) -> None:
    group = shown(reader, "rs-unct-mwg")
    assert parts(group, "links", "possibly_same_as") == {"rs-unct-twg"}
    ((note,),) = (group.related["activity_notes"],)
    assert (note.what, str(note.end)) == ("re_established", "2014-05")


def test_undp_co_chairs_two_groups_and_one_other_co_chair_is_named(reader: Reader) -> None:
    held = seats_of(reader, record_named(reader, "UNDP"), AsOf.on("2014-12")).seats
    chaired = {row.seat.mechanism.id for row in held if row.seat.role is Role.co_chair}
    assert chaired == {"knomad-twg", "gmg-wg-mainstreaming"}
    chairs = {
        body: {seat.organisation.id for seat in roster_on(reader, record_named(reader, body), REPORTED).seats
               if seat.organisation}
        for body in chaired
    }  # fmt: skip
    assert chairs == {"knomad-twg": {"undp", "oecd"}, "gmg-wg-mainstreaming": {"undp"}}


def test_jamaicas_letter_is_agreed_on_with_the_lawyers_and_not_signed(reader: Reader) -> None:
    def letter(day: AsOf) -> AgreementRow:
        (row,) = agreements_on(reader, day, AgreementFilter(party="jm-pioj"))
        return row

    assert (letter(REPORTED).stage, str(letter(REPORTED).expected)) == (
        AgreementStage.legal_clearance,
        "2015",
    )
    assert not letter(REPORTED).stuck
    assert letter(AsOf.on("2016-02")).stuck


def test_morocco_signed_its_memorandum_at_the_launch(reader: Reader) -> None:
    (row,) = agreements_on(reader, REPORTED, AgreementFilter(party="ma-mmre"))
    assert (row.stage, str(row.entered)) == (AgreementStage.signed, "2014-11")
    assert {party.ref.id for party in row.parties} == {"iom", "undp", "ma-mmre"}
    (launch,) = shown(reader, row.ref.id).related["events"]
    assert launch.what.startswith(EventType.launch)


def test_now_is_the_day_of_the_report_and_not_the_end_of_its_period(reader: Reader) -> None:
    report = shown(reader, "mainstreaming-report-2015")
    assert (report.fields["as_of"], report.fields["issued"]) == ("2015-01-31", "2015-08-15")
    assert disputed(report)["as_of"] == {"2015-01-31", "2015-08 (where it says now)"}


def test_what_is_planned_for_the_year_after_is_not_held(reader: Reader) -> None:
    later = [
        row
        for row in events_on(reader, REPORTED)
        if row.start and str(row.start) == "2015" and row.sources[0].source.id == "mainstreaming-report-2015"
    ]
    assert len(later) >= 10
    assert {row.status for row in later} == {EventState.planned}


def test_whom_undp_worked_closely_with_are_tied_to_the_group_and_hold_no_seat(reader: Reader) -> None:
    group = shown(reader, "gmg-wg-mainstreaming")
    worked_with = {"world-bank", "ilo", "iom", "unesco", "un-regional-commission-asia", "unicef"}
    assert parts(group, "links", "coordinates_with") == worked_with
    assert not parts(group, "seats", "") & worked_with
