"""What a record shows of everything that belongs to it or points to it, from both ends."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import pytest

from registry.changes.door import changing
from registry.changes.journal import Reason
from registry.questions.citations import citations
from registry.questions.naming import record_named
from registry.questions.record import Record, record_of
from registry.questions.related import RELATIONS
from registry.questions.relations.shape import Relation
from registry.store.location import Location
from registry.store.reading import Reader, reading

World = Callable[[str], Location]
Told = list[tuple[str | None, str, str | None]]

WORLD = """
source: report
sources:
  - {id: report, name: Report, as_of: 2020-06}
  - {id: minutes, name: Minutes of the fourth meeting, as_of: 2020-05-04}
places:
  - {id: ls, name: Lesotho, type: country, code: LS}
organisations:
  - id: union
    name: Union of Farm Workers
    contact_details:
      - type: voice
        value: "+266 555"
        sources: [{locator: page 9, quote: "call +266 555"}]
    themes: [{theme: fair recruitment}]
  - {id: ministry, name: Ministry of Labour, country: ls}
people:
  - {id: ada, name: Ada}
  - {id: ben, name: Ben}
projects:
  - id: project
    name: Project
    requirements:
      - {act: approved, body: board, basis: project_document, position: 2}
      - {act: reviewed, country: ls, position: 1}
    participants: [{entity: ministry, role: partner, start_date: 2019}]
    figures:
      - {measure: budget, amount: "300000", unit: USD, as_of: 2019, sources: [{quote: "USD 300,000"}]}
      - {measure: budget, amount: "310000.00", unit: USD, as_of: 2019}
      - {measure: people trained, amount: "40", as_of: 2019}
      - {measure: people trained, amount: "40.0", as_of: 2019}
      - {measure: budget, amount: "5", unit: EUR, as_of: 2019}
mechanisms:
  - id: board
    name: Board
    project: project
    composition_rules:
      - {rule: parity, constituency: employers, compared_with: workers}
      - {rule: required_organisation, organisation: ministry}
      - {rule: maximum_share, constituency: government, number: 50}
    seats:
      - {id: first, organisation: union, role: member, post: Treasurer}
      - {id: second, organisation: union, person: ada, role: alternate}
    terms_of_reference:
      - {meeting_interval_months: 3, post_project_role: transfer, post_project_target: council}
    links: [{to: ministry, kind: reports_to}]
  - {id: council, name: Council}
events:
  - id: fourth
    name: Fourth meeting
    type: meeting
    mechanism: board
    project: project
    host: ministry
    start_date: 2020-05-04
    minutes: minutes
    attendance:
      - organisation: union
        person: ada
        function: member
        sources: [{quote: "Ada (UFW)"}]
      - {person: ben, status: substitute, in_place_of: ministry, wording: for the Ministry}
      - {country: ls, status: apologies}
  - {id: third, name: Third meeting, type: meeting, status: cancelled, mechanism: board, start_date: 2020}
agreements:
  - {id: mou, name: MOU, joint_body: board}
instruments:
  - id: policy
    name: Policy
    type: policy
    owner: ministry
    endorsements: [{act: endorsed, body: board, event: fourth, on_date: 2020-05-04}]
  - {id: evaluation, name: Evaluation, type: evaluation, project: project}
systems:
  - id: dashboard
    name: Dashboard
    owner: ministry
    project: project
    functions: [{function: counts permits, done_by: the Ministry, frequency: monthly, state: in_use}]
recommendations:
  - {id: r10, name: Tenth, evaluation: evaluation, number: "10"}
  - id: r2
    name: Second
    evaluation: evaluation
    number: "2"
    response: accept
    ties:
      - {entity: board, role: about, wording: the Board}
      - {entity: ministry, role: addressee}
    actions: [{text: Write to the Board, responsible: ministry, due_on: 2021-03}]
    reviews:
      - {review: 2, expected_on: 2022}
      - {review: 1, status: open, reported_on: 2021-06, comment: under way}
