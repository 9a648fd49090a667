"""Terms for coordination mechanisms and their terms of reference."""

from __future__ import annotations

from enum import auto

from registry.terms.base import Term


class MechanismType(Term):
    """What sort of coordination body."""

    technical_working_group = auto()
    thematic_working_group = auto()
    task_force = auto()
    interministerial_committee = auto()
    national_committee = auto()
    statutory_tripartite_body = auto()
    project_board = auto()
    steering_committee = auto()
    unct_group = auto()
    joint_committee = auto()
    regional_consultative_process = auto()
    interregional_forum = auto()
    global_process = auto()
    regional_body = auto()
    donor_group = auto()
    network = auto()
    expert_meeting_series = auto()
    other = auto()


class Scope(Term):
    """How far a body reaches."""

    subnational = auto()
    national = auto()
    bilateral = auto()
    regional = auto()
    interregional = auto()
    global_ = "global"
    unknown = auto()


class Permanence(Term):
    """How long a body is meant to last; ``statutory`` wins over the rest."""

    statutory = auto()
    permanent = auto()
    time_bound = auto()
    project_bound = auto()
    ad_hoc = auto()
    unknown = auto()


class LinkKind(Term):
    """How one body relates to another, read from the first to the second."""

    subgroup_of = auto()
    reports_to = auto()
    advises = auto()
    oversees = auto()
    coordinates_with = auto()
    overlaps_with = auto()
    merged_into = auto()
    replaced_by = auto()
    proposed_to_merge_into = auto()
    converts_to = auto()
    possibly_same_as = auto()


class DecisionPower(Term):
    """What the terms of reference let a body do."""

    decides = auto()
    endorses = auto()
    advises = auto()
    informs = auto()
    unclear = auto()


class PostProjectRole(Term):
    """What the terms of reference say of the time after the project."""

    not_stated = auto()
    dissolve = auto()
    continue_ = "continue"
    transfer = auto()
    convert = auto()
    review_due = auto()


class CountQualifier(Term):
    """How exact a counted number of meetings is."""

    exact = auto()
    at_least = auto()
    approximately = auto()
