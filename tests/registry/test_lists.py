"""The lists: what each row says on a day, what narrows it, and what it never hides."""

from __future__ import annotations

import pytest

from registry.asof import AsOf
from registry.changes.door import changing
from registry.changes.journal import Reason
from registry.changes.rows import row_of
from registry.dates import PartialDate
from registry.models import Entity
from registry.questions.agreements import AgreementFilter, agreements_on
from registry.questions.events import ALL as ALL_EVENTS
from registry.questions.events import EventFilter, EventRow, count_events, events_on
from registry.questions.instruments import ALL as ALL_INSTRUMENTS
from registry.questions.instruments import InstrumentFilter, InstrumentRow, instruments_on
from registry.questions.organisations import ALL as ALL_ORGANISATIONS
from registry.questions.organisations import OrganisationFilter, count_organisations, organisations_on
from registry.questions.people import PersonFilter, PersonRow, count_people, people_on
from registry.questions.projects import ALL as ALL_PROJECTS
from registry.questions.projects import ProjectFilter, ProjectRow, projects_on
from registry.questions.sources import SourceFilter, sources_listed
from registry.questions.systems import ALL as ALL_SYSTEMS
from registry.questions.systems import SystemFilter, SystemRow, systems_on
from registry.questions.windows import Window
from registry.store.location import Location
from registry.store.reading import reading
from registry.terms.actors import OrganisationType
from registry.terms.agreements import AgreementType
from registry.terms.events import EventState, EventType
from registry.terms.evidence import SourceType
from registry.terms.instruments import InstrumentStage, InstrumentType, SystemState, SystemType
from registry.terms.kinds import Certainty, Kind
from registry.terms.projects import ProjectState
from tests.conftest import World

PLACES = """
places:
  - {id: ls, name: Lesotho, type: country, code: LS}
  - {id: mu, name: Mauritius, type: country, code: MU}
"""
ORGANISATIONS = (
    PLACES
    + """
organisations:
  - id: iom
    name: International Organization for Migration
    acronym: IOM
    classification: igo_un
    statements:
      - {attribute: classification, value: igo_other, start_date: 1951, end_date: 2016-09-18}
      - {attribute: classification, value: a club of states, start_date: 1952}
      - {attribute: un system, value: related, start_date: 2016-09-19}
    themes: [{theme: Migration data}, {theme: Ethical recruitment}]
  - {id: mole, name: Ministère du Travail, classification: ministry, country: ls}
  - {id: mofa, name: Ministry of Foreign Affairs, classification: ministry, country: mu}
"""
)


def organisations(location: Location, day: str, only: OrganisationFilter = ALL_ORGANISATIONS) -> list[str]:
    with reading(location) as reader:
        return [row.ref.id for row in organisations_on(reader, AsOf.on(day), only)]


def test_what_an_organisation_was_on_a_day_goes_before_what_is_recorded_undated(a_world: World) -> None:
    world = a_world(ORGANISATIONS)
    with reading(world) as reader:
        was = {
            day: organisations_on(reader, AsOf.on(day), window=Window(words="iom"))[0].classification
            for day in ("1950", "1951", "2016-09-18", "2016-09-19", "2020")
        }
    assert was == {
        "1950": OrganisationType.igo_un,
        "1951": OrganisationType.igo_other,
        "2016-09-18": OrganisationType.igo_other,
        "2016-09-19": OrganisationType.igo_un,
        "2020": OrganisationType.igo_un,
    }
    only = OrganisationFilter(type=OrganisationType.igo_other)
    assert organisations(world, "2010", only) == ["iom"]
    assert organisations(world, "2020", only) == []


def test_organisations_are_narrowed_by_country_type_theme_and_words(a_world: World) -> None:
    world = a_world(ORGANISATIONS)
    assert organisations(world, "2020") == ["iom", "mofa", "mole"]
    assert organisations(world, "2020", OrganisationFilter(country="LS")) == ["mole"]
    assert organisations(world, "2020", OrganisationFilter(type=OrganisationType.ministry)) == [
        "mofa",
        "mole",
    ]
    assert organisations(world, "2020", OrganisationFilter(theme="ETHICAL")) == ["iom"]
    assert organisations(world, "2020", OrganisationFilter(theme="data recruitment")) == []
    assert organisations(world, "2020", OrganisationFilter("MU", OrganisationType.igo_un)) == []
    with reading(world) as reader:
        assert count_organisations(reader, Window(words="ministere travail")) == 1


