"""Terms for whether a body still meets, and at which interval."""

from __future__ import annotations

from enum import auto

from registry.terms.base import Term


class Activity(Term):
    """Whether a body still meets, derived for a day from evidence."""

    active = auto()
    overdue = auto()
    dormant = auto()
    no_record = auto()
    proposed = auto()
    not_yet = auto()
    concluded = auto()


class ActivityObservation(Term):
    """What somebody said of a body's meetings, where no meeting is recorded."""

    meets_regularly = auto()
    slowed = auto()
    has_not_met = auto()
    no_longer_meets = auto()
    re_established = auto()
    continues = auto()


class IntervalBasis(Term):
    """Where the interval between a body's meetings comes from."""

    terms_of_reference = auto()
    benchmark = auto()
