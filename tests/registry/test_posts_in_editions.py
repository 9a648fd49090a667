"""A post that a list gives somebody on a day, whichever of its editions comes in first."""

from __future__ import annotations

import pytest

from registry.asof import AsOf
from registry.exchange.incoming.told import Told
from registry.questions.naming import record_named
from registry.questions.roster import roster_on
from registry.store.location import Location
from registry.store.reading import reading
from registry.terms.kinds import Kind
from tests.conftest import Database
from tests.registry.lists import a_record, a_roster, bring

pytestmark = pytest.mark.database("sqlite")

EXTENTS = pytest.mark.parametrize("whole", [True, False], ids=["whole roster", "some seats"])


@pytest.fixture
def empty(database: Database) -> Location:
    return database.new_registry("empty")


def an_edition(on: str, post: str | None, *, whole: bool, constituency: str | None = None) -> Told:
    """The list of a day, on which Ada Li sits with a post."""
    told = a_roster(["Ada Li"], on=on, post=post, constituency=constituency)
    return told if whole else told._replace(whole_rosters=frozenset(), some_seats=told.whole_rosters)


def posts(place: Location, on: str) -> list[str | None]:
    """What those who sit on the body on a day are there."""
    with reading(place) as reader:
        roster = roster_on(reader, record_named(reader, "Wage Board", [Kind.mechanism]), AsOf.on(on))
        return [seat.post for seat in roster.seats]


@EXTENTS
@pytest.mark.parametrize("days", [("2019", "2021"), ("2021", "2019")], ids=["older first", "newer first"])
def test_each_day_has_its_own_post(empty: Location, days: tuple[str, str], whole: bool) -> None:
    editions = {"2019": "Clerk", "2021": "Head of Policy"}
    for day in days:
        bring(empty, an_edition(day, editions[day], whole=whole))
    assert {day: posts(empty, day) for day in editions} == {"2019": ["Clerk"], "2021": ["Head of Policy"]}
    for day, post in editions.items():
        assert bring(empty, an_edition(day, post, whole=whole)).change is None


@EXTENTS
def test_a_column_that_an_edition_leaves_out_changes_nothing(empty: Location, whole: bool) -> None:
    bring(empty, an_edition("2019", "Clerk", whole=whole, constituency="workers"))
    bring(empty, an_edition("2021", None, whole=whole))
    assert posts(empty, "2021") == posts(empty, "2019") == ["Clerk"]
    with reading(empty) as reader:
        assert reader.fields("SELECT constituency FROM seat") == {"constituency": "workers"}


def test_a_post_of_a_day_between_is_told_and_moves_nothing(empty: Location) -> None:
    for day in ("2019", "2023"):
        bring(empty, an_edition(day, "Clerk", whole=True))
    (file,) = bring(empty, an_edition("2021", "Head of Policy", whole=True)).files
    assert [note for note in file.notes if "was Head of Policy on Wage Board on 2021" in note]
    assert posts(empty, "2019") == posts(empty, "2023") == ["Clerk"]


def test_an_older_edition_gives_nothing_of_today_its_older_word(empty: Location) -> None:
    def edition(on: str, name: str, **fields: str) -> Told:
        union = a_record(Kind.organisation, "u", name)._replace(fields=fields)
        return Told("organisations.csv", "hand", "organisations", 1, (union,), (), on=on)

    bring(empty, edition("2021", "Union of Potters", website="https://new.example"))
    bring(empty, edition("2019", "Potters Guild", website="https://old.example", founding_date="1990"))
    with reading(empty) as reader:
        assert reader.records("SELECT name FROM entity WHERE kind = 'organisation'") == [
            {"name": "Union of Potters"}
        ]
        assert reader.records("SELECT name, kind FROM alias") == [{"name": "Potters Guild", "kind": "former"}]
        assert reader.records("SELECT website, founding_date FROM organisation") == [
            {"website": "https://new.example", "founding_date": "1990"}
        ]
