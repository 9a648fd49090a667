"""How often does a body have to meet, and who says so?

The interval is the one of the last terms of reference that were adopted by the day and name one. They
go on counting after they ended, and the answer says that they did. Where none name an interval it is
twelve months: the yearly consultation of ILO C144, art. 5, as benchmark.
"""

from __future__ import annotations

from registry.dates import PartialDate, days_in_month, today
from registry.frozen import Frozen
from registry.questions.refs import NO_EVIDENCE, Evidence, SourceNote, evidence_for
from registry.questions.terms_in_force import adopted_sql
from registry.store.lists import Ids, in_pieces
from registry.store.reading import Reader
from registry.terms.activity import IntervalBasis

DEFAULT_INTERVAL_MONTHS = 12
LAST_DAY = "9999-12-31"
"""The last day that a date can name."""


class Interval(Frozen):
    """Months from one meeting to the next; ``version`` and ``ended`` are those of the terms of reference."""

    months: int
    basis: IntervalBasis
    version: int | None
    ended: PartialDate | None
    sources: tuple[SourceNote, ...]

    @property
    def words(self) -> str:
        """The interval and where it comes from, as people read it."""
        often = "every month" if self.months == 1 else f"every {self.months} months"
        if self.basis is IntervalBasis.benchmark:
            return f"{often} as benchmark (ILO C144, art. 5): no terms of reference name an interval"
        ended = f", which ended {self.ended}" if self.ended else ""
        return f"{often} by its terms of reference (version {self.version}{ended})"


BENCHMARK = Interval(DEFAULT_INTERVAL_MONTHS, IntervalBasis.benchmark, None, None, ())


class _Row(Frozen):
    mechanism_id: str
    id: str
    version: int
    months: int
    ends_on: str | None


def intervals_of(reader: Reader, piece: Ids, day: str) -> dict[str, Interval]:
    """The interval of each of the bodies on the day, by their ids."""
    rows = reader.rows(
        f"""
        SELECT tor.mechanism_id, tor.id, tor.version, tor.meeting_interval_months, tor.ends_on
        FROM terms_of_reference AS tor
        WHERE tor.mechanism_id IN ({piece.sql}) AND tor.meeting_interval_months IS NOT NULL
          AND {adopted_sql()}
        ORDER BY tor.mechanism_id, tor.version
        """,
        _Row,
        day=day,
        today=str(today()),
        **piece.values,
    )
    last = {row.mechanism_id: row for row in rows}
    evidence: dict[str, Evidence] = {}
    for some in in_pieces(row.id for row in last.values()):
        cited = f"target.id IN ({some.sql})"
        evidence |= evidence_for(reader, "terms_of_reference", cited, **some.values)
    found = dict.fromkeys(piece.values.values(), BENCHMARK)
    for body, row in last.items():
        is_over = row.ends_on is not None and PartialDate(row.ends_on).latest < day
        found[body] = Interval(
            row.months,
            IntervalBasis.terms_of_reference,
            row.version,
            PartialDate.recorded(row.ends_on if is_over else None),
            evidence.get(row.id, NO_EVIDENCE).notes,
        )
    return found


def months_after(day: str, months: int) -> str:
    """The day so many months later, or the last of its month where that month is shorter.

    >>> months_after("2018-01-31", 1), months_after("2018-03-01", 12), months_after("2018-03-01", 10**9)
    ('2018-02-28', '2019-03-01', '9999-12-31')
    """
    year, month = divmod(int(day[:4]) * 12 + int(day[5:7]) - 1 + months, 12)
    if year > int(LAST_DAY[:4]):
        return LAST_DAY
    # No PartialDate: nobody wrote this month, and to check it takes longer than all the rest.
    return f"{year:04}-{month + 1:02}-{min(int(day[8:]), days_in_month(year, month + 1)):02}"
