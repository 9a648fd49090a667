"""The acts that a policy or a project needs, in their order: given, missing, disputed, assumed."""

from __future__ import annotations

import pytest

from registry.asof import AsOf
from registry.checks.rules.endorsements import endorsement_out_of_order
from registry.checks.thresholds import USUAL
from registry.questions.endorsement_chain import ChainStep
from registry.questions.endorsements import endorsements_of, endorsements_of_each
from registry.questions.naming import record_named
from registry.store.location import Location
from registry.store.reading import reading
from registry.terms.instruments import ChainState
from tests.conftest import World

FACTS = """
sources: [{id: report, name: Report, as_of: 2019-04}]
places: [{id: ls, name: Lesotho, type: country, code: LS}]
organisations: [{id: union, name: Union}, {id: ministry, name: Ministry}, {id: cabinet, name: Cabinet}]
people: [{id: ada, name: Ada}]
mechanisms:
  - id: twg
    name: Working group
    seats: [{organisation: union, start_date: 2017, end_date: 2018}, {organisation: ministry},
            {person: ada, start_date: 2017, last_confirmed: 2019}]
  - id: council
    name: Council
    seats: [{organisation: union, start_date: 2016}, {person: ada, start_date: 2019}]
    links: [{to: twg, kind: overlaps_with, wording: most, sources: [{source: report, quote: most of them}]}]
"""


def subject(acts: list[str], required: list[str], kind: str = "instruments") -> str:
    told = ", sources: [{source: report, quote: so it says}]"
    lines = ["    endorsements:\n", *(f"      - {{{act}{told}}}\n" for act in acts)] if acts else []
    lines += (
        ["    requirements:\n", *(f"      - {{{each}{told}}}\n" for each in required)] if required else []
    )
    return f"{FACTS}{kind}:\n  - id: policy\n    name: Policy\n" + "".join(lines)


def chain(world: Location, day: str = "2026") -> tuple[ChainStep, ...]:
    with reading(world) as reader:
        return endorsements_of(reader, record_named(reader, "policy"), AsOf.on(day)).chain


def states(world: Location) -> dict[str, ChainState]:
    return {step.who.id: step.state for step in chain(world)}


FIRST, SECOND = "body: twg, act: endorsed, position: 1", "body: cabinet, act: approved, position: 2"
TWG, CABINET = "body: twg, act: endorsed, on_date: {}", "body: cabinet, act: approved, on_date: {}"


@pytest.mark.parametrize(
    ("of_twg", "of_cabinet", "is_out"),
    [
        ("2018-05-02", "2018-05-01", True),
        ("2018-05-01", "2018-05-01", False),
        ("2018-05", "2018-04", True),
        ("2018-05", "2018-05-01", False),
        ("2018", "2018-01", False),
        ("2019", "2018", True),
        ("2018-05-01", "2018-05-02", False),
    ],
)
def test_an_act_is_out_of_order_only_by_dates_that_settle_it(
    a_world: World, of_twg: str, of_cabinet: str, is_out: bool
) -> None:
    world = a_world(subject([TWG.format(of_twg), CABINET.format(of_cabinet)], [SECOND, FIRST]))
    steps = chain(world)
    assert [(step.who.id, step.position) for step in steps] == [("twg", 1), ("cabinet", 2)]
    assert steps[0].state is ChainState.given
    assert steps[1].state is (ChainState.out_of_order if is_out else ChainState.given)
    assert [first.who.id for first in steps[1].before] == (["twg"] if is_out else [])
    with reading(world) as reader:
        found = list(endorsement_out_of_order(reader, AsOf.on("2026"), USUAL))
    assert len(found) == is_out


EARLY = CABINET.format("2017")


@pytest.mark.parametrize(
    ("acts", "required"),
    [
        ([EARLY, "body: twg, act: endorsed"], [FIRST, SECOND]),
        (["body: cabinet, act: approved", TWG.format("2018")], [FIRST, SECOND]),
        ([EARLY], [FIRST, SECOND]),
        ([EARLY, TWG.format("2018")], ["body: twg, act: endorsed", SECOND]),
        ([EARLY, TWG.format("2018")], [FIRST, "body: cabinet, act: approved, position: 1"]),
        ([EARLY, TWG.format("2018")], [f"{FIRST}, basis: recommended", SECOND]),
        ([EARLY, CABINET.format("2019"), TWG.format("2018")], [FIRST, SECOND]),
        ([EARLY, TWG.format("2016"), TWG.format("2018")], [FIRST, SECOND]),
        ([EARLY, f"{TWG.format('2018')}, claim: denied"], [FIRST, SECOND]),
        ([EARLY, f"{TWG.format('2018')}, claim: contested"], [FIRST, SECOND]),
    ],
    ids=["undated first", "undated second", "missing first", "no place", "one place", "advised", "repeated",
         "first repeated", "denied first", "contested first"],
)  # fmt: skip
def test_nothing_is_out_of_order_where_order_or_dates_are_open(
    a_world: World, acts: list[str], required: list[str]
) -> None:
    assert ChainState.out_of_order not in states(a_world(subject(acts, required))).values()


