"""A graph file as it is written: nodes, edges, and what is said of them, all as text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from xml.etree.ElementTree import Element

from registry.exchange.incoming.network_values import Direction
from registry.frozen import Frozen
from registry.text import clean

Spell = tuple[str | None, str | None]
"""From when until when, as the file writes it."""


class SeenNode(Frozen):
    """A node with what is said of it, by the names of the attributes; ``parents`` are nodes around it."""

    key: str
    said: dict[str, str]
    spells: tuple[Spell, ...] = ()
    parents: tuple[str, ...] = ()


class SeenEdge(Frozen):
    """An edge; ``key`` is its own id where the file gives one."""

    key: str
    source: str
    target: str
    direction: Direction
    said: dict[str, str]
    spells: tuple[Spell, ...] = ()


class SeenGraph(Frozen):
    """A whole file; ``drawn`` counts parts of the picture, ``left`` what has no place, by name."""

    nodes: list[SeenNode]
    edges: list[SeenEdge]
    said: dict[str, str]
    drawn: Counter[str]
    left: Counter[str]


def named(part: Element) -> str:
    """The name of an element, whatever namespace it is of."""
    return str(part.tag).rsplit("}", 1)[-1]


def within(part: Element | None, *names: str) -> Iterator[Element]:
    """The elements of these names directly in another."""
    return (child for child in (() if part is None else part) if named(child) in names)


def first_within(part: Element, name: str) -> Element | None:
    """The first of them."""
    return next(within(part, name), None)


class Sayings:
    """What is said of one part, by name; a second value of the same name gets a number."""

    def __init__(self) -> None:
        self.said: dict[str, str] = {}

    def say(self, name: str, text: str | None) -> None:
        """Keep a value; one that says nothing, or the same again, is left."""
        name, text = clean(name).lower(), clean(text or "")
        number = 1
        while text and (word := name if number == 1 else f"{name} {number}") in self.said:
            if self.said[word] == text:
                return
            number += 1
        if text:
            self.said[word] = text
