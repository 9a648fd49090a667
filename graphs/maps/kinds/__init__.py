"""The kinds of map: a module for each, from a registry to the material of a map."""
