"""Terms for coordination mechanisms, their seats, rules and meetings."""

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


class Activity(Term):
    """Whether a body still meets, derived for a day from evidence."""

    active = auto()
    overdue = auto()
    dormant = auto()
    no_record = auto()
    proposed = auto()
    not_yet = auto()
    concluded = auto()


class Role(Term):
    """In what role a seat is held: one row per holder and role."""

    chair = auto()
    co_chair = auto()
    vice_chair = auto()
    secretariat = auto()
    secretary = auto()
    facilitator = auto()
    co_facilitator = auto()
    member = auto()
    alternate = auto()
    observer = auto()
    focal_point = auto()
    resource_person = auto()
    lead = auto()
    other = auto()


class Constituency(Term):
    """Which side a seat speaks for (government, employers, workers: ILO C144)."""

    government = auto()
    employers = auto()
    workers = auto()
    un_igo = auto()
    civil_society = auto()
    migrants = auto()
    private_recruitment = auto()
    private_other = auto()
    academia = auto()
    donor = auto()
    media = auto()
    other = auto()
    unknown = auto()


class Capacity(Term):
    """By what right a seat is held."""

    ex_officio = auto()
    nominated = auto()
    elected = auto()
    personal = auto()
    invited = auto()
    unknown = auto()


class Level(Term):
    """How senior a representative is."""

    head_of_government = auto()
    minister = auto()
    deputy_minister = auto()
    permanent_secretary = auto()
    director = auto()
    technical = auto()
    other = auto()


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


class CountQualifier(Term):
    """How exact a counted number of meetings is."""

    exact = auto()
    at_least = auto()
    approximately = auto()


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
