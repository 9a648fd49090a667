"""The name of a record that is to be added, and those that are called alike: nobody is doubled."""

from __future__ import annotations

from registry.questions.refs import Ref
from registry.questions.searching import EXACT, search
from registry.store.location import Location
from registry.store.reading import reading
from registry.terms.kinds import Kind
from tui.states.lines import Column, FixedLines, Line

_MOST = 8


class Beginning(FixedLines):
    """Whom the registry has already that may be the one; the lines open them."""

    def __init__(self, location: Location, kind: Kind) -> None:
        super().__init__((Column("There is already"), Column("Why", 30, from_width=50)))
        self.location, self.kind = location, kind
        self.name = ""
        self.was_weighed = False
        """Whether those alike were looked for, beyond those who have the words."""
        self.is_there = False

    def look_for(self, name: str) -> None:
        """Those whose names have the words, as they are typed."""
        self.name, self.was_weighed = " ".join(name.split()), False
        with reading(self.location) as reader:
            found = search(reader, self.name, [self.kind], limit=_MOST)
        self.is_there = any(hit.score >= EXACT for hit in found)
        self.lines = [_line(hit.ref, "" if hit.matched == hit.ref.name else hit.matched) for hit in found]

    def weigh(self) -> None:
        """Those who may be the same by all that is known of names; asked once, when a name is whole."""
        # Loaded only where a record is added.
        from registry.questions.candidates import Described, candidates_of

        with reading(self.location) as reader:
            found = candidates_of(reader, [Described(self.kind, self.name)], _MOST)[0]
        self.was_weighed = True
        known = {line.ref for line in self.lines}
        more = [_line(one.ref, "; ".join(one.reasons)) for one in found if one.ref not in known]
        self.lines = [*self.lines, *more]


def _line(ref: Ref, why: str) -> Line:
    return Line((ref.label, why or ref.id), ref, (ref.label, why))
