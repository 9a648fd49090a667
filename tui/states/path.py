"""The shortest way from one record to another: a row for each hop, with who says so."""

from __future__ import annotations

from collections.abc import Iterator

from graphs.walks.paths import Hop, path_between
from registry.asof import AsOf
from registry.questions.refs import Ref
from registry.questions.ties import TIE_KINDS, USUAL_TIES
from registry.store.location import Location
from registry.store.reading import reading
from tui.states.lines import Column, FixedLines, Line, period
from tui.states.ties import certainty_words, tie_facts, tie_words, who_says_so
from tui.suggesting import suggested_on

_COLUMNS = (Column("Tie", 22), Column("To"), Column("When", 24, from_width=90), Column("On the day", 10))


class PathState(FixedLines):
    """How two records are tied on a day. Being at the same event counts only ``with_events``."""

    def __init__(
        self, location: Location, start: Ref, end: Ref, as_of: AsOf, *, with_events: bool = False
    ) -> None:
        ties = TIE_KINDS if with_events else USUAL_TIES
        with reading(location) as reader:
            self.hops = path_between(reader, start, end, as_of, ties)
        super().__init__(_COLUMNS, list(_lines(start, end, self.hops, with_events)))
        via = ("--via", ",".join(ties)) if with_events else ()
        self.summary: tuple[str, ...] = (
            f"From {start.label} to {end.label}",
            f"{_counted(self.hops)} · over {', '.join(f'{tie}s' for tie in ties)}, as of {as_of.text}",
            f"As a command: {suggested_on(as_of, 'path', start.id, end.id, *via)}",
        )


def _counted(hops: tuple[Hop, ...] | None) -> str:
    if hops is None:
        return "no way is recorded"
    return f"{len(hops)} {'tie' if len(hops) == 1 else 'ties'} apart"


def _lines(start: Ref, end: Ref, hops: tuple[Hop, ...] | None, with_events: bool) -> Iterator[Line]:
    yield Line((f"From {start.label}", "", "", ""), is_heading=True)
    if hops is None:
        more = "" if with_events else "; v also counts who was at the same event"
        nothing = f"Nothing that is recorded on the day leads to {end.label}{more}"
        yield Line(("no way", nothing, "", ""), None, (f"{nothing}.",))
    elif not hops:
        yield Line(("the same", "Both are the same record", "", ""), end, ("Both are the same record.",))
    for hop in hops or ():
        is_outward = hop.start.id == hop.tie.from_id
        words = f"{hop.tie.by}: {tie_words(hop.tie, is_outward=is_outward)}"
        cells = (words, hop.end.label, period(hop.tie.start, hop.tie.end), certainty_words(hop.tie))
        heading = f"{hop.start.label} – {hop.end.label}"
        facts = tie_facts(hop.tie, is_outward=is_outward)
        yield Line(cells, hop.end, (heading, facts, *who_says_so(hop.sources)))
