"""Erasing a person: the one change without a way back.

The seat stays, its holder becomes a pseudonym. Names, posts, contact details and every passage that
names the person go, from the tables and from the journal; the journal keeps the leaves of what it
said, without words and salt, so that its chain still holds. The erasure itself seals what it left in
their place: words without salt that no erasure vouches for are not what was written. Copies made
before are out of reach.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterator, Sequence

from sqlalchemy import Connection, RowMapping, delete, insert, select, update

from registry.changes.chain import CHANGE_SAYS, ENTRY_SAYS, VOUCHES
from registry.changes.door import existing
from registry.changes.journal import CHANGE, ENTRY, Pen, Reason
from registry.changes.merging import pointing_to
from registry.changes.name_index import forget_names, index_names
from registry.changes.redacting import Redactor
from registry.changes.rows import Step, Values, as_text, from_text, held, rows_of, table_named
from registry.dates import today
from registry.errors import BadInput
from registry.frozen import Frozen
from registry.models import metadata
from registry.models.catalogue import tables_by_name
from registry.seals import digest_left
from registry.store.dialects import dialect_of
from registry.store.location import Location
from registry.store.writing import writing
from registry.terms.evidence import ChangeKind

_NAMED = ("alias", "identifier")


class Erased(Frozen):
    """What an erasure did: the pseudonym's id, the number of the change, and whether the store is clean.

    Not ``scrubbed``, what was deleted may stay readable in the store's own files.
    """

    pseudonym: str
    change: int
    scrubbed: bool


def erase(location: Location, person_id: str, reason: Reason) -> Erased:
    """Erase a person's data for good.

    Raises BadInput where there is no such person, or where the person was erased already.
    """
    pseudonym = f"erased-{secrets.token_hex(4)}"
    with writing(location) as connection:
        everyone = _whole_person(connection, person_id)
        ids = {who: pseudonym if who == person_id else f"{pseudonym}-{n}" for n, who in enumerate(everyone)}
        redactor = Redactor(connection, ids)
        pen = Pen(connection, _because(reason, redactor, pseudonym))
        entries = connection.execute(select(ENTRY).order_by(ENTRY.c.change_id, ENTRY.c.position))
        journal = entries.mappings().all()
        redactor.tell_apart(_states(connection, journal))
        touched = _redact_tables(connection, redactor)
        left = _redact_journal(connection, journal, redactor)
        index_names(connection, existing(connection, "entity", touched))
        change = _close(connection, pen, pseudonym, left)
    return Erased(pseudonym, change, dialect_of(location).scrub(location))


def _because(reason: Reason, redactor: Redactor, pseudonym: str) -> Reason:
    who = redactor.who(reason.who) if reason.who else None
    return reason._replace(kind=ChangeKind.erase, why=f"erase a person, now {pseudonym}", who=who)


def _whole_person(connection: Connection, person_id: str) -> list[str]:
    """The person's record, and those that lead to it: they are the same human being."""
    person = rows_of(connection, "person", [person_id]).get(person_id)
    if person is None:
        raise BadInput(f"{person_id} is not a person")
    if person.get("erased_on"):
        raise BadInput(f"{person_id} was erased on {person['erased_on']}")
    entity = metadata.tables["entity"].c
    found: list[str] = []
    level = [person_id]
    while level:
        level = list(connection.execute(select(entity.id).where(entity.redirect_to.in_(level))).scalars())
        found += level
    return [person_id, *sorted(found)]


def _states(connection: Connection, journal: Sequence[RowMapping]) -> Iterator[tuple[str, Values]]:
    """Every row as it is, and as it ever was."""
    for name in tables_by_name():
        for found in connection.execute(select(table_named(name))).mappings():
            yield name, held(dict(found))
    for entry in journal:
        if entry["table_name"] != VOUCHES:
            states = (from_text(entry[key]) for key in ("before", "after"))
            yield from ((entry["table_name"], state) for state in states if state is not None)


def _close(connection: Connection, pen: Pen, pseudonym: str, left: Values) -> int:
    """Write down the erasure, and vouch for what it left in the journal."""
    before = rows_of(connection, "person", [pseudonym])[pseudonym]
    after: Values = {**before, "erased_on": today()}
    person = table_named("person")
    connection.execute(update(person).where(person.c.id == pseudonym).values(erased_on=after["erased_on"]))
    pen.write([(Step("person", pseudonym, before, after), pseudonym)])
    if left:
        pen.write([(Step(VOUCHES, str(pen.number), None, left), pseudonym)])
    change = pen.close()
    assert change is not None  # noqa: S101 - the day of the erasure is a change
    return change


