"""Nothing is answered from later than the day that is asked about: what happens after changes no answer."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from datetime import date
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from registry.asof import AsOf
from registry.exchange.own.loading import load_folder
from registry.questions.agreements import agreements_on
from registry.questions.endorsements import endorsements_of
from registry.questions.forums import forums_on
from registry.questions.instruments import instruments_on
from registry.questions.mechanisms import mechanisms_on
from registry.questions.naming import record_named
from registry.questions.recommendations import recommendations_on
from registry.questions.roster import roster_on
from registry.questions.sitting import seats_of
from registry.store.location import Location
from registry.store.reading import Reader, reading
from tests.registry.acts import FACTS
from tests.registry.test_undo import many_acts

World = Callable[[str], Location]
DAY = "2020-06-30"

_later = st.dates(date(2020, 7, 1), date(2025, 12, 31)).map(date.isoformat)
later = st.one_of(_later, _later.filter(lambda day: day > "2020-08").map(lambda day: day[:7]),
                  st.sampled_from(["2021", "2022", "2024"]))  # fmt: skip
facts = st.lists(
    st.one_of(
        later.map(lambda day: ("mechanisms", "group", "seats", f"{{country: xa, start_date: {day}}}")),
        later.map(
            lambda day: ("mechanisms", "board", "seats", f"{{organisation: agency, start_date: {day}}}")
        ),
        later.map(
            lambda day: ("mechanisms", "group", "meeting_counts",
                         f"{{period_start: {day}, period_end: {day}, meetings: 4}}")
        ),
        later.map(
            lambda day: ("mechanisms", "group", "activity_notes",
                         f"{{observation: no_longer_meets, observed_on: {day}}}")
        ),
        later.map(lambda day: ("agreements", "mou", "stages", f"{{stage: terminated, entered: {day}}}")),
        later.map(lambda day: ("agreements", "declaration", "stages", f"{{stage: signed, entered: {day}}}")),
        later.map(lambda day: ("instruments", "policy", "stages", f"{{stage: abandoned, entered: {day}}}")),
        later.map(
            lambda day: ("instruments", "policy", "endorsements",
                         f"{{body: board, act: adopted, on_date: {day}, evidence: minuted}}")
        ),
        later.map(
            lambda day: ("recommendations", "evaluation-r1", "reviews",
                         f"{{review: {day[2:4]}, status: discarded, reported_on: {day}}}")
        ),
    ),
    min_size=1,
    max_size=5,
    unique_by=lambda fact: fact[:2],
)  # fmt: skip
meetings = st.lists(later, max_size=2, unique=True)


def answers(reader: Reader) -> list[object]:
    """What is answered for the day; of an event that lies ahead only what is planned may be told."""
    as_of = AsOf.on(DAY)
    named = [record_named(reader, name) for name in ("group", "board", "policy", "agency", "Alphaland")]
    group, board, policy, agency, country = named
    agreements = [row._replace(stages=(), expected=None, stuck=False) for row in agreements_on(reader, as_of)]
    instruments = [row._replace(stages=()) for row in instruments_on(reader, as_of)]
    return [
        roster_on(reader, group, as_of),
        roster_on(reader, board, as_of),
        seats_of(reader, agency, as_of),
        seats_of(reader, country, as_of),
        mechanisms_on(reader, as_of),
        agreements,
        instruments,
        endorsements_of(reader, policy, as_of),
        recommendations_on(reader, as_of),
        forums_on(reader, as_of),
    ]


@many_acts
@given(more=facts, met=meetings)
def test_what_comes_later_changes_no_answer(
    a_world: World, more: list[tuple[str, str, str, str]], met: list[str]
) -> None:
    place = a_world(FACTS.read_text(encoding="utf-8"))
    with reading(place) as reader:
        before = answers(reader)
    lists: dict[str, list[str]] = {}
    for family, record, part, row in more:
        lists.setdefault(family, []).append(f"  - {{id: {record}, {part}: [{row}]}}")
    lists["events"] = [
        f"  - {{id: meeting-{n}, name: Meeting {n}, type: meeting, mechanism: group, start_date: {day}}}"
        for n, day in enumerate(met)
    ]
    yaml = "\n".join(f"{family}:\n" + "\n".join(rows) for family, rows in lists.items() if rows)
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "later.yaml").write_text(yaml, encoding="utf-8")
        assert load_folder(place, folder, why="what came later").created > 0
    with reading(place) as reader:
        assert answers(reader) == before
