"""The graph formats that are read and written, for the commands that list all formats."""

from __future__ import annotations

from registry.exchange.incoming.formats import Format
from registry.exchange.incoming.told import Asked, Told
from registry.exchange.outgoing.formats import Outgoing, OutgoingFormat, Stamp
from registry.exchange.outgoing.holdings import Holdings

# Loaded where a graph is read or written: no other command needs networkx.


def _knows_gexf(path: str) -> bool:
    from graphs.exchange.reading import knows_gexf

    return path.lower().endswith((".gexf", ".xml")) and knows_gexf(path)


def _knows_graphml(path: str) -> bool:
    from graphs.exchange.reading import knows_graphml

    return path.lower().endswith((".graphml", ".xml")) and knows_graphml(path)


def _read_gexf(path: str, asked: Asked) -> Told:
    from graphs.exchange.reading import read_gexf

    return read_gexf(path, asked)


def _read_graphml(path: str, asked: Asked) -> Told:
    from graphs.exchange.reading import read_graphml

    return read_graphml(path, asked)


def _gexf(holdings: Holdings, stamp: Stamp) -> Outgoing:
    from graphs.exchange.writing import gexf

    return Outgoing(*gexf(holdings, stamp.day))


def _graphml(holdings: Holdings, _stamp: Stamp) -> Outgoing:
    from graphs.exchange.writing import graphml

    return Outgoing(*graphml(holdings))


GRAPHS_READ: tuple[Format, ...] = (
    Format("gexf", "GEXF (Gephi)", _knows_gexf, _read_gexf),
    Format("graphml", "GraphML", _knows_graphml, _read_graphml),
)
GRAPHS_WRITTEN: tuple[OutgoingFormat, ...] = (
    OutgoingFormat("gexf", "a dynamic graph for Gephi", ".gexf", _gexf, rows="ties"),
    OutgoingFormat("graphml", "a graph for yEd, R, igraph", ".graphml", _graphml, rows="ties"),
)
