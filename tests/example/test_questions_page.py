"""docs/questions.md is made from the table of questions and what the example answers.

Written anew by ``INTERLOCK_GOLDENS=write make pytest``; look at the difference.
"""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest

from registry.checks.quotes import bare_words
from registry.dates import PartialDate
from registry.store.location import Location
from tests.conftest import PROJECT
from tests.example.tables import Ask, Json, Question, questions, words_of
from tui.cli.main import main

PAGE = PROJECT / "docs" / "questions.md"
LONG = 40
"""Answers of more lines are folded away."""

BEGINNING = """# What the example answers

Twenty-five questions that people who coordinate labour migration ask, each answered by one command from the
example registry (`interlock init --example`), with passages of the documents that prove it. This page is made
from the commands' own output, and CI checks that it is still so. In the example everything rests on five
public documents: nothing is answered that none of them says.
"""


class Passage:
    """A quote of an answer, with its place."""

    def __init__(self, quote: str, source: str, locator: str) -> None:
        self.words = bare_words(quote)
        self.line = f"- “{quote}” ({source}, {locator})"


def passages(answer: Json) -> Iterator[Passage]:
    """Every quote of an answer, in its order."""
    if isinstance(answer, dict):
        source = answer.get("source")
        if answer.get("quote") and isinstance(source, dict):
            yield Passage(str(answer["quote"]), str(source["id"]), str(answer["locator"]))
        for value in answer.values():
            yield from passages(value)
    if isinstance(answer, list):
        for value in answer:
            yield from passages(value)


def section(question: Question, told: str, answer: Json) -> str:
    """One question: the command, what it prints, and the passages that prove it."""
    lines = [line.rstrip() for line in told.rstrip("\n").split("\n")]
    session = "\n".join(["```console", f"$ interlock {question.command}", *lines, "```"])
    if len(lines) > LONG:
        session = (
            f"<details>\n<summary>The whole answer: {len(lines)} lines</summary>\n\n{session}\n\n</details>"
        )
    found = list(passages(answer))
    proof = [
        next(passage.line for passage in found if bare_words(wanted) in passage.words)
        for wanted in question.proof
    ]
    command = f"`interlock {question.command}`\n\n" if len(lines) > LONG else ""
    said = "\n".join(dict.fromkeys(proof))
    return f"## {question.number} {question.asks}\n\n{command}{session}\n\nWho says so:\n\n{said}\n"


def test_the_page_shows_what_the_example_answers(
    the_example: Location, ask: Ask, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.setenv("INTERLOCK_REGISTRY", the_example.path)
    # Whatever the day on which it is read: each command says as of when it asks, where that matters.
    monkeypatch.setattr("registry.asof.today", lambda: PartialDate("2031-01-01"))
    sections = []
    for question in questions():
        answer = ask(question.command)
        assert main(words_of(question.command)) == 0
        sections.append(section(question, capsys.readouterr().out, answer))
    made = "\n".join([BEGINNING, *sections])
    if os.environ.get("INTERLOCK_GOLDENS") == "write":
        PAGE.write_text(made, encoding="utf-8")
    assert PAGE.read_text(encoding="utf-8") == made
