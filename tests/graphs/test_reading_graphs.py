"""GEXF and GraphML as programs write them: nodes to records, edges to seats, spells to dates."""

# ruff: noqa: E501 - files as programs write them

from __future__ import annotations

from pathlib import Path

import networkx as nx
import pytest

from graphs.exchange.reading import knows_gexf, knows_graphml, read_gexf, read_graphml
from registry.errors import BadInput
from registry.exchange.incoming.told import Asked
from registry.terms.kinds import Kind
from tests.incoming.tellings import adds_up, by_key, parts, references_hold, stated, written


def a_network() -> nx.MultiDiGraph[str]:
    graph: nx.MultiDiGraph[str] = nx.MultiDiGraph(creator="Interlock 0.1")
    graph.add_node(
        "twg", label="Lesotho TWG", kind="mechanism", type="technical working group", start="2016-02-01"
    )
    graph.add_node("mol", label="Ministry of Labour", kind="organisation")
    graph.add_node("jb", label="Jane Banda", kind="person")
    graph.add_node("trust", label="Trust", kind="concept")
    graph.add_edge("mol", "twg", id="e1", kind="seat", role="chair", start="2016-02-01", end="2017-01-01")
    graph.add_edge("mol", "twg", id="e2", kind="seat", role="observer")
    graph.add_edge("jb", "mol", id="e3", kind="Director", start="2015-01-01")
    graph.add_edge("jb", "trust", id="e4", kind="earns")
    return graph


def test_what_networkx_writes_as_graphml_comes_back(tmp_path: Path) -> None:
    path = str(tmp_path / "network.graphml")
    nx.write_graphml(a_network(), path)
    assert knows_graphml(path)
    assert not knows_gexf(path)
    told = read_graphml(path, Asked())
    records = by_key(told)
    assert records["twg"].fields == {"type": "technical_working_group", "founding_date": "2016-02-01"}
    assert records["twg"].identifiers == (("interlock", "twg"),), "our own ids join by themselves"
    assert [seat["role"] for seat in parts(records["twg"], "seats")] == ["chair", "observer"]
    assert parts(records["jb"], "affiliations") == [
        {"organisation": "mol", "post": "Director", "start_date": "2015-01-01"}
    ]
    assert stated(records["jb"], "connection: earns") == ["→ Trust"]
    assert stated(records["the map"], "element of type concept") == ["Trust"]
    assert adds_up(told)
    assert references_hold(told)


def test_spells_of_an_edge_are_seats_with_dates(tmp_path: Path) -> None:
    graph: nx.DiGraph[str] = nx.DiGraph()
    graph.add_node("b", label="Wage Board", kind="mechanism")
    graph.add_node("u", label="Union", kind="organisation")
    graph.add_edge(
        "u", "b", id="1", kind="member", spells=[("2010-01-01", "2012-06-30"), ("2015-01-01", None)]
    )
    path = str(tmp_path / "dynamic.gexf")
    nx.write_gexf(graph, path)
    assert knows_gexf(path)
    told = read_gexf(path, Asked())
    assert parts(by_key(told)["b"], "seats") == [
        {"organisation": "u", "role": "member", "start_date": "2010-01-01", "end_date": "2012-06-30"},
        {"organisation": "u", "role": "member", "start_date": "2015-01-01"},
    ]
    assert adds_up(told)


GEPHI = """<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">
  <meta lastmodifieddate="2024-01-01"><creator>Gephi 0.10.1</creator></meta>
  <graph defaultedgetype="undirected" mode="static">
    <attributes class="node"><attribute id="t" title="Type" type="string"/><attribute id="modularity_class" title="Modularity Class" type="integer"/></attributes>
    <nodes>
      <node id="0" label="Comité de suivi"><attvalues><attvalue for="t" value="Comité"/><attvalue for="modularity_class" value="3"/></attvalues>
        <viz:size value="10.0"/><viz:position x="1.0" y="2.0"/></node>
      <node id="1" label="OIM"><attvalues><attvalue for="t" value="Organisation internationale"/></attvalues></node>
    </nodes>
    <edges><edge id="0" source="1" target="0" label="membre" weight="2.0"/><edge id="1" source="1" target="7" label="membre"/></edges>
  </graph>
</gexf>
"""
YED = """<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">
  <key for="node" id="d0" yfiles.type="nodegraphics"/><key attr.name="type" attr.type="string" for="node" id="d1"/>
  <key for="edge" id="d2" yfiles.type="edgegraphics"/>
  <graph edgedefault="directed" id="G">
    <node id="n0"><data key="d1">person</data><data key="d0"><y:ShapeNode><y:NodeLabel>Jane Banda</y:NodeLabel></y:ShapeNode></data></node>
    <node id="n1"><data key="d1">board</data><data key="d0"><y:ShapeNode><y:NodeLabel>Wage Board</y:NodeLabel></y:ShapeNode></data></node>
    <edge id="e0" source="n0" target="n1"><data key="d2"><y:PolyLineEdge><y:EdgeLabel>Chairperson</y:EdgeLabel></y:PolyLineEdge></data></edge>
  </graph>
</graphml>
"""


