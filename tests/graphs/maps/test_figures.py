"""What is counted of a map, by what a crowded one is collapsed, and what is left out."""

from __future__ import annotations

import pytest

from graphs.maps.figures import GroupBy, figures_of, is_crowded
from graphs.maps.limits import within_limits
from graphs.measures.measured import Measure
from registry.spans import Held, Span
from tests.graphs.maps.made import a_map, a_record, a_tie

ENDED = Held(Span("2010-01-01", "2012-12-31"), None)


def test_a_measure_counts_the_ties_that_hold_on_the_day() -> None:
    ties = [a_tie("ilo", "board"), a_tie("iom", "board"), a_tie("union", "board", ENDED)]
    assert figures_of(a_map(ties)).measures[Measure.degree] == {"board": 2, "ilo": 1, "iom": 1}
    before = figures_of(a_map(ties, day="2011")).measures[Measure.degree]
    assert before == {"board": 3, "ilo": 1, "iom": 1, "union": 1}


def test_an_agreement_that_is_over_still_ties_its_parties() -> None:
    over = a_tie("ls", "mou", ENDED, "agreement", lasts=True)
    assert figures_of(a_map([over])).measures[Measure.degree] == {"ls": 1, "mou": 1}


def test_two_ties_of_one_pair_are_one_neighbour() -> None:
    told = figures_of(a_map([a_tie("ilo", "board"), a_tie("ilo", "board", by="project")]))
    assert told.measures[Measure.degree] == {"board": 1, "ilo": 1}


def test_communities_are_named_by_their_strongest_members() -> None:
    cliques = [a_tie(f"{one}{a}", f"{one}{b}") for one in "xy" for a in range(4) for b in range(a)]
    told = figures_of(a_map([*cliques, a_tie("x0", "y0")]))
    assert {told.communities[f"x{n}"] for n in range(4)} != {told.communities[f"y{n}"] for n in range(4)}
    assert told.community_names == ("X0, X1 and 2 more", "Y0, Y1 and 2 more")
    assert told.group_by is None


@pytest.mark.parametrize(
    ("key", "values", "by"),
    [
        ("side", ("government", "workers", "employers"), GroupBy.side),
        ("country", ("LS", "MU", "ZA"), GroupBy.country),
        ("side", ("government",), GroupBy.community),
    ],
)
def test_a_crowded_map_is_collapsed_by_what_most_records_have(
    key: str, values: tuple[str, ...], by: GroupBy
) -> None:
    records = [a_record(f"o{n:04}", **{key: values[n % len(values)]}) for n in range(1_600)]
    crowd = a_map([a_tie(f"o{n:04}", f"o{n - n % 10:04}") for n in range(1_600) if n % 10], records)
    assert is_crowded(crowd)
    assert figures_of(crowd).group_by is by
    assert figures_of(crowd, GroupBy.country).group_by is GroupBy.country


def test_what_a_file_cannot_hold_is_counted_and_said() -> None:
    ties = [a_tie("hub", f"o{n:02}") for n in range(20)] + [a_tie("far", "further")]
    whole = a_map(ties)._replace(start=("hub",))
    assert within_limits(whole) is whole
    part = within_limits(whole, records=11)
    assert len(part.records) == 11
    assert len(part.ties) == 10
    assert "hub" in {record.ref.id for record in part.records}
    assert part.notices == (
        "12 of 23 records and 11 of 21 ties are left out: those that are furthest away and have the fewest "
        "ties. Fewer hops, a country or fewer kinds show a part in full.",
    )


def test_no_more_ties_are_kept_than_may_be() -> None:
    dense = a_map([a_tie(f"o{a:02}", f"o{b:02}") for a in range(40) for b in range(a)])
    part = within_limits(dense, ties=100)
    assert 0 < len(part.ties) <= 100
    assert len(part.notices) == 1
