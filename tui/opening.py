"""Opening a registry for a user: one of an older version is brought up to date on the way."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager

from registry.errors import OlderRegistry
from registry.store.location import Location
from registry.store.reading import Reader, reading


@contextmanager
def opened(location: Location, tell: Callable[[str], object]) -> Iterator[Reader]:
    """The registry, open for questions. ``tell`` is told where the copy of an older one is kept."""
    with ExitStack() as open_now:
        try:
            reader = open_now.enter_context(reading(location))
        except OlderRegistry:
            # Loaded only now: migrations need SQLAlchemy, an answer does not.
            from registry.changes.upgrading import upgrade

            kept = upgrade(location)
            tell(f"The registry was brought up to date; as it was before, it is kept as {kept}")
            reader = open_now.enter_context(reading(location))
        yield reader
