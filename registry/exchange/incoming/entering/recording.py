"""Records of a file into rows: created, or filled where they are known."""

from __future__ import annotations

from collections.abc import Iterable

from pydantic import ValidationError
from sqlmodel import SQLModel

from registry.changes.door import Outcome
from registry.changes.rows import Row, Value, Values, checked_row
from registry.changes.wording import record_of_kind
from registry.exchange.incoming.entering.citing import Citing
from registry.exchange.incoming.entering.desk import Desk
from registry.exchange.incoming.entering.keys import code_of, codes_of, owners_of_codes, scheme_of
from registry.exchange.incoming.entering.pointing import Dangling, HeldBack, Pointers, tables_pointed_to
from registry.exchange.incoming.told import Passage, Scalar, Told, ToldRecord
from registry.models import Alias, Entity, Identifier
from registry.models.catalogue import field_columns, row_id
from registry.terms.actors import AliasKind, PlaceType
from registry.terms.kinds import Kind
from registry.text import clean, fold

_OF_ENTITY = ("name", "acronym", "description")


def explained(problem: ValidationError) -> str:
    """Why a row is refused, in a clause."""
    first = problem.errors()[0]
    name = str(first["loc"][0]).removesuffix("_id") if first["loc"] else "it"
    if first["type"] == "missing":
        return f"{name} is missing"
    reason = first["msg"].removeprefix("Value error, ").removeprefix("Input ")
    given = str(first["input"])[:60]
    return f"{name}: {reason}" if given in reason else f"{name}: {given!r} {reason}"


