"""One file put into the registry: its records, their parts, whole rosters, and what waits."""

from __future__ import annotations

from collections.abc import Mapping

from registry.changes.door import Outcome
from registry.changes.rows import Values, checked_row
from registry.dates import today
from registry.exchange.incoming.entering.counting import FileBrought, RosterTold
from registry.exchange.incoming.entering.desk import Desk
from registry.exchange.incoming.entering.holding import NOTHING, Roots, held_back, kept_for, required_pointers
from registry.exchange.incoming.entering.knowing import Known, seated_on, who_is_known
from registry.exchange.incoming.entering.parting import Parting, Prepared
from registry.exchange.incoming.entering.pointing import Pointers
from registry.exchange.incoming.entering.recording import Recording
from registry.exchange.incoming.entering.remembering import sayings_of
from registry.exchange.incoming.entering.rosters import before, is_open, roster_days
from registry.exchange.incoming.entering.seating import Seating, load_rosters
from registry.exchange.incoming.entering.waiting import NOT_SAID, as_json
from registry.exchange.incoming.told import Key, Told, ToldRecord
from registry.frozen import Frozen
from registry.models import Waiting
from registry.models.catalogue import row_id
from registry.questions.candidates import Candidate
from registry.text import clean, fold

_BELONGS = "it belongs to a record that waits for a decision"
_PART = "w"
_NAMED = 3  # candidates that a line tells


class Decided(Frozen):
    """What was said beforehand of the records of a file, by their keys.

    ``ids``: which record each is, None for one of its own. ``elsewhere``: records that the file points to and
    does not hold, with their ids; ``waiting`` those of them that still wait. Of ``partial`` records the
    file holds a part only, and ``complete`` are the bodies whose whole roster it holds. ``forced`` are the
    fields that the file's word is taken for, ``maybe`` the ids of those who may be one that still waits.
    ``is_review``: what waits has its row already.
    """

    ids: Mapping[str, str | None] = {}
    elsewhere: Mapping[str, str] = {}
    waiting: frozenset[str] = NOTHING
    partial: frozenset[str] = NOTHING
    complete: frozenset[str] | None = None
    forced: Mapping[str, frozenset[str]] = {}
    maybe: frozenset[str] = NOTHING
    is_review: bool = False


def put(desk: Desk, told: Told, decided: Decided) -> FileBrought:
    """Put what a file tells; what became of its rows. Nothing is written before the draft is finished."""
    known = who_is_known(desk.registry, told, decided.ids, _day(desk), decided.partial)
    putting = _Putting(desk, told, decided, known)
    putting.records()
    putting.parts()
    putting.wait()
    desk.citing.finish()
    return desk.tally.counted()


def _day(desk: Desk) -> str | None:
    return None if desk.day is None else str(desk.day)


