"""The schema's history: one file a version, each tested with a registry that holds data."""
