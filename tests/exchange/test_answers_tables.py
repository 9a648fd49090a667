"""Tables of many makings, asked for what others computed: agreements, activities, groups of countries."""

from __future__ import annotations

import json
from collections import Counter
from itertools import combinations
from pathlib import Path

import pytest

from tests.conftest import Database
from tests.exchange.asking import Answer, Asking, head, hold, holder, stated, stays_whole
from tests.incoming.tellings import answers, shared_file

pytestmark = pytest.mark.shared
THREE_W = "07-hxl3w/rowca-3w-hxl.csv"
GPTAD = "09-trade-agreements/GPTAD_MEM.csv"
FORM = "12-appg/xlsx/south-west.xlsx"
REGISTER = "12-appg/xlsx/upstream-parse/south-west.json"
NETWORKS = {name: f"19-networks/{name}_affiliations.csv" for name in ("southern_women", "ceos_clubs")}


def test_activities_with_hashtags(tmp_path: Path) -> None:
    asking, expected = Asking.empty(tmp_path), answers("g07_hxl3w.json")["rowca-3w-hxl"]
    columns = asking.tried(shared_file(THREE_W))["columns"]
    tags = Counter(column["hashtag"] for column in columns if column["hashtag"])
    (report,) = asking.bring(shared_file(THREE_W))
    # What an organisation does: a sector, an activity, a province, a country; cited for each row of it.
    done = [
        (organisation["ref"]["name"], row["value"], cited["locator"])
        for organisation in asking.ask("organisations")
        for row in asking.ask("show", organisation["ref"]["id"])["statements"]
        if row["attribute"] == "works on"
        for cited in row["sources"]
    ]
    places = {value.split(": ", 1)[1].rsplit(", ", 1)[0].rsplit(", ", 1)[-1] for _, value, _ in done}
    lines = [int(where.removeprefix("line ")) for *_, where in done]
    hold(
        expected,
        {
            "hashtag_row_number_1_based": min(lines) - 1,
            "columns": len(columns),
            "tagged_columns": tags.total(),
            "repeated_hashtags": [tag for tag, times in tags.items() if times > 1],
            "non_empty_data_rows": report["rows_read"],
            "organisations": head(Counter(name for name, *_ in done), expected["organisations"]),
            "sectors": head(Counter(value.split(":")[0] for _, value, _ in done), expected["sectors"]),
            "countries": head(
                Counter(value.rsplit(", ", 1)[1] for _, value, _ in done), expected["countries"]
            ),
            "adm1": len(places),
            "distinct_org_sector_adm1": len(
                {
                    (name, value.split(":")[0], value.rsplit(", ", 2)[-2].rsplit(": ")[-1])
                    for name, value, _ in done
                }
            ),
        },
    )


def test_agreements_with_all_parties_in_one_cell(tmp_path: Path) -> None:
    asking, expected = Asking.empty(tmp_path), answers("g09_trade_agreements.json")["GPTAD"]
    asking.bring(shared_file(GPTAD))
    listed = asking.ask("agreements")
    kept = {record["id"]: record for record in asking.records("agreements")}
    names = Counter(agreement["ref"]["name"] for agreement in listed)
    types = {key: next(iter(stated(record, "type as given")), "") for key, record in kept.items()}
    states = {key: next(iter(stated(record, "status as given")), "") for key, record in kept.items()}
    # A cell names a party, and its words are quoted: what is counted by others are these.
    strings = {
        key: [
            cited["quote"] for party in record.get("parties", ()) for cited in party["sources"]
        ]
        for key, record in kept.items()
    }  # fmt: skip
    counted = Counter(text for words in strings.values() for text in set(words))
    largest = max(listed, key=lambda agreement: len(agreement["parties"]))
    signed, forced = (
        {a["ref"]["id"]: day(a, stage) for a in listed if day(a, stage)} for stage in ("signed", "in_force")
    )
    two = {a["ref"]["id"] for a in listed if len(set(strings[a["ref"]["id"]])) == 2}
    bilateral = {key for key, given in types.items() if given.startswith("Bilateral")}
    hold(
        expected,
        {
            "rows": len(listed),
            "distinct_names": len(names),
            "names_twice": sorted(name for name, number in names.items() if number > 1),
            "types": Counter(types.values()),
            "in_force_status": Counter(states.values()),
            "agreements_with_exactly_two_listed_parties": len(two),
            "agreements_typed_bilateral_but_not_two_parties": len(bilateral - two),
            "top15_party_strings": head(counted, expected["top15_party_strings"]),
            "largest": [len(largest["parties"]), largest["ref"]["name"]],
            "unparseable_signature_dates": len(listed) - len(signed),
            "unparseable_force_dates": len(listed) - len(forced),
            "in_force_before_signature": sorted(
                kept[key]["name"] for key in signed.keys() & forced.keys() if forced[key] < signed[key]
            ),
            "signed_in_2004": sum(on.startswith("2004") for on in signed.values()),
        },
        {"distinct_party_strings": "counted by others with ends of lines that some cells write out"},
    )


