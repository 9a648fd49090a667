"""Terms for the rules of composition, and what became of them."""

from __future__ import annotations

from enum import auto

from registry.terms.base import Term


class CompositionRuleKind(Term):
    """What a body's composition has to satisfy."""

    minimum = auto()
    maximum_share = auto()
    parity = auto()
    required_organisation = auto()
    minimum_women = auto()


class RulesFrom(Term):
    """Where the rules that a body is measured by come from."""

    recorded = auto()
    type = auto()
    own = auto()
    benchmark = auto()


class Verdict(Term):
    """What the recorded seats of a body say to a rule of composition."""

    met = auto()
    not_met = auto()
    unknown = auto()
    not_recorded = auto()
