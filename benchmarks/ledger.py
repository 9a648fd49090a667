"""Rows on their way into a registry: gathered, cited, and handed to the door in chunks."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from random import Random

from registry.changes.door import Door, changing
from registry.changes.journal import Reason
from registry.changes.rows import Step, Value, Values
from registry.models import metadata
from registry.store.location import Location

CHUNK = 20_000
"""So many rows are held before they are written."""

_QUOTES = (
    "is listed among the members of the body",
    "was present and spoke for its side",
    "as the parties agreed at their last session",
    "the list annexed to the terms of reference names it",
    "according to the records of the secretariat",
    "no further details were given",
    "the evaluation team was told so in interviews",
    "signed by the heads of both delegations",
)


class Ledger:
    """An open change of a registry that is being made, with the dice of its family of facts."""

    def __init__(self, door: Door, rng: Random, sources: int, change: int) -> None:
        self.rng = rng
        self._door, self._sources, self._change = door, sources, change
        self._waiting: dict[str, list[Step]] = {}
        self._held = self._cited = 0

    def add(self, table: str, row_id: str, **columns: Value | None) -> str:
        """A row; columns that hold nothing are left out. Its id."""
        values: Values = {"id": row_id}
        values.update({key: value for key, value in columns.items() if value is not None})
        self._waiting.setdefault(table, []).append(Step(table, row_id, None, values))
        self._held += 1
        return row_id

    def entity(
        self, kind: str, row_id: str, name: str, acronym: str | None = None, **columns: Value | None
    ) -> str:
        """A record: its entity and its own row."""
        self.add("entity", row_id, kind=kind, name=name, acronym=acronym)
        if self._held >= CHUNK:
            # Between two records: what one of them writes may point among itself.
            self.add(kind, row_id, kind=kind, **columns)
            self.write()
            return row_id
        return self.add(kind, row_id, kind=kind, **columns)

    def cite(self, table: str, row_id: str, chance: float = 0.8, **claim: str) -> None:
        """Most rows rest on a passage; ``claim`` is a field and a value that it claims."""
        rng = self.rng
        if rng.random() > chance:
            return
        self._cited += 1
        # A few sources say most of what there is.
        source = int(self._sources * rng.random() ** 2)
        self.add(
            "citation",
            f"c-{self._change}-{self._cited}",
            source_id=f"source-{source}",
            locator=f"page {rng.randrange(1, 120)}",
            quote=rng.choice(_QUOTES) if rng.random() < 0.7 else None,
            stance=rng.choices(("states", "implies", "contradicts"), (90, 8, 2))[0],
            **{f"{table}_id": row_id},
            **claim,
        )

    def write(self) -> None:
        """Hand what waits to the door: no row before one that it points to."""
        for table in metadata.sorted_tables:
            steps = self._waiting.pop(table.name, None)
            if steps:
                self._door.take(steps)
        self._held = 0


@contextmanager
def a_change(location: Location, why: str, seed: str, sources: int, number: int) -> Iterator[Ledger]:
    """One change of the registry, with dice that depend on the seed and on what the change is for."""
    with changing(location, Reason(why, who="world")) as door:
        ledger = Ledger(door, Random(f"{seed}/{why}"), sources, number)
        yield ledger
        ledger.write()