def test_a_party_has_its_agreements(tmp_path: Path) -> None:
    asking, expected = Asking.empty(tmp_path), answers("g09_trade_agreements.json")["GPTAD"]
    asking.bring(shared_file(GPTAD))
    # Others took brackets and ends of lines for parts of a name: a country has these agreements, and more.
    found = {
        name: len(asking.ask("agreements", "--party", name.removesuffix(")")))
        for name, _ in expected["top15_party_strings"]
    }
    assert {name for name, number in expected["top15_party_strings"] if found[name] < number} == set()


def day(agreement: Answer, stage: str) -> str:
    return next((s["entered"] for s in agreement["stages"] if s["stage"] == stage and s["entered"]), "")


def test_a_returned_form(tmp_path: Path) -> None:
    asking, expected = Asking.empty(tmp_path), answers("g12_appg_south-west.json")["south-west.xlsx"]
    asking.bring(shared_file(FORM))
    (body,) = asking.ask("mechanisms")
    seats = asking.who(body["ref"]["id"])
    people = [seat for seat in seats if seat["person"]]
    names = Counter(holder(seat) for seat in people)
    records = {record["name"]: record for record in asking.records("people")}
    meetings = asking.ask("events", "--mechanism", body["ref"]["id"])
    wheres = [cited["locator"] for seat in people for cited in seat["sources"]]
    hold(
        expected,
        {
            "header_row_of_sheet_D": min(int(where.rsplit(" ", 1)[1]) for where in wheres) - 1,
            "members": len(people),
            "officers_as_written": sorted(
                ([holder(s), s["post"]] for s in people if s["role"] != "member"),
                key=lambda pair: expected["officers_as_written"].index(pair),
            ),
            "title": body["ref"]["name"],
            "secretariat": "; ".join(holder(seat) for seat in seats if seat["role"] == "secretariat"),
            "parties_as_written": Counter(one for name in names for one in stated(records[name], "Party")),
            "houses_as_written": Counter(one for name in names for one in stated(records[name], "House")),
            "duplicate_names": [name for name, number in names.items() if number > 1],
            "names_ending_in_MP": sum(name.endswith(" MP") for name in names),
            "names_starting_with_a_title": sum(
                name.split()[0] in ("Lord", "Lady", "Baroness", "Earl", "Sir")
                for name in records
            ),
            "meetings": len(meetings),
            "meeting_dates_that_are_real_dates": sum(len(m["start"] or "") == 10 for m in meetings),
            "meeting_dates_as_text": [m["start"] for m in meetings if len(m["start"] or "") != 10],
        },
        {"sheets": "the shape of the file, of which nothing is kept"},
    )  # fmt: skip


def test_the_same_group_as_a_register_has_it(tmp_path: Path) -> None:
    asking, expected = Asking.empty(tmp_path), answers("g12_appg_south-west.json")["south-west.xlsx"]
    asking.bring(shared_file(REGISTER))
    (body,) = asking.ask("mechanisms")
    (meeting,) = asking.ask("events", "--mechanism", body["ref"]["id"])
    seats = asking.who(body["ref"]["id"])
    people = [seat for seat in seats if seat["person"]]
    records = {record["name"]: record for record in asking.records("people")}
    officers = {holder(seat): seat["post"].split(" & ")[0] for seat in people if seat["post"]}
    assert body["ref"]["name"].casefold() == expected["title"].casefold()
    assert len(people) == expected["members"]
    assert {name: post.replace(" ", "-") for name, post in officers.items()} == dict(
        expected["officers_as_written"]
    )
    assert [holder(seat) for seat in seats if seat["role"] == "secretariat"] == [expected["secretariat"]]
    assert Counter(stated(record, "House")[0] for record in records.values()) == expected["houses_as_written"]
    assert meeting["start"] == "2024-07-29"


