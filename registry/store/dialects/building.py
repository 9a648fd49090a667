"""What a database says of a row that broke a rule, and of a place to build in."""

from __future__ import annotations

from registry.frozen import Frozen
from registry.store.location import Location


class Broken(Frozen):
    """The rule of the database that a row broke, as far as the database says."""

    rule: str
    """check, unique, reference or other."""
    name: str | None
    columns: tuple[str, ...]


class NewPlace(Frozen):
    """A place beside the registry's own, where a new one is built."""

    location: Location
    workshop: str
    """A folder, or a schema."""
