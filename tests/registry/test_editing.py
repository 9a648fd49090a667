"""Single facts: edited, added and ended through the one door, with who says so."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from registry.asof import AsOf
from registry.changes.adding import add
from registry.changes.editing import Target, Word, edit, end, target_named
from registry.changes.expecting import ChangedMeanwhile
from registry.changes.journal import Reason
from registry.checks.integrity import verify
from registry.errors import AmbiguousName, BadInput, UnknownName
from registry.questions.citations import CitationFilter, citations
from registry.questions.journal import history_of, last_change_of
from registry.questions.naming import record_named
from registry.questions.roster import roster_on
from registry.store.location import Location
from registry.store.reading import reading
from registry.terms.evidence import Stance
from tests.registry.acts import FACTS, told

World = Callable[[str], Location]
WHY = Reason("a test", who="ada")
MINISTRY = Target("organisation", "ministry")


@pytest.fixture
def place(a_world: World) -> Location:
    return a_world(FACTS.read_text(encoding="utf-8"))


def test_an_edit_is_cited_field_by_field_and_journalled(place: Location) -> None:
    word = Word("report", "page 3", "now the Bureau of Work", "ada", Stance.implies)
    change = edit(place, MINISTRY, ["name=Bureau of Work", "country=Betaland"], word, WHY)
    with reading(place) as reader:
        entry = history_of(reader, "ministry")[0]
        cited = [c for c in citations(reader, CitationFilter(record="ministry")) if c.locator == "page 3"]
        assert reader.fields("SELECT country_id FROM organisation WHERE id = 'ministry'") == {
            "country_id": "xb"
        }
    assert (entry.change, entry.who, entry.kind) == (change, "ada", "edit")
    assert entry.source is not None
    assert entry.source.id == "report"
    assert {(c.field, c.quote, c.stance) for c in cited} == {
        ("name", "now the Bureau of Work", "implies"),
        ("country", "now the Bureau of Work", "implies"),
    }


def test_an_edit_that_changes_nothing_leaves_no_trace(place: Location) -> None:
    before = told(place)
    assert edit(place, MINISTRY, ["name=Ministry of Work"], Word(), WHY) is None
    assert told(place) == before


def test_an_emptied_field_is_empty(place: Location) -> None:
    edit(place, Target("organisation", "agency"), ["acronym=", "website="], Word(), WHY)
    with reading(place) as reader:
        assert record_named(reader, "agency").acronym is None


def test_a_seat_is_edited_by_its_id(place: Location) -> None:
    target = target_named(place, "s-chair")
    assert target == Target("seat", "s-chair")
    edit(place, target, ["role=co-chair".replace("-", "_"), "voting=false"], Word(), WHY)
    with reading(place) as reader:
        row = reader.fields(
            "SELECT role, CASE WHEN voting THEN 1 ELSE 0 END AS votes FROM seat WHERE id = 's-chair'"
        )
        assert last_change_of(reader, "group") == 2
    assert row == {"role": "co_chair", "votes": 0}


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["colour=red"], "has no 'colour'"),
        (["classification=ministery"], "classification: 'ministery' should be"),
        (["founding_date=2019-13"], "has no month 13"),
        (["name"], "says nothing"),
        (["name=A", "name=B"], "given twice"),
        (["name="], "name is missing"),
        (["founding_date=2025"], "begins after"),
        (["parent=ministry"], "part of itself"),
        (["parent=group"], "not an organisation"),
        (["parent=Nobody At All"], "no record is called"),
        ([], "nothing to change"),
    ],
)
def test_bad_input_is_refused_and_changes_nothing(place: Location, words: list[str], said: str) -> None:
    before = told(place)
    with pytest.raises((BadInput, UnknownName), match=said) as problem:
        edit(place, MINISTRY, words, Word("report"), WHY)
    assert "\n" not in problem.value.line
    assert told(place) == before


def test_the_second_of_two_editors_is_told_what_changed(place: Location) -> None:
    with reading(place) as reader:
        seen = last_change_of(reader, "group")
    chair = Target("seat", "s-chair")
    edit(place, chair, ["role=member"], Word(), Reason("no chair any more", who="ada"), seen)
    with pytest.raises(
        ChangedMeanwhile, match="change 2 by ada: seat s-chair, role from chair to member"
    ) as told_:
        edit(place, chair, ["role=co_chair"], Word(), Reason("two chairs", who="bo"), seen)
    assert told_.value.changes == ("change 2 by ada: seat s-chair, role from chair to member",)
    with reading(place) as reader:
        again = last_change_of(reader, "group")
    edit(place, chair, ["role=co_chair"], Word(), Reason("two chairs", who="bo"), again)


def test_a_record_is_added_with_a_readable_id_of_its_own(place: Location) -> None:
    first, _ = add(place, "organisation", ["name=Union des Salariés", "country=XA"], Word("report"), WHY)
    second, _ = add(place, "mechanisms", ["name=Union des Salaries"], Word(), WHY)
    third, _ = add(place, "person", ["name=Мария", "id=maria"], Word(), WHY)
    assert (first.row_id, second.row_id, third.row_id) == (
        "union-des-salaries",
        "union-des-salaries-2",
        "maria",
    )
    assert verify(place).problems == ()


def test_parts_are_added_to_the_record_that_is_named(place: Location) -> None:
    made = [
        add(place, "seat", ["mechanism=WG", "organisation=AfW", "role=observer"], Word("report"), WHY)[0],
        add(place, "alias", ["of=Working Group", "name=Task Team", "kind=former"], Word(), WHY)[0],
        add(place, "stage", ["of=Memorandum", "stage=ratified", "entered=2021-03"], Word(), WHY)[0],
        add(place, "stage", ["of=policy", "stage=validated"], Word(), WHY)[0],
        add(place, "requirement", ["of=policy", "body=board", "act=adopted"], Word(), WHY)[0],
        add(place, "review", ["of=evaluation-r1", "review=4", "status=open"], Word(), WHY)[0],
    ]
    tables = [target.table for target in made]
    assert tables == [
        "seat", "alias", "agreement_step", "instrument_step", "endorsement_requirement",
        "recommendation_review",
    ]  # fmt: skip
    with reading(place) as reader:
        assert record_named(reader, "Task Team").id == "group"
    assert verify(place).problems == ()


@pytest.mark.parametrize(
    ("kind", "words", "said"),
    [
        ("chair", ["of=group"], "no kind of record called 'chair'"),
        ("organisation", ["country=XA"], "without a name"),
        ("organisation", ["name=Agency", "id=agency"], "there is a record 'agency' already"),
        ("organisation", ["name=Agency", "id=Big Agency"], "id: "),
        ("seat", ["organisation=agency"], "whose seat is it"),
        ("seat", ["of=group", "role=member"], "name one"),
        ("alias", ["of=agency", "name=Agence du travail", "kind=translation"], "has this alias already"),
        ("endorsement", ["of=policy", "body=project", "act=endorsed"], "not a mechanism or an organisation"),
        ("theme", ["of=group"], "theme is missing"),
    ],
)
def test_what_cannot_be_added_is_refused(place: Location, kind: str, words: list[str], said: str) -> None:
    before = told(place)
    with pytest.raises((BadInput, UnknownName), match=said):
        add(place, kind, words, Word("report"), WHY)
    assert told(place) == before


def test_an_ended_seat_is_held_until_then(place: Location) -> None:
    with reading(place) as reader:
        seat = next(
            s
            for s in roster_on(reader, record_named(reader, "WG"), AsOf.on("2019")).seats
            if s.role == "secretariat"
        )
    end(place, Target("seat", seat.id), "2020-12", Word("report"), WHY)
    with reading(place) as reader:
        group = record_named(reader, "WG")
        held = {s.id for s in roster_on(reader, group, AsOf.on("2020-12")).seats}
        after = {s.id for s in roster_on(reader, group, AsOf.on("2021-01")).seats}
    assert seat.id in held
    assert seat.id not in after


def test_bodies_and_organisations_end_too_and_other_things_do_not(place: Location) -> None:
    end(place, Target("organisation", "agency"), "2023", Word(), WHY)
    end(place, Target("mechanism", "group"), "2024-01", Word(), WHY)
    with reading(place) as reader:
        assert reader.fields("SELECT dissolution_date FROM organisation WHERE id = 'agency'") == {
            "dissolution_date": "2023"
        }
    with pytest.raises(BadInput, match="has no end"):
        end(place, Target("place", "xa"), "2023", Word(), WHY)
    with pytest.raises(BadInput, match="is not a date"):
        end(place, Target("mechanism", "board"), "soon", Word(), WHY)


def test_a_seat_that_ended_on_a_day_nobody_knows(place: Location) -> None:
    edit(place, Target("seat", "s-chair"), ["end_date=", "knowledge=ongoing"], Word(), WHY)
    end(place, Target("seat", "s-chair"), "unknown", Word(), WHY)
    with reading(place) as reader:
        assert reader.fields("SELECT knowledge, end_date FROM seat WHERE id = 's-chair'") == {
            "knowledge": "ended_unknown",
            "end_date": None,
        }


def test_a_name_that_is_no_part_and_no_record_is_unknown(place: Location) -> None:
    with pytest.raises((UnknownName, AmbiguousName)):
        target_named(place, "s-nothing")
