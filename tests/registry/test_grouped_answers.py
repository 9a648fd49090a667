"""What is asked at once for counts and an order says the same as what is asked of every record."""

from __future__ import annotations

import json
from random import Random
from typing import Any

import pytest

from registry.asof import AsOf
from registry.questions.activity import activities, states_of
from registry.questions.agreement_standings import standings_on
from registry.questions.agreements import AgreementFilter, agreements_on
from registry.questions.forums import cells_of, forums_known, forums_on, sittings_on
from registry.questions.home import first_screen, home
from registry.questions.mechanisms import MechanismFilter, mechanisms_on, silent_bodies
from registry.questions.recommendations import recommendations_on
from registry.questions.review_times import review_times_on
from registry.store.reading import Reader, reading
from registry.terms.agreements import AgreementStage
from tests.conftest import World
from tests.derivations.tables import table

DAYS = (None, "2012-02-29", "2014", "2014-12-31", "2015-06", "2016-03-01", "2018", "2030")
_SOURCES = ({"id": "early", "as_of": "2012"}, {"id": "late", "as_of": "2015-06"}, {"id": "undated"})


class Drawn:
    """Facts drawn by chance, the same each time."""

    def __init__(self, seed: int) -> None:
        self.random = Random(seed)  # noqa: S311 - drawn, not secret

    def date(self) -> str:
        year, month, day = self.random.randint(2010, 2018), self.random.randint(1, 12), 28
        return f"{year}-{month:02}-{day}"[: self.random.choice([4, 7, 10])]

    def maybe(self, **told: object) -> dict[str, object]:
        return told if self.random.random() < 0.5 else {}

    def cited(self) -> dict[str, object]:
        stances = ("states", "states", "implies", "contradicts")
        sources = [
            {"source": self.random.choice(_SOURCES)["id"], "quote": f"so {n}"}
            | {"stance": self.random.choice(stances)}
            for n in range(self.random.randint(0, 2))
        ]
        return {"sources": sources} if sources else {}

    def step(self) -> dict[str, Any]:
        stage = str(self.random.choice(list(AgreementStage)))
        return (
            {"stage": stage}
            | self.maybe(entered=self.date())
            | self.maybe(expected=self.date())
            | self.cited()
        )

    def steps(self) -> list[dict[str, Any]]:
        steps = [self.step() for _ in range(self.random.randint(0, 5))]
        known = {(one["stage"], one.get("entered"), one.get("expected")): one for one in steps}
        return list(known.values())

    def seat(self) -> dict[str, Any]:
        roles = ("member", "chair", "observer")
        seat: dict[str, Any] = {"country": f"c{self.random.randint(0, 5)}", "role": self.random.choice(roles)}
        return seat | self.maybe(start_date=self.date()) | self.maybe(last_confirmed="2019") | self.cited()

    def seats(self) -> list[dict[str, Any]]:
        seats = [self.seat() for _ in range(self.random.randint(0, 4))]
        return list({(one["country"], one["role"], one.get("start_date")): one for one in seats}.values())

    def review(self, number: int) -> dict[str, Any]:
        status = self.random.choice(("open", "completed", "blank"))
        return {"review": number, "status": status} | self.maybe(reported_on=self.date()) | self.cited()

    def world(self) -> str:
        return json.dumps({
            "sources": [{"name": f"Source {n}", **source} for n, source in enumerate(_SOURCES)],
            "places": [{"id": f"c{n}", "name": f"Country {n}", "type": "country"} for n in range(5)]
            + [{"id": "c5", "name": "The East", "type": "region"}],
            "mechanisms": [
                {"id": f"m{n}", "name": f"Body {n}", "seats": self.seats()}
                | self.maybe(scope=self.random.choice(["regional", "national", "global"]))
                | self.maybe(followed_from=self.date())
                for n in range(40)
            ],
            "events": [
                {"id": f"e{n}", "name": f"Meeting {n}", "mechanism": f"m{n}", "status": "held",
                 "start_date": self.date()} for n in range(20)
            ],
            "instruments": [
                {"id": f"v{n}", "name": f"Evaluation {n % 3}", "type": "evaluation"} for n in range(4)
            ],
            "agreements": [
                {"id": f"a{n}", "name": f"Agreement {n % 30}", "stages": self.steps()}
                | self.maybe(type="declaration_of_intent") | self.maybe(expires_on=self.date())
                | (self.maybe(follows=f"a{n - 1}") if n else {})
                for n in range(60)
            ],
            "recommendations": [
                {"id": f"r{n}", "name": f"Recommendation {n}", "evaluation": f"v{n % 4}",
                 "number": f"{n // 4}",
                 "reviews": [self.review(k + 1) for k in range(self.random.randint(0, 3))]}
                for n in range(50)
            ],
        })  # fmt: skip


