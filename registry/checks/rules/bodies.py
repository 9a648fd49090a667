"""Bodies: do they still meet, is that what is declared, and what becomes of them after their project?"""

from __future__ import annotations

from collections.abc import Iterator

from registry.asof import AsOf
from registry.checks.findings import Found
from registry.checks.thresholds import Thresholds
from registry.dates import in_or_on
from registry.frozen import Frozen
from registry.questions.activity import ActivityOn, activities
from registry.questions.due.bodies import terms_that_end
from registry.questions.due.items import is_past
from registry.questions.orphans import orphans_on
from registry.questions.refs import NO_EVIDENCE, Ref, evidence_for, ref_columns
from registry.questions.speaking import Spoken
from registry.store.reading import Reader
from registry.terms.activity import Activity


def dormant_body(reader: Reader, as_of: AsOf, _limits: Thresholds) -> Iterator[Found]:
    """A body no longer meets: a source says so, or the registry follows it and it was silent too long.

    Reason: whoever counts on it to coordinate counts on nothing.

    Source: the registry's activity rule; the interval is the one of the terms of reference, else the
    twelve months of ILO C144, art. 5.
    """
    for body, on_day in _in_state(reader, as_of, Activity.dormant):
        if on_day.contested:
            continue
        said = f"has not met for too long, as the registry follows it: {_awaited(on_day)}"
        if not on_day.by_silence:
            said = f"no longer meets{_last_met(on_day)}{_uncited(on_day)}"
        yield Found(body, said, on_day.evidence)


def activity_contested(reader: Reader, as_of: AsOf, _limits: Thresholds) -> Iterator[Found]:
    """Of one and the same day a body is told to meet, and not to.

    While its meeting counts for its interval it is listed as active, after that as dormant, and either
    way as contested. Later evidence of the one or the other settles it.

    Reason: whoever counts on the body needs to know which of the two is so, and somebody can ask it.

    Source: the passages on both sides.
    """
    for state in (Activity.active, Activity.dormant):
        for body, on_day in _in_state(reader, as_of, state):
            if on_day.contested:
                message = f"is told to meet, and of the same day not to{_last_met(on_day)}{_uncited(on_day)}"
                yield Found(body, message, on_day.evidence)


def overdue_body(reader: Reader, as_of: AsOf, _limits: Thresholds) -> Iterator[Found]:
    """A body that the registry follows has not met within its interval.

    Reason: a reminder to its secretariat is cheap now; after three months' grace the body is dormant.

    Source: the registry's activity rule. Only a body whose meetings are recorded (followed_from,
    followed_to) can be overdue: elsewhere silence says nothing.
    """
    for body, on_day in _in_state(reader, as_of, Activity.overdue):
        message = f"should have met again by {on_day.meeting_due}: {_awaited(on_day)}"
        yield Found(body, message, on_day.evidence)


def _awaited(on_day: ActivityOn) -> str:
    """Why a followed body is late: its interval, and the last that is known of its meetings."""
    every = on_day.interval.words if on_day.interval else ""
    return f"it is to meet {every}{_last_met(on_day) or '; no dated meeting is recorded'}"


def _last_met(on_day: ActivityOn) -> str:
    return f"; the last dated meeting was {in_or_on(on_day.last_met)}" if on_day.last_met else ""


def _uncited(on_day: ActivityOn) -> str:
    return f"; recorded without a source: {', '.join(on_day.uncited)}" if on_day.uncited else ""


def _in_state(reader: Reader, as_of: AsOf, state: Activity) -> list[tuple[Ref, ActivityOn]]:
    sql = (
        f"SELECT {ref_columns('entity')} FROM mechanism JOIN entity ON entity.id = mechanism.id "
        "WHERE entity.redirect_to IS NULL ORDER BY entity.name, entity.id"
    )
    bodies = reader.rows(sql, Ref)
    states = activities(reader, as_of, [body.id for body in bodies])
    return [(body, states[body.id]) for body in bodies if states[body.id].state is state]


class _Declared(Frozen):
    id: str
    kind: str
    name: str
    acronym: str | None
    declared_state: str


def declared_state_differs(reader: Reader, as_of: AsOf, _limits: Thresholds) -> Iterator[Found]:
    """What a source declares of a body is not what the evidence shows on the day.

    Reason: one of the two is out of date, and lists that repeat the declared state mislead.

    Source: the registry's activity rule. A declared state counts from the day that its source speaks
    of; that nothing is recorded of a body contradicts no declaration.
    """
    sql = (
        f"SELECT {ref_columns('entity')}, mechanism.declared_state FROM mechanism "
        "JOIN entity ON entity.id = mechanism.id "
        "WHERE entity.redirect_to IS NULL AND mechanism.declared_state IS NOT NULL "
        "ORDER BY entity.name, entity.id"
    )
    declared = reader.rows(sql, _Declared)
    states = activities(reader, as_of, [row.id for row in declared])
    spoken = Spoken(reader, as_of)
    for row in declared:
        shown = states[row.id]
        if shown.state in (row.declared_state, Activity.no_record, Activity.not_yet):
            continue
        cited = evidence_for(reader, "entity", "target.id = :id", id=row.id).get(row.id, NO_EVIDENCE)
        of_state = tuple(said.note for said in cited.on_fields if said.field == "declared_state")
        notes = of_state or cited.notes
        said = spoken.by_the_day(notes)
        if said or not notes:
            words = Activity(row.declared_state).label
            yield Found(
                Ref._make(row[:4]), f"is declared {words}, but is {shown.state.label}", said + shown.evidence
            )


def terms_ended(reader: Reader, as_of: AsOf, _limits: Thresholds) -> Iterator[Found]:
    """A body is at work, or followed, and its last terms of reference have ended.

    Reason: what it decides after that rests on no mandate, and whoever gave it one can renew it.

    Source: the day on which the terms of reference end by their own words. Later ones that are recorded
    take their place from the day of their adoption, those without such a day at once.
    """
    ahead = as_of.ahead()
    ended = [terms for terms in terms_that_end(reader, ahead) if is_past(terms.ends_on, ahead.state_day)]
    states = activities(reader, as_of, [terms.body.id for terms in ended])
    for terms in ended:
        state = states[terms.body.id]
        is_followed = state.meeting_due is not None
        if is_followed or state.state is Activity.active:
            named = f"its terms of reference (version {terms.version})"
            yield Found(
                terms.body, f"{named} ended on {terms.ends_on}; no later ones are in force", terms.sources
            )


def orphaned_body(reader: Reader, as_of: AsOf, limits: Thresholds) -> Iterator[Found]:
    """A project-bound body whose project ended or ends within 90 days, its terms of reference silent.

    Reason: a body without a role after its project fizzles out, and nobody takes its members over.

    Source: IOM's evaluation of its labour migration project in Lesotho (2019), line 255: "Future TWGs
    should articulate their post project role in their TORs". A source has to say that the terms of
    reference are silent: that none is recorded, or nobody read them, is not enough.
    """
    for orphan in orphans_on(reader, as_of, limits.orphan_days):
        yield Found(orphan.body, orphan.sentence, orphan.silent + orphan.ended)
