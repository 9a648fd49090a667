"""The facts of the example registry's documents, one folder each; data only."""
