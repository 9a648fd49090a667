"""Who may it be? Names in other scripts, orders and letters; and what never joins by a name."""

from __future__ import annotations

import pytest

from registry.questions.candidates import WAITS_FROM, Candidate, Described, candidates_of, identified
from registry.questions.matching.likeness import alike, people_alike
from registry.questions.matching.names import form_of
from registry.store.location import Location
from registry.store.reading import reading
from registry.terms.kinds import Kind
from tests.conftest import World

ORGANISATION, PERSON = Kind.organisation, Kind.person

SAME_THING = [
    ("Ministère du Travail", "Ministry of Labour"),
    ("Министерство труда", "Ministry of Labour"),
    ("وزارة العمل", "Ministry of Labour"),
    ("Ministerio de Trabajo", "Ministry of Labor"),
    ("Labour Ministry", "Ministry of Labour"),
    ("Employers’ Federation of Exampleland", "Federation of Exampleland Employers"),
    ("Acme Traders Ltd", "ACME TRADERS LIMITED"),
    ("Minstry of Labour", "Ministry of Labour"),
    ("Фонд Ромашка", "Romashka Foundation"),
]
ANOTHER_THING = [
    ("Ministry of Labour", "Ministry of Health"),
    ("University of Northtown", "University of Southtown"),
    ("Union of Farm Workers", "Union of Domestic Workers"),
    ("National Institute", "National Council"),
]
SAME_PERSON = [
    ("Banda, Jane", "Jane Banda"),
    ("BANDA Jane", "Jane Banda"),
    ("Hon. Dr Jane Banda, MP", "Jane Banda"),
    ("Jane M. Banda", "Jane Mary Banda"),
    ("Иван Петров", "Petrov Ivan"),
    ("محمد الأمين", "Mohammed Al-Amin"),
    ("Jon Banda", "John Banda"),
]
ANOTHER_PERSON = [
    ("Jane Banda", "John Banda"),
    ("Jane Banda", "Jane Phiri"),
    ("Banda", "Jane Banda"),
    ("J. B.", "Jane Banda"),
]


@pytest.mark.parametrize(("one", "other"), SAME_THING)
def test_names_of_one_thing_are_alike(one: str, other: str) -> None:
    assert alike(form_of(one, ORGANISATION), form_of(other, ORGANISATION)) > 0.87


@pytest.mark.parametrize(("one", "other"), ANOTHER_THING)
def test_names_of_two_things_are_not(one: str, other: str) -> None:
    assert alike(form_of(one, ORGANISATION), form_of(other, ORGANISATION)) < 0.75


@pytest.mark.parametrize(("one", "other"), SAME_PERSON)
def test_names_of_one_person_are_alike(one: str, other: str) -> None:
    assert people_alike(form_of(one, PERSON), form_of(other, PERSON)) > 0.87


@pytest.mark.parametrize(("one", "other"), ANOTHER_PERSON)
def test_names_of_two_people_are_not(one: str, other: str) -> None:
    assert people_alike(form_of(one, PERSON), form_of(other, PERSON)) < 0.75


WORLD = """
sources: [{id: report, name: The report, type: minutes, as_of: 2020}]
places:
  - {id: ke, name: Kenya, type: country, code: KE}
  - {id: ug, name: Uganda, type: country, code: UG}
organisations:
  - {id: labour-ke, name: Ministry of Labour, classification: ministry, country: ke}
  - {id: labour-ug, name: Ministry of Labour, classification: ministry, country: ug}
  - id: unhcr
    name: United Nations High Commissioner for Refugees
    acronym: UNHCR
    aliases:
      - {name: Haut Commissariat pour les réfugiés, kind: translation, language: fr}
    identifiers: [{scheme: ror, identifier: "0123"}]
  - {id: lake-centre, name: Lake Teaching Centre, acronym: LTC}
  - {id: land-council, name: Land Tenure Council, acronym: LTC}
  - {id: grants-ug, name: Grants Commission of Uganda}
  - {id: herders, name: Himal Association of Yak Keepers}
people:
  - {id: jane-banda, name: Jane Banda, affiliations: [{organisation: labour-ke, post: Director}]}
  - {id: jane-banda-2, name: Jane Banda, affiliations: [{organisation: lake-centre, post: Clerk}]}
mechanisms:
  - id: board
    name: Wage Board
    type: statutory_tripartite_body
    seats: [{person: jane-banda, role: member, start_date: 2018}]
"""


@pytest.fixture
def place(a_world: World) -> Location:
    """Namesakes in two countries, an acronym of two, people of one name."""
    return a_world(WORLD)


def near(place: Location, described: Described) -> dict[str, Candidate]:
    with reading(place) as reader:
        (candidates,) = candidates_of(reader, [described])
    return {candidate.ref.id: candidate for candidate in candidates}


def waits_for(place: Location, described: Described) -> set[str]:
    return {key for key, candidate in near(place, described).items() if candidate.score >= WAITS_FROM}


def test_a_ministry_of_another_country_is_none_to_wait_for(place: Location) -> None:
    described = Described(ORGANISATION, "Ministry of Labour", country="UG")
    assert waits_for(place, described) == {"labour-ug"}
    found = near(place, described)
    assert "same country UG" in found["labour-ug"].reasons
    assert "other country: UG, not KE" in found["labour-ke"].reasons
    assert waits_for(place, described._replace(country="TZ")) == set()


def test_without_a_country_both_namesakes_are_told(place: Location) -> None:
    assert waits_for(place, Described(ORGANISATION, "Ministère du Travail")) == {"labour-ke", "labour-ug"}