"""


@pytest.fixture
def show(a_world: World) -> Callable[[str], Record]:
    """A record of the small world, whole."""
    location = a_world(WORLD)
    with changing(location, Reason("Ada stands in for the Treasurer")) as door:
        door.set_row("seat", "second", {**(door.row("seat", "second") or {}), "alternate_of_id": "first"})

    def shown(name: str) -> Record:
        with reading(location) as reader:
            return record_of(reader, record_named(reader, name))

    return shown


Show = Callable[[str], Record]


def told(record: Record, key: str) -> Told:
    return [(row.ref.id if row.ref else None, row.what, row.note) for row in record.related.get(key, ())]


def test_an_event_shows_who_was_there_in_whose_place_and_who_sent_apologies(show: Show) -> None:
    assert told(show("fourth"), "attendance") == [
        ("union", "present · member", "Ada"),
        ("ben", "substitute", "in place of Ministry of Labour; for the Ministry"),
        ("ls", "apologies", None),
    ]
    assert show("fourth").related["attendance"][0].sources[0].quote == "Ada (UFW)"


def test_an_event_names_its_minutes_and_the_minutes_their_event(show: Show) -> None:
    minutes = show("fourth").fields["minutes"]
    assert minutes == show("minutes").ref
    assert told(show("minutes"), "minutes_of") == [("fourth", "meeting · held", None)]


def test_those_who_were_there_show_the_event(show: Show) -> None:
    assert told(show("union"), "events_attended") == [("fourth", "present · member", "Ada")]
    assert told(show("ada"), "events_attended") == [("fourth", "present · member", "Union of Farm Workers")]
    assert told(show("ls"), "events_attended") == [("fourth", "apologies", None)]


def test_whom_somebody_stood_in_for_shows_it_too(show: Show) -> None:
    assert told(show("ministry"), "represented_at") == [("fourth", "substitute", "Ben; for the Ministry")]
    assert "events_attended" not in show("ministry").related


def test_a_body_shows_its_events_newest_first_and_what_they_decided(show: Show) -> None:
    board = show("board")
    assert [key for key, _, _ in told(board, "events")] == ["fourth", "third"]
    assert board.related["events"][0][2:4] == ("2020-05-04", "2020-05-04")
    assert told(show("fourth"), "endorsements") == [
        ("policy", "endorsed · uncontested · reported", "by Board")
    ]
    assert told(show("policy"), "endorsements")[0][2] == "at Fourth meeting"
    assert told(show("ministry"), "hosted_events")[0][0] == "fourth"


def test_a_body_shows_its_rules_and_an_organisation_where_it_is_required(show: Show) -> None:
    assert told(show("board"), "composition_rules") == [
        (None, "maximum_share · government", "50%"),
        (None, "parity · employers · workers", None),
        ("ministry", "required_organisation", None),
    ]
    assert told(show("ministry"), "required_in") == [("board", "required_organisation", None)]


def test_a_seat_says_for_whom_it_stands_in_and_the_other_who_does(show: Show) -> None:
    assert told(show("board"), "seats") == [
        ("union", "alternate · unknown", "Ada; alternate of Union of Farm Workers"),
        ("union", "member · unknown", "Treasurer"),
    ]
    assert told(show("union"), "alternates") == [("union", "alternate · unknown", "Board")]


def test_links_to_organisations_and_successors_show_from_both_ends(show: Show) -> None:
    assert told(show("board"), "links") == [("ministry", "reports_to", None)]
    assert told(show("ministry"), "linked_from") == [("board", "reports_to · this organisation", None)]
    assert told(show("board"), "terms_of_reference") == [
        ("council", "post-project role: transfer · months between meetings: 3", None)
    ]
    assert told(show("council"), "to_take_over_from") == [("board", "transfer", None)]
    assert told(show("board"), "joint_body_of") == [("mou", "other", None)]


def test_what_is_required_stands_in_its_order(show: Show) -> None:
    assert told(show("project"), "requirements") == [
        ("ls", "reviewed · basis: unknown · in order: 1", None),
        ("board", "approved · basis: project_document · in order: 2", None),
    ]
    assert told(show("ls"), "required_endorsements")[0][0] == "project"


def test_recommendations_stand_in_the_order_of_their_numbers(show: Show) -> None:
    assert told(show("evaluation"), "recommendations") == [("r2", "2 · accept", None), ("r10", "10", None)]
    second = show("r2")
    assert second.fields["evaluation"] == show("evaluation").ref
    assert told(second, "ties") == [("ministry", "addressee", None), ("board", "about", "the Board")]
    assert told(second, "actions") == [("ministry", "action · due 2021-03", "Write to the Board")]
    assert told(second, "reviews") == [
        (None, "review 1 · open", "under way"),
        (None, "review 2 · blank · expected 2022", None),
    ]


def test_a_record_shows_the_recommendations_that_concern_it(show: Show) -> None:
    assert told(show("board"), "recommendations_concerning") == [
        ("r2", "about · accept", "no. 2 of Evaluation; the Board")
    ]
    assert told(show("ministry"), "assigned_actions")[0][0] == "r2"


def test_systems_show_what_they_do_and_their_owners_show_them(show: Show) -> None:
    assert told(show("dashboard"), "functions") == [
        (None, "in_use", "counts permits; done by the Ministry; monthly")
    ]
    for owner in ("ministry", "project"):
        assert told(show(owner), "systems") == [("dashboard", "other · unknown", None)]
    assert told(show("ministry"), "instruments") == [("policy", "policy", None)]
    assert told(show("project"), "instruments") == [("evaluation", "evaluation", None)]


def test_figures_and_themes_show_and_figures_that_differ_are_a_conflict(show: Show) -> None:
    assert told(show("union"), "themes") == [(None, "fair recruitment", None)]
    assert (None, "budget", "300000 USD") in told(show("project"), "figures")
    assert {"amount": "5", "unit": "EUR", "measure": "budget", "as_of": "2019"}.items() <= next(
        row.fields for row in show("project").related["figures"] if row.fields["unit"] == "EUR"
    ).items()
    (conflict,) = show("project").conflicts
    assert conflict.field == "figures · budget · 2019"
    assert [claim.value for claim in conflict.claims] == ["300000 USD", "310000.00 USD"]


def test_contact_details_are_shown_nowhere(a_world: World, show: Show) -> None:
    assert "555" not in repr(show("union"))
    with reading(a_world(WORLD)) as reader:
        told_of = [row for row in citations(reader) if row.part == "contact_detail"]
    assert [(row.record.id, row.locator, row.quote) for row in told_of] == [("union", "page 9", None)]


def test_a_record_shows_those_that_were_merged_into_it_and_their_ids_lead_to_it(a_world: World) -> None:
    location = a_world("".join(f"{line}\n" for line in ("organisations:", *_THREE)))
    for merged, into in (("a", "b"), ("b", "c")):
        with changing(location, Reason("one and the same")) as door:
            door.set_row("entity", merged, {**(door.row("entity", merged) or {}), "redirect_to": into})
    with reading(location) as reader:
        record = record_of(reader, record_named(reader, "a"))
    assert record.ref.id == "c"
    assert told(record, "merged") == [
        ("a", "merged_into_this", None),
        ("b", "merged_into_this", None),
    ]


_THREE = ("  - {id: a, name: Alpha}", "  - {id: b, name: Beta}", "  - {id: c, name: Gamma}")

SIDES = """
source: report
sources: [{id: report, name: Report}]
organisations: [{id: a, name: A}, {id: b, name: B}]
mechanisms:
  - id: board
    name: Board
    seats:
      - organisation: a
        sources: [{field: constituency, value: workers}]
      - organisation: b
        sources: [{field: constituency, value: employers}]
