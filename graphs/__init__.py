"""Graphs, layouts and maps. Nothing is imported here: networkx is loaded by whoever needs it."""
