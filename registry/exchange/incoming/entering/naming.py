"""Readable ids for new records: from their names, and none that is taken."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, MutableMapping

from registry.terms.kinds import Kind

_LONGEST = 60


class NewIds:
    """Chooses ids; ``kinds`` has those that are taken, and gets each new one with its kind."""

    def __init__(self, kinds: MutableMapping[str, str]) -> None:
        self._kinds = kinds
        self._last: dict[str, int] = {}

    def choose(self, kind: Kind, names: Iterable[str | None]) -> str:
        """An id from the first name that has letters an id may have; from the kind where none has."""
        slug = next((slug for name in names if name and (slug := slug_of(name))), str(kind))
        number = self._last.get(slug, 0) + 1
        while (chosen := slug if number == 1 else f"{slug}-{number}") in self._kinds:
            number += 1
        self._last[slug] = number
        self._kinds[chosen] = str(kind)
        return chosen


def slug_of(name: str) -> str:
    """The name in small letters and digits, joined by hyphens; nothing where it has none.

    >>> slug_of("Comité Consultatif (NCC)")
    'comite-consultatif-ncc'
    """
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return "-".join("".join(c if c.isalnum() else " " for c in plain).split())[:_LONGEST].strip("-")