"""


def test_two_seats_with_different_sides_are_no_conflict(a_world: World) -> None:
    with reading(a_world(SIDES)) as reader:
        assert record_of(reader, record_named(reader, "board")).conflicts == ()
    both = SIDES.replace("value: workers}]", "value: workers}, {field: constituency, value: employers}]")
    with reading(a_world(both)) as reader:
        (conflict,) = record_of(reader, record_named(reader, "board")).conflicts
    assert conflict.field == "seats: constituency (A)"


def test_a_counted_meeting_shows_how_many_came(a_world: World) -> None:
    counted = """
mechanisms: [{id: council, name: Council}]
events: [{id: first, name: First, type: meeting, mechanism: council, participants: 52}]
"""
    with reading(a_world(counted)) as reader:
        record = record_of(reader, record_named(reader, "council"))
    assert told(record, "events") == [("first", "meeting · held · participants: 52", None)]


class _Plan(NamedTuple):
    id: int
    parent: int
    unused: int
    detail: str


@pytest.mark.database("sqlite")
@pytest.mark.parametrize("relation", RELATIONS, ids=lambda relation: f"{relation.key} of {relation.kinds[0]}")
def test_no_relation_reads_a_whole_table(reader: Reader, relation: Relation) -> None:
    plan = [step.detail for step in reader.rows(f"EXPLAIN QUERY PLAN {relation.sql}", _Plan, id="x")]
    whole = [step for step in plan if step.startswith("SCAN ") and step != "SCAN trail"]
    assert whole == []
    assert not [step for step in plan if "ix_entity_redirect_to" in step and relation.key != "merged"]
