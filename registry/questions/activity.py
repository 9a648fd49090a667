"""Does a body still meet? Derived for a day from sourced evidence, never from silence alone.

A counted period of meetings that contains the day makes a body active, as does a meeting within the
interval before it, or a statement that it meets, for the interval after that. A statement that it
no longer meets, or has not met for at least its interval, makes it dormant from the day the
statement speaks of, until later evidence. Evidence of meetings of that very day stands against it:
the state is contested, both sides are named, and once the interval is over the silence stands.
The interval is the one of its terms of reference, else twelve months (the yearly consultation of
ILO C144, art. 5, as benchmark).

Silence counts only while the registry follows the body: beyond the interval it is overdue, and
after three months' grace dormant. Without evidence the answer is ``no_record``.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache

from registry.asof import AsOf
from registry.dates import PartialDate, in_or_on
from registry.frozen import Frozen
from registry.questions.intervals import Interval, intervals_of, months_after
from registry.questions.meeting_evidence import Count, Known, Meeting, Note, known_by
from registry.questions.refs import SourceNote
from registry.store.lists import in_pieces
from registry.store.reading import Reader
from registry.store.stopping import counted
from registry.terms.activity import Activity, ActivityObservation

GRACE_MONTHS = 3
"""For so long a followed body is overdue before its silence makes it dormant."""

_MEETS = (ActivityObservation.meets_regularly, ActivityObservation.re_established)


class ActivityOn(Frozen):
    """The state of a body on a day, the last dated meeting known by then, and why.

    ``last_met`` is None while the registry holds counted periods and statements alone: neither
    gives the day of a meeting. ``meeting_due`` is the last day on which the next meeting of a followed
    body is in time; ``overdue_from`` and ``dormant_from`` are the days, by then, from which it was
    neither. A body that is not followed is dormant from the day of the statement that says so, where
    anybody dates it. ``contested`` where of one and the same day it is told to meet, and not to.
    """

    state: Activity
    last_met: PartialDate | None
    evidence: tuple[SourceNote, ...]
    interval: Interval | None = None
    meeting_due: PartialDate | None = None
    overdue_from: PartialDate | None = None
    dormant_from: PartialDate | None = None
    contested: bool = False
    by_silence: bool = False
    """It is overdue or dormant because the registry follows it and nothing is recorded."""
    uncited: tuple[str, ...] = ()
    """What it rests on that no source is cited for, in words."""

    @property
    def words(self) -> str:
        """The state as people read it."""
        return f"{self.state.label} (contested)" if self.contested else self.state.label


class _Body(Frozen):
    id: str
    declared_state: str | None
    founding_date: str | None
    conclusion_date: str | None
    followed_from: str | None
    followed_to: str | None


class _Proof(Frozen):
    """Evidence of meetings or of silence: no sooner than ``surely``, no later than ``perhaps``."""

    surely: str
    perhaps: str
    row: Count | Note | Meeting


def activity_of(reader: Reader, mechanism_id: str, as_of: AsOf) -> ActivityOn:
    """The activity of one body on the day."""
    return activities(reader, as_of, [mechanism_id])[mechanism_id]


def activities(reader: Reader, as_of: AsOf, mechanism_ids: Iterable[str]) -> dict[str, ActivityOn]:
    """The activity of the bodies on the day, by their ids."""
    derived: dict[str, ActivityOn] = {}
    pieces = list(in_pieces(mechanism_ids))
    for piece in counted("bodies", pieces, len(pieces[0].values) if pieces else 1):
        bodies = reader.rows(_BODIES.format(ids=piece.sql), _Body, **piece.values)
        known, intervals = known_by(reader, piece, as_of), intervals_of(reader, piece, as_of.day)
        for body in bodies:
            derived[body.id] = _derive(body, known[body.id], intervals[body.id], as_of.state_day)
    return derived


def states_of(reader: Reader, as_of: AsOf, mechanism_ids: Iterable[str]) -> dict[str, Activity]:
    """The state of the bodies on the day and nothing else, by their ids: for many bodies."""
    states: dict[str, Activity] = {}
    pieces, day = list(in_pieces(mechanism_ids)), as_of.state_day
    for piece in counted("bodies", pieces, len(pieces[0].values) if pieces else 1):
        bodies = reader.rows(_BODIES.format(ids=piece.sql), _Body, **piece.values)
        known = known_by(reader, piece, as_of, is_cited=False)
        intervals = intervals_of(reader, piece, as_of.day)
        for body in bodies:
            of_body, months = known[body.id], intervals[body.id].months
            met, silent = _met(of_body, day), _silent(of_body, months, day)
            states[body.id] = _state(body, of_body, met, silent, months, day).state
    return states


_BODIES = """
    SELECT id, declared_state, founding_date, conclusion_date, followed_from, followed_to
    FROM mechanism WHERE id IN ({ids})
