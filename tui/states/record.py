"""One record: what it is in a few lines, then everything that is tied to it, row by row."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from registry.asof import AsOf
from registry.questions.record import Record, record_of
from registry.questions.refs import Ref
from registry.questions.related import Related
from registry.questions.roster import Roster, roster_on
from registry.questions.seats import Seat
from registry.questions.sitting import HOLDER_KINDS, Sitting, seats_of
from registry.store.location import Location
from registry.store.reading import Reader, reading
from registry.terms.activity import Activity
from registry.terms.base import word_label
from registry.terms.kinds import Certainty, Kind
from tui.states.composition import chain_lines, composition_lines
from tui.states.lines import Column, Line, period, told

_HEADINGS = {
    "alternates": "alternates in its seats",
    "required_in": "bodies that have to have it",
    "to_take_over_from": "bodies that it takes over from",
    "terms_of_reference_of": "holds the terms of reference of",
    "hosted_events": "events that it hosted",
    "represented_at": "events at which another stood in",
    "joint_body_of": "sees to the agreements",
    "requirements": "endorsements that it needs",
    "required_endorsements": "endorsements asked of it",
    "recommendations_concerning": "recommendations that concern it",
    "assigned_actions": "actions to take",
    "merged": "records merged into this one",
}
"""What a list is called where its key alone would read badly."""
_ELSEWHERE = ("seats", "composition_rules")  # shown as of the day, by the roster or the sitting
_FACTS = (
    "type", "classification", "scope", "permanence", "status", "state", "response", "country", "parent",
    "mechanism", "evaluation",
)  # fmt: skip

POSSIBLE = "possible: it may be held then, and no source says so of every day; confirming makes it certain"


class RecordState:
    """A record on a day."""

    columns: Sequence[Column] = (Column("What", 16), Column("With"), Column("When", 24, from_width=100))

    def __init__(self, location: Location, ref: Ref, as_of: AsOf) -> None:
        self.location, self.ref, self.as_of = location, ref, as_of
        self.summary: tuple[str, ...] = ()
        self.lines: list[Line] = []
        self.load()

    def load(self) -> None:
        """Ask the registry again, as of the day that is set."""
        with reading(self.location) as reader:
            record = record_of(reader, self.ref)
            seats = list(self._seats(reader))
            if any(not line.is_heading for line in seats):
                self.columns = (*RecordState.columns, Column("Confirmed", 10, from_width=100))
            seats += composition_lines(reader, self.ref, self.as_of)
            seats += chain_lines(reader, self.ref, self.as_of)
        self.summary = self._summary(record)
        self.lines = [self._about(record), *seats, *_relations(record), *_evidence(record)]

    def count(self) -> int:
        """How many rows there are."""
        return len(self.lines)

    def window(self, offset: int, limit: int) -> Sequence[Line]:
        """So many of them from a position on."""
        return self.lines[offset : offset + limit]

    def _summary(self, record: Record) -> tuple[str, ...]:
        shown = [
            _plain(value) for key in _FACTS if (value := record.fields.get(key)) not in (None, "unknown")
        ]
        return (" · ".join([record.ref.kind, *shown]), *self._state)

    def _about(self, record: Record) -> Line:
        fields = [f"{k.replace('_', ' ')}: {_plain(v)}" for k, v in record.fields.items() if v]
        names = [f"also called: {alias.name} ({alias.kind})" for alias in record.aliases]
        codes = [f"{code.scheme}: {code.identifier}" for code in record.identifiers]
        return Line(("about", record.ref.label, ""), None, (*fields, *names, *codes))

    # ------------------------------------------------------------ seats, as of the day
    def _seats(self, reader: Reader) -> Iterator[Line]:
        self._state: tuple[str, ...] = ()
        if self.ref.kind == Kind.mechanism:
            roster = roster_on(reader, self.ref, self.as_of)
            self._state = _roster_state(roster)
            yield _heading(f"Seats: {len(roster.seats)} as of {self.as_of.text}")
            yield from (_seat_line(seat, seat.holder, seat.shown_holder) for seat in roster.seats)
            yield from _counts(roster)
        elif self.ref.kind in HOLDER_KINDS:
            sitting = seats_of(reader, self.ref, self.as_of)
            yield _heading(f"Sits on: {_counted(len(sitting.seats))} as of {self.as_of.text}")
            yield from _sitting_lines(sitting)


def _counted(number: int) -> str:
    return f"{number} {'seat' if number == 1 else 'seats'}"


def _roster_state(roster: Roster) -> tuple[str, ...]:
    certain = sum(seat.certainty is Certainty.certain for seat in roster.seats)
    held = f"{certain} certain, {len(roster.seats) - certain} possible" if roster.seats else "none held"
    last_met = f", last met {roster.activity.last_met}" if roster.activity.last_met else ""
    known = "activity not recorded" if roster.activity.state is Activity.no_record else roster.activity.words
    return (f"{known}{last_met} · seats: {held}",)


def _heading(text: str) -> Line:
    return Line((text, "", ""), is_heading=True)


def _seat_line(seat: Seat, opens: Ref, shown: str) -> Line:
    held = "certain" if seat.certainty is Certainty.certain else "possible"
    on_day = f"{held} on the day" if held == "certain" else f"{held} on the day, not confirmed for it"
    known = [
        f"{seat.shown_role} · {seat.constituency.label} · {on_day}",
        period(seat.start, seat.end),
        f"last confirmed {seat.last_confirmed}" if seat.last_confirmed else "never confirmed",
    ]
    facts = ", ".join(fact for fact in known if fact)
    doubt = () if held == "certain" else (POSSIBLE,)
    when = ", ".join(filter(None, (period(seat.start, seat.end), held)))
    cells = (seat.shown_role, shown, when, seat.last_confirmed or "never")
    return Line(cells, opens, (shown, facts, *told(seat.sources), f"seat {seat.id}", *doubt), seat=seat.id)


def _sitting_lines(sitting: Sitting) -> Iterator[Line]:
    for seat, via, _ in sitting.seats:
        through = f" through {via.name}" if via else f": {seat.person.name}" if seat.person else ""
        yield _seat_line(seat, seat.mechanism, f"{seat.mechanism.label}{through}")


def _counts(roster: Roster) -> Iterator[Line]:
    if roster.claimed_counts:
        yield _heading("Members, as sources count them")
        for claim in roster.claimed_counts:
            yield Line((claim.value, *told([claim.note])[:1], ""), None, told([claim.note]))


# ---------------------------------------------------------------- what is tied to it, and who says so
def _relations(record: Record) -> Iterator[Line]:
    for key, rows in record.related.items():
        if key in _ELSEWHERE:
            continue
        words = _HEADINGS.get(key, key.replace("_", " "))
        yield _heading(words[0].upper() + words[1:])
        yield from (_relation(row) for row in rows)


def _relation(row: Related) -> Line:
    what = " · ".join(word_label(word) for word in row.what.split(" · "))
    quotes = [f"“{note.quote}”" for note in row.sources if note.quote]
    shown = row.ref.label if row.ref else row.note or (quotes[0] if quotes else "")
    detail = [f"{what}: {shown}" if shown else what, row.note or "", period(row.start, row.end)]
    detail += [f"{claim.field}: {claim.value}" for claim in row.claims]
    if row.ref and row.note:
        shown = f"{row.ref.label}: {row.note}"
    # A theme is all there is to say, and wants the wide column.
    short, shown = (" · ".join(what.split(" · ")[:2]), shown) if shown else ("", what)
    return Line(
        (short, shown, period(row.start, row.end)), row.ref, (*filter(None, detail), *told(row.sources))
    )


def _evidence(record: Record) -> Iterator[Line]:
    if record.statements:
        yield _heading("Statements")
        for statement in record.statements:
            when = period(statement.start, statement.end)
            yield Line((statement.attribute, statement.value, when), None, told(statement.sources))
    for conflict in record.conflicts:
        yield _heading(f"Sources disagree: {conflict.field.replace('_', ' ')}")
        for claim in conflict.claims:
            yield Line(("says", claim.value, ""), None, (claim.value, *told([claim.note])))
    if record.sources:
        yield _heading("Sources")
        for note in record.sources:
            yield Line((note.locator or "", note.quote or note.source.name, ""), note.source, told([note]))


def _plain(value: object) -> str:
    return value.label if isinstance(value, Ref) else word_label(str(value))