def test_a_file_of_gephi_is_read_without_its_drawing(tmp_path: Path) -> None:
    told = read_gexf(written(tmp_path, "gephi.gexf", GEPHI), Asked())
    committee = by_key(told)["0"]
    assert committee.kind is Kind.mechanism
    assert parts(committee, "seats") == [{"organisation": "1", "role": "member"}]
    assert stated(committee, "modularity class") == []
    assert [row.where for row in told.set_aside] == ["edge 1"], "an end that is no node of the file"


def test_a_file_of_yed_is_read_by_its_labels(tmp_path: Path) -> None:
    told = read_graphml(written(tmp_path, "yed.graphml", YED), Asked())
    assert parts(by_key(told)["n1"], "seats") == [{"person": "n0", "role": "chair", "post": "Chairperson"}]


BOMB = '<?xml version="1.0"?><!DOCTYPE g [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><graphml>&b;</graphml>'


@pytest.mark.parametrize(
    ("content", "what"),
    [
        (BOMB, "has entities or a document type"),
        ("<graphml><graph>", "is not XML"),
        ("<graphml xmlns='http://graphml.graphdrawing.org/xmlns'></graphml>", "is no whole graph"),
        ("", "is empty"),
    ],
)
def test_a_bad_graph_is_refused_in_one_line(tmp_path: Path, content: str, what: str) -> None:
    with pytest.raises(BadInput) as refused:
        read_graphml(written(tmp_path, "bad.graphml", content), Asked())
    assert refused.value.what.startswith(what)
    assert refused.value.where.startswith("bad.graphml")
    assert refused.value.remedy or what == "is empty"


OPEN = """<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3">
  <graph defaultedgetype="undirected" mode="dynamic" timeformat="double">
    <nodes>
      <node id="1" label="Union" start="2001.0"><attvalues><attvalue for="k" value="organisation"/></attvalues></node>
      <node id="2" label="Wage Board"><attvalues><attvalue for="k" value="committee"/></attvalues></node>
      <node id="3" label="Jane Banda" start="2003.0"><attvalues><attvalue for="k" value="person"/><attvalue for="d" value="7"/></attvalues></node>
    </nodes>
    <edges>
      <edge id="0" source="1" target="2" label="member" weight="2.0"><spells><spell start="2001.0" end="2004.0"/><spell start="2006.0"/></spells></edge>
      <edge id="1" source="3" target="2" label="chair" weight="1.0"/>
      <edge id="2" source="3" target="1" label="admires" weight="3.0"/>
    </edges>
    <attributes class="node"><attribute id="k" title="kind" type="string"/><attribute id="d" title="Degree" type="integer"/></attributes>
  </graph>
</gexf>
"""


def test_a_spell_that_is_open_ends_on_an_unknown_day(tmp_path: Path) -> None:
    told = read_gexf(written(tmp_path, "open.gexf", OPEN), Asked())
    assert parts(by_key(told)["2"], "seats") == [
        {"organisation": "1", "role": "member", "start_date": "2001", "end_date": "2004"},
        {"organisation": "1", "role": "member", "start_date": "2006"},
        {"person": "3", "role": "chair"},
    ]
    assert by_key(told)["1"].fields["founding_date"] == "2001"
    assert told.set_aside == ()


