"""Continuity: whether a body is at risk, and which of its members keep a seat at another table."""

from __future__ import annotations

from graphs.briefs.document import Block, Table, Words
from graphs.briefs.scope import Scope, counted, sentence
from registry.questions.continuity import Continuity, continuity_of
from registry.questions.refs import Ref


def continuity_blocks(scope: Scope, body: Ref) -> list[Block]:
    """What becomes of the members where the body ended or may end; nothing where neither is so."""
    found = continuity_of(scope.reader, body, scope.as_of)
    if not found.reasons and found.ended is None:
        return []
    blocks: list[Block] = [
        sentence(scope.words(f"{reason.why[0].upper()}{reason.why[1:]}.", reason.sources))
        for reason in found.reasons
        if scope.is_said(reason.sources)
    ]
    if found.counts.members:
        blocks.append(sentence(Words(_in_words(found))))
    rows = [
        (
            scope.words(kept.holder.label, kept.sources),
            Words("keeps a seat"),
            scope.words(
                "; ".join(dict.fromkeys(seat.mechanism.label for seat in kept.seats)),
                *(seat.sources for seat in kept.seats),
            ),
        )
        for kept in found.kept
    ]
    rows += [
        (scope.words(lost.holder.label, lost.sources), Words("would be lost"), Words(""))
        for lost in found.lost
    ]
    if rows:
        blocks.append(Table(("Member", "", "On which permanent body"), tuple(rows), (45, 15, 40)))
    return blocks


def _in_words(found: Continuity) -> str:
    counts = found.counts
    return (
        f"Of {counted(counts.members, 'member')} recorded on {found.members_on}, "
        f"{counts.kept} keep a seat on a permanent or statutory body, {counts.lost} would be lost, "
        "as far as is recorded."
    )
