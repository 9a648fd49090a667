"""Coordination bodies: which there are, and of each its state, roster, meetings and terms."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from graphs.briefs.document import Block, Section, Table, Words
from graphs.briefs.parts.composition import composition_blocks
from graphs.briefs.parts.events import attendance_blocks, event_table
from graphs.briefs.parts.rosters import roster_blocks
from graphs.briefs.scope import Scope, counted, sentence
from registry.questions.events import EventFilter
from registry.questions.mechanisms import MechanismRow
from registry.questions.record import record_of
from registry.questions.refs import Ref, sources_of
from registry.questions.roster import Roster, roster_on
from registry.terms.activity import Activity


def bodies_table(scope: Scope, bodies: Sequence[MechanismRow]) -> Table:
    """The bodies with their state on the day."""
    told = sources_of(scope.reader, [row.ref.id for row in bodies])
    rows = tuple(
        (
            scope.words(row.ref.label, told.get(row.ref.id, ())),
            Words(row.type.label),
            Words(row.permanence.label),
            Words(row.shown_activity),
            Words(str(row.last_met or "")),
            Words(str(row.seats)),
        )
        for row in bodies
    )
    heads = ("Body", "Type", "Permanence", "State", "Last met", "Seats")
    return Table(heads, rows, (34, 19, 14, 12, 12, 9))


def bodies_known(scope: Scope, bodies: Sequence[MechanismRow]) -> list[MechanismRow]:
    """Those of which somebody had spoken by the day, or on which somebody sat, or which were at work."""
    told = sources_of(scope.reader, [row.ref.id for row in bodies])
    at_work = frozenset((Activity.active, Activity.overdue, Activity.dormant, Activity.concluded))
    return [
        row
        for row in bodies
        if row.seats or row.activity in at_work or scope.is_said(told.get(row.ref.id, ()))
    ]


def bodies_in_words(bodies: Sequence[MechanismRow]) -> str:
    """How many bodies there are, and how many in which state."""
    states = Counter(row.activity for row in bodies)
    shown = ", ".join(f"{states[state]} {state.label}" for state in Activity if states[state])
    return f"{counted(len(bodies), 'body', 'bodies')}: {shown}." if bodies else "No body is recorded."


def body_section(scope: Scope, body: Ref) -> Section | None:
    """All that a brief says of one body among others; None where only its name is known."""
    roster = roster_on(scope.reader, body, scope.as_of)
    blocks = [*state_blocks(scope, roster), *terms_blocks(scope, body)]
    if roster.seats:
        blocks += [*roster_blocks(scope, roster), *composition_blocks(scope, body, "Composition")]
    blocks += meeting_blocks(scope, body)
    is_bare = len(blocks) == 1 and not roster.activity.evidence
    return None if is_bare else Section(body.label, 2, tuple(blocks))


def state_blocks(scope: Scope, roster: Roster) -> list[Block]:
    """The state of the body on the day, and the passages that it rests on."""
    activity = roster.activity
    said = f"State on the day: {activity.words}"
    met = f"; last met {activity.last_met}" if activity.last_met else ""
    is_waited_for = activity.meeting_due and activity.state is not Activity.dormant
    since = [f"meeting due by {activity.meeting_due}"] if is_waited_for else []
    since += [f"overdue from {activity.overdue_from}"] if activity.overdue_from else []
    since += [f"dormant from {activity.dormant_from}"] if activity.dormant_from else []
    words = f"{said}{met}{'; ' if since else ''}{', '.join(since)}."
    blocks: list[Block] = [sentence(scope.words(words, *([note] for note in activity.evidence), strong=True))]
    if activity.uncited:
        blocks.append(sentence(Words(f"Recorded without a source: {'; '.join(activity.uncited)}.")))
    if activity.interval is not None and since:
        blocks.append(sentence(Words(f"Interval: {activity.interval.words}.")))
    return blocks


def terms_blocks(scope: Scope, body: Ref) -> list[Block]:
    """What its terms of reference say, and how it is linked to other bodies."""
    related = record_of(scope.reader, body).related
    rows = [
        (
            Words(what),
            scope.words(_told(row.what, row.ref, row.note), row.sources),
            Words(" to ".join(str(day) for day in (row.start, row.end) if day)),
        )
        for key, what in _TERMS.items()
        for row in related.get(key, ())
        if scope.is_said(row.sources) and scope.is_past(row.start)
    ]
    return [Table(("What", "As recorded", "When"), tuple(rows), (20, 60, 20))] if rows else []


_TERMS = {
    "terms_of_reference": "terms of reference",
    "meeting_counts": "meetings counted",
    "activity_notes": "said of its meetings",
    "links": "link",
    "rules": "rules",
}


def _told(what: str, ref: Ref | None, note: str | None) -> str:
    words = what.replace("_", " ").replace(" · ", "; ")
    return ": ".join(filter(None, [words, ref.label if ref else None, note]))


def meeting_blocks(scope: Scope, body: Ref, caption: str = "Meetings") -> list[Block]:
    """Its meetings, and who came how often."""
    table = event_table(scope, EventFilter(mechanism=body.id), caption)
    return [*([table] if table else []), *attendance_blocks(scope, body)]
