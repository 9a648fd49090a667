"""Briefs: every number leads to its source, nothing of later days, the same bytes when made again."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

import pytest

from graphs.briefs.document import Brief, Drawing, Section, Table, Words
from graphs.briefs.drawing import MOST_BOXES
from graphs.briefs.faces.markdown import as_markdown
from graphs.briefs.faces.office import as_docx
from graphs.briefs.faces.page import as_page
from graphs.briefs.making import brief_on
from graphs.briefs.numbering import words_in
from registry.asof import AsOf
from registry.changes.adding import add
from registry.changes.copying import copy_registry
from registry.changes.editing import Target, Word, edit
from registry.changes.erasing import erase
from registry.changes.journal import Reason
from registry.changes.rebuilding import known_at
from registry.checks.quotes import Documents, misquoted
from registry.errors import AmbiguousName, BadInput, UnknownName
from registry.questions.sources import sources_listed
from registry.store.location import Location
from registry.store.reading import Reader, reading
from tests.conftest import Database, Databases
from tests.registry.acts import FACTS

# A brief is made from what questions answered: those are tested on both databases.
pytestmark = pytest.mark.database("sqlite")

World = Callable[[str], Location]
SUBJECTS = (
    "Lesotho", "ls-lm-twg", "iom", "lm-0304", "ls-evaluation-2019", "LS-MU", "gpb", "Moldova",
)  # fmt: skip


def brief(reader: Reader, name: str, day: str = "2019-05", known: str | None = None) -> Brief:
    return brief_on(reader, name, AsOf.on(day), known)


def cited(told: Brief) -> list[int]:
    """The numbers in the order of the text."""
    return [n for part in told.sections for block in part.blocks for w in words_in(block) for n in w.cites]


def tables(parts: Iterator[Section] | tuple[Section, ...] | list[Section]) -> list[Table]:
    return [block for part in parts for block in part.blocks if isinstance(block, Table)]


def tables_with(told: Brief, *heads: str) -> list[Table]:
    return [table for table in tables(told.sections) if set(heads) <= set(table.heads)]


def text_of(told: Brief) -> str:
    return "\n".join(words.text for part in told.sections for b in part.blocks for words in words_in(b))


def quotes(told: Brief, words: Words) -> set[str | None]:
    notes = {source.number: source.note for source in told.sources}
    return {notes[number].quote for number in words.cites}


@pytest.mark.parametrize("name", SUBJECTS)
def test_numbers_and_sources_account_for_each_other(reader: Reader, name: str) -> None:
    told = brief(reader, name)
    numbers = list(dict.fromkeys(cited(told)))
    assert numbers == [source.number for source in told.sources] == list(range(1, len(numbers) + 1))
    assert len({source.note for source in told.sources}) == len(told.sources) > 5


class Cited(NamedTuple):
    source_id: str
    locator: str | None
    quote: str | None
    stance: str


@pytest.mark.parametrize("name", SUBJECTS)
def test_every_quote_stands_in_the_registry_as_a_citation(reader: Reader, name: str) -> None:
    stored = set(reader.rows("SELECT source_id, locator, quote, stance FROM citation", Cited))
    for source in brief(reader, name).sources:
        note = source.note
        assert Cited(note.source.id, note.locator, note.quote, note.stance) in stored


@pytest.mark.shared
@pytest.mark.database("sqlite")
@pytest.mark.parametrize("name", SUBJECTS)
def test_every_quote_stands_in_its_document(reader: Reader, documents: Path, name: str) -> None:
    files = {row.ref.id: row.file for row in sources_listed(reader)}
    folder = Documents(str(documents))
    for source in brief(reader, name).sources:
        document = folder.named(files[source.note.source.id] or "")
        assert document is not None
        assert source.note.quote
        assert misquoted(document, source.note.quote, source.note.locator) is None


@pytest.mark.parametrize(
    "heads",
    [
        ("Role", "Who"),
        ("Agreement", "Parties"),
        ("Who", "Act"),
        ("No.", "Recommendation"),
        ("Instrument", "Type"),
    ],
)
def test_every_row_that_states_a_fact_of_lesotho_has_a_source(reader: Reader, heads: tuple[str, ...]) -> None:
    found = tables_with(brief(reader, "Lesotho"), *heads)
    assert found
    for table in found:
        for row in table.rows:
            assert any(cell.cites for cell in row), [cell.text for cell in row]


def test_the_brief_on_lesotho_says_what_an_evaluator_looks_for(reader: Reader) -> None:
    told = brief(reader, "Lesotho")
    text = text_of(told)
    assert "State on the day: dormant; dormant from 2019-03-31." in text
    assert "16 seats of 15 holders: 0 certain on the day, 16 possible." in text
    assert "1 dormant, 2 no record, 4 proposed" in text
    assert "Stage: negotiation; next stage expected 2019." in text
    assert "Contested: the passages below do not agree." in text
    rows = [row for table in tables_with(told, "Who", "Act") for row in table.rows]
    (contested,) = (row for row in rows if any(cell.text.startswith("contested") for cell in row))
    assert contested[0].text == "National Advisory Committee on Labour (NACOLA)"
    both = quotes(told, contested[0])
    assert "I don't think there is a minute saying that NACOLA endorsed the policy" in both
    assert any(quote and "consensus to endorse the policy had been reached" in quote for quote in both)
    (missing,) = (row for row in rows if any("missing" in cell.text for cell in row))
    assert (missing[0].text, missing[1].text) == ("Cabinet of Lesotho", "approved")
    assert missing[0].cites


def later_words(told: Brief, reader: Reader) -> set[str]:
    """The words that cite a source which speaks of a later day, other than for who has a seat."""
    rosters = tables_with(told, "Role", "Who")
    of_seats = {n for table in rosters for row in table.rows for cell in row for n in cell.cites}
    day = AsOf.on(told.stamp.as_of).state_day
    spoken = {row.ref.id: row.as_of or row.issued for row in sources_listed(reader)}
    later = {
        source.number for source in told.sources if (of := spoken[source.note.source.id]) and of.latest > day
    }
    every = (words for part in told.sections for block in part.blocks for words in words_in(block))
    return {words.text for words in every if (later - of_seats) & set(words.cites)}


def test_later_sources_tell_who_sat_there_and_nothing_else(reader: Reader) -> None:
    told = brief(reader, "Lesotho", "2017-06")
    text = text_of(told)
    for later in ("proposed", "Interim", "contested", "negotiation", "Recommendation", "2019", "2018-04"):
        assert later not in text, later
    assert "State on the day: active." in text
    bodies = {row[0].text for table in tables_with(told, "Body", "State") for row in table.rows}
    rest = later_words(told, reader) - bodies
    # The state rests on a later count of its meetings; the project's end was set before.
    project = "Strengthening Labour Migration Management in Lesotho"
    assert rest == {"State on the day: active.", project, f"2018-03-31: project ends, {project}"}


def test_the_drawing_shows_no_tie_that_only_a_later_source_tells(reader: Reader) -> None:
    names = {
        day: {box.name for part in brief(reader, "Lesotho", day).sections for block in part.blocks
              if isinstance(block, Drawing) for box in block.boxes}
        for day in ("2017-06", "2019-05")
    }  # fmt: skip
    assert "Interim inter-ministerial coordination mechanism" in names["2019-05"] - names["2017-06"]
    assert "Ministry of Home Affairs" in names["2017-06"]


@pytest.mark.parametrize("name", ["gpb", "LS-MU", "ls-evaluation-2019", "lm-0304"])
def test_a_day_before_anything_is_told_says_so(reader: Reader, name: str) -> None:
    with pytest.raises(BadInput, match=r"nothing is recorded of .* as of 1950"):
        brief(reader, name, "1950")


def test_a_fact_that_an_early_source_tells_cites_no_later_one(a_world: World) -> None:
    place = a_world(
        "sources:\n  - {id: early, name: Early, type: minutes, as_of: 2015}\n"
        "  - {id: late, name: Late, type: minutes, as_of: 2019}\n"
        "organisations: [{id: agency, name: Agency}]\n"
        "mechanisms:\n  - id: board\n    name: Board\n    seats:\n"
        "      - {organisation: agency, role: member,\n"
        "         sources: [{source: early, quote: sits}, {source: late, quote: sat}]}\n"
        "    statements:\n"
        "      - {attribute: role, value: advisory, sources: [{source: late, quote: advises}]}\n"
    )
    with reading(place) as reader:
        assert [source.note.quote for source in brief(reader, "board", "2016").sources] == ["sits"]
        assert {source.note.quote for source in brief(reader, "board", "2020").sources} == {
            "sits",
            "sat",
            "advises",
        }


def test_a_meeting_that_was_held_later_is_not_told_a_plan_that_was_known_is(a_world: World) -> None:
    place = a_world(
        "sources: [{id: agenda, name: Agenda, type: minutes, as_of: 2025-01}]\n"
        "mechanisms: [{id: board, name: Board, declared_state: active}]\n"
        "events:\n"
        "  - {id: held, name: Held later, type: meeting, status: held, mechanism: board,\n"
        "     start_date: 2025-04-30}\n"
        "  - {id: plan, name: Planned, type: meeting, status: planned, mechanism: board,\n"
        "     start_date: 2025-03-05, sources: [{source: agenda, quote: on 5 March}]}\n"
    )
    with reading(place) as reader:
        told = {day: text_of(brief(reader, "board", day)) for day in ("2025-02", "2025-05")}
    assert "Planned" in told["2025-02"]
    assert "Held later" not in told["2025-02"]
    assert "Held later" in told["2025-05"]


FACES: tuple[Callable[[Brief], str | bytes], ...] = (as_markdown, as_page, as_docx)


@pytest.mark.parametrize("name", ["Lesotho", "ls-lm-twg", "LS-MU"])
@pytest.mark.parametrize("face", FACES, ids=lambda face: str(face.__name__))
def test_twice_the_same_bytes(reader: Reader, name: str, face: Callable[[Brief], str | bytes]) -> None:
    assert face(brief(reader, name)) == face(brief(reader, name))


@pytest.mark.database("sqlite")
def test_both_databases_give_the_same_bytes(
    example: Location,
    tmp_path: Path,
    _databases: Callable[[str], Databases],  # noqa: PT019 - where the other database is
) -> None:
    server = Database(_databases("postgresql"), tmp_path)
    elsewhere = server.new_place("copied")
    copy_registry(example, elsewhere)
    with reading(example) as file, reading(elsewhere) as schema:
        for name in ("Lesotho", "iom", "LS-MU"):
            here, there = brief(file, name), brief(schema, name)
            assert [face(here) for face in FACES] == [face(there) for face in FACES]
    server.close()


@contextmanager
def on_the_day(patch: pytest.MonkeyPatch, day: str) -> Iterator[None]:
    """The clock of the machine, and that of the journal."""
    with patch.context() as patched:
        patched.setattr("registry.changes.journal.now", lambda: f"{day}T10:00:00Z")
        patched.setattr(
            "time.strftime", lambda form, *_: day if form == "%Y-%m-%d" else pytest.fail(f"asked for {form}")
        )
        yield


@pytest.mark.parametrize("day", ["2026-12-01", "2026", "2019-05"])
def test_the_command_in_the_stamp_makes_it_again_after_later_changes(
    example: Location, monkeypatch: pytest.MonkeyPatch, day: str
) -> None:
    with on_the_day(monkeypatch, "2026-12-01"), reading(example) as reader:
        before = brief(reader, "Lesotho", day)
    with on_the_day(monkeypatch, "2027-03-05"):
        edit(example, Target("mechanism", "ls-lm-twg"), ["name=Another group"], Word(), Reason("renamed"))
        with reading(example) as reader:
            after = brief(reader, "Lesotho", day)
        with known_at(example, before.stamp.known_at) as then, reading(then) as reader:
            again = brief(reader, "Lesotho", day, before.stamp.known_at)
    assert before.stamp.known_at == "2026-12-01"
    assert f"--as-of {day} --as-known-at 2026-12-01" in before.stamp.command
    assert (after.stamp.change, after.stamp.known_at) == (before.stamp.change + 1, "2027-03-05")
    assert after.stamp.digest != before.stamp.digest
    assert "Another group" in as_markdown(after)
    assert [face(again) for face in FACES] == [face(before) for face in FACES]


def test_the_stamp_never_names_a_day_that_has_not_come(reader: Reader) -> None:
    assert brief(reader, "Lesotho", known="2999").stamp.known_at == time.strftime("%Y-%m-%d", time.gmtime())


def test_neither_contact_details_nor_the_erased_are_told(a_world: World) -> None:
    place = a_world(
        FACTS.read_text(encoding="utf-8").replace("Ada Example", "Ada Lovelace").replace(
            "family_name: Example", "family_name: Lovelace"
        )
    )  # fmt: skip
    why = Reason("a test")
    add(place, "contact_detail", ["of=ada", "type=voice", "value=00 266 1234"], Word("report"), why)
    add(place, "contact_detail", ["of=ministry", "type=email", "value=ada@work.example"], Word("report"), why)

    def all_told() -> str:
        with reading(place) as reader:
            made = [
                brief(reader, name, "2019")
                for name in ("Alphaland", "group", "ministry", "project", "agency")
            ]
        return "".join(as_markdown(told) + as_page(told) for told in made)

    before = all_told()
    assert "Lovelace" in before
    assert "266 1234" not in before
    assert "work.example" not in before
    assert "example.org/desk" not in before
    erase(place, "ada", why)
    assert "Lovelace" not in all_told()


MANY_BODIES = "mechanisms:\n" + "".join(
    f"  - {{id: b{n}, name: Body number {n}, country: xa, seats: [{{organisation: hub, role: chair}},"
    f" {{organisation: o{n}, role: member}}]}}\n"
    for n in range(60)
)
MANY_SEATS = "mechanisms:\n  - id: big\n    name: Big board\n    country: xa\n    seats:\n" + "".join(
    f"      - {{organisation: o{n}, role: member}}\n" for n in range(300)
)


@pytest.mark.database("sqlite")
@pytest.mark.parametrize(
    ("bodies", "name", "records"), [(MANY_BODIES, "Alphaland", 121), (MANY_SEATS, "big", 301)]
)
def test_a_crowd_is_drawn_as_far_as_a_page_holds_it(
    a_world: World, bodies: str, name: str, records: int
) -> None:
    organisations = "".join(f"  - {{id: o{n}, name: Organisation {n}}}\n" for n in range(300))
    place = a_world(
        "places: [{id: xa, name: Alphaland, type: country, code: XA}]\n"
        f"organisations:\n  - {{id: hub, name: Hub}}\n{organisations}{bodies}"
    )
    with reading(place) as reader:
        told = brief(reader, name, "2020")
    assert all(face(told) for face in FACES)
    (drawing,) = (b for part in told.sections for b in part.blocks if isinstance(b, Drawing))
    assert len(drawing.boxes) <= MOST_BOXES
    left_out = records - len(drawing.boxes)
    assert f"{left_out} records with the fewest ties are left out." in drawing.caption
    drawn = {box.id for box in drawing.boxes}
    assert all({bond.from_id, bond.to_id} <= drawn for bond in drawing.bonds)


@pytest.mark.database("sqlite")
@pytest.mark.parametrize(
    ("name", "problem", "words"),
    [
        ("nobody of that name at all", UnknownName, "no record is called"),
        ("ministry of foreign affairs", AmbiguousName, "could be any of 3 records"),
        ("Eriko Nishimura", BadInput, "no brief is made of a person"),
        ("ls-mu-labour-exchange-mou", BadInput, "no brief is made of an agreement.*LS-MU"),
        ("Africa", BadInput, "is no country"),
        ("XX-YY", UnknownName, "no country of the registry has the code"),
        ("Lesotho-Mauritius", BadInput, "name it by its codes: LS-MU"),
        ("lesotho to mauritius", BadInput, "name it by its codes: LS-MU"),
    ],
)
def test_what_no_brief_is_made_of(reader: Reader, name: str, problem: type[Exception], words: str) -> None:
    with pytest.raises(problem, match=words):
        brief(reader, name)