class Recording:
    """Puts the records of one file, when each has its id."""

    def __init__(self, desk: Desk, pointers: Pointers, told: Told, forced: dict[str, frozenset[str]]) -> None:
        self._desk, self._pointers, self._forced = desk, pointers, forced
        self._series, self._itself = told.series, told.itself
        self._codes: dict[tuple[str, str], str] = {}

    def load(self, records: Iterable[ToldRecord], ids: dict[str, str]) -> None:
        """Have at hand what the registry has of the records."""
        draft, by_kind = self._desk.draft, dict[Kind, list[str]]()
        listed = [record for record in records if record.key in ids]
        for record in listed:
            by_kind.setdefault(record.kind, []).append(ids[record.key])
        everyone = sorted({ids[record.key] for record in listed})
        draft.load("entity", everyone)
        for kind, some in by_kind.items():
            draft.load(str(kind), some)
        for table in ("alias", "identifier"):
            draft.load(table, everyone, by="entity_id")
        scheme = scheme_of(self._series)
        wanted = [code for record in listed for code in codes_of(record)]
        wanted += [(scheme, code_of(record.key)) for record in listed]
        self._codes = owners_of_codes(self._desk.registry.connection, wanted)

    def record(self, record: ToldRecord, record_id: str, *, partial: bool) -> None:
        """One record; of a ``partial`` one only the fields that were told."""
        draft, where = self._desk.draft, record.passage.where
        if record.key == self._itself:
            # The file is a source already, and has its name.
            self._desk.tally.became(where, draft.outcome("entity", record_id))
            return
        is_new = draft.row("entity", record_id) is None
        fields = self._fields(record, record_id)
        if is_new:
            became = self._create(record, record_id, fields)
        else:
            became = self._update(record, record_id, fields, partial=partial)
        if draft.row("entity", record_id) is None:
            return
        if not partial:
            self._names(record, record_id)
            self._known_by(record, record_id)
        self._desk.citing.say("entity", record_id, record.passage)
        self._desk.tally.became(where, became)

    # ------------------------------------------------------------ fields
    def _fields(self, record: ToldRecord, record_id: str) -> dict[str, Value]:
        table = record_of_kind(record.kind).table
        columns, pointing = field_columns(table), tables_pointed_to(table)
        values: dict[str, Value] = {}
        for name, value in record.fields.items():
            column = columns.get(name, name)
            if value is None or name in ("id", "name", "acronym"):
                continue
            if column not in columns.values() and name != "description":
                self._aside(record, f"there is no field {name!r}", value)
                continue
            try:
                found = self._pointers.meant_by(table, column, value) if column in pointing else str(value)
                if column in pointing and found:
                    self._pointers.refuse_circle(table, column, record_id, found)
            except HeldBack:
                continue
            except Dangling as problem:
                self._aside(record, f"{name}: {problem}", value)
                continue
            if found:
                values[column] = found
        if record.kind is Kind.place:
            _as_place(values)
        return values

    def _aside(self, record: ToldRecord, why: str, value: Scalar) -> None:
        text = value if isinstance(value, str) else record.name
        self._desk.tally.aside(record.passage.where, why, f"{record.name}: {text}"[:200])

    # ------------------------------------------------------------ rows
    def _create(self, record: ToldRecord, record_id: str, fields: dict[str, Value]) -> Outcome:
        described = {key: fields.pop(key) for key in ("description",) if key in fields}
        named = {"id": record_id, "kind": record.kind, "name": clean(record.name), **described}
        if record.acronym and clean(record.acronym):
            named["acronym"] = clean(record.acronym)
        entity = self._row(record, Entity, named, ("id", "kind", "name"))
        own = self._row(
            record, record_of_kind(record.kind).table, {"id": record_id, **fields}, ("id", "type")
        )
        if entity is not None and own is not None:
            draft = self._desk.draft
            refused = draft.set("entity", entity.values)
            if refused is None:
                refused = draft.set(own.table, own.values)
                if refused is not None:
                    self._aside(record, refused, None)
                    bare = checked_row(
                        record_of_kind(record.kind).table, _needed(record.kind, fields, record_id)
                    )
                    refused = draft.set(own.table, bare.values)
                    if refused is not None:
                        draft.remove("entity", record_id)
        return Outcome.created

    def _row(
        self, record: ToldRecord, table: type[SQLModel], values: dict[str, Value], needed: tuple[str, ...]
    ) -> Row | None:
        """The row without the fields that its model does not let through."""
        while True:
            try:
                return checked_row(table, values)
            except ValidationError as problem:
                first = problem.errors()[0]
                column = str(first["loc"][0]) if first["loc"] else ""
                self._aside(record, explained(problem), None)
                if column not in values or column in needed:
                    return None
                values = {key: value for key, value in values.items() if key != column}

    def _update(
        self, record: ToldRecord, record_id: str, fields: dict[str, Value], *, partial: bool
    ) -> Outcome:
        draft = self._desk.draft
        rows: list[tuple[str, dict[str, Value]]] = [(str(record.kind), fields)]
        if "description" in fields:
            rows.append(("entity", {"description": fields.pop("description")}))
        forced = self._forced.get(record.key, frozenset())
        for table, told in rows:
            before = draft.row(table, record_id)
            if before is None or not told:
                continue
            model = Entity if table == "entity" else record_of_kind(record.kind).table
            row = self._row(record, model, {**before, **told}, ("id",))
            if row is None:
                continue
            checked = {column: row.values[column] for column in told if column in row.values}
            found = self._desk.fill(table, before, checked, forced)
            refused = draft.set(table, found.after)
            if refused is not None:
                self._aside(record, refused, None)
            self._desk.claim_beside("entity", record_id, found, record.passage)
        named = self._rename(record, record_id, forced) if not partial else None
        changed = {draft.outcome(table, record_id) for table in (str(record.kind), "entity")}
        return Outcome.updated if named or Outcome.updated in changed else Outcome.unchanged

    # ------------------------------------------------------------ names
    def _rename(self, record: ToldRecord, record_id: str, forced: frozenset[str]) -> bool:
        """Another name than the one recorded; whether it is news."""
        draft, name = self._desk.draft, clean(record.name)
        entity = draft.row("entity", record_id) or {}
        old = str(entity["name"])
        news = False
        # The same name in capitals throughout says nothing new of how it is written.
        is_louder = name.isupper() and not old.isupper() and fold(name) == fold(old)
        if name != old and fold(name) and not (is_louder and "name" not in forced):
            ours = "name" in forced or self._desk.voices.of("entity", record_id)("name", old)
            if ours and not (self._desk.edition.is_older and "name" not in forced):
                draft.set("entity", {**entity, "name": name})
                news = fold(name) == fold(old) or self._alias(
                    record_id, old, AliasKind.spelling if forced else AliasKind.former, None
                )
            else:
                kind = AliasKind.former if self._desk.edition.is_older and ours else AliasKind.spelling
                news = self._alias(record_id, name, kind, record.passage)
        acronym = clean(record.acronym or "")
        entity = draft.row("entity", record_id) or entity
        if acronym and "acronym" not in entity:
            draft.set("entity", {**entity, "acronym": acronym})
        elif acronym and fold(acronym) != fold(str(entity["acronym"])):
            news |= self._alias(record_id, acronym, AliasKind.acronym, record.passage)
        return news

    def _names(self, record: ToldRecord, record_id: str) -> None:
        # An alias that stands among the parts says there of what kind and language it is.
        apart = {fold(str(part.fields.get("name"))) for part in record.parts.get("aliases", ())}
        for name in record.aliases:
            if fold(clean(name)) in {"", *apart}:
                continue
            if self._alias(record_id, clean(name), AliasKind.spelling, record.passage):
                self._desk.tally.became(record.passage.where, Outcome.updated)

    def _alias(self, record_id: str, name: str, kind: AliasKind, passage: Passage | None) -> bool:
        """One name more; False where the record is called so already, case and accents aside."""
        draft = self._desk.draft
        entity = draft.row("entity", record_id) or {}
        called = {fold(str(entity[key])) for key in ("name", "acronym") if key in entity}
        called |= {fold(str(alias["name"])) for alias in draft.of("alias", record_id)}
        if fold(name) in called:
            return False
        key = row_id("a", record_id, name)
        values: Values = {"id": key, "entity_id": record_id, "name": name[:600], "kind": kind}
        if draft.set("alias", checked_row(Alias, values).values) is None and passage is not None:
            self._desk.citing.say("alias", key, passage)
        return True

    # ------------------------------------------------------------ codes
    def _known_by(self, record: ToldRecord, record_id: str) -> None:
        """The codes of a record, and its key: by that it is known in the next edition."""
        key = (scheme_of(self._series), code_of(record.key))
        if self._codes.get(key) in (None, record_id):
            self._identify(record_id, *key)
        for scheme, code in codes_of(record):
            owner = self._codes.get((scheme, code))
            if owner is not None and self._desk.registry.led_to(owner) != record_id:
                self._desk.citing.claim(
                    "entity", record_id, record.passage, "identifiers", f"{scheme}: {code}"
                )
                self._desk.tally.note(
                    f"{scheme} {code} of {record.name} is a code of {self._desk.name_of(owner)} already"
                )
                continue
            self._codes[scheme, code] = record_id
            self._identify(record_id, scheme, code, self._desk.citing, record.passage)

    def _identify(
        self,
        record_id: str,
        scheme: str,
        code: str,
        citing: Citing | None = None,
        passage: Passage | None = None,
    ) -> None:
        values: Values = {
            "id": row_id("i", scheme, code), "entity_id": record_id, "scheme": scheme[:600],
            "identifier": code[:600],
        }  # fmt: skip
        held = self._desk.draft.same_as("identifier", values)
        if held is None:
            self._desk.draft.set("identifier", checked_row(Identifier, values).values)
        if citing is not None and passage is not None:
            citing.say("identifier", str((held or values)["id"]), passage)


def _as_place(values: dict[str, Value]) -> None:
    """A country has a code of two letters; that of a former one is an identifier."""
    code = values.get("code")
    if isinstance(code, str):
        values["code"] = code.upper()
        if len(code) == 4:
            del values["code"]
    values.setdefault("type", PlaceType.country if code else PlaceType.region)


def _needed(kind: Kind, fields: dict[str, Value], record_id: str) -> dict[str, Value]:
    """A record with just what it cannot be without."""
    from registry.exchange.incoming.entering.holding import required_pointers

    columns = field_columns(record_of_kind(kind).table)
    kept = {*(columns[name] for name in required_pointers(kind)), "type", "number"}
    return {"id": record_id, **{key: value for key, value in fields.items() if key in kept}}
