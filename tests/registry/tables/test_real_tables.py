"""Real tables of other people, read whole: what is told is counted against independent answers."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from functools import cache
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest

from registry.exchange.incoming.tables.mapping import mapping_of, save_mapping
from registry.exchange.incoming.tables.reading import knows_hxl, knows_table, planned, read_table
from registry.exchange.incoming.told import Asked, Key, Told, ToldPart, ToldRecord
from registry.terms.kinds import Kind
from tests.conftest import shared_folder
from tests.registry.tables.making import rows_told

pytestmark = pytest.mark.shared
_SHARED = shared_folder() or Path("/nowhere")
DATA = _SHARED / "data"
FILES = sorted(
    str(path.relative_to(DATA / "files"))
    for folder in ("07-hxl3w", "09-trade-agreements", "11-countrygroups", "12-appg", "19-networks")
    for path in (DATA / "files" / folder).rglob("*")
    if path.suffix in (".csv", ".xlsx")
)


@cache
def told(file: str) -> Told:
    return read_table(str(DATA / "files" / file), asked(file))


def asked(file: str) -> Asked:
    """What is said of the file: a list of countries has the name of its body as its own name alone."""
    path = Path(file)
    is_of_one = path.parent.name == "11-countrygroups" and "participation" not in path.name
    return Asked(body=path.stem.upper()) if is_of_one else Asked()


def answers(name: str) -> Any:  # noqa: ANN401  what JSON holds
    return json.loads((DATA / "answers" / f"{name}.json").read_text(encoding="utf-8"))


def of_kind(file: str, kind: Kind) -> list[ToldRecord]:
    return [record for record in told(file).records if record.kind is kind]


def parts(file: str, listed: str) -> list[ToldPart]:
    return [part for record in told(file).records for part in record.parts.get(listed, ())]


def name_of(file: str, key: object) -> str:
    assert isinstance(key, Key)
    return next(record.name for record in told(file).records if record.key == key.key)


def seats_of(file: str, name: str) -> list[ToldPart]:
    record = next(r for r in of_kind(file, Kind.mechanism) if r.name == name)
    return list(record.parts.get("seats", ()))


def holder(file: str, seat: ToldPart) -> str:
    return name_of(
        file, seat.fields.get("person") or seat.fields.get("organisation") or seat.fields.get("country")
    )


def first_words(count: list[list[Any]]) -> dict[str, int]:
    return {str(name): number for name, number in count}


@pytest.mark.parametrize("file", FILES)
def test_every_file_is_known_and_sure_and_its_rows_add_up(file: str) -> None:
    path = str(DATA / "files" / file)
    assert knows_table(path)
    assert mapping_of(path, asked(file)).is_sure
    assert rows_told(told(file)) + len(told(file).set_aside) == told(file).rows_read


@pytest.mark.parametrize("file", FILES)
def test_a_saved_mapping_reads_the_same(file: str, tmp_path: Path) -> None:
    path = str(DATA / "files" / file)
    profile = save_mapping(mapping_of(path, asked(file)), str(tmp_path / "saved.yaml"))
    by_profile, by_itself = read_table(path, Asked(profile=profile)), told(file)
    assert by_profile._replace(notes=()) == by_itself._replace(notes=())


THREE_W = "07-hxl3w/rowca-3w-hxl.csv"


def test_who_does_what_where() -> None:
    said = answers("g07_hxl3w")["rowca-3w-hxl"]
    table = planned(str(DATA / "files" / THREE_W), Asked()).tables[0]
    assert knows_hxl(str(DATA / "files" / THREE_W))
    assert table.grid.header == f"line {said['hashtag_row_number_1_based']}"
    assert len(table.columns) == said["columns"]
    assert told(THREE_W).rows_read == said["non_empty_data_rows"]
    works = {
        r.name: [p for p in r.parts["statements"] if p.fields["attribute"] == "works on"]
        for r in of_kind(THREE_W, Kind.organisation)
    }
    assert {name: len(rows) for name, rows in works.items()} == first_words(said["organisations"])
    values = [(name, str(part.fields["value"])) for name, rows in works.items() for part in rows]
    assert Counter(value.split(":")[0] for _, value in values) == first_words(said["sectors"])
    assert Counter(value.rsplit(", ", 1)[1] for _, value in values) == first_words(said["countries"])
    assert (
        len({value.split(": ", 1)[1].rsplit(", ", 1)[0].rsplit(", ", 1)[-1] for _, value in values})
        == said["adm1"]
    )
    narrow = {
        (name, value.split(":")[0], value.rsplit(", ", 2)[-2].rsplit(": ")[-1]) for name, value in values
    }
    assert len(narrow) == said["distinct_org_sector_adm1"]
    assert {r.name for r in of_kind(THREE_W, Kind.place)} == set(first_words(said["countries"]))


GPTAD = "09-trade-agreements/GPTAD_MEM.csv"


def stated(record: ToldRecord, attribute: str) -> str:
    found = (
        p.fields["value"] for p in record.parts.get("statements", ()) if p.fields["attribute"] == attribute
    )
    return str(next(found, ""))


def entered(record: ToldRecord, stage: str) -> str:
    found = (p.fields.get("entered") for p in record.parts.get("stages", ()) if p.fields["stage"] == stage)
    return str(next((day for day in found if day), ""))


def test_trade_agreements_have_all_their_parties_and_dates() -> None:
    said, records = answers("g09_trade_agreements")["GPTAD"], of_kind(GPTAD, Kind.agreement)
    assert len(records) == said["rows"]
    names = Counter(record.name for record in records)
    assert len(names) == said["distinct_names"]
    assert sorted(name for name, number in names.items() if number > 1) == said["names_twice"]
    assert Counter(stated(record, "type as given") for record in records) == said["types"]
    assert Counter(stated(record, "status as given") for record in records) == said["in_force_status"]
    strings = {r.key: {str(p.passage.quote) for p in r.parts.get("parties", ())} for r in records}
    counted = Counter(text for listed in strings.values() for text in listed)
    # Ends of lines written out as \r\n are not part of a name; with them the file has a few strings more.
    assert {name: counted[name] for name, _ in said["top15_party_strings"]} == first_words(
        said["top15_party_strings"]
    )
    largest = max(records, key=lambda r: len(strings[r.key]))
    assert [len(strings[largest.key]), largest.name] == said["largest"]
    assert sum(not entered(record, "signed") for record in records) == said["unparseable_signature_dates"]
    assert sum(not entered(record, "in_force") for record in records) == said["unparseable_force_dates"]
    assert sum(entered(record, "signed").startswith("2004") for record in records) == said["signed_in_2004"]
    early = {
        r.name
        for r in records
        if entered(r, "in_force") and entered(r, "signed") and entered(r, "in_force") < entered(r, "signed")
    }
    assert early == set(said["in_force_before_signature"])


GROUPS = "11-countrygroups"
FACTBOOK = f"{GROUPS}/factbook_io_participation.csv"


def test_the_sizes_of_country_groups_and_what_two_share() -> None:
    said = answers("g11_countrygroups")
    for name, size in said["sizes"].items():
        assert len(parts(f"{GROUPS}/{name}.csv", "seats")) == size, name
    members = {
        name: {part.fields["country"].key for part in parts(f"{GROUPS}/{name}.csv", "seats")}  # type: ignore[union-attr]
        for name in ("aosis", "ldc")
    }
    shared = {name_of(f"{GROUPS}/ldc.csv", Key(key)): Key(key) for key in members["aosis"] & members["ldc"]}
    # The answers compare names; one more is in both under two spellings, and is found by its code.
    spelt = {name for name, key in shared.items() if name_of(f"{GROUPS}/aosis.csv", key) == name}
    assert sorted(spelt) == said["aosis_and_ldc"]
    assert [shared[name].key for name in sorted(set(shared) - spelt)] == ["place/st"]


def test_members_that_joined_in_a_year_or_on_a_day() -> None:
    said = answers("g11_countrygroups")
    eu = parts(f"{GROUPS}/european-union.csv", "seats")
    starts = {holder(f"{GROUPS}/european-union.csv", seat): str(seat.fields["start_date"]) for seat in eu}
    assert len(starts) == said["eu"]["members"]
    for key, number in said["eu"].items():
        if key.startswith("on_"):
            assert sum(day <= key.removeprefix("on_") for day in starts.values()) == number
    assert [max(starts.values()), max(starts, key=lambda name: starts[name])] == said["eu"]["latest"]
    ldc = parts(f"{GROUPS}/ldc.csv", "seats")
    assert [len(ldc), min(str(s.fields["start_date"]) for s in ldc)] == [
        said["ldc"]["members"],
        said["ldc"]["first_year"],
    ]


def test_parties_of_a_treaty_by_date_and_form() -> None:
    file = f"{GROUPS}/unfccc.csv"
    said, seats = answers("g11_countrygroups")["unfccc"], parts(file, "seats")
    assert len(seats) == said["parties"]
    assert Counter(seat.fields["post"] for seat in seats) == said["kinds"]
    joined = sorted((str(seat.fields["start_date"]), holder(file, seat)) for seat in seats)
    for key, number in said.items():
        if key.startswith("parties_on_"):
            assert sum(day <= key.removeprefix("parties_on_") for day, _ in joined) == number
    assert [[name, day] for day, name in joined[:3]] == said["first_three"]
    assert [[name, day] for day, name in joined[-3:]] == said["last_three"]
    signed = {part.fields.get("country") or part.fields.get("body") for part in parts(file, "endorsements")}
    without = [
        seat
        for seat in seats
        if (seat.fields.get("country") or seat.fields.get("organisation")) not in signed
    ]
    assert len(without) == said["signed_but_acceded_later_without_signature"]


def full(name: str) -> list[str]:
    """Who takes part fully in what the file calls just this: one country writes ``&nbsp; UNESCO``."""
    seats = [seat for seat in seats_of(FACTBOOK, name) if "post" not in seat.fields]
    return sorted(holder(FACTBOOK, seat) for seat in seats if "&" not in str(seat.passage.quote))


def test_a_leftover_of_a_web_page_is_no_part_of_a_name() -> None:
    assert not [r.name for r in told(FACTBOOK).records if "&nbsp" in r.name or "ocirc" in r.name]


def test_participation_that_one_cell_lists() -> None:
    said = answers("g11_countrygroups")["factbook"]
    assert told(FACTBOOK).rows_read == said["entries"]
    for name, number in said["top15_by_full_participation"]:
        assert len(full(name)) == number, name
    posts = Counter(
        str(seat.fields["post"]).lower() for seat in parts(FACTBOOK, "seats") if seat.fields.get("post")
    )
    assert {name: posts[name] for name, _ in said["statuses"]} == first_words(said["statuses"])
    for name in ("ASEAN", "SADC", "IGAD", "EAC", "SAARC"):
        assert full(name) == said[name], name
    assert full("CP") == said["Colombo_Plan_CP"]
    assert len(full("IOM")) == said["IOM"]
    assert (
        sorted(holder(FACTBOOK, s) for s in seats_of(FACTBOOK, "IOM") if s.fields.get("post") == "observer")
        == said["IOM_observers"]
    )


def test_what_two_countries_share_and_who_takes_part_most() -> None:
    said = answers("g11_countrygroups")["factbook"]
    bodies, entries = defaultdict(set), Counter[str]()
    for record in of_kind(FACTBOOK, Kind.mechanism):
        for seat in record.parts.get("seats", ()):
            entries[holder(FACTBOOK, seat)] += 1
            if "post" not in seat.fields:
                bodies[holder(FACTBOOK, seat)].add(record.name)
    assert len(bodies["Kenya"] & bodies["Uganda"]) == said["kenya_uganda_shared_full"]
    assert [[name, number] for name, number in entries.most_common(5)] == said["countries_with_most_entries"]


APPG = "12-appg/xlsx/south-west.xlsx"


def test_a_returned_form() -> None:
    said = answers("g12_appg_south-west")["south-west.xlsx"]
    body = next(iter(of_kind(APPG, Kind.mechanism)))
    seats = [seat for seat in body.parts["seats"] if "person" in seat.fields]
    assert body.name == said["title"]
    assert len(seats) == said["members"]
    header = next(
        t.grid.header for t in planned(str(DATA / "files" / APPG), Asked()).tables if "Membership" in t.sheet
    )
    assert header.endswith(f"row {said['header_row_of_sheet_D']}")
    officers = [[holder(APPG, s), s.fields["post"]] for s in seats if s.fields["role"] != "member"]
    assert officers == said["officers_as_written"]
    secretariat = [holder(APPG, s) for s in body.parts["seats"] if s.fields["role"] == "secretariat"]
    assert secretariat == [said["secretariat"]]
    people = of_kind(APPG, Kind.person)
    assert Counter(stated(person, "Party") for person in people) == said["parties_as_written"]
    assert Counter(stated(person, "House") for person in people) == said["houses_as_written"]
    meetings = of_kind(APPG, Kind.event)
    assert len(meetings) == said["meetings"]
    assert (
        sum(len(str(m.fields["start_date"])) == 10 for m in meetings)
        == said["meeting_dates_that_are_real_dates"]
    )


@pytest.mark.parametrize("name", ["southern_women", "ceos_clubs"])
def test_people_by_groups(name: str) -> None:
    file, said = f"19-networks/{name}_affiliations.csv", answers("g19_networks")[name]
    groups = {r.name: {holder(file, s) for s in r.parts["seats"]} for r in of_kind(file, Kind.mechanism)}
    assert len(of_kind(file, Kind.person)) == said["people"]
    assert len(groups) == said["groups"]
    assert sum(map(len, groups.values())) == said["ties"]
    assert {group: len(groups[group]) for group in groups} == first_words(said["group_sizes"])
    active = Counter(person for members in groups.values() for person in members)
    assert {person: active[person] for person, _ in said["most_active"]} == first_words(said["most_active"])
    for first, second, number in said["top5_group_overlaps"]:
        assert len(groups[first] & groups[second]) == number
    for first, second, number in said["top5_person_overlaps"]:
        assert sum({first, second} <= members for members in groups.values()) == number
    pairs = {frozenset(pair) for members in groups.values() for pair in combinations(sorted(members), 2)}
    assert len(pairs) == said["person_projection_edges"]
    assert sum(bool(a & b) for a, b in combinations(groups.values(), 2)) == said["group_projection_edges"]
