"""Another post in the same seat of a body: from which day on did its holder have which?

A seat keeps one post. Where two editions of a list name two, the holder has two seats that follow each
other: the earlier ends on the day before the first edition that names the later post. That is so in
whichever order the editions come in. A post that an edition leaves out says nothing.
"""

from __future__ import annotations

from registry.changes.rows import Values
from registry.dates import PartialDate
from registry.exchange.incoming.entering.desk import Desk
from registry.exchange.incoming.entering.parting import Prepared
from registry.exchange.incoming.entering.rosters import is_open
from registry.questions.posts import is_another_post
from registry.terms.seats import Role


def got_another(desk: Desk, known: Values, one: Prepared, day: PartialDate) -> bool:
    """Whether the list said before the day that the holder of the open seat had another post."""
    start, last = (_date(known.get(column)) for column in ("start_date", "last_confirmed"))
    begun_before = start is None or start.latest < day.earliest
    if last is None or last.latest >= day.earliest or not (begun_before and is_open(known)):
        return False
    return _names_another(known, one) and _is_the_lists(desk, known)


def had_another(desk: Desk, known: Values, one: Prepared, day: PartialDate) -> PartialDate | None:
    """The first day on which the list said that the holder had the post of the seat, having another before.

    None where the seat has the told post, where somebody else gave it its post, or where the seat was held
    on the day or is known to have begun.
    """
    first = _date(known.get("first_confirmed", known.get("last_confirmed")))
    if first is None or day.latest >= first.earliest or {"start_date", "post"} & known.keys() != {"post"}:
        return None
    return first if _names_another(known, one) and _is_the_lists(desk, known) else None


def is_silent_on(known: Values, one: Prepared, day: PartialDate) -> bool:
    """Whether the seat has another post than the one told, and was confirmed after the day."""
    last = _date(known.get("last_confirmed"))
    return "post" in known and last is not None and day.latest < last.earliest and _names_another(known, one)


def _names_another(known: Values, one: Prepared) -> bool:
    """Whether the list names another post, and no dates of its own by which it is told apart."""
    if "post" not in one.said or {"start_date", "end_date"} & one.said or one.told.row_id is not None:
        return False
    post = known.get("post")
    return is_another_post(
        None if post is None else str(post), str(one.row.values["post"]), Role(str(known["role"]))
    )


def _is_the_lists(desk: Desk, known: Values) -> bool:
    """Whether nobody but the list said which post it is."""
    is_ours = desk.voices.of("seat", str(known["id"]))
    return is_ours("role", known["role"]) and ("post" not in known or is_ours("post", known["post"]))


def _date(text: object) -> PartialDate | None:
    return None if text is None else PartialDate(str(text))