def test_a_register_without_members_closes_no_seat(tmp_path: Path) -> None:
    asking = Asking.empty(tmp_path)
    group = json.loads(Path(shared_file(REGISTER)).read_text(encoding="utf-8"))
    asking.bring(shared_file(REGISTER))
    later = tmp_path / "south-west.json"
    later.write_text(json.dumps({**group, "members_list": None}), encoding="utf-8")
    (report,) = asking.bring(str(later), "--on", "2025-03-28")
    assert (report["seats_opened"], report["seats_closed"]) == (0, 0)
    del group["members_list"]["members"][-1]
    group["members_list"]["last_updated"] = "2025-06-01"
    later.write_text(json.dumps(group), encoding="utf-8")
    (report,) = asking.bring(str(later))
    assert [s["holder"] for s in report["seats"] if s["what"] == "closed"] == ["Alex McIntyre"]


@pytest.mark.parametrize("name", NETWORKS)
def test_people_by_groups(name: str, database: Database, tmp_path: Path) -> None:
    asking = Asking(database.new_registry("networks"), tmp_path)
    expected = answers("g19_networks.json")[name]
    asking.bring(shared_file(NETWORKS[name]))
    bodies = asking.ask("mechanisms")
    groups = {b["ref"]["name"]: {holder(s) for s in asking.who(b["ref"]["id"])} for b in bodies}
    overlaps = asking.ask("overlaps", "--by", "person", "--top", "1000")
    of_groups = {pair(o["a"]["name"], o["b"]["name"]): o["shared_count"] for o in overlaps}
    people = asking.ask("people")
    on = {
        p["ref"]["name"]: {g for g, members in groups.items() if p["ref"]["name"] in members} for p in people
    }
    of_people = {pair(*two): len(on[two[0]] & on[two[1]]) for two in combinations(sorted(on), 2)}
    hold(
        expected,
        {
            "people": len(people),
            "groups": len(bodies),
            "ties": sum(body["seats"] for body in bodies),
            "group_sizes": head({b["ref"]["name"]: b["seats"] for b in bodies}, expected["group_sizes"]),
            "most_active": head(
                {p["ref"]["name"]: p["seats"] for p in people}, expected["most_active"]
            ),
            "top5_person_overlaps": triples(of_people, expected["top5_person_overlaps"]),
            "top5_group_overlaps": triples(of_groups, expected["top5_group_overlaps"]),
            "person_projection_edges": sum(number > 0 for number in of_people.values()),
            "group_projection_edges": sum(number > 0 for number in of_groups.values()),
            "component_sizes": components(groups),
            "pairs_of_people_sharing_nothing": sum(number == 0 for number in of_people.values()),
        },
    )  # fmt: skip


def pair(one: str, other: str) -> tuple[str, str]:
    return (one, other) if one < other else (other, one)


def triples(numbers: dict[tuple[str, str], int], expected: list[Answer]) -> list[Answer]:
    """The expected list where it is a head of the numbers, ties at its end in any order; else the head."""
    said = {pair(one, other): number for one, other, number in expected}
    least = min(said.values())
    fits = {key for key, number in numbers.items() if number > least} <= said.keys()
    if fits and all(numbers.get(key) == number for key, number in said.items()):
        return expected
    return sorted([*key, number] for key, number in numbers.items() if number >= least)


def components(groups: dict[str, set[str]]) -> list[int]:
    """The sizes of what hangs together, people and groups."""
    left = [{f"group {name}", *members} for name, members in groups.items()]
    found: list[set[str]] = []
    for one in left:
        touching = [other for other in found if other & one]
        found = [other for other in found if not other & one] + [one.union(*touching)]
    return sorted(map(len, found), reverse=True)


@pytest.mark.parametrize("file", [THREE_W, GPTAD, FORM, REGISTER, *NETWORKS.values()])
def test_the_registry_stays_whole(file: str, tmp_path: Path) -> None:
    stays_whole(tmp_path, (shared_file(file),))
