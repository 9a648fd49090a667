"""Parts of records into rows: seats, parties, stages; known again by what they say, not by their id."""

from __future__ import annotations

from collections.abc import Iterable

from pydantic import ValidationError

from registry.changes.door import Outcome
from registry.changes.rows import Row, Value, Values, checked_row
from registry.changes.wording import record_of_kind
from registry.exchange.incoming.entering.desk import Desk, in_words
from registry.exchange.incoming.entering.drafting import identity_of
from registry.exchange.incoming.entering.pointing import Dangling, HeldBack, Pointers, tables_pointed_to
from registry.exchange.incoming.entering.recording import explained
from registry.exchange.incoming.entering.rosters import is_open, seat_of
from registry.exchange.incoming.told import Key, ToldPart, ToldRecord
from registry.frozen import Frozen
from registry.models.catalogue import Part, field_columns, row_id

_RESTRICTED = "contact_detail"


class Prepared(Frozen):
    """A part as its model lets it through, and which columns the file speaks of."""

    part: Part
    row: Row
    said: frozenset[str]
    told: ToldPart
    owner: ToldRecord


class Parting:
    """Puts the parts of the records of one file, when each record has its id."""

    def __init__(self, desk: Desk, pointers: Pointers, forced: dict[str, frozenset[str]]) -> None:
        self._desk, self._pointers, self._forced = desk, pointers, forced

    def prepared(self, record: ToldRecord, record_id: str) -> Iterable[Prepared]:
        """The parts of a record as rows; what is none is set aside, what waits is left out."""
        known = {part.key: part for part in record_of_kind(record.kind).parts}
        for name, told in record.parts.items():
            for position, one in enumerate(told, start=1):
                if name not in known:
                    self._aside(one, f"{record.kind.one} has no {name}")
                    continue
                found = self._prepare(known[name], record, record_id, one, position)
                if found is not None:
                    yield found

    def _prepare(
        self, part: Part, record: ToldRecord, record_id: str, told: ToldPart, position: int
    ) -> Prepared | None:
        columns, pointing = field_columns(part.table), tables_pointed_to(part.table)
        values: dict[str, Value] = {}
        for name, value in told.fields.items():
            column = columns.get(name)
            if column is None or column == part.owner:
                self._aside(told, f"there is no field {name!r} in {part.key}")
                return None
            try:
                found = self._pointers.meant_by(part.table, column, value) if column in pointing else value
            except HeldBack:
                why = "somebody in it waits for a decision"
                self._desk.tally.aside(told.passage.where, why, _words(told), waits=True)
                return None
            except Dangling as problem:
                self._aside(told, str(problem))
                return None
            if found is not None and not isinstance(found, Key) and found != "":
                values[column] = found
        try:
            for name, key in told.awaits:
                self._pointers.meant_by(part.table, columns[name], key)
        except (HeldBack, Dangling):
            why = "who follows waits for a decision"
            self._desk.tally.aside(told.passage.where, why, _words(told), waits=True)
            return None
        said = frozenset(values)
        if part.is_ordered:
            values.setdefault("position", position)
        try:
            row = checked_row(part.table, {**values, part.owner: record_id, "id": "new"})
        except ValidationError as problem:
            self._aside(told, explained(problem))
            return None
        if "end_date" in said and "knowledge" in row.values:
            said |= {"knowledge"}
        row.values["id"] = row_id(part.prefix, *_as_texts(identity_of(row.table, row.values)))
        return Prepared(part, row, said, told, record)

    def _aside(self, told: ToldPart, why: str) -> None:
        self._desk.tally.aside(told.passage.where, why, _words(told))

    def load(self, prepared: list[Prepared], owners: dict[str, str]) -> None:
        """Have at hand the parts that the registry has of the records, and rows that have their ids."""
        by_table: dict[tuple[str, str], tuple[set[str], set[str]]] = {}
        for one in prepared:
            ids, rows = by_table.setdefault((one.row.table, one.part.owner), (set(), set()))
            ids.add(owners[one.owner.key])
            rows.add(str(one.row.values["id"]))
        for (table, owner), (ids, rows) in by_table.items():
            self._desk.draft.load(table, ids, by=owner)
            self._desk.draft.load(table, rows)

    def put(self, one: Prepared, *, start: str | None = None) -> str | None:
        """One part: created, or filled where it is known; the id of its row.

        ``start`` is the day on which a seat begins if it is a new one, and the file says nothing of it.
        """
        draft, tally, where = self._desk.draft, self._desk.tally, one.told.passage.where
        table, values = one.row.table, one.row.values
        before = self._meant(one)
        if before is None:
            is_seat = table == "seat"
            before = seat_of(draft, values, self._desk.day) if is_seat else draft.same_as(table, values)
        if before is None:
            kept = self._new(one, start)
            if kept is None:
                return None
            before, became = kept, Outcome.created
        else:
            row_key = str(before["id"])
            told = {column: values[column] for column in one.said if column in values}
            found = self._desk.fill(table, before, told, self._forced.get(one.owner.key, frozenset()))
            refused = draft.set(table, found.after)
            if refused is not None:
                self._aside(one.told, refused)
                return None
            self._desk.claim_beside(table, row_key, found, one.told.passage)
            became = draft.outcome(table, row_key)
            if table == "seat":
                self._count(before, found.after)
        passage = one.told.passage
        if table == _RESTRICTED:
            passage = passage._replace(quote=None)
        self._desk.citing.say(table, str(before["id"]), passage)
        tally.became(where, became)
        return str(before["id"])

    def _count(self, before: Values, after: Values) -> None:
        """Count a seat that was known, where the file ends it or says of a later day that it was held."""
        tally = self._desk.tally
        if is_open(before) and not is_open(after):
            tally.closed[str(after["id"])] = self._desk.move_of(after)
        elif after.get("last_confirmed") not in (None, before.get("last_confirmed")):
            tally.confirmed[str(after["id"])] = self._desk.move_of(after)

    def _meant(self, one: Prepared) -> Values | None:
        """The row that the file names by the registry's own id, where it still belongs to the record."""
        row = self._desk.draft.row(one.row.table, one.told.row_id) if one.told.row_id else None
        owner = one.part.owner
        return row if row is not None and row.get(owner) == one.row.values[owner] else None

    def _new(self, one: Prepared, start: str | None) -> Values | None:
        draft, values = self._desk.draft, dict(one.row.values)
        if start is not None:
            values["start_date"] = start
            values["id"] = row_id(one.part.prefix, *_as_texts(identity_of(one.row.table, values)))
        number = 1
        # A row that says something else now may still have the id that once followed from these words.
        while draft.row(one.row.table, str(values["id"])) is not None:
            number += 1
            identity = _as_texts(identity_of(one.row.table, values))
            values["id"] = row_id(one.part.prefix, *identity, str(number))
        # An earlier seat that ended, of which as little is known: two seats that only their ends tell apart.
        alike = draft.same_as(one.row.table, values)
        refused = draft.set(one.row.table, values) if alike is None else "another row says the same already"
        if refused is not None:
            self._aside(one.told, refused)
            return None
        return values


def _words(told: ToldPart) -> str:
    return told.passage.quote or in_words(told.fields)


def _as_texts(identity: tuple[Value | None, ...]) -> tuple[str | None, ...]:
    return tuple(None if value is None else str(value) for value in identity)
