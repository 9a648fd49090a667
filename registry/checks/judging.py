"""Does a finding rest? What was found, held against what was decided when something was found before.

A decision is about what was found: the message and the passages that it rested on. Where a rule finds
several things of one record, each has decisions of its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Protocol

from registry.questions.decisions import Decided
from registry.questions.refs import SourceNote
from registry.terms.findings import Decision
from registry.text import clean

_LONGEST = 600  # letters of a message that a decision keeps
_BETWEEN = "; "


class Told(Protocol):
    """What a rule found."""

    @property
    def message(self) -> str:
        """In words."""
        ...

    @property
    def sources(self) -> tuple[SourceNote, ...]:
        """Who says so."""
        ...


def message_of(found: Told) -> str:
    """What was found, as a decision keeps it: a very long message loses its end."""
    message = clean(found.message)
    return message if len(message) <= _LONGEST else f"{message[: _LONGEST - 1]}…"


def evidence_of(found: Told) -> str | None:
    """The passages, as a decision keeps them: each source with its place; None where there are none."""
    return _BETWEEN.join(sorted(_places(found.sources))) or None


def _places(notes: Iterable[SourceNote]) -> set[str]:
    return {clean(f"{note.source.id}, {note.locator}" if note.locator else note.source.id) for note in notes}


def judged(found: Sequence[Told], decided: Sequence[Decided], day: str) -> list[Decided | None]:
    """For each thing found of one record by one rule, the decision about it; None where there is none.

    ``decided`` are the decisions about that rule and record, the newest first; ``day`` is the day that
    is asked about. The newest decision on the same words counts. What says something else by now is
    still snoozed where it rests on a passage of then, or neither rests on any; and it comes back from
    being accepted, with a decision that holds no longer.
    """
    by_message: dict[str, Decided] = {}
    for decision in decided:
        by_message.setdefault(decision.message, decision)
    judgements: list[Decided | None] = []
    for each in found:
        same = by_message.get(message_of(each))
        judgements.append(None if same is None else same._replace(holds=_holds(same, each, day)))
    said = {message_of(each) for each in found}
    left = [decision for message, decision in by_message.items() if message not in said]
    for position, each in enumerate(found):
        if judgements[position] is None:
            judgements[position] = _changed_since(each, left, day)
    return judgements


def _holds(decision: Decided, found: Told, day: str) -> bool:
    if decision.until is not None:
        return day < decision.until.earliest
    return decision.evidence == evidence_of(found)


def _changed_since(found: Told, left: list[Decided], day: str) -> Decided | None:
    """The decision about what says something else now; it is taken from those that are left."""
    for decision in left:
        if decision.until is not None and day < decision.until.earliest and _shares(decision, found):
            left.remove(decision)
            return decision._replace(holds=True)
    for shared in (True, False):
        for decision in left:
            if decision.decision is Decision.accepted and _shares(decision, found) is shared:
                left.remove(decision)
                return decision._replace(holds=False)
    return None


def _shares(decision: Decided, found: Told) -> bool:
    """Whether both rest on one passage, or both on none."""
    if decision.evidence is None or not found.sources:
        return decision.evidence is None and not found.sources
    # As text between separators: a place may hold one, so that it cannot be split there.
    then = f"{_BETWEEN}{decision.evidence}{_BETWEEN}"
    return any(f"{_BETWEEN}{place}{_BETWEEN}" in then for place in _places(found.sources))
