"""The meetings of a world's bodies, and who was there."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from benchmarks.dates import some_date, year_of
from benchmarks.ledger import Ledger
from benchmarks.plan import Plan
from registry.terms.events import AttendanceFunction

if TYPE_CHECKING:
    from benchmarks.bodies import Seat

_MOST_AT_A_MEETING = 14


def write_meetings(ledger: Ledger, plan: Plan, n: int, seats: Sequence[Seat]) -> None:
    """The meetings of one body: of every third a few, most of them held."""
    rng = ledger.rng
    if n % 3:
        return
    for number in range(rng.randint(1, 5)):
        status = rng.choices(("held", "planned", "cancelled", "postponed"), (88, 5, 4, 3))[0]
        day = some_date(rng, 2010, 2025, unknown=0.03)
        key = ledger.entity(
            "event",
            f"event-{n}-{number}",
            f"Meeting {number + 1} of body {n}",
            type="meeting" if rng.random() < 0.8 else "workshop",
            status=status,
            mechanism_id=f"body-{n}",
            project_id=f"project-{rng.randrange(plan.projects)}" if rng.random() < 0.1 else None,
            country_id=rng.choice(plan.countries).id if rng.random() < 0.4 else None,
            host_id=seats[0].organisation,
            start_date=day,
            end_date=day if rng.random() < 0.2 else None,
            participants=rng.randint(5, 60) if rng.random() < 0.4 else None,
            minutes_id=f"source-{rng.randrange(plan.sources)}" if rng.random() < 0.5 else None,
        )
        ledger.cite("entity", key)
        if status == "held" and year_of(day, 2010) < 2025:
            _write_attendance(ledger, plan, key, seats)


def _write_attendance(ledger: Ledger, plan: Plan, event: str, seats: Sequence[Seat]) -> None:
    """Those who hold seats and came, sent apologies or another; attending is not membership."""
    rng, functions = ledger.rng, tuple(AttendanceFunction)
    met: set[tuple[str | None, str | None, str | None, str | None]] = set()
    for position, seat in enumerate(rng.sample(seats, min(len(seats), _MOST_AT_A_MEETING))):
        status = rng.choices(("present", "remote", "substitute", "apologies", "absent"), (70, 10, 5, 10, 5))[
            0
        ]
        person = seat.person
        in_place_of = None
        if status == "substitute":
            in_place_of = seat.organisation or seat.country
            person = f"person-{rng.randrange(plan.people)}"
        who = (seat.organisation, person, seat.country, in_place_of)
        if who in met:
            continue
        met.add(who)
        there = ledger.add(
            "attendance",
            f"at-{event.removeprefix('event-')}-{position}",
            event_id=event,
            seat_id=seat.id,
            organisation_id=seat.organisation,
            person_id=person,
            country_id=seat.country,
            status=status,
            function=str(rng.choice(functions)) if rng.random() < 0.4 else None,
            in_place_of_id=in_place_of,
        )
        ledger.cite("attendance", there, chance=0.5)
