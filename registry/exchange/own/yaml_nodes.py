"""YAML as marked text: every value knows its file and line, and every value is text.

Dates, codes and numbers mean what the schema says they mean, not what YAML guesses: ``2018`` is a
year, ``no`` is Norway. Anchors and duplicate keys are refused; the first can make a small file
unfold without end, the second lose data in silence.
"""

from __future__ import annotations

import os
import unicodedata

import yaml

from registry.errors import BadInput
from registry.frozen import Frozen
from registry.text import clean

# The C parser where PyYAML was built with it: the same events, ten times as fast.
_Loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
MOST_BYTES = 256 * 2**20
"""The largest file of the own format that is read."""
MOST_DEPTH = 64
"""How deep a file may be nested."""


class Place(Frozen):
    """Where in a file something stands."""

    file: str
    line: int

    def __str__(self) -> str:
        return f"{self.file} line {self.line}"


class Words(Frozen):
    """A scalar, cleaned; None where it is empty."""

    text: str | None
    at: Place


class Listing(Frozen):
    """A list of nodes."""

    members: list[Node]
    at: Place


class Fields(Frozen):
    """A mapping. ``keys`` says where each key stands."""

    entries: dict[str, Node]
    at: Place
    keys: dict[str, Place]


Node = Words | Listing | Fields


class YamlFile(Frozen):
    """A file that was read: its top level, and where control characters were taken out."""

    top: Fields
    cleaned: list[Place]


def read_yaml(path: str, name: str) -> YamlFile:
    """The file's top-level mapping; ``name`` is what errors call the file. Raises BadInput."""
    reading = _Reading(name)
    try:
        top = reading.whole(_text(path, name)) or Fields({}, Place(name, 1), {})
    except yaml.YAMLError as problem:
        raise _unparsable(problem, name) from problem
    if not isinstance(top, Fields):
        raise BadInput(
            "should begin with a list's name", where=str(top.at), remedy="for example organisations:"
        )
    return YamlFile(top, reading.cleaned)


def _text(path: str, name: str) -> str:
    try:
        with open(path, "rb") as file:
            content = file.read(MOST_BYTES + 1)
        if len(content) > MOST_BYTES:
            raise BadInput(f"is larger than {MOST_BYTES // 2**20} MB", where=name, remedy="split it")
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        raise BadInput("is not UTF-8 text", where=name, remedy="save it as UTF-8") from problem
    except OSError as problem:
        raise BadInput(f"cannot be read: {os.strerror(problem.errno or 0)}", where=name) from problem


def _unparsable(problem: yaml.YAMLError, name: str) -> BadInput:
    mark = getattr(problem, "problem_mark", None)
    where = str(Place(name, mark.line + 1)) if mark else name
    reason = getattr(problem, "problem", None) or "characters that YAML does not allow"
    return BadInput(f"is not YAML: {reason}", where=where, remedy="check indentation, colons and quotes")


class _Open:
    """A list or mapping that is being filled; of a mapping also the key that waits for its value."""

    __slots__ = ("key", "node")

    def __init__(self, node: Listing | Fields) -> None:
        self.node, self.key = node, ""


class _Reading:
    """Turns one file's events into marked text: however deep it is, nothing calls itself."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._open: list[_Open] = []
        self._top: Node | None = None
        self.cleaned: list[Place] = []

    def whole(self, text: str) -> Node | None:
        """The top of the file; None where nothing stands in it. Raises BadInput and YAMLError."""
        for event in yaml.parse(text, Loader=_Loader):
            if isinstance(event, yaml.ScalarEvent):
                self._scalar(event.value, self._at(event))
            elif isinstance(event, yaml.MappingStartEvent):
                self._begin(Fields({}, self._at(event), {}))
            elif isinstance(event, yaml.SequenceStartEvent):
                self._begin(Listing([], self._at(event)))
            elif isinstance(event, yaml.MappingEndEvent | yaml.SequenceEndEvent):
                self._open.pop()
            elif isinstance(event, yaml.AliasEvent):
                place = self._at(event)
                raise BadInput(
                    "anchors and aliases are not read", where=str(place), remedy="write the value out"
                )
            elif isinstance(event, yaml.DocumentStartEvent) and self._top is not None:
                place = self._at(event)
                raise BadInput("a second document begins", where=str(place), remedy="put it into a file")
        return self._top

    def _at(self, event: yaml.Event) -> Place:
        return Place(self._name, event.start_mark.line + 1 if event.start_mark else 0)

    def _begin(self, node: Listing | Fields) -> None:
        if len(self._open) >= MOST_DEPTH:
            raise BadInput(
                f"is nested deeper than {MOST_DEPTH}", where=str(node.at), remedy="write lists of records"
            )
        if self._awaits_key():
            raise BadInput("a key should be a word", where=str(node.at))
        self._place(node)
        self._open.append(_Open(node))

    def _awaits_key(self) -> bool:
        return bool(self._open) and isinstance(self._open[-1].node, Fields) and not self._open[-1].key

    def _scalar(self, text: str, at: Place) -> None:
        if not self._awaits_key():
            self._place(self._words(text, at))
            return
        fields, top = self._open[-1].node, self._open[-1]
        assert isinstance(fields, Fields)  # noqa: S101 - only a mapping awaits a key
        if text in fields.entries:
            raise BadInput(f"{text!r} stands here twice", where=str(at), remedy="keep one of them")
        if not text:
            raise BadInput("a key should be a word", where=str(at))
        fields.keys[text] = at
        top.key = text

    def _place(self, node: Node) -> None:
        if not self._open:
            self._top = node
            return
        top = self._open[-1]
        if isinstance(top.node, Listing):
            top.node.members.append(node)
        else:
            top.node.entries[top.key] = node
            top.key = ""

    def _words(self, text: str, place: Place) -> Words:
        tidy = clean(text)
        if tidy != text and tidy != " ".join(unicodedata.normalize("NFC", text).split()):
            self.cleaned.append(place)
        return Words(tidy or None, place)
