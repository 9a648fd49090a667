"""What a registry does not take: circles, guesses, second rows for one fact, facts under other owners."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from registry.asof import AsOf
from registry.changes.adding import add
from registry.changes.editing import Target, Word, edit
from registry.changes.journal import Reason
from registry.changes.meetings import Attending, record_meeting
from registry.changes.merging import merge
from registry.changes.rebuilding import known_after
from registry.changes.undoing import redo, undo
from registry.checks.integrity import verify
from registry.errors import BadInput, UnknownName
from registry.exchange.own.exporting import export_folder
from registry.exchange.own.loading import load_folder
from registry.questions.naming import record_named
from registry.questions.record import record_of
from registry.questions.sitting import seats_of
from registry.store.location import Location
from registry.store.reading import reading
from registry.terms.evidence import ChangeKind, Stance
from tests.registry.acts import FACTS, told

World = Callable[[str], Location]
WHY, SAME = Reason("a test"), Reason("the same", ChangeKind.merge)


@pytest.fixture
def place(a_world: World) -> Location:
    return a_world(FACTS.read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            (Target("organisation", "ministry"), "parent=agency"),
            (Target("organisation", "agency"), "parent=ministry"),
        ),
        ((Target("project", "programme"), "parent=project"), None),
        ((Target("agreement", "declaration"), "follows=mou"), None),
        ((Target("instrument", "policy"), "annex_to=plan"), None),
    ],
)  # fmt: skip
def test_nothing_leads_back_to_itself(
    place: Location, first: tuple[Target, str], second: tuple[Target, str] | None
) -> None:
    if second is not None:
        edit(place, first[0], [first[1]], Word(), WHY)
    before = told(place)
    target, word = second or first
    with pytest.raises(BadInput, match="lead back to itself"):
        edit(place, target, [word], Word(), WHY)
    assert told(place) == before


def test_where_a_record_leads_is_not_set_by_hand(place: Location, tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="has no 'redirect_to'"):
        edit(place, Target("organisation", "ministry"), ["redirect_to=agency"], Word(), WHY)
    with pytest.raises(BadInput, match="has no 'erased_on'"):
        edit(place, Target("person", "ada"), ["erased_on=2020"], Word(), WHY)
    (tmp_path / "more").mkdir()
    (tmp_path / "more" / "one.yaml").write_text(
        "organisations: [{id: ministry, name: M, redirect_to: agency}]\n"
    )
    (tmp_path / "more" / "two.yaml").write_text(
        "organisations: [{id: agency, name: A, redirect_to: ministry}]\n"
    )
    with pytest.raises(BadInput, match=r"contain one another|lead back"):
        load_folder(place, str(tmp_path / "more"), why="a circle")


@pytest.mark.parametrize("value", ["Alpha", "land", "FR"])
def test_what_is_written_is_not_guessed_from_a_part_of_a_name(place: Location, value: str) -> None:
    with pytest.raises(UnknownName, match=f"country: no record is called '{value}'.*interlock add place"):
        edit(place, Target("organisation", "agency"), [f"country={value}"], Word(), WHY)


def test_a_name_that_is_there_is_not_added_again_unless_it_is_meant(place: Location) -> None:
    with pytest.raises(BadInput, match="called so already: ministry"):
        add(place, "organisation", ["name=ministry of work"], Word(), WHY)
    add(place, "organisation", ["name=Ministry of Work", "id=ministry-xb", "country=XB"], Word(), WHY)


def test_a_name_without_a_latin_letter_gets_an_id_of_its_kind_and_a_number(place: Location) -> None:
    first, _ = add(place, "organisation", ["name=市政府"], Word(), WHY)
    second, _ = add(place, "organisation", ["name=国务院"], Word(), WHY)
    assert (first.row_id, second.row_id) == ("organisation-1", "organisation-2")


def test_who_sits_there_already_does_not_sit_down_again(place: Location) -> None:
    with pytest.raises(BadInput, match="held already"):
        add(place, "seat", ["of=group", "country=XB", "role=observer", "start_date=2019"], Word(), WHY)
    with pytest.raises(BadInput, match="begins with s-"):
        add(place, "seat", ["of=group", "country=XA", "id=ministry"], Word(), WHY)


def test_a_part_stays_with_its_record(place: Location, tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="belongs to group"):
        edit(place, Target("seat", "s-chair"), ["mechanism=Board"], Word(), WHY)
    (tmp_path / "more.yaml").write_text(
        "mechanisms: [{id: board, seats: [{id: s-chair, organisation: agency}]}]\n"
    )
    with pytest.raises(BadInput, match="belongs to group"):
        load_folder(place, str(tmp_path / "more.yaml"), why="a move")


def test_another_passage_and_a_contradiction_stand_beside_what_is_recorded(place: Location) -> None:
    target = Target("mechanism", "group")
    edit(place, target, ["permanence=project_bound"], Word("report", "page 7"), WHY)
    edit(place, target, ["permanence=permanent"], Word("report", "page 8", stance=Stance.contradicts), WHY)
    add(place, "citation", ["of=group", "field=member_count", "value=11"], Word("report", "page 9"), WHY)
    with reading(place) as reader:
        record = record_of(reader, record_named(reader, "WG"))
    assert record.fields["permanence"] == "project_bound"
    said = {c.field: {claim.value for claim in c.claims} for c in record.conflicts}
    assert said["permanence"] == {"project_bound", "permanent"}
    assert said["member_count"] == {"12", "11"}


def test_an_old_export_does_not_take_a_merge_apart(place: Location, tmp_path: Path) -> None:
    export_folder(place, str(tmp_path / "old"))
    merge(place, "agency-xa", "agency", SAME)
    load_folder(place, str(tmp_path / "old"), why="an old folder")
    assert verify(place).problems == ()
    with reading(place) as reader:
        bodies = [
            h.seat.mechanism.id for h in seats_of(reader, record_named(reader, "AfW"), AsOf.on("2019")).seats
        ]
    assert bodies == ["group"]


def test_two_texts_of_terms_of_reference_are_both_kept(place: Location) -> None:
    words = ["of=board", "mandate=To decide", "meeting_interval_months=12"]
    add(place, "terms_of_reference", words, Word("report", "page 4"), WHY)
    merge(place, "board", "group", SAME)
    with reading(place) as reader:
        assert reader.number("SELECT count(*) FROM terms_of_reference WHERE mechanism_id = 'group'") == 2


def test_what_two_rows_say_differently_stays_a_claim_of_its_source(place: Location) -> None:
    add(
        place,
        "seat",
        ["of=board", "organisation=agency", "constituency=un_igo"],
        Word("report", "page 5"),
        WHY,
    )
    add(
        place,
        "seat",
        ["of=board", "organisation=agency-xa", "constituency=donor"],
        Word("report", "page 6"),
        WHY,
    )
    merge(place, "agency-xa", "agency", SAME)
    with reading(place) as reader:
        claim = reader.fields(
            "SELECT locator, value FROM citation WHERE field = 'constituency' AND value = 'donor'"
        )
    assert claim == {"locator": "page 6", "value": "donor"}
    assert verify(place).problems == ()


def test_two_countries_are_not_one(place: Location) -> None:
    with pytest.raises(BadInput, match="two countries"):
        merge(place, "xa", "xb", SAME)


def test_a_meeting_never_enters_another_bodys_event(place: Location) -> None:
    add(place, "event", ["name=Something else", "id=group-2021-03-04"], Word(), WHY)
    done = record_meeting(place, "WG", "2021-03-04", Attending(["ministry"]), None, WHY)
    assert done.event_id == "group-2021-03-04-2"
    edit(place, Target("event", done.event_id), ["status=cancelled"], Word(), WHY)
    with pytest.raises(BadInput, match="recorded as cancelled"):
        record_meeting(place, "WG", "2021-03-04", Attending(apologies=["ministry"]), None, WHY)


def test_who_was_replaced_was_not_there(place: Location) -> None:
    names = Attending(["ministry"], substitutes=["ministry=bo"])
    with pytest.raises(BadInput, match="be there and be replaced"):
        record_meeting(place, "WG", "2021-03-04", names, None, WHY)


def test_redo_does_not_reach_across_later_work(place: Location) -> None:
    change = edit(place, Target("organisation", "ministry"), ["website=a.org"], Word(), WHY)
    undo(place)
    edit(place, Target("organisation", "agency"), ["website=b.org"], Word(), WHY)
    with pytest.raises(BadInput, match="name what to do again"):
        redo(place)
    redo(place, change)


def test_a_change_that_is_yet_to_come_was_not_seen(place: Location) -> None:
    with pytest.raises(BadInput, match="no change 999 yet"):
        edit(place, Target("organisation", "ministry"), ["website=a.org"], Word(), WHY, 999)


def test_long_texts_are_kept_and_names_have_an_end(place: Location) -> None:
    long = "A sentence of a description. " * 400
    edit(place, Target("organisation", "ministry"), [f"description={long}"], Word(), WHY)
    with reading(place) as reader:
        assert record_of(reader, record_named(reader, "ministry")).fields["description"] == long.strip()
    with pytest.raises(BadInput, match="name"):
        edit(place, Target("organisation", "ministry"), [f"name={long}"], Word(), WHY)
    with known_after(place, 2) as then:
        assert told(then) == told(place)


def test_a_name_needs_a_letter_to_be_found_by(place: Location) -> None:
    with pytest.raises(BadInput, match="letter or digit"):
        edit(place, Target("organisation", "ministry"), ["name=!!!"], Word(), WHY)


def test_a_field_that_has_to_say_something_is_not_emptied(place: Location) -> None:
    with pytest.raises(BadInput, match="role cannot be empty"):
        edit(place, Target("seat", "s-chair"), ["role="], Word(), WHY)


def test_a_password_in_the_query_of_an_address_is_not_shown() -> None:
    place = Location("postgresql://127.0.0.1/db?user=ada&password=secret")
    assert "secret" not in str(place)
