"""Who would be lost with a body: when it is at risk, what takes over, and who sits elsewhere for good."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from registry.asof import AsOf
from registry.questions.continuity import Continuity, continuity_of
from registry.questions.naming import record_named
from registry.store.location import Location
from registry.store.reading import Reader, reading
from registry.terms.kinds import Certainty
from registry.terms.seats import Role

World = Callable[[str], Location]

BASE = """
sources:
  - {id: report, name: Report, as_of: 2019-04}
places:
  - {id: xa, name: Alphaland, type: country, code: XA}
projects:
  - id: plan
    name: Plan
    end_date: 2018-03-31
  - {id: long, name: Long plan, end_date: 2030}
  - {id: open, name: Open plan}
organisations:
  - {id: ministry, name: Ministry}
  - {id: department, name: Department, parent: ministry}
  - {id: labour, name: Labour Department, parent: ministry}
  - {id: union, name: Union}
  - {id: agency, name: Agency, dissolution_date: 2018-01-31}
people:
  - {id: ada, name: Ada}
"""


def continuity(world: Location, day: str | None, body: str = "board") -> Continuity:
    with reading(world) as reader:
        return continuity_of(reader, record_named(reader, body), AsOf.on(day))


SILENT = "terms_of_reference: [{sources: [{source: report, field: post_project_role, quote: no word}]}]"
ENDING = SILENT.replace("[{sources", "[{ends_on: 2019-06, sources")


@pytest.mark.parametrize(
    ("body", "day", "at_risk", "why"),
    [
        (
            "permanence: project_bound, project: plan, " + SILENT,
            "2019-05",
            True,
            "Plan, was to end on 2018-03-31",
        ),
        ("permanence: project_bound, project: plan, " + SILENT, "2019-03", None, "no source by the day"),
        ("permanence: project_bound, project: plan", "2019-05", None, "no source by the day"),
        ("permanence: project_bound, project: long, " + SILENT, "2019-05", False, "runs until 2030"),
        ("permanence: project_bound, project: open, " + SILENT, "2019-05", None, "end is not recorded"),
        ("permanence: project_bound", "2019-05", None, "end is not recorded"),
        (
            "permanence: project_bound, project: plan, terms_of_reference: [{post_project_role: transfer}]",
            "2019-05",
            False,
            "role after the project: transfer",
        ),
        ("permanence: time_bound, " + ENDING, "2019-05", True, "end on 2019-06 and name no role"),
        ("permanence: time_bound, " + ENDING, "2019-07", True, "ended on 2019-06 and name no role"),
        (
            "permanence: time_bound, terms_of_reference: [{ends_on: 2019-06}]",
            "2019-07",
            None,
            "no later ones",
        ),
        ("permanence: time_bound, terms_of_reference: [{ends_on: 2029-06}]", "2019-07", None, "time bound"),
        ("permanence: permanent", "2019-05", False, "it is permanent"),
        ("permanence: statutory, conclusion_date: 2017", "2019-05", None, "concluded on 2017"),
    ],
)
def test_a_body_is_at_risk_where_its_end_nears_and_a_source_says_its_terms_are_silent(
    a_world: World, body: str, day: str, at_risk: bool | None, why: str
) -> None:
    answer = continuity(a_world(BASE + f"mechanisms:\n  - {{id: board, name: Board, {body}}}\n"), day)
    assert answer.at_risk is at_risk
    assert why in " ".join(reason.why for reason in answer.reasons)


ENDED = (
    BASE
    + """
mechanisms:
  - id: board
    name: Board
    conclusion_date: CONCLUDED
    seats:
      - {organisation: department, start_date: 2016, last_confirmed: 2018-06-30}
      - {organisation: ministry, role: chair}
      - {organisation: ministry, role: member}
      - {organisation: union, end_date: 2017-05}
      - {organisation: agency}
      - {person: ada, start_date: 2016}
      - {country: xa}
    links:
      - {to: council, kind: replaced_by, start_date: 2018-07, wording: took over}
      - {to: later, kind: merged_into, start_date: 2021}
      - {to: forum, kind: overlaps_with}
  - id: council
    name: Council
    permanence: permanent
    seats: [{organisation: department, start_date: 2010, last_confirmed: 2019-12-31}]
  - id: forum
    name: Forum
    permanence: statutory
    seats: [{country: xa}, {person: ada, organisation: union}]
  - {id: later, name: Later body, permanence: unknown, seats: [{organisation: agency}]}
