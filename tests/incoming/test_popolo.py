"""Popolo JSON: three legislatures against figures that others computed, and files of other makings."""

# ruff: noqa: E501 - rows of a file stand on a line

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from registry.errors import BadInput
from registry.exchange.incoming.popolo import knows_popolo, read_popolo
from registry.exchange.incoming.told import Asked, Told
from registry.terms.kinds import Kind
from tests.incoming.tellings import (
    adds_up,
    answers,
    by_key,
    certainly_on,
    named,
    of_kind,
    parts,
    references_hold,
    seats,
    shared_file,
    stated,
    written,
)

LEGISLATURES = ("burundi", "ireland", "zimbabwe-senate")


def legislature(name: str) -> Told:
    path = shared_file(f"05-popolo/{name}-ep-popolo-v1.0.json")
    assert knows_popolo(path)
    return read_popolo(path, Asked())


@pytest.mark.shared
@pytest.mark.parametrize("name", LEGISLATURES)
def test_persons_terms_and_areas_are_those_of_the_answers(name: str) -> None:
    expected, told = answers("g05_popolo.json")[name], legislature(name)
    people, body = of_kind(told, Kind.person), of_kind(told, Kind.mechanism)
    periods = {
        row["value"]: [row.get("start_date"), row.get("end_date")]
        for row in parts(body[0], "statements") if row["attribute"] == "legislative period"
    }  # fmt: skip
    assert len(people) == expected["persons"]
    # A party that is called "-" is set aside: a name without a letter names nobody.
    nameless = sum(row.why.startswith("a name without") for row in told.set_aside)
    parties = len(of_kind(told, Kind.organisation)) + nameless
    assert {"legislature": len(body), "party": parties} == expected["organizations"]
    assert len(list(seats(told))) == expected["memberships"]
    assert periods == expected["terms"]
    assert len(of_kind(told, Kind.place)) == expected["areas"]
    assert len(of_kind(told, Kind.event)) == expected["elections"]
    genders = Counter(next(iter(stated(person, "gender")), "none") for person in people)
    assert genders == expected["gender"]
    wikidata = [person for person in people if "wikidata" in dict(person.identifiers)]
    assert len(wikidata) == expected["persons_with_wikidata_id"]
    mails = [p for p in people if any(row["type"] == "email" for row in parts(p, "contact_details"))]
    assert len(mails) == expected["persons_with_email"]
    twice = sorted([name, number] for name, number in Counter(p.name for p in people).items() if number > 1)
    assert twice == expected["names_shared_by_two_person_records"]
    dangling = [row for row in told.set_aside if "does not tell" in row.why]
    assert len(dangling) == sum(expected["dangling_references"].values())


@pytest.mark.shared
@pytest.mark.parametrize("name", LEGISLATURES)
def test_who_sits_when_and_for_whom_is_as_in_the_answers(name: str) -> None:
    expected, told = answers("g05_popolo.json")[name], legislature(name)
    rows, records = [seat for _, seat in seats(told)], by_key(told)
    for day, number in expected["active_memberships_on"].items():
        assert len(certainly_on(rows, day)) == number, day
    on = certainly_on(rows, "2016-06-15")
    assert len({seat["person"] for seat in on}) == expected["active_people_on_2016-06-15"]
    start = expected["terms"][expected["latest_term"]][0]
    latest = {(seat["person"], seat.get("organisation")) for seat in rows if seat["start_date"] == start}
    parties = Counter(records[party].name if party else "-" for _, party in latest)
    assert parties == dict(expected["people_by_party_in_latest_term"])
    terms = {
        person: {seat["start_date"] for seat in rows if seat["person"] == person}
        for person in {s["person"] for s in rows}
    }
    assert sum(len(starts) > 1 for starts in terms.values()) == expected["people_in_two_or_more_terms"]
    sides: dict[tuple[str, str], set[str]] = {}
    for seat in rows:
        sides.setdefault((seat["person"], seat["start_date"]), set()).add(seat.get("organisation", "-"))
    two = [key for key, parties_ in sides.items() if len(parties_) > 1]
    assert two == expected["people_with_two_parties_within_a_term"]
    # Dates that the period lends are quoted with its name; those of their own are not.
    own = [
        row for record in told.records for row in record.parts.get("seats", ()) if row.passage.quote is None
    ]
    assert len(own) == expected["memberships_with_own_start_date"]


