"""Popolo JSON: persons, organizations, memberships, posts, events and areas."""

from registry.exchange.incoming.popolo.reading import knows_popolo, read_popolo

__all__ = ["knows_popolo", "read_popolo"]
