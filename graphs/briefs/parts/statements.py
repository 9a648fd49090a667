"""What sources say of a record in words and figures of their own, and where they disagree."""

from __future__ import annotations

from graphs.briefs.document import Table, Words
from graphs.briefs.scope import Scope
from registry.questions.record import Record


def statements_table(scope: Scope, record: Record) -> Table | None:
    """Statements and figures that had been made by the day; None where there is none."""
    said = [
        (stated.attribute, stated.value, stated.start, stated.end, stated.sources)
        for stated in record.statements
    ]
    said += [
        (figure.what.replace(" · ", ", "), figure.note or "", figure.start, figure.end, figure.sources)
        for figure in record.related.get("figures", ())
    ]
    rows = tuple(
        (
            Words(attribute.replace("_", " ")),
            scope.words(value, sources),
            Words(" – ".join(str(day) for day in (start, end) if day)),
        )
        for attribute, value, start, end, sources in said
        if scope.is_said(sources) and scope.is_past(start)
    )
    return Table(("What", "As its sources say", "When"), rows, (26, 56, 18)) if rows else None


def conflicts_table(scope: Scope, record: Record) -> Table | None:
    """Where what was said by the day disagrees about the record, side by side; None where it does not."""
    heard = (
        (conflict.field, [claim for claim in conflict.claims if scope.is_said([claim.note])])
        for conflict in record.conflicts
    )
    rows = tuple(
        (Words("" if n else field.replace("_", " ")), scope.words(claim.value, [claim.note]))
        for field, claims in heard
        if len({claim.value for claim in claims}) > 1
        for n, claim in enumerate(claims)
    )
    return Table(("Where sources disagree", "One says"), rows, (30, 70)) if rows else None