def test_what_a_graph_says_beside_its_seats_is_kept_or_named(tmp_path: Path) -> None:
    told = read_gexf(written(tmp_path, "open.gexf", OPEN), Asked())
    jane = by_key(told)["3"]
    assert stated(jane, "shown on the map") == ["Jane Banda"]
    assert [
        part["start_date"] for part in parts(jane, "statements") if part["attribute"] == "shown on the map"
    ] == ["2003"]
    assert stated(jane, "connection: admires") == ["— Union; weight: 3.0"], "it begins where the file says"
    assert told.notes == (
        "not read, drawn or computed by a program: degree (1 value)",
        "not kept: 'weight' of 2 ties that became a seat, a post, a share or a link",
    )


def test_what_is_said_of_the_whole_graph_or_twice_of_an_edge_is_named(tmp_path: Path) -> None:
    graph: nx.DiGraph[str] = nx.DiGraph(name="Boards", region="North")
    graph.add_node("a", label="Ada", kind="person")
    graph.add_node("b", label="Board", kind="mechanism")
    graph.add_edge("a", "b", kind="member", relation="sits on")
    path = str(tmp_path / "boards.graphml")
    nx.write_graphml(graph, path)
    assert read_graphml(path, Asked()).notes == (
        "not read, for there is no place for it: edge relation (1 value), graph region (1 value)",
    )
    nx.write_gexf(graph, path := str(tmp_path / "boards.gexf"))
    text = Path(path).read_text(encoding="utf-8")
    assert "</creator>" in text
    Path(path).write_text(
        text.replace("</creator>", "</creator><keywords>wages</keywords>"), encoding="utf-8"
    )
    assert read_gexf(path, Asked()).notes == (
        "not read, for there is no place for it: edge relation (1 value), meta keywords (1 value)",
    )


VERSIONS = {
    "1.1": ("http://www.gexf.net/1.1draft", "id", '<viz:color r="1" g="2" b="3"/>'),
    "1.2": ("http://www.gexf.net/1.2draft", "for", '<viz:color r="1" g="2" b="3" a="0.5"/>'),
    "1.3": ("http://gexf.net/1.3", "for", '<viz:color hex="#ff0000"/>'),
}


@pytest.mark.parametrize("version", VERSIONS)
def test_every_version_of_gexf_says_the_same(tmp_path: Path, version: str) -> None:
    space, word, colour = VERSIONS[version]
    text = f"""<?xml version="1.0" encoding="UTF-8"?>
    <gexf xmlns="{space}" xmlns:viz="{space}/viz" version="{version}"><graph defaultedgetype="directed">
    <attributes class="node"><attribute id="0" title="kind" type="string"><default>organisation</default></attribute></attributes>
    <nodes><node id="a" label="Border Board">{colour}<attvalues><attvalue {word}="0" value="committee"/></attvalues></node>
    <node id="b" label="Police"/></nodes>
    <edges><edge source="b" target="a" label="member"/><edge source="b" target="a" type="undirected" label="fears"/></edges>
    </graph></gexf>"""
    told = read_gexf(written(tmp_path, "police.gexf", text), Asked())
    records = by_key(told)
    assert (records["a"].kind, records["b"].kind) == (Kind.mechanism, Kind.organisation), "by default"
    assert parts(records["a"], "seats") == [{"organisation": "b", "role": "member"}]
    assert stated(records["b"], "connection: fears") == ["— Border Board"]
    assert told.notes == ("not read, drawn or computed by a program: viz (1 value)",)
    assert adds_up(told)


NESTED = """<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph><attributes class="node"><attribute id="t" title="type"/></attributes>
<nodes>
  <node id="w" label="Water Committee"><attvalues><attvalue for="t" value="committee"/></attvalues>
    <nodes><node id="s" label="Drains"><attvalues><attvalue for="t" value="committee"/></attvalues></node></nodes></node>
  <node id="o" label="City"><attvalues><attvalue for="t" value="organisation"/></attvalues></node>
  <node id="p" label="Works" pid="o"><attvalues><attvalue for="t" value="organisation"/></attvalues></node>
  <node id="q" label="Li Na" pid="w"><attvalues><attvalue for="t" value="person"/></attvalues></node>
  <node id="r" label="Ed Yu" pid="gone"><attvalues><attvalue for="t" value="person"/></attvalues></node>
</nodes></graph></gexf>"""


