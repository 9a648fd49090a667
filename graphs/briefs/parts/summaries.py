"""What a brief says in short: a few facts in two columns, each with who says so."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from graphs.briefs.document import Block, Table, Words
from graphs.briefs.parts.attention import findings_in_words, next_in_words
from graphs.briefs.parts.statements import stated
from graphs.briefs.scope import Scope, counted, names
from registry.checks.findings import Finding
from registry.dates import PartialDate
from registry.questions.due.items import DueItem
from registry.questions.record import Record
from registry.questions.refs import Ref
from registry.questions.roster import Roster
from registry.questions.seats import Seat
from registry.terms.base import word_label
from registry.terms.seats import Role

_PURPOSES = ("purpose", "mandate", "objective", "overall objective", "main goal", "aim", "function", "role")
_LEADS = (Role.chair, Role.co_chair, Role.vice_chair, Role.facilitator, Role.co_facilitator, Role.lead)
_SERVES = (Role.secretariat, Role.secretary)

Fact = tuple[str, Words | str | None]
"""What it is about, and what is recorded of it; nothing where nothing is."""


def facts(told: Iterable[Fact]) -> list[Block]:
    """A table of the facts of which something is recorded; nothing where there is none."""
    rows = tuple(
        (Words(what, strong=True), said if isinstance(said, Words) else Words(said or ""))
        for what, said in told
    )
    rows = tuple(row for row in rows if row[1].text)
    return [Table(("What", "On the day"), rows, (24, 76))] if rows else []


def of_attention(scope: Scope, found: Sequence[Finding], due: Sequence[DueItem]) -> list[Fact]:
    """What is due next, and how many findings there are."""
    return [("Next due", next_in_words(scope, due)), ("Findings", findings_in_words(found))]


def purpose(scope: Scope, record: Record) -> Words:
    """What it is for, as its sources say."""
    terms = record.related.get("terms_of_reference", ())
    mandates = [row for row in terms if row.note and scope.is_said(row.sources) and scope.is_past(row.start)]
    if mandates:
        return scope.words(mandates[-1].note, mandates[-1].sources)
    return stated(scope, record, _PURPOSES)


def field(record: Record, name: str) -> str:
    """A field of the record in words; that of another record by its name."""
    value = record.fields.get(name)
    if isinstance(value, Ref):
        return value.label
    return word_label(value) if isinstance(value, str) else ""


def day_of(scope: Scope, record: Record, name: str) -> str:
    """A date of the record, where it is not later than the day."""
    value = record.fields.get(name)
    return value if isinstance(value, str) and scope.is_past(PartialDate(value)) else ""


def where(record: Record) -> str:
    """Its country and its scope, as far as they are recorded."""
    scope = field(record, "scope")
    return "; ".join(filter(None, [field(record, "country"), "" if scope == "unknown" else scope]))


def leading(scope: Scope, seats: Sequence[Seat]) -> list[Fact]:
    """Who leads a body and who serves it, as held on the day."""
    return [
        ("Chair or facilitator", _in_roles(scope, [seat for seat in seats if seat.role in _LEADS])),
        ("Secretariat", _in_roles(scope, [seat for seat in seats if seat.role in _SERVES])),
    ]


def _in_roles(scope: Scope, seats: Sequence[Seat]) -> Words:
    told = "; ".join(f"{seat.shown_holder} ({seat.shown_role}, {seat.certainty.label})" for seat in seats)
    return scope.words(told, *(seat.sources for seat in seats))


def sides(roster: Roster) -> str:
    """How many seats there are, and for whom."""
    counts = Counter(seat.constituency.label for seat in roster.seats)
    if not counts:
        return "none recorded as held on the day"
    told = ", ".join(
        f"{number} {'of unknown side' if side == 'unknown' else side}" for side, number in counts.items()
    )
    return f"{counted(len(roster.seats), 'seat')}: {told}"


def within(record: Record, *fields: str) -> str:
    """The records that some of its fields name."""
    return names(value for name in fields if isinstance(value := record.fields.get(name), Ref))
