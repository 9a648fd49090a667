"""What is found by the index of words is what reading all names would find."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator

import pytest
from sqlalchemy import text

from registry.changes.adding import add
from registry.changes.editing import Target, Word, edit
from registry.changes.erasing import erase
from registry.changes.journal import Reason
from registry.changes.merging import merge
from registry.changes.removing import remove
from registry.changes.undoing import undo
from registry.checks.integrity import verify
from registry.questions.names.asked import Asked
from registry.questions.names.beside import described, spelt_by_initials
from registry.questions.searching import TYPO, best_named, named, search
from registry.store.location import Location
from registry.store.reading import Reader, reading
from registry.store.writing import writing
from registry.terms.evidence import ChangeKind
from registry.terms.kinds import Kind
from registry.text import fold
from tests.registry.plain_search import plainly_described, plainly_named, plainly_spelt

World = Callable[[str], Location]
WHY = Reason("a test")
EVERYTHING = 10_000
PLACES = """
places:
- {id: ls, name: Lesotho, type: country, code: LS, aliases: [{name: Kingdom of Lesotho, kind: translation}]}
- {id: za, name: South Africa, type: country, code: ZA}
- {id: ci, name: "Côte d'Ivoire", type: country, code: CI}
"""
_WORDS = """
    Ministry Minister of Labour labor Labourers Board Boards Migration Emigration Comité São Łódź south a b
    Lesotho Africa Ivoire Technical Working Group TWG on and the Ana Anabel Bo Lee 2019 LM0304
    กรมการจัดหางาน 中国海员工会