def test_nodes_within_nodes_are_subgroups_and_units_where_that_is_sure(tmp_path: Path) -> None:
    told = read_gexf(written(tmp_path, "nested.gexf", NESTED), Asked())
    records = by_key(told)
    assert parts(records["s"], "links") == [{"to": "w", "kind": "subgroup_of"}]
    assert records["p"].fields["parent"] == ("o",)
    assert [seat for record in told.records for seat in parts(record, "seats")] == [], (
        "a drawing is no roster"
    )
    assert told.notes == (
        "not kept: that 1 node lies in another, for what the two are does not say what that means",
    )
    assert [(row.where, row.why) for row in told.set_aside] == [
        ("node r, parent", "lies in what the file does not tell: 'gone'")
    ]


def test_groups_of_yed_and_edges_of_either_kind_are_read(tmp_path: Path) -> None:
    text = """<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">
    <key for="node" id="d0" yfiles.type="nodegraphics"/><key for="edge" id="d1" attr.name="relation"/>
    <key for="node" id="d2" attr.name="type"><default>committee</default></key>
    <graph edgedefault="directed">
    <node id="n0" yfiles.foldertype="group"><data key="d0"><y:ProxyAutoBoundsNode><y:Realizers><y:GroupNode>
    <y:NodeLabel>Water Committee</y:NodeLabel></y:GroupNode></y:Realizers></y:ProxyAutoBoundsNode></data>
    <graph edgedefault="directed"><node id="n0::n0"><data key="d0"><y:ShapeNode><y:NodeLabel>Drains</y:NodeLabel></y:ShapeNode></data></node></graph></node>
    <node id="n1"><data key="d2">organisation</data><data key="d0"><y:ShapeNode><y:NodeLabel>Police</y:NodeLabel></y:ShapeNode></data></node>
    <edge source="n1" target="n0" directed="false"><data key="d1">neighbour</data></edge>
    <hyperedge><endpoint node="n0"/></hyperedge></graph></graphml>"""
    told = read_graphml(written(tmp_path, "groups.graphml", text), Asked())
    records = by_key(told)
    assert records["n0"].name == "Water Committee"
    assert parts(records["n0::n0"], "links") == [{"to": "n0", "kind": "subgroup_of"}]
    assert stated(records["n1"], "connection: neighbour") == ["— Water Committee"]
    assert "not read, for there is no place for it: hyperedge (1 value)" in told.notes


FRENCH = """<graphml xmlns="http://graphml.graphdrawing.org/xmlns"><key id="d0" for="node" attr.name="Nom complet"/>
<key id="d1" for="node" attr.name="Catégorie"/><key id="d2" for="edge" attr.name="relationship"/>
<key id="d3" for="edge" attr.name="Début"/><key id="d4" for="edge" attr.name="Rôle"/><graph edgedefault="directed">
<node id="n0"><data key="d0">Comité Frontières</data><data key="d1">comité</data></node>
<node id="n1"><data key="d0">Eva Paz</data><data key="d1">personne</data></node>
<node id="n2"><data key="d0">Douanes</data><data key="d1">organisation</data></node>
<edge source="n1" target="n0"><data key="d2">préside</data><data key="d3">2019.0</data></edge>
<edge source="n2" target="n0"><data key="d4">observateur</data></edge></graph></graphml>"""


def test_names_of_attributes_are_understood_in_other_languages(tmp_path: Path) -> None:
    told = read_graphml(written(tmp_path, "frontieres.graphml", FRENCH), Asked())
    records = by_key(told)
    assert records["n0"].name == "Comité Frontières"
    assert parts(records["n0"], "seats") == [
        {"person": "n1", "role": "chair", "post": "préside", "start_date": "2019"},
        {"organisation": "n2", "role": "observer", "post": "observateur"},
    ]
    assert told.notes == ()


def test_a_graph_that_says_of_no_node_what_it_is_is_asked_for_it(tmp_path: Path) -> None:
    text = FRENCH.replace("Catégorie", "Tirage").replace("Comité Frontières", "Frontières")
    with pytest.raises(BadInput) as refused:
        read_graphml(written(tmp_path, "frontieres.graphml", text), Asked())
    assert refused.value.what == "does not say of any node what it is; its attributes are 'tirage'"
    assert "'type'" in str(refused.value.remedy)