PEOPLE = """
sources:
  - {id: report, name: Report, as_of: 2019-04}
organisations:
  - {id: mole, name: Ministry of Labour}
  - {id: union, name: Union, dissolution_date: 2017}
people:
  - id: ada
    name: Ada
    themes: [{theme: Skills}]
    contact_details: [{type: voice, value: "+266 1234"}]
    affiliations:
      - organisation: mole
        post: Director
        unit: Inspection
        start_date: 2016
        end_date: 2018-06
        knowledge: ended_known
        last_confirmed: 2018-01
        sources: [{source: report, quote: "Director Ada"}]
      - {organisation: union, post: Adviser, start_date: 2010}
      - organisation: mole
        post: Clerk
        knowledge: ended_unknown
        sources: [{source: report, quote: "formerly a clerk"}]
  - {id: bob, name: Bob}
mechanisms:
  - id: board
    name: Board
    seats: [{organisation: mole, person: ada, role: chair, start_date: 2016, end_date: 2018-06}]
"""


def ada(location: Location, day: str) -> PersonRow:
    with reading(location) as reader:
        return people_on(reader, AsOf.on(day))[0]


def test_people_have_the_posts_and_seats_of_the_day(a_world: World) -> None:
    world = a_world(PEOPLE)
    assert {(held.post, held.certainty) for held in ada(world, "2017").posts} == {
        ("Director", Certainty.certain),
        ("Adviser", Certainty.possible),
        ("Clerk", Certainty.possible),
    }
    assert ada(world, "2017").seats == 1
    assert {held.post: held.certainty for held in ada(world, "2018-03").posts}[
        "Director"
    ] is Certainty.possible
    assert ada(world, "2019-05").posts == ()
    assert ada(world, "2019-05").seats == 0


def test_a_post_says_who_says_so(a_world: World) -> None:
    director = next(held for held in ada(a_world(PEOPLE), "2017").posts if held.post == "Director")
    assert (director.unit, director.start, director.end) == ("Inspection", "2016", "2018-06")
    assert [note.quote for note in director.sources] == ["Director Ada"]


def test_people_are_narrowed_to_those_with_a_post_a_theme_or_a_name(a_world: World) -> None:
    with reading(a_world(PEOPLE)) as reader:
        day = AsOf.on("2026")
        assert [row.ref.id for row in people_on(reader, day)] == ["ada", "bob"]
        assert [row.ref.id for row in people_on(reader, day, PersonFilter("union"))] == ["ada"]
        assert [row.ref.id for row in people_on(reader, day, PersonFilter(theme="skills"))] == ["ada"]
        assert people_on(reader, day, PersonFilter("union", "no such theme")) == []
        assert [row.ref.id for row in people_on(reader, day, window=Window(1, 1))] == ["bob"]
        assert count_people(reader, Window(words="bob")) == 1


def test_no_list_holds_a_contact_detail(a_world: World) -> None:
    assert "1234" not in repr(ada(a_world(PEOPLE), "2017"))


PROJECTS = (
    PLACES
    + """
organisations:
  - {id: iom, name: IOM}
projects:
  - id: phase-2
    name: Labour migration, phase two
    country: ls
    parent: programme
    start_date: 2016-10
    original_end_date: 2017-09
    end_date: 2018-03
    identifiers: [{scheme: IOM, identifier: LM.0304}, {scheme: ILO, identifier: LSO/1}]
    participants: [{entity: iom, role: implementing, end_date: 2018}]
    themes: [{theme: Policy}]
  - {id: programme, name: Programme, start_date: 2010}
  - {id: plan, name: Some plan}
"""
)


def projects(location: Location, day: str, only: ProjectFilter = ALL_PROJECTS) -> dict[str, ProjectRow]:
    with reading(location) as reader:
        return {row.ref.id: row for row in projects_on(reader, AsOf.on(day), only)}


def test_a_project_names_its_codes_dates_programme_and_participants(a_world: World) -> None:
    row = projects(a_world(PROJECTS), "2017")["phase-2"]
    assert [tuple(code) for code in row.identifiers] == [("ILO", "LSO/1"), ("IOM", "LM.0304")]
    assert (row.start, row.end, row.original_end, row.country) == ("2016-10", "2018-03", "2017-09", "LS")
    assert row.parent is not None
    assert row.parent.id == "programme"
    assert [(part.ref.id, part.role, part.end) for part in row.participants] == [
        ("iom", "implementing", "2018")
    ]


