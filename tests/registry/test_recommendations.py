"""What was recommended, what was answered, and what each review found by a day."""

from __future__ import annotations

import pytest

from registry.asof import AsOf
from registry.changes.door import changing
from registry.changes.journal import Reason
from registry.errors import AmbiguousName, UnknownName
from registry.questions.evaluations import evaluation_named
from registry.questions.recommendations import (
    ALL,
    RecommendationFilter,
    RecommendationRow,
    count_recommendations,
    recommendations_on,
)
from registry.questions.windows import EVERYTHING, Window
from registry.store.location import Location
from registry.store.reading import reading
from registry.terms.projects import Response, ReviewStatus
from tests.conftest import World

WORLD = """
sources:
  - {id: evaluation-report, name: Evaluation report, as_of: 2019-04}
  - {id: answer, name: Management response, as_of: 2020-03}
  - {id: follow-up, name: Follow-up form, as_of: 2021-09}
organisations:
  - {id: iom, name: International Organization for Migration, acronym: IOM}
  - {id: mole, name: Ministry of Labour}
mechanisms:
  - {id: twg, name: Working group}
projects:
  - {id: lm, name: Labour migration management, identifiers: [{scheme: IOM, identifier: LM.0304}]}
  - {id: other, name: Another undertaking}
instruments:
  - {id: evaluation, name: Ex-post evaluation, type: evaluation, project: lm}
  - {id: desk-review, name: Desk review, type: evaluation}
recommendations:
  - {id: r-10, name: Recommendation 10, evaluation: evaluation, number: "10", text: Keep on}
  - id: r-2
    name: Recommendation 2
    evaluation: evaluation
    number: "2"
    text: Let the group meet
    response: partially_accept
    response_text: In part
    priority: high
    sources:
      - {source: evaluation-report, quote: the group should meet}
      - {source: answer, field: response, quote: partially accepted}
    ties:
      - {entity: iom, role: responsible}
      - {entity: mole, role: addressee}
      - {entity: twg, role: about}
    themes: [{theme: Coordination}]
    actions:
      - text: Call a meeting
        responsible: mole
        due_on: 2020-12
        sources: [{source: answer, quote: will call a meeting}]
    reviews:
      - {review: 1, status: open, comment: Under way, expected_on: 2020-06, reported_on: 2020-09}
      - review: 2
        sources: [{source: follow-up, locator: table 1}]
  - {id: r-2a, name: Recommendation 2a, evaluation: evaluation, number: "2a"}
  - id: d-1
    name: First of the desk review
    evaluation: desk-review
    number: "1"
    response: reject
    response_on: 2018-05-02
    reviews: [{review: 1, status: completed, reported_on: 2019}]
"""


def rows(
    location: Location, day: str | None, only: RecommendationFilter = ALL, window: Window = EVERYTHING
) -> list[RecommendationRow]:
    with reading(location) as reader:
        return recommendations_on(reader, AsOf.on(day), only, window)


def second(location: Location, day: str | None) -> RecommendationRow:
    return next(row for row in rows(location, day) if row.ref.id == "r-2")


def test_recommendations_are_listed_by_evaluation_and_as_people_count(a_world: World) -> None:
    listed = [(row.evaluation.id, row.number) for row in rows(a_world(WORLD), "2026")]
    assert listed == [
        ("desk-review", "1"),
        ("evaluation", "2"),
        ("evaluation", "2a"),
        ("evaluation", "10"),
    ]


def test_every_recommendation_is_listed_whatever_the_day(a_world: World) -> None:
    assert len(rows(a_world(WORLD), "1900")) == 4


def test_a_blank_review_says_what_it_rests_on(a_world: World) -> None:
    blank = second(a_world(WORLD), "2026").statuses[-1]
    assert (blank.status, blank.comment) == (ReviewStatus.blank, None)
    assert [(note.source.id, note.locator) for note in blank.sources] == [("follow-up", "table 1")]


def test_the_answer_and_its_actions_count_from_the_day_of_the_management_response(a_world: World) -> None:
    world = a_world(WORLD)
    before, after = second(world, "2020-02"), second(world, "2020-03")
    assert (before.response, before.response_text, before.actions) == (None, None, ())
    assert (after.response, after.response_text) == (Response.partially_accept, "In part")
    (action,) = after.actions
    assert action.responsible is not None
    assert (action.text, action.responsible.id, action.due_on) == ("Call a meeting", "mole", "2020-12")
    rejected = {day: rows(world, day)[0].response for day in ("2018-05-01", "2018-05-02")}
    assert rejected == {"2018-05-01": None, "2018-05-02": Response.reject}


def test_actions_stand_in_the_order_in_which_they_were_promised(a_world: World) -> None:
    ordered = 'actions:\n      - {text: Zero in on the gaps}\n      - {text: "After this, act"}\n'
    world = a_world(WORLD.replace("    actions:\n", f"    {ordered}"))
    assert [action.text for action in second(world, "2026").actions] == [
        "Zero in on the gaps", "After this, act", "Call a meeting",
    ]  # fmt: skip


