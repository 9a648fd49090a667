"""What was decided about findings: which of them may rest, until when, and why."""

from typing import Annotated

from pydantic import StringConstraints
from sqlalchemy import CheckConstraint
from sqlmodel import Field, SQLModel

from registry.dates import PartialDate
from registry.models.columns import (
    PartialDateText,
    date_column,
    identity_index,
    of_terms,
    part_constraints,
    reference,
)
from registry.models.entity import Short
from registry.terms.findings import Decision

# The store knows no rule: which there are is the business of the checks.
RuleName = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9]*(_[a-z0-9]+)*$", max_length=60)]


class FindingDecision(SQLModel, table=True):
    """That a finding about a record is to rest: until a day, or as long as the same is found.

    ``message`` and ``evidence`` are what was found when it was decided; ``decided_on`` is the day
    from which the decision counts.
    """

    __tablename__ = "finding_decision"
    __table_args__ = part_constraints(
        identity_index("finding_decision", "entity_id", "rule", "message", "decided_on"),
        CheckConstraint("(decision = 'snoozed') = (until IS NOT NULL)", name="ck_finding_decision_until"),
        CheckConstraint("length(reason) > 0", name="ck_finding_decision_reason"),
        # As text: a day is after a month that it lies in, so a snooze ends in a later one.
        CheckConstraint("decided_on < until", name="ck_finding_decision_decided_on_order"),
    )

    id: str = Field(primary_key=True)
    entity_id: str = reference("entity", required=True)
    rule: RuleName
    decision: Decision = Field(sa_type=of_terms(Decision))
    until: PartialDate | None = date_column()
    """The day on which a snoozed finding is back."""
    reason: str = Field(min_length=1)
    message: Short
    evidence: str | None = None
    """The passages that the finding rested on: ids of sources, each with its place."""
    decided_on: PartialDate = Field(sa_type=PartialDateText)
