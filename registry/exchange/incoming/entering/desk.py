"""What is at hand while a file is put into the registry."""

from __future__ import annotations

from collections.abc import Mapping

from registry.changes.rows import Value, Values
from registry.dates import PartialDate
from registry.exchange.incoming.entering.citing import Citing
from registry.exchange.incoming.entering.counting import SeatMove, Tally
from registry.exchange.incoming.entering.drafting import Draft
from registry.exchange.incoming.entering.editions import Edition
from registry.exchange.incoming.entering.keys import Registry
from registry.exchange.incoming.entering.naming import NewIds
from registry.exchange.incoming.entering.rosters import HOLDERS
from registry.exchange.incoming.entering.voices import Filled, Voices, filled
from registry.exchange.incoming.told import Key, Passage, Scalar
from registry.frozen import Frozen
from registry.terms.base import word_label

_SHOWN = 200


class Desk(Frozen):
    """The registry, the rows to be, the source, the sum."""

    registry: Registry
    draft: Draft
    new_ids: NewIds
    edition: Edition
    citing: Citing
    voices: Voices
    tally: Tally

    @property
    def day(self) -> PartialDate | None:
        """The day that the file speaks of."""
        return self.edition.day

    def fill(self, table: str, before: Values, told: Mapping[str, Value], forced: frozenset[str]) -> Filled:
        """What the file adds to a row; the fields that somebody chose to take from it win."""
        ours = self.voices.of(table, str(before["id"]))
        return filled(
            before,
            told,
            lambda column, old: column.removesuffix("_id") in forced or ours(column, old),
            only_add=self.edition.is_older,
        )

    def claim_beside(self, table: str, target: str, found: Filled, passage: Passage) -> None:
        """Cite what the file says otherwise."""
        for column, value in found.beside.items():
            text = str(value).lower() if isinstance(value, bool) else str(value)
            self.citing.claim(table, target, passage, column.removesuffix("_id"), text)

    def move_of(self, seat: Values) -> SeatMove:
        """A seat in words."""
        holders = [self.name_of(str(seat[column])) for column in HOLDERS if column in seat]
        role = str(seat.get("post") or word_label(str(seat["role"])))
        return SeatMove(str(seat["id"]), self.name_of(str(seat["mechanism_id"])), ", ".join(holders), role)

    def name_of(self, record_id: str) -> str:
        """What a record is called."""
        row = self.draft.row("entity", record_id)
        if row is None:
            self.draft.load("entity", [record_id])
            row = self.draft.row("entity", record_id) or {}
        return str(row.get("name", record_id))


def in_words(fields: Mapping[str, Scalar]) -> str:
    """What a part says, for a report: contact details stay out of it."""
    if {"type", "value"} <= fields.keys() and "attribute" not in fields:
        return str(fields["type"])
    told = (
        f"{name}: {value.key if isinstance(value, Key) else value}"
        for name, value in fields.items()
        if value is not None
    )
    return ", ".join(told)[:_SHOWN]
