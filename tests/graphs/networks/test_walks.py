"""Ways from one record to another beside all ways of the multigraph, and whom a message reaches, by hand."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import networkx as nx
import pytest
from hypothesis import given, settings

from graphs.networks.reading import multigraph_of
from graphs.networks.recipes import NetworkKind, recipe_on
from graphs.walks.paths import Hop, path_between
from graphs.walks.reach import reach
from registry.asof import AsOf
from registry.questions.naming import record_named
from registry.store.location import Location
from registry.store.reading import Reader, reading
from tests.graphs.networks.made import incidence_from
from tests.graphs.networks.worlds import memberships

World = Callable[[str], Location]
DAY = AsOf.on("2018-06-01")
SURE, PERHAPS = "start_date: 2016, last_confirmed: 2022", "start_date: 2018"
BODIES, HOLDERS = 9, 12


def web() -> str:
    """Bodies and holders whose seats are sure or not in no order that means anything; some are far away."""
    lines = ["organisations:", *(f"  - {{id: o{at:02}, name: Organisation {at}}}" for at in range(HOLDERS))]
    lines += ["mechanisms:"]
    for body in range(BODIES):
        lines += [f"  - id: b{body}", f"    name: Body {body}"]
        held = {(body * 5 + step * step * 3) % HOLDERS for step in range(2 + body % 2)} if body < 8 else {11}
        seats = [
            f"      - {{organisation: o{at:02}, {SURE if (at * 7 + body) % 3 else PERHAPS}}}"
            for at in sorted(held)
        ]
        lines += ["    seats:", *seats]
        if body in (2, 5):
            lines += [f"    links: [{{to: b{body + 1}, kind: reports_to}}]"]
    lines += ["agreements:", "  - {id: pact, name: Pact, parties: [{entity: o01}, {entity: o07}]}"]
    return "\n".join(lines) + "\n"


def ways(reader: Reader, *, certain_only: bool) -> nx.MultiGraph[str]:
    recipe = recipe_on(NetworkKind.all_ties, DAY)._replace(certain_only=certain_only)
    return multigraph_of(reader, recipe, DAY)


def unsure(hops: tuple[Hop, ...]) -> int:
    return sum(not hop.tie.certain for hop in hops)


@pytest.mark.parametrize("certain_only", [False, True], ids=["all ties", "certain only"])
def test_paths_are_the_shortest_and_of_those_the_surest_and_the_first(
    a_world: World, *, certain_only: bool
) -> None:
    with reading(a_world(web())) as reader:
        graph = ways(reader, certain_only=certain_only)
        refs = {node: graph.nodes[node]["ref"] for node in graph}
        pairs = [(a, b) for a in sorted(refs)[::5] for b in refs]
        for a, b in pairs:
            hops = path_between(reader, refs[a], refs[b], DAY, certain_only=certain_only)
            if not nx.has_path(graph, a, b):
                assert hops is None, (a, b)
                continue
            assert hops is not None
            best = min((doubtful(graph, way), way) for way in nx.all_shortest_paths(graph, a, b))
            assert (unsure(hops), [a, *(hop.end.id for hop in hops)]) == best
            for hop in hops:
                assert graph.has_edge(hop.start.id, hop.end.id, (hop.tie.by, hop.tie.id))


def doubtful(graph: nx.MultiGraph[str], way: list[str]) -> int:
    return sum(
        not any(data["tie"].certain for data in graph.get_edge_data(a, b).values()) for a, b in pairwise(way)
    )


CHAIN = f"""
sources: [{{id: report, name: Report}}]
organisations:
  - {{id: a, name: A}}
  - {{id: x, name: X}}
  - {{id: y, name: Y}}
  - {{id: far, name: Far}}
  - {{id: goal, name: Goal}}
mechanisms:
  - {{id: other, name: Other, seats: [{{organisation: goal, {SURE}}}]}}
  - {{id: third, name: Third, seats: [{{organisation: goal, {SURE}}}]}}
  - id: left
    name: Left
    seats:
      - {{organisation: a, {SURE}, sources: [{{source: report, quote: "A sits on Left"}}]}}
      - {{organisation: x, {PERHAPS}}}
      - {{organisation: y, {SURE}}}
  - id: right
    name: Right
    seats: [{{organisation: x, {SURE}}}, {{organisation: y, {SURE}}}, {{organisation: goal, {SURE}}}]
"""


def test_of_ways_of_one_length_the_one_without_doubt_is_told(a_world: World) -> None:
    with reading(a_world(CHAIN)) as reader:
        a, goal, far = (record_named(reader, name) for name in ("a", "goal", "far"))
        hops = path_between(reader, a, goal, DAY)
        assert hops is not None
        # Over x it would be as short, and x comes first; whether x sits on the left is not certain.
        assert [hop.end.id for hop in hops] == ["left", "y", "right", "goal"]
        assert [note.quote for note in hops[0].sources] == ["A sits on Left"]
        back = path_between(reader, goal, a, DAY)
        assert back is not None
        assert [hop.tie.id for hop in reversed(back)] == [hop.tie.id for hop in hops]
        assert path_between(reader, a, a, DAY) == ()
        assert path_between(reader, a, far, DAY) is None
        assert path_between(reader, a, goal, AsOf.on("2015")) is None
        assert path_between(reader, a, goal, DAY, ("link", "project")) is None


@settings(max_examples=60, deadline=None)
@given(memberships())
def test_a_message_reaches_whom_it_reaches_by_hand(pairs: list[tuple[str, str]]) -> None:
    start = min(member for member, _ in pairs)
    found = reach(incidence_from(pairs), frozenset((start,)))
    knows, met = {start}, set[str]()
    for step in found.rounds:
        bodies = {group for member, group in pairs if member in knows} - met
        heard = {member for member, group in pairs if group in bodies} - knows
        assert (set(step.bodies), set(step.heard)) == (bodies, heard)
        met |= bodies
        knows |= heard
    assert {group for member, group in pairs if member in knows} == met
    assert set(found.never) == {member for member, _ in pairs} - knows
    assert found.reached == len(knows) - 1


def test_a_message_starts_with_members_only() -> None:
    with pytest.raises(KeyError, match="nobody"):
        reach(incidence_from([("ada", "board")]), frozenset(("ada", "nobody")))
    assert reach(incidence_from([("ada", "board"), ("bo", "forum")]), frozenset(("ada", "bo"))).reached == 0