def test_recommendations_are_found_by_whom_they_fall_on_and_by_its_units(a_world: World) -> None:
    world = a_world(
        WORLD.replace("organisations:\n", "organisations:\n  - {id: state, name: The State}\n", 1)
    )
    with changing(world, Reason("a unit")) as door:
        mole = door.row("organisation", "mole") or {}
        door.set_row("organisation", "mole", {**mole, "parent_id": "state"})
    with reading(world) as reader:
        for whom in ("iom", "mole", "state"):
            found = recommendations_on(reader, AsOf.on("2026"), RecommendationFilter(responsible=whom))
            assert "r-2" in {row.ref.id for row in found}, whom
        assert recommendations_on(reader, AsOf.on("2026"), RecommendationFilter(responsible="twg")) == []


def test_who_is_to_act_whom_it_addresses_and_what_it_speaks_of(a_world: World) -> None:
    row = second(a_world(WORLD), "2026")
    assert [ref.id for ref in row.responsible] == ["iom"]
    assert [ref.id for ref in row.acting] == ["mole"]
    assert [ref.id for ref in row.addressees] == ["mole"]
    assert [ref.id for ref in row.about] == ["twg"]
    assert [note.source.id for note in row.sources] == ["answer", "evaluation-report"]


@pytest.mark.parametrize(
    ("only", "expected"),
    [
        (RecommendationFilter(evaluation="evaluation"), ["r-2", "r-2a", "r-10"]),
        (RecommendationFilter(evaluation="lm"), ["r-2", "r-2a", "r-10"]),
        (RecommendationFilter(evaluation="other"), []),
        (RecommendationFilter(status=ReviewStatus.open), ["r-2"]),
        (RecommendationFilter(status=ReviewStatus.blank), ["r-2"]),
        (RecommendationFilter(status=ReviewStatus.discarded), []),
        (RecommendationFilter(review=1), ["d-1", "r-2"]),
        (RecommendationFilter(review=1, status=ReviewStatus.completed), ["d-1"]),
        (RecommendationFilter(review=2, status=ReviewStatus.open), []),
        (RecommendationFilter(review=3), []),
        (RecommendationFilter(about="twg"), ["r-2"]),
        (RecommendationFilter(about="mole"), []),
        (RecommendationFilter(response=Response.reject), ["d-1"]),
        (RecommendationFilter(theme="coordination"), ["r-2"]),
    ],
)
def test_recommendations_are_narrowed(
    a_world: World, only: RecommendationFilter, expected: list[str]
) -> None:
    assert [row.ref.id for row in rows(a_world(WORLD), "2026", only)] == expected


def test_asking_for_a_review_answers_with_that_one_alone(a_world: World) -> None:
    found = rows(a_world(WORLD), "2026", RecommendationFilter(review=2))
    assert [[review.review for review in row.statuses] for row in found] == [[2]]


def test_a_status_found_after_the_day_narrows_nothing(a_world: World) -> None:
    assert rows(a_world(WORLD), "2020", RecommendationFilter(status=ReviewStatus.blank)) == []


def test_a_window_is_cut_in_the_order_in_which_people_count(a_world: World) -> None:
    world = a_world(WORLD)
    assert [row.number for row in rows(world, "2026", window=Window(1, 2))] == ["2", "2a"]
    assert [row.number for row in rows(world, "2026", window=Window(0, 9, "recommendation 10"))] == ["10"]
    with reading(world) as reader:
        assert count_recommendations(reader, Window(words="recommendation")) == 3


@pytest.mark.parametrize(
    "name", ["evaluation", "Ex-post evaluation", "LM.0304", "labour migration management"]
)
def test_an_evaluation_is_named_by_itself_or_by_its_project(a_world: World, name: str) -> None:
    with reading(a_world(WORLD)) as reader:
        assert evaluation_named(reader, name) in {"evaluation", "lm"}


NAMESAKES = """
projects:
  - {id: lm, name: Skills in Lesotho}
  - {id: lm-b, name: Skills in Lesotho again}
instruments:
  - {id: evaluation, name: Evaluation of Skills in Lesotho, type: evaluation, project: lm}
  - {id: other-evaluation, name: Evaluation of trade, type: evaluation}
recommendations:
  - {id: r, name: R, evaluation: evaluation, number: '1'}
"""


def test_candidates_that_lead_to_the_same_evaluation_are_no_tie(a_world: World) -> None:
    with reading(a_world(NAMESAKES)) as reader:
        found = evaluation_named(reader, "skills lesotho")
        only = RecommendationFilter(evaluation=found)
        assert [row.ref.id for row in recommendations_on(reader, AsOf.on(), only)] == ["r"]


def test_candidates_that_lead_elsewhere_are_a_tie_and_no_name_is_guessed(a_world: World) -> None:
    more = "  - {id: r-b, name: R b, evaluation: other-evaluation, number: '1'}\n"
    with reading(a_world(NAMESAKES + more)) as reader:
        with pytest.raises(AmbiguousName):
            evaluation_named(reader, "evaluation of")
        with pytest.raises(UnknownName):
            evaluation_named(reader, "zzz")


def test_a_number_of_any_length_is_in_its_place(a_world: World) -> None:
    long = "9" * 5000
    world = a_world(
        "instruments:\n  - {id: e, name: E}\nrecommendations:\n"
        f"  - {{id: a, name: A, evaluation: e, number: '{long}'}}\n"
        "  - {id: b, name: B, evaluation: e, number: '007'}\n"
        "  - {id: c, name: C, evaluation: e, number: '[/b]'}\n"
    )
    assert [row.ref.id for row in rows(world, None)] == ["b", "a", "c"]
