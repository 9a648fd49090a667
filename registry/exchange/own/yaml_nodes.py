"""YAML as marked text: every value knows its file and line, and every value is text.

Dates, codes and numbers mean what the schema says they mean, not what YAML guesses: ``2018`` is a
year, ``no`` is Norway. Anchors and duplicate keys are refused; the first can make a small file
unfold without end, the second lose data in silence.
"""

from __future__ import annotations

import os
import unicodedata
from typing import NamedTuple

import yaml

from registry.errors import BadInput
from registry.text import clean


# The C parser where PyYAML was built with it: the same events, ten times as fast.
class _Untyped(getattr(yaml, "CBaseLoader", yaml.BaseLoader)):  # type: ignore[misc]
    """Composes nodes without asking what type each value might be."""

    def resolve(self, *_: object) -> str:
        return ""


class Place(NamedTuple):
    """Where in a file something stands."""

    file: str
    line: int

    def __str__(self) -> str:
        return f"{self.file} line {self.line}"


class Words(NamedTuple):
    """A scalar, cleaned; None where it is empty."""

    text: str | None
    at: Place


class Listing(NamedTuple):
    """A list of nodes."""

    members: list[Node]
    at: Place


class Fields(NamedTuple):
    """A mapping. ``keys`` says where each key stands."""

    entries: dict[str, Node]
    at: Place
    keys: dict[str, Place]


Node = Words | Listing | Fields


class YamlFile(NamedTuple):
    """A file that was read: its top level, and where control characters were taken out."""

    top: Fields
    cleaned: list[Place]


def read_yaml(path: str, name: str) -> YamlFile:
    """The file's top-level mapping; ``name`` is what errors call the file. Raises BadInput."""
    reading = _Reading(name)
    try:
        with open(path, encoding="utf-8-sig") as file:
            text = file.read()
        node = yaml.compose(text, Loader=_Untyped)
        top = Fields({}, Place(name, 1), {}) if node is None else reading.node(node)
    except UnicodeDecodeError as problem:
        raise BadInput("is not UTF-8 text", where=name, remedy="save it as UTF-8") from problem
    except OSError as problem:
        raise BadInput(f"cannot be read: {os.strerror(problem.errno or 0)}", where=name) from problem
    except RecursionError as problem:
        raise BadInput("is nested too deeply", where=name, remedy="write lists of records") from problem
    except yaml.YAMLError as problem:
        raise _unparsable(problem, name) from problem
    if not isinstance(top, Fields):
        raise BadInput(
            "should begin with a list's name", where=str(top.at), remedy="for example organisations:"
        )
    return YamlFile(top, reading.cleaned)


def _unparsable(problem: yaml.YAMLError, name: str) -> BadInput:
    mark = getattr(problem, "problem_mark", None)
    where = str(Place(name, mark.line + 1)) if mark else name
    reason = getattr(problem, "problem", None) or "characters that YAML does not allow"
    return BadInput(f"is not YAML: {reason}", where=where, remedy="check indentation, colons and quotes")


class _Reading:
    """Turns one file's nodes into marked text."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._met: set[int] = set()
        self.cleaned: list[Place] = []

    def node(self, node: yaml.Node) -> Node:
        place = Place(self._name, node.start_mark.line + 1)
        if id(node) in self._met:
            raise BadInput("anchors and aliases are not read", where=str(place), remedy="write the value out")
        self._met.add(id(node))
        if isinstance(node, yaml.MappingNode):
            return self._fields(node, place)
        if isinstance(node, yaml.SequenceNode):
            return Listing([self.node(member) for member in node.value], place)
        return self._words(node.value, place)

    def _words(self, text: str, place: Place) -> Words:
        tidy = clean(text)
        if tidy != text and tidy != " ".join(unicodedata.normalize("NFC", text).split()):
            self.cleaned.append(place)
        return Words(tidy or None, place)

    def _fields(self, node: yaml.MappingNode, place: Place) -> Fields:
        fields = Fields({}, place, {})
        for key_node, value_node in node.value:
            at = Place(self._name, key_node.start_mark.line + 1)
            key = key_node.value
            if not isinstance(key, str):
                raise BadInput("a key should be a word", where=str(at))
            if key in fields.entries:
                raise BadInput(f"{key!r} stands here twice", where=str(at), remedy="keep one of them")
            fields.entries[key] = self.node(value_node)
            fields.keys[key] = at
        return fields
