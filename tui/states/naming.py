"""What a small screen for a name holds: whom it means, whom it could mean, and adding who is missing."""

from __future__ import annotations

import shlex
from collections.abc import Callable, Sequence
from typing import NamedTuple

from registry.errors import AmbiguousName, UnknownName
from registry.questions.attending import attendant_named, minutes_named
from registry.questions.refs import Ref
from registry.store.location import Location
from registry.store.reading import Reader, reading
from registry.terms import Kind
from registry.text import clean
from tui.states.lines import Column, FixedLines, Line


class Named(NamedTuple):
    """What a name is asked for: the question that finds it, and the kinds that can be added."""

    asked: Callable[[Reader, str], Ref]
    kinds: tuple[Kind, ...]


ATTENDANT = Named(attendant_named, (Kind.organisation, Kind.person))
SOURCE = Named(minutes_named, (Kind.source,))


class NameChoice(FixedLines):
    """A name as it is typed. ``as_of`` is the day that a source which is added speaks of."""

    def __init__(self, location: Location, named: Named, as_of: str, why: str) -> None:
        super().__init__((Column("Could be"), Column("Which is", 22, from_width=50)))
        self.location, self.named = location, named
        self._as_of, self._why = as_of, why
        self.text, self.meaning = "", ""
        self.is_known = False
        self.found: Ref | None = None
        self.added: Ref | None = None

    def look_up(self, text: str) -> None:
        """Ask whom the text means; what it could mean are the lines. Raises what else goes wrong."""
        self.text, self.meaning, self.found, self.lines = text.strip(), "", None, []
        if not self.text:
            return
        try:
            with reading(self.location) as reader:
                self.found = self.named.asked(reader, self.text)
            self.meaning = self.found.label
        except (UnknownName, AmbiguousName) as problem:
            self.meaning = f"! {problem.what}"
            near = [ref for ref in problem.candidates if isinstance(ref, Ref)]
            apart: Sequence[str] = problem.told_apart if isinstance(problem, AmbiguousName) else ()
            which = [*apart, *[""] * len(near)]
            self.lines = [
                Line((ref.label, what or ref.kind), ref) for ref, what in zip(near, which, strict=False)
            ]

    def _words(self, kind: Kind) -> list[str]:
        return [f"name={self.text}", *([f"as_of={self._as_of}"] if kind is Kind.source else [])]

    def command(self, kind: Kind) -> str:
        """The command that adds a record called so."""
        return shlex.join(["interlock", "add", str(kind), *self._words(kind)])

    def add(self, kind: Kind) -> Ref:
        """Add a record called so, in a change of its own. Raises BadInput."""
        from registry.changes.adding import add
        from registry.changes.editing import Word
        from registry.changes.journal import Reason

        target, _ = add(self.location, str(kind), self._words(kind), Word(None), Reason(self._why))
        self.added = Ref(target.row_id, str(kind), clean(self.text), None)
        return self.added

    @property
    def told(self) -> str:
        """What was added on the way, for whoever wants to take it back; empty where nothing was."""
        return f"Added {self.added.label} ({self.added.id}), in a change of its own." if self.added else ""

    def written(self, ref: Ref, apart_from: str = "") -> str:
        """The record as a field names it: by its name where that means it alone, else by its id."""
        if apart_from and apart_from in ref.name:
            return ref.id
        try:
            with reading(self.location) as reader:
                return ref.name if self.named.asked(reader, ref.name).id == ref.id else ref.id
        except (UnknownName, AmbiguousName):
            return ref.id
