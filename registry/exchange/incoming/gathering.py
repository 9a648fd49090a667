"""What a reader gathers from a file, made :class:`Told`: once for each key, with every reference checked.

A reader says of each row what it is; here rows of the same key become one record, a row that stands
twice, a name without a letter and a reference to nothing are set aside, and rows are counted.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from registry.exchange.incoming.told import Key, Passage, Scalar, SetAside, Told, ToldPart, ToldRecord
from registry.terms.actors import AliasKind
from registry.terms.kinds import Kind
from registry.text import clean, fold

LONGEST = 600
"""Characters of a name, an identifier or a statement; what is longer is set aside."""
QUOTED_WORDS = 25

_SHORT_FIELDS = {
    "aliases": ("name",),
    "identifiers": ("scheme", "identifier"),
    "statements": ("attribute", "value"),
    "contact_details": ("value",),
    "themes": ("theme",),
}
_IDENTITY = {
    "aliases": ("name",),
    "identifiers": ("scheme", "identifier"),
    "statements": ("attribute", "value", "start_date"),
    "contact_details": ("type", "value"),
    "themes": ("theme",),
    "figures": ("measure", "amount", "unit", "as_of", "label"),
    "seats": ("role", "organisation", "person", "country", "start_date"),
    "affiliations": ("organisation", "post", "start_date"),
    "links": ("to", "kind", "start_date"),
    "participants": ("entity", "role"),
    "attendance": ("organisation", "person", "country", "in_place_of"),
    "terms_of_reference": ("version",),
}
_HOLDERS = ("person", "organisation", "country")
_NEEDED = {"affiliations": "organisation", "links": "to", "participants": "entity"}


class _Growing:
    """A record that is being gathered."""

    def __init__(self, key: str, kind: Kind, passage: Passage) -> None:
        self.key, self.kind, self.passage = key, kind, passage
        self.name = ""
        self.acronym: str | None = None
        self.fields: dict[str, Scalar] = {}
        self.parts: dict[str, dict[tuple[Scalar, ...], ToldPart]] = {}


class Gathering:
    """The records of one file, or of several that are read together."""

    def __init__(self, file: str, form: str, series: str) -> None:
        self._file, self._form, self._series = file, form, series
        self._records: dict[str, _Growing] = {}
        self._refused: set[str] = set()
        self._aside: list[SetAside] = []
        self._tolerated: set[tuple[str, str]] = set()
        self._expected: list[tuple[str, SetAside]] = []
        self._mentioned: dict[str, str] = {}

    def record(
        self, key: str, kind: Kind, name: str, passage: Passage, *,
        acronym: str | None = None, fields: Mapping[str, Scalar] | None = None,
    ) -> bool:  # fmt: skip
        """Say that there is a record; said again it gains what it lacked. Whether it is kept.

        Another name than the first becomes an alias. A name without a letter or digit is set aside.
        """
        name = clean(name)
        if not fold(name) or len(name) > LONGEST:
            self._refused.add(key)
            why = (
                "a name without a letter or digit" if not fold(name) else f"a name over {LONGEST} characters"
            )
            self.aside(passage.where, why, name)
            return False
        growing = self._records.setdefault(key, _Growing(key, kind, passage))
        if growing.kind is not kind:
            self.aside(passage.where, f"{key!r} is {growing.kind.one} elsewhere in the file", name)
            return False
        if not growing.name:
            growing.name = name
        elif name != growing.name:
            self.part(key, "aliases", {"name": name, "kind": AliasKind.spelling.value}, passage)
        if acronym and acronym != growing.name:
            growing.acronym = growing.acronym or acronym[:LONGEST]
        self.gain(key, fields or {})
        return True

    def gain(self, key: str, fields: Mapping[str, Scalar]) -> None:
        """Say fields of a record that was said or mentioned before; what it has it keeps."""
        growing = self._records[key]
        for field, value in fields.items():
            if value is not None and growing.fields.get(field) is None:
                growing.fields[field] = value

    def tolerate(self, key: str, field: str) -> None:
        """Say that a field's reference to what the file does not tell need not be reported."""
        self._tolerated.add((key, field))

    def expect(self, key: str, where: str, text: str) -> None:
        """Say that a row, told in words, speaks of a record; set aside where the file tells none."""
        self._expected.append((key, SetAside(where, f"refers to what the file does not tell: {key!r}", text)))

    def mention(self, key: str, kind: Kind, passage: Passage, *, told_by: str = "") -> None:
        """Say that a row speaks of a record that is told elsewhere; ``told_by`` names what tells it.

        Where it is told nowhere and ``told_by`` says that another file does, it is left nameless: known
        by its key alone. Else what hangs on it is set aside.
        """
        self._records.setdefault(key, _Growing(key, kind, passage))
        self._mentioned.setdefault(key, told_by)

    def part(
        self, key: str, part: str, fields: Mapping[str, Scalar], passage: Passage, *, is_row: bool = True
    ) -> bool:
        """Say what belongs to a record that was said or mentioned before. Whether it is kept.

        Where it ``is_row``, one that says the same again is set aside; else it is no row of its own.
        """
        if key not in self._records:
            return False
        said = {name: value for name, value in fields.items() if value is not None}
        for name in _SHORT_FIELDS.get(part, ()):
            value = said.get(name)
            if not isinstance(value, str) or not value or len(value) > LONGEST:
                if isinstance(value, str) and value:
                    self.aside(f"{passage.where}, {name}", f"longer than {LONGEST} characters", value[:200])
                return False
        identity = tuple(said.get(name) for name in _IDENTITY.get(part, tuple(said)))
        rows = self._records[key].parts.setdefault(part, {})
        if identity in rows:
            before = rows[identity].passage.where
            if is_row and before != passage.where and part not in _SHORT_FIELDS:
                same = ", ".join(_IDENTITY.get(part, ())).replace("_", " ")
                self.aside(
                    passage.where,
                    f"the same {same} as {before}" if same else f"the same as {before}",
                    _words(said),
                )
            return False
        rows[identity] = ToldPart(said, passage)
        return True

    def statement(
        self, key: str, attribute: str, value: str | None, passage: Passage,
        start: str | None = None, end: str | None = None,
    ) -> bool:  # fmt: skip
        """A fact of a record in the file's words, with the time for which it held."""
        fields = {"attribute": attribute, "value": value, "start_date": start, "end_date": end}
        return self.part(key, "statements", fields, passage)

    def aside(self, where: str, why: str, text: str = "") -> None:
        """Set a row, or a field of one, aside."""
        self._aside.append(SetAside(where, why, text[:LONGEST]))

    def knows(self, key: str) -> bool:
        """Whether a record of this key was said by now."""
        return key in self._records and bool(self._records[key].name)

    def is_refused(self, key: str) -> bool:
        """Whether a record of this key was set aside."""
        return key in self._refused

    def told(self, *, whole: Iterable[str] = (), on: str | None = None) -> Told:
        """All that was gathered, each reference checked."""
        self._set_nameless_aside()
        self._aside += [aside for key, aside in self._expected if key not in self._records]
        self._check_identifiers()
        records = tuple(self._record(growing) for growing in self._records.values())
        kept = {record.passage.where for record in records}
        kept |= {part.passage.where for record in records for rows in record.parts.values() for part in rows}
        aside = _each_its_place(self._aside, kept)
        return Told(
            self._file, self._form, self._series,
            len(kept) + len(aside), records, aside, frozenset(whole) & self._records.keys(), on,
        )  # fmt: skip

    def _set_nameless_aside(self) -> None:
        """A record that is only mentioned, and told by no other file, is a dangling reference."""
        for key in [key for key, growing in self._records.items() if not growing.name]:
            if self._mentioned.get(key):
                continue
            growing = self._records.pop(key)
            self.aside(growing.passage.where, f"no record of the file is {key!r}", key)
            for rows in growing.parts.values():
                for part in rows.values():
                    self.aside(part.passage.where, f"belongs to {key!r}, which the file does not tell",
                               _words(part.fields))  # fmt: skip

    def _check_identifiers(self) -> None:
        """A code that two records of the file have identifies neither of them."""
        owners: dict[tuple[Scalar, ...], list[str]] = {}
        for key, growing in self._records.items():
            for identity in growing.parts.get("identifiers", {}):
                owners.setdefault(identity, []).append(key)
        for identity, keys in owners.items():
            if len(keys) < 2:
                continue
            for key in keys:
                part = self._records[key].parts["identifiers"].pop(identity)
                scheme, code = (str(value) for value in identity)
                why = f"{len(keys)} records of the file have this identifier"
                self.aside(f"{part.passage.where}, {scheme}", why, code)

    def _record(self, growing: _Growing) -> ToldRecord:
        fields = {
            name: value
            for name, value in growing.fields.items()
            if self._holds(
                value, f"{growing.passage.where}, {name}", is_said=(growing.key, name) not in self._tolerated
            )
        }
        parts: dict[str, tuple[ToldPart, ...]] = {}
        for name, rows in growing.parts.items():
            checked = [part for row in rows.values() if (part := self._checked(name, row))]
            if checked:
                parts[name] = tuple(checked)
        identifiers = tuple(
            (str(row.fields["scheme"]), str(row.fields["identifier"])) for row in parts.get("identifiers", ())
        )
        aliases = tuple(str(row.fields["name"]) for row in parts.get("aliases", ()))
        return ToldRecord(
            growing.key, growing.kind, growing.name, growing.acronym,
            tuple(alias for alias in aliases if alias != growing.name),
            identifiers, fields, parts, growing.passage,
        )  # fmt: skip

    def _checked(self, name: str, part: ToldPart) -> ToldPart | None:
        """The part without references to nothing; None, and set aside, where it says nothing without them."""
        dangling = [field for field, value in part.fields.items() if not self._is_told(value)]
        if not dangling:
            return part
        left = {field: value for field, value in part.fields.items() if field not in dangling}
        lost = "person" in dangling or _NEEDED.get(name) in dangling
        if lost or (name in ("seats", "attendance") and not any(left.get(holder) for holder in _HOLDERS)):
            key = next(str(getattr(part.fields[field], "key", "")) for field in dangling)
            why = "refers to" if self.is_refused(key) else "refers to what the file does not tell:"
            self.aside(part.passage.where, f"{why} {key!r}", _words(part.fields))
            return None
        for field in dangling:
            self._holds(part.fields[field], f"{part.passage.where}, {field}", is_said=True)
        return part._replace(fields=left)

    def _is_told(self, value: Scalar) -> bool:
        return not isinstance(value, Key) or value.key in self._records

    def _holds(self, value: Scalar, where: str, *, is_said: bool) -> bool:
        if self._is_told(value):
            return True
        if is_said and isinstance(value, Key) and not self.is_refused(value.key):
            self.aside(where, f"refers to what the file does not tell: {value.key!r}", value.key)
        return False


def _each_its_place(aside: Iterable[SetAside], kept: set[str]) -> tuple[SetAside, ...]:
    """What was set aside, each at a place of its own: a row is counted once, told or set aside."""
    taken, placed = set(kept), []
    for row in aside:
        where, number = row.where, 1
        while where in taken:
            number += 1
            where = f"{row.where} ({number})"
        taken.add(where)
        placed.append(row._replace(where=where))
    return tuple(placed)


def _words(fields: Mapping[str, Scalar]) -> str:
    said = (value.key if isinstance(value, Key) else value for value in fields.values())
    return "; ".join(str(value) for value in said if value)


def quoted(text: str | None) -> str | None:
    """The words as a quote may hold them: 25 at most."""
    words = (text or "").split()
    return " ".join(words[:QUOTED_WORDS]) or None
