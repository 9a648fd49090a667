"""What others published comes out: each figure with the text that it is printed in."""

from __future__ import annotations

import networkx as nx
import pytest

from graphs.groups.communities import communities
from graphs.groups.core import core_and_periphery
from graphs.groups.holding import holding_of
from graphs.measures.measured import Measure, measured
from graphs.networks.projection import Weighting, projection
from graphs.networks.sparse import two_mode_of
from tests.graphs.networks.made import named, numbered, southern_women


def values(graph: nx.Graph[str], measure: Measure) -> dict[str, float | None]:
    found = measured(graph, [measure])
    return dict(zip(found.ids, found.values[measure], strict=True))


def rounded(found: dict[str, float | None], digits: int = 3) -> dict[str, float]:
    return {node: round(value or 0.0, digits) for node, value in found.items()}


# Marriages among Florentine families: Padgett's data; Breiger & Pattison 1986, Social Networks 8; the values
# as networkx 3.6 prints them in its own tests, and for Medici Jackson 2008, section 1.2.
FLORENCE_BETWEENNESS = {
    "Acciaiuoli": 0.000, "Albizzi": 0.212, "Barbadori": 0.093, "Bischeri": 0.104, "Castellani": 0.055,
    "Ginori": 0.000, "Guadagni": 0.255, "Lamberteschi": 0.000, "Medici": 0.522, "Pazzi": 0.000,
    "Peruzzi": 0.022, "Ridolfi": 0.114, "Salviati": 0.143, "Strozzi": 0.103, "Tornabuoni": 0.092,
}  # fmt: skip
FLORENCE_CLOSENESS = {
    "Acciaiuoli": 0.368, "Albizzi": 0.483, "Barbadori": 0.438, "Bischeri": 0.400, "Castellani": 0.389,
    "Ginori": 0.333, "Guadagni": 0.467, "Lamberteschi": 0.326, "Medici": 0.560, "Pazzi": 0.286,
    "Peruzzi": 0.368, "Ridolfi": 0.500, "Salviati": 0.389, "Strozzi": 0.438, "Tornabuoni": 0.483,
}  # fmt: skip


def test_the_medici_stand_between_and_near() -> None:
    florence = nx.florentine_families_graph()
    assert rounded(values(florence, Measure.betweenness)) == pytest.approx(FLORENCE_BETWEENNESS, abs=1.1e-3)
    assert rounded(values(florence, Measure.closeness)) == pytest.approx(FLORENCE_CLOSENESS, abs=1.1e-3)
    assert values(florence, Measure.degree)["Medici"] == 6
    assert {point.node for point in holding_of(florence).cut_points} == {
        "Albizzi", "Guadagni", "Medici", "Salviati",
    }  # fmt: skip
    assert measured(florence, [Measure.betweenness]).exact


def test_with_the_pucci_who_married_nobody_the_medici_stand_between_fewer() -> None:
    florence = nx.florentine_families_graph()
    florence.add_node("Pucci")
    assert rounded(values(florence, Measure.betweenness))["Medici"] == 0.452


# Borgatti & Everett 1997, Social Networks 19, and Borgatti & Halgin 2011, table 28.1 (The SAGE Handbook of
# Social Network Analysis): degree, closeness, betweenness, normalised for two modes.
TWO_MODE = {
    "E8": (0.78, 0.85, 0.24), "E9": (0.67, 0.79, 0.23), "E7": (0.56, 0.73, 0.13), "E5": (0.44, 0.59, 0.04),
    "E6": (0.44, 0.69, 0.07), "E12": (0.33, 0.56, 0.02), "E1": (0.17, 0.52, 0.00), "E14": (0.17, 0.52, 0.00),
    "Nora": (0.57, 0.80, 0.11), "Evelyn": (0.57, 0.80, 0.10), "Theresa": (0.57, 0.80, 0.09),
    "Sylvia": (0.50, 0.77, 0.07), "Laura": (0.50, 0.73, 0.05), "Brenda": (0.50, 0.73, 0.05),
    "Katherina": (0.43, 0.73, 0.05), "Helen": (0.36, 0.73, 0.04), "Eleanor": (0.29, 0.67, 0.01),
    "Pearl": (0.21, 0.67, 0.01), "Dorothy": (0.14, 0.65, 0.00), "Olivia": (0.14, 0.59, 0.01),
    "Flora": (0.14, 0.59, 0.01),
}  # fmt: skip


def test_the_southern_women_and_their_events_have_centralities_of_two_modes() -> None:
    told = measured(
        two_mode_of(southern_women()), [Measure.degree_share, Measure.closeness, Measure.betweenness]
    )
    found = {
        node: tuple(round(told.values[measure][place] or 0.0, 2) for measure in told.values)
        for place, node in enumerate(told.ids)
    }
    assert {node: found[node] for node in TWO_MODE} == {
        node: pytest.approx(row, abs=0.0051) for node, row in TWO_MODE.items()
    }


