"""The database opened by another program: views whose names and columns need no explanation."""

from __future__ import annotations

from typing import NamedTuple

import pytest

from registry.asof import AsOf
from registry.changes.creating import create_registry
from registry.questions.endorsements import endorsements_of
from registry.questions.mechanisms import mechanisms_on
from registry.questions.naming import record_named
from registry.questions.roster import roster_on
from registry.store.location import Location
from registry.store.reading import Reader, reading
from registry.store.views import NAMES
from registry.store.writing import bring_up_to_date
from tests.conftest import Database
from tests.registry.test_migrations import first_version


class Seat(NamedTuple):
    holder: str
    person: str | None
    role: str
    held_today: str


class Stage(NamedTuple):
    stage: str | None
    state: str | None
    entered: str | None
    expected: str | None
    parties: str | None


class Act(NamedTuple):
    who: str
    act: str
    state: str
    claim: str | None


def test_the_roster_says_who_sits_today_as_the_program_does(reader: Reader) -> None:
    as_of = AsOf.on()
    for mechanism in mechanisms_on(reader, as_of):
        rows = reader.rows(
            "SELECT holder, person, role, held_today FROM roster WHERE body_id = :id AND held_today <> 'no'",
            Seat,
            id=mechanism.ref.id,
        )
        told = [
            (seat.holder.name, seat.person and seat.person.name, str(seat.role), str(seat.certainty))
            for seat in roster_on(reader, mechanism.ref, as_of).seats
        ]
        assert sorted(map(repr, (tuple(row) for row in rows))) == sorted(map(repr, told))


def test_the_pipeline_shows_each_stage_and_what_is_late(reader: Reader) -> None:
    mou = record_named(reader, "Lesotho Mauritius MOU")
    rows = reader.rows(
        "SELECT stage, state, entered, expected, parties FROM agreement_pipeline WHERE agreement_id = :id "
        "ORDER BY stage_number, entered, expected",
        Stage,
        id=mou.id,
    )
    assert {row.parties for row in rows} == {"Lesotho | Mauritius"}
    assert ("signed", "expected, day past") in {(row.stage, row.state) for row in rows}


def test_the_chain_shows_what_was_done_and_what_is_needed_and_not_recorded(reader: Reader) -> None:
    policy = record_named(reader, "ls-labour-migration-policy")
    rows = reader.rows(
        "SELECT who, act, state, claim FROM endorsement_chain WHERE subject_id = :id", Act, id=policy.id
    )
    answer = endorsements_of(reader, policy, AsOf.on())
    missing = {who.name for one in answer.missing for who in (one.body, one.country) if who}
    assert missing <= {row.who for row in rows if row.state == "needed, not recorded as done"}
    assert any(row.claim == "contested" for row in rows)


@pytest.mark.database("postgresql")
def test_the_views_come_with_a_migration_as_with_a_new_registry(database: Database) -> None:
    older = database.new_place("older")
    first_version(older)
    bring_up_to_date(older)
    with reading(older) as reader:
        assert [reader.number(f"SELECT count(*) FROM {name}") > 0 for name in NAMES] == [True, True, True]


def test_a_registry_that_replaces_another_keeps_its_views(example: Location) -> None:
    create_registry(example, replace=True)
    with reading(example) as reader:
        assert [reader.number(f"SELECT count(*) FROM {name}") for name in NAMES] == [0, 0, 0]