"""


def _derive(body: _Body, known: Known, interval: Interval, day: str) -> ActivityOn:
    met, silent = _met(known, day), _silent(known, interval.months, day)
    derived = _state(body, known, met, silent, interval.months, day)._replace(interval=interval)
    if derived.state in (Activity.not_yet, Activity.concluded, Activity.proposed):
        return derived
    last = max((proof.surely for proof in met), default="")
    stopped = [proof.perhaps for proof in silent if proof.surely > last and not _is_undated(proof)]
    quiet_since = _quiet_since(body, met, day)
    if quiet_since is None:
        return derived._replace(dormant_from=PartialDate.recorded(min(stopped, default=None)))
    due = months_after(quiet_since, interval.months)
    overdue = _next_day(due)
    stopped.append(_next_day(months_after(quiet_since, interval.months + GRACE_MONTHS)))
    dormant = min(stopped)
    return derived._replace(
        meeting_due=PartialDate.recorded(due),
        overdue_from=PartialDate.recorded(overdue if overdue <= day else None),
        dormant_from=PartialDate.recorded(dormant if dormant <= day else None),
    )


def _state(
    body: _Body, known: Known, met: list[_Proof], silent: list[_Proof], interval: int, day: str
) -> ActivityOn:
    if body.founding_date and _earliest(body.founding_date) > day:
        return ActivityOn(Activity.not_yet, None, ())
    last_met = PartialDate.recorded(known.meetings[0].on if known.meetings else None)
    if body.conclusion_date and _latest(body.conclusion_date) < day:
        return ActivityOn(Activity.concluded, last_met, ())
    last = max((proof.surely for proof in met), default="")
    if max((proof.surely for proof in silent), default="") > last:
        said = [proof for proof in silent if proof.surely > last]
        return _shown(Activity.dormant, last_met, known, said)
    recent = [proof for proof in met if _still_counts(proof, interval, day)]
    # Who says otherwise of the same day does not prevail while it counts, and is named.
    denied = [proof for proof in silent if proof.surely == last]
    against = [proof for proof in met if proof.surely == last and not isinstance(proof.row, Count)]
    contested = bool(denied and against)
    if recent:
        return _shown(Activity.active, last_met, known, recent + denied)._replace(contested=contested)
    if contested:
        return _shown(Activity.dormant, last_met, known, denied + against)._replace(contested=True)
    if not met and body.declared_state in (Activity.proposed, Activity.concluded):
        return ActivityOn(Activity(body.declared_state), None, ())
    state = _state_of_silence(body, met, interval, day)
    if state is Activity.no_record:
        return ActivityOn(state, last_met, ())
    latest = max((proof.perhaps for proof in met), default="")
    quiet = _shown(state, last_met, known, [proof for proof in met if proof.perhaps == latest])
    return quiet._replace(by_silence=True)


def _shown(state: Activity, last_met: PartialDate | None, known: Known, proofs: list[_Proof]) -> ActivityOn:
    """The state with what is cited for the proofs, and in words what no source is cited for."""
    cited = [known.evidence[proof.row.id].notes for proof in proofs if proof.row.id in known.evidence]
    uncited = [_in_words(proof.row) for proof in proofs if proof.row.id not in known.evidence]
    notes = tuple(dict.fromkeys(note for notes in cited for note in notes))
    return ActivityOn(state, last_met, notes, uncited=tuple(dict.fromkeys(uncited)))


def _in_words(row: Count | Note | Meeting) -> str:
    if isinstance(row, Count):
        number = "1 meeting" if row.meetings == 1 else f"{row.meetings} meetings"
        return f"{number} counted from {row.period_start} to {row.period_end}"
    if isinstance(row, Meeting):
        return f"a meeting {in_or_on(row.on)}"
    said = ActivityObservation(row.observation).label
    return f"a note that it {said}" + (", undated" if row.undated else "")


def _met(known: Known, day: str) -> list[_Proof]:
    """What proves meetings, by the day."""
    # A counted period proves meetings up to the first day on which it can have ended, and no later.
    proofs = [
        _Proof(min(_earliest(count.period_end), day), min(_latest(count.period_end), day), count)
        for count in known.counts
        if count.meetings and _earliest(count.period_start) <= day
    ]
    proofs += [_Proof(_earliest(held.on), min(_latest(held.on), day), held) for held in known.meetings]
    said = [note for note in _said(known, day) if note.observation in _MEETS]
    return proofs + [_Proof(note.spoken_of, note.spoken_of, note) for note in said]


def _silent(known: Known, interval: int, day: str) -> list[_Proof]:
    """What proves that there was none."""
    said = [note for note in _said(known, day) if _is_silence(note, interval)]
    empty = [count for count in known.counts if _is_empty(count, interval, day)]
    ended = [(_latest(count.period_end), count) for count in empty]
    return [_Proof(note.spoken_of, note.spoken_of, note) for note in said] + [
        _Proof(when, when, count) for when, count in ended
    ]


def _said(known: Known, day: str) -> list[Note]:
    return [note for note in known.notes if note.spoken_of <= day]


def _state_of_silence(body: _Body, met: Sequence[_Proof], interval: int, day: str) -> Activity:
    """Overdue or dormant where the body is followed and nothing was recorded for too long."""
    quiet_since = _quiet_since(body, met, day)
    if quiet_since is None or months_after(quiet_since, interval) >= day:
        return Activity.no_record
    late = months_after(quiet_since, interval + GRACE_MONTHS) >= day
    return Activity.overdue if late else Activity.dormant


def _quiet_since(body: _Body, met: Sequence[_Proof], day: str) -> str | None:
    """The day from which silence counts; None where the registry does not follow the body."""
    if body.followed_from is None or _earliest(body.followed_from) > day:
        return None
    if body.followed_to is not None and _latest(body.followed_to) < day:
        return None
    # Before the registry followed the body, and before there was one, nothing was to be recorded.
    begun = [_latest(date) for date in (body.followed_from, body.founding_date) if date]
    return max([*begun, *(proof.perhaps for proof in met)])


def _still_counts(proof: _Proof, interval: int, day: str) -> bool:
    """A counted period counts while it contains the day, a meeting or statement for the interval after."""
    if isinstance(proof.row, Count):
        return _latest(proof.row.period_end) >= day
    return months_after(proof.perhaps, interval) >= day


def _is_empty(count: Count, interval: int, day: str) -> bool:
    """No meeting in a period as long as the interval says that a body was silent."""
    ended = _latest(count.period_end)
    return (
        not count.meetings
        and ended <= day
        and months_after(_earliest(count.period_start), interval) <= _next_day(ended)
    )


def _is_undated(proof: _Proof) -> bool:
    return isinstance(proof.row, Note) and bool(proof.row.undated)


def _is_silence(note: Note, interval: int) -> bool:
    if note.observation == ActivityObservation.no_longer_meets:
        return True
    if note.observation != ActivityObservation.has_not_met or note.since is None:
        return False
    # "Has not met" says something only of a silence as long as the interval.
    return months_after(_earliest(note.since), interval) <= note.spoken_of


def _next_day(day: str) -> str:
    if day == PartialDate(day[:7]).latest:
        return months_after(f"{day[:7]}-01", 1)
    return f"{day[:8]}{int(day[8:]) + 1:02}"


@lru_cache(4096)
def _earliest(text: str) -> str:
    return PartialDate(text).earliest


@lru_cache(4096)
def _latest(text: str) -> str:
    return PartialDate(text).latest
