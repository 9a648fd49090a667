"""Windows on lists: a screen asks for the rows that it shows, and for no others."""

from __future__ import annotations

from registry.frozen import Frozen
from registry.text import fold


class Window(Frozen):
    """A part of a list: so many rows from a position on, of those whose names hold all words.

    With ``ids`` just these records, in the list's own order.
    """

    offset: int = 0
    limit: int = -1
    words: str = ""
    ids: tuple[str, ...] | None = None

    @property
    def sql(self) -> str:
        """The end of a query, after its ORDER BY."""
        return "" if self.limit < 0 else f" LIMIT {int(self.limit)} OFFSET {int(self.offset)}"

    def names_hold_words(self, entity: str = "entity") -> tuple[str, dict[str, str]]:
        """A condition on an entity's names, with its parameters: each word, accents and case aside."""
        words = fold(self.words).split()
        conditions = [
            f"EXISTS (SELECT 1 FROM search_name WHERE search_name.entity_id = {entity}.id "
            "AND search_name.source <> 'description' AND search_name.source <> 'initials' "
            f"AND search_name.folded LIKE :filter{n})"
            for n in range(len(words))
        ]
        return " AND ".join(conditions) or "TRUE", {f"filter{n}": f"%{w}%" for n, w in enumerate(words)}


EVERYTHING = Window()