def test_freeman_s_split_of_the_women_comes_from_newman_s_weights() -> None:
    # Freeman 2003 (Finding Social Groups): the consensus of twenty-one methods is 1-9 against 10-18.
    found = communities(projection(southern_women(), Weighting.newman))
    assert [numbered(group.members) for group in found.groups] == [{*range(1, 10)}, {*range(10, 19)}]
    # Counts of shared events put Pearl, who came to few and large ones, on the other side.
    raw = communities(projection(southern_women(), Weighting.raw))
    assert [numbered(group.members) for group in raw.groups] == [
        {8, *range(10, 19)}, {*range(1, 8), 9},
    ]  # fmt: skip


def test_the_core_women_of_davis_are_the_core() -> None:
    # Davis, Gardner & Gardner 1941, as Freeman 2003 has them: core 1-4 and 13-15, secondary 8, 9, 16-18.
    found = core_and_periphery(projection(southern_women(), Weighting.newman))
    assert numbered(found.core) == {1, 2, 3, 4}
    first = numbered(list(found.coreness)[:6])
    assert first == {1, 2, 3, 4, 13, 14}
    assert numbered(list(found.coreness)[-3:]) == {16, 17, 18}


def test_women_share_what_is_counted() -> None:
    shared = projection(southern_women(), Weighting.raw)
    assert shared.ties == 139
    weight = {
        frozenset((shared.ids[a], shared.ids[b])): count
        for a, b, count in zip(*(shared.matrix.tocoo().coords), shared.matrix.tocoo().data, strict=True)
    }
    assert weight[frozenset(("Evelyn", "Theresa"))] == 7
    assert weight[frozenset(("Evelyn", "Laura"))] == 6


def test_zachary_s_club_has_its_best_division() -> None:
    # Brandes et al. 2008, IEEE TKDE 20: 0.4198 is the largest modularity there is, with four groups.
    club = named(nx.karate_club_graph())
    found = communities(club)
    assert round(found.modularity, 4) == 0.4198
    assert sorted(len(group.members) for group in found.groups) == [5, 6, 11, 12]
    between = rounded(values(club, Measure.betweenness), 4)
    assert (between[" 0"], between["33"]) == (0.4376, 0.3041)


def test_les_miserables_fall_into_their_scenes() -> None:
    # Aloise et al. 2010, Physical Review E 82: 0.5600 is the largest modularity without weights.
    novel = named(nx.les_miserables_graph())
    assert round(communities(novel).modularity, 4) == 0.56
    assert rounded(values(novel, Measure.betweenness))["Valjean"] == 0.570


def test_krackhardt_s_kite_has_three_most_central() -> None:
    # Krackhardt 1990, Administrative Science Quarterly 35: each measure has a hero of its own.
    names = ["Andre", "Beverly", "Carol", "Diane", "Ed", "Fernando", "Garth", "Heather", "Ike", "Jane"]
    numbers = nx.krackhardt_kite_graph().edges
    kite: nx.Graph[str] = nx.Graph((names[a], names[b]) for a, b in numbers)
    degree, between, near = (
        values(kite, measure) for measure in (Measure.degree, Measure.betweenness, Measure.closeness)
    )
    assert [name for name in names if degree[name] == max(v or 0 for v in degree.values())] == ["Diane"]
    pairs = 9 * 8 / 2
    raw = {name: round((between[name] or 0) * pairs, 3) for name in names}
    assert (raw["Heather"], raw["Fernando"], raw["Garth"], raw["Ike"]) == (14.0, 8.333, 8.333, 8.0)
    assert [name for name in names if round(near[name] or 0, 3) == 0.643] == ["Fernando", "Garth"]
    assert max(near, key=lambda name: near[name] or 0) in ("Fernando", "Garth")


def test_structural_holes_are_as_borgatti_prints_them() -> None:
    # Borgatti 1997, Connections 20(1): the example of Burt's measures.
    example: nx.Graph[str] = nx.Graph([
        ("A", "B"), ("A", "F"), ("A", "G"), ("A", "E"), ("E", "G"), ("F", "G"), ("B", "G"), ("B", "D"),
        ("D", "G"), ("G", "C"),
    ])  # fmt: skip
    assert rounded(values(example, Measure.constraint)) == pytest.approx(
        {"G": 0.400, "A": 0.595, "B": 0.643, "F": 0.731, "E": 0.731, "D": 0.785, "C": 1.0}, abs=1.1e-3
    )
    assert rounded(values(example, Measure.effective_size), 2) == pytest.approx(
        {"G": 4.67, "A": 2.50, "B": 1.67, "D": 1.0, "E": 1.0, "F": 1.0, "C": 1.0}, abs=0.01
    )
    # Of a triangle it is 1.125: shares are of each one's own ties (networkx issue 8087).
    assert {*rounded(values(nx.complete_graph(["a", "b", "c"]), Measure.constraint)).values()} == {1.125}
