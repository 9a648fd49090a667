"""A registry of every schema version, as SQL."""
