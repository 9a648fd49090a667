"""Files as readers tell them, made by hand in a few words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from registry.exchange.incoming.entering.bringing import Brought, bring_in
from registry.exchange.incoming.told import (
    Asked,
    Key,
    Passage,
    Scalar,
    SetAside,
    Told,
    ToldPart,
    ToldRecord,
)
from registry.store.location import Location
from registry.terms.kinds import Kind

SERIES = "members of the groups"


def a_record(
    kind: Kind, key: str, name: str | None = None, *, row: int = 1, acronym: str | None = None,
    aliases: Sequence[str] = (), codes: Sequence[tuple[str, str]] = (),
    parts: Mapping[str, Sequence[ToldPart]] | None = None, **fields: Scalar,
) -> ToldRecord:  # fmt: skip
    """A record that stands in a row."""
    return ToldRecord(
        key, kind, key.title() if name is None else name, acronym, tuple(aliases), tuple(codes), fields,
        {k: tuple(v) for k, v in (parts or {}).items()}, Passage(f"row {row}", None),
    )  # fmt: skip


def a_part(row: int, **fields: Scalar) -> ToldPart:
    """A part that stands in a row."""
    return ToldPart(fields, Passage(f"row {row}", None))


def a_person(name: str, row: int, **more: object) -> ToldRecord:
    """A person, known in the list by name."""
    return a_record(Kind.person, name.lower(), name, row=row, **more)  # type: ignore[arg-type]


def a_roster(
    members: Sequence[str], *, on: str | None = None, body: str = "Wage Board", whole: bool = True,
    roles: Mapping[str, str] | None = None, series: str = SERIES, file: str = "members.csv",
    people: Mapping[str, ToldRecord] | None = None, set_aside: Sequence[SetAside] = (), **fields: Scalar,
) -> Told:  # fmt: skip
    """A list of the people on one body, a row for each after the first, which names the body."""
    rows = list(enumerate(members, start=2))
    seats = [a_part(n, person=Key(m.lower()), role=(roles or {}).get(m, "member"), **fields) for n, m in rows]
    persons = [(people or {}).get(m) or a_person(m, n) for n, m in rows]
    board = a_record(Kind.mechanism, body.lower(), body, parts={"seats": seats})
    keys = frozenset({board.key}) if whole else frozenset[str]()
    return Told(
        file, "hand", series, len(rows) + 1 + len(set_aside), (board, *persons), tuple(set_aside), keys, on
    )


def bring(
    place: Location, *tolds: Told, dry_run: bool = False, source: str | None = None,
    on: str | None = None, body: str | None = None, whole: bool | None = None,
) -> Brought:  # fmt: skip
    """Bring files in."""
    return bring_in(place, tolds, Asked(on, body, whole=whole), source=source, why="a test", dry_run=dry_run)
