"""What a small screen for a name holds: whom it means, whom it could mean, and adding who is missing."""

from __future__ import annotations

import shlex
from collections.abc import Callable, Sequence

from registry.errors import AmbiguousName, UnknownName
from registry.frozen import Frozen
from registry.questions.attending import attendant_named, minutes_named
from registry.questions.refs import Ref
from registry.questions.sources import sources_listed
from registry.questions.windows import Window
from registry.store.location import Location
from registry.store.reading import Reader, reading
from registry.terms.actors import PlaceType
from registry.terms.kinds import Kind
from registry.text import clean
from tui.states.countries import country_meant
from tui.states.lines import Column, FixedLines, Line

_CODE = 2  # letters of ISO 3166
_LISTED = 30  # sources


class Named(Frozen):
    """What a name is asked for: the question that finds it, and the kinds that can be added."""

    asked: Callable[[Reader, str], Ref]
    kinds: tuple[Kind, ...]
    among: tuple[Kind, ...] = ()
    """The kinds that can be meant; where there are none, all that the question finds."""


ATTENDANT = Named(attendant_named, (Kind.organisation, Kind.person))
SOURCE = Named(minutes_named, (Kind.source,), (Kind.source,))


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
            self._list_sources()
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
                Line((ref.label, what or ref.kind), ref)
                for ref, what in zip(near, which, strict=False)
                # One of another kind is told, and cannot be taken.
                if not self.named.among or ref.kind in self.named.among
            ]

    def _list_sources(self) -> None:
        """Before anything is typed: the first of the sources, as nobody knows them all by name."""
        if self.named.among != (Kind.source,):
            return
        with reading(self.location) as reader:
            found = sources_listed(reader, window=Window(limit=_LISTED))
        self.lines = [Line((row.ref.label, row.type.label), row.ref) for row in found]
        if self.lines:
            first = f"the first {_LISTED}" if len(found) == _LISTED else "all"
            self.meaning = f"Sources by name, {first}; what you type narrows them"

    def _words(self, kind: Kind) -> list[str]:
        if kind is Kind.place:
            name, code = _country(self.text)
            return [f"name={name}", f"type={PlaceType.country}", *([f"code={code}"] if code else [])]
        speaks_of = [f"as_of={self._as_of}"] if kind is Kind.source and self._as_of else []
        return [f"name={self.text}", *speaks_of]

    def hint(self, kind: Kind) -> str:
        """What may be written besides, so that what is added says enough; empty where a name is enough."""
        return "its code may follow: Kosovo XK" if kind is Kind.place and not _country(self.text)[1] else ""

    def command(self, kind: Kind) -> str:
        """The command that adds a record called so."""
        return shlex.join(["interlock", "add", str(kind), *self._words(kind)])

    def add(self, kind: Kind) -> Ref:
        """Add a record called so, in a change of its own. Raises BadInput."""
        from registry.changes.adding import add
        from registry.changes.editing import Word
        from registry.changes.journal import Reason

        target, _ = add(self.location, str(kind), self._words(kind), Word(None), Reason(self._why))
        name = _country(self.text)[0] if kind is Kind.place else self.text
        self.added = Ref(target.row_id, str(kind), clean(name), None)
        return self.added

    @property
    def told(self) -> str:
        """What was added on the way, for whoever wants to take it back; empty where nothing was."""
        if self.added is None:
            return ""
        # Nobody was asked for the day, so it has to be seen.
        speaks_of = (
            f", as of {self._as_of} (e on it says otherwise)"
            if self.added.kind == Kind.source and self._as_of
            else ""
        )
        return f"Added {self.added.label} ({self.added.id}){speaks_of}, in a change of its own."

    def written(self, ref: Ref, apart_from: str = "") -> str:
        """The record as a field names it: by its name where that means it alone, else by its id."""
        if apart_from and apart_from in ref.name:
            return ref.id
        try:
            with reading(self.location) as reader:
                return ref.name if self.named.asked(reader, ref.name).id == ref.id else ref.id
        except (UnknownName, AmbiguousName):
            return ref.id


def _country(text: str) -> tuple[str, str]:
    """The name and the code of a country: as written, ``Kosovo XK``, else those of ISO 3166; else no code."""
    name, _, code = text.strip().rpartition(" ")
    if bool(name) and len(code) == _CODE and code.isascii() and code.isalpha() and code.isupper():
        return name.strip(), code
    known = country_meant(text.strip(), (Kind.place,))
    return (text.strip(), "") if known is None else (known.name, known.code)
