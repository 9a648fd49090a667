"""Who sits where: the roster of a body, the seats of a holder, the forums of a country."""

from __future__ import annotations

from collections.abc import Iterable

from graphs.briefs.document import Block, Paragraph, Table, Words
from graphs.briefs.scope import Scope, counted, sentence
from registry.questions.forums import Forums, forums_on
from registry.questions.refs import Ref
from registry.questions.roster import Roster
from registry.questions.seats import Seat
from registry.questions.sitting import seats_of
from registry.terms.kinds import Certainty

_HEADS = ("Role", "Who", "For", "Since", "Confirmed", "Held on the day")
_WIDTHS = (13, 34, 13, 13, 13, 14)


def roster_blocks(scope: Scope, roster: Roster) -> list[Block]:
    """The seats of the body on the day, and how many members its sources count."""
    blocks: list[Block] = []
    if roster.seats:
        rows = tuple(_seat_cells(scope, seat, seat.shown_holder) for seat in roster.seats)
        blocks.append(Table(_HEADS, rows, _WIDTHS))
        blocks.append(sentence(Words(_summed(roster.seats))))
    else:
        blocks.append(sentence(Words("No seat is recorded as held on the day.")))
    claims = [claim for claim in roster.claimed_counts if scope.is_said([claim.note])]
    if claims:
        said = tuple(scope.words(f"{claim.value}{_between(n, len(claims))}", [claim.note])
                     for n, claim in enumerate(claims))  # fmt: skip
        blocks.append(Paragraph((Words("Its sources count:"), *said)))
    return blocks


def _between(position: int, number: int) -> str:
    return ";" if position < number - 1 else ""


def _seat_cells(scope: Scope, seat: Seat, shown: str) -> tuple[Words, ...]:
    # A later confirmation was not there on the day.
    confirmed = seat.last_confirmed if scope.is_past(seat.last_confirmed) else None
    return (
        Words(seat.shown_role),
        scope.words(shown, seat.sources),
        Words(seat.constituency.label),
        Words(str(seat.start or "")),
        Words(str(confirmed or "")),
        Words(seat.certainty.label),
    )


def _summed(seats: Iterable[Seat]) -> str:
    held = list(seats)
    certain = sum(seat.certainty is Certainty.certain for seat in held)
    holders = len({seat.holder.id for seat in held})
    return (
        f"{counted(len(held), 'seat')} of {counted(holders, 'holder')}: "
        f"{certain} certain on the day, {len(held) - certain} possible."
    )


def seats_held(scope: Scope, holder: Ref) -> Table | None:
    """The bodies on which the holder, its offices and units sit; None where there is none."""
    held = seats_of(scope.reader, holder, scope.as_of).seats
    rows = [
        (
            scope.words(seat.mechanism.label, seat.sources),
            Words(seat.shown_role),
            Words(via.label if via else seat.person.name if seat.person and seat.person != holder else ""),
            Words(str(seat.start or "")),
            Words(seat.certainty.label),
        )
        for seat, via, _ in held
    ]
    heads = ("Body", "Role", "Through", "Since", "Held on the day")
    return Table(heads, tuple(rows), (36, 15, 22, 13, 14)) if rows else None


def forum_table(scope: Scope, code: str) -> Table | None:
    """The regional and global forums on which a country sits; None where none is recorded."""
    found = forums_on(scope.reader, scope.as_of, code)
    rows = [row for forum in found.forums for row in _forum_rows(scope, forum, found)]
    return Table(("Forum", "Role", "Held on the day"), tuple(rows), (60, 20, 20)) if rows else None


def _forum_rows(scope: Scope, forum: Ref, found: Forums) -> list[tuple[Words, ...]]:
    return [
        (scope.words(forum.label, cell.sources), Words(cell.role.label), Words(cell.certainty.label))
        for cell in found.cells
        if cell.forum == forum.id
    ]
