"""The seats of a whole roster, put as of its day; see :mod:`registry.exchange.incoming.entering.rosters`."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from registry.changes.confirming import confirmed_on
from registry.changes.door import Outcome
from registry.changes.rows import Values, checked_row
from registry.dates import PartialDate
from registry.exchange.incoming.entering.desk import Desk
from registry.exchange.incoming.entering.parting import Parting, Prepared
from registry.exchange.incoming.entering.posts import got_another, had_another, is_silent_on
from registry.exchange.incoming.entering.rosters import (
    HOLDERS,
    WHOLE,
    after,
    as_value,
    before,
    day_before,
    has_ended,
    leavers,
    roster_days,
    seat_of,
)
from registry.exchange.incoming.told import Passage
from registry.models import Statement
from registry.models.catalogue import row_id
from registry.terms.kinds import Knowledge


class Seating:
    """Puts the whole roster of one body; ``is_new`` if an earlier edition of the list did not have it."""

    def __init__(
        self, desk: Desk, parting: Parting | None, body: str, day: PartialDate, *, is_new: bool = False
    ) -> None:
        self._desk, self._parting, self._body, self._day, self._is_new = desk, parting, body, day, is_new
        days = roster_days(desk.draft, body)
        self._before, self._after = before(days, day), after(days, day)
        self._stay: set[str] = set()

    def seat(self, one: Prepared) -> None:
        """A seat that the roster holds: confirmed, or opened."""
        draft, values = self._desk.draft, one.row.values
        known = seat_of(draft, values, self._day)
        is_past = has_ended(values)
        if known is None and self._after and not is_past and self._has_seat_from_then_on(one):
            self._desk.tally.note(
                f"{self._desk.move_of(values).holder} was on {self._desk.name_of(self._body)} on "
                f"{self._day} already; the start that is recorded is left as it is"
            )
            self._desk.tally.became(one.told.passage.where, Outcome.unchanged)
            return
        begins, end = self._when(one, known)
        assert self._parting is not None  # noqa: S101 - a roster that is put has parts
        seat_id = self._parting.put(one, start=begins)
        seat = draft.row("seat", seat_id) if seat_id else None
        if seat is None or is_past:
            return
        self._stay.add(str(seat["id"]))
        changed = {key: day for key, day in confirmed_on(seat, self._day).items() if seat.get(key) != day}
        if end is not None:
            changed |= _ended(end)
        if changed:
            draft.set("seat", {**seat, **changed})
            self._desk.tally.became(one.told.passage.where, draft.outcome("seat", str(seat["id"])))
        if draft.outcome("seat", str(seat["id"])) is Outcome.created:
            self._desk.tally.opened[str(seat["id"])] = self._desk.move_of(seat)
        elif changed:
            self._desk.tally.confirmed[str(seat["id"])] = self._desk.move_of(seat)

    def _when(self, one: Prepared, known: Values | None) -> tuple[str | None, str | None]:
        """The first day of a seat that has to be opened, and its last, as far as rosters tell them.

        A known seat in another post ends before the told one begins, or begins when that ends.
        """
        is_past, begins = has_ended(one.row.values), None
        if (self._before or self._is_new) and "start_date" not in one.said and not is_past:
            begins = str(self._day)
        if known is None:
            return begins, None if is_past else self._left_by()
        if is_past:
            return begins, None
        if not self._after and got_another(self._desk, known, one, self._day):
            self.end(known, _ended(day_before(self._day)))
            return str(self._day), None
        return begins, self._before_another_post(known, one)

    def _before_another_post(self, known: Values, one: Prepared) -> str | None:
        """The last day of the told post, where the known seat is in another one that begins then."""
        first = had_another(self._desk, known, one, self._day)
        end = None if first is None else day_before(first)
        begun = {column: value for column, value in known.items() if column != "first_confirmed"}
        if end is not None and self._desk.draft.set("seat", {**begun, "start_date": str(first)}) is None:
            where = f"in another post on the list of {self._day}"
            self._desk.citing.imply("seat", str(known["id"]), where, "start_date")
            return end
        if is_silent_on(known, one, self._day):
            name, post = self._desk.move_of(known).holder, one.row.values["post"]
            self._desk.tally.note(
                f"{name} was {post} on {self._desk.name_of(self._body)} on {self._day}; "
                "the post that is recorded is left as it is"
            )
        return None

    def _left_by(self) -> str | None:
        """Whom a later whole roster does not hold had left before its day."""
        return day_before(self._after[0]) if self._after else None

    def _has_seat_from_then_on(self, one: Prepared) -> bool:
        """Whether the holder is on the next roster, from its day."""
        return seat_of(self._desk.draft, one.row.values, self._after[0]) is not None

    @classmethod
    def of_known(cls, desk: Desk, body: str, day: PartialDate) -> Seating:
        """The roster of a body whose seats were put before."""
        load_rosters(desk, [body])
        return cls(desk, None, body, day)

    def would_close(self, holders: Collection[str]) -> bool:
        """Whether a seat of one of these holders ends where the roster does not hold it."""
        return not self._after and any(
            seat.get(column) in holders
            for seat in leavers(self._desk.draft, self._body, self._day, self._stay)
            for column in HOLDERS
        )

    def close(self, spared: Collection[str], only: Collection[str] | None = None) -> None:
        """End the seats that the roster does not hold, but for those of holders who may be on it.

        ``only`` those of these holders, where some are named.
        """
        name = self._desk.name_of(self._body)
        if self._after:
            self._desk.tally.note(
                f"{name}: the roster of {self._after[-1]} is here already; this one of {self._day} "
                "closes and moves nothing"
            )
        else:
            for seat in list(leavers(self._desk.draft, self._body, self._day, self._stay)):
                holders = {str(seat[column]) for column in HOLDERS if column in seat}
                if only is not None and not holders & set(only):
                    continue
                if holders & set(spared):
                    held = self._desk.move_of(seat).holder
                    self._desk.tally.note(
                        f"{name}: whether {held} left is not known before what waits is decided"
                    )
                    continue
                self.end(seat, _ended(day_before(self._day)))

    def end(self, seat: dict[str, str | int | bool], end: dict[str, str]) -> None:
        """Close one seat."""
        draft, seat_id = self._desk.draft, str(seat["id"])
        if "end_date" not in end or draft.set("seat", {**seat, **end}) is not None:
            self._desk.tally.note(f"{seat_id} could not be closed on {self._day}")
            return
        self._desk.citing.imply("seat", seat_id, f"not on the roster of {self._day}", "end_date")
        self._desk.tally.closed[seat_id] = self._desk.move_of(seat)

    def remember(self, series: str, passage: Passage) -> None:
        """Keep that the whole roster was told on the day."""
        draft = self._desk.draft
        said = {"attribute": WHOLE, "value": as_value(series), "start_date": str(self._day)}
        key = row_id("st", self._body, *said.values())
        values = {"id": key, "entity_id": self._body, **said, "end_date": str(self._day)}
        if draft.same_as("statement", checked_row(Statement, values).values) is None:
            draft.set("statement", checked_row(Statement, values).values)
        self._desk.citing.say("statement", key, passage)


def _ended(on: str | None) -> dict[str, str]:
    return {} if on is None else {"end_date": on, "knowledge": str(Knowledge.ended_known)}


def load_rosters(desk: Desk, bodies: Sequence[str]) -> None:
    """Have at hand the seats of bodies, and of which days their whole rosters were told."""
    desk.draft.load("seat", bodies, by="mechanism_id")
    desk.draft.load("statement", bodies, by="entity_id")
