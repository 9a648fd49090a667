"""Rules of composition of one's own, read from a file.

The file is TOML, a table for each rule, with the keys that rules have in the registry's own format::

    [[composition_rules]]
    rule = "parity"
    constituency = "employers"
    compared_with = "workers"

    [[composition_rules]]
    rule = "required_organisation"
    organisation = "Ministry of Labour"
"""

from __future__ import annotations

import re
from typing import Any, NoReturn

from registry.errors import AmbiguousName, BadInput, UnknownName
from registry.frozen import Frozen
from registry.questions.composition_rules import Asked
from registry.questions.naming import record_named
from registry.questions.refs import Ref
from registry.questions.searching import EXACT
from registry.store.reading import Reader
from registry.terms.composition import CompositionRuleKind
from registry.terms.kinds import Kind
from registry.terms.seats import Constituency

TABLE = "composition_rules"
_MOST = 1_000_000
_REMEDY = f'write [[{TABLE}]] and below it, for one: rule = "parity"'

_KEYS: dict[CompositionRuleKind, tuple[tuple[str, ...], tuple[str, ...]]] = {
    CompositionRuleKind.minimum: (("number",), ("constituency",)),
    CompositionRuleKind.maximum_share: (("constituency", "number"), ()),
    CompositionRuleKind.parity: (("constituency", "compared_with"), ()),
    CompositionRuleKind.required_organisation: (("organisation",), ()),
    CompositionRuleKind.minimum_women: (("number",), ("constituency",)),
}
"""The keys that each rule needs, and those that it may have."""
_SIDES = tuple(side for side in Constituency if side is not Constituency.unknown)


def rules_from(reader: Reader, path: str) -> tuple[Asked, ...]:
    """The rules of the file, each with its place.

    Raises BadInput, with the file, the line and the remedy, where the file cannot be read, says
    something that no rule understands, or names an organisation that is unknown or could be several.
    """
    import tomllib

    try:
        with open(path, encoding="utf-8-sig") as opened:
            text = opened.read()
    except (OSError, UnicodeDecodeError) as problem:
        why = problem.strerror if isinstance(problem, OSError) else "is no UTF-8 text"
        raise BadInput(f"the rules cannot be read: {why}", where=path, remedy="name a TOML file") from problem
    try:
        tables = tomllib.loads(text)
    except tomllib.TOMLDecodeError as problem:
        what, _, place = str(problem).partition(" (at ")
        line = re.search(r"line (\d+)", place)
        at = int(line[1]) if line else text.count("\n") + 1
        what = f"this is no TOML: {what[:1].lower()}{what[1:]}"
        raise BadInput(what, where=f"{path}, line {at}", remedy=_REMEDY) from problem
    return _File(path, text, reader).read(tables)


class _Place(Frozen):
    """A rule in the file, from 0 on, and a key in it."""

    rule: int
    key: str = ""


