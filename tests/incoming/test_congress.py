"""Committees of a congress: what the reader tells, against figures that others computed."""

from __future__ import annotations

from collections import Counter
from itertools import combinations
from typing import Any

import pytest

from registry.exchange.incoming.told import Asked, Told
from registry.exchange.incoming.trees.reading import profile_fitting, read_tree, read_trees
from registry.terms.kinds import Kind
from tests.incoming.tellings import (
    adds_up,
    answers,
    by_key,
    of_kind,
    parts,
    references_hold,
    seats,
    shared_file,
)

pytestmark = pytest.mark.shared
DAYS = ("2025-06-17", "2026-01-06")


def told_on(day: str) -> Told:
    names = ("committees-current.yaml", "committee-membership-current.yaml")
    return read_trees([shared_file(f"01-congress/{day}/{name}") for name in names], Asked())


@pytest.fixture(scope="module")
def told() -> dict[str, Told]:
    return {day: told_on(day) for day in DAYS}


def rosters(told: Told) -> dict[str, list[dict[str, str]]]:
    return {record.key: parts(record, "seats") for record in of_kind(told, Kind.mechanism)}


def is_full(body: str) -> bool:
    return len(body) == 4


def names(told: Told) -> dict[str, str]:
    return {record.key: record.name for record in of_kind(told, Kind.person)}


@pytest.mark.parametrize("day", DAYS)
def test_bodies_seats_and_people_are_those_of_the_answers(told: dict[str, Told], day: str) -> None:
    expected, rows = answers("g01_congress.json")[day], rosters(told[day])
    # Two subcommittees have a list that is empty: their roster is told, and nobody is on it.
    seated = told[day].whole_rosters
    assert sorted(body for body in seated if not rows[body]) == ["SSCM39", "SSJU27"]
    people = {seat["person"] for sitting in rows.values() for seat in sitting}
    found = {
        "bodies_with_members": len(seated),
        "full_committees_with_members": sum(map(is_full, seated)),
        "subcommittees_with_members": sum(not is_full(body) for body in seated),
        "committees_defined": sum(map(is_full, rows)),
        "subcommittees_defined": sum(not is_full(body) for body in rows),
        "seats": sum(map(len, rows.values())),
        "people": len(people),
        "defined_bodies_without_members": sorted(rows.keys() - seated),
        "membership_keys_not_defined": [row.text for row in told[day].set_aside],
    }
    assert found == {name: expected[name] for name in found}
    assert told[day].on == day


@pytest.mark.parametrize("day", DAYS)
def test_chairs_and_ranking_members_are_those_of_the_answers(told: dict[str, Told], day: str) -> None:
    expected, rows, who = answers("g01_congress.json")[day], rosters(told[day]), names(told[day])

    def holding(body: str, role: str, post: str = "") -> list[str]:
        return [
            who[seat["person"]]
            for seat in rows[body]
            if seat["role"] == role and post in seat.get("post", "")
        ]

    assert len(rows["SSAF"]) == expected["SSAF"]["members"]
    assert holding("SSAF", "chair") == expected["SSAF"]["chair"]
    assert holding("SSAF", "member", "Ranking Member") == expected["SSAF"]["ranking"]
    assert len(rows["HSAP"]) == expected["HSAP_members"]
    assert holding("HSAP", "chair") == expected["HSAP_chair"]
    assert holding("SSFR", "chair") == expected["SSFR_chair"]
    assert holding("SSFR", "member", "Ranking Member") == expected["SSFR_ranking"]
    chairs = {body: sum(seat["role"] == "chair" for seat in sitting) for body, sitting in rows.items()}
    full = [body for body, number in chairs.items() if is_full(body) and rows[body]]
    assert sorted(body for body in full if not chairs[body]) == expected["full_committees_without_chair"]
    two = sorted(body for body, number in chairs.items() if number > 1)
    assert two == expected["bodies_with_two_or_more_chairs"]


