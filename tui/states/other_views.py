"""Which records have another view, and what it is called."""

from __future__ import annotations

from registry.questions.endorsements import ENDORSED_KINDS
from registry.questions.refs import Ref
from registry.terms.kinds import Kind


def view_of(ref: Ref) -> str | None:
    """The name of the record's other view; None where it has none."""
    if ref.kind == Kind.mechanism:
        return "Timeline"
    return "Endorsements" if ref.kind in ENDORSED_KINDS else None
