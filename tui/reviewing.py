"""How what waits for a decision reads, on the command line and on screens."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from registry.questions.candidates import Candidate
    from registry.questions.reviewing import Review


def waiting_words(review: Review) -> str:
    """What waits and where it stands: ``members.xlsx, sheet Members, row 9, since 2026-11-23``."""
    waiting = review.waiting
    return f"{waiting.file}, {waiting.where}, since {waiting.since}"


def incoming_label(review: Review) -> str:
    """The name with its acronym."""
    incoming = review.waiting.incoming
    return f"{incoming.name} ({incoming.acronym})" if incoming.acronym else incoming.name


def candidate_words(candidate: Candidate) -> str:
    """The record, and how likely it is: ``0.93 Jane Banda [jane-banda]``."""
    return f"{candidate.score:.2f} {candidate.ref.label} [{candidate.ref.id}]"


def count_words(number: int) -> str:
    """``3 wait for review``; ``Nothing waits for review``."""
    return f"{number or 'Nothing'} {'wait' if number > 1 else 'waits'} for review"
