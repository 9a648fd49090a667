"""How fast networks are built, projected and measured, and what it takes, beside networkx.

``python -m benchmarks.networks REGISTRY [ROUNDS]``: a registry with a million seats (``python -m
benchmarks.world 1000000 REGISTRY`` makes one). By turns, three rounds if none are named, each side in a
process of its own:

- the seat graph of all seats that organisations may hold on a day, from the rows of the registry to the
  sparse two-mode network, beside ``Graph.add_edge`` for each of the same rows;
- the organisations tied by shared bodies, of bodies with 100,000 ties of an organisation and a body,
  beside networkx's ``weighted_projected_graph``, and by 1/(k-1) beside its
  ``collaboration_weighted_projected_graph``;
- exact betweenness of a two-mode network of bodies with 3,000 ties, beside ``betweenness_centrality``.

Both sides have to come to the same. Printed are the medians of seconds of processor time, memory at most
(of the process, with all that is loaded to begin with), and the ratios. To read the rows takes as long for
both sides, so the first line leaves it out and the last has it.
"""

from __future__ import annotations

import json
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from typing import Any, NamedTuple

import networkx as nx
import numpy as np
from scipy.sparse import triu

from graphs.measures.measured import Measure, measured
from graphs.networks.incidence import Incidence, bipartite_of, incidence_of
from graphs.networks.projection import Weighting, projection
from graphs.networks.sparse import networkx_of, two_mode_of
from registry.asof import AsOf
from registry.questions.holders import HolderKind
from registry.questions.tie_columns import Columns, belonging_of, seat_columns, seat_rows
from registry.store.location import Location
from registry.store.reading import reading

DAY = "2024-06-01"
PROJECTED, MEASURED = 100_000, 3_000
ROUNDS = 3


class Took(NamedTuple):
    """Seconds of processor time, megabytes at most, and what both sides have to agree on."""

    seconds: float
    megabytes: float
    result: list[float]


class Comparison(NamedTuple):
    """A line of the table: ours beside networkx, and how many times as fast ours has to be."""

    what: str
    ours: str
    other: str
    target: float | None


COMPARISONS = (
    Comparison("seat graph of all rows", "build", "build networkx", 3.0),
    Comparison("projection, how many shared", "project", "project networkx", 50.0),
    Comparison("exact betweenness", "betweenness", "betweenness networkx", 8.0),
    Comparison("rows read, seat graph built", "read and build", "read and build networkx", None),
)


def _some(registry: str, ties: int) -> Incidence:
    """Bodies in the order of a dice, with so many ties together, and their members."""
    with reading(Location(registry)) as reader:
        whole = incidence_of(seat_columns(reader, AsOf.on(DAY), HolderKind.organisation))
    order = np.random.default_rng(1).permutation(len(whole.groups))
    held = whole.matrix[:, order].tocsc()
    last = int(np.searchsorted(held.indptr, ties))
    matrix = held[:, :last].tocsr()
    members = np.flatnonzero(np.diff(matrix.indptr))
    return Incidence(
        tuple(whole.members[place] for place in members.tolist()),
        tuple(whole.groups[place] for place in order[:last].tolist()),
        matrix[members],
    )


def _timed(act: Callable[[], list[float]]) -> Took:
    started = time.process_time()
    result = act()
    seconds = time.process_time() - started
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (
        1024 if sys.platform != "darwin" else 1024**2
    )
    return Took(seconds, peak, result)


def _add_one_by_one(rows: Iterable[Columns]) -> list[float]:
    graph: nx.Graph[str] = nx.Graph()
    for members, groups, _ in rows:
        for member, group in zip(members, groups, strict=True):
            graph.add_edge(str(member), str(group))
    return [graph.number_of_nodes(), graph.number_of_edges()]


def _add_at_once(rows: Iterable[Columns]) -> list[float]:
    network = two_mode_of(incidence_of(belonging_of(rows)))
    return [len(network.ids), network.ties]


def _building(side: str, registry: str) -> Took:
    build = _add_one_by_one if side.endswith("networkx") else _add_at_once
    with reading(Location(registry)) as reader:
        rows = seat_rows(reader, AsOf.on(DAY), HolderKind.organisation)
        if side.startswith("read"):
            return _timed(lambda: build(rows))
        held = list(rows)
    return _timed(lambda: build(held))


def _projecting(side: str, registry: str) -> Took:
    incidence = _some(registry, PROJECTED)
    if not side.endswith("networkx"):
        return _timed(lambda: _sums(triu(projection(incidence, Weighting.raw).matrix).data))
    graph = bipartite_of(incidence)
    project = nx.bipartite.weighted_projected_graph
    return _timed(lambda: _weights(project(graph, incidence.members)))


def _weights(graph: nx.Graph[str]) -> list[float]:
    return _sums(list(nx.get_edge_attributes(graph, "weight").values()))


def _sums(weights: Any) -> list[float]:  # noqa: ANN401 - an array or a list
    return [len(weights), float(np.sum(weights))]


def _measuring(side: str, registry: str) -> Took:
    network = two_mode_of(_some(registry, MEASURED))._replace(first_mode=None)
    if not side.endswith("networkx"):
        return _timed(
            lambda: sorted(v or 0.0 for v in measured(network, [Measure.betweenness]).values.popitem()[1])
        )
    graph = networkx_of(network)
    return _timed(lambda: sorted(nx.betweenness_centrality(graph).values()))


def side(name: str, registry: str) -> Took:
    """One side, measured in this process."""
    if "build" in name:
        return _building(name, registry)
    return _projecting(name, registry) if "project" in name else _measuring(name, registry)


def _alone(name: str, registry: str) -> Took:
    told = subprocess.run(
        [sys.executable, "-m", "benchmarks.networks", "--side", name, registry],
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    return Took(*json.loads(told))


def _median(took: list[Took]) -> tuple[float, float]:
    return statistics.median(one.seconds for one in took), statistics.median(one.megabytes for one in took)


def main(registry: str, rounds: int = ROUNDS) -> None:
    """Measure and print a table."""
    told: dict[str, list[Took]] = {}
    for _ in range(rounds):
        for one in COMPARISONS:
            for name in (one.ours, one.other):
                told.setdefault(name, []).append(_alone(name, registry))
            results = [told[name][-1].result for name in (one.ours, one.other)]
            assert np.allclose(results[0], results[1]), f"{one.what}: two results"
    with reading(Location(registry)) as reader:
        seats = seat_columns(reader, AsOf.on(DAY), HolderKind.organisation)
    print(f"{len(seats.members):,} seats of organisations on {DAY}")
    for ties in (PROJECTED, MEASURED):
        some = _some(registry, ties)
        print(f"{some.matrix.nnz:,} ties: {len(some.members):,} organisations, {len(some.groups):,} bodies")
    print(f"median of {rounds} rounds          seconds  memory MB   networkx s  memory MB   times s   target")
    for one in COMPARISONS:
        (ours, mine), (other, its) = _median(told[one.ours]), _median(told[one.other])
        target = f"{one.target:>8.0f}" if one.target else ""
        print(
            f"{one.what:<28}{ours:>8.3f}{mine:>11.0f}{other:>13.2f}{its:>11.0f}{other / ours:>10.1f}{target}"
        )


if __name__ == "__main__":
    if sys.argv[1] == "--side":
        print(json.dumps(side(sys.argv[2], sys.argv[3])))
    else:
        main(sys.argv[1], *map(int, sys.argv[2:]))
