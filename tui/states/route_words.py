"""A route in words: ``Mechanisms /health as of 2017``."""

from __future__ import annotations

from collections.abc import Mapping

from registry.questions.refs import Ref
from tui.states.route import Route

_ABOUT = {
    "ties": "ties of {}",
    "without": "without {}",
    "timeline": "timeline of {}",
    "endorsements": "endorsements of {}",
    "history": "history of {}",
    "attendance": "{}: attendance",
    "overlaps": "{}: overlaps",
}


def route_words(route: Route, refs: Mapping[str, Ref]) -> str:
    """What is shown, of whom, narrowed to what, on which day; a record that is gone by its id."""

    def named(record: str) -> str:
        ref = refs.get(record)
        return (ref.acronym or ref.name) if ref else record

    if route.screen == "path":
        told = f"from {named(route.subject)} to {named(route.other)}"
    elif route.screen == "compare":
        told = f"{named(route.subject)}: {' to '.join(route.choices)}"
    elif route.subject:
        centre = route.trail[-1].record if route.trail else route.subject
        told = _ABOUT.get(route.screen, "{}").replace("{}", named(centre))
    else:
        told = route.screen.capitalize()
    words = f" /{route.words}" if route.words else ""
    words += f" by {route.sort}" if route.sort else ""
    day = f" as of {route.as_of}" if route.as_of else ""
    return f"{told}{words}{day}"