def test_projects_are_narrowed_by_country_state_participant_and_theme(a_world: World) -> None:
    world = a_world(PROJECTS)
    assert set(projects(world, "2017")) == {"phase-2", "programme", "plan"}
    assert set(projects(world, "2017", ProjectFilter(country="LS"))) == {"phase-2"}
    assert set(projects(world, "2017", ProjectFilter(state=ProjectState.unknown))) == {"programme", "plan"}
    assert set(projects(world, "2017", ProjectFilter(participant="iom"))) == {"phase-2"}
    assert set(projects(world, "2017", ProjectFilter(theme="policy"))) == {"phase-2"}
    assert projects(world, "2017", ProjectFilter(country="MU")) == {}


EVENTS = (
    PLACES
    + """
organisations:
  - {id: mole, name: Ministry of Labour}
  - {id: iom, name: IOM}
  - {id: union, name: Union}
people:
  - {id: ada, name: Ada}
projects:
  - {id: work, name: Work, participants: [{entity: mu, role: covered}, {entity: ls, role: partner}]}
mechanisms:
  - {id: twg, name: Working group}
events:
  - id: second
    name: Second meeting
    type: meeting
    mechanism: twg
    country: ls
    host: mole
    venue: Maseru
    start_date: 2017-05-30
    end_date: 2017-06-02
    participants: 12
    themes: [{theme: Data}]
    attendance:
      - {organisation: mole, status: present}
      - {organisation: iom, status: remote}
      - {country: mu, status: present, function: supporter}
      - {person: ada, status: substitute, in_place_of: union}
      - {organisation: union, status: apologies}
      - {country: ls, status: absent}
  - {id: first, name: First meeting, type: meeting, mechanism: twg, start_date: 2017, project: work}
  - {id: launch, name: Launch, type: launch, status: planned, start_date: 2018-03-01}
  - {id: undated, name: A visit, type: visit}
  - {id: fallen, name: A workshop, type: workshop, status: cancelled, start_date: 2019}
"""
)


def events(location: Location, day: str, only: EventFilter = ALL_EVENTS) -> dict[str, EventRow]:
    with reading(location) as reader:
        return {row.ref.id: row for row in events_on(reader, AsOf.on(day), only)}


def test_a_project_is_of_the_countries_that_it_covers(a_world: World) -> None:
    world = a_world(EVENTS)
    assert set(projects(world, "2017", ProjectFilter(country="MU"))) == {"work"}
    assert projects(world, "2017", ProjectFilter(country="LS")) == {}


def test_agreements_are_narrowed_by_type_and_project(a_world: World) -> None:
    world = a_world(
        EVENTS + "agreements:\n  - {id: letter, name: Letter, type: letter_of_agreement, project: work}\n"
        "  - {id: unions, name: Unions, type: trade_union_agreement}\n"
    )
    with reading(world) as reader:
        day = AsOf.on("2026")
        of_unions = agreements_on(reader, day, AgreementFilter(type=AgreementType.trade_union_agreement))
        of_work = agreements_on(reader, day, AgreementFilter(project="work"))
    assert ([row.ref.id for row in of_unions], [row.ref.id for row in of_work]) == (["unions"], ["letter"])


def test_events_are_listed_in_the_order_of_their_days_undated_ones_last(a_world: World) -> None:
    assert list(events(a_world(EVENTS), "2026")) == ["first", "second", "launch", "fallen", "undated"]


def test_an_event_names_its_body_and_counts_who_was_there(a_world: World) -> None:
    row = events(a_world(EVENTS), "2026")["second"]
    assert row.mechanism is not None
    assert row.host is not None
    assert (row.mechanism.id, row.host.id, row.venue, row.country) == ("twg", "mole", "Maseru", "LS")
    assert (row.participants, row.attendance) == (12, 3)


def test_before_its_day_an_event_lies_ahead_and_what_was_planned_may_not_have_been_held(
    a_world: World,
) -> None:
    world = a_world(EVENTS)
    before, after = events(world, "2016"), events(world, "2026")
    assert (before["second"].status, before["second"].attendance, before["second"].participants) == (
        EventState.ahead,
        0,
        None,
    )
    assert before["launch"].status is EventState.planned
    assert after["launch"].status is EventState.unknown
    assert before["fallen"].status is after["fallen"].status is EventState.cancelled


