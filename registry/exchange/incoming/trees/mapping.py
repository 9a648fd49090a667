"""A tree profile, read: which nodes are records, what their fields and parts are, which files it is for.

docs/exchange.md describes the language. Whatever a profile says that is not known is refused with file,
line and remedy, before any file is read by it.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from registry.errors import BadInput
from registry.exchange.incoming.profiles import Profile, profile_named, shipped_profiles
from registry.exchange.incoming.trees.columns import HOLDERS, Meaning, fields_of, parts_of
from registry.exchange.incoming.trees.paths import Path
from registry.exchange.incoming.trees.values import (
    Constant,
    Value,
    WordLists,
    parse_value,
    parse_word_lists,
    path_at,
    refuse_unknown,
    text_at,
)
from registry.exchange.incoming.words.days import DayOrder
from registry.exchange.own.yaml_nodes import Fields, Listing, Node, Words
from registry.frozen import Frozen
from registry.terms.kinds import Kind

IF_TOLD = "if-told"
"""A record that is mentioned only where another row tells it."""
_TOP = ("label", "series", "files", "day", "day_first", "words", "tell")
_RECORD = ("at", "kind", "key", "name", "acronym", "fields", "mention", "whole_roster", "quote")
_INLINE = ("at", "kind", "key", "name", "acronym", "fields")
_PART = ("at", "quote", "refers")
_SHORT = {
    "aliases": ("kind", "name"),
    "identifiers": ("scheme", "identifier"),
    "statements": ("attribute", "value"),
    "contact_details": ("type", "value"),
    "themes": ("theme", "theme"),
}
"""Parts that may be written short: what a key of the short form is, and what its value is."""


class Reference(Frozen):
    """A field that points to another record: one that is told there and then, or its key alone."""

    record: RecordRule | None
    key: Value | None
    is_if_told: bool = False
    """Whether a reference to what the file does not tell is nothing to speak of."""


Field = Value | Reference


class PartRule(Frozen):
    """Rows of a record: each node at the path is one; ``is_each`` makes one of every value instead."""

    part: str
    at: Path
    fields: Mapping[str, Field]
    meanings: Mapping[str, Meaning]
    quote: Value | None
    refers: Value | None
    is_each: str | None


class RecordRule(Frozen):
    """Nodes that are records. ``mention`` names the file that tells them, where these only speak of them."""

    at: Path
    kind: Value
    kinds: tuple[Kind, ...]
    key: Value
    name: Value | None
    acronym: Value | None
    fields: Mapping[str, Field]
    parts: tuple[PartRule, ...]
    mention: str | None
    whole: str | None
    quote: Value | None
    line: str


class TreeMapping(Frozen):
    """A whole profile."""

    name: str
    series: str
    files: Mapping[str, tuple[Path, ...]]
    day: Value | None
    order: DayOrder
    rules: tuple[RecordRule, ...]


def mapping_of(profile: Profile) -> TreeMapping:
    """The mapping that a profile says. Raises BadInput with its file and line."""
    top = profile.says
    if profile.shape != "tree":
        raise BadInput("is a profile for tables", where=profile.name, remedy="name one whose top key is tree")
    refuse_unknown(top, _TOP, "a tree profile")
    lists = parse_word_lists(top.entries.get("words"))
    files = _files(top)
    tell = top.entries.get("tell")
    if not isinstance(tell, Listing) or not tell.members:
        where = str(top.keys.get("tell", top.at))
        raise BadInput("says nothing to tell", where=where, remedy="tell: with a list of records")
    rules = tuple(_Reading(lists, tuple(files)).record(node, inline=False) for node in tell.members)
    day = top.entries.get("day")
    day_first = text_at(top, "day_first")
    order = DayOrder.said(None if day_first is None else day_first == "true")
    return TreeMapping(
        profile.name, text_at(top, "series") or profile.name.rsplit("/", 1)[-1], files,
        parse_value(day, lists) if day else None, order, rules,
    )  # fmt: skip


@cache
def shipped_mappings() -> tuple[TreeMapping, ...]:
    """The tree profiles that come with Interlock."""
    profiles = (profile_named(name) for name in shipped_profiles())
    return tuple(mapping_of(profile) for profile in profiles if profile.shape == "tree")


def _files(top: Fields) -> dict[str, tuple[Path, ...]]:
    node = top.entries.get("files")
    if not isinstance(node, Fields) or not node.entries:
        raise BadInput(
            "does not say which files it is for", where=str(top.keys.get("files", top.at)),
            remedy="files: with a name for each, and the paths that it has",
        )  # fmt: skip
    return {
        name: tuple(path_at(member) for member in paths.members)
        if isinstance(paths, Listing)
        else (path_at(paths),)
        for name, paths in node.entries.items()
    }


class _Reading:
    def __init__(self, lists: WordLists, files: tuple[str, ...]) -> None:
        self._lists, self._files = lists, files

    def record(self, node: Node, *, inline: bool) -> RecordRule:
        if not isinstance(node, Fields):
            raise BadInput("a record is described by keys", where=str(node.at), remedy="kind, key, name …")
        for needed in ("kind", "key") if inline else ("at", "kind", "key"):
            if needed not in node.entries:
                raise BadInput(f"a record without {needed}", where=str(node.at), remedy=f"add {needed}:")
        kind_value, kinds = self._kind(node.entries["kind"])
        parts = {part: fields for kind in kinds for part, fields in parts_of(kind).items()}
        refuse_unknown(node, (*(_INLINE if inline else _RECORD), *parts), "a record of this kind")
        at = path_at(node.entries["at"]) if "at" in node.entries else Path(())
        self._check_file(at, node, inline=inline)
        mention, whole = text_at(node, "mention"), text_at(node, "whole_roster")
        for said in (mention, whole):
            if said and said not in ("true", "false", IF_TOLD, *self._files):
                raise BadInput(
                    f"no file is called {said!r}", where=str(node.at), remedy=", ".join(self._files)
                )
        if not mention and "name" not in node.entries:
            raise BadInput("a record without name", where=str(node.at), remedy="add name:, or mention: true")
        fields = self._fields(node.entries.get("fields"), kinds)
        if kinds == (Kind.recommendation,) and not mention:
            _refuse_missing(node, [f for f in ("evaluation", "number") if f not in fields], "recommendations")
        return RecordRule(
            at, kind_value, kinds, self._value(node.entries["key"]),
            self._maybe(node, "name"), self._maybe(node, "acronym"),
            fields,
            tuple(rule for part, meanings in parts.items() if part in node.entries
                  for rule in self._parts(part, node.entries[part], meanings)),
            mention if mention != "false" else None, whole if whole != "false" else None,
            self._maybe(node, "quote"), str(node.at),
        )  # fmt: skip

    def _check_file(self, at: Path, node: Fields, *, inline: bool) -> None:
        if at.file and at.file not in self._files:
            raise BadInput(
                f"no file is called {at.file!r}", where=str(node.keys["at"]), remedy=", ".join(self._files)
            )
        if not inline and not at.file and len(self._files) > 1:
            raise BadInput(
                "does not say in which file", where=str(node.keys["at"]), remedy=f"{self._files[0]}:path"
            )

    def _kind(self, node: Node) -> tuple[Value, tuple[Kind, ...]]:
        words = {kind.value for kind in Kind}
        if isinstance(node, Words):
            if node.text not in words:
                raise BadInput(
                    f"{node.text!r} is no kind", where=str(node.at), remedy=", ".join(sorted(words))
                )
            return Constant(node.text or ""), (Kind(node.text),)
        value = self._value(node)
        said = getattr(value, "words", None) or {}
        given = {*said.values(), getattr(value, "otherwise", None)} & words
        if not given:
            raise BadInput("says no kind", where=str(node.at), remedy="words: {theirs: organisation}")
        return value, tuple(Kind(word) for word in sorted(given))

    def _value(self, node: Node) -> Value:
        return parse_value(node, self._lists)

    def _maybe(self, node: Fields, key: str) -> Value | None:
        return self._value(node.entries[key]) if key in node.entries else None

    def _fields(self, node: Node | None, kinds: tuple[Kind, ...]) -> dict[str, Field]:
        if node is None:
            return {}
        if not isinstance(node, Fields):
            raise BadInput("fields are written as field: value", where=str(node.at))
        known = {field for kind in kinds for field in fields_of(kind)}
        refuse_unknown(node, tuple(sorted(known)), "a record of this kind")
        return {field: self._field(value) for field, value in node.entries.items()}

    def _field(self, node: Node) -> Field:
        if isinstance(node, Fields) and "kind" in node.entries:
            return Reference(self.record(node, inline=True), None)
        if isinstance(node, Fields) and "record" in node.entries:
            refuse_unknown(node, ("record", "if_told"), "a reference")
            return Reference(None, self._value(node.entries["record"]), text_at(node, "if_told") == "true")
        return self._value(node)

    def _parts(self, part: str, node: Node, meanings: Mapping[str, Meaning]) -> list[PartRule]:
        """The rules for one sort of part: a list of them, or the short form."""
        if isinstance(node, Listing):
            return [rule for member in node.members for rule in self._parts(part, member, meanings)]
        short = _SHORT.get(part)
        if isinstance(node, Fields) and not (short and not self._is_long(node, meanings)):
            return [self._part(part, node, meanings)]
        if short is None:
            raise BadInput(f"{part} are described by keys", where=str(node.at), remedy=", ".join(meanings))
        first, second = short
        if isinstance(node, Fields):
            return [
                PartRule(
                    part,
                    Path(()),
                    {first: Constant(word), second: self._value(value)},
                    meanings,
                    None,
                    None,
                    second,
                )
                for word, value in node.entries.items()
            ]
        constant = {"kind": Constant("spelling")} if part == "aliases" else {}
        return [
            PartRule(part, Path(()), {**constant, second: self._value(node)}, meanings, None, None, second)
        ]

    @staticmethod
    def _is_long(node: Fields, meanings: Mapping[str, Meaning]) -> bool:
        return all(key in meanings or key in _PART for key in node.entries)

    def _part(self, part: str, node: Fields, meanings: Mapping[str, Meaning]) -> PartRule:
        refuse_unknown(node, (*_PART, *meanings), part)
        at = path_at(node.entries["at"]) if "at" in node.entries else Path(())
        fields = {key: self._field(value) for key, value in node.entries.items() if key not in _PART}
        missing = [field for field, meaning in meanings.items() if meaning.is_needed and field not in fields]
        if part in ("seats", "attendance") and not fields.keys() & {*HOLDERS, "seat"}:
            missing.append(" or ".join(HOLDERS))
        _refuse_missing(node, missing, part)
        return PartRule(
            part, at, fields, meanings, self._maybe(node, "quote"), self._maybe(node, "refers"), None
        )


def _refuse_missing(node: Fields, missing: list[str], what: str) -> None:
    if missing:
        needed = ", ".join(missing)
        raise BadInput(f"{what} without {needed}", where=str(node.at), remedy=f"say {needed} of each")
