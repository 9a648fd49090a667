"""Evidence: sources, and citations that tie one record to one place in one of them."""

from typing import Annotated

from pydantic import AfterValidator
from sqlalchemy import CheckConstraint, Index, text
from sqlmodel import Field, SQLModel

from registry.dates import PartialDate
from registry.models.columns import date_column, entity_constraints, of_terms, part_constraints, reference
from registry.terms.evidence import SourceType, Stance
from registry.terms.kinds import Kind

CITABLE = (
    "entity",
    "alias",
    "identifier",
    "statement",
    "theme",
    "contact_detail",
    "figure",
    "affiliation",
    "terms_of_reference",
    "composition_rule",
    "seat",
    "mechanism_link",
    "meeting_count",
    "activity_note",
    "attendance",
    "party",
    "agreement_step",
    "instrument_step",
    "endorsement",
    "endorsement_requirement",
    "system_function",
    "participant",
    "recommendation_tie",
    "action",
    "recommendation_review",
    "finding_decision",
    "waiting",
    "distinction",
)
"""The tables whose rows a citation can point to, each through a foreign key of its own."""

_TARGETS_SET = " + ".join(f"CASE WHEN {table}_id IS NULL THEN 0 ELSE 1 END" for table in CITABLE)


def _index_of_target(table: str) -> Index:
    # Partial: of the many target columns each citation sets one.
    is_set = text(f"{table}_id IS NOT NULL")
    return Index(f"ix_citation_{table}_id", f"{table}_id", sqlite_where=is_set, postgresql_where=is_set)


QUOTE_WORDS = 25
"""A quote is evidence, not a copy: it has this many words at most."""


def _short_enough(quote: str) -> str:
    words = len(quote.split())
    if words > QUOTE_WORDS:
        raise ValueError(f"is a quote of {words} words; quote at most {QUOTE_WORDS}")
    return quote


Quote = Annotated[str, AfterValidator(_short_enough)]


class Source(SQLModel, table=True):
    """A document, a conversation or a data set that says something.

    ``as_of`` is the day that it speaks of, ``issued`` the day it came out.
    """

    __tablename__ = "source"
    __table_args__ = entity_constraints(Kind.source)

    id: str = Field(primary_key=True)
    kind: Kind = Field(default=Kind.source, sa_type=of_terms(Kind))
    type: SourceType = Field(default=SourceType.other, sa_type=of_terms(SourceType))
    as_of: PartialDate | None = date_column()
    issued: PartialDate | None = date_column()
    publisher_id: str | None = reference("organisation")
    creator_id: str | None = reference("person")
    language: str | None = Field(default=None, max_length=35)
    file: str | None = None
    url: str | None = None


class Citation(SQLModel, table=True):
    """One record, or one field of it, tied to one place in a source.

    ``value`` is what the source says of the field, where that is not, or not only, what the
    registry records: contradicting claims stand side by side.
    """

    __tablename__ = "citation"
    __table_args__ = part_constraints(
        CheckConstraint(f"{_TARGETS_SET} = 1", name="ck_citation_target"),
        CheckConstraint("value IS NULL OR field IS NOT NULL", name="ck_citation_value"),
        CheckConstraint(
            f"length(quote) - length(replace(quote, ' ', '')) < {QUOTE_WORDS}", name="ck_citation_quote"
        ),
        *map(_index_of_target, CITABLE),
    )

    id: str = Field(primary_key=True)
    source_id: str = reference("source", required=True)
    locator: str | None = None
    quote: Quote | None = None
    asserted_by_id: str | None = reference("entity")
    stance: Stance = Field(default=Stance.states, sa_type=of_terms(Stance))
    field: str | None = None
    value: str | None = None
    entity_id: str | None = reference("entity", index=False)
    alias_id: str | None = reference("alias", index=False)
    identifier_id: str | None = reference("identifier", index=False)
    statement_id: str | None = reference("statement", index=False)
    theme_id: str | None = reference("theme", index=False)
    contact_detail_id: str | None = reference("contact_detail", index=False)
    figure_id: str | None = reference("figure", index=False)
    affiliation_id: str | None = reference("affiliation", index=False)
    terms_of_reference_id: str | None = reference("terms_of_reference", index=False)
    composition_rule_id: str | None = reference("composition_rule", index=False)
    seat_id: str | None = reference("seat", index=False)
    mechanism_link_id: str | None = reference("mechanism_link", index=False)
    meeting_count_id: str | None = reference("meeting_count", index=False)
    activity_note_id: str | None = reference("activity_note", index=False)
    attendance_id: str | None = reference("attendance", index=False)
    party_id: str | None = reference("party", index=False)
    agreement_step_id: str | None = reference("agreement_step", index=False)
    instrument_step_id: str | None = reference("instrument_step", index=False)
    endorsement_id: str | None = reference("endorsement", index=False)
    endorsement_requirement_id: str | None = reference("endorsement_requirement", index=False)
    system_function_id: str | None = reference("system_function", index=False)
    participant_id: str | None = reference("participant", index=False)
    recommendation_tie_id: str | None = reference("recommendation_tie", index=False)
    action_id: str | None = reference("action", index=False)
    recommendation_review_id: str | None = reference("recommendation_review", index=False)
    finding_decision_id: str | None = reference("finding_decision", index=False)
    waiting_id: str | None = reference("waiting", index=False)
    distinction_id: str | None = reference("distinction", index=False)
