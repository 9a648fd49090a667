"""Terms for what comes next."""

from __future__ import annotations

from enum import auto

from registry.terms.base import Term


class DueWhat(Term):
    """What is due."""

    meeting_due = auto()
    event_planned = auto()
    terms_end = auto()
    stage_expected = auto()
    agreement_expires = auto()
    review_expected = auto()
    action_due = auto()
    confirmation_due = auto()
    project_ends = auto()


class Succession(Term):
    """How a body is recorded as taking over from another: by a link, or by the terms of reference."""

    merged_into = auto()
    replaced_by = auto()
    converts_to = auto()
    proposed_to_merge_into = auto()
    terms_of_reference = auto()
