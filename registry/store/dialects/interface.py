"""What a database has to offer, in the words of the store: what only reads does not load this."""

from __future__ import annotations

from contextlib import AbstractContextManager
from typing import Any, Protocol

from sqlalchemy import Connection, Engine

from registry.errors import InterlockError
from registry.store.dialects.building import Broken, NewPlace
from registry.store.location import Location


class Thin(Protocol):
    """A driver's connection, as the read road uses it."""

    def execute(self, sql: Any, parameters: Any = ..., /) -> Any:
        """Run a statement; a cursor."""
        ...

    def close(self) -> None:
        """Leave."""
        ...


class Dialect(Protocol):
    """One database."""

    def holds_something(self, location: Location) -> bool:
        """Whether anything is at the place."""
        ...

    def connect(self, location: Location) -> Thin:
        """A connection that only reads, in one snapshot. Raises NotARegistry."""
        ...

    def begin_snapshot(self, connection: Thin) -> None:
        """From here on every question sees the same state."""
        ...

    def interrupt(self, connection: Thin) -> None:
        """End what the connection is doing, from another thread; nothing where it does nothing."""
        ...

    def version(self, connection: Thin) -> str | None:
        """The schema's version; None where there is no registry."""
        ...

    def translated(self, sql: str) -> str:
        """The SQL with its parameters as the driver wants them."""
        ...

    def explained(self, problem: Exception, location: Location) -> InterlockError | None:
        """A failure in our own words; None where it is none of the user's."""
        ...

    def failures(self) -> tuple[type[Exception], ...]:
        """What the driver raises."""
        ...

    def engine(self, location: Location, *, migrating: bool = False) -> Engine:
        """An engine for writing. While ``migrating``, references are checked at the end."""
        ...

    def begin_writing(self, connection: Connection) -> None:
        """One writer at a time: the journal is one chain."""
        ...

    def reading_engine(self, location: Location) -> Engine:
        """An engine that only looks."""
        ...

    def broken(self, problem: Exception) -> Broken:
        """The rule that a driver's error is about."""
        ...

    def damage(self, connection: Connection) -> list[tuple[str, str]]:
        """What is wrong with the store itself: what, and where."""
        ...

    def scrub(self, location: Location) -> bool:
        """Leave nothing of what was deleted in the store's own files; False where others are in the way."""
        ...

    def keep_copy(self, location: Location) -> str:
        """Keep the registry as it is beside itself; where. Raises CannotWrite, RegistryBusy."""
        ...

    def new_place(self, location: Location) -> AbstractContextManager[NewPlace]:
        """Somewhere to build a new registry; what is left of it goes at the end."""
        ...

    def put_in_place(self, new: NewPlace, location: Location) -> str | None:
        """Put what was built at its place in one step; where an older one is kept, if there was one."""
        ...