def test_no_finding_rests_on_an_assumed_act(a_world: World) -> None:
    world = a_world(subject([f"{EARLY}, evidence: assumed", TWG.format("2018")], [FIRST, SECOND]))
    assert states(world)["cabinet"] is ChainState.out_of_order
    with reading(world) as reader:
        assert list(endorsement_out_of_order(reader, AsOf.on("2026"), USUAL)) == []


@pytest.mark.parametrize(
    ("acts", "state", "without_minutes"),
    [
        ([], "missing", False),
        (["evidence: minuted"], "given", False),
        (["evidence: signed_document"], "given", False),
        (["evidence: reported"], "given", True),
        (["evidence: assumed"], "given", True),
        (["evidence: assumed", "evidence: minuted, on_date: 2018"], "given", False),
        (["claim: denied"], "denied", False),
        (["claim: contested"], "contested", False),
        (["evidence: minuted", "claim: denied"], "contested", False),
        (["evidence: minuted, on_date: 2019", "claim: denied, on_date: 2018"], "given", False),
        (["evidence: minuted, on_date: 2018-05", "claim: denied, on_date: 2018"], "contested", False),
        (["evidence: minuted, on_date: 2018", "claim: contested, on_date: 2017"], "given", False),
    ],
)
def test_all_that_is_recorded_of_an_act_is_one_state(
    a_world: World, acts: list[str], state: str, without_minutes: bool
) -> None:
    made = [f"body: twg, act: endorsed, {act}" for act in acts]
    (step,) = chain(a_world(subject(made, [FIRST])))
    assert (step.state, step.without_minutes) == (state, without_minutes)
    assert [note.quote for note in step.required_by] == ["so it says"]


def test_what_a_source_contradicts_is_contested_and_another_act_is_not_the_required_one(
    a_world: World,
) -> None:
    against = "body: twg, act: endorsed, sources: [{source: report, quote: did not, stance: contradicts}]"
    world = a_world(
        subject([], [FIRST]) + f"    endorsements: [{{{against}}}, {{body: cabinet, act: noted}}]\n"
    )
    assert [(s.who.id, s.required, s.state) for s in chain(world)] == [
        ("twg", True, ChainState.contested),
        ("cabinet", False, ChainState.given),
    ]


@pytest.mark.parametrize(
    ("day", "shared"), [("2017", ["union"]), ("2019-03", ["ada"]), ("2018", ["union"]), ("2015", [])]
)
def test_an_assumed_act_tells_through_whom_on_its_day(a_world: World, day: str, shared: list[str]) -> None:
    assumed = f"body: council, act: endorsed, evidence: assumed, on_date: {day}"
    world = a_world(subject([TWG.format("2014"), assumed], []))
    (step,) = [step for step in chain(world) if step.who.id == "council"]
    (through,) = step.through
    assert step.assumed == "assumed through overlapping membership"
    assert (through.body.id, [ref.id for ref in through.shared]) == ("twg", shared)
    assert [said.wording for said in through.said] == ["most"]


def test_an_assumed_act_of_a_country_or_beside_no_other_is_only_assumed(a_world: World) -> None:
    acts = [
        "country: ls, act: approved, evidence: assumed",
        "body: council, act: endorsed, evidence: assumed",
    ]
    for step in chain(a_world(subject(acts, []))):
        assert (step.assumed, step.through) == ("only assumed", ())


def test_a_project_has_a_chain_and_many_are_answered_as_one(a_world: World) -> None:
    project = subject([TWG.format("2018")], [FIRST, SECOND], "projects").replace("policy", "plan")
    world = a_world(project + subject([], [SECOND]).removeprefix(FACTS))
    with reading(world) as reader:
        both = [record_named(reader, name) for name in ("plan", "policy")]
        together = endorsements_of_each(reader, both, AsOf.on("2026"))
        assert together == [endorsements_of(reader, one, AsOf.on("2026")) for one in both]
    told = [[(step.who.id, step.state) for step in answer.chain] for answer in together]
    assert told == [[("twg", "given"), ("cabinet", "missing")], [("cabinet", "missing")]]
