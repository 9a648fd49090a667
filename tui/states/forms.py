"""What a form holds while it is filled in: its fields, what is said beside each, and rows to tick."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from registry.asof import AsOf
from registry.errors import AmbiguousName, BadInput, InterlockError, UnknownName
from registry.frozen import Frozen
from registry.questions.refs import Ref
from registry.store.location import Location
from registry.store.reading import Reader, reading
from registry.text import clean
from tui.keys.in_use import find_key
from tui.states.draft_folder import Draft
from tui.states.lines import Column, Line
from tui.states.naming import NameChoice, Named

_NEAREST = 3


class Field(Frozen):
    """A line to fill in; ``remark`` is said beside it while it is empty."""

    name: str
    label: str
    remark: str = ""


class Note(Frozen):
    """What is said beside a field."""

    text: str
    is_wrong: bool = False


class BodyForm(ABC):
    """A form about a body on a date of its own. Its first field is the date, its rows follow the date.

    What is typed is looked at as it is typed; rows stay those of the last date that was one.
    """

    title = ""
    fields: Sequence[Field] = ()
    columns: Sequence[Column] = ()
    named: Mapping[str, Named] = MappingProxyType({})
    """The fields that hold names, and what these are names of."""
    between_names = ""
    """What stands between names where a field holds several."""

    def __init__(self, location: Location, body: Ref, date: str) -> None:
        self.location, self.body = location, body
        self.values = {field.name: "" for field in self.fields}
        self.notes: dict[str, Note] = {field.name: Note(field.remark) for field in self.fields}
        self.shown_for = AsOf.on()
        self.enter("date", date)
        self._before = dict(self.values)

    def enter(self, name: str, text: str) -> None:
        """Take what is typed into a field, and say what it means or what is wrong with it."""
        self.values[name] = text = text.strip()
        try:
            said = self._dated(text) if name == "date" else self.looked_up(name, text)
            self.notes[name] = said
        except InterlockError as problem:
            self.notes[name] = Note(plainly(problem), is_wrong=True)

    def _dated(self, text: str) -> Note:
        try:
            day = AsOf.on(text)
        except ValueError as problem:
            # What fits beside the field in a terminal of 80 columns: what is wrong, then what is shown.
            wrong, _, how = str(problem).partition("; ")
            kept = f"roster still of {self.shown_for.text}"
            how = how.replace("write a date as", "write")
            return Note("; ".join(filter(None, (wrong, kept, how))), is_wrong=True)
        said = self.show_roster(day)
        self.shown_for = day
        return said

    @property
    def is_filled(self) -> bool:
        """Whether something was filled in that would be lost."""
        return self.values != self._before or self.is_ticked

    # ------------------------------------------------------------ drafts
    @property
    def draft_of(self) -> str:
        """Which form this is, for the draft that is kept of it."""
        return f"{self.title} {self.body.id}"

    def as_draft(self, at: str) -> Draft:
        """What was filled in so far."""
        typed = {name: text for name, text in self.values.items() if text != self._before[name]}
        return Draft(self.draft_of, typed, self.marks_kept(), at)

    def take(self, draft: Draft) -> None:
        """Go on with a draft, looked at anew: the registry may have changed since."""
        for field in self.fields:
            if field.name in draft.values:
                self.enter(field.name, clean(draft.values[field.name]))
        self.take_marks(draft.marks)

    @abstractmethod
    def marks_kept(self) -> dict[str, str]:
        """The marks of the rows, by ids."""

    @abstractmethod
    def take_marks(self, marks: Mapping[str, str]) -> None:
        """Mark the rows as a draft has them; of rows that are no more, nothing."""

    def refuse_what_is_wrong(self) -> None:
        """Raise BadInput for the first field with something wrong in it."""
        for field in self.fields:
            if self.notes[field.name].is_wrong:
                # What was missing may have been added meanwhile, in another terminal.
                self.enter(field.name, self.values[field.name])
            note = self.notes[field.name]
            if note.is_wrong:
                raise BadInput(note.text, where=field.label)

    def choice(self, name: str) -> NameChoice | None:
        """How a name in the field is found, chosen or added; None where the field holds no name."""
        named = self.named.get(name)
        if named is None:
            return None
        why = f"named in the form for {self.body.id}: {self.title.lower()}"
        return NameChoice(self.location, named, str(self.shown_for.text), why)

    def part_to_name(self, name: str) -> str:
        """The text in the field that is to be found."""
        return self.values[name]

    def with_name(self, name: str, part: str, written: str) -> str:
        """The field's text with a name written in place of the part that was to be found."""
        del name, part
        return written

    @property
    @abstractmethod
    def is_ticked(self) -> bool:
        """Whether a row is not as it was."""

    @property
    @abstractmethod
    def counted(self) -> str:
        """How many rows are ticked."""

    @abstractmethod
    def show_roster(self, day: AsOf) -> Note:
        """Take the rows of that day; what is said of it beside the date."""

    @abstractmethod
    def looked_up(self, name: str, text: str) -> Note:
        """What the text of a field other than the date means. Raises what a question raises."""

    @abstractmethod
    def tick(self, index: int) -> str:
        """Put the row's next mark; why that cannot be done here, where it cannot."""

    @abstractmethod
    def save(self) -> str:
        """Write it, in one change, and say what was written. Raises InterlockError; nothing is lost then."""

    @abstractmethod
    def count(self) -> int:
        """How many rows there are."""

    @abstractmethod
    def window(self, offset: int, limit: int) -> Sequence[Line]:
        """So many rows from a position on."""


def name_looked_up(location: Location, text: str, asked: Callable[[Reader, str], Ref]) -> Ref | None:
    """The record that the text names; None for no text. Raises UnknownName, AmbiguousName."""
    if not text:
        return None
    with reading(location) as reader:
        return asked(reader, text)


def plainly(problem: InterlockError) -> str:
    """What is wrong, for somebody who is filling in a form; of a name, with what it may mean."""
    if not isinstance(problem, UnknownName | AmbiguousName):
        return problem.line
    near = [ref for ref in problem.candidates if isinstance(ref, Ref)]
    told = problem.told_apart if isinstance(problem, AmbiguousName) else ()
    words = [f"{ref.label}, {what}" for ref, what in zip(near, told, strict=False)] or [r.label for r in near]
    what = f"{problem.what} ({find_key()}: find or add)"
    if not words:
        return what
    more = "; …" if len(words) > _NEAREST else ""
    which = "which one" if isinstance(problem, AmbiguousName) else "nearest"
    return f"{what}; {which}: {'; '.join(words[:_NEAREST])}{more}"
