"""How fast pictures are laid out and whether they show who belongs together, beside networkx.

``python -m benchmarks.layouts [ROUNDS]``: made networks of 300 to 20,000 nodes, organisations on bodies in
planted sectors, and one of the size of a parliament's committees. By turns, three rounds if none are
named, each in a process of its own. networkx's ``forceatlas2_layout`` as it comes (100 rounds from random
places) is asked at 1,000 nodes only: its time and memory grow with the square.

Printed are the medians of seconds of processor time and on the clock, memory at most (of the process, with
all that is loaded), and purity: the share of the five nearest of each node that are of its own sector, with
what chance would give. Ours leaves in addition no mark on another, which networkx does not try.
"""

from __future__ import annotations

import json
import resource
import statistics
import subprocess
import sys
import time
from typing import NamedTuple

import networkx as nx

from benchmarks.planted import Planted, planted, purity
from graphs.layout import positions_of

ROUNDS = 3
SIDES = ("ours", "networkx")


class Size(NamedTuple):
    """A network to lay out, and how many seconds it may take."""

    nodes: int
    ties: int
    sectors: int
    networkx: bool
    target: float | None


SIZES = (
    Size(300, 960, 5, networkx=False, target=None),
    Size(750, 3_900, 10, networkx=False, target=2.0),
    Size(1_000, 3_200, 12, networkx=True, target=None),
    Size(5_000, 16_000, 60, networkx=False, target=None),
    Size(20_000, 64_000, 250, networkx=False, target=15.0),
)


class Took(NamedTuple):
    """Seconds of processor time and on the clock, megabytes at most, and purity."""

    seconds: float
    clock: float
    megabytes: float
    purity: float


def _places(side: str, made: Planted) -> dict[str, tuple[float, float]]:
    if side == "ours":
        placed = positions_of(made.ids, made.pairs, dict.fromkeys(made.ids, (140, 60)))
        return {node: (float(x), float(y)) for node, (x, y) in placed.items()}
    graph: nx.Graph[str] = nx.Graph()
    graph.add_nodes_from(made.ids)
    graph.add_edges_from(made.pairs)
    return {node: (float(x), float(y)) for node, (x, y) in nx.forceatlas2_layout(graph, seed=1).items()}


def side(which: str, number: int) -> Took:
    """One layout, in this process."""
    size = SIZES[number]
    made = planted(size.nodes, size.ties, size.sectors)
    clock, started = time.perf_counter(), time.process_time()
    places = _places(which, made)
    seconds, passed = time.process_time() - started, time.perf_counter() - clock
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (
        1024 if sys.platform != "darwin" else 1024**2
    )
    return Took(seconds, passed, peak, purity(places, made))


def _measured(which: str, number: int) -> Took:
    command = [sys.executable, "-m", "benchmarks.layouts", "--side", which, str(number)]
    return Took(*json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout))


def main(rounds: int = ROUNDS) -> None:
    """Measure all sizes by turns and print the medians."""
    told: dict[tuple[int, str], list[Took]] = {}
    for _ in range(rounds):
        for number, size in enumerate(SIZES):
            for which in SIDES:
                if which == "ours" or size.networkx:
                    told.setdefault((number, which), []).append(_measured(which, number))
    print(f"{f'median of {rounds} rounds':<30}seconds   clock  memory MB  purity  chance  target")
    for (number, which), took in sorted(told.items(), key=lambda one: (one[0][0], one[0][1] != "ours")):
        size = SIZES[number]
        seconds, clock, memory, pure = (statistics.median(part) for part in zip(*took, strict=True))
        target = f"{size.target:>8.0f}" if size.target and which == "ours" else ""
        what = f"{size.nodes:>6,} nodes {size.ties:>6,} ties {'' if which == 'ours' else which}"
        chance = 1 / size.sectors
        print(f"{what:<30}{seconds:>7.2f}{clock:>8.2f}{memory:>11.0f}{pure:>8.3f}{chance:>8.3f}{target}")


if __name__ == "__main__":
    if sys.argv[1:2] == ["--side"]:
        print(json.dumps(side(sys.argv[2], int(sys.argv[3]))))
    else:
        main(*map(int, sys.argv[1:]))
