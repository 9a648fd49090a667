"""The rows of a returned form, told: what was confirmed, corrected, ended, opened."""

from __future__ import annotations

import re
from collections.abc import Iterator

from registry.dates import PartialDate
from registry.errors import BadInput
from registry.exchange.incoming.returned.answers import answer_of, is_total, is_vacant
from registry.exchange.incoming.returned.gathering import Gathering
from registry.exchange.incoming.returned.reading import FormRow, Returned
from registry.exchange.incoming.told import Key, Passage, Scalar, SetAside, Told, refuse_day_to_come
from registry.exchange.incoming.words.constituencies import constituency_chosen
from registry.exchange.incoming.words.days import NOT_KNOWN, day_of, day_written
from registry.exchange.incoming.words.roles import is_plain, role_chosen
from registry.exchange.roster_layout import (
    ANSWER,
    CHANGED,
    COUNTRY,
    FILLED_IN,
    LEFT,
    NOTE,
    ORGANISATION,
    PERSON,
    POST,
    ROLE,
    SIDE,
    SINCE,
    UNTIL,
    YES,
    SentRow,
)
from registry.terms.seats import Role
from registry.text import fold

_HOLDERS = (ORGANISATION, PERSON, COUNTRY)
_SERIAL = re.compile(r"\d{5}(?:\.\d+)?")
_KEPT = (*_HOLDERS, ROLE, SIDE, SINCE, UNTIL)
"""Cells that say something of the seat: where one was filled and is empty now, nobody knows what is meant."""


def told_of(returned: Returned, path: str, on: str | None) -> Told:
    """What the form says: as of the day that was asked for, that stands in it, or of its last saving.

    Raises BadInput where that day is still to come, or cannot be read.
    """
    return _Telling(returned, path, on).told()


class _Refused(Exception):
    """A row that is not let through, and why."""