# ---------------------------------------------------------------- tables
def _redact_tables(connection: Connection, redactor: Redactor) -> set[str]:
    """Bring every row to what is left of it; the records that may be called otherwise now."""
    forget_names(connection, list(redactor.ids))
    _pseudonyms(connection, redactor)
    facts = [name for name in tables_by_name() if name not in ("entity", "person")]
    changed = [change for name in facts for change in _changed(connection, name, redactor)]
    # A citation goes before what it is cited for.
    for name, row, after in sorted(changed, key=lambda change: change[0] != "citation"):
        if after is None:
            table = table_named(name)
            connection.execute(delete(table).where(table.c.id == row["id"]))
    _write(connection, changed)
    person, entity = table_named("person"), table_named("entity")
    connection.execute(delete(person).where(person.c.id.in_(list(redactor.ids))))
    others = [c for c in _changed(connection, "entity", redactor) if c[1]["id"] not in redactor.ids]
    _write(connection, others)
    connection.execute(delete(entity).where(entity.c.id.in_(list(redactor.ids))))
    touched = {str(row["entity_id"]) for name, row, _ in changed if name in _NAMED}
    return touched | {str(row["id"]) for _, row, _ in others} | set(redactor.ids.values())


_Changed = tuple[str, Values, Values | None]


def _write(connection: Connection, changed: Sequence[_Changed]) -> None:
    for name, row, after in changed:
        if after is not None:
            table = table_named(name)
            columns = {column.name: after.get(column.name) for column in table.columns if column.name != "id"}
            connection.execute(update(table).where(table.c.id == row["id"]).values(columns))


def _pseudonyms(connection: Connection, redactor: Redactor) -> None:
    """New records for old ones, under ids that say nothing; what pointed to the old points to them."""
    ids, entity = redactor.ids, table_named("entity")
    redirects: dict[str, str] = {}
    for name in ("entity", "person"):
        for row in rows_of(connection, name, ids).values():
            after = redactor.row(name, row) or {}
            # Led on when all are there: one may lead to another that is not made yet.
            if (to := after.pop("redirect_to", None)) is not None:
                redirects[str(after["id"])] = str(to)
            connection.execute(insert(table_named(name)), [after])
    for pointing in pointing_to("entity", "person"):
        table = table_named(pointing.table)
        for old, new in ids.items():
            column = table.c[pointing.column]
            connection.execute(update(table).where(column == old).values({pointing.column: new}))
    connection.execute(update(entity).where(entity.c.id.in_(list(ids))).values(redirect_to=None))
    for key, to in redirects.items():
        connection.execute(update(entity).where(entity.c.id == key).values(redirect_to=to))


def _changed(connection: Connection, name: str, redactor: Redactor) -> Iterator[_Changed]:
    for found in connection.execute(select(table_named(name))).mappings().all():
        row = held(dict(found))
        after = redactor.row(name, row)
        if after != row:
            yield name, row, after


# ---------------------------------------------------------------- the journal
def _redact_journal(connection: Connection, journal: Sequence[RowMapping], redactor: Redactor) -> Values:
    """Take the person out of the journal; the digest of what is left, by where it is."""
    left: Values = {}
    records: dict[int, set[str]] = {}
    for entry in journal:
        records.setdefault(entry["change_id"], set()).add(entry["record_id"])
        if entry["table_name"] != VOUCHES:
            _leave(connection, entry, _entry_left(entry, redactor), left)
    for change in connection.execute(select(CHANGE)).mappings().all():
        said = {
            **change,
            "who": redactor.who(change["who"]),
            "why": redactor.why(change["why"], records.get(change["id"], set())),
        }
        if said != dict(change):
            words = {key: said[key] for key in ("who", "why")}
            connection.execute(update(CHANGE).where(CHANGE.c.id == change["id"]).values(**words, salt=None))
            left[str(change["id"])] = digest_left(change["leaf"], *(said[key] for key in CHANGE_SAYS))
    return left | _vouch_anew(connection, journal, redactor, left)


def _entry_left(entry: RowMapping, redactor: Redactor) -> dict[str, object]:
    states = {key: from_text(entry[key]) for key in ("before", "after")}
    table = entry["table_name"]
    said = {key: as_text(redactor.row(table, row)) if row else None for key, row in states.items()}
    ids = {key: redactor.ids.get(entry[key], entry[key]) for key in ("row_id", "record_id")}
    return {**entry, **said, **ids}


def _leave(connection: Connection, entry: RowMapping, said: dict[str, object], left: Values) -> None:
    if said == dict(entry):
        return
    here = (ENTRY.c.change_id == entry["change_id"], ENTRY.c.position == entry["position"])
    words = {key: said[key] for key in ENTRY_SAYS}
    connection.execute(update(ENTRY).where(*here).values(**words, salt=None))
    where = f"{entry['change_id']}/{entry['position']}"
    left[where] = digest_left(entry["leaf"], *words.values())


def _vouch_anew(
    connection: Connection, journal: Sequence[RowMapping], redactor: Redactor, left: Values
) -> Values:
    """An earlier erasure no longer vouches for words that this one takes: its digests would tell them."""
    anew: Values = {}
    for entry in journal:
        if entry["table_name"] == VOUCHES:
            vouched = {key: v for key, v in (from_text(entry["after"]) or {}).items() if key not in left}
            record = redactor.ids.get(entry["record_id"], entry["record_id"])
            _leave(connection, entry, {**entry, "after": as_text(vouched), "record_id": record}, anew)
    return anew
