"""The history of a corridor: what is dated in one line, how long, what was expected, what nobody dates."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from registry.asof import AsOf
from registry.questions.corridor_line import Entry, Lasted, Outcome
from registry.questions.corridors import Corridor, corridor_of
from registry.questions.naming import country_named
from registry.store.location import Location
from registry.store.reading import Reader, reading

World = Callable[[str], Location]

BASE = """
sources:
  - {id: report, name: Report, as_of: 2019-04}
  - {id: later, name: Later report, as_of: 2021}
places:
  - {id: xa, name: Alphaland, type: country, code: XA}
  - {id: xb, name: Betaland, type: country, code: XB}
  - {id: xc, name: Gammaland, type: country, code: XC}
organisations:
  - {id: ministry, name: Ministry, country: xa}
"""


def corridor(world: Location, day: str | None, ends: tuple[str, str] = ("XA", "Betaland")) -> Corridor:
    with reading(world) as reader:
        origin, destination = (country_named(reader, end) for end in ends)
        return corridor_of(reader, origin, destination, AsOf.on(day))


def of_stages(*steps: str) -> str:
    lines = "".join(f"      - {{{step}}}\n" for step in steps)
    return (
        BASE + "agreements:\n  - id: mou\n    name: MOU\n    type: mou\n    origin: xa\n"
        f"    destination: xb\n    stages:\n{lines}"
    )


CITED = "sources: [{source: report, quote: so}]"
DENIED = "sources: [{source: report, quote: so}, {source: later, quote: no, stance: contradicts}]"


@pytest.mark.parametrize(
    ("steps", "day", "expected"),
    [
        # A day, a month and a year: how long is as exact as the dates.
        (
            ["stage: drafting, entered: 2018-01-01", "stage: negotiation, entered: 2018-02"],
            "2018-03-01",
            [
                ("2018-01-01", "drafting", Lasted("2018-02", 31, 58)),  # type: ignore[arg-type]
                ("2018-02", "negotiation", Lasted(None, 1, 28)),
            ],
        ),
        # A stage entered after the day is not told, nor one whose month is not over.
        (["stage: drafting, entered: 2018-01", "stage: signed, entered: 2019-04"], "2019-04-15",
         [("2018-01", "drafting", Lasted(None, 439, 469))]),
        # An undated stage may have come between.
        (["stage: drafting, entered: 2018-01-01", f"stage: negotiation, {CITED}"], "2019-05-01",
         [("2018-01-01", "drafting", Lasted(None, 0, 485)), (None, "negotiation", None)]),
        (["stage: drafting, entered: 2018-01-01", f"stage: negotiation, {CITED}"], "2019-03-01",
         [("2018-01-01", "drafting", Lasted(None, 424, 424))]),
        # Where the dates leave it open the order of the pipeline decides, and nothing came sooner.
        (["stage: signed, entered: 2020-05", "stage: in_force, entered: 2020"], "2022-08-30",
         [("2020-05", "signed", Lasted("2020", 0, 244)), ("2020", "in force", Lasted(None, 607, 851))]),  # type: ignore[arg-type]
        # What is over has no length; nobody dates nor tells of the last one, so it is known today only.
        (["stage: signed, entered: 2018-01-01", "stage: terminated, entered: 2018-01-11"], "2019-03-01",
         [("2018-01-01", "signed", Lasted("2018-01-11", 10, 10)), ("2018-01-11", "terminated", None)]),  # type: ignore[arg-type]
        (["stage: signed"], "2019-03-01", []),
        (["stage: signed"], None, [(None, "signed", None)]),
    ],
)  # fmt: skip
def test_stages_are_told_by_the_day_with_how_long_each_lasted(
    a_world: World, steps: list[str], day: str | None, expected: list[tuple[str | None, str, Lasted | None]]
) -> None:
    answer = corridor(a_world(of_stages(*steps)), day)
    assert [(one.on, one.text, one.lasted) for one in (*answer.line, *answer.undated)] == expected


@pytest.mark.parametrize(
    ("steps", "day", "outcome", "late"),
    [
        (["stage: signed, expected: 2019"], "2019-05", Outcome.ahead, None),
        (["stage: signed, expected: 2019"], "2020-01-02", Outcome.missed, 2),
        ([f"stage: signed, expected: 2019, {CITED}"], "2020-01-02", Outcome.missed, 2),
        ([f"stage: signed, expected: 2019, {CITED}"], "2018", None, None),
        (["stage: signed, expected: 2019-03, entered: 2019-03-31"], "2020", Outcome.met, None),
        (["stage: signed, expected: 2019-03, entered: 2019-04-01"], "2020", Outcome.late, 1),
        (["stage: signed, expected: 2019-03-10, entered: 2019-03"], "2020", Outcome.reached, None),
        (["stage: signed, expected: 2019-03", "stage: ratified, entered: 2019-02"], "2020",
         Outcome.met, None),
        (["stage: signed, expected: 2019-03", f"stage: ratified, {CITED}"], "2020", Outcome.reached, None),
        (["stage: signed, expected: 2019-03", "stage: abandoned, entered: 2019"], "2020",
         Outcome.given_up, None),
        (["stage: signed, expected: 2019-12-31", f"stage: ratified, entered: 2018, {DENIED}"], "2020-01-01",
         Outcome.missed, 1),
    ],
)  # fmt: skip
def test_an_expected_date_is_met_missed_late_or_ahead(
    a_world: World, steps: list[str], day: str, outcome: Outcome | None, late: int | None
) -> None:
    answer = corridor(a_world(of_stages(*steps)), day)
    found = [(one.outcome, one.late_days) for one in answer.line if one.what == "stage_expected"]
    assert found == ([(outcome, late)] if outcome else [])


def test_a_stage_that_a_source_denies_is_contested(a_world: World) -> None:
    answer = corridor(a_world(of_stages(f"stage: signed, entered: 2018, {DENIED}")), "2022")
    assert [one.contested for one in answer.line] == [True]
    assert {note.stance for note in answer.line[0].sources} == {"states", "contradicts"}


TIED = (
    BASE
    + """
