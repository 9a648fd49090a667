"""Whether anything may be changed now: the one place that everything which writes asks."""

from __future__ import annotations

from registry.asof import AsOf
from registry.errors import BadInput
from registry.questions.journal import last_change_of
from registry.questions.refs import Ref
from registry.store.location import Location
from registry.store.reading import reading


def refuse_writing(location: Location, as_of: AsOf) -> None:
    """Raise where nothing can be changed now, with the reason.

    BadInput where the screens are shown for a day that is over: what is recorded is otherwise. CannotWrite
    where the registry was opened to be looked at; NoRegistry and the like where it is away.
    """
    location.require_writable()
    with reading(location):
        pass
    if not as_of.is_today and as_of.last < AsOf.on().first:
        raise BadInput(
            f"nothing is changed while the screens show {as_of.text}, which is over",
            remedy="t, then Enter on an empty line, goes back to today",
        )


def seen_of(location: Location, ref: Ref) -> int:
    """The newest change of the record that there is now."""
    with reading(location) as reader:
        return last_change_of(reader, ref.id)