def test_the_country_in_a_name_counts_as_one_that_is_told(place: Location) -> None:
    found = near(place, Described(ORGANISATION, "Grants Commission of Kenya"))
    assert found["grants-ug"].score < WAITS_FROM
    assert any("KE, not UG" in reason for reason in found["grants-ug"].reasons)


def test_an_acronym_that_two_have_proposes_both_and_joins_neither(place: Location) -> None:
    described = Described(ORGANISATION, "LTC")
    assert waits_for(place, described) == {"lake-centre", "land-council"}
    assert near(place, described)["lake-centre"].reasons == ("the same acronym LTC",)
    with reading(place) as reader:
        assert identified(reader, [described]) == (None,)


def test_an_acronym_is_found_that_could_be_made_of_a_name_in_both_directions(place: Location) -> None:
    assert "herders" in near(place, Described(ORGANISATION, "HAYK"))
    assert "unhcr" in near(place, Described(ORGANISATION, "Un. Nat. Hohes Commissariat, Refugees"))


def test_a_translated_name_says_that_it_is_one(place: Location) -> None:
    found = near(place, Described(ORGANISATION, "Haut-Commissariat pour les Réfugiés"))
    assert any("alias in fr" in reason for reason in found["unhcr"].reasons)


def test_homonyms_never_join_and_the_employer_puts_one_first(place: Location) -> None:
    described = Described(PERSON, "Dr BANDA, Jane", parents=("Ministry of Labour",), bodies=("Wage Board",))
    found = near(place, described)
    assert next(iter(found)) == "jane-banda"
    assert found["jane-banda"].score > found["jane-banda-2"].score
    assert "same employer: Ministry of Labour" in found["jane-banda"].reasons
    assert "on the same body: Wage Board" in found["jane-banda"].reasons
    with reading(place) as reader:
        assert identified(reader, [described]) == (None,)


def test_initials_wait_only_where_something_else_fits(place: Location) -> None:
    assert waits_for(place, Described(PERSON, "J. Banda")) == set()
    assert waits_for(place, Described(PERSON, "J. Banda", parents=("Ministry of Labour",))) == {"jane-banda"}


def test_only_an_exact_identifier_joins(place: Location) -> None:
    asked = [
        Described(ORGANISATION, "Anything", identifiers=(("ROR", "0123"),)),
        Described(ORGANISATION, "Anything", identifiers=(("ror", "01234"),)),
        Described(ORGANISATION, "Anything", identifiers=(("grid", "0123"),)),
        Described(ORGANISATION, "Anything", identifiers=(("interlock", "herders"),)),
        Described(PERSON, "Anything", identifiers=(("interlock", "herders"),)),
        Described(ORGANISATION, "Anything", identifiers=(("interlock", "herders"), ("ror", "0123"))),
    ]
    with reading(place) as reader:
        assert identified(reader, asked) == ("unhcr", None, None, "herders", None, None)


def test_another_code_of_the_same_list_speaks_against(place: Location) -> None:
    name = "United Nations High Commissioner for Refugees"
    assert waits_for(place, Described(ORGANISATION, name)) == {"unhcr"}
    assert waits_for(place, Described(ORGANISATION, name, identifiers=(("ror", "999"),))) == set()


def test_what_was_told_apart_is_not_proposed_again(a_world: World) -> None:
    office = """
  - id: office
    name: Office of Labour
    identifiers: [{scheme: x, identifier: "7"}]
    distinctions: [{other: labour-ke, decided_on: 2020}]"""
    apart = WORLD.replace("organisations:", f"organisations:{office}", 1)
    found = near(a_world(apart), Described(ORGANISATION, "Ministry of Labour", identifiers=(("x", "7"),)))
    assert "labour-ug" in found
    assert "labour-ke" not in found


def test_many_are_asked_for_together_as_they_are_alone(place: Location) -> None:
    asked = [Described(ORGANISATION, "LTC"), Described(PERSON, "Jane Banda"), Described(ORGANISATION, "…"),
             Described(ORGANISATION, "", acronym="LTC")]  # fmt: skip
    with reading(place) as reader:
        together = candidates_of(reader, asked)
        assert together == tuple(candidates_of(reader, [one])[0] for one in asked)
    assert together[2] == ()


HELD_OUT = [
    ("Ministry of Employment and Social Protection", "Ministère de l'Emploi et de la Protection sociale"),
    ("Wetland Teachers College", "WTC"),
    ("Institute of Migration Studies", "Instituto de Estudios de Migración"),
    ("Highland Farmers Association", "HIFA"),
    ("National Statistics Office", "জাতীয় পরিসংখ্যান অফিস"),
    ("Bintang Employers Federation", "Bintang Employers Fed."),
    ("Kisiwa Port Workers Union", "Union of Port Workers, Kisiwa"),
    ("Agency for Foreign Employment", "Агентство по занятости иностранных граждан"),
    ("Lowland Research Centre", "Lowland Centre for Research"),
    ("Garden City University", "Pamantasan ng Garden City"),
    ("Council of Churches of Exampleland", "Exampleland Church Council"),
    ("Harbour Authority", "Harbor Authorty"),
]


def test_of_names_held_out_at_least_eleven_of_twelve_find_their_record(a_world: World) -> None:
    rows = "\n".join(f'  - {{id: org-{n}, name: "{name}"}}' for n, (name, _) in enumerate(HELD_OUT))
    with reading(a_world(f"organisations:\n{rows}\n")) as reader:
        found = candidates_of(reader, [Described(ORGANISATION, other) for _, other in HELD_OUT])
    right = [f"org-{n}" in [one.ref.id for one in candidates[:5]] for n, candidates in enumerate(found)]
    first = [bool(c) and c[0].ref.id == f"org-{n}" for n, c in enumerate(found)]
    assert sum(right) >= 11
    assert sum(first) >= 10