"""
STOCK = tuple(_WORDS.split())


def dice_of(seed: int) -> random.Random:
    return random.Random(seed)  # noqa: S311 - no secret


def some_words(dice: random.Random, most: int) -> str:
    return " ".join(dice.choice(STOCK) for _ in range(dice.randint(1, most)))


def some_world(dice: random.Random) -> str:
    """Organisations, bodies and people whose names share words."""
    lists: dict[str, list[str]] = {"organisations": [], "mechanisms": [], "people": []}
    for n in range(70):
        what = dice.choice(list(lists))
        told = [f"id: {what}-{n}", f'name: "{some_words(dice, 6)}"']
        if dice.random() < 0.3:
            told.append(f"acronym: {dice.choice(['TWG', 'MoL', 'NB', 'AB'])}")
        if dice.random() < 0.3:
            told.append(f'aliases: [{{name: "{some_words(dice, 3)} {n}", kind: spelling}}]')
        if dice.random() < 0.3:
            told.append(f'description: "{some_words(dice, 12)}"')
        if what != "people" and dice.random() < 0.6:
            told.append(f"country: {dice.choice(['ls', 'za', 'ci'])}")
        lists[what].append(f"- {{{', '.join(told)}}}")
    return PLACES + "".join(f"{what}:\n" + "\n".join(lines) + "\n" for what, lines in lists.items())


def some_queries(dice: random.Random) -> Iterator[str]:
    """Whole names, beginnings, parts of words, letters, countries with words, and words in any order."""
    yield from ("a", "b", "o", "on", "la", "south", "south africa", "lesotho", "ls", "the twg", "lesotho twg")
    for _ in range(40):
        words = some_words(dice, 3).split()
        cut = [word[dice.randint(0, 2) :][: dice.randint(1, 8)] for word in words]
        yield " ".join(dice.choice([words, cut, [*words[:-1], cut[-1]], ["lesotho", *cut]]))


@pytest.mark.parametrize("seed", range(4))
def test_the_answers_are_those_of_reading_all_names(a_world: World, seed: int) -> None:
    dice = dice_of(seed)
    place = a_world(some_world(dice))
    kinds: tuple[tuple[Kind, ...], ...] = ((), (Kind.mechanism,), (Kind.organisation, Kind.place))
    with reading(place) as reader:
        for query in some_queries(dice):
            for wanted in kinds:
                assert named(reader, query, wanted, EVERYTHING) == plainly_named(reader, query, wanted), query
    assert verify(place).problems == ()


def test_so_are_acronyms_and_descriptions(a_world: World) -> None:
    dice = dice_of(9)
    with reading(a_world(some_world(dice))) as reader:
        for query in map(fold, some_queries(dice)):
            if not query:
                continue
            asked = Asked(reader, query)
            spelt = plainly_spelt(reader, query)
            assert {hit.ref.id for hit in spelt_by_initials(asked, EVERYTHING)} == {h.ref.id for h in spelt}
            told = plainly_described(reader, query)
            assert {hit.ref.id for hit in described(asked, EVERYTHING)} == {hit.ref.id for hit in told}


def test_the_first_answers_are_the_first_of_all(a_world: World) -> None:
    dice = dice_of(5)
    with reading(a_world(some_world(dice))) as reader:
        for query in some_queries(dice):
            every = plainly_named(reader, query)
            assert named(reader, query, limit=5) == every[:5], query
            best = best_named(reader, query)
            assert best[: len(every)] == every[: len(best)], query


MANY = PLACES + "organisations:\n" + "\n".join(
    f'- {{id: o{n}, name: "{"X" * (n % 40 + 1)} Board {n}", country: ls}}' for n in range(700)
)  # fmt: skip


def test_where_hundreds_fit_the_shortest_names_come_first(a_world: World) -> None:
    with reading(a_world(MANY)) as reader:
        for query in ("board", "boa", "b", "oar", "lesotho board", "x board"):
            found, every = named(reader, query, limit=20), plainly_named(reader, query)
            assert [hit.score for hit in found] == [hit.score for hit in every[:20]], query


NAMES = """
organisations:
- {id: ministry, name: Ministry of Labour and Employment, acronym: MoLE, country: ls}
- {id: bureau, name: Bureau of Statistics}
- {id: miners, name: Ex-mineworkers Association}
people:
- {id: joao, name: João Vamarbei}
- {id: ana, name: Ana Silva}
- {id: form, name: From Here}
"""


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("minsitry of labour", "ministry"),
        ("ministry of labuor", "ministry"),
        ("minstry of labuor", "ministry"),
        ("ministry pf labour and emploiment", "ministry"),
        ("ministryof labour", "ministry"),
        ("minis try of labour", "ministry"),
        ("lesotho minstry", "ministry"),
        ("lesoto ministry", "ministry"),
        ("ministry of labuor and em", "ministry"),
        ("bereau", "bureau"),
        ("statitsics", "bureau"),
        ("ex minworkers", "miners"),
        ("joao vamrbei", "joao"),
        ("anasilva", "ana"),
        ("anaxsilva", "ana"),
        ("form here", "form"),
    ],
)
def test_a_slip_of_the_hand_is_forgiven(a_world: World, typed: str, meant: str) -> None:
    with reading(a_world(PLACES + NAMES)) as reader:
        assert search(reader, typed)[0].ref.id == meant


def test_a_country_alone_finds_nothing_of_it_though_mistyped(a_world: World) -> None:
    with reading(a_world(PLACES + NAMES)) as reader:
        assert {hit.ref.id for hit in search(reader, "lesoto") if hit.score > TYPO / 2} == {"ls"}
        assert search(reader, "qqqq") == []


def found(place: Location, query: str) -> set[str]:
    with reading(place) as reader:
        return {hit.ref.id for hit in named(reader, query)}


def test_the_index_follows_what_is_done(a_world: World) -> None:
    place = a_world(PLACES + NAMES)
    edit(place, Target("organisation", "ministry"), ["name=Department of Work"], Word(), WHY)
    assert found(place, "labo") == set()
    assert found(place, "epart") == {"ministry"}
    undo(place)
    assert found(place, "labo") == {"ministry"}
    merge(place, "miners", "bureau", Reason("the same", ChangeKind.merge))
    assert found(place, "mineworkers") == {"bureau"}
    added = add(place, "organisation", ["name=Zanzibar Union", "id=zanzibar"], Word(), WHY)
    assert added is not None
    assert found(place, "zanz") == {"zanzibar"}
    remove(place, Target("organisation", "zanzibar"), WHY)
    assert found(place, "zanz") == set()
    erase(place, "joao", WHY)
    assert found(place, "vamarbei") == set()
    assert verify(place).problems == ()


def words_of_index(place: Location) -> set[str]:
    with reading(place) as reader:
        return {str(row["word"]) for row in reader.records("SELECT word FROM search_word")}


def test_a_word_that_no_name_has_any_more_is_in_the_index_no_more(a_world: World) -> None:
    place = a_world(NAMES.replace(", country: ls", ""))
    assert {"vamarbei", "jv"} & words_of_index(place) == {"vamarbei"}
    erase(place, "joao", WHY)
    assert "vamarbei" not in words_of_index(place)


@pytest.mark.parametrize(
    "damage",
    [
        "DELETE FROM search_posting",
        "DELETE FROM search_gram",
        "UPDATE search_word SET shortest = 0",
        "UPDATE search_name SET folded = 'x' WHERE folded = 'bureau of statistics'",
        "INSERT INTO search_posting VALUES (1, 1, 'nobody')",
    ],
)
def test_an_index_that_says_otherwise_is_told(a_world: World, damage: str) -> None:
    place = a_world(PLACES + NAMES)
    with writing(place) as connection:
        connection.execute(text(damage))
    assert verify(place).problems


def test_the_names_of_arguments_do_not_look_further_than_they_need(
    a_world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    with reading(a_world(MANY)) as reader:
        read: list[int] = []
        rows = Reader.rows

        def counted(*words: object, **values: object) -> list[object]:
            answer: list[object] = rows(*words, **values)  # type: ignore[arg-type]
            read.append(len(answer))
            return answer

        monkeypatch.setattr(Reader, "rows", counted)
        best_named(reader, "board")
        assert sum(read) < 700
