"""Whether anything may be changed now: the one place that everything which writes asks."""

from __future__ import annotations

from registry.asof import AsOf
from registry.errors import BadInput


def refuse_in_the_past(as_of: AsOf) -> None:
    """Raise BadInput where the screens are shown for a day that is over: what is recorded is otherwise."""
    if not as_of.is_today and as_of.last < AsOf.on().first:
        raise BadInput(
            f"nothing is changed while the screens show {as_of.text}, which is over",
            remedy="t, then Enter on an empty line, goes back to today",
        )
