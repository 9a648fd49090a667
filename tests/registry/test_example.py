"""What the example registry answers of the Lesotho evaluation, and that its quotes are real."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import NamedTuple

import pytest

from registry.asof import AsOf
from registry.checks.integrity import verify
from registry.checks.quotes import Documents, misquoted
from registry.questions.activity import ActivityOn
from registry.questions.agreements import AgreementFilter, agreements_on
from registry.questions.citations import citations
from registry.questions.mechanisms import mechanisms_on
from registry.questions.naming import record_named
from registry.questions.record import Record, record_of
from registry.questions.roster import Roster, roster_on
from registry.questions.sitting import seats_of
from registry.store.location import Location
from registry.store.reading import Reader
from registry.terms.activity import Activity
from registry.terms.agreements import AgreementStage
from registry.terms.kinds import Certainty
from registry.terms.mechanisms import Permanence
from registry.terms.seats import Constituency, Role


def the_working_group(reader: Reader, day: str | None) -> Roster:
    return roster_on(reader, record_named(reader, "Lesotho TWG"), AsOf.on(day))


def test_the_working_group_has_fourteen_members_and_two_facilitators(reader: Reader) -> None:
    roles = Counter(seat.role for seat in the_working_group(reader, "2017").seats)
    assert roles == {Role.member: 14, Role.co_facilitator: 2}


def test_no_document_says_which_person_sat_on_the_working_group(reader: Reader) -> None:
    assert not [seat for seat in the_working_group(reader, None).seats if seat.person]


@pytest.mark.parametrize(
    ("day", "seats", "certainty", "state"),
    [
        ("2015", 0, set(), Activity.not_yet),
        ("2017", 16, {Certainty.certain}, Activity.active),
        ("2019-05", 16, {Certainty.possible}, Activity.dormant),
        (None, 16, {Certainty.possible}, Activity.dormant),
    ],
)
def test_the_working_group_through_the_years(
    reader: Reader, day: str | None, seats: int, certainty: set[Certainty], state: Activity
) -> None:
    roster = the_working_group(reader, day)
    assert (len(roster.seats), {seat.certainty for seat in roster.seats}) == (seats, certainty)
    assert roster.activity.state is state


def test_dormancy_shows_the_passage_that_it_rests_on(reader: Reader) -> None:
    activity: ActivityOn = the_working_group(reader, "2019-05").activity
    assert any("it had not held a meeting" in (note.quote or "") for note in activity.evidence)
    assert all(note.locator for note in activity.evidence)


def test_an_inferred_constituency_says_so(reader: Reader) -> None:
    for seat in the_working_group(reader, "2017").seats:
        assert seat.constituency is not Constituency.unknown
        assert "implies" in {note.stance for note in seat.sources}


def test_claimed_counts_stand_side_by_side(reader: Reader) -> None:
    assert {claim.value for claim in the_working_group(reader, "2017").claimed_counts} == {"14", "16"}


def test_home_affairs_also_chairs_the_consultative_committee(reader: Reader) -> None:
    held = seats_of(
        reader, record_named(reader, "Lesotho Ministry of Home Affairs"), AsOf.on("2019-04")
    ).seats
    assert {(s.seat.mechanism.acronym, s.seat.role) for s in held} == {
        ("NCC", Role.chair),
        ("TWG", Role.member),
    }


def test_how_long_each_body_is_meant_to_last(reader: Reader) -> None:
    found = {row.ref.id: (row.permanence, row.activity) for row in mechanisms_on(reader, AsOf.on("2019-05"))}
    assert found["ls-nacola"] == (Permanence.statutory, Activity.no_record)
    assert found["ls-ncc"] == (Permanence.permanent, Activity.no_record)
    assert found["ls-lm-twg"] == (Permanence.project_bound, Activity.dormant)
    assert found["ls-lmac"][1] is Activity.proposed


def test_the_declaration_is_signed_and_the_memorandum_is_not(reader: Reader) -> None:
    rows = {
        row.ref.id: row
        for row in agreements_on(reader, AsOf.on("2019-05"), AgreementFilter(corridor=("LS", "MU")))
    }
    declaration, memorandum = rows["ls-mu-declaration-of-intent"], rows["ls-mu-labour-exchange-mou"]
    assert (declaration.stage, declaration.entered) == (AgreementStage.signed, None)
    assert (memorandum.stage, memorandum.expected, memorandum.stuck) == (
        AgreementStage.negotiation,
        "2019",
        False,
    )


def test_what_sources_disagree_about_is_shown(reader: Reader) -> None:
    conflicts = {c.field: {claim.value for claim in c.claims} for c in _record(reader, "LM.0304").conflicts}
    assert conflicts["duration"] == {"18 months", "17 months"}
    assert conflicts["figures · funding spent"] == {"148100 USD", "148200 USD"}


def test_the_policy_is_endorsed_by_one_body_and_disputed_for_another(reader: Reader) -> None:
    endorsements = _record(reader, "Lesotho National Labour Migration Policy").related["endorsements"]
    by_body = {row.ref.id: row for row in endorsements if row.ref}
    assert by_body["ls-lm-twg"].what == "endorsed · uncontested · reported"
    assert by_body["ls-nacola"].what == "endorsed · contested · assumed"
    assert {note.stance for note in by_body["ls-nacola"].sources} == {"implies", "contradicts"}


def _record(reader: Reader, name: str) -> Record:
    return record_of(reader, record_named(reader, name))


def test_every_record_is_cited(reader: Reader) -> None:
    cited = {row.record.id for row in citations(reader) if row.part is None}
    everything = {row[0] for row in reader.rows("SELECT id, kind FROM entity", _Id)}
    assert everything - cited == set()


class _Id(NamedTuple):
    id: str
    kind: str


def test_every_seat_stage_and_link_is_cited(reader: Reader) -> None:
    for table in (
        "seat",
        "agreement_step",
        "instrument_step",
        "endorsement",
        "mechanism_link",
        "participant",
        "party",
        "alias",
    ):
        cited = f"SELECT {table}_id FROM citation WHERE {table}_id IS NOT NULL"
        missing = f"SELECT count(*) FROM {table} WHERE id NOT IN ({cited})"
        assert reader.number(missing) == 0, table


def test_no_address_of_a_person_is_in_the_seeds() -> None:
    for path in (Path(__file__).parents[2] / "seed_data").rglob("*.yaml"):
        assert "@" not in path.read_text(encoding="utf-8"), path


@pytest.mark.shared
def test_every_quote_stands_in_its_document_at_its_line(reader: Reader, documents: Path) -> None:
    read = Documents(str(documents))
    for row in citations(reader):
        document = read.named(row.file or "")
        assert document is not None, row.file
        assert row.quote is None or misquoted(document, row.quote, row.locator) is None, row


@pytest.mark.shared
def test_a_changed_word_in_a_document_is_noticed(example: Location, documents: Path, tmp_path: Path) -> None:
    (copied,) = documents.glob("002_*.txt")
    changed = copied.read_text(encoding="utf-8").replace("no longer meeting", "no longer gathering")
    (tmp_path / copied.name).write_text(changed, encoding="utf-8")
    assert verify(example, str(documents)).problems == ()
    assert [p for p in verify(example, str(tmp_path)).problems if "no longer meeting" in p.what]
