"""A corridor's history: what happened and what is expected, in one line of time."""

from __future__ import annotations

from graphs.briefs.document import Table, Words
from graphs.briefs.scope import Scope
from registry.questions.corridor_line import CorridorWhat, Entry
from registry.questions.corridors import Corridor


def history_table(scope: Scope, corridor: Corridor) -> Table | None:
    """What is dated in its order, then what nobody dates; None where nothing is recorded."""
    rows = tuple(_cells(scope, entry) for entry in (*corridor.line, *corridor.undated))
    return Table(("When", "What", "About", "As recorded"), rows, (13, 15, 32, 40)) if rows else None


def _cells(scope: Scope, entry: Entry) -> tuple[Words, ...]:
    # A recommendation's text has a chapter of its own.
    text = (
        "the text is under Recommendations about them"
        if entry.what is CorridorWhat.recommendation
        else entry.text
    )
    told = [text, entry.direction or ""]
    told += [entry.outcome.label] if entry.outcome else []
    told += ["contested"] if entry.contested else []
    return (
        Words(str(entry.on or "undated")),
        Words(entry.what.label),
        scope.words(entry.about.label, entry.sources),
        Words("; ".join(filter(None, told))),
    )
