"""A YAML or JSON file as a tree of text: entries, series and words, each container with its line.

Every value is text (``no`` is Norway, ``2018`` a year). Aliases, keys that stand twice, numbers that are
none and trees deeper than :data:`MOST_DEPTH` are refused; the parser's events are built up without
recursion, so that no file can exhaust the stack.
"""

from __future__ import annotations

import os
from typing import Any

import yaml

from registry.errors import BadInput
from registry.exchange.incoming.bounded import read_text
from registry.exchange.incoming.trees.json_text import read_json
from registry.text import clean

MOST_DEPTH = 64
"""How deep a tree may be nested."""
MOST_VALUES = 3_000_000
"""Values of a tree: records, lists and single ones; a value takes some two hundred bytes of memory."""
JSON_LINES = (".jsonl", ".ndjson")
ENDINGS = (".yaml", ".yml", ".json", *JSON_LINES)

_Loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


class Entry(dict[str, "Node"]):
    """A mapping; ``line`` is where it begins, 0 where that is not known."""

    __slots__ = ("line",)

    def __init__(self, line: int = 0) -> None:
        super().__init__()
        self.line = line


class Series(list["Node"]):
    """A list; ``line`` is where it begins, 0 where that is not known."""

    __slots__ = ("line",)

    def __init__(self, line: int = 0) -> None:
        super().__init__()
        self.line = line


Node = Entry | Series | str | None


def is_tree_file(path: str) -> bool:
    """Whether the file's name says that it holds YAML or JSON."""
    return path.lower().endswith(ENDINGS)


def read_nodes(path: str) -> Entry | Series:
    """The file's tree; JSON lines and several YAML documents make a series.

    The tree that was read last is kept, so that each reader that looks whether it knows a file sees the
    same. Raises BadInput with file and line where it is no such file or breaks a bound.
    """
    try:
        found = os.stat(path)
        stamp = (os.path.abspath(path), found.st_mtime_ns, found.st_size, found.st_ino)
    except OSError:
        stamp = None
    if stamp is None or stamp != _LAST.stamp:
        _LAST.stamp, _LAST.told = None, None
        try:
            _LAST.told = _read(path)
        except BadInput as problem:
            _LAST.told = problem
        _LAST.stamp = stamp
    if isinstance(_LAST.told, BadInput):
        raise _LAST.told
    assert _LAST.told is not None  # noqa: S101 - it was just read
    return _LAST.told


class _Last:
    stamp: tuple[str, int, int, int] | None = None
    told: Entry | Series | BadInput | None = None


_LAST = _Last()


def _read(path: str) -> Entry | Series:
    name, text = os.path.basename(path), read_text(path)
    lower = path.lower()
    if lower.endswith((".json", *JSON_LINES)) and sum(map(text.count, ",[{")) > MOST_VALUES:
        raise _too_many(name)
    if lower.endswith(JSON_LINES):
        return _lines(text, name)
    if lower.endswith(".json"):
        try:
            top = _of_json(read_json(text, name), 0, name)
        except BadInput:
            # One object a line, whatever the file is called.
            if not _seems_lines(text):
                raise
            return _lines(text, name)
    else:
        top = _yaml(text, name)
    if not isinstance(top, Entry | Series):
        raise BadInput("holds no records", where=name, remedy="a list or a mapping is expected")
    return top


def _too_many(where: str) -> BadInput:
    return BadInput(f"has more than {MOST_VALUES:,} values", where=where, remedy="split it")


def _seems_lines(text: str) -> bool:
    lines = [line.strip() for line in text.splitlines()[:50] if line.strip()]
    return len(lines) > 1 and all(line[0] == "{" and line[-1] == "}" for line in lines)


def _lines(text: str, name: str) -> Series:
    rows = Series(1)
    # Not splitlines: a line separator of Unicode may stand inside a value.
    for number, line in enumerate(text.split("\n"), start=1):
        if line.strip():
            row = _of_json(read_json(line, name, number), 0, name)
            if isinstance(row, Entry | Series):
                row.line = number
            rows.append(row)
    return rows