@pytest.mark.parametrize(
    ("only", "expected"),
    [
        (EventFilter(mechanism="twg"), {"first", "second"}),
        (EventFilter(country="LS"), {"second"}),
        (EventFilter(country="MU"), set()),
        (EventFilter(project="work"), {"first"}),
        (EventFilter(type=EventType.visit), {"undated"}),
        (EventFilter(status=EventState.cancelled), {"fallen"}),
        (EventFilter(during=PartialDate("2017-06")), {"first", "second"}),
        (EventFilter(during=PartialDate("2017-06-03")), {"first"}),
        (EventFilter(during=PartialDate("2018")), {"launch"}),
        (EventFilter(theme="data"), {"second"}),
    ],
)
def test_events_are_narrowed(a_world: World, only: EventFilter, expected: set[str]) -> None:
    assert set(events(a_world(EVENTS), "2026", only)) == expected


def test_a_window_on_events_counts_and_cuts_alike(a_world: World) -> None:
    with reading(a_world(EVENTS)) as reader:
        window = Window(1, 1, "meeting")
        assert [row.ref.id for row in events_on(reader, AsOf.on("2026"), window=window)] == ["second"]
        assert count_events(reader, window) == 2


INSTRUMENTS = (
    PLACES
    + """
sources:
  - {id: report, name: Report, as_of: 2019-04}
projects: [{id: lm, name: LM}]
organisations: [{id: mole, name: Ministry of Labour}]
instruments:
  - id: policy
    name: Labour Migration Policy
    type: policy
    country: ls
    project: lm
    owner: mole
    themes: [{theme: Migration policy}]
    stages:
      - {stage: draft, entered: 2018-03}
      - stage: validated
        sources: [{source: report, quote: finalized by the group}]
      - stage: signed
        sources:
          - {source: report, quote: already signed}
          - {source: report, quote: not yet adopted, stance: contradicts}
      - {stage: adopted, expected: 2019-12}
  - id: plan
    name: Action plan
    type: action_plan
    annex_to: policy
    stages: [{stage: unknown, entered: 2017}, {stage: proposed, entered: 2017}]
"""
)


def instruments(
    location: Location,
    day: str,
    only: InstrumentFilter = ALL_INSTRUMENTS,
) -> dict[str, InstrumentRow]:
    with reading(location) as reader:
        return {row.ref.id: row for row in instruments_on(reader, AsOf.on(day), only)}


def test_a_contested_stage_is_listed_with_both_sides(a_world: World) -> None:
    row = instruments(a_world(INSTRUMENTS), "2026")["policy"]
    (signed,) = [step for step in row.stages if step.stage is InstrumentStage.signed]
    assert signed.contested
    assert {note.stance for note in signed.sources} == {"states", "contradicts"}
    assert row.shown_stage == "validated; contested: signed"


def test_an_unknown_stage_is_no_progress(a_world: World) -> None:
    row = instruments(a_world(INSTRUMENTS), "2026")["plan"]
    assert row.stage is InstrumentStage.proposed
    assert row.annex_to is not None
    assert row.annex_to.id == "policy"


@pytest.mark.parametrize(
    ("only", "expected"),
    [
        (InstrumentFilter(country="LS"), {"policy"}),
        (InstrumentFilter(type=InstrumentType.action_plan), {"plan"}),
        (InstrumentFilter(stage=InstrumentStage.validated), {"policy"}),
        (InstrumentFilter(stage=InstrumentStage.signed), set()),
        (InstrumentFilter(project="lm"), {"policy"}),
        (InstrumentFilter(owner="mole"), {"policy"}),
        (InstrumentFilter(theme="policy"), {"policy"}),
    ],
)
def test_instruments_are_narrowed(a_world: World, only: InstrumentFilter, expected: set[str]) -> None:
    assert set(instruments(a_world(INSTRUMENTS), "2026", only)) == expected


SYSTEMS = (
    PLACES
    + """
sources:
  - {id: report, name: Report, as_of: 2019-04}
organisations: [{id: mole, name: Ministry of Labour}]
projects: [{id: lm, name: LM}]
systems:
  - id: matrix
    name: Monitoring matrix
    type: monitoring_tool
    state: in_use
    owner: mole
    project: lm
    country: ls
    start_date: 2017
    end_date: 2020
    themes: [{theme: Results}]
    functions:
      - function: Tracks indicators
        done_by: the manager
        frequency: quarterly
        state: in_use
        sources: [{source: report, quote: tracked each quarter}]
      - {function: Warns of delays, state: recommended}
  - {id: wish, name: A database, type: database, state: recommended, start_date: 2030}
"""
)


