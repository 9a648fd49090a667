"""Committees of a congress, two editions and then the legislators, asked for what others computed."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
import yaml

from tests.exchange.asking import Answer, Asking, Imports, code, hold, stays_whole
from tests.incoming.tellings import answers, shared_file

pytestmark = [pytest.mark.shared, pytest.mark.xdist_group("congress")]
DAYS = ("2025-06-17", "2026-01-06")
LEGISLATORS = "01-congress/2026-04-22/legislators-current.yaml"
_NAMES = ("committees-current.yaml", "committee-membership-current.yaml")
Pair = tuple[str, str]


def files(day: str) -> tuple[str, ...]:
    return tuple(shared_file(f"01-congress/{day}/{name}") for name in _NAMES)


class Congress:
    """The registry with both editions, and its rosters on both days."""

    def __init__(self, imports: Imports) -> None:
        self.asking = asking = imports.asking
        self.reports = dict(zip(DAYS, imports.reports, strict=True))
        self.bodies = {}
        for body in asking.records("mechanisms"):
            key = code(body, "thomas")
            assert key is not None
            self.bodies[key] = body
        self.rosters = {
            day: {key: asking.who(body["id"], day) for key, body in self.bodies.items()} for day in DAYS
        }
        self.people = {person["id"]: str(code(person, "bioguide")) for person in asking.records("people")}

    def told(self, day: str) -> list[str]:
        """The bodies of which the list of the day told the whole roster."""
        return [
            key for key, body in self.bodies.items()
            if any(s["attribute"] == "whole roster" and s["start_date"] == day for s in body["statements"])
        ]  # fmt: skip

    def defined(self, day: str) -> list[str]:
        """The bodies that the edition of the day names."""
        source = self.source(day)
        return [
            key for key, body in self.bodies.items() if any(c["source"] == source for c in body["sources"])
        ]

    def source(self, day: str) -> str:
        (found,) = [s["id"] for s in self.asking.records("sources") if s.get("as_of") == day]
        return str(found)


@pytest.fixture(scope="module")
def imports(tmp_path_factory: pytest.TempPathFactory) -> Imports:
    """Both editions, in a registry that takes long to make."""
    return Imports(tmp_path_factory.mktemp("congress"), *map(files, DAYS))


def test_the_commands_answer_what_others_computed(imports: Imports, tmp_path: Path) -> None:
    # One test: its parts rest on the same rosters.
    congress = Congress(imports)
    for day in DAYS:
        an_edition_is_answered_as_of_its_day(congress, day)
    compare_tells_who_joined_left_and_changed(congress)
    the_report_says_who_came_who_went_and_who_stayed(congress)
    legislators_join_those_who_sit_on_committees(congress, imports.copy(tmp_path))


def is_full(body: str) -> bool:
    return len(body) == 4


def names(seats: list[Answer], role: str, post: str = "") -> list[str]:
    return [s["person"]["name"] for s in seats if s["role"] == role and post in (s["post"] or "")]


def title(seat: Answer) -> str:
    """The title in the words of the list, its spellings of the chair as one."""
    words: str = seat["post"].removesuffix("majority").removesuffix("minority").split(" (")[0]
    return words.replace("man", "") if "hair" in words else words


def an_edition_is_answered_as_of_its_day(congress: Congress, day: str) -> None:
    expected, rosters = answers("g01_congress.json")[day], congress.rosters[day]
    assert {s["certainty"] for seats in rosters.values() for s in seats} == {"certain"}
    told, defined = congress.told(day), congress.defined(day)
    held = [(key, s["person"]["id"]) for key, seats in rosters.items() for s in seats]
    full = {key: {s["person"]["id"] for s in rosters[key]} for key in rosters if is_full(key)}
    of = {s["person"]["id"]: s["person"]["name"] for seats in rosters.values() for s in seats}
    anywhere = Counter(person for _, person in set(held))
    chairs = {key: len(names(seats, "chair")) for key, seats in rosters.items()}
    hold(
        expected,
        {
            "bodies_with_members": len(told),
            "full_committees_with_members": sum(map(is_full, told)),
            "subcommittees_with_members": sum(not is_full(key) for key in told),
            "committees_defined": sum(map(is_full, defined)),
            "subcommittees_defined": sum(not is_full(key) for key in defined),
            "seats": len(held),
            "distinct_seats": len(set(held)),
            "duplicate_seats": [pair for pair, number in Counter(held).items() if number > 1],
            "people": len(anywhere),
            **{
                f"people_on_{least}_or_more_full_committees": sorted(
                    of[person] for person in of if sum(person in on for on in full.values()) >= least
                )
                for least in (4, 5)
            },
            "people_on_10_or_more_bodies": sum(number >= 10 for number in anywhere.values()),
            "most_bodies": _most(anywhere, of, expected["most_bodies"]),
            "top10_overlaps_full_committees": _overlaps(congress, day),
            "SSAF": {
                "members": len(rosters["SSAF"]),
                "chair": names(rosters["SSAF"], "chair"),
                "ranking": names(rosters["SSAF"], "member", "Ranking Member"),
                "subcommittees": _subcommittees(congress, "SSAF"),
            },
            "HSAP_members": len(rosters["HSAP"]),
            "HSAP_chair": names(rosters["HSAP"], "chair"),
            "SSFR_chair": names(rosters["SSFR"], "chair"),
            "SSFR_ranking": names(rosters["SSFR"], "member", "Ranking Member"),
            "membership_keys_not_defined": [row["text"] for row in congress.reports[day]["set_aside"]],
            "defined_bodies_without_members": sorted({*defined} - {*told}),
            "full_committees_without_chair": sorted(k for k in told if is_full(k) and not chairs[k]),
            "bodies_with_two_or_more_chairs": sorted(k for k, number in chairs.items() if number > 1),
            "subcommittee_seats_whose_person_is_not_on_the_parent": sum(
                person not in full[key[:4]] for key, person in held if not is_full(key)
            ),
            "majority_minority_seats_full": {
                side: sum(side in s["post"] for key in full for s in rosters[key])
                for side in ("majority", "minority")
            },
        },
    )


def _most(numbers: Counter[str], of: dict[str, str], expected: list[Answer]) -> list[Answer]:
    found = {of[person]: number for person, number in numbers.items()}
    fits = all(found[name] == number for name, number in expected)
    more = sum(number > expected[-1][1] for number in found.values())
    return expected if fits and more < len(expected) else [*found.items()][:5]


def _overlaps(congress: Congress, day: str) -> list[Answer]:
    keys = {body["id"]: key for key, body in congress.bodies.items()}
    found = congress.asking.ask("overlaps", "--by", "person", "--min", "9", "--top", "5000", "--as-of", day)
    rows = [[*sorted((keys[o["a"]["id"]], keys[o["b"]["id"]])), o["shared_count"]] for o in found]
    full = [row for row in rows if is_full(row[0]) and is_full(row[1])]
    return sorted(full, key=lambda row: (-row[2], row[:2]))[:10]


def _subcommittees(congress: Congress, key: str) -> list[str]:
    keys = {body["id"]: code for code, body in congress.bodies.items()}
    linked = congress.asking.ask("show", key)["related"]["linked_from"]
    return sorted(keys[row["ref"]["id"]] for row in linked if row["fields"]["kind"] == "subgroup_of")


def compare_tells_who_joined_left_and_changed(congress: Congress) -> None:
    expected = answers("g01_congress.json")[f"diff {DAYS[0]} -> {DAYS[1]}"]
    joined, left, changed = set[Pair](), set[Pair](), list[list[str]]()
    for key, body in congress.bodies.items():
        found = congress.asking.ask("compare", body["id"], "--from", DAYS[0], "--to", DAYS[1])
        assert found["unsure"] == [], key
        joined |= {(key, s["person"]["id"]) for s in found["joined"] if not s["keeps_a_seat"]}
        left |= {(key, s["person"]["id"]) for s in found["left"] if not s["keeps_a_seat"]}
        changed += [
            [key, c["seat"]["person"]["name"], title(c["earlier_seat"]), title(c["seat"])]
            for c in found["changed"]
        ]
    people = [{s["person"]["id"] for seats in congress.rosters[day].values() for s in seats} for day in DAYS]
    told = [set(congress.told(day)) for day in DAYS]
    coded = congress.people

    def full(moved: set[Pair]) -> list[list[str]]:
        return sorted([key, coded[person]] for key, person in moved if is_full(key))

    hold(
        expected,
        {
            "seats_added": len(joined),
            "seats_removed": len(left),
            "title_changes": sorted(changed),
            "people_gone": sorted(coded[person] for person in people[0] - people[1]),
            "people_new": sorted(coded[person] for person in people[1] - people[0]),
            "bodies_added": sorted(told[1] - told[0]),
            "bodies_removed": sorted(told[0] - told[1]),
            "full_committee_seats_added": full(joined),
            "full_committee_seats_removed": full(left),
        },
    )


def the_report_says_who_came_who_went_and_who_stayed(congress: Congress) -> None:
    expected = answers("g01_congress.json")
    moved = expected[f"diff {DAYS[0]} -> {DAYS[1]}"]
    report, changes = congress.reports[DAYS[1]], len(moved["title_changes"])
    assert report["seats_opened"] == moved["seats_added"] + changes
    assert report["seats_closed"] == moved["seats_removed"] + changes
    assert report["seats_confirmed"] == expected[DAYS[0]]["seats"] - report["seats_closed"]


def test_the_registry_stays_whole(imports: Imports, tmp_path: Path) -> None:
    imports.stays_whole(tmp_path)


def test_the_registry_stays_whole_after_legislators(tmp_path: Path) -> None:
    stays_whole(tmp_path, (some_legislators(tmp_path),))


def some_legislators(folder: Path) -> str:
    """The first of the legislators: all of them take as long as the two editions together."""
    listed = yaml.load(Path(shared_file(LEGISLATORS)).read_text(encoding="utf-8"), yaml.CSafeLoader)
    path = folder / "2026-04-22" / "legislators-current.yaml"
    path.parent.mkdir()
    path.write_text(yaml.dump(listed[:60], Dumper=yaml.CSafeDumper, sort_keys=False), encoding="utf-8")
    return str(path)


def legislators_join_those_who_sit_on_committees(congress: Congress, asking: Asking) -> None:
    before = {p["ref"]["id"] for p in asking.ask("people")}
    roster = congress.rosters[DAYS[0]]["SSAF"]
    path = shared_file(LEGISLATORS)
    asking.bring(path)
    after = {p["ref"]["id"] for p in asking.ask("people")}
    assert before <= after
    listed = yaml.load(Path(path).read_text(encoding="utf-8"), yaml.CSafeLoader)
    assert len(after) == len({*congress.people.values(), *(one["id"]["bioguide"] for one in listed)})
    assert [(s["id"], s["role"], s["post"]) for s in asking.who("SSAF", DAYS[0])] == [
        (s["id"], s["role"], s["post"]) for s in roster
    ]
    sits = asking.ask("sits", "C000127", "--as-of", DAYS[0])["seats"]
    assert {"Senate"} < {s["mechanism"]["name"] for s in sits}
    (senate,) = [s for s in sits if s["mechanism"]["name"] == "Senate"]
    assert senate["via"] is None
