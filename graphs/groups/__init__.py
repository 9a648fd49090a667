"""How a network falls into groups: communities, core and periphery, and what holds its parts together."""
