"""The tables of what the example must answer, and of what it must not resolve; and how they are asked.

``questions.yaml`` and ``traps.yaml`` stand beside this module. Patterns are regular expressions,
whatever the case and the accents; passages are compared as bare words.
"""

from __future__ import annotations

import json
import re
import shlex
import unicodedata
from collections.abc import Callable, Iterator, Sequence
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
    counts: dict[str, int] | None = None
    """How many there must be, no more and no fewer, by where they stand: ``seats[role=member]``."""


class Trap(NamedTuple):
    """Something that must not be resolved: what must be said, by which passages, and what must not."""

    number: str
    title: str
    commands: list[str]
    says: list[str]
    claims: list[str]
    """Passages that must stand side by side, each in a citation of its own."""
    never: list[str]
    counts: dict[str, int] | None = None
    """As a question's, of the first command's answer."""
    only: Sequence[str] = ()
    """The records that the first command, a search, may find by whole words; none besides."""


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


def counted(answer: Json, where: str) -> int:
    """How many there are at a place in an answer: names of keys, each narrowed by ``[key.key=value]``."""
    found: list[Json] = [answer]
    for step in where.split():
        name, _, narrowed = step.partition("[")
        inner = [each.get(name) for each in found if isinstance(each, dict)]
        found = [member for each in inner for member in (each if isinstance(each, list) else [each])]
        if narrowed:
            path, _, wanted = narrowed.rstrip("]").partition("=")
            found = [each for each in found if text_at(each, path) == wanted]
    return len(found)


def text_at(value: Json, path: str) -> str:
    """What stands at a path of keys in an object, as text."""
    for key in path.split("."):
        value = value.get(key) if isinstance(value, dict) else None
    return str(value)


def words_of(command: str) -> list[str]:
    """A command as a shell takes it apart."""
    return shlex.split(command)


def _flat(text: str) -> str:
    text = re.sub("[\u2010-\u2014]", "-", text).replace("\u2019", "'").replace("\u2018", "'")
    return "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
