"""The graph formats that can be read, for the import command to list beside the registry's own readers."""

from __future__ import annotations

from graphs.exchange.reading import knows_gexf, knows_graphml, read_gexf, read_graphml
from registry.exchange.incoming.formats import Format

GRAPH_FORMATS: tuple[Format, ...] = (
    Format("gexf", "GEXF (Gephi)", knows_gexf, read_gexf),
    Format("graphml", "GraphML", knows_graphml, read_graphml),
)
