"""What comes next, and what is overdue? Everything that has a date, in one list.

Dates count by the latest day that they can mean. Plans and expectations count from the day that a
source speaks of them. That nothing is recorded of something whose day is past is told as such: it
says nothing about whether it happened.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from registry.asof import AsOf
from registry.dates import days_between
from registry.frozen import Frozen
from registry.questions.due.bodies import confirmations_due, meetings_due, terms_ending
from registry.questions.due.items import Due, DueItem
from registry.questions.due.stages import agreements_expiring, stages_expected
from registry.questions.due.work import actions_due, events_planned, projects_ending, reviews_expected
from registry.store.reading import Reader
from registry.store.stopping import counted
from registry.terms.projects import ParticipantRole
from registry.terms.upkeep import DueWhat

CONFIRM_AFTER_MONTHS = 12
"""A roster that was not confirmed for a year is to be confirmed."""


class DueFilter(Frozen):
    """What the list is narrowed to: the days ahead, a country by its code, one sort of thing.

    Whatever is overdue is listed however many days are asked for.
    """

    within_days: int | None = None
    country: str | None = None
    what: DueWhat | None = None
    confirm_after_months: int = CONFIRM_AFTER_MONTHS


ALL = DueFilter()


def due_on(reader: Reader, as_of: AsOf, only: DueFilter = ALL) -> list[DueItem]:
    """What is due by date, what is overdue first, counted from the day.

    On a day to come: as far as is recorded today.
    """
    as_of, day = as_of.ahead(), as_of.day
    sorts: tuple[Callable[[Reader, AsOf], Iterable[Due]], ...] = (
        meetings_due,
        events_planned,
        terms_ending,
        stages_expected,
        agreements_expiring,
        reviews_expected,
        actions_due,
        lambda reader, day: confirmations_due(reader, day, only.confirm_after_months),
        projects_ending,
    )
    gathered = [item for ask in counted("sorts of dates", sorts) for item in ask(reader, as_of)]
    items = [due.as_of(day) for due in gathered if only.what in (None, due.what)]
    if only.within_days is not None:
        items = [item for item in items if days_between(day, item.due.latest) <= only.within_days]
    if only.country is not None:
        there = {row.id for row in reader.rows(_OF_COUNTRY, _Id, country=only.country)}
        items = [item for item in items if {item.ref.id, item.about.id if item.about else ""} & there]
    return sorted(items, key=_by_date)


def _by_date(item: DueItem) -> tuple[str, int, str, str, str, str]:
    about = item.about.id if item.about else ""
    return item.due.latest, _ORDER[item.what], item.ref.name, item.ref.id, about, item.why


_ORDER = {what: position for position, what in enumerate(DueWhat)}


class _Id(Frozen):
    id: str


# A recommendation is found through its evaluation, a meeting also through its body.
_OF_COUNTRY = f"""
    WITH home AS (SELECT id FROM place WHERE code = :country)
    SELECT id FROM mechanism WHERE country_id IN (SELECT id FROM home)
    UNION SELECT id FROM event WHERE country_id IN (SELECT id FROM home)
    UNION SELECT id FROM instrument WHERE country_id IN (SELECT id FROM home)
    UNION SELECT id FROM project WHERE country_id IN (SELECT id FROM home)
    UNION SELECT project_id FROM participant
        WHERE entity_id IN (SELECT id FROM home) AND role = '{ParticipantRole.covered}'
    UNION SELECT id FROM agreement
        WHERE origin_id IN (SELECT id FROM home) OR destination_id IN (SELECT id FROM home)
    UNION SELECT party.agreement_id FROM party
        LEFT JOIN organisation ON organisation.id = party.entity_id
        WHERE party.entity_id IN (SELECT id FROM home)
           OR organisation.country_id IN (SELECT id FROM home)
    UNION SELECT recommendation.id FROM recommendation
        JOIN instrument ON instrument.id = recommendation.evaluation_id
        LEFT JOIN project ON project.id = instrument.project_id
        WHERE instrument.country_id IN (SELECT id FROM home) OR project.country_id IN (SELECT id FROM home)
"""
