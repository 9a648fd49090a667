"""When somebody belongs to something: pieces of time that never cover the same day twice.

A holder may have had several seats on a body, one after another or at once. As pieces that lie apart
they can be counted: on no day does more than one of them hold.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from registry.frozen import Frozen
from registry.spans import Held, Span

_FIRST, _LAST = "0001-01-01", "9999-12-31"


class Spell(Frozen):
    """A seat, who holds it on what, and when."""

    seat: str
    member: str
    group: str
    held: Held


class Stay(Frozen):
    """A piece of the time for which a member belongs to a group, and the seats that say so."""

    member: str
    group: str
    held: Held
    seats: tuple[str, ...]


def stays_of(spells: Iterable[Spell]) -> list[Stay]:
    """The spells of each member in each group as pieces that lie apart, by member, group and time."""
    together: dict[tuple[str, str], list[Spell]] = {}
    for spell in spells:
        if spell.held.possible is not None:
            together.setdefault((spell.member, spell.group), []).append(spell)
    return [
        Stay(member, group, held, _seats(some, held))
        for (member, group), some in sorted(together.items())
        for held in apart([spell.held for spell in some])
    ]


def _seats(spells: Sequence[Spell], held: Held) -> tuple[str, ...]:
    return tuple(sorted({spell.seat for spell in spells if meeting(spell.held, held).possible}))


def apart(times: Sequence[Held]) -> list[Held]:
    """The same days, told in pieces of which no two share a day, each with one certain part at most.

    >>> apart([Held(Span("2001-01-01", "2003-12-31"), None), Held(Span("2003-06-01", None), None)])
    [Held(possible=Span(first='2001-01-01', last=None), certain=None)]
    """
    if len(times) == 1:
        return list(times)
    certain = _joined(held.certain for held in times if held.certain)
    pieces = []
    for whole in _joined(held.possible for held in times if held.possible):
        inside = [both for span in certain if (both := _both(span, whole))]
        # Each certain part but the first begins a piece of its own.
        begins = [whole.first, *(span.first for span in inside[1:])]
        ends = [*(_day_before(span.first) for span in inside[1:]), whole.last]
        sure: list[Span | None] = [*inside] or [None]
        pieces += [Held(Span(*days), one) for *days, one in zip(begins, ends, sure, strict=True)]
    return pieces


def _joined(spans: Iterable[Span]) -> list[Span]:
    """The spans in order, those that share a day or follow one another as one."""
    joined: list[Span] = []
    for span in sorted(spans, key=_ends):
        if joined and _ends(span)[0] <= _day_after(_ends(joined[-1])[1]):
            last = max(_ends(joined[-1])[1], _ends(span)[1])
            joined[-1] = Span(joined[-1].first, None if last == _LAST else last)
        else:
            joined.append(span)
    return joined


def _ends(span: Span) -> tuple[str, str]:
    return span.first or _FIRST, span.last or _LAST


def _day_after(day: str) -> str:
    return day if day == _LAST else str(date.fromisoformat(day) + timedelta(days=1))


def _day_before(day: str | None) -> str | None:
    return day and str(date.fromisoformat(day) - timedelta(days=1))


def _both(one: Span | None, other: Span | None) -> Span | None:
    """The days of both; None where there are none."""
    if one is None or other is None:
        return None
    first = max(filter(None, (one.first, other.first)), default=None)
    last = min(filter(None, (one.last, other.last)), default=None)
    return None if first and last and first > last else Span(first, last)


def meeting(one: Held, other: Held) -> Held:
    """On which days both hold.

    >>> meeting(Held(Span("2001-01-01", None), None), Held(Span(None, "2000-12-31"), None))
    Held(possible=None, certain=None)
    """
    return Held(_both(one.possible, other.possible), _both(one.certain, other.certain))


def around(times: Sequence[Held]) -> Held:
    """From the first day to the last: the days between may have gaps."""
    return Held(
        _around([held.possible for held in times if held.possible]),
        _around([held.certain for held in times if held.certain]),
    )


def _around(spans: Sequence[Span]) -> Span | None:
    if not spans:
        return None
    firsts, lasts = [span.first for span in spans], [span.last for span in spans]
    return Span(
        None if None in firsts else min(filter(None, firsts)),
        None if None in lasts else max(filter(None, lasts)),
    )
