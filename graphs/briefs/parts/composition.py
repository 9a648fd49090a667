"""Composition: the voting members of a body by side, and what the rules make of them."""

from __future__ import annotations

from graphs.briefs.document import Block, Paragraph, Table, Words
from graphs.briefs.scope import Scope, sentence
from registry.questions.composition import Measured, Side, composition_of
from registry.questions.refs import Ref
from registry.questions.seats import Seat


def composition_blocks(scope: Scope, body: Ref, caption: str = "") -> list[Block]:
    """The sides, who is not counted, and the rules with verdicts; nothing where nobody is known to vote."""
    found = composition_of(scope.reader, body, scope.as_of)
    if not found.sides:
        return []
    sides = Table(
        ("Voting members for", "Certain", "Possible", "Who"),
        tuple(_side(scope, side) for side in found.sides),
        (20, 10, 10, 60),
        caption,
    )
    rules = Table(
        ("What is asked", "Verdict", "Why"),
        tuple(_rule(scope, rule) for rule in found.rules),
        (44, 16, 40),
    )
    uncounted = [_without_vote(scope, found.without_vote)] if found.without_vote else []
    return [sides, *uncounted, sentence(Words(f"{found.note[0].upper()}{found.note[1:]}.")), rules]


def _without_vote(scope: Scope, seats: tuple[Seat, ...]) -> Paragraph:
    told = "; ".join(f"{seat.holder.label} ({seat.shown_role})" for seat in seats)
    return sentence(scope.words(f"Not counted, without a vote: {told}.", *(seat.sources for seat in seats)))


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
