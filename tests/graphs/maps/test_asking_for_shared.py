"""The command draws what is shared: which options each kind of map takes, and what it says of the rest."""

from __future__ import annotations

import json
import shlex
import subprocess
from collections.abc import Callable

import pytest

from graphs.maps.kinds.overlaps import overlaps_map
from registry.asof import AsOf
from registry.store.location import Location
from registry.store.reading import reading
from tests.graphs.maps.asking import pairs
from tests.graphs.maps.test_shared_seats import TIMES

pytestmark = pytest.mark.database("sqlite")
Interlock = Callable[..., "subprocess.CompletedProcess[str]"]
World = Callable[[str], Location]


@pytest.mark.parametrize(
    ("words", "nodes", "edges"),
    [
        (("--draw", "overlaps", "--country", "LS"), 2, 1),
        (("--draw", "shared", "--min", "2"), 2, 1),
        (("ls", "--draw", "corridors"), 3, 2),
    ],
)
def test_the_command_draws_it(interlock: Interlock, words: tuple[str, ...], nodes: int, edges: int) -> None:
    found = interlock("map", *words, "--as-of", "2017", "-o", "map.html", "--json")
    assert found.returncode == 0, found.stderr
    told = json.loads(found.stdout)
    assert (told["nodes"], told["edges"]) == (nodes, edges)


def test_weights_may_be_asked_for_by_either_name(interlock: Interlock) -> None:
    for option in ("--weights", "--weighting"):
        found = interlock("map", "--draw", "overlaps", option, "jaccard", "-o", f"{option[2:]}.html")
        assert found.returncode == 0, found.stderr


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("--draw", "corridors", "--min", "2"), "a map of kind corridors takes no --min"),
        (
            ("IOM", "--by", "person"),
            "a map of kind around takes no --by (--draw overlaps or --draw shared or --draw forums)",
        ),
        (("--draw", "shared", "--hops", "2"), "a map of kind shared takes no --hops"),
        (("--draw", "overlaps", "--min", "0"), "who shares nothing is not tied"),
        (("--draw", "overlaps", "--weights", "heavy"), "raw, newman, jaccard"),
        (("--kind", "person", "ls-lm-twg"), "names of records go before --kind"),
        (("ls-lm-twg", "--draw", "shared"), "organisations, people and countries are tied"),
        (("--draw", "forums", "--country", "LS"), "no country's own seat is recorded of Lesotho"),
    ],
)
def test_what_does_not_fit_is_refused(interlock: Interlock, words: tuple[str, ...], told: str) -> None:
    found = interlock("map", *words, "-o", "map.html")
    assert found.returncode == 2
    assert told in found.stderr
    assert "Traceback" not in found.stderr


def test_the_command_on_a_map_makes_it_again(interlock: Interlock, a_world: World) -> None:
    place = a_world(TIMES)
    with reading(place) as reader:
        material = overlaps_map(reader, AsOf.on("2014-06-01"), country="XA")
    assert pairs(material) == {"board-forum"}
    again = interlock(*shlex.split(material.recipe.command)[1:], "--json", registry=place.path)
    assert again.returncode == 0, again.stderr
    assert json.loads(again.stdout)["edges"] == 1


def test_a_tie_is_not_there_in_a_gap_between_two_shared_things(a_world: World) -> None:
    with reading(a_world(TIMES)) as reader:
        tie = next(tie for tie in overlaps_map(reader, AsOf.on("2018")).ties if tie.what == "organisations"
                   and {tie.from_id, tie.to_id} == {"board", "forum"})  # fmt: skip
    assert tie.is_told(AsOf.on("2016-12-31"))
    assert not tie.is_told(AsOf.on("2017-06-01"))
    assert tie.is_told(AsOf.on("2014-06-01"), least=2)
    assert not tie.is_told(AsOf.on("2016-06-01"), least=2)
