"""Groups of an open-source community, two editions, asked for what others computed."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from registry.text import fold
from tests.exchange.asking import Answer, Asking, Imports, code, from_source, head, hold, stated
from tests.incoming.tellings import answers, shared_file

pytestmark = [pytest.mark.shared, pytest.mark.xdist_group("sigs")]
DAYS = ("2023-10-05", "2025-03-04")
FILES = tuple((shared_path,) for shared_path in (f"03-k8s/sigs-{day}.yaml" for day in DAYS))
Led = tuple[str, str, str]


class Groups:
    """The registry with both editions, and who leads which group on both days."""

    def __init__(self, asking: Asking) -> None:
        self.asking = asking
        self.sources = {day: self._source(day) for day in DAYS}
        self.bodies = {str(code(b, "list:sigs")): b for b in asking.records("mechanisms")}
        self.groups = {
            key: body for key, body in self.bodies.items() if stated(body, "kind of group") != ["subproject"]
        }
        self.names = {p["id"]: p["name"] for p in asking.records("people")}
        self.leads = {day: self._leads(day) for day in DAYS}

    def _source(self, day: str) -> str:
        (found,) = [s["id"] for s in self.asking.records("sources") if s.get("as_of") == day]
        return str(found)

    def told(self, day: str) -> dict[str, Answer]:
        """The groups that the edition tells of."""
        return {key: body for key, body in self.groups.items() if from_source(body, self.sources[day])}

    def _leads(self, day: str) -> list[Led]:
        """Group, person and role of every chair and tech lead who holds the seat for certain."""
        return [
            (key, seat["person"]["id"], seat["role"])
            for key in self.told(day)
            for seat in self.asking.who(self.groups[key]["id"], day)
            if seat["role"] in ("chair", "lead") and seat["certainty"] == "certain"
        ]


@pytest.fixture(scope="module")
def imports(tmp_path_factory: pytest.TempPathFactory) -> Imports:
    """The registry with both editions."""
    return Imports(tmp_path_factory.mktemp("sigs"), *((shared_file(path),) for (path,) in FILES))


def test_the_commands_answer_what_others_computed(imports: Imports) -> None:
    # One test: its parts rest on the same rosters.
    groups = Groups(imports.asking)
    for day in DAYS:
        an_edition_is_answered_as_of_its_day(groups, day)
    two_editions_differ_as_others_computed(groups)


def an_edition_is_answered_as_of_its_day(groups: Groups, day: str) -> None:
    expected, source, leads, told = (
        answers("g03_k8s.json")[day], groups.sources[day], groups.leads[day], groups.told(day)
    )  # fmt: skip
    kinds = Counter(stated(body, "kind of group")[0] for body in told.values())
    of = {person: {group for group, who, _ in leads if who == person} for _, person, _ in leads}
    meetings = [
        row["value"].split("; ")
        for body in told.values()
        for row in body.get("statements", ())
        if row["attribute"] == "regular meeting" and from_source(row, source)
    ]
    links = [
        (key, str(code(by_id(groups, link["to"]), "list:sigs")), link["kind"])
        for key, body in groups.bodies.items()
        for link in body.get("links", ())
        if from_source(link, source)
    ]
    under = Counter(to for _, to, kind in links if kind == "subgroup_of")
    stakes = {
        key: [to for one, to, kind in links if one == key and kind != "subgroup_of"]
        for key in told if key.startswith("wg-")
    }  # fmt: skip
    posts = companies(groups, day)
    zones = Counter(meeting[3] for meeting in meetings)
    firms = Counter(firm for person in of for firm in posts.get(person, ()))
    hold(
        expected,
        {
            "groups_by_kind": {kind: kinds[kind] for kind in expected["groups_by_kind"]},
            "leadership_seats": len(leads),
            "chair_seats": sum(role == "chair" for *_, role in leads),
            "tech_lead_seats": sum(role == "lead" for *_, role in leads),
            "distinct_leaders": len(of),
            "leaders_of_3_or_more_groups": sorted(
                [groups.names[person], len(at)] for person, at in of.items() if len(at) >= 3
            ),
            "top10_companies_by_distinct_leaders": head(
                firms, expected["top10_companies_by_distinct_leaders"]
            ),
            "leaders_without_company": sum(not posts.get(person) for person in of),
            "meetings": len(meetings),
            "meetings_by_frequency": Counter("; ".join(meeting[4:]).lower() for meeting in meetings),
            "timezones": head(zones, expected["timezones"]),
            "subprojects": under.total(),
            "sig_with_most_subprojects": list(under.most_common(1)[0]),
            "stakeholder_sigs_of_each_working_group": {key: len(to) for key, to in stakes.items()},
            "working_groups_naming_sig_node_as_stakeholder": sorted(
                key for key, to in stakes.items() if "sig-node" in to
            ),
            "people_with_two_different_company_spellings": [
                person for person, at in posts.items() if len(set(map(fold, at))) < len(at)
            ],
            **{
                f"{group.replace('-', '_')}_chairs": sorted(
                    groups.names[who] for body, who, role in leads if (body, role) == (group, "chair")
                )
                for group in ("sig-network", "sig-node")
            },
        },
    )


def by_id(groups: Groups, body_id: str) -> Answer:
    return next(body for body in groups.bodies.values() if body["id"] == body_id)


def companies(groups: Groups, day: str) -> dict[str, list[str]]:
    """Where people have a post for certain on the day, as the rows say it that name them in a group.

    One leader gives another company where she leads a subproject.
    """
    rows = {
        cited["locator"]
        for body in groups.told(day).values()
        for seat in groups.asking.who(body["id"], day)
        for cited in seat["sources"]
        if cited["source"]["id"] == groups.sources[day]
    }
    return {
        person["ref"]["id"]: [
            post["organisation"]["name"]
            for post in person["posts"]
            if post["certainty"] == "certain"
            and any(
                cited["source"]["id"] == groups.sources[day] and cited["locator"] in rows
                for cited in post["sources"]
            )
        ]
        for person in groups.asking.ask("people", "--as-of", day)
    }


def two_editions_differ_as_others_computed(groups: Groups) -> None:
    expected = answers("g03_k8s.json")[f"diff {DAYS[0]} -> {DAYS[1]}"]
    before, after = (set(groups.leads[day]) for day in DAYS)
    old, new = (groups.told(day).keys() for day in DAYS)
    moved = set()
    for key in old & new:
        body = groups.groups[key]["id"]
        found = groups.asking.ask("compare", body, "--from", DAYS[0], "--to", DAYS[1])
        seats = [*found["joined"], *found["left"]]
        roles = {s["role"] for s in seats} | {c[at] for c in found["changed"] for at in ("from", "to")}
        if "chair" in roles:
            moved.add(key)
    hold(
        expected,
        {
            "groups_added": sorted(new - old),
            "groups_removed": sorted(old - new),
            "leadership_seats_added": len(after - before),
            "leadership_seats_removed": len(before - after),
            "groups_with_a_new_or_departed_chair": len(moved),
        },
    )


def test_the_registry_stays_whole(imports: Imports, tmp_path: Path) -> None:
    imports.stays_whole(tmp_path)
