"""A registry drawn by chance, the same each time: everything that has dates, with dates of any kind."""

from __future__ import annotations

import json
from random import Random
from typing import Any

Record = dict[str, Any]

_PLACES = range(40)
_SPOKEN_OF = (None, "2012", "2014-02", "2016-07-08")
_STAGES = ("negotiation", "signed", "in_force", "renewed", "terminated", "expired", "abandoned")


class Drawn:
    """Facts drawn by chance, the same each time."""

    def __init__(self, seed: int) -> None:
        self._random = Random(seed)  # noqa: S311 - drawn, not secret

    def maybe(self, value: object) -> object:
        return value if self._random.random() < 0.6 else None

    def date(self, first: int = 2010, last: int = 2019) -> str:
        year, month, day = self._random.randint(first, last), *(self._random.randint(1, 12) for _ in "md")
        return f"{year}-{month:02}-{day:02}"[: self._random.choice([4, 7, 10])]

    def life(self, start: str, end: str) -> Record:
        """A start and a later end, either of which may be unknown."""
        return {start: self.maybe(self.date(2010, 2013)), end: self.maybe(self.date(2014, 2019))}

    def one(self, *of: str) -> str:
        return self._random.choice(of)

    def some(self, most: int) -> range:
        return range(self._random.randint(0, most))


def _seat(drawn: Drawn, number: int) -> Record:
    seat: Record = {
        **drawn.life("start_date", "end_date"),
        "last_confirmed": drawn.maybe(drawn.date(2012, 2017)),
        "first_confirmed": drawn.maybe(drawn.date(2010, 2012)),
    }
    holder = drawn.one("organisation", "country", "person", "both")
    seat["organisation"] = f"o{number}" if holder in ("organisation", "both") else None
    seat["country"] = f"c{number}" if holder == "country" else None
    seat["person"] = f"p{number}" if holder in ("person", "both") else None
    if seat["end_date"] is None:
        seat["knowledge"] = drawn.one("unknown", "ended_unknown", "ended_unknown", "ongoing")
        seat["sources"] = [{"source": f"s{drawn.one('1', '2', '3')}"} for _ in drawn.some(2)]
    return seat


def _agreement(drawn: Drawn, number: int) -> Record:
    steps = [
        {"stage": drawn.one(*_STAGES), "entered": drawn.maybe(drawn.date())}
        | {"expected": drawn.one("2015", "2016-03")} for _ in drawn.some(3)
    ] + [{"stage": "signed"} for _ in drawn.some(1)]  # fmt: skip
    seen: dict[str, Record] = {repr(step): step for step in steps}
    return {
        "id": f"a{number}", "name": f"Agreement {number}", "expires_on": drawn.maybe(drawn.date(2015)),
        "stages": [*seen.values()], "parties": [{"entity": f"c{number}"}, {"entity": f"o{number}"}],
    }  # fmt: skip


def a_drawn_world(seed: int) -> str:
    """As YAML: bodies, seats, links, agreements, projects, endorsements and events of any dates."""
    drawn = Drawn(seed)
    world: dict[str, list[Record]] = {
        "sources": [{"id": f"s{n}", "name": f"Source {n}", "as_of": day} for n, day in enumerate(_SPOKEN_OF)],
        "places": [{"id": f"c{n}", "name": f"Country {n}", "type": "country"} for n in _PLACES],
        "people": [{"id": f"p{n}", "name": f"Person {n}"} for n in _PLACES],
        "organisations": [
            {"id": f"o{n}", "name": f"Office {n}", "dissolution_date": drawn.maybe(drawn.date(2015))}
            for n in _PLACES
        ],
        "mechanisms": [
            {"id": f"m{n}", "name": f"Body {n}", **drawn.life("founding_date", "conclusion_date"),
             "seats": [_seat(drawn, (n + k) % len(_PLACES)) for k in range(4)],
             "links": [{"to": f"m{(n + 1) % len(_PLACES)}", "kind": "overlaps_with",
                        **drawn.life("start_date", "end_date")} for _ in drawn.some(1)]}
            for n in _PLACES
        ],
        "agreements": [_agreement(drawn, n) for n in _PLACES],
        "projects": [
            {"id": f"j{n}", "name": f"Project {n}", **drawn.life("start_date", "end_date"),
             "participants": [{"entity": f"o{n}", "role": "funding", **drawn.life("start_date", "end_date")}],
             "endorsements": [{"body": f"m{n}", "act": drawn.one("endorsed", "objected"),
                               "claim": drawn.one("uncontested", "denied"),
                               "on_date": drawn.maybe(drawn.date())}]}
            for n in _PLACES
        ],
        "events": [
            {"id": f"e{n}", "name": f"Meeting {n}", **drawn.life("start_date", "end_date"),
             "status": drawn.one("held", "held", "planned"),
             "attendance": [{"organisation": f"o{n}", "person": f"p{n}",
                             "status": drawn.one("present", "apologies", "remote")}]}
            for n in _PLACES
        ],
    }  # fmt: skip
    return json.dumps(_known(world))


def _known(told: object) -> Any:  # noqa: ANN401 - whatever JSON holds
    """Without what is not known: a file names no field that it leaves empty."""
    if isinstance(told, dict):
        return {key: _known(value) for key, value in told.items() if value is not None}
    return [_known(one) for one in told] if isinstance(told, list) else told
