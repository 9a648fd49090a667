"""Who belongs to what, as columns: the material of analyses that look at the whole registry.

A million seats as objects take seconds and gigabytes; as columns of numbers they take neither. The
same place of each column is one tie. Pairs may come more than once: a holder with two seats on a body.
"""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import count

from registry.asof import AsOf, certain_seat_sql
from registry.frozen import Frozen
from registry.questions.holders import HELD_SQL, HolderKind
from registry.questions.ties import NOT_OVER_SQL, RUNS_SQL, SURELY_RUNS_SQL
from registry.store.reading import Reader, Scalar


class Belonging(Frozen):
    """Who belongs to what: holders to bodies, parties to agreements, participants to projects.

    The columns hold places in the lists of ids.
    """

    member_ids: tuple[str, ...]
    group_ids: tuple[str, ...]
    members: array[int]
    groups: array[int]
    certain: array[int]
    """1 where it is so for certain on the day."""


Columns = tuple[tuple[Scalar, ...], ...]
"""Some thousand rows, column by column: members, groups, and whether it is certain."""


def seat_columns(reader: Reader, as_of: AsOf, by: HolderKind) -> Belonging:
    """The seats that may be held on the day, by organisation, person or country."""
    return belonging_of(seat_rows(reader, as_of, by))


def seat_rows(reader: Reader, as_of: AsOf, by: HolderKind) -> Iterator[Columns]:
    """The same as the database tells them."""
    column = f"{by}_id"
    return reader.columns(
        f"SELECT seat.{column}, seat.mechanism_id, CASE WHEN {certain_seat_sql()} THEN 1 ELSE 0 END "
        + HELD_SQL.format(column=column),
        first=as_of.first,
        last=as_of.last,
    )


def party_columns(reader: Reader, as_of: AsOf) -> Belonging:
    """The parties of agreements that may have begun by the day, and had not ended before it.

    Nobody records from which day on somebody is a party: all are certain.
    """
    sql = f"SELECT entity_id, agreement_id, 1 FROM party WHERE {NOT_OVER_SQL}"
    return belonging_of(reader.columns(sql, first=as_of.first, last=as_of.last))


def participant_columns(reader: Reader, as_of: AsOf) -> Belonging:
    """Who takes part in projects that may run on the day, and in which part that may last then."""
    return belonging_of(
        reader.columns(
            "SELECT participant.entity_id, participant.project_id, "
            f"CASE WHEN {SURELY_RUNS_SQL} THEN 1 ELSE 0 END "
            "FROM participant JOIN project ON project.id = participant.project_id "
            f"WHERE {RUNS_SQL}",
            first=as_of.first,
            last=as_of.last,
        )
    )


def belonging_of(rows: Iterable[Columns]) -> Belonging:
    """The rows as numbers: each id once, and where it stands."""
    # The place of each id in the order in which they come.
    member_places, group_places = (defaultdict[Scalar, int](count().__next__) for _ in range(2))
    members, groups, certain = array("i"), array("i"), array("b")
    for member, group, sure in rows:
        # A list at once: an array that grows one by one takes half as long again.
        members.fromlist(list(map(member_places.__getitem__, member)))
        groups.fromlist(list(map(group_places.__getitem__, group)))
        certain.extend(map(bool, sure))
    return Belonging(tuple(map(str, member_places)), tuple(map(str, group_places)), members, groups, certain)
