"""What stands in a brief, as whoever reads one looks for it."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from graphs.briefs.document import Brief, Drawing, Table
from graphs.briefs.faces.markdown import as_markdown
from graphs.briefs.faces.page import as_page
from graphs.briefs.making import brief_on
from graphs.briefs.widths import is_long
from registry.asof import AsOf
from registry.changes.journal import Reason
from registry.checks.deciding import Choice, decide
from registry.errors import BadInput
from registry.store.location import Location
from registry.store.reading import Reader, reading
from registry.terms.findings import Decision

# A brief is made from what questions answered: those are tested on both databases.
pytestmark = pytest.mark.database("sqlite")

World = Callable[[str], Location]


def brief(reader: Reader, name: str, day: str = "2019-05") -> Brief:
    return brief_on(reader, name, AsOf.on(day))


def made(place: Location, name: str, day: str) -> Brief:
    with reading(place) as reader:
        return brief(reader, name, day)


def tables(told: Brief, *heads: str) -> list[Table]:
    every = [block for part in told.sections for block in part.blocks if isinstance(block, Table)]
    return [table for table in every if set(heads) <= set(table.heads)]


def rows(told: Brief, *heads: str) -> list[tuple[str, ...]]:
    return [tuple(cell.text for cell in row) for table in tables(told, *heads) for row in table.rows]


def in_short(told: Brief) -> dict[str, str]:
    (table,) = (block for block in told.sections[0].blocks if isinstance(block, Table))
    return {row[0].text: row[1].text for row in table.rows}


BOARD = (
    "sources:\n  - {id: one, name: Minutes one, type: minutes, as_of: 2019-02-01}\n"
    "  - {id: two, name: Minutes two, type: minutes, as_of: 2019-04-01}\n"
    "places: [{id: xa, name: Alphaland, type: country, code: XA}]\n"
    "organisations: [{id: ministry, name: Ministry}, {id: union, name: Union}, {id: watch, name: Watch}]\n"
    "mechanisms:\n  - id: board\n    name: Board\n    country: xa\n    permanence: permanent\n"
    "    founding_date: 2019-01-01\n    followed_from: 2019-01-01\n    seats:\n"
    "      - {organisation: ministry, role: chair, constituency: government, start_date: 2019-01-01}\n"
    "      - {organisation: union, role: member, constituency: workers, start_date: 2019-01-01}\n"
    "      - {organisation: watch, role: observer, start_date: 2019-01-01}\n"
    "events:\n"
    "  - {id: m1, name: First, type: meeting, status: held, mechanism: board, start_date: 2019-02-01,\n"
    "     sources: [{source: one}], attendance: [{organisation: ministry, status: present}]}\n"
    "  - {id: m2, name: Second, type: meeting, status: held, mechanism: board, start_date: 2019-04-01,\n"
    "     sources: [{source: two}], attendance: [{organisation: ministry, status: present}]}\n"
    "  - {id: m3, name: Third, type: meeting, status: held, mechanism: board, start_date: 2019-08-01}\n"
    "  - {id: m4, name: Fourth, type: meeting, status: planned, mechanism: board, start_date: 2019-09-01}\n"
)


def test_findings_that_rest_are_told_with_reason_and_day(a_world: World) -> None:
    place = a_world(BOARD)
    assert any(
        "has not met for too long" in row[2] for row in rows(made(place, "board", "2026-12"), "Finding")
    )
    choice = Choice(Decision.snoozed, "2030-01-01")
    decide(place, "dormant_body", "board", choice, Reason("they are on leave"))
    told = made(place, "board", "2026-12")
    (resting,) = rows(told, "Finding", "Decision")
    assert "has not met for too long" in resting[2]
    assert resting[3].startswith("snoozed until 2030-01-01: they are on leave (decided ")
    assert "1 not open by a decision (1 snoozed)" in in_short(told)["Findings"]
    assert "Nothing is recorded by the day of: findings" not in as_markdown(told)


def test_attendance_cites_the_meetings_that_are_counted_and_says_what_is_not_recorded(
    a_world: World,
) -> None:
    told = made(a_world(BOARD), "board", "2019-05")
    by_holder = {row[0]: row[1:] for row in rows(told, "Attendance of", "Not recorded")}
    assert by_holder["Ministry"] == ("2", "0", "0", "0", "0", "100%")
    assert by_holder["Union"] == ("0", "0", "0", "0", "2", "")
    markdown = as_markdown(told)
    assert re.search(r"counted over 2 meetings; .*: 2019-02-01;\[\^\d+\] 2019-04-01\.\[\^\d+\]", markdown)


def test_a_meeting_that_was_held_later_is_told_only_where_it_was_planned(a_world: World) -> None:
    place = a_world(BOARD)
    before = {row[1] for row in rows(made(place, "board", "2019-05"), "When", "Event")}
    assert before == {"First", "Second", "Fourth"}
    assert "Third" in {row[1] for row in rows(made(place, "board", "2019-12"), "When", "Event")}
    with pytest.raises(BadInput, match="nothing is recorded of Board as of 1990"):
        made(place, "board", "1990")


def test_who_is_counted_as_member_is_said_where_it_is_counted(a_world: World) -> None:
    told = made(a_world(BOARD), "board", "2019-05")
    text = as_markdown(told)
    assert "Not counted, without a vote: Watch (observer)." in text
    assert "3 holders of seats are recorded for 2019-05, in whatever role, observers and secretariat" in text
    assert (
        "If it ended, as far as is recorded: 0 keep a seat on another permanent body, 3 would be lost."
        in text
    )
    headings = [part.heading for part in told.sections]
    captions = [table.caption for table in tables(told)]
    assert not {re.sub(r"^[\d.]+ ", "", heading) for heading in headings} & set(captions)
    assert all(all(table.heads) for table in tables(told))


def test_what_is_said_of_meetings_is_told_where_it_contradicts_itself(a_world: World) -> None:
    place = a_world(
        "source: report\nsources: [{id: report, name: Report, type: minutes, as_of: 2020-06-30}]\n"
        "mechanisms:\n  - id: board\n    name: Board\n    activity_notes:\n"
        "      - {observation: no_longer_meets, observed_on: 2020-06, sources: [{quote: no longer meets}]}\n"
        "      - {observation: meets_regularly, observed_on: 2020-06, sources: [{quote: every month}]}\n"
    )
    told = made(place, "board", "2026")
    assert {source.note.quote for source in told.sources} == {"no longer meets", "every month"}


def test_a_stage_that_nobody_tells_is_not_recorded(reader: Reader) -> None:
    stages = {row[0]: row[-1] for row in rows(brief(reader, "Lesotho"), "Agreement", "Stage on the day")}
    assert stages["Old agreements with South Africa"] == "not recorded"


def test_recommendations_stand_as_printed_with_their_words(reader: Reader) -> None:
    told = brief(reader, "ls-evaluation-2019")
    listed = rows(told, "No.", "Recommendation", "In its words", "Who is to act")
    numbers = [row[0] for row in listed]
    assert numbers[:5] == ["1", "2", "3", "4", "Area of improvement a"]
    order = ["Lesson 2", "Overall Objective a", "Outcome 1 a", "Relevance a", "Effectiveness a", "Impact a"]
    assert sorted(order, key=numbers.index) == order
    words = {row[0]: row[2] for row in listed}
    assert words["Impact a"].startswith("More follow up projects to maximise on")
    assert all(row[3] for row in listed)
    assert "Responses: none recorded. Last review of each: none recorded." in as_markdown(told)


def test_responses_and_reviews_are_told_and_counted(reader: Reader) -> None:
    told = brief(reader, "ethical-recruitment-evaluation", "2026")
    assert "10 accept, 1 partially accept" in in_short(told)["Recommendations"]
    assert {row[0] for row in rows(told, "No.", "Response", "Reviews")} == {str(n) for n in range(1, 12)}


def test_an_evaluation_is_summed_up_and_drawn(reader: Reader) -> None:
    told = brief(reader, "ls-evaluation-2019")
    short = in_short(told)
    assert short["What it evaluates"] == "Strengthening Labour Migration Management in Lesotho"
    assert short["Stage"] == "published since 2019-05"
    assert "Rogers Mutie" in short["Made by"]
    assert any(isinstance(block, Drawing) for block in told.sections[0].blocks)


def test_a_body_is_summed_up(reader: Reader) -> None:
    short = in_short(brief(reader, "ls-lm-twg"))
    assert (short["Type"], short["Where"]) == ("technical working group", "Lesotho; national")
    assert "To provide strategic advice and leadership" in short["Purpose"]
    assert "International Organization for Migration (IOM)" in short["Chair or facilitator"]
    assert "7 government" in short["Seats"]
    assert short["Findings"] == "3 open (2 warning, 1 notice)"


def test_each_document_is_named_once_and_each_passage_once(reader: Reader) -> None:
    told = brief(reader, "iom")
    names = [document.source.id for document in told.documents]
    assert len(names) == len(set(names)) > 1
    assert sorted(p.number for document in told.documents for p in document.passages) == [
        source.number for source in told.sources
    ]
    details = {document.source.id: document.details for document in told.documents}
    assert details["lesotho-evaluation-2019"].startswith(
        "evaluation report; by Rogers Mutie; published by International Organization for Migration (IOM); "
        "issued 2019-05; speaks of 2019-04; file "
    )
    places = [source.note[:4] for source in told.sources if source.note.stance != "contradicts"]
    assert len(places) == len(set(places))
    assert as_page(told).count("evaluation report; by Rogers Mutie") == 1


def test_figures_read_as_words_and_notes_on_the_text_come_last(reader: Reader) -> None:
    told = brief(reader, "ls-evaluation-2019")
    said = tables(told, "What", "As its sources say")
    figures = {row[0].text: row[1].text for row in said[0].rows}
    assert figures["Maximum amount for expenses"] == "1,800 USD"
    assert not any(what.startswith("Acronym") for what in figures)
    assert said[-1].caption == "Notes on the text"


def test_a_drawing_shows_the_seats_of_offices_too(reader: Reader) -> None:
    told = brief(reader, "iom")
    (drawing,) = (block for block in told.sections[0].blocks if isinstance(block, Drawing))
    assert sum(box.is_body for box in drawing.boxes) == 4
    assert "Offices and units stand for themselves: IOM Headquarters." in drawing.caption


def test_a_crowd_of_participants_has_rows_of_its_own(reader: Reader) -> None:
    told = brief(reader, "iom")
    crowds = [table for table in tables(told, "Who", "As what") if table.caption.startswith("Who takes part")]
    assert max(len(table.rows) for table in crowds) > 20
    assert not any(is_long(table, row) for table in tables(told, "Project", "Period") for row in table.rows)


def test_a_corridor_is_named_in_words_and_tells_a_recommendation_once(reader: Reader) -> None:
    told = brief(reader, "LS-MU")
    assert told.title == "Lesotho – Mauritius (LS-MU)"
    assert max(len(cell) for row in rows(told, "When", "About") for cell in row) < 120
    assert any("engagement of the ministerial" in row[2] for row in rows(told, "No.", "In its words"))


@pytest.mark.parametrize("name", ["Lesotho", "ls-lm-twg", "iom", "LS-MU", "ls-evaluation-2019", "lm-0304"])
def test_no_column_is_narrower_than_the_words_of_its_head(reader: Reader, name: str) -> None:
    for table in tables(brief(reader, name)):
        for head, width in zip(table.heads, table.widths, strict=True):
            longest = max(len(word) for word in head.split())
            assert width > 1.2 * longest, (table.heads, table.widths)


def test_how_it_was_made_stands_at_the_foot(reader: Reader) -> None:
    told = brief(reader, "iom")
    page = as_page(told)
    top, foot = page.index(told.stamped), page.index("interlock brief iom")
    assert top < page.index("In short") < page.index("Sources</h2>") < foot
    assert told.stamp.digest[:16] in told.stamped