"""
)


def test_members_are_those_of_the_last_day_and_are_kept_by_seats_of_the_day(a_world: World) -> None:
    answer = continuity(a_world(ENDED.replace("CONCLUDED", "2018-06-30")), "2019-05")
    assert (answer.at_risk, answer.ended, answer.members_on) == (None, "2018-06-30", "2018-06-30")
    # The union left and the agency was dissolved before the last day.
    assert [one.holder.id for one in answer.kept] == ["ministry", "ada", "xa", "department"]
    by_holder = {one.holder.id: one for one in answer.kept}
    assert by_holder["ministry"].roles == (Role.chair, Role.member)
    (through,) = by_holder["ministry"].seats
    assert (through.mechanism.id, through.via and through.via.id) == ("council", "department")
    assert by_holder["department"].certainty is Certainty.certain
    assert by_holder["ada"].seats[0].mechanism.id == "forum"
    assert (answer.counts, answer.share_kept, answer.lost) == ((4, 4, 1, 0), 1.0, ())


@pytest.mark.parametrize(
    ("concluded", "day", "members"),
    [
        ("2018-06-30", "2017-01", {"ministry", "department", "union", "agency", "ada", "xa"}),
        ("2018-06-30", "2018-03", {"ministry", "department", "ada", "xa"}),
        ("2018", "2019", {"ministry", "department", "agency", "ada", "xa"}),
        ("2017-02", "2019", {"ministry", "department", "union", "agency", "ada", "xa"}),
    ],
)
def test_an_end_that_is_known_to_the_year_asks_for_that_year(
    a_world: World, concluded: str, day: str, members: set[str]
) -> None:
    answer = continuity(a_world(ENDED.replace("CONCLUDED", concluded)), day)
    kept, lost = ({one.holder.id for one in answer.kept}, {one.holder.id for one in answer.lost})
    assert kept | lost == members


def test_only_what_took_over_by_the_day_is_told(a_world: World) -> None:
    world = a_world(ENDED.replace("CONCLUDED", "2018-06-30"))
    told = [(one.mechanism.id, one.by, one.wording) for one in continuity(world, "2019-05").successors]
    assert told == [("council", "replaced_by", "took over")]
    assert [one.mechanism.id for one in continuity(world, "2022").successors] == ["later", "council"]
    assert continuity(world, "2018-01").successors == ()


def test_what_a_unit_belongs_to_is_told_and_not_counted(a_world: World) -> None:
    world = a_world(
        BASE + "mechanisms:\n  - {id: board, name: Board, seats: [{organisation: labour}]}\n"
        "  - {id: council, name: Council, permanence: permanent,\n"
        "     seats: [{organisation: ministry}, {organisation: department}]}\n"
        "  - {id: dead, name: Dead, permanence: permanent, conclusion_date: 2017,\n"
        "     seats: [{organisation: labour}]}\n"
    )
    answer = continuity(world, "2019-05")
    assert [(one.holder.id, [seat.holder.id for seat in one.akin]) for one in answer.lost] == [
        ("labour", ["ministry"])
    ]
    assert answer.share_kept == 0


def test_without_a_member_no_share_is_told(a_world: World) -> None:
    answer = continuity(a_world(BASE + "mechanisms:\n  - {id: board, name: Board}\n"), None)
    assert (answer.share_kept, answer.counts) == (None, (0, 0, 0, 0))


def test_the_working_group_of_the_example(reader: Reader, on: Callable[[str | None], AsOf]) -> None:
    answer = continuity_of(reader, record_named(reader, "ls-lm-twg"), on("2019-05"))
    assert answer.at_risk is True
    assert all(note.quote for reason in answer.reasons for note in reason.sources)
    assert [(one.holder.id, one.seats[0].mechanism.id) for one in answer.kept] == [("ls-moha", "ls-ncc")]
    assert answer.counts[:2] == (15, 1)
    assert {one.mechanism.id for one in answer.successors} == {
        "ls-ncc",
        "ls-nacola",
        "ls-lmac",
        "ls-interim-mechanism",
    }
    # Sources say, without names, that many more sit on both.
    assert {said.wording for said in answer.recorded} == {
        "many of the TWG members",
        "most of the NACOLA members",
    }
