"""Make a registry of any size: the same for the same seed.

    python -m benchmarks.world SEATS REGISTRY [--seed N] [--force]

REGISTRY is a file or the address of a PostgreSQL database. Ids and values follow from the seed; the
journal's times and salts do not. Names are invented; bodies, people and sources stand for nobody.
"""

from __future__ import annotations

import argparse
import resource
import sys
import time
from collections.abc import Callable

from benchmarks.actors import write_organisations, write_people, write_places
from benchmarks.acts import (
    write_agreements,
    write_decisions,
    write_endorsements,
    write_recommendations,
    write_systems,
)
from benchmarks.bodies import write_bodies
from benchmarks.ledger import Ledger, a_change
from benchmarks.matching import write_matching
from benchmarks.papers import write_instruments, write_projects
from benchmarks.plan import Plan, plan_of
from registry.changes.creating import create_registry
from registry.store.location import Location

FEWEST_SEATS, MOST_SEATS = 200, 5_000_000

_CHANGES: tuple[tuple[str, tuple[Callable[[Ledger, Plan], None], ...]], ...] = (
    ("places, organisations and sources", (write_places, write_organisations)),
    ("people and their posts", (write_people,)),
    ("projects and instruments", (write_projects, write_instruments)),
    ("bodies, their seats and meetings", (write_bodies,)),
    ("agreements and endorsements", (write_agreements, write_endorsements)),
    ("systems and recommendations", (write_systems, write_recommendations)),
    ("decisions about findings and who is who", (write_decisions, write_matching)),
)


def build_world(
    location: Location,
    *,
    seats: int,
    seed: int = 1,
    replace: bool = False,
    told: Callable[[str], None] = lambda _: None,
) -> None:
    """Make a registry with so many seats at a place where there is none, or in the place of one.

    ``told`` hears of each change as it is made. Raises ValueError for a number of seats that makes
    no world, and what create_registry raises.
    """
    if not FEWEST_SEATS <= seats <= MOST_SEATS:
        raise ValueError(f"{seats} seats make no world; from {FEWEST_SEATS} to {MOST_SEATS} do")
    plan = plan_of(seats, seed)

    def fill(place: Location) -> None:
        for number, (why, families) in enumerate(_CHANGES, start=1):
            started = time.perf_counter()
            with a_change(place, why, str(seed), plan.sources, number) as ledger:
                for write in families:
                    write(ledger, plan)
            told(f"{why}: {time.perf_counter() - started:.1f} s")

    create_registry(location, fill=fill, replace=replace)


def main() -> None:
    """Make one, and say how long it took and how much memory."""
    parser = argparse.ArgumentParser(description="Make a registry of any size to measure with.")
    parser.add_argument("seats", type=int)
    parser.add_argument("registry", help="a file, or the address of a PostgreSQL database")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--force", action="store_true", help="replace a registry that is there")
    given = parser.parse_args()
    started = time.perf_counter()
    build_world(Location(given.registry), seats=given.seats, seed=given.seed, replace=given.force, told=print)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (
        1024 if sys.platform != "darwin" else 1024**2
    )
    print(f"{given.seats} seats in {time.perf_counter() - started:.1f} s, {peak:.0f} MB at most")


if __name__ == "__main__":
    main()
