"""Composition: the voting members of a body by side, and what the rules make of them."""

from __future__ import annotations

from graphs.briefs.document import Block, Table, Words
from graphs.briefs.scope import Scope, sentence
from registry.questions.composition import Measured, Side, composition_of
from registry.questions.refs import Ref


def composition_blocks(scope: Scope, body: Ref) -> list[Block]:
    """The sides and the rules with their verdicts; nothing where no voting member is recorded."""
    found = composition_of(scope.reader, body, scope.as_of)
    if not found.sides:
        return []
    sides = Table(
        ("Voting members for", "Certain", "Possible", "Who"),
        tuple(_side(scope, side) for side in found.sides),
        (20, 10, 10, 60),
        "Composition",
    )
    rules = Table(
        ("What is asked", "Verdict", "Why"),
        tuple(_rule(scope, rule) for rule in found.rules),
        (44, 16, 40),
    )
    return [sides, sentence(Words(f"{found.note[0].upper()}{found.note[1:]}.")), rules]


def _side(scope: Scope, side: Side) -> tuple[Words, ...]:
    members = dict.fromkeys((*side.certain, *side.possible))
    return (
        Words(side.constituency.label),
        Words(str(len(side.certain))),
        Words(str(len(side.possible))),
        scope.words(
            "; ".join(ref.acronym or ref.name for ref in members),
            *(seat.sources for seat in side.seats),
        ),
    )


def _rule(scope: Scope, rule: Measured) -> tuple[Words, ...]:
    return scope.words(rule.asks, rule.sources), Words(rule.verdict.label, strong=True), Words(rule.why or "")