def check_standings(reader: Reader, day: AsOf) -> None:
    told = {one.id: (one.name, one.stage, one.stuck, one.missed) for one in standings_on(reader, day)}
    asked = {
        row.ref.id: (
            row.ref.name,
            row.stage,
            row.stuck,
            row.expected is not None and row.expected.latest < day.state_day,
        )
        for row in agreements_on(reader, day)
    }
    assert told == asked, day


def check_reviews(reader: Reader, day: AsOf) -> None:
    told, rows = review_times_on(reader, day), recommendations_on(reader, day)
    assert [key for one in told.evaluations for key in one.ids] == [row.ref.id for row in rows]
    assert {one.evaluation for one in told.evaluations} == {row.evaluation for row in rows}
    assert told.recommendations == len(rows)
    assert told.reviewed == sum(bool(row.statuses) for row in rows)
    assert told.last == max((found.review for row in rows for found in row.statuses), default=0)


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_what_is_grouped_is_what_is_listed(a_world: World, seed: int) -> None:
    with reading(a_world(Drawn(seed).world())) as reader:
        for text in DAYS:
            day = AsOf.on(text)
            check_standings(reader, day)
            check_reviews(reader, day)
            forums = forums_on(reader, day)
            assert set(sittings_on(reader, day)) == {cell[:4] for cell in forums.cells}
            assert forums_known(reader) == list(forums.forums)
            some = [forum.id for forum in forums.forums][::2]
            assert set(cells_of(reader, day, some)) == {one for one in forums.cells if one.forum in some}
            bodies = [row.ref.id for row in mechanisms_on(reader, day)]
            states = {key: found.state for key, found in activities(reader, day, bodies).items()}
            assert states_of(reader, day, bodies) == states
            silent = [row.ref.id for row in mechanisms_on(reader, day, MechanismFilter(silent=True))]
            assert sorted(silent_bodies(reader, day)) == sorted(silent)
        # A world in which nothing happens would pass as well.
        assert forums.cells
        assert silent
        assert {one.stage for one in standings_on(reader, AsOf.on())} > {None, AgreementStage.expired}
        assert any(one.stuck for one in standings_on(reader, AsOf.on("2018")))


def test_at_every_edge_an_agreement_stands_where_the_list_says(a_world: World) -> None:
    worlds = table("agreement_pipeline", "agreements")
    with reading(a_world(worlds.world)) as reader:
        for day in (*DAYS, "2019", "2019-12-31", "2020-01-01", "2020-02", "2020-03-05", "2021-06-30", "2026"):
            check_standings(reader, AsOf.on(day))


def test_at_every_edge_reviews_are_counted_as_the_list_says(a_world: World) -> None:
    with reading(a_world(table("recommendations", "recommendations").world)) as reader:
        for day in (None, "2019", "2020-02-28", "2020-02-29", "2020-07", "2021-09-29", "2021-09-30", "2022"):
            check_reviews(reader, AsOf.on(day))


def test_the_first_screen_names_the_first_of_those_that_home_names(a_world: World) -> None:
    day = AsOf.on("2018-06")
    with reading(a_world(Drawn(1).world())) as reader:
        whole, found = home(reader, day), first_screen(reader, day, 2)
        assert (found.silent, found.stuck) == (len(whole.silent), len(whole.stuck))
        assert found.home.stuck == whole.stuck[:2]
        assert found.home.silent == whole.silent[:2]
        assert found.home._replace(silent=(), stuck=()) == whole._replace(silent=(), stuck=())
        every = agreements_on(reader, day, AgreementFilter(ids=tuple(row.ref.id for row in whole.stuck)))
        assert tuple(every) == whole.stuck
