"""Terms for findings: what needs somebody's attention."""

from __future__ import annotations

from enum import auto

from registry.terms.base import Term


class Severity(Term):
    """How much a finding matters, the worst first.

    An ``error`` cannot be so as it is recorded, a ``warning`` asks somebody to act, a ``notice`` is
    worth knowing.
    """

    error = auto()
    warning = auto()
    notice = auto()


class Decision(Term):
    """What somebody decided about a finding: to look at it again on a day, or to live with it."""

    snoozed = auto()
    accepted = auto()
