"""What leaves the registry for other programs, read back by other programs."""

from __future__ import annotations

import csv
import io
import json
import re
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import networkx as nx
import openpyxl
import pytest

from benchmarks.world import build_world
from registry.asof import AsOf
from registry.changes.journal import Reason
from registry.changes.merging import merge
from registry.exchange.outgoing.formats import FORMATS
from registry.exchange.outgoing.holdings import Holdings, holdings_of
from registry.exchange.outgoing.narrowing import Narrowed
from registry.exchange.outgoing.spreadsheets import defused, write_csv_folder
from registry.exchange.outgoing.tables import tables_of
from registry.models import metadata
from registry.store.location import Location
from registry.store.reading import reading
from tests.conftest import Database
from tests.registry.outgoing_world import ALL, AS_TOLD, EMAIL, FORMULA, LONG, TELEPHONE, facts, in_xml, made

World = Callable[[str], Location]


class _Value(NamedTuple):
    value: str


@pytest.fixture
def place(a_world: World) -> Location:
    return a_world(facts())


def unpacked(content: bytes) -> bytes:
    """The bytes of a file; of a packed one those inside too."""
    if not content.startswith(b"PK"):
        return content
    with zipfile.ZipFile(io.BytesIO(content)) as packed:
        return content + b"".join(packed.read(name) for name in packed.namelist())


def tables(location: Location, folder: Path, narrowed: Narrowed | None = None) -> dict[str, list[list[str]]]:
    write_csv_folder(tables_of(holdings_of(location, narrowed or Narrowed())), str(folder))
    read = {}
    for path in folder.iterdir():
        with path.open(encoding="utf-8-sig", newline="") as file:
            read[path.stem] = list(csv.reader(file))
    return read


def names_in(name: str, content: bytes) -> set[str]:
    """The names of organisations in a file, as an independent program reads them."""
    if name == "xlsx":
        return {
            str(row[1].value)
            for row in openpyxl.load_workbook(io.BytesIO(content))["organisations"].iter_rows(2)
        }
    if name == "popolo":
        return {one["name"] for one in json.loads(content)["organizations"]}
    if name == "kumu":
        return {one["label"] for one in json.loads(content)["elements"]}
    if name == "hxl":
        return {row[0].removeprefix("'") for row in csv.reader(io.StringIO(content.decode("utf-8-sig")))}
    read = nx.read_gexf if name == "gexf" else nx.read_graphml
    return {str(label) for _, label in read(io.BytesIO(content)).nodes(data="label")}


@pytest.mark.parametrize("name", ALL)
def test_words_that_look_like_formulas_or_markup_arrive_as_words(place: Location, name: str) -> None:
    told = names_in(name, made(place, name))
    is_xml = name in ("xlsx", "gexf", "graphml")
    assert {in_xml(one) if is_xml else one for one in AS_TOLD.values()} <= told


@pytest.mark.parametrize("name", ALL)
def test_how_people_are_reached_stays_behind_unless_asked_for(place: Location, name: str) -> None:
    for secret in (EMAIL, TELEPHONE, "call us"):
        assert secret.encode() not in unpacked(made(place, name))
    with_contacts = unpacked(made(place, name, contacts=True))
    assert (EMAIL.encode() in with_contacts) == (name in ("xlsx", "popolo"))


@pytest.mark.parametrize("name", ALL)
def test_the_same_registry_makes_the_same_bytes(place: Location, name: str) -> None:
    assert made(place, name) == made(place, name)


@pytest.mark.parametrize("name", ALL)
def test_an_empty_registry_makes_a_file_that_opens(database: Database, name: str) -> None:
    content = made(database.new_registry("none"), name)
    if name == "xlsx":
        assert openpyxl.load_workbook(io.BytesIO(content)).sheetnames == ["about"]
    elif name in ("popolo", "kumu"):
        assert not any(json.loads(content).values())
    elif name == "hxl":
        assert len(content.decode("utf-8-sig").splitlines()) == 2
    else:
        read = nx.read_gexf if name == "gexf" else nx.read_graphml
        assert len(read(io.BytesIO(content))) == 0