class _Telling:
    def __init__(self, returned: Returned, path: str, on: str | None) -> None:
        self._returned, self._path = returned, path
        self._seats = _matched(returned)
        self._gathering = Gathering(returned)
        self._aside: list[SetAside] = []
        self._is_filled_in = bool(on or returned.filled_in) or any(map(self._is_touched, returned.rows))
        self._day = self._the_day(on)

    def _the_day(self, on: str | None) -> str:
        filled_in = self._returned.filled_in
        written = _date_in(filled_in) if filled_in else None
        if on is None and filled_in and written is None:
            raise BadInput(
                f"{filled_in[:60]!r} is no day, or could be two",
                where=f"{self._path}, {self._returned.filled_at} (“{FILLED_IN.removesuffix(':')}”)",
                remedy="write it as 2024-05-31 or 31 May 2024, or name the day: --on DATE",
            )
        saved = self._returned.saved if self._is_filled_in else None
        days = (on, written, saved, self._returned.as_of)
        day = str(next(day for day in days if day))
        refuse_day_to_come(day, "--on" if on else f"{self._path}, the cell “{FILLED_IN}”")
        return day

    def told(self) -> Told:
        """Every row, confirmed, corrected, ended, opened or set aside."""
        for row in self._returned.rows:
            try:
                if row.formulas:
                    raise _Refused(
                        f"a formula stands in {', '.join(row.formulas)}: write the words themselves"
                    )
                self._row(row, self._seats.get(row.where))
            except _Refused as problem:
                words = "; ".join(text for text in row.cells.values() if text)
                self._aside.append(SetAside(row.where, str(problem), words))
        rows = len(self._returned.rows)
        series = f"roster-form {self._returned.body.id}"
        # A form on which nobody wrote says nothing, not even what was sent.
        records = self._gathering.records() if self._is_filled_in else ()
        return Told(
            self._path, "roster-form", series, rows, records, tuple(self._aside),
            on=self._day, notes=tuple(self._notes()),
            written_in=frozenset(record.key for record in records if not record.identifiers),
        )  # fmt: skip

    def _notes(self) -> Iterator[str]:
        """What the form leaves open: the day, and the seats that were sent and did not come back."""
        if not self._is_filled_in:
            yield (
                f"no seat is confirmed: “{FILLED_IN}” is empty and no row was answered "
                "(name the day: --on DATE)"
            )
        back = {sent.seat for sent in self._seats.values()}
        gone = [sent for sent in self._returned.sent.values() if sent.seat not in back]
        if gone:
            names = "; ".join(_named(sent) for sent in gone)
            yield f"seats that were sent and did not come back, left as they were: {len(gone)} ({names})"

    def _is_touched(self, row: FormRow) -> bool:
        sent = self._seats.get(row.where)
        return sent is None or bool(row.cells[ANSWER] or row.cells[NOTE]) or bool(_corrected(row, sent))

    def _row(self, row: FormRow, sent: SentRow | None) -> None:
        answer = answer_of(row.cells[ANSWER])
        if answer is None:
            raise _Refused(f"{row.cells[ANSWER]!r} is no answer to “{ANSWER}”: yes, left or changed")
        if sent is None and is_total(row.cells[ORGANISATION] or row.cells[PERSON]):
            raise _Refused("a row of totals")
        passage = self._gathering.passage(row)
        if sent is None:
            self._new(row, answer, passage)
            return
        emptied = [title for title in _KEPT if sent.shown()[title] and not row.cells[title]]
        if emptied:
            raise _Refused(f"{', '.join(emptied)} was emptied: write what is true, or choose left")
        corrected = _corrected(row, sent)
        if answer == LEFT:
            self._left(row, sent, passage)
        elif answer != YES and corrected & _who(sent, answer):
            self._changed(row, sent, corrected, passage)
        elif answer == CHANGED and not corrected:
            raise _Refused("chosen as changed, and nothing in the row is: write what is true now")
        else:
            self._still(row, sent, corrected, passage)

    def _still(self, row: FormRow, sent: SentRow, corrected: set[str], passage: Passage) -> None:
        """The seat is held by who was sent; what was corrected was always so."""
        # A holder that was not known when it was sent, as who fills the seat of an organisation, is added.
        added = self._holders(row, passage) if corrected & {*_HOLDERS} - _sent_titles(sent) else {}
        fields: dict[str, Scalar] = {**added, **self._sent_holders(sent, passage), **self._role(row)}
        if sent.since or SINCE in corrected:
            fields["start_date"] = _day(row, SINCE)
        if SIDE in corrected:
            fields["constituency"] = _side(row)
        if UNTIL in corrected:
            fields["end_date"] = _day(row, UNTIL)
        end = _day(row, UNTIL)
        has_ended = end is not None and PartialDate(end).latest < PartialDate(self._day).earliest
        if self._is_filled_in and not has_ended:
            fields["last_confirmed"] = self._day
        self._gathering.renamed(row, sent, corrected, passage)
        self._gathering.seat(fields, passage, sent.seat)

    def _left(self, row: FormRow, sent: SentRow, passage: Passage) -> None:
        fields: dict[str, Scalar] = {**self._sent_holders(sent, passage), **_sent_role(sent)}
        if sent.since or row.cells[SINCE]:
            fields["start_date"] = _day(row, SINCE)
        fields["end_date"] = _day(row, UNTIL) or self._day
        self._gathering.seat(fields, passage, sent.seat)

    def _changed(self, row: FormRow, sent: SentRow, corrected: set[str], passage: Passage) -> None:
        """Somebody else, or in another role: the one seat ends where the other begins."""
        since = _day(row, SINCE) if SINCE in corrected else None
        begins = str(since or self._day)
        role = self._role(row)
        if POST not in corrected and is_vacant(sent.post):
            role.pop("post", None)  # that it is vacant was said of the seat that ends
        fields: dict[str, Scalar] = {**self._holders(row, passage), **role, "start_date": begins}
        fields |= {"constituency": _side(row)} if row.cells[SIDE] else {}
        fields["last_confirmed"] = self._day
        ended: dict[str, Scalar] = {**self._sent_holders(sent, passage), **_sent_role(sent)}
        ended |= {"start_date": sent.since} if sent.since else {}
        ended["end_date"] = (_day(row, UNTIL) if UNTIL in corrected else None) or begins
        # Nobody's seat ends before it is known who comes: both wait for the same decision.
        self._gathering.seat(ended, passage, sent.seat, awaits=fields)
        self._gathering.seat(fields, passage)

    def _new(self, row: FormRow, answer: str, passage: Passage) -> None:
        """A seat that was not sent. Since when is what the row says, and nothing else."""
        fields: dict[str, Scalar] = {**self._holders(row, passage), **self._role(row)}
        fields |= {"constituency": _side(row)} if row.cells[SIDE] else {}
        fields |= {"start_date": _day(row, SINCE)} if row.cells[SINCE] else {}
        end = _day(row, UNTIL) or (self._day if answer == LEFT else None)
        fields |= {"end_date": end} if end else {"last_confirmed": self._day}
        self._gathering.seat(fields, passage)

    def _holders(self, row: FormRow, passage: Passage) -> dict[str, Scalar]:
        held = self._gathering.holders(row, passage)
        if not held:
            raise _Refused("nobody is named: an organisation, a person or a country")
        return dict(held)

    def _sent_holders(self, sent: SentRow, passage: Passage) -> dict[str, Scalar]:
        return {name: Key(key) for name, key in self._gathering.known(sent, passage).items()}

    def _role(self, row: FormRow) -> dict[str, Scalar]:
        """The role; a word that is none of ours stands in the seat's own words."""
        words, post = row.cells[ROLE], row.cells[POST]
        role = role_chosen(words) if words else Role.member
        own = post or (words if words and not is_plain(words) else "")
        return {"role": str(role or Role.other), **({"post": own} if own else {})}


