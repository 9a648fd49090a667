"""Terms for agreements, their parties and stages."""

from __future__ import annotations

from enum import auto

from registry.terms.base import Term


class AgreementType(Term):
    """What sort of agreement."""

    declaration_of_intent = auto()
    mou = auto()
    bilateral_labour_agreement = auto()
    protocol = auto()
    letter_of_agreement = auto()
    framework_agreement = auto()
    mutual_recognition = auto()
    trade_union_agreement = auto()
    model_agreement = auto()
    work_plan = auto()
    other = auto()


class AgreementStage(Term):
    """How far an agreement has come."""

    proposed = auto()
    exploratory = auto()
    drafting = auto()
    negotiation = auto()
    legal_clearance = auto()
    initialled = auto()
    signed = auto()
    ratified = auto()
    in_force = auto()
    under_review = auto()
    amended = auto()
    renewed = auto()
    suspended = auto()
    expired = auto()
    terminated = auto()
    abandoned = auto()


class PartyRole(Term):
    """What a party is to an agreement."""

    party = auto()
    origin = auto()
    destination = auto()
    implementer = auto()
    facilitator = auto()
    witness = auto()