def _of_json(value: Any, depth: int, name: str) -> Node:  # noqa: ANN401 - what json.loads gives
    if depth > MOST_DEPTH:
        raise BadInput(f"is nested deeper than {MOST_DEPTH}", where=name, remedy="write lists of records")
    if isinstance(value, dict):
        entry = Entry()
        for key, member in value.items():
            entry[clean(key)] = _of_json(member, depth + 1, name)
        return entry
    if isinstance(value, list):
        series = Series()
        series.extend(_of_json(member, depth + 1, name) for member in value)
        return series
    if isinstance(value, bool):
        return "true" if value else "false"
    return None if value is None else clean(str(value)) or None


_NOTHING = ("~", "null", "Null", "NULL")
"""How YAML writes that there is no value, where it is not quoted."""


class _Growing:
    """A container that is being filled, and the key that waits for its value."""

    __slots__ = ("at", "key", "node")

    def __init__(self, node: Entry | Series) -> None:
        self.node, self.key, self.at = node, "", 0

    @property
    def awaits_key(self) -> bool:
        return isinstance(self.node, Entry) and not self.at


def _yaml(text: str, name: str) -> Node:
    documents, stack = Series(1), list[_Growing]()
    try:
        for number, event in enumerate(yaml.parse(text, Loader=_Loader)):
            if number > MOST_VALUES:
                raise _too_many(name)
            line = event.start_mark.line + 1 if event.start_mark else 0
            if isinstance(event, yaml.AliasEvent):
                raise BadInput(
                    "aliases are not read", where=f"{name} line {line}", remedy="write the value out"
                )
            if isinstance(event, yaml.ScalarEvent):
                is_nothing = event.implicit[0] and event.value in _NOTHING
                awaits_key = bool(stack) and stack[-1].awaits_key
                _place(documents, stack, "" if is_nothing and not awaits_key else event.value, line, name)
            elif isinstance(event, yaml.MappingStartEvent | yaml.SequenceStartEvent):
                node = Entry(line) if isinstance(event, yaml.MappingStartEvent) else Series(line)
                _open(documents, stack, node, name)
            elif isinstance(event, yaml.MappingEndEvent | yaml.SequenceEndEvent):
                stack.pop()
    except yaml.YAMLError as problem:
        mark = getattr(problem, "problem_mark", None)
        where = f"{name} line {mark.line + 1}" if mark else name
        reason = getattr(problem, "problem", None) or "characters that YAML does not allow"
        raise BadInput(f"is not YAML: {reason}", where=where, remedy="is the file whole?") from problem
    return documents if len(documents) != 1 else documents[0]


def _open(documents: Series, stack: list[_Growing], node: Entry | Series, name: str) -> None:
    where = f"{name} line {node.line}"
    if len(stack) >= MOST_DEPTH:
        raise BadInput(f"is nested deeper than {MOST_DEPTH}", where=where, remedy="write lists of records")
    if stack and stack[-1].awaits_key:
        raise BadInput("a key should be a word", where=where)
    if stack and stack[-1].at:
        # What stands under a key begins where the key does: two containers then seldom share a line.
        node.line = stack[-1].at
    _put(documents, stack, node)
    stack.append(_Growing(node))


def _place(documents: Series, stack: list[_Growing], text: str, line: int, name: str) -> None:
    if not stack or not stack[-1].awaits_key:
        _put(documents, stack, clean(text) or None)
        return
    top = stack[-1]
    top.key, top.at = clean(text), line
    if top.key in top.node:
        raise BadInput(
            f"{top.key!r} stands here twice", where=f"{name} line {line}", remedy="keep one of them"
        )


def _put(documents: Series, stack: list[_Growing], node: Node) -> None:
    if not stack:
        documents.append(node)
        return
    top = stack[-1]
    if isinstance(top.node, Entry):
        top.node[top.key], top.at = node, 0
    else:
        top.node.append(node)
