"""What the example registry answers of the management response on ethical recruitment (September 2023)."""

from __future__ import annotations

import pytest

from registry.asof import AsOf
from registry.questions.citations import citations
from registry.questions.evaluations import evaluation_named
from registry.questions.forums import forums_on
from registry.questions.naming import record_named
from registry.questions.recommendations import (
    RecommendationFilter,
    RecommendationRow,
    recommendations_on,
)
from registry.questions.record import Record, record_of
from registry.questions.sitting import seats_of
from registry.questions.systems import SystemRow, systems_on
from registry.store.reading import Reader
from registry.terms.instruments import SystemState, SystemType
from registry.terms.projects import ParticipantRole, Response, ReviewStatus

pytestmark = pytest.mark.database("sqlite")

TODAY = AsOf.on(None)
MISSIONS = "iom-implementing-missions"


def the_matrix(reader: Reader, day: str | None = None) -> dict[str, RecommendationRow]:
    evaluation = evaluation_named(reader, "Enhancing Industry Capacity to Implement Ethical Recruitment")
    rows = recommendations_on(reader, AsOf.on(day), RecommendationFilter(evaluation=evaluation))
    return {row.number: row for row in rows}


def the_record(reader: Reader, name: str) -> Record:
    return record_of(reader, record_named(reader, name))


def the_system(reader: Reader, name: str) -> SystemRow:
    return next(row for row in systems_on(reader, TODAY) if row.ref.name == name)


def test_the_title_of_the_evaluation_leads_to_its_eleven_recommendations(reader: Reader) -> None:
    assert list(the_matrix(reader)) == [str(number) for number in range(1, 12)]


def test_nineteen_of_twenty_two_statuses_were_left_blank(reader: Reader) -> None:
    found = {(n, each.review): each for n, row in the_matrix(reader).items() for each in row.statuses}
    filled = {place: each.status for place, each in found.items() if each.status is not ReviewStatus.blank}
    assert len(found) == 22
    assert filled == {
        ("10", 2): ReviewStatus.open,
        ("11", 2): ReviewStatus.completed,
        ("11", 3): ReviewStatus.completed,
    }


def test_a_blank_status_shows_the_field_that_nobody_filled(reader: Reader) -> None:
    for row in the_matrix(reader).values():
        for found in row.statuses:
            quotes = [note.quote or "" for note in found.sources]
            assert any(f"(Time {found.review})" in quote for quote in quotes), (row.number, found.review)
            is_template = any("discarded/open/completed" in quote for quote in quotes)
            assert is_template == (found.status is ReviewStatus.blank), (row.number, found.review)


def test_only_the_tenth_is_accepted_in_part(reader: Reader) -> None:
    answers = {number: row.response for number, row in the_matrix(reader).items()}
    assert answers.pop("10") is Response.partially_accept
    assert set(answers.values()) == {Response.accept}


def test_nothing_was_answered_before_the_matrix_was_published(reader: Reader) -> None:
    for row in the_matrix(reader, "2023-08").values():
        assert (row.response, row.actions, row.statuses) == (None, (), ())


def test_the_prose_of_the_seventh_response_is_kept_apart_from_its_key_action(reader: Reader) -> None:
    row = the_matrix(reader)["7"]
    assert row.response_text is not None
    assert row.response_text.startswith("During the design of IOM")
    assert [action.text.split()[-4:] for action in row.actions] == [
        ["worker", "networks", "and", "advocates."]
    ]


def test_the_second_answer_is_one_sentence_over_a_page_break(reader: Reader) -> None:
    actions = " ".join(action.text for action in the_matrix(reader)["2"].actions)
    assert "low skilled, highly physically demanding work" in actions


def test_a_quota_that_is_assumed_and_denied_is_a_conflict(reader: Reader) -> None:
    for name in ("er-rec-2", "Korean Employment Permit System"):
        (conflict,) = the_record(reader, name).conflicts
        assert {claim.value for claim in conflict.claims} == {
            "marginal compared to men",
            "no official female/male workers quota",
        }


def test_responsible_units_keep_the_words_of_the_matrix(reader: Reader) -> None:
    wordings = {
        row.note or ""
        for number in (1, 3, 7, 9)
        for row in the_record(reader, f"er-rec-{number}").related["ties"]
        if row.ref is not None and row.ref.id == MISSIONS
    }
    assert wordings == {
        "Project officers in IOM's implementing missions",
        "Project managers in IOM's implementing missions",
        "Project Managers of all IOM's implementing missions",
        "Project managers of all IOM's implementing missions",
    }


def test_the_programme_targets_eight_forums_and_is_a_member_of_none(reader: Reader) -> None:
    rows = the_record(reader, "Migration, Business and Human Rights in Asia").related["participants"]
    targets = {row.ref.id for row in rows if row.ref and row.what == ParticipantRole.target}
    assert targets - {"pras"} == {
        "asean-slom",
        "acmw",
        "aichr",
        "acwc",
        "afml",
        "colombo-process",
        "bali-process",
        "abu-dhabi-dialogue",
    }


def test_no_country_is_given_a_seat_on_a_forum_by_being_named_with_it(reader: Reader) -> None:
    forums = forums_on(reader, TODAY)
    assert {"colombo-process", "colombo-process-tawg", "bali-process", "abu-dhabi-dialogue"} <= {
        forum.id for forum in forums.forums
    }
    for country in ("np", "vn"):
        assert seats_of(reader, record_named(reader, country), TODAY).seats == ()
        said = {statement.attribute for statement in the_record(reader, country).statements}
        assert "member of regional forums" in said


def test_the_project_code_is_tied_to_the_title_by_inference(reader: Reader) -> None:
    notes = [row for row in citations(reader) if row.record.id == "lm-0334" and row.field == "identifier"]
    assert [(row.value, row.stance) for row in notes] == [("LM.0334", "implies")]


def test_the_matrix_is_a_system_that_says_what_it_does_and_when(reader: Reader) -> None:
    matrix = the_system(reader, "Management Response and Action Plan Matrix")
    assert matrix.type is SystemType.management_response_matrix
    assert {each.frequency for each in matrix.functions} == {None, "Time 1", "Time 2", "Time 3"}
    assert any("Elodie Jacoby" in (each.done_by or "") for each in matrix.functions)


def test_a_tool_that_is_only_recommended_is_not_in_use(reader: Reader) -> None:
    assert the_system(reader, "SharePoint").state is SystemState.recommended
    assert the_system(reader, "Monitoring framework of IOM Viet Nam").state is SystemState.planned
    (records,) = the_system(reader, "Monitoring of outcome results").functions
    assert records.state is SystemState.not_in_use
