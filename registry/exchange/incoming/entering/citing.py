"""Who says so: the passages of a file, cited for what they tell, and claimed beside what is recorded."""

from __future__ import annotations

from registry.changes.rows import checked_row, held
from registry.exchange.incoming.entering.drafting import Draft
from registry.exchange.incoming.entering.editions import Edition
from registry.exchange.incoming.told import Passage
from registry.models import QUOTE_WORDS, Citation
from registry.models.catalogue import CITATION, row_id
from registry.terms.evidence import Stance


class Citing:
    """Gathers the passages of one file."""

    def __init__(self, draft: Draft, edition: Edition) -> None:
        self._draft, self._edition = draft, edition
        draft.load("citation", [edition.source_id], by="source_id")
        self._before = {
            str(row["id"]): row for row in draft.all_of("citation") if row["source_id"] == edition.source_id
        }
        self._wanted: set[str] = set()
        self._spoken_of: set[tuple[str, str]] = set()

    def say(self, table: str, target: str, passage: Passage) -> None:
        """The passage says what the row holds."""
        self._cite(table, target, passage.where, passage.quote)

    def claim(self, table: str, target: str, passage: Passage, field: str, value: str) -> None:
        """The passage says otherwise of a field: that stands beside what is recorded."""
        self._cite(table, target, passage.where, passage.quote, field, value)

    def imply(self, table: str, target: str, where: str, field: str) -> None:
        """The file lets a field be inferred."""
        self._cite(table, target, where, None, field, None, Stance.implies)

    def _cite(
        self, table: str, target: str, where: str, quote: str | None, field: str | None = None,
        value: str | None = None, stance: Stance = Stance.states,
    ) -> None:  # fmt: skip
        self._spoken_of.add((table, target))
        said: dict[str, str | None] = {
            "source_id": self._edition.source_id, "locator": where or None, "field": field, "value": value,
            "quote": " ".join(quote.split()[:QUOTE_WORDS]) if quote else None,
        }  # fmt: skip
        key = row_id(CITATION.prefix, f"{table}:{target}", *(said[n] for n in CITATION.identity[1:]))
        self._wanted.add(key)
        if self._draft.row("citation", key) is None:
            values = held({**said, "id": key, "stance": stance, f"{table}_id": target})
            self._draft.set("citation", checked_row(Citation, values).values)

    def finish(self) -> None:
        """Where a file was changed, its rows may stand elsewhere now: what it no longer says goes.

        Only from the list's own source: what people cite of a document that they named is theirs.
        """
        if not self._edition.is_lists_own:
            return
        for key, row in self._before.items():
            implied = row["stance"] != Stance.states
            if key not in self._wanted and not implied and _target(row) in self._spoken_of:
                self._draft.remove("citation", key)


def _target(citation: dict[str, str | int | bool]) -> tuple[str, str]:
    from registry.changes.belonging import target_of

    return target_of(citation)