@pytest.mark.parametrize("day", DAYS)
def test_sides_parents_and_overlaps_are_those_of_the_answers(told: dict[str, Told], day: str) -> None:
    expected, rows, who = answers("g01_congress.json")[day], rosters(told[day]), names(told[day])
    sides = Counter(
        side for body, seat in ((b, s) for b, sitting in rows.items() if is_full(b) for s in sitting)
        for side in ("majority", "minority") if side in seat["post"]
    )  # fmt: skip
    assert sides == expected["majority_minority_seats_full"]
    records = by_key(told[day])
    above = {body: parts(records[body], "links")[0]["to"] for body in rows if not is_full(body)}
    assert sorted(b for b, parent in above.items() if parent == "SSAF") == expected["SSAF"]["subcommittees"]
    holders = {body: {seat["person"] for seat in sitting} for body, sitting in rows.items()}
    strangers = sum(len(holders[body] - holders[parent]) for body, parent in above.items())
    assert strangers == expected["subcommittee_seats_whose_person_is_not_on_the_parent"]
    shared = Counter(
        {
            pair: len(holders[pair[0]] & holders[pair[1]])
            for pair in combinations(sorted(filter(is_full, rows)), 2)
        }
    )
    top = sorted(shared.items(), key=lambda pair: (-pair[1], pair[0]))[:10]
    assert [[*pair, number] for pair, number in top] == expected["top10_overlaps_full_committees"]
    on = Counter(person for body, sitting in holders.items() if is_full(body) for person in sitting)
    for least, name in (
        (5, "people_on_5_or_more_full_committees"),
        (4, "people_on_4_or_more_full_committees"),
    ):
        assert sorted(who[p] for p, number in on.items() if number >= least) == expected[name]
    anywhere = Counter(person for sitting in holders.values() for person in sitting)
    assert sum(number >= 10 for number in anywhere.values()) == expected["people_on_10_or_more_bodies"]
    assert {(n, c) for n, c in expected["most_bodies"]} <= {(who[p], c) for p, c in anywhere.items()}


def test_the_difference_of_two_editions_is_that_of_the_answers(told: dict[str, Told]) -> None:
    expected = answers("g01_congress.json")["diff 2025-06-17 -> 2026-01-06"]
    before, after = ({(body.key, seat["person"]): seat for body, seat in seats(told[day])} for day in DAYS)
    codes = {"person/" + code for code in (*expected["people_gone"], *expected["people_new"])}
    assert len(after.keys() - before.keys()) == expected["seats_added"]
    assert len(before.keys() - after.keys()) == expected["seats_removed"]
    people = [{person for _, person in rows} for rows in (before, after)]
    assert people[0] ^ people[1] == codes
    for pairs, name in ((after.keys() - before.keys(), "added"), (before.keys() - after.keys(), "removed")):
        full = sorted([body, person.removeprefix("person/")] for body, person in pairs if is_full(body))
        assert full == expected[f"full_committee_seats_{name}"]
    who = names(told[DAYS[1]])
    changed: list[list[Any]] = [
        [body, who[person], _title(before[body, person]), _title(after[body, person])]
        for body, person in sorted(before.keys() & after.keys())
        if _title(before[body, person]) != _title(after[body, person])
    ]
    assert sorted(changed) == sorted(expected["title_changes"])


def _title(seat: dict[str, str]) -> str:
    """The title in the words of the list, its spellings of the chair as one."""
    title = seat["post"].removesuffix("majority").removesuffix("minority").split(" (")[0]
    return title.replace("man", "").replace("woman", "") if "hair" in title else title


@pytest.mark.parametrize("day", DAYS)
def test_rows_add_up_and_nothing_is_invented(told: dict[str, Told], day: str) -> None:
    assert adds_up(told[day])
    assert references_hold(told[day])
    assert not told[day].set_aside


def test_members_without_the_list_of_committees_speak_of_bodies_by_their_keys() -> None:
    alone = read_tree(shared_file("01-congress/2025-06-17/committee-membership-current.yaml"), Asked())
    body = by_key(alone)["SSAF"]
    assert (body.name, len(body.parts["seats"])) == ("", 23)
    assert adds_up(alone)


def test_legislators_hold_seats_in_their_chambers_for_their_parties() -> None:
    path = shared_file("01-congress/2026-04-22/legislators-current.yaml")
    assert profile_fitting(path) == "congress"
    told = read_tree(path, Asked())
    cantwell = next(record for record in told.records if record.name == "Maria Cantwell")
    assert ("bioguide", "C000127") in cantwell.identifiers
    assert ("wikidata", "Q22250") in cantwell.identifiers
    first = next(seat for _, seat in seats(told) if seat["person"] == cantwell.key)
    assert first == {
        "person": "person/C000127", "organisation": "party/democrat", "role": "member",
        "post": "rep, WA district 1", "start_date": "1993-01-05", "end_date": "1995-01-03",
    }  # fmt: skip
    assert len(of_kind(told, Kind.person)) == 537
    assert adds_up(told)
