"""How many records of files wait for somebody to say who is who?

Asked on the home screen, without loading what finds out who they may be.
"""

from __future__ import annotations

from registry.store.reading import Reader


def how_many_wait(reader: Reader) -> int:
    """How many wait."""
    return reader.number("SELECT count(*) FROM waiting")