def _sent_titles(sent: SentRow) -> set[str]:
    """The titles of the holders that were sent."""
    return {title for title in _HOLDERS if sent.shown()[title]}


def _who(sent: SentRow, answer: str) -> set[str]:
    """The cells of which another word makes it another seat, where the row is not said to be still true.

    A person who is added comes when the form says, not when the organisation's seat began.
    """
    return {ROLE, PERSON, *_sent_titles(sent), *((*_HOLDERS, POST) if answer == CHANGED else ())}


def _named(sent: SentRow) -> str:
    """A seat that was sent, for people."""
    shown = sent.shown()
    return ", ".join(text for title in (*_HOLDERS, ROLE) if (text := shown[title]))


def _sent_role(sent: SentRow) -> dict[str, Scalar]:
    return {"role": str(role_chosen(sent.role) or Role.other), **({"post": sent.post} if sent.post else {})}


def _date_in(cell: str) -> PartialDate | None:
    """The date in a cell; one that lost its format as a date holds a spreadsheet's number of days."""
    return day_of(float(cell)).date if _SERIAL.fullmatch(cell) else day_written(cell).date


def _day(row: FormRow, title: str) -> str | None:
    if not row.cells[title] or fold(row.cells[title]) in NOT_KNOWN:
        return None
    day = _date_in(row.cells[title])
    if day is None:
        raise _Refused(f"{title}: {row.cells[title]!r} is no date; write 2024, 2024-05 or 2024-05-31")
    return str(day)


def _side(row: FormRow) -> str:
    side = constituency_chosen(row.cells[SIDE])
    if side is None:
        raise _Refused(f"{SIDE}: {row.cells[SIDE]!r} is none of the words on the sheet “Words”")
    return str(side)


def _corrected(row: FormRow, sent: SentRow) -> set[str]:
    """The cells that say otherwise than what was sent; spelling of words and dates aside."""
    shown, changed = sent.shown(), set()
    for title in (*_KEPT, POST):
        was, now = shown[title], row.cells[title]
        if title in (SINCE, UNTIL):
            now = str(_date_in(now) or now)
        is_same = fold(was) == fold(now) if title in (ROLE, SIDE) else was == now
        if title == ROLE and not is_same:
            is_same = role_chosen(was) is role_chosen(now) is not None
        if now and not is_same:
            changed.add(title)
    return changed


def _matched(returned: Returned) -> dict[str, SentRow]:
    """By the place of each row, what was sent: by its seat's id, else by the names that were sent.

    A row that was copied has the id twice: that with most of the cells that were sent has it.
    """
    claims: dict[str, list[FormRow]] = {}
    for row in returned.rows:
        if row.seat in returned.sent:
            claims.setdefault(row.seat, []).append(row)
    matched: dict[str, SentRow] = {}
    for seat, rows in claims.items():
        sent = returned.sent[seat]
        matched[min(rows, key=lambda row, sent=sent: len(_corrected(row, sent))).where] = sent  # type: ignore[misc]
    for row in returned.rows:
        if row.where not in matched:
            taken = {sent.seat for sent in matched.values()}
            likes = [s for s in returned.sent.values() if s.seat not in taken and _names(row, s)]
            if len(likes) == 1:
                matched[row.where] = likes[0]
    return matched


def _names(row: FormRow, sent: SentRow) -> bool:
    """Whether the row names the same holders."""
    return all(fold(row.cells[title]) == fold(sent.shown()[title]) for title in _HOLDERS)
