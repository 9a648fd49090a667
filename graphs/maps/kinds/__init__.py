"""A module for each kind of map: what the registry tells, as the material of a map."""
