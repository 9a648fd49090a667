"""Terms for sources, for changes, and for what a passage does to a fact."""

from __future__ import annotations

from enum import auto

from registry.terms.base import Term


class Stance(Term):
    """What a passage does to what is recorded: says it, lets it be inferred, or denies it."""

    states = auto()
    implies = auto()
    contradicts = auto()


class SourceType(Term):
    """What sort of source."""

    evaluation_report = auto()
    progress_report = auto()
    management_response = auto()
    evaluation_summary = auto()
    meeting_proceedings = auto()
    minutes = auto()
    law = auto()
    website = auto()
    interview = auto()
    dataset = auto()
    other = auto()


class ChangeKind(Term):
    """What a change of the registry did."""

    load = auto()
    edit = auto()
    add = auto()
    end = auto()
    meeting = auto()
    confirm = auto()
    merge = auto()
    unmerge = auto()
    undo = auto()
    redo = auto()
    erase = auto()
    decide = auto()
    disclose = auto()
    imported = auto()
    review = auto()
