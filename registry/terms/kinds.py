"""The kinds of records, and how much is known of what holds."""

from __future__ import annotations

from enum import auto

from registry.terms.base import Term


class Kind(Term):
    """What kind of record an id names."""

    organisation = auto()
    person = auto()
    place = auto()
    mechanism = auto()
    event = auto()
    agreement = auto()
    instrument = auto()
    system = auto()
    project = auto()
    recommendation = auto()
    source = auto()

    @property
    def one(self) -> str:
        """One of the kind: ``an organisation``."""
        return f"{'an' if self.value[0] in 'aeiou' else 'a'} {self.value}"


class Certainty(Term):
    """Whether a fact holds on every day asked about, or on some."""

    certain = auto()
    possible = auto()


class Knowledge(Term):
    """What is known of the end of a seat or a post."""

    ongoing = auto()
    ended_known = auto()
    ended_unknown = auto()
    unknown = auto()