mechanisms:
  - {id: joint, name: Joint committee, country: xa, founding_date: 2018-02, owner: x}
agreements:
  - {id: there, name: There, type: mou, origin: xa, destination: xb, joint_body: joint, expires_on: 2024-05,
     stages: [{stage: signed, entered: 2018-01}]}
  - {id: back, name: Back, type: mou, origin: xb, destination: xa, stages: [{stage: signed, entered: 2017}]}
  - {id: all, name: All three, type: framework_agreement,
     parties: [{entity: ministry}, {entity: xb}, {entity: xc}], stages: [{stage: proposed, entered: 2016}]}
  - {id: elsewhere, name: Elsewhere, type: mou, origin: xa, destination: xc}
events:
  - {id: visit, name: Visit, type: visit, agreement: there, start_date: 2018-03}
  - {id: met, name: Joint meeting, type: meeting, mechanism: joint, start_date: 2018-04}
  - {id: both, name: Conference, type: conference, country: xc, start_date: 2018-05,
     attendance: [{organisation: ministry}, {country: xb}]}
  - {id: away, name: Apologies, type: conference, country: xa, start_date: 2018-05,
     attendance: [{country: xb, status: apologies}]}
  - {id: next, name: Next meeting, type: meeting, status: planned, mechanism: joint, start_date: 2019-09}
  - {id: after, name: Meeting after, type: meeting, mechanism: joint, start_date: 2019-08}
  - {id: undated, name: Undated visit, type: visit, agreement: there, sources: [{source: report, quote: so}]}
instruments:
  - {id: terms, name: Terms, type: other, owner: joint, stages: [{stage: adopted, entered: 2018-06}]}
  - {id: eval, name: Evaluation, type: evaluation}
recommendations:
  - {id: r1, name: Sign it, evaluation: eval, number: "1", text: Sign, response: accept, response_on: 2019-02,
     ties: [{entity: there, role: about}], sources: [{source: report, quote: so}]}
"""
).replace(", owner: x}", "}")


def told(entries: tuple[Entry, ...]) -> list[tuple[str | None, str, str]]:
    return [(one.on, one.what.value, one.about.id) for one in entries]


def test_all_that_is_tied_to_a_corridor_stands_in_one_line(a_world: World) -> None:
    answer = corridor(a_world(TIED), "2019-05")
    assert told(answer.line) == [
        ("2016", "stage_entered", "all"),
        ("2017", "stage_entered", "back"),
        ("2018-01", "stage_entered", "there"),
        ("2018-02", "body_founded", "joint"),
        ("2018-03", "event", "visit"),
        ("2018-04", "event", "met"),
        ("2018-05", "event", "both"),
        ("2018-06", "instrument", "terms"),
        ("2019-02", "response", "r1"),
        ("2019-09", "event_planned", "next"),
        ("2024-05", "expires", "there"),
    ]
    assert told(answer.undated) == [(None, "event", "undated"), (None, "recommendation", "r1")]
    assert [one.known_from for one in answer.undated] == ["2019-04-30", "2019-04-30"]
    assert [(one.ref.id, one.direction, one.stage) for one in answer.agreements] == [
        ("back", "XB-XA", "signed"),
        ("there", "XA-XB", "signed"),
        ("all", None, "proposed"),
    ]
    assert {one.direction for one in answer.line if one.about.id == "visit"} == {"XA-XB"}
    assert [(body.mechanism.id, body.agreement.id) for body in answer.bodies] == [("joint", "there")]


def test_nothing_is_told_from_after_the_day_but_what_is_expected(a_world: World) -> None:
    world = a_world(TIED)
    answer = corridor(world, "2017-06-30")
    assert told(answer.line) == [
        ("2016", "stage_entered", "all"),
        ("2019-09", "event_planned", "next"),
        ("2024-05", "expires", "there"),
    ]
    assert answer.undated == ()


def test_a_corridor_without_anything_is_empty(a_world: World) -> None:
    answer = corridor(a_world(BASE), None, ("XB", "XC"))
    assert (answer.agreements, answer.bodies, answer.line, answer.undated) == ((), (), (), ())


def test_the_corridor_of_the_example(reader: Reader, on: Callable[[str | None], AsOf]) -> None:
    ends = country_named(reader, "LS"), country_named(reader, "Mauritius")
    now = corridor_of(reader, *ends, on("2020-06"))
    (missed,) = now.line
    assert (missed.about.id, missed.text, missed.outcome) == (
        "ls-mu-labour-exchange-mou", "signed", Outcome.missed,
    )  # fmt: skip
    assert {one.about.id for one in now.undated} >= {"ls-mu-declaration-of-intent"}
    assert all(note.quote for one in (*now.line, *now.undated) for note in one.sources)
    before = corridor_of(reader, *ends, on("2019-05"))
    assert [one.outcome for one in before.line] == [Outcome.ahead]
