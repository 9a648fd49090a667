"""Every question is answered by one command, with its sources; nothing in doubt is resolved in silence."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from registry.checks.quotes import bare_words
from registry.questions.searching import WORDS
from tests.conftest import shared_folder
from tests.example.tables import (
    Ask,
    Json,
    Question,
    Trap,
    counted,
    found,
    questions,
    quotes,
    text_at,
    traps,
    without_free_text,
)


@pytest.mark.parametrize("question", questions(), ids=lambda question: question.number)
def test_a_question_is_answered_in_fields_with_the_passages_that_prove_it(
    ask: Ask, question: Question
) -> None:
    answer = ask(question.command)
    fields = without_free_text(answer)
    assert [pattern for pattern in question.answers if not found(pattern, fields)] == []
    assert [pattern for pattern in question.never if found(pattern, answer)] == []
    expected = question.counts or {}
    assert {where: counted(answer, where) for where in expected} == expected
    told = {quote.words for quote in quotes(answer)}
    assert question.proof, "an answer needs its sources"
    assert [
        passage for passage in question.proof if not any(bare_words(passage) in words for words in told)
    ] == []


@pytest.mark.parametrize("trap", traps(), ids=lambda trap: trap.number)
def test_a_trap_keeps_both_claims_and_is_not_resolved(ask: Ask, trap: Trap) -> None:
    answers = [ask(command) for command in trap.commands]
    assert [pattern for pattern in trap.says if not found(pattern, without_free_text(answers))] == []
    assert [pattern for pattern in trap.never if found(pattern, answers)] == []
    expected = trap.counts or {}
    assert {where: counted(answers[0], where) for where in expected} == expected
    if trap.only:
        hits = answers[0] if isinstance(answers[0], list) else []
        whole = [hit for hit in hits if isinstance(hit, dict) and float(str(hit["score"])) >= WORDS]
        assert {text_at(hit, "ref.id") for hit in whole} == set(trap.only)
    told = set(quotes(answers))
    stands = {passage: {q for q in told if bare_words(passage) in q.words} for passage in trap.claims}
    assert [passage for passage, where in stands.items() if not where] == []
    assert trap.says or trap.claims, "a row that says nothing cannot fail"


def test_a_row_fails_when_what_it_asks_for_is_not_there() -> None:
    answer: Json = {"name": "Board", "sources": [{"quote": "the Board met", "locator": "line 1"}]}
    assert found('"name": "board"', answer)
    assert not found("the board met", without_free_text(answer))
    assert not found("committee", answer)
    seats: Json = {"seats": [{"role": "member", "of": {"id": "b"}}, {"role": "chair", "of": {"id": "b"}}]}
    assert counted(seats, "seats[role=member]") == 1
    assert counted(seats, "seats of[id=b]") == 2
    assert {quote.words.strip() for quote in quotes(answer)} == {"the board met"}


@pytest.mark.shared
@pytest.mark.parametrize(("page", "rows"), [("questions.md", questions()), ("traps.md", traps())])
def test_the_tables_hold_every_row_that_is_asked_for(page: str, rows: list[Question] | list[Trap]) -> None:
    folder = shared_folder()
    assert folder is not None
    asked = re.findall(r"^#{2,3} ([AQ]\d\d)\b", Path(folder / page).read_text(encoding="utf-8"), re.MULTILINE)
    assert {row.number for row in rows} == set(asked)
    assert len(asked) == {"questions.md": 25, "traps.md": 76}[page]
