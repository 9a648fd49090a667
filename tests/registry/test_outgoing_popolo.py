"""Popolo JSON, held against what its published schemas require.

The requirements of popoloproject.com (JSON Schema draft 3) are written down here in our own words: of which
type each member is, which shape dates, addresses and times have, and which members have to be there. Compared
with the schemas of its repository: person, organization, membership, event, area, contact detail, other name,
identifier and link.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import datetime
from typing import Any
from urllib.parse import urlsplit

import pytest
from jsonschema import Draft3Validator, FormatChecker

from benchmarks.world import build_world
from registry.store.location import Location
from tests.conftest import Database
from tests.registry.outgoing_world import EMAIL, facts, made

World = Callable[[str], Location]
Schema = dict[str, Any]

_TEXT: Schema = {"type": ["string", "null"]}
_WORD: Schema = {"type": "string", "required": True}
_DAY: Schema = {**_TEXT, "pattern": "^[0-9]{4}(-[0-9]{2}){0,2}$"}
_TIME: Schema = {**_TEXT, "format": "date-time"}
_ADDRESS: Schema = {**_TEXT, "format": "uri"}
_CLOCK = r"T\d{2}(:\d{2}){0,2}(Z|[+-]\d{2}(:\d{2})?)"
_MOMENT: Schema = {**_TEXT, "pattern": rf"^\d{{4}}((-\d{{2}}){{0,2}}|-\d{{2}}-\d{{2}}{_CLOCK})$"}
_NAMES = "family_name given_name additional_name honorific_prefix honorific_suffix patronymic_name"
_LINK: Schema = {"type": "object", "properties": {"url": {**_WORD, "format": "uri"}, "note": _TEXT}}
_NAME: Schema = {
    "type": "object",
    "properties": {
        "name": _WORD, "note": _TEXT, "start_date": _DAY, "end_date": _DAY,
        **dict.fromkeys(_NAMES.split(), _TEXT),
    },
}  # fmt: skip
_CODE: Schema = {"type": "object", "properties": {"identifier": _WORD, "scheme": _TEXT}}
_REACHED: Schema = {
    "type": "object",
    "properties": {
        "type": _WORD, "value": _WORD, "label": _TEXT, "note": _TEXT,
        "valid_from": _DAY, "valid_until": _DAY, "valid_through": _DAY,
        "created_at": _TIME, "updated_at": _TIME, "sources": {"type": "array", "items": _LINK},
    },
}  # fmt: skip
_OBJECT: Schema = {"type": "object"}
_FORMATS = FormatChecker(formats=())


@_FORMATS.checks("uri")
def _is_address(value: object) -> bool:
    return not isinstance(value, str) or (bool(urlsplit(value).scheme) and " " not in value)


@_FORMATS.checks("email")
def _is_email(value: object) -> bool:
    return not isinstance(value, str) or "@" in value


@_FORMATS.checks("date-time", raises=ValueError)
def _is_time(value: object) -> bool:
    return not isinstance(value, str) or datetime.fromisoformat(value).tzinfo is not None


def _list(of: Schema) -> Schema:
    return {"type": "array", "items": of}


def _class(texts: str, days: str = "", **members: Schema) -> Schema:
    listed = {
        "sources": _list(_LINK), "links": _list(_LINK), "identifiers": _list(_CODE),
        "created_at": _TIME, "updated_at": _TIME,
    }  # fmt: skip
    properties = {
        **dict.fromkeys(texts.split(), _TEXT),
        **dict.fromkeys(days.split(), _DAY),
        **listed,
        **members,
    }
    return {"type": "object", "properties": properties}


_PERSON = _class(
    f"id name {_NAMES} sort_name gender summary biography national_identity",
    "birth_date death_date",
    email={**_TEXT, "format": "email"},
    image=_ADDRESS,
    pronouns={"type": ["array", "null"], "items": {"type": "string"}},
    memberships=_list(_OBJECT),
    other_names=_list(_NAME),
    contact_details=_list(_REACHED),
)
_ORGANIZATION = _class(
    "id name classification parent_id area_id",
    "founding_date dissolution_date",
    image=_ADDRESS,
    parent=_OBJECT,
    area=_OBJECT,
    memberships=_list(_OBJECT),
    posts=_list(_OBJECT),
    other_names=_list(_NAME),
    contact_details=_list(_REACHED),
)
_MEMBERSHIP = _class(
    "id label role person_id organization_id post_id on_behalf_of_id area_id",
    "start_date end_date",
    member={"type": ["object", "null"]},
    contact_details=_list(_REACHED),
    **dict.fromkeys(["person", "organization", "post", "on_behalf_of", "area"], _OBJECT),
)
_EVENT = _class(
    "id name description location status classification organization_id parent_id",
    attendees=_list(_PERSON),
    start_date=_MOMENT,
    end_date=_MOMENT,
    organization=_OBJECT,
    parent=_OBJECT,
    children=_list(_OBJECT),
)
_AREA = _class(
    "id name identifier classification parent_id", geometry={"type": ["object", "null"]}, parent=_OBJECT
)
_CLASSES = {
    "persons": _PERSON,
    "organizations": _ORGANIZATION,
    "memberships": _MEMBERSHIP,
    "events": _EVENT,
    "areas": _AREA,
}


def against_schemas(document: dict[str, Any]) -> list[str]:
    """What the schemas do not allow."""
    return [
        f"{key}[{number}] {error.json_path}: {error.message}"
        for key, schema in _CLASSES.items()
        for number, one in enumerate(document[key])
        for error in Draft3Validator(schema, format_checker=_FORMATS).iter_errors(one)
    ]


def check(document: dict[str, Any]) -> None:
    """Each object against its class, and each pointer against what the document holds."""
    assert against_schemas(document) == []
    ids = {key: {one["id"] for one in document[key]} for key in _CLASSES}
    for key, told in document.items():
        numbers = [one["id"] for one in told]
        assert len(numbers) == len(set(numbers)), key
    for one in (one for key in _CLASSES for one in document[key]):
        for pointer, to in (
            ("person_id", "persons"), ("organization_id", "organizations"),
            ("on_behalf_of_id", "organizations"), ("area_id", "areas"),
        ):  # fmt: skip
            assert one.get(pointer) is None or one[pointer] in ids[to]
    assert {key for key in document if key not in _CLASSES} <= {
        key for key in document if key.startswith("x_")
    }


@pytest.fixture
def told(a_world: World) -> dict[str, Any]:
    return dict(json.loads(made(a_world(facts()), "popolo")))


def one(told: dict[str, Any], key: str, **members: object) -> dict[str, Any]:
    (found,) = [row for row in told[key] if all(row.get(name) == value for name, value in members.items())]
    return dict(found)


@pytest.mark.parametrize(
    ("key", "members"),
    [
        ("persons", {"email": "nobody"}),
        ("persons", {"birth_date": "1990-5"}),
        ("persons", {"contact_details": [{"type": "email"}]}),
        ("persons", {"contact_details": [{"type": "voice", "value": "1", "valid_from": "May"}]}),
        ("organizations", {"other_names": [{"note": "acronym"}]}),
        ("organizations", {"links": [{"url": "no address"}]}),
        ("organizations", {"identifiers": [{"scheme": "test"}]}),
        ("memberships", {"member": "ministry"}),
        ("memberships", {"sources": [{"note": "a report"}]}),
        ("events", {"start_date": "2019-05-04T10:00"}),
        ("areas", {"created_at": "2019-05-04T10:00:00"}),
    ],
)
def test_what_the_schemas_do_not_allow_is_seen(key: str, members: dict[str, object]) -> None:
    document = {**{name: [] for name in _CLASSES}, key: [{"id": "a", **members}]}
    assert len(against_schemas(document)) == 1


def test_it_is_as_the_schemas_ask(told: dict[str, Any]) -> None:
    check(told)


@pytest.mark.database("sqlite")
def test_so_is_the_example(example: Location) -> None:
    check(json.loads(made(example, "popolo")))


def test_so_is_a_made_world(database: Database) -> None:
    world = database.new_place("made")
    build_world(world, seats=300, seed=3)
    check(json.loads(made(world, "popolo")))


def test_a_seat_is_a_membership_of_who_fills_it_on_behalf_of_who_holds_it(told: dict[str, Any]) -> None:
    chair = one(told, "memberships", role="chair")
    assert (chair["person_id"], chair["on_behalf_of_id"], chair["organization_id"]) == (
        "jane",
        "ministry",
        "group",
    )
    assert (chair["start_date"], chair["x_last_confirmed"]) == ("2016-02", "2020-03")
    assert chair["sources"][0]["url"] == "https://example.org/report.pdf"
    assert chair["sources"][0]["note"] == "The report, page 3: “chaired by Ms Banda”"


def test_where_nobody_is_named_the_member_is_the_organisation_or_the_country(told: dict[str, Any]) -> None:
    secretariat = one(told, "memberships", role="secretariat")
    assert secretariat["member"] == {"@type": "Organization", "id": "unit", "name": "Migration Unit"}
    assert (secretariat["start_date"], secretariat["end_date"]) == ("2016", "2018-06")
    observer = one(told, "memberships", role="observer")
    assert (observer["area_id"], observer["member"]["@type"]) == ("xb", "Area")


def test_a_post_is_a_membership_and_a_source_without_an_address_has_a_urn(told: dict[str, Any]) -> None:
    post = one(told, "memberships", label="Commissioner")
    assert (post["person_id"], post["organization_id"], post["start_date"]) == ("jane", "ministry", "2016-05")
    assert post["sources"][0]["url"] == "urn:interlock:source:letter"
    assert one(told, "x_sources", id="letter")["name"] == "A letter"


def test_a_body_is_an_organization_with_its_type_and_an_organisation_has_its_names(
    told: dict[str, Any],
) -> None:
    body = one(told, "organizations", id="group")
    assert (body["classification"], body["area_id"], body["x_kind"]) == (
        "technical working group",
        "xa",
        "mechanism",
    )
    assert {"name": "TWG", "note": "acronym"} in body["other_names"]
    ministry = one(told, "organizations", id="ministry")
    assert {"name": "Labour Ministry", "note": "spelling"} in ministry["other_names"]
    assert ministry["identifiers"] == [{"scheme": "test", "identifier": "0001"}]
    assert ministry["links"] == [{"url": "https://mol.example.org", "note": "website"}]
    assert one(told, "organizations", id="unit")["parent_id"] == "ministry"
    assert one(told, "areas", id="xa")["identifier"] == "XA"


def test_a_meeting_is_an_event_with_those_who_were_there(told: dict[str, Any]) -> None:
    meeting = one(told, "events", id="first")
    assert (meeting["status"], meeting["x_status"], meeting["organization_id"]) == (
        "confirmed",
        "held",
        "group",
    )
    assert [guest["id"] for guest in meeting["attendees"]] == ["jane"]
    assert {row["status"] for row in meeting["x_attendance"]} == {"present", "apologies"}


def test_what_has_no_class_stands_beside(told: dict[str, Any]) -> None:
    pact = one(told, "x_agreements", id="pact")
    assert [stage["stage"] for stage in pact["stages"]] == ["signed"]
    assert {party["entity"] for party in pact["parties"]} == {"xa", "xb"}
    assert one(told, "x_projects", id="prog")["themes"][0]["theme"] == "skills"


def test_contact_details_are_in_it_where_they_are_asked_for(a_world: World) -> None:
    with_contacts = json.loads(made(a_world(facts()), "popolo", contacts=True))
    check(with_contacts)
    assert one(with_contacts, "persons", id="jane")["contact_details"] == [{"type": "email", "value": EMAIL}]
