"""Groups of an open-source community: what the reader tells, against figures that others computed."""

from __future__ import annotations

from collections import Counter

import pytest

from registry.exchange.incoming.told import Asked, Key, Told, ToldRecord
from registry.exchange.incoming.trees.reading import read_tree
from registry.terms.kinds import Kind
from tests.incoming.tellings import (
    adds_up,
    answers,
    by_key,
    of_kind,
    parts,
    references_hold,
    shared_file,
    stated,
)

pytestmark = pytest.mark.shared
DAYS = ("2023-10-05", "2025-03-04")


@pytest.fixture(scope="module")
def told() -> dict[str, Told]:
    return {day: read_tree(shared_file(f"03-k8s/sigs-{day}.yaml"), Asked()) for day in DAYS}


def groups(told: Told) -> dict[str, ToldRecord]:
    """The groups, without their subprojects."""
    bodies = of_kind(told, Kind.mechanism)
    return {record.key: record for record in bodies if stated(record, "kind of group") != ["subproject"]}


def leading(told: Told) -> list[tuple[str, str, str]]:
    """(group, person, role) of every chair and tech lead."""
    return [
        (key, seat["person"], seat["role"])
        for key, record in groups(told).items()
        for seat in parts(record, "seats")
        if seat["role"] in ("chair", "lead")
    ]


@pytest.mark.parametrize("day", DAYS)
def test_groups_and_leaders_are_those_of_the_answers(told: dict[str, Told], day: str) -> None:
    expected, seats = answers("g03_k8s.json")[day], leading(told[day])
    kinds = Counter(stated(record, "kind of group")[0] for record in groups(told[day]).values())
    assert {kind: kinds[kind] for kind in expected["groups_by_kind"]} == expected["groups_by_kind"]
    assert len(seats) == expected["leadership_seats"]
    assert sum(role == "chair" for _, _, role in seats) == expected["chair_seats"]
    assert sum(role == "lead" for _, _, role in seats) == expected["tech_lead_seats"]
    people = by_key(told[day])
    of = {person: {group for group, who, _ in seats if who == person} for _, person, _ in seats}
    assert len(of) == expected["distinct_leaders"]
    many = sorted([people[person].name, len(bodies)] for person, bodies in of.items() if len(bodies) >= 3)
    assert many == expected["leaders_of_3_or_more_groups"]
    for group in ("sig-network", "sig-node"):
        chairs = sorted(people[who].name for body, who, role in seats if (body, role) == (group, "chair"))
        assert chairs == expected[f"{group.replace('-', '_')}_chairs"]


@pytest.mark.parametrize("day", DAYS)
def test_companies_of_leaders_are_those_of_the_answers(told: dict[str, Told], day: str) -> None:
    expected, people = answers("g03_k8s.json")[day], by_key(told[day])
    leaders = {who for _, who, _ in leading(told[day])}
    # One leader gives another company where she leads a subproject; both are kept, each with its row.
    rows = {row.passage.where for record in groups(told[day]).values() for row in record.parts["seats"]}
    companies = {
        who: {
            str(row.fields["organisation"])
            for row in people[who].parts["affiliations"]
            if row.passage.where in rows
        }
        for who in leaders
    }
    assert sum(not at for at in companies.values()) == expected["leaders_without_company"]
    given = {str(Key(record.key)): record.name for record in told[day].records}
    numbers = Counter(given[company] for at in companies.values() for company in at)
    assert {name: numbers[name] for name, _ in expected["top10_companies_by_distinct_leaders"]} == dict(
        expected["top10_companies_by_distinct_leaders"]
    )
    assert all(row["last_confirmed"] == day for who in leaders for row in parts(people[who], "affiliations"))


@pytest.mark.parametrize("day", DAYS)
def test_meetings_subprojects_and_stakeholders_are_those_of_the_answers(
    told: dict[str, Told], day: str
) -> None:
    expected, found = answers("g03_k8s.json")[day], groups(told[day])
    meetings = [meeting for record in found.values() for meeting in stated(record, "regular meeting")]
    assert len(meetings) == expected["meetings"]
    assert Counter(_frequency(meeting) for meeting in meetings) == expected["meetings_by_frequency"]
    zones = Counter(meeting.split("; ")[3] for meeting in meetings)
    assert {zone: zones[zone] for zone, _ in expected["timezones"]} == dict(expected["timezones"])
    under = Counter(
        link["to"] for record in of_kind(told[day], Kind.mechanism) for link in parts(record, "links")
        if link["kind"] == "subgroup_of"
    )  # fmt: skip
    assert under.total() == expected["subprojects"]
    assert list(under.most_common(1)[0]) == expected["sig_with_most_subprojects"]
    stakes = {
        key: [link["to"] for link in parts(record, "links")]
        for key, record in found.items() if key.startswith("wg-")
    }  # fmt: skip
    assert {key: len(to) for key, to in stakes.items()} == expected["stakeholder_sigs_of_each_working_group"]
    node = sorted(key for key, to in stakes.items() if "sig-node" in to)
    assert node == expected["working_groups_naming_sig_node_as_stakeholder"]


def _frequency(meeting: str) -> str:
    return "; ".join(meeting.split("; ")[4:]).lower()


def test_the_difference_of_two_editions_is_that_of_the_answers(told: dict[str, Told]) -> None:
    expected = answers("g03_k8s.json")["diff 2023-10-05 -> 2025-03-04"]
    before, after = (set(leading(told[day])) for day in DAYS)
    assert len(after - before) == expected["leadership_seats_added"]
    assert len(before - after) == expected["leadership_seats_removed"]
    old, new = (groups(told[day]).keys() for day in DAYS)
    assert (sorted(new - old), sorted(old - new)) == (expected["groups_added"], expected["groups_removed"])
    moved = {group for group, _, role in before ^ after if role == "chair" and group in old & new}
    assert len(moved) == expected["groups_with_a_new_or_departed_chair"]


@pytest.mark.parametrize("day", DAYS)
def test_rows_add_up_contacts_are_kept_apart_and_handles_identify(told: dict[str, Told], day: str) -> None:
    assert adds_up(told[day])
    assert references_hold(told[day])
    assert told[day].on == day
    words = [row for record in told[day].records for row in parts(record, "statements")]
    assert not [row for row in words if "@gmail" in row["value"] or "@google" in row["value"]]
    eads = next(record for record in told[day].records if record.name == "David Eads")
    assert eads.identifiers == (("github", "deads2k"),)
    assert {row["type"] for row in parts(eads, "contact_details")} <= {"email"}
    api = groups(told[day])["sig-api-machinery"]
    assert parts(api, "terms_of_reference")[0]["meeting_interval_months"] == "1"
