"""Graph files: GEXF and GraphML."""
