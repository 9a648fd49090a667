"""The time rules, in one place: what holds *as of* a day, for certain or possibly.

*As of* a partial date, ``certain`` means on every day of it and ``possible`` on some day.
Every question that asks about seats uses the two conditions built here, so no two answers can
disagree about who sat where.
"""

from __future__ import annotations

from registry.dates import PartialDate, earliest_sql, latest_sql, today
from registry.frozen import Frozen


class AsOf(Frozen):
    """The day, or the span of days, that a question asks about."""

    text: PartialDate
    """As the user wrote it."""
    first: str
    """First day of the span, ``YYYY-MM-DD``."""
    last: str
    """Last day of the span."""
    state_day: str
    """The day whose state a single state (activity, stage) is: the last, never later than today."""
    is_today: bool

    @classmethod
    def on(cls, text: str | None = None) -> AsOf:
        """Read the day, today where there is none; ValueError where the text is no date."""
        now = today()
        day = now if text is None else PartialDate(text)
        return cls(day, day.earliest, day.latest, min(day.latest, str(now)), day == now)

    @property
    def day(self) -> str:
        """The day by which dates are judged, also one to come: the last one, today in a span that has it.

        An end that is recorded comes whether anybody looks or not. The state of a body or an agreement
        rests on what happened, and of that nothing is known after today: it is that of ``state_day``.
        """
        return self.last if self.first > self.state_day else self.state_day

    def ahead(self) -> AsOf:
        """The same day for questions that look ahead: states too are judged on a day to come."""
        return self._replace(state_day=self.day)

    @property
    def bounds(self) -> dict[str, str]:
        """The parameters that the SQL of this module and of the questions binds."""
        return {"first": self.first, "last": self.last, "state_day": self.state_day}


def _all_hold(*conditions: str) -> str:
    return "(" + " AND ".join(conditions) + ")"


def _or_unknown(column: str, condition: str) -> str:
    return f"({column} IS NULL OR {condition})"


def spoken_of_sql(row: str, table: str) -> str:
    """SQL: the last day that the sources of a row speak of; NULL where none of them is dated."""
    return (
        f"(SELECT max({latest_sql('coalesce(source.as_of, source.issued)')}) FROM citation "
        "JOIN source ON source.id = citation.source_id "
        f"WHERE citation.{table}_id = {row}.id AND citation.stance <> 'contradicts')"
    )


def _not_known_to_have_ended_sql(row: str, table: str) -> str:
    """SQL: what ended on a day nobody recorded counts until the day its sources speak of."""
    return f"({row}.knowledge <> 'ended_unknown' OR coalesce({spoken_of_sql(row, table)} >= :first, TRUE))"


def possible_seat_sql(seat: str = "seat", body: str = "mechanism", holder: str = "organisation") -> str:
    """SQL: the seat may be held on some day of the span.

    From its earliest start until its latest end, within the life of the body and until the end of
    the organisation that holds it (a ministry that was founded anew keeps its seats). ``holder`` is
    the left-joined organisation; binds ``:first`` and ``:last``.
    """
    starts = [f"{seat}.start_date", f"{body}.founding_date"]
    ends = [f"{seat}.end_date", f"{body}.conclusion_date", f"{holder}.dissolution_date"]
    return _possible_sql(seat, "seat", starts, ends)


def possible_among_all_sql() -> str:
    """SQL: the same of a ``seat`` that nothing is joined to, where those of the whole registry are counted.

    It asks which bodies are not there on the span, and which organisations no longer, and looks into
    that: of a million seats, in a third of the time that a look at each one's body and holder takes.
    """
    bodies = (
        f"SELECT mechanism.id FROM mechanism WHERE {earliest_sql('mechanism.founding_date')} > :last "
        f"OR {latest_sql('mechanism.conclusion_date')} < :first"
    )
    holders = (
        "SELECT organisation.id FROM organisation "
        f"WHERE {latest_sql('organisation.dissolution_date')} < :first"
    )
    return _all_hold(
        _or_unknown("seat.start_date", f"{earliest_sql('seat.start_date')} <= :last"),
        _or_unknown("seat.end_date", f"{latest_sql('seat.end_date')} >= :first"),
        f"seat.mechanism_id NOT IN ({bodies})",
        f"coalesce(seat.organisation_id, '') NOT IN ({holders})",
        _not_known_to_have_ended_sql("seat", "seat"),
    )


def certain_seat_sql(seat: str = "seat", body: str = "mechanism", holder: str = "organisation") -> str:
    """SQL: the seat is held on every day of the span.

    From its latest possible start to the earlier of its end and its last confirmation, within
    the life of the body and until the end of the holder. Where the start is unknown, the first
    day on which somebody confirmed it stands for it; where nobody confirmed it, its start does.
    Binds ``:first`` and ``:last``; NULL counts as no.
    """
    closed = [f"{body}.conclusion_date", f"{holder}.dissolution_date"]
    return _certain_sql(seat, "seat", [f"{body}.founding_date"], closed)


def possible_post_sql(post: str = "affiliation", holder: str = "organisation") -> str:
    """SQL: the person may hold the post on some day of the span, by the rules for seats.

    ``holder`` is the joined organisation; binds ``:first`` and ``:last``.
    """
    ends = [f"{post}.end_date", f"{holder}.dissolution_date"]
    return _possible_sql(post, "affiliation", [f"{post}.start_date"], ends)


def certain_post_sql(post: str = "affiliation", holder: str = "organisation") -> str:
    """SQL: the person holds the post on every day of the span, by the rules for seats."""
    return _certain_sql(post, "affiliation", [], [f"{holder}.dissolution_date"])


def _possible_sql(row: str, table: str, starts: list[str], ends: list[str]) -> str:
    return _all_hold(
        *(_or_unknown(start, f"{earliest_sql(start)} <= :last") for start in starts),
        *(_or_unknown(end, f"{latest_sql(end)} >= :first") for end in ends),
        _not_known_to_have_ended_sql(row, table),
    )


def _certain_sql(row: str, table: str, founded: list[str], closed: list[str]) -> str:
    start, end, confirmed = (f"{row}.{name}" for name in ("start_date", "end_date", "last_confirmed"))
    begun = f"coalesce({start}, {row}.first_confirmed, {confirmed}, {end})"
    known_until = f"coalesce({confirmed}, {end}, {start})"
    return _all_hold(
        f"coalesce({latest_sql(begun)} <= :first, FALSE)",
        f"coalesce({earliest_sql(known_until)} >= :last, FALSE)",
        *(_or_unknown(day, f"{latest_sql(day)} <= :first") for day in founded),
        *(_or_unknown(day, f"{earliest_sql(day)} >= :last") for day in [end, *closed]),
        _not_known_to_have_ended_sql(row, table),
    )
