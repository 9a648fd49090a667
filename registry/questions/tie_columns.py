"""Who belongs to what, as columns: the material of analyses that look at the whole registry.

A million seats as objects take seconds and gigabytes; as columns of numbers they take neither. The
same place of each column is one tie. Pairs may come more than once: a holder with two seats on a body.
"""

from __future__ import annotations

from array import array
from typing import NamedTuple

from registry.asof import AsOf, certain_seat_sql
from registry.questions.holders import HELD_SQL, HolderKind
from registry.questions.ties import BEGUN_SQL, RUNS_SQL, SURELY_RUNS_SQL
from registry.store.reading import Reader


class Belonging(NamedTuple):
    """Who belongs to what: holders to bodies, parties to agreements, participants to projects.

    The columns hold places in the lists of ids.
    """

    member_ids: tuple[str, ...]
    group_ids: tuple[str, ...]
    members: array[int]
    groups: array[int]
    certain: array[int]
    """1 where it is so for certain on the day."""


class _Places(dict[str, int]):
    """The place of each id in the order in which they came."""

    def __missing__(self, key: str) -> int:
        self[key] = place = len(self)
        return place


def seat_columns(reader: Reader, as_of: AsOf, by: HolderKind) -> Belonging:
    """The seats that may be held on the day, by organisation, person or country."""
    column = f"{by}_id"
    return _belonging(
        reader,
        f"SELECT seat.{column}, seat.mechanism_id, CASE WHEN {certain_seat_sql()} THEN 1 ELSE 0 END "
        + HELD_SQL.format(column=column),
        first=as_of.first,
        last=as_of.last,
    )


def party_columns(reader: Reader, as_of: AsOf) -> Belonging:
    """The parties of agreements, but for agreements of which every step was entered after the day.

    Nobody records from which day on somebody is a party: all are certain.
    """
    return _belonging(
        reader, f"SELECT entity_id, agreement_id, 1 FROM party WHERE {BEGUN_SQL}", last=as_of.last
    )


def participant_columns(reader: Reader, as_of: AsOf) -> Belonging:
    """Who takes part in projects that may run on the day, and in which part that may last then."""
    return _belonging(
        reader,
        "SELECT participant.entity_id, participant.project_id, "
        f"CASE WHEN {SURELY_RUNS_SQL} THEN 1 ELSE 0 END "
        "FROM participant JOIN project ON project.id = participant.project_id "
        f"WHERE {RUNS_SQL}",
        first=as_of.first,
        last=as_of.last,
    )


def _belonging(reader: Reader, sql: str, **bounds: str) -> Belonging:
    member_places, group_places = _Places(), _Places()
    members, groups, certain = array("i"), array("i"), array("b")
    for member, group, sure in reader.columns(sql, **bounds):
        members.extend(map(member_places.__getitem__, map(str, member)))
        groups.extend(map(group_places.__getitem__, map(str, group)))
        certain.extend(map(bool, sure))
    return Belonging(tuple(member_places), tuple(group_places), members, groups, certain)