@pytest.mark.shared
@pytest.mark.parametrize("name", LEGISLATURES)
def test_rows_of_a_legislature_add_up(name: str) -> None:
    told = legislature(name)
    assert adds_up(told)
    assert references_hold(told)
    assert not any(
        "national identity" in row["attribute"] for r in told.records for row in parts(r, "statements")
    )


LABOUR: dict[str, Any] = {
    "persons": [
        {"id": "p1", "name": "Jane Banda", "other_names": [
            {"name": "Jane Phiri", "end_date": "2015", "note": "maiden name"}, {"name": "جين باندا", "lang": "ar"}],
         "contact_details": [{"type": "email", "value": "@".join(("jane", "example.org"))}, {"type": "cell", "value": "+265 1"}],
         "image": "https://example.org/jane.png"},
        {"id": "p2", "given_name": "Thabo", "family_name": "Mokoena"},
        {"id": "p3", "name": "…"},
    ],
    "organizations": [
        {"id": "board", "name": "Wage Board", "classification": "board", "parent_id": "min", "founding_date": "2010-03"},
        {"id": "sub", "name": "Subcommittee on Farms", "classification": "committee", "parent_id": "board"},
        {"id": "min", "name": "Ministry of Labour", "classification": "ministry"},
        {"id": "ufw", "name": "Union of Farm Workers", "classification": "trade union", "parent_id": "nowhere"},
    ],
    "posts": [
        {"id": "chair", "label": "Chairperson of the Wage Board", "role": "Chair", "organization_id": "board"},
        {"id": "free", "label": "Seat for employers", "organization_id": "board"},
    ],
    "memberships": [
        {"person_id": "p1", "post_id": "chair", "on_behalf_of_id": "min", "start_date": "2019-05"},
        {"person_id": "p2", "organization_id": "board", "role": "Deputy chairperson", "on_behalf_of_id": "gone"},
        {"member_id": "ufw", "organization_id": "board", "role": "observer", "start_date": "soon"},
        {"person_id": "p2", "organization_id": "min", "role": "Director of Wages", "start_date": "2018"},
        {"person_id": "nobody", "organization_id": "board"},
        {"person_id": "p1", "organization_id": "lost"},
        {"organization_id": "board", "role": "member"},
    ],
    "events": [
        {"id": "m1", "name": "Fourth meeting", "classification": "meeting", "organization_id": "board", "start_date": "2020-05-04",
         "status": "cancelled", "attendees": [{"id": "p1"}]},
    ],
}  # fmt: skip


@pytest.fixture
def labour(tmp_path: Path) -> Told:
    return read_popolo(written(tmp_path, "labour.json", json.dumps(LABOUR)), Asked())


def test_posts_roles_and_parents_of_another_publisher(labour: Told) -> None:
    board = by_key(labour)["board"]
    chair, deputy, union = parts(board, "seats")
    assert chair == {
        "person": "p1", "organisation": "min", "role": "chair", "post": "Chairperson of the Wage Board", "start_date": "2019-05",
    }  # fmt: skip
    assert deputy == {"person": "p2", "role": "vice_chair", "post": "Deputy chairperson"}
    assert union == {"organisation": "ufw", "role": "observer"}
    assert stated(board, "post") == ["Chairperson of the Wage Board", "Seat for employers"]
    assert parts(board, "links") == [{"to": "min", "kind": "reports_to", "wording": "parent"}]
    assert parts(by_key(labour)["sub"], "links")[0]["kind"] == "subgroup_of"
    assert board.fields["founding_date"] == "2010-03"
    mokoena = named(labour, "Thabo Mokoena")
    assert parts(mokoena, "affiliations") == [
        {"organisation": "min", "post": "Director of Wages", "start_date": "2018"}
    ]
    assert (by_key(labour)["min"].kind, by_key(labour)["min"].fields["classification"]) == (
        Kind.organisation,
        "ministry",
    )


