"""Why the database refuses a row, in words that help to mend it."""

from __future__ import annotations

from typing import Protocol

from registry.models.columns import IN_ORDER


class BrokenRule(Protocol):
    """The rule that a row broke, as far as a database says."""

    @property
    def rule(self) -> str:
        """check, unique, reference or other."""
        ...

    @property
    def name(self) -> str | None:
        """The constraint's name."""
        ...

    @property
    def columns(self) -> tuple[str, ...]:
        """The columns that are the same in another row."""
        ...


_SENTENCES = {
    "ck_seat_holder": "a seat is held by an organisation, a person or a country; name one",
    "ck_seat_end": "knowledge: ended_known goes with an end_date, and only with one",
    "ck_affiliation_end": "knowledge: ended_known goes with an end_date, and only with one",
    "ck_seat_alternate": "a seat cannot stand in for itself",
    "ck_attendance_who": "somebody was there: an organisation, a person or a country; name one",
    "ck_attendance_substitute": "only a substitute is there in another's place",
    "ck_composition_rule_organisation": "required_organisation names one, and no other rule does",
    "ck_composition_rule_parity": "parity is between two constituencies: constituency and compared_with",
    "ck_composition_rule_counted": "this rule needs a number",
    "ck_agreement_corridor": "a corridor has both an origin and a destination",
    "ck_agreement_follows": "an agreement cannot follow itself",
    "ck_endorsement_who": "an endorsement is one body's or one country's: name body or country, and only one",
    "ck_endorsement_requirement_who": "what is required is one body's or country's act: name only one",
    "ck_citation_value": "a citation that claims a value says of which field",
    "ck_citation_target": "a citation points to one row",
    "ck_mechanism_link_two": "a link is between two bodies",
    "ck_organisation_parent": "an organisation cannot be part of itself",
    "ck_project_parent": "a project cannot be part of itself",
    "ck_finding_decision_until": "until goes with what is snoozed, and only with that",
    "ck_distinction_other": "a record is not told apart from itself",
    "ck_entity_redirect": "a record cannot be redirected to itself",
    "ck_place_code": "a country's code has two letters",
}


def refusal(broken: BrokenRule) -> str:
    """The rule that a row broke, as a sentence."""
    if broken.rule == "check":
        name = broken.name or ""
        if name.endswith("_order"):
            pairs = [pair for table, every in IN_ORDER.items() for pair in every
                     if name == f"ck_{table}_{pair[0]}_order"]  # fmt: skip
            first, last = pairs[0] if pairs else ("the first date", "the last one")
            return f"{first} begins after {last} is over"
        return _SENTENCES.get(name, f"this row breaks the rule {name}")
    if broken.rule == "unique":
        columns = ", ".join(broken.columns)
        return f"another row has the same {columns}" if columns else "another row says the same already"
    if broken.rule == "reference":
        return "something else still refers to this, or this refers to something that is not there"
    return "this row does not fit the others"
