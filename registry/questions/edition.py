"""Which edition of the registry is this? The last change of its journal, with its digest."""

from __future__ import annotations

from registry.frozen import Frozen
from registry.store.reading import Reader


class Edition(Frozen):
    """The last change; 0 and an empty digest where nothing was ever changed.

    The digest covers the whole journal: two registries with the same one say the same.
    """

    change: int
    digest: str
    on: str = ""
    """The day of that change (UTC)."""


def edition_of(reader: Reader) -> Edition:
    """The edition that the reader sees."""
    rows = reader.rows("SELECT id, digest, substr(at, 1, 10) FROM change ORDER BY id DESC LIMIT 1", Edition)
    return rows[0] if rows else Edition(0, "")