def test_no_cell_of_a_workbook_is_a_formula(place: Location) -> None:
    book = openpyxl.load_workbook(io.BytesIO(made(place, "xlsx")))
    cells = [cell for page in book for row in page.iter_rows() for cell in row if cell.value is not None]
    assert {cell.data_type for cell in cells} == {"s"}
    assert all(cell.quotePrefix for cell in cells if str(cell.value).startswith(("=", "+", "-", "@")))
    assert sum(cell.value == FORMULA for cell in cells) >= 4


def test_a_workbook_has_a_sheet_for_each_table_with_ids_first_and_names_beside_ids(place: Location) -> None:
    book = openpyxl.load_workbook(io.BytesIO(made(place, "xlsx")))
    assert {"organisations", "mechanisms", "seats", "agreement_stages", "passages", "aliases"} <= {
        *book.sheetnames
    }
    titles, *rows = book["seats"].iter_rows(values_only=True)
    assert titles[:2] == ("mechanism_id", "mechanism")
    (chair,) = [dict(zip(titles, row, strict=True)) for row in rows if "chair" in row]
    assert (chair["person_id"], chair["person"], chair["start_date"]) == ("jane", "Jane Banda", "2016-02")
    about, *_ = book["passages"].iter_rows(values_only=True)
    assert "about" in about


def test_what_is_too_long_for_a_cell_says_that_it_was_cut_and_tables_have_the_whole(
    place: Location, tmp_path: Path
) -> None:
    book = openpyxl.load_workbook(io.BytesIO(made(place, "xlsx")))
    longest = max((str(c.value) for row in book["organisations"].iter_rows() for c in row), key=len)
    assert len(longest) == 32767
    assert longest.endswith("[…]")
    assert any(LONG.strip() in row for row in tables(place, tmp_path / "out")["organisations"])


def test_a_cell_that_a_spreadsheet_would_run_is_defused_and_a_number_is_a_number() -> None:
    assert [defused(text) for text in ("=1", "+1", "@A", "\t=1", "-2+3")] == [
        "'=1",
        "'+1",
        "'@A",
        "'=1",
        "'-2+3",
    ]
    assert [defused(text) for text in ("-12.5", "-3", "a=b", "")] == ["-12.5", "-3", "a=b", ""]
    assert defused("-007") == "'-007"


def test_tables_of_an_earlier_export_that_are_empty_now_go_and_other_files_stay(
    place: Location, database: Database, tmp_path: Path
) -> None:
    tables(place, tmp_path / "out")
    (tmp_path / "out" / "mine.txt").write_text("mine")
    write_csv_folder(tables_of(holdings_of(database.new_registry("none"), Narrowed())), str(tmp_path / "out"))
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["mine.txt"]


def pointing(holdings: Holdings) -> Iterator[tuple[str, str]]:
    for table in metadata.sorted_tables:
        for row in holdings.of(table.name):
            for column in table.columns:
                for key in column.foreign_keys:
                    if key.column.name == "id" and column.name in row:
                        yield key.column.table.name, str(row[column.name])


def dangling(holdings: Holdings) -> set[tuple[str, str]]:
    known = {("entity", key) for key in holdings.entities}
    known |= {(table, key) for table, rows in holdings.rows.items() for key in rows}
    cited = {("source", str(c["source_id"])) for passages in holdings.cited.values() for c in passages}
    return ({*pointing(holdings)} | {*holdings.cited} | cited) - known


@pytest.mark.parametrize(
    "narrowed",
    [
        Narrowed(),
        Narrowed(country="xa"),
        Narrowed(country="xb"),
        Narrowed(bodies=frozenset(["group"])),
        Narrowed(AsOf.on("2017"), "xa", frozenset(["board"])),
        Narrowed(AsOf.on("1950")),
    ],
)
def test_nothing_that_leaves_points_to_what_stays(place: Location, narrowed: Narrowed) -> None:
    assert dangling(holdings_of(place, narrowed)) == set()


def test_of_a_country_leave_its_records_its_bodies_and_its_agreements(place: Location) -> None:
    beta = holdings_of(place, Narrowed(country="xb"))
    assert {"elsewhere", "board", "pact", "xb"} <= beta.entities.keys()
    assert not {"ministry", "group", "jane", "prog", "report"} & beta.entities.keys()
    alpha = holdings_of(place, Narrowed(country="xa"))
    assert {"ministry", "group", "jane", "prog", "pact", "first", "report"} <= alpha.entities.keys()
    assert "board" not in alpha.entities