class _File:
    """A file of rules, and where in it something stands."""

    def __init__(self, path: str, text: str, reader: Reader) -> None:
        self._path, self._lines, self._reader = path, text.splitlines(), reader

    def read(self, tables: dict[str, Any]) -> tuple[Asked, ...]:
        for key in tables:
            if key != TABLE:
                self._wrong(f"{key!r} is not understood", _REMEDY, self._line_of(key))
        written = tables.get(TABLE)
        if not isinstance(written, list) or not all(isinstance(each, dict) for each in written):
            what = "there is no rule in it" if written is None else f"{TABLE} is no list of rules"
            self._wrong(what, _REMEDY, self._line_of(TABLE))
        if not written:
            self._wrong("there is no rule in it", _REMEDY, self._line_of(TABLE))
        return tuple(self._asked(n, table) for n, table in enumerate(written))

    def _asked(self, n: int, table: dict[str, Any]) -> Asked:
        word = table.get("rule")
        if not isinstance(word, str) or word not in tuple(CompositionRuleKind):
            what = "the rule has no word" if word is None else f"there is no rule {word!r}"
            remedy = f"write rule = one of {', '.join(CompositionRuleKind)}, in quotes"
            self._wrong(what, remedy, self._line(_Place(n, "rule")))
        kind = CompositionRuleKind(word)
        needed, allowed = _KEYS[kind]
        for key in table:
            if key not in ("rule", *needed, *allowed):
                remedy = f"{kind} takes {', '.join([*needed, *allowed])}"
                self._wrong(f"{kind} has no {key!r}", remedy, self._line(_Place(n, key)))
        for key in needed:
            if key not in table:
                self._wrong(f"{kind} has no {key}", f"add a line: {key} = …", self._line(_Place(n)))
        asked = Asked(
            kind,
            self._side(_Place(n, "constituency"), table),
            self._side(_Place(n, "compared_with"), table),
            self._organisation(_Place(n, "organisation"), table),
            self._number(_Place(n, "number"), table, 100 if kind.value == "maximum_share" else _MOST),
            f"{self._path}, line {self._line(_Place(n))}",
        )
        if asked.compared_with and asked.compared_with is asked.constituency:
            remedy = "name another side in compared_with"
            self._wrong("a side is compared with itself", remedy, self._line(_Place(n, "compared_with")))
        return asked

    def _side(self, place: _Place, table: dict[str, Any]) -> Constituency | None:
        word = table.get(place.key)
        if word is not None and word not in _SIDES:
            remedy = f"write one of {', '.join(_SIDES)}, in quotes"
            self._wrong(f"{word!r} is no side", remedy, self._line(place))
        return None if word is None else Constituency(str(word))

    def _number(self, place: _Place, table: dict[str, Any], most: int) -> int | None:
        number = table.get(place.key)
        if number is None:
            return None
        if not isinstance(number, int) or isinstance(number, bool) or not 0 <= number <= most:
            remedy = f"write a whole number from 0 to {most}"
            self._wrong(f"{number!r} is no number for this rule", remedy, self._line(place))
        return number

    def _organisation(self, place: _Place, table: dict[str, Any]) -> Ref | None:
        name = table.get(place.key)
        if name is None:
            return None
        if not isinstance(name, str) or not name.strip():
            remedy = "write its id, name or acronym, in quotes"
            self._wrong(f"{name!r} is no organisation", remedy, self._line(place))
        try:
            return record_named(self._reader, name, [Kind.organisation], EXACT)
        except (UnknownName, AmbiguousName) as problem:
            found = [ref for ref in problem.candidates if isinstance(ref, Ref)]
            near = ", ".join(ref.id for ref in found[:4] if ref.kind == Kind.organisation)
            remedy = f"give the id, such as {near}" if near else "write the id or name of an organisation"
            where = f"{self._path}, line {self._line(place)}"
            raise BadInput(problem.what, where=where, remedy=remedy) from problem

    def _wrong(self, what: str, remedy: str, line: int) -> NoReturn:
        raise BadInput(what, where=f"{self._path}, line {line}", remedy=remedy)

    def _line(self, place: _Place) -> int:
        """Where a rule begins, or the key in it; where its list begins if it is not written as a table."""
        begun = [n for n, line in enumerate(self._lines) if re.match(rf"\s*\[\[\s*{TABLE}\s*\]\]", line)]
        if place.rule >= len(begun):
            return self._line_of(TABLE)
        start = begun[place.rule]
        end = begun[place.rule + 1] if place.rule + 1 < len(begun) else len(self._lines)
        keyed = [
            n
            for n in range(start, end)
            if place.key and re.match(rf"\s*[\"']?{re.escape(place.key)}[\"']?\s*=", self._lines[n])
        ]
        return (keyed or [start])[0] + 1

    def _line_of(self, key: str) -> int:
        """Where a word of the file's first level stands; the first line where it is not written plainly."""
        plain = rf"\s*\[*\s*[\"']?{re.escape(key)}[\"']?\s*[\].=]"
        found = [n for n, line in enumerate(self._lines) if re.match(plain, line)]
        return (found or [0])[0] + 1
