"""The rules of ``check``, a module for each family; docs/findings.md tells what they are for."""

from __future__ import annotations

from registry.checks.findings import Rule
from registry.checks.rules.agreements import agreement_date_missed, agreement_expiring, agreement_stuck
from registry.checks.rules.bodies import (
    activity_contested,
    declared_state_differs,
    dormant_body,
    orphaned_body,
    overdue_body,
    terms_ended,
)
from registry.checks.rules.endorsements import (
    endorsement_assumed,
    endorsement_contested,
    endorsement_missing,
    endorsement_out_of_order,
)
from registry.checks.rules.evidence import sources_disagree
from registry.checks.rules.mandates import duplicate_mandate
from registry.checks.rules.recommendations import completed_too_early, review_left_blank
from registry.checks.rules.rosters import member_count_differs, seat_outside_life, sides_unbalanced
from registry.errors import BadInput
from registry.terms.findings import Severity

RULES = (
    Rule("seat_outside_life", Severity.error, seat_outside_life),
    Rule("completed_too_early", Severity.error, completed_too_early),
    Rule("dormant_body", Severity.warning, dormant_body),
    Rule("activity_contested", Severity.warning, activity_contested),
    Rule("overdue_body", Severity.warning, overdue_body),
    Rule("terms_ended", Severity.warning, terms_ended),
    Rule("orphaned_body", Severity.warning, orphaned_body),
    Rule("declared_state_differs", Severity.warning, declared_state_differs),
    Rule("sides_unbalanced", Severity.warning, sides_unbalanced),
    Rule("endorsement_contested", Severity.warning, endorsement_contested),
    Rule("endorsement_missing", Severity.warning, endorsement_missing),
    Rule("endorsement_out_of_order", Severity.warning, endorsement_out_of_order),
    Rule("agreement_stuck", Severity.warning, agreement_stuck),
    Rule("agreement_date_missed", Severity.warning, agreement_date_missed),
    Rule("review_left_blank", Severity.warning, review_left_blank),
    Rule("agreement_expiring", Severity.notice, agreement_expiring),
    Rule("duplicate_mandate", Severity.notice, duplicate_mandate),
    Rule("endorsement_assumed", Severity.notice, endorsement_assumed),
    Rule("member_count_differs", Severity.notice, member_count_differs),
    Rule("sources_disagree", Severity.notice, sources_disagree),
)
"""Every rule, in the order in which findings of one severity are told."""

BY_NAME = {rule.name: rule for rule in RULES}


def rule_named(name: str, where: str) -> Rule:
    """The rule of that name, written with spaces or hyphens as well; BadInput lists them all."""
    word = name.lower().replace("-", "_").replace(" ", "_")
    if word not in BY_NAME:
        raise BadInput(f"{name!r} is none of: {', '.join(BY_NAME)}", where=where)
    return BY_NAME[word]