def test_names_contacts_and_meetings_of_another_publisher(labour: Told) -> None:
    jane = by_key(labour)["p1"]
    assert {row["name"]: row["kind"] for row in parts(jane, "aliases")} == {
        "Jane Phiri": "former",
        "جين باندا": "translation",
    }
    assert [row["type"] for row in parts(jane, "contact_details")] == ["email", "cell"]
    meeting = by_key(labour)["m1"]
    assert (meeting.fields["type"], meeting.fields["status"]) == ("meeting", "cancelled")
    assert parts(meeting, "attendance") == [{"person": "p1"}]


@pytest.mark.parametrize(
    ("where", "why"),
    [
        ("persons[2]", "a name without a letter or digit"),
        ("memberships[1], organisation", "refers to what the file does not tell: 'gone'"),
        ("memberships[2].start_date", "a date that cannot be read"),
        ("memberships[4]", "refers to what the file does not tell: 'nobody'"),
        ("memberships[5]", "the file tells of no organization 'lost'"),
        ("memberships[6]", "a membership of nobody"),
        ("organizations[3], parent", "refers to what the file does not tell: 'nowhere'"),
        ("persons[].image", "pictures and colours are not kept"),
    ],
)
def test_what_leads_nowhere_is_set_aside_with_its_place(labour: Told, where: str, why: str) -> None:
    assert (where, why) in {(row.where, row.why) for row in labour.set_aside}
    assert adds_up(labour)
    assert references_hold(labour)


def test_lists_lines_and_nested_memberships_tell_the_same(tmp_path: Path, labour: Told) -> None:
    objects = [
        {"@type": kind, **entry}
        for key, kind in (("persons", "Person"), ("organizations", "Organization"), ("posts", "Post"),
                          ("memberships", "Membership"), ("events", "Event"))
        for entry in LABOUR[key]
    ]  # fmt: skip
    lines = written(tmp_path, "labour.jsonl", "\n".join(json.dumps(one) for one in objects))
    listed = written(tmp_path, "labour-list.json", json.dumps(objects))
    nested = {**LABOUR, "memberships": [], "persons": [
        {**person, "memberships": [m for m in LABOUR["memberships"] if m.get("person_id") == person["id"]]}
        for person in LABOUR["persons"]
    ]}  # fmt: skip
    inside = written(tmp_path, "nested.json", json.dumps(nested))
    for path in (lines, listed):
        assert knows_popolo(path)
        told = read_popolo(path, Asked())
        assert [parts(r, "seats") for r in told.records] == [parts(r, "seats") for r in labour.records]
    found = by_key(read_popolo(inside, Asked()))["board"]
    assert [seat["role"] for seat in parts(found, "seats")] == ["chair", "vice_chair"]


def test_a_list_of_records_that_is_no_popolo_is_not_known(tmp_path: Path) -> None:
    path = written(tmp_path, "countries.json", '[{"id": "MW", "name": "Malawi", "capital": "Lilongwe"}]')
    assert not knows_popolo(path)
    with pytest.raises(BadInput, match=r"countries\.json"):
        read_popolo(path, Asked())


def test_what_is_not_read_is_named_with_how_often_it_stands_there(tmp_path: Path) -> None:
    popolo = {
        "meta": {"source": "a register"},
        "persons": [
            {"id": "p1", "name": "Ada Moyo", "summary": "A sailor", "biography": "At sea", "sources": [{"url": "x"}],
             "images": [{"url": "a"}], "contact_details": [{"type": "email", "value": "a@b.example", "note": "old"}]},
            {"id": "p2", "name": "Ben Cole", "hobby": "chess",
             "contact_details": [{"type": "email", "value": "b@b.example", "label": "desk", "note": "new"}]},
        ],
        "organizations": [{"id": "o1", "name": "Wage Board", "classification": "board", "weight": ["3", "4"]}],
        "memberships": [{"person_id": "p1", "organization_id": "o1", "role": "chair", "shirt": "blue"}],
        "motions": [{"text": "to adjourn"}],
    }  # fmt: skip
    told = read_popolo(written(tmp_path, "board.json", json.dumps(popolo)), Asked())
    assert told.notes == (
        "not read, for there is no place for it: meta (1 value), persons.*.biography (1 value), "
        "persons.*.sources (1 value), organizations.*.weight (2 values), memberships.*.shirt (1 value), "
        "motions (1 value)",
    )
    assert [(one.where, one.why) for one in told.set_aside] == [
        ("persons[].images", "pictures and colours are not kept")
    ]
    assert stated(by_key(told)["p2"], "hobby") == ["chess"]