def test_of_a_body_leave_those_on_it_and_its_events(place: Location) -> None:
    found = holdings_of(place, Narrowed(bodies=frozenset(["group"])))
    assert {"group", "ministry", "jane", "first", "report", "xa"} <= found.entities.keys()
    assert not {"board", "elsewhere", "prog", "pact", "xb"} & found.entities.keys()


def test_as_of_a_day_leave_the_seats_and_posts_that_may_be_held_on_it(place: Location) -> None:
    def held(day: str) -> tuple[int, int]:
        found = holdings_of(place, Narrowed(AsOf.on(day)))
        return len([*found.of("seat")]), len([*found.of("affiliation")])

    everything = len([*holdings_of(place, Narrowed()).of("seat")])
    # The chair since 2016 and the seat that began nobody knows when; the secretariat from 2016 to 2018.
    assert held("2017") == (3, 1)
    assert held("2016-03") == (3, 0)
    assert held("2020") == (everything - 1, 1)


def test_a_merged_record_stays_behind(place: Location) -> None:
    merge(place, "evil-plus", "evil-at", Reason("one and the same"))
    found = holdings_of(place, Narrowed())
    assert "evil-plus" not in found.entities
    assert dangling(found) == set()


def test_kumu_finds_elements_at_both_ends_and_the_years_of_each_tie(place: Location) -> None:
    blueprint = json.loads(made(place, "kumu"))
    ids = [one["id"] for one in blueprint["elements"]]
    assert len(ids) == len(set(ids))
    assert {c[end] for c in blueprint["connections"] for end in ("from", "to")} <= set(ids)
    assert len({c["id"] for c in blueprint["connections"]}) == len(blueprint["connections"])
    (ended,) = [c for c in blueprint["connections"] if c["from"] == "unit" and c["label"] == "secretariat"]
    assert ended["tags"] == ["2016", "2017", "2018"]
    (met,) = [c for c in blueprint["connections"] if c["type"] == "Event of"]
    assert (met["from"], met["to"]) == ("first", "group")
    keys = {key.upper() for one in (*blueprint["elements"], *blueprint["connections"]) for key in one}
    assert not keys & {"YES", "NO", "ON", "OFF", "TRUE", "FALSE"}


# A tag, then attributes in any order: the syntax of hxlstandard.org 1.1.
_TAG = re.compile(r"#[a-z][a-z0-9_]*( ?\+[a-z][a-z0-9_]*)*")


def test_hxl_has_titles_then_tags_then_who_does_what_where(place: Location) -> None:
    titles, tags, *rows = csv.reader(io.StringIO(made(place, "hxl").decode("utf-8-sig")))
    assert all(_TAG.fullmatch(tag) for tag in tags)
    assert len(set(tags)) == len(tags) == len(titles)
    told = [dict(zip(tags, row, strict=True)) for row in rows]
    chair = next(row for row in told if row["#org+role"] == "chair")
    assert (chair["#org+name"], chair["#activity+name"]) == ("Ministry of Labour", "Technical Working Group")
    assert (chair["#sector"], chair["#country+code"], chair["#date+start"]) == (
        "data | skills",
        "XA",
        "2016-02",
    )
    part = next(row for row in told if row["#activity+name"] == "Skills Programme")
    assert (part["#date+start"], part["#date+end"], part["#org+type"]) == ("2017", "2019-06", "ministry")


def test_formats_have_names_and_endings_of_their_own() -> None:
    assert len({one.name for one in FORMATS}) == len({one.ending for one in FORMATS}) == len(FORMATS)


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Location:
    location = Location(str(tmp_path_factory.mktemp("world") / "registry.db"))
    build_world(location, seats=1000)
    return location


@pytest.mark.parametrize("name", ALL)
def test_a_made_world_leaves_in_each_format(world: Location, name: str) -> None:
    content = made(world, name)
    with reading(world) as reader:
        secrets = reader.rows("SELECT value FROM contact_detail ORDER BY value", _Value)
    inside = unpacked(content)
    assert secrets
    assert not [secret.value for secret in secrets if secret.value.encode() in inside]
    assert len(names_in(name, content)) > 20
    assert dangling(holdings_of(world, Narrowed(AsOf.on("2015")))) == set()
