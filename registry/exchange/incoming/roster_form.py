"""The form for a roster, come back from the secretariat: what it says, compared with what was sent.

A row as it was sent confirms its seat; a corrected cell corrects it; *left* ends it; *changed* ends it
and opens another from that day; a row below is a new seat. A seat is known by the ids behind its row, or,
where those were lost, by the names that were sent; a holder's name that is on the form is that holder.
A row that was emptied, or is not there any more, says nothing. Whatever is no word or date of the form is
set aside with its cell.
"""

from __future__ import annotations

from registry.errors import BadInput
from registry.exchange.incoming.returned.reading import Returned, is_form, read_returned
from registry.exchange.incoming.returned.telling import told_of
from registry.exchange.incoming.told import Asked, Told

__all__ = ["knows_roster_form", "read_roster_form"]

MOST_BYTES, MOST_UNPACKED = 20 * 2**20, 200 * 2**20
"""Bytes that a returned form may have, packed and unpacked."""


def knows_roster_form(path: str) -> bool:
    """Whether the file is a workbook that was sent as a form for a roster."""
    return is_form(path)


def read_roster_form(path: str, asked: Asked) -> Told:
    """What the returned form says, as of the day that was asked for, else that on which it was filled in.

    Raises BadInput where it is damaged, too large, or no such form.
    """
    returned: Returned = read_returned(path, MOST_BYTES, MOST_UNPACKED)
    if asked.body is not None and asked.body not in (returned.body.id, returned.body.name):
        raise BadInput(
            f"the form is about {returned.body.name}",
            where=path,
            remedy="leave out --body: it says so itself",
        )
    if asked.whole is not None:
        raise BadInput(
            "a form says of each seat what became of it",
            where="--whole" if asked.whole else "--partial",
            remedy="leave it out; a row that was deleted closes nothing",
        )
    return told_of(returned, path, asked.on)
