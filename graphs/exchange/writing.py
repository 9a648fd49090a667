"""The registry as GEXF and as GraphML, for Gephi, yEd, igraph and whatever else draws and counts.

A node for each record, an edge for each tie, parallel ties kept apart by the ids that they have in the
registry. Dates are whole days: from the first day that the beginning can mean to the last that the end
can. Where one of them is not known it is left out, so the tie lasts, as far as the drawing goes, for ever.
GEXF 1.2 (gexf.net): ``mode="dynamic"``, ``timeformat="date"``, closed intervals.
"""

from __future__ import annotations

import io

import networkx as nx
from networkx.readwrite.gexf import GEXFWriter

from registry.changes.rows import Values
from registry.dates import PartialDate
from registry.exchange.outgoing.holdings import Holdings
from registry.exchange.outgoing.ties import DRAWN, ties_among
from registry.exchange.saving import for_xml
from registry.frozen import Frozen
from registry.terms.base import word_label
from registry.terms.kinds import Kind

_BEGINS = ("start_date", "founding_date")
_ENDS = ("end_date", "conclusion_date", "dissolution_date")


class GraphFile(Frozen):
    """A graph as a file, with how many nodes and edges it has."""

    content: bytes
    nodes: int
    edges: int


def gexf(holdings: Holdings, day: str) -> GraphFile:
    """The registry as GEXF 1.2; ``day`` (``YYYY-MM-DD``) is the date that the file bears."""
    graph = graph_of_holdings(holdings)
    # Said also where no date is known, as for an empty registry: whoever opens it sees a timeline.
    graph.graph["mode"] = "dynamic"
    writer = GEXFWriter(version="1.2draft")
    writer.add_graph(graph)
    writer.graph_element.set("timeformat", "date")
    meta = writer.xml.find("meta")
    meta.set("lastmodifieddate", day)
    meta.find("creator").text = "Interlock"
    into = io.BytesIO()
    writer.write(into)
    return GraphFile(into.getvalue(), len(graph), graph.number_of_edges())


def graphml(holdings: Holdings) -> GraphFile:
    """The registry as GraphML: every value a text or a number, every edge with its id."""
    graph = graph_of_holdings(holdings)
    into = io.BytesIO()
    nx.write_graphml_xml(graph, into, edge_id_from_attribute="id")
    return GraphFile(into.getvalue(), len(graph), graph.number_of_edges())


def graph_of_holdings(holdings: Holdings) -> nx.MultiDiGraph[str]:
    """The records and ties with attributes that both formats can hold: no None, no list.

    Nodes have ``label``, ``kind`` and, where they are known, ``type``, ``country``, ``constituency``,
    ``acronym``, ``start``, ``end``; edges ``id``, ``kind``, ``label``, ``sources`` (passages) and the days.
    """
    graph: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    sides = _sides(holdings)
    for kind in DRAWN:
        for row in holdings.of(str(kind)):
            key = str(row["id"])
            entity = holdings.entities[key]
            begin = next((str(row[column]) for column in _BEGINS if column in row), "")
            end = next((str(row[column]) for column in _ENDS if column in row), "")
            if kind is Kind.event:
                end = end or begin
            texts = {
                "label": str(entity["name"]),
                "kind": str(kind),
                "type": word_label(str(row.get("classification", row.get("type", "")))),
                "acronym": str(entity.get("acronym", "")),
                "country": _country(holdings, row),
                "constituency": ", ".join(sides.get(key, ())),
            }
            graph.add_node(key, **_written(texts), **span(begin, end))
    for tie in ties_among(holdings, DRAWN):
        texts = {"id": tie.id, "kind": tie.kind, "label": tie.label or tie.kind}
        role = {"role": tie.label} if tie.kind == "seat" else {}
        days = span(tie.start, tie.end)
        graph.add_edge(
            tie.from_id, tie.to_id, key=tie.id, sources=tie.passages, **_written({**texts, **role}), **days
        )
    return graph


def span(start: str, end: str) -> dict[str, str]:
    """The days from the first that may be meant to the last; a day that is not known is left out.

    >>> span("2016", "2017-02"), span("", "2017"), span("2018", "2017")
    ({'start': '2016-01-01', 'end': '2017-02-28'}, {'end': '2017-12-31'}, {})
    """
    days = {}
    if start:
        days["start"] = PartialDate(start).earliest
    if end:
        days["end"] = PartialDate(end).latest
    # No program can draw an interval that ends before it begins.
    return {} if days.get("start", "") > days.get("end", "9999-12-31") else days


def _written(texts: dict[str, str]) -> dict[str, str]:
    return {name: for_xml(text) for name, text in texts.items() if text}


def _country(holdings: Holdings, row: Values) -> str:
    country = str(row.get("country_id", row["id"] if "code" in row else ""))
    place = holdings.rows["place"].get(country, {})
    return str(place.get("code", "")) or holdings.name(country)


def _sides(holdings: Holdings) -> dict[str, list[str]]:
    """The sides for which each holder of seats sits, in the order of the words."""
    found: dict[str, set[str]] = {}
    for seat in holdings.of("seat"):
        if seat["constituency"] != "unknown":
            for column in ("organisation_id", "person_id", "country_id"):
                if column in seat:
                    found.setdefault(str(seat[column]), set()).add(word_label(str(seat["constituency"])))
    return {key: sorted(sides) for key, sides in found.items()}