class _Putting:
    def __init__(self, desk: Desk, told: Told, decided: Decided, known: Known) -> None:
        self._desk, self._told, self._decided, self._known = desk, told, decided, known
        absent = {key for key in decided.partial if key not in known.ids}
        self._roots: Roots = {
            **dict.fromkeys(absent | decided.waiting, NOTHING),
            **held_back(told, known.waiting),
        }
        self._refused: dict[str, str] = {}
        self._refuse()
        self._ids = {**decided.elsewhere, **known.ids}
        settled = {*self._ids, *self._roots, *self._refused}
        for record in told.records:
            if record.key not in settled:
                settled.add(record.key)
                self._ids[record.key] = desk.new_ids.choose(
                    record.kind, (record.name, record.acronym, *record.aliases, record.key)
                )
        self._pointers = Pointers(desk.registry, self._ids, self._roots, self._refused)
        self._parting = Parting(desk, self._pointers, dict(decided.forced))

    def _refuse(self) -> None:
        """Set aside what is no record: without a name, or without the record that it belongs to."""
        keys = {record.key for record in self._told.records} | set(self._decided.elsewhere)
        settled = False
        while not settled:
            settled = True
            for record in self._told.records:
                if record.key in self._refused or record.key in self._roots:
                    continue
                why = self._unfit(record, keys)
                if why is not None:
                    settled = False
                    self._refused[record.key] = why
                    self._desk.tally.aside(record.passage.where, why, record.name)

    def _unfit(self, record: ToldRecord, keys: set[str]) -> str | None:
        if record.key in self._known.ids:
            return None  # known by its key, it needs no name: a list of members names committees by code
        if not fold(clean(record.name)):
            return "a name without a letter or digit"
        for name in required_pointers(record.kind):
            value = record.fields.get(name)
            if isinstance(value, Key) and (value.key not in keys or value.key in self._refused):
                return f"its {name} {value.key!r} is not told of"
        return None

    # ------------------------------------------------------------ records and parts
    def records(self) -> None:
        """Every record that does not wait."""
        forced = dict(self._decided.forced)
        recording = Recording(self._desk, self._pointers, self._told, forced)
        recording.load(self._told.records, self._ids)
        for record in self._listed():
            record_id = self._ids[record.key]
            recording.record(record, record_id, partial=record.key in self._decided.partial)
            if self._desk.draft.outcome("entity", record_id) is Outcome.created:
                self._desk.tally.made(record_id, record.kind, clean(record.name))

    def _listed(self) -> list[ToldRecord]:
        left_out = {*self._roots, *self._refused}
        return [record for record in self._told.records if record.key not in left_out]

    def parts(self) -> None:
        """Every part that does not wait; the rosters last, when all else is known."""
        prepared = [
            one for record in self._listed() for one in self._parting.prepared(record, self._ids[record.key])
        ]
        self._parting.load(prepared, self._ids)
        rosters = [record for record in self._listed() if record.key in self._told.rosters]
        load_rosters(self._desk, [self._ids[record.key] for record in rosters])
        is_roster = {record.key for record in rosters} if self._desk.day else set()
        if rosters and not is_roster:
            what = "whole rosters" if self._told.whole_rosters else "who sits on bodies"
            self._desk.tally.note(
                f"the file tells {what} and no day: no seat is confirmed or closed (name it: --on DATE)"
            )
        seats: dict[str, list[Prepared]] = {}
        for one in prepared:
            if one.row.table == "seat" and one.owner.key in is_roster:
                seats.setdefault(one.owner.key, []).append(one)
            else:
                self._put_part(one)
        goes_on = self._goes_on([self._ids[key] for key in is_roster])
        for record in rosters:
            if record.key in is_roster:
                self._seat(record, seats.get(record.key, []), goes_on)
        self._tell_rosters()

    def _tell_rosters(self) -> None:
        """Report of which bodies the file tells seats, and whether all of them."""
        for record in self._told.records:
            if record.key in self._told.rosters or record.parts.get("seats"):
                known = self._ids.get(record.key)
                name = self._desk.name_of(known) if known else record.name
                is_whole = record.key in self._told.whole_rosters and self._desk.day is not None
                number = len(record.parts.get("seats", ()))
                self._desk.tally.rosters.append(RosterTold(name, is_whole, number))

    def _goes_on(self, bodies: list[str]) -> bool:
        """Whether an earlier edition told a whole roster too: what is new now is new to the list."""
        day, series = self._desk.day, self._told.series
        return day is not None and any(
            before(roster_days(self._desk.draft, body, series), day) for body in bodies
        )

    def _put_part(self, one: Prepared) -> None:
        is_seat = one.row.table == "seat"
        seat_id = self._parting.put(one)
        seat = self._desk.draft.row("seat", seat_id) if is_seat and seat_id else None
        if seat is not None:
            self._tell_moved(seat)

    def _tell_moved(self, seat: Values) -> None:
        """Report what became of a seat that stands in no whole roster: a form names each one's own end."""
        was, tally = self._desk.draft.was("seat", str(seat["id"])), self._desk.tally
        if was is None:
            tally.opened[str(seat["id"])] = self._desk.move_of(seat)
        elif is_open(was) and not is_open(seat):
            tally.closed[str(seat["id"])] = self._desk.move_of(seat)
        elif was.get("last_confirmed") != seat.get("last_confirmed"):
            tally.confirmed[str(seat["id"])] = self._desk.move_of(seat)

    def _seat(self, record: ToldRecord, seats: list[Prepared], goes_on: bool) -> None:
        day, body = self._desk.day, self._ids[record.key]
        assert day is not None  # noqa: S101 - a roster without a day is not whole
        is_new = goes_on and self._desk.draft.outcome("entity", body) is Outcome.created
        seating = Seating(self._desk, self._parting, body, day, is_new=is_new)
        for one in seats:
            seating.seat(one)
        complete = self._told.whole_rosters if self._decided.complete is None else self._decided.complete
        if record.key in complete:
            seating.close(self._maybe(record))
            seating.remember(self._told.series, record.passage)

    def _maybe(self, body: ToldRecord) -> set[str]:
        """Who may be one of those on the body that wait."""
        waiting = seated_on(body) & self._known.waiting.keys()
        likes = {candidate.ref.id for key in waiting for candidate in self._known.waiting[key]}
        return likes | self._decided.maybe

    # ------------------------------------------------------------ what waits
    def wait(self) -> None:
        """Keep what waits, and let go what waited and does no more."""
        waiting = [key for key in self._known.waiting if key not in self._refused]
        if not self._decided.is_review:
            self._let_go({record.key for record in self._listed()})
        self._desk.tally.waiting = len(waiting)
        kept = kept_for(self._told, self._roots, waiting)
        sayings = sayings_of(self._told) if waiting else {}
        records = {record.key: record for record in self._told.records}
        for key in waiting:
            self._tell_waiting(records[key], self._known.waiting[key])
            if key in self._told.whole_rosters:
                self._ask_for_body(records[key], self._known.waiting[key][0])
            if not self._decided.is_review:
                self._keep_waiting(
                    records[key], as_json(kept[key]._replace(saying=sayings.get(key, NOT_SAID)))
                )
        for record in self._told.records:
            if record.key not in self._roots or record.key in self._decided.partial:
                continue
            if record.key not in self._known.waiting:
                self._desk.tally.aside(record.passage.where, _BELONGS, record.name, waits=True)
            # A row may say no more than how somebody who waits is reached: it waits too.
            said = [part.passage.where for parts in record.parts.values() for part in parts]
            for where in dict.fromkeys(said):
                if where != record.passage.where and not self._desk.tally.is_news(where):
                    self._desk.tally.aside(where, _BELONGS, record.name, waits=True)

    def _let_go(self, placed: set[str]) -> None:
        """Of this source nothing waits that could be placed now."""
        source = self._desk.edition.source_id
        self._desk.draft.load("waiting", [source], by="source_id")
        for row in list(self._desk.draft.of("waiting", source)):
            if row["record_key"] in placed:
                self._desk.draft.remove("waiting", str(row["id"]))

    def _tell_waiting(self, record: ToldRecord, candidates: tuple[Candidate, ...]) -> None:
        shown = candidates[:_NAMED]
        labels = [candidate.ref.label for candidate in shown]
        named = ", ".join(_in_words(one, with_id=labels.count(one.ref.label) > 1) for one in shown)
        why = f"{record.name} waits: it may be {named}"
        self._desk.tally.aside(record.passage.where, why, record.name, waits=True)

    def _ask_for_body(self, body: ToldRecord, likeliest: Candidate) -> None:
        """With the body the whole roster waits: whoever imports may know at once which body it is."""
        self._desk.tally.note(
            f"{body.name} waits, and its whole roster with it; if it is {likeliest.ref.label}, "
            f"import the file again with --body {likeliest.ref.id}"
        )

    def _keep_waiting(self, record: ToldRecord, told: str) -> None:
        source, key = self._desk.edition.source_id, record.key[:600]
        waiting_id = row_id(_PART, source, str(record.kind), key)
        before = self._desk.draft.row("waiting", waiting_id)
        values = {
            "id": waiting_id, "source_id": source, "record_kind": record.kind, "record_key": key,
            "name": clean(record.name)[:600], "file": clean(self._told.file)[-600:],
            "locator": clean(record.passage.where)[:600] or "?", "told": told,
            "since": before["since"] if before else str(today()),
        }  # fmt: skip
        self._desk.draft.set("waiting", checked_row(Waiting, values).values)


def _in_words(candidate: Candidate, *, with_id: bool) -> str:
    """The record with the reasons; its id too where another one is called the same."""
    called = f"{candidate.ref.label} [{candidate.ref.id}]" if with_id else candidate.ref.label
    reasons = "; ".join(filter(None, candidate.reasons))
    return f"{called} ({reasons})" if reasons else called
