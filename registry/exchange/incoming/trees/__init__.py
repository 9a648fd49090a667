"""Trees of YAML and JSON: bodies, seats and people mapped by a declarative profile."""
