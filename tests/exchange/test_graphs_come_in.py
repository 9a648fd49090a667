"""Graphs of other programs brought in by the command: what they become, and what is asked."""

from __future__ import annotations

from pathlib import Path

from tests.exchange.asking import Asking

GRAPHML = """<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
<key id="d0" for="node" attr.name="NAME"/><key id="d1" for="node" attr.name="TYPE"/><key id="d2" for="edge" attr.name="relation"/>
<graph edgedefault="directed">
<node id="n0"><data key="d0">Border Committee</data><data key="d1">committee</data></node>
<node id="n1"><data key="d0">Eva Paz</data><data key="d1">person</data></node>
<node id="n2"><data key="d0">Trust</data><data key="d1">outcome</data></node>
<edge source="n1" target="n0"><data key="d2">chair</data></edge><edge source="n2" target="n0"><data key="d2">helps</data></edge>
</graph></graphml>
"""  # noqa: E501 - a file as programs write it


def put(folder: Path, name: str, text: str) -> str:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return str(path)


def test_a_graph_is_one_source_which_states_what_is_no_record(tmp_path: Path) -> None:
    asking = Asking.empty(tmp_path)
    path = put(tmp_path, "border.graphml", GRAPHML)
    (file,) = asking.bring(path)
    assert file["created"] == 6
    (source,) = asking.ask("sources")
    assert source["ref"]["name"] == "border.graphml"
    stated = asking.ask("show", source["ref"]["id"])
    assert "Trust → Border Committee" in str(stated)
    (again,) = asking.bring(path)
    assert (again["created"], again["updated"]) == (0, 0)


def test_a_map_with_a_name_of_its_own_is_a_source_of_that_name(tmp_path: Path) -> None:
    asking = Asking.empty(tmp_path)
    text = GRAPHML.replace("<graph edge", '<key id="g" for="graph" attr.name="name"/><graph edge').replace(
        '<node id="n0">', '<data key="g">Who guards what</data><node id="n0">', 1
    )
    asking.bring(put(tmp_path, "border.graphml", text))
    (source,) = asking.ask("sources")
    assert source["ref"]["name"] == "Who guards what"


def test_a_graph_is_of_the_source_that_is_named(tmp_path: Path) -> None:
    asking = Asking.empty(tmp_path)
    asking.bring(put(tmp_path, "border.graphml", GRAPHML), "--source", "Border study")
    assert [source["ref"]["name"] for source in asking.ask("sources")] == ["Border study"]
