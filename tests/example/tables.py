"""The tables of what the example must answer, and of what it must not resolve; and how they are asked.

``questions.yaml`` and ``traps.yaml`` stand beside this module. Patterns are regular expressions,
whatever the case and the accents; passages are compared as bare words.
"""

from __future__ import annotations

import json
import re
import shlex
import unicodedata
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import yaml

from registry.checks.quotes import bare_words

HERE = Path(__file__).resolve().parent
FREE_TEXT = frozenset({"quote", "note", "description", "locator", "comment"})
"""Where an answer does not count: it has to be found in a field that has a meaning."""

Json = dict[str, "Json"] | list["Json"] | str | int | float | bool | None
Ask = Callable[[str], Json]


class Question(NamedTuple):
    """A question of the example, the one command that answers it, and how one sees that it did."""

    number: str
    asks: str
    command: str
    answers: list[str]
    """What must be found in the answer's fields."""
    never: list[str]
    """What must be found nowhere."""
    proof: list[str]
    """Passages that must be among the answer's quotes."""


class Trap(NamedTuple):
    """Something that must not be resolved: what must be said, by which passages, and what must not."""

    number: str
    title: str
    commands: list[str]
    says: list[str]
    claims: list[str]
    """Passages that must stand side by side, each in a citation of its own."""
    never: list[str]


def questions() -> list[Question]:
    """The questions, in the order of their numbers."""
    rows = yaml.safe_load((HERE / "questions.yaml").read_text(encoding="utf-8"))
    return [Question(row.pop("question"), **row) for row in rows]


def traps() -> list[Trap]:
    """The traps, in the order of their numbers."""
    rows = yaml.safe_load((HERE / "traps.yaml").read_text(encoding="utf-8"))
    return [Trap(row.pop("trap"), **row) for row in rows]


def found(pattern: str, answer: object) -> bool:
    """Whether a pattern is found in the JSON of an answer."""
    return re.search(_flat(pattern), _flat(json.dumps(answer, ensure_ascii=False)), re.IGNORECASE) is not None


def without_free_text(answer: Json) -> Json:
    """The answer without what people wrote or were quoted with."""
    if isinstance(answer, dict):
        return {key: without_free_text(value) for key, value in answer.items() if key not in FREE_TEXT}
    if isinstance(answer, list):
        return [without_free_text(value) for value in answer]
    return answer


class Quoted(NamedTuple):
    """A quote in an answer, with where it stands."""

    source: str
    locator: str
    words: str


def quotes(answer: Json) -> Iterator[Quoted]:
    """Every quote in an answer, as bare words."""
    if isinstance(answer, dict):
        if answer.get("quote"):
            source = answer.get("source")
            name = str(source.get("id")) if isinstance(source, dict) else ""
            yield Quoted(name, str(answer.get("locator")), bare_words(str(answer["quote"])))
        for value in answer.values():
            yield from quotes(value)
    if isinstance(answer, list):
        for value in answer:
            yield from quotes(value)


def words_of(command: str) -> list[str]:
    """A command as a shell takes it apart."""
    return shlex.split(command)


def _flat(text: str) -> str:
    text = re.sub("[\u2010-\u2014]", "-", text).replace("\u2019", "'").replace("\u2018", "'")
    return "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
