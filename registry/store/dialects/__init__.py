"""What differs from database to database, all of it; nothing outside this folder asks which one it is.

``sqlite`` and ``postgresql`` each offer the same class, :class:`Dialect`. SQLAlchemy is loaded only
when something is written.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from registry.store.dialects.interface import Dialect
    from registry.store.location import Location


def dialect_of(location: Location) -> Dialect:
    """The dialect of the database at the place."""
    if location.is_url:
        from registry.store.dialects.postgresql import Postgresql

        return Postgresql()
    from registry.store.dialects.sqlite import Sqlite

    return Sqlite()
