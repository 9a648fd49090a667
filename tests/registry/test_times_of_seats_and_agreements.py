"""Seats and agreements of any time: on each day they are those that a question about that day tells."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from registry.asof import AsOf
from registry.questions.agreement_countries import AgreementCountries, agreement_countries
from registry.questions.holders import HolderKind
from registry.questions.seat_spells import country_spells, seat_notes, seat_spells
from registry.questions.tie_columns import seat_columns
from registry.questions.ties_over_time import every_tie_ever
from registry.store.location import Location
from registry.store.reading import Reader, reading
from tests.registry.drawn_world import a_drawn_world

World = Callable[[str], Location]
DAYS = (
    "2010-01-01",
    "2012-02-29",
    "2013-01-01",
    "2015-07-15",
    "2016-07-08",
    "2016-07-09",
    "2019",
    "2026-11-23",
)


@pytest.mark.parametrize("by", HolderKind)
def test_seats_of_any_time_are_on_each_day_those_of_the_day(a_world: World, by: HolderKind) -> None:
    with reading(a_world(a_drawn_world(5))) as reader:
        spells = seat_spells(reader, by)
        for day in map(AsOf.on, DAYS):
            told = seat_columns(reader, day, by)
            columns = zip(told.members, told.groups, told.certain, strict=True)
            asked = sorted((told.member_ids[a], told.group_ids[b], sure) for a, b, sure in columns)
            assert asked == sorted(
                (spell.holder, spell.body, int(spell.held.surely_holds(day)))
                for spell in spells if spell.held.may_hold(day)
            ), day.text  # fmt: skip
    assert any(spell.held.certain for spell in spells)


def test_an_agreement_lasts_as_long_as_its_parties_are_parties(a_world: World) -> None:
    with reading(a_world(a_drawn_world(6))) as reader:
        parties = {dated.tie.to_id: dated.held for dated in every_tie_ever(reader, ["agreement"])}
        told = {one.agreement.ref.id: one.held for one in agreement_countries(reader, AsOf.on("2018"))}
    assert told == parties
    assert len(set(told.values())) > 10


WORLD = """
sources:
  - {id: list, name: List}
places:
  - {id: xa, name: Alphaland, type: country, code: XA}
  - {id: xb, name: Betaland, type: country, code: XB}
  - {id: xc, name: Gammaland, type: country, code: XC}
  - {id: region, name: Region, type: region}
organisations:
  - {id: ministry, name: Ministry of Labour, country: xa}
  - {id: bank, name: World Bank of Work}
mechanisms:
  - {id: home, name: Home board, country: xa, seats: [{country: xb, sources: [{source: list, quote: B}]}]}
  - id: away
    name: Away board
    country: xb
    seats: [{country: xb}, {country: region}, {organisation: ministry}]
agreements:
  - {id: corridor, name: A corridor, origin: xa, destination: xb, parties: [{entity: xc}]}
  - {id: roles, name: B roles, parties: [{entity: ministry, role: origin}, {entity: xc, role: destination}]}
  - {id: three, name: C three, parties: [{entity: xa}, {entity: xb}, {entity: xc}, {entity: bank}]}
  - {id: within, name: D within, parties: [{entity: xa}, {entity: ministry}]}
  - {id: outside, name: E outside, parties: [{entity: xa}, {entity: region}, {entity: bank}]}
  - {id: witnessed, name: F witnessed, parties: [{entity: xa}, {entity: xb, role: witness}]}
  - {id: both-ways, name: G both ways, parties: [{entity: xa, role: origin}, {entity: xb, role: party}]}
"""


def tied(reader: Reader) -> list[AgreementCountries]:
    return agreement_countries(reader, AsOf.on("2018"))


def test_an_agreement_ties_its_corridor_or_else_the_countries_of_its_parties(a_world: World) -> None:
    with reading(a_world(WORLD)) as reader:
        found = [
            (one.agreement.ref.id, "-".join(one.countries), one.origin, one.destination)
            for one in tied(reader)
        ]
    assert found == [
        ("corridor", "xa-xb", "xa", "xb"),
        ("roles", "xa-xc", "xa", "xc"),
        ("three", "xa-xb-xc", None, None),
        ("within", "xa", None, None),
        ("outside", "xa", None, None),
        ("witnessed", "xa", None, None),
        ("both-ways", "xa-xb", None, None),
    ]


def test_parties_without_a_country_are_counted(a_world: World) -> None:
    with reading(a_world(WORLD)) as reader:
        without = {one.agreement.ref.id: one.without_country for one in tied(reader)}
    assert {name: number for name, number in without.items() if number} == {"three": 1, "outside": 2}


def test_seats_narrow_to_the_bodies_of_a_country_and_to_countries_themselves(a_world: World) -> None:
    with reading(a_world(WORLD)) as reader:
        of_xa = seat_spells(reader, HolderKind.country, "XA")
        assert [(spell.holder, spell.body) for spell in of_xa] == [("xb", "home")]
        everywhere = country_spells(reader, ["home", "away"])
        assert sorted((spell.holder, spell.body) for spell in everywhere) == [("xb", "away"), ("xb", "home")]
        told = seat_notes(reader, {spell.seat for spell in everywhere})
        assert [note.quote for notes in told.values() for note in notes] == ["B"]
