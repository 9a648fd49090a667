"""Terms for projects, their participants, and what became of recommendations."""

from __future__ import annotations

from enum import auto

from registry.terms.base import Term


class ProjectState(Term):
    """Where a project stands on a day, derived from its dates."""

    planned = auto()
    running = auto()
    ended = auto()
    unknown = auto()


class ParticipantRole(Term):
    """What somebody is to a project; ``target`` is whom it addresses, ``covered`` where it works."""

    funding = auto()
    accountable = auto()
    implementing = auto()
    partner = auto()
    beneficiary = auto()
    lead = auto()
    evaluator = auto()
    manager = auto()
    supporter = auto()
    target = auto()
    covered = auto()


class RecommendationRole(Term):
    """How a record is tied to a recommendation: it is addressed, responsible, or spoken about."""

    addressee = auto()
    responsible = auto()
    about = auto()


class Response(Term):
    """What the management answered to a recommendation."""

    accept = auto()
    partially_accept = auto()
    reject = auto()
    pending = auto()


class ReviewStatus(Term):
    """What a review found of a recommendation; blank is an answer too: nobody wrote anything."""

    open = auto()
    completed = auto()
    discarded = auto()
    blank = auto()