def test_of_a_file_that_is_read_to_the_end_nothing_is_named(tmp_path: Path) -> None:
    popolo = {
        "organizations": [{"id": "o1", "name": "Wage Board", "classification": "board", "memberships": [{"person_id": "p1"}]}],
        "persons": [{"@type": "person", "id": "p1", "name": "Ada Moyo", "birth_date": "1990"}],
    }  # fmt: skip
    assert read_popolo(written(tmp_path, "board.json", json.dumps(popolo)), Asked()).notes == ()


def test_objects_that_stand_in_a_membership_are_told_like_those_of_a_list(tmp_path: Path) -> None:
    popolo = [
        {"id": "org/1", "name": "Comité Mixte", "classification": "committee", "memberships": [
            {"person": {"name": "Léa Roux"}, "role": "chair", "start_date": "2020-01-01"},
            {"person_id": "x", "person": {"id": "x", "name": "Max Noir"}, "role": "member",
             "on_behalf_of": {"name": "Port Guild"}, "post": {"id": "p", "label": "Seat of the guilds"}},
        ]},
        {"id": "org/2", "name": "Harbour Board", "classification": "board", "memberships": [
            {"person": {"name": "Léa Roux"}}]},
    ]  # fmt: skip
    told = read_popolo(written(tmp_path, "mixte.json", json.dumps(popolo)), Asked())
    people = [record.name for record in of_kind(told, Kind.person)]
    assert sorted(people) == ["Léa Roux", "Léa Roux", "Max Noir"], "a name alone makes no two people one"
    guild = named(told, "Port Guild")
    lea, max_noir = parts(by_key(told)["org/1"], "seats")
    assert by_key(told)[str(lea["person"])].name == "Léa Roux"
    assert (max_noir["person"], max_noir["organisation"]) == ("x", guild.key)
    assert max_noir["post"] == "Seat of the guilds"
    assert adds_up(told)
    assert references_hold(told)


def test_the_area_of_a_membership_is_a_constituency_unless_it_is_a_country(tmp_path: Path) -> None:
    popolo = {
        "persons": [{"id": "p1", "name": "Aida S"}, {"id": "p2", "name": "Bo K"}],
        "organizations": [{"id": "jk", "name": "Kenesh", "classification": "legislature"}],
        "areas": [{"id": "osh", "name": "Osh", "type": "constituency"}, {"id": "kg", "name": "Kyrgyzstan", "type": "country"}],
        "memberships": [
            {"person_id": "p1", "organization_id": "jk", "area_id": "osh", "start_date": "2016", "end_date": "2017"},
            {"person_id": "p2", "organization_id": "jk", "area_id": "kg"},
            {"member": {"@type": "Area", "id": "kg", "name": "Kyrgyzstan"}, "organization_id": "jk", "role": "observer"},
        ],
    }  # fmt: skip
    told = read_popolo(written(tmp_path, "kenesh.json", json.dumps(popolo)), Asked())
    aida, bo, country = parts(by_key(told)["jk"], "seats")
    assert (aida.get("country"), bo.get("country")) == (None, "kg")
    assert country == {"country": "kg", "role": "observer"}
    assert [
        (row["value"], row["start_date"], row["end_date"])
        for row in parts(by_key(told)["p1"], "statements")
        if row["attribute"] == "constituency"
    ] == [("Osh", "2016", "2017")]
    assert adds_up(told)
