"""Continuity: whether a body is at risk, and which of its members keep a seat at another table."""

from __future__ import annotations

from graphs.briefs.document import Block, Table, Words
from graphs.briefs.scope import Scope, counted, sentence
from registry.questions.continuity import Continuity, continuity_of
from registry.questions.refs import Ref
from registry.terms.seats import Role


def continuity_blocks(scope: Scope, body: Ref) -> list[Block]:
    """What becomes of the members where the body ended or may end; nothing where neither is so."""
    found = continuity_of(scope.reader, body, scope.as_of)
    is_told = found.at_risk is not None or any(reason.sources for reason in found.reasons)
    if found.ended is None and not is_told and not found.counts.members:
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
            Words(_roles(kept.roles)),
            Words("keeps a seat"),
            scope.words(
                "; ".join(dict.fromkeys(seat.mechanism.label for seat in kept.seats)),
                *(seat.sources for seat in kept.seats),
            ),
        )
        for kept in found.kept
    ]
    rows += [
        (
            scope.words(lost.holder.label, lost.sources),
            Words(_roles(lost.roles)),
            Words("lost" if found.ended else "would be lost"),
            Words(""),
        )
        for lost in found.lost
    ]
    if rows:
        heads = ("Holder of a seat", "Role", _when(found), "On which permanent body")
        blocks.append(Table(heads, tuple(rows), (38, 16, 14, 32)))
    return blocks


def _roles(roles: tuple[Role, ...]) -> str:
    return ", ".join(role.label for role in roles)


def _when(found: Continuity) -> str:
    return "With its end" if found.ended else "If it ended"


def _in_words(found: Continuity) -> str:
    counts = found.counts
    holders = counted(counts.members, "holder of a seat is", "holders of seats are")
    keeps = f"{counts.kept} {'keeps' if counts.kept == 1 else 'keep'} a seat on another permanent body"
    lost = (
        f"{counts.lost} {'is' if counts.lost == 1 else 'are'} lost"
        if found.ended
        else (f"{counts.lost} would be lost")
    )
    return (
        f"{holders} recorded for {found.members_on}, in whatever role, observers and secretariat too. "
        f"{_when(found)}, as far as is recorded: {keeps}, {lost}."
    )
