"""How large a world is: how many records of each kind go with so many seats."""

from __future__ import annotations

from array import array
from random import Random
from typing import NamedTuple

from benchmarks.names import COUNTRIES, Country
from registry.terms.actors import OrganisationType

WORLDWIDE = 12
"""The first organisations belong to no country: agencies that sit on bodies everywhere."""

CLASSES = tuple(OrganisationType)
LARGEST_BODY = 400


class Plan(NamedTuple):
    """How many there are of each kind, and how many seats each body has."""

    seats: int
    seed: int
    countries: tuple[Country, ...]
    organisations: int
    people: int
    sources: int
    projects: int
    instruments: int
    agreements: int
    systems: int
    recommendations: int
    body_sizes: array[int]
    classes: bytearray
    """The classification of each organisation that was made so far, as its position in ``CLASSES``."""

    def country_of(self, organisation: int) -> Country | None:
        """The country of an organisation: they take turns."""
        if organisation < WORLDWIDE:
            return None
        return self.countries[(organisation - WORLDWIDE) % len(self.countries)]

    def organisation_in(self, rng: Random, country: int | None) -> int:
        """One of a country's organisations, a few of which sit nearly everywhere; or one of anywhere."""
        if country is None or rng.random() < 0.2:
            return (
                int(WORLDWIDE * rng.random() ** 2)
                if rng.random() < 0.7
                else _anywhere(rng, self.organisations)
            )
        own = (self.organisations - WORLDWIDE - 1 - country) // len(self.countries) + 1
        return WORLDWIDE + country + len(self.countries) * int(own * rng.random() ** 3)


def _anywhere(rng: Random, number: int) -> int:
    return int(number * rng.random() ** 2)


def plan_of(seats: int, seed: int) -> Plan:
    """The plan of a world with so many seats: the same for the same seed."""
    organisations = max(60, seats // 10)
    countries = COUNTRIES[:: max(1, 240 // organisations)]
    return Plan(
        seats,
        seed,
        countries,
        organisations,
        people=max(30, seats // 5),
        sources=min(400, max(20, seats // 50)),
        projects=max(8, seats // 150),
        instruments=max(12, seats // 80),
        agreements=max(12, seats // 100),
        systems=max(6, seats // 500),
        recommendations=max(16, seats // 80),
        body_sizes=_body_sizes(seats, Random(f"{seed}/sizes")),
        classes=bytearray(organisations),
    )


def _body_sizes(seats: int, rng: Random) -> array[int]:
    """Many small bodies and a few large ones (Pareto), which have so many seats together."""
    sizes = array("i")
    left = seats
    while left > 0:
        size = min(int(4 * rng.paretovariate(1.5)), LARGEST_BODY, left)
        sizes.append(size)
        left -= size
    return sizes