def systems(location: Location, day: str, only: SystemFilter = ALL_SYSTEMS) -> dict[str, SystemRow]:
    with reading(location) as reader:
        return {row.ref.id: row for row in systems_on(reader, AsOf.on(day), only)}


def test_a_system_says_what_it_does_who_does_it_and_who_says_so(a_world: World) -> None:
    row = systems(a_world(SYSTEMS), "2018")["matrix"]
    tracks, warns = row.functions
    assert (tracks.function, tracks.done_by, tracks.frequency) == (
        "Tracks indicators",
        "the manager",
        "quarterly",
    )
    assert [note.quote for note in tracks.sources] == ["tracked each quarter"]
    assert (tracks.state, warns.state) == (SystemState.in_use, SystemState.recommended)
    assert row.owner is not None
    assert row.project is not None
    assert (row.owner.id, row.project.id, row.country) == ("mole", "lm", "LS")


def test_outside_its_dates_a_system_is_not_in_use(a_world: World) -> None:
    world = a_world(SYSTEMS)
    states = [systems(world, day)["matrix"].state for day in ("2016", "2017", "2020", "2021")]
    assert states == [
        SystemState.not_in_use,
        SystemState.in_use,
        SystemState.in_use,
        SystemState.not_in_use,
    ]
    assert systems(world, "2016")["wish"].state is SystemState.recommended


@pytest.mark.parametrize(
    ("only", "expected"),
    [
        (SystemFilter(country="LS"), {"matrix"}),
        (SystemFilter(type=SystemType.database), {"wish"}),
        (SystemFilter(state=SystemState.in_use), {"matrix"}),
        (SystemFilter(owner="mole"), {"matrix"}),
        (SystemFilter(project="lm"), {"matrix"}),
        (SystemFilter(theme="results"), {"matrix"}),
        (SystemFilter(country="MU"), set()),
    ],
)
def test_systems_are_narrowed(a_world: World, only: SystemFilter, expected: set[str]) -> None:
    assert set(systems(a_world(SYSTEMS), "2018", only)) == expected


def test_sources_say_of_which_day_they_speak_and_how_much_is_cited(a_world: World) -> None:
    with reading(
        a_world(
            "source: report\n"
            "sources:\n  - {id: report, name: Report, as_of: 2019-04, issued: 2019-05, type: minutes,"
            " publisher: iom}\n"
            "organisations:\n  - {id: iom, name: IOM, sources: [{quote: IOM}]}\n"
        )
    ) as reader:
        (row,) = sources_listed(reader)
        assert (row.as_of, row.issued, row.citations) == ("2019-04", "2019-05", 1)
        assert sources_listed(reader, SourceFilter(SourceType.minutes, "iom")) == [row]
        assert sources_listed(reader, SourceFilter(SourceType.law)) == []
        assert sources_listed(reader, SourceFilter(publisher="nobody")) == []


@pytest.mark.parametrize("day", [None, "1900", "2026"])
def test_every_list_of_an_empty_registry_is_empty(a_world: World, day: str | None) -> None:
    with reading(a_world("places: []\n")) as reader:
        on = AsOf.on(day)
        for question in (organisations_on, people_on, projects_on, events_on, instruments_on, systems_on):
            assert question(reader, on) == []
        assert sources_listed(reader) == []


def test_what_was_merged_into_another_record_is_not_listed(a_world: World) -> None:
    world = a_world(PEOPLE + "systems:\n  - {id: a, name: A}\n  - {id: b, name: B}\n")
    with changing(world, Reason("the same")) as door:
        door.put(
            [
                row_of(Entity(id="bob", kind=Kind.person, name="Bob", redirect_to="ada")),
                row_of(Entity(id="b", kind=Kind.system, name="B", redirect_to="a")),
            ]
        )
    with reading(world) as reader:
        assert [row.ref.id for row in people_on(reader, AsOf.on())] == ["ada"]
        assert [row.ref.id for row in systems_on(reader, AsOf.on())] == ["a"]
        assert count_people(reader) == 1


def test_themes_and_words_are_text_and_nothing_else(a_world: World) -> None:
    hostile = "%' OR 1=1 --"
    with reading(a_world(ORGANISATIONS)) as reader:
        only = OrganisationFilter(country=hostile, theme=hostile)
        assert organisations_on(reader, AsOf.on("2020"), only) == []
        assert organisations_on(reader, AsOf.on("2020"), OrganisationFilter(theme="{} :first")) == []
        assert organisations_on(reader, AsOf.on("2020"), window=Window(words=hostile)) == []
