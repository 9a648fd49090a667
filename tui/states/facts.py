"""A form of facts while it is filled in: its fields, what is said beside each, and who says so."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from registry.dates import PartialDate
from registry.errors import BadInput, InterlockError
from registry.questions.naming import country_named, record_named
from registry.questions.refs import Ref
from registry.questions.searching import EXACT
from registry.store.location import Location
from registry.store.reading import Reader
from registry.terms import Kind, word_label
from registry.terms.filling import Fillable, Sort
from registry.text import clean, fold
from tui.states.draft_folder import Draft
from tui.states.forms import Note, name_looked_up, plainly
from tui.states.naming import NameChoice, Named

if TYPE_CHECKING:
    from registry.changes.editing import Word
    from registry.changes.journal import Reason

_ADDED_BY_NAME = (Kind.organisation, Kind.person, Kind.source)
"""The kinds of which a name says enough."""
WHO_SAYS_SO = "who says so? a source; or under Why, where you correct it yourself"


class Entry(NamedTuple):
    """A line to fill in: what it takes, and what is said beside it while it is empty."""

    name: str
    label: str
    sort: Sort = Sort.text
    words: tuple[str, ...] = ()
    kinds: tuple[Kind, ...] = ()
    is_needed: bool = False
    remark: str = ""


EVIDENCE = (
    Entry("source", "Source", Sort.record, kinds=(Kind.source,), remark="who says so: a source by its name"),
    Entry("locator", "Place", remark="where in it: page 3, line 12"),
    Entry("quote", "Words", remark="its words, 25 at most"),
    Entry("why", "Why", remark="for the journal; or your reason, where no source says so"),
)
"""The last lines of every form: who says so."""
_OF_EVIDENCE = frozenset(entry.name for entry in EVIDENCE)


def entry_of(field: Fillable) -> Entry:
    """A field of the registry as a line to fill in."""
    label = field.name.replace("_", " ")
    return Entry(
        field.name,
        label[0].upper() + label[1:],
        field.sort,
        field.words,
        field.kinds,
        field.is_needed,
        _takes(field),
    )


def _takes(field: Fillable) -> str:
    if field.sort is Sort.record:
        return f"{' or '.join(kind.one for kind in field.kinds[:3])}, by name"
    if field.sort is Sort.date:
        return "2003, 2003-06 or 2003-06-12"
    if field.words:
        return f"^n lists: {', '.join(field.words)}"
    return "a whole number" if field.sort is Sort.number else ""


class FactForm(ABC):
    """A form whose fields are facts. What is typed is looked at as it is typed; nothing is written before.

    ``before`` is what is recorded, by field, as the form shows it.
    """

    title = ""

    def __init__(
        self, location: Location, about: str, entries: Iterable[Entry], before: dict[str, str]
    ) -> None:
        self.location, self.about = location, about
        self.entries: Sequence[Entry] = (*entries, *EVIDENCE)
        self._by_name = {entry.name: entry for entry in self.entries}
        self.before = {name: before.get(name, "") for name in self._by_name}
        self.values = dict(self.before)
        self.found: dict[str, Ref] = {}
        self._notes: dict[str, Note] = dict.fromkeys(self._by_name, Note(""))
        self.seen = 0
        self.in_order: Sequence[tuple[str, str]] = ()
        """The pairs of dates of which the first comes before the second."""

    # ------------------------------------------------------------ the fields
    def enter(self, name: str, text: str) -> None:
        """Take what is typed into a field, and look at what it means."""
        self.values[name] = text.strip()
        self.found.pop(name, None)
        try:
            self._notes[name] = Note(self._meant(self._by_name[name], text.strip()))
        except (InterlockError, ValueError) as problem:
            said = plainly(problem) if isinstance(problem, InterlockError) else str(problem)
            self._notes[name] = Note(said, is_wrong=True)

    def _meant(self, entry: Entry, text: str) -> str:
        """What the text means; nothing where it says so itself. Raises ValueError and InterlockError."""
        if not text:
            if entry.is_needed:
                raise ValueError("is needed")
            return ""
        if entry.sort is Sort.record:
            ref = name_looked_up(self.location, text, _asked(entry.kinds))
            assert ref is not None  # noqa: S101 - there is text
            self.found[entry.name] = ref
            return "" if text == ref.label else ref.label
        if entry.sort is Sort.date:
            PartialDate(text)
        elif entry.words and as_word(text, entry.words) not in entry.words:
            raise ValueError(f"{text[:40]!r} is none of its words; ^n lists them")
        elif entry.sort is Sort.number and not text.lstrip("-").isdigit():
            raise ValueError(f"{text[:40]!r} is no whole number")
        return ""

    def note(self, name: str, *, is_here: bool = False) -> Note:
        """What is said beside a field: more of the one that is filled in (``is_here``)."""
        entry, note = self._by_name[name], self._notes[name]
        if note.is_wrong:
            return note
        if wrong := self._out_of_order(name):
            return Note(wrong, is_wrong=True)
        if name == "source" and self.is_filled and not (self.values["source"] or self.values["why"]):
            return Note(WHO_SAYS_SO, is_wrong=True)
        was = f"was {self.before[name]}" if self.is_changed(name) and self.before[name] else ""
        needed = "needed" if entry.is_needed and not self.values[name] else ""
        remark = entry.remark if is_here and (entry.words or not self.values[name]) else ""
        return Note("; ".join(filter(None, (was, note.text, needed, remark))))

    def date_of(self, name: str) -> str:
        """A date that an end is held against."""
        return self.values.get(name, "")

    def _out_of_order(self, name: str) -> str:
        """What is wrong with an end that comes before its beginning."""
        for first, last in self.in_order:
            begins, ends = self.date_of(first), self.values.get(last, "")
            if last != name or not begins or not ends or self._is_wrong(first):
                continue
            if PartialDate(begins).earliest > PartialDate(ends).latest:
                return f"is over before it begins, {begins}"
        return ""

    def _is_wrong(self, name: str) -> bool:
        return name in self._notes and self._notes[name].is_wrong

    def is_changed(self, name: str) -> bool:
        """Whether the field does not say what it began with."""
        return self.values[name] != self.before[name]

    @property
    def changed(self) -> list[Entry]:
        """The fields of facts that say something new."""
        return [e for e in self.entries if e.name not in _OF_EVIDENCE and self.is_changed(e.name)]

    @property
    def is_filled(self) -> bool:
        """Whether something was filled in that would be lost."""
        return self.values != self.before

    def stored(self, name: str) -> str:
        """What is written of a field: a record by its id, a word as the vocabulary has it."""
        entry = self._by_name[name]
        if name in self.found:
            return self.found[name].id
        return as_word(self.values[name], entry.words) if entry.words else self.values[name]

    def words_of(self, names: Iterable[str]) -> list[str]:
        """Fields as the commands take them."""
        return [f"{name}={self.stored(name)}" for name in names]

    def choice(self, name: str) -> NameChoice | None:
        """How a name in the field is found, chosen or added; None where it holds no name."""
        entry = self._by_name[name]
        if entry.sort is not Sort.record:
            return None
        kinds = tuple(kind for kind in entry.kinds if kind in _ADDED_BY_NAME)
        day = next((self.values[key] for key in ("start_date", "end_date") if self.values.get(key)), "")
        named = Named(_asked(entry.kinds), kinds)
        return NameChoice(self.location, named, day, f"named in a form: {self.title.lower()}")

    def words_to_choose(self, name: str) -> tuple[str, ...]:
        """The words that the field takes; none where it takes what one types."""
        return self._by_name[name].words

    # ------------------------------------------------------------ who says so, and what will be written
    @property
    def will_log(self) -> tuple[str, ...]:
        """What a save would write, in lines; what stands against it last."""
        lines = [
            f"{e.label}: {self.before[e.name] or 'nothing'} → {self._shown(e.name)}" for e in self.changed
        ]
        if lines and (source := self.found.get("source")):
            place = f", {self.values['locator']}" if self.values["locator"] else ""
            lines.append(f"on the word of {source.label}{place}")
        return tuple(lines)

    def _shown(self, name: str) -> str:
        ref = self.found.get(name)
        return (ref.label if ref else self.values[name]) or "nothing"

    def word(self) -> Word:
        """Who says so. Raises BadInput where nobody does and no reason is given."""
        from registry.changes.editing import Word

        source = self.found.get("source")
        if source is None:
            if self.values["locator"] or self.values["quote"]:
                raise BadInput("of which source?", where="Source")
            if not self.values["why"]:
                raise BadInput(WHO_SAYS_SO, where="Source")
            return Word()
        return Word(source.id, self.values["locator"] or None, self.values["quote"] or None)

    def reason(self, why: str) -> Reason:
        """What for; ``why`` where nobody says."""
        from registry.changes.journal import Reason

        return Reason(self.values["why"] or why)

    def save(self) -> str:
        """Write it, in one change, and say what was written. Raises InterlockError; nothing is lost then."""
        for entry in self.entries:
            # What was missing may have been added meanwhile.
            if self._notes[entry.name].is_wrong or entry.is_needed:
                self.enter(entry.name, self.values[entry.name])
            if self._notes[entry.name].is_wrong:
                raise BadInput(self._notes[entry.name].text, where=entry.label)
        if not self.changed:
            raise BadInput("there is nothing to save: no field says anything new")
        return self.write(self.word())

    @abstractmethod
    def write(self, word: Word) -> str:
        """Write what is filled in, in one change, and say what was written."""

    # ------------------------------------------------------------ drafts
    @property
    @abstractmethod
    def draft_of(self) -> str:
        """Which form this is, for the draft that is kept of it."""

    def as_draft(self, at: str) -> Draft:
        """What was typed so far."""
        typed = {name: text for name, text in self.values.items() if self.is_changed(name)}
        return Draft(self.draft_of, typed, {}, at, self.seen)

    def take(self, draft: Draft) -> None:
        """Go on with a draft; what it does not speak of is as is recorded."""
        self.seen = draft.seen
        for name, text in draft.values.items():
            if name in self.values:
                # A file may hold what no key types.
                self.enter(name, clean(text))


def as_word(text: str, words: Sequence[str]) -> str:
    """A word of a vocabulary as it is written: ``Vice-chair`` is ``vice_chair``, also by its label."""
    by_label = {fold(word_label(word)): word for word in words}
    return by_label.get(fold(text), text.lower().replace("-", "_").replace(" ", "_"))


class _Asked:
    """The question that finds a record of some kinds: what is to be written is not guessed from a part."""

    def __init__(self, kinds: tuple[Kind, ...]) -> None:
        self._kinds = kinds

    def __call__(self, reader: Reader, text: str) -> Ref:
        if self._kinds == (Kind.place,) and len(text) in (2, 3) and text.isalpha():
            return country_named(reader, text)
        if self._kinds == (Kind.source,):
            # What is only cited may be named as in a question.
            return record_named(reader, text, self._kinds)
        return record_named(reader, text, self._kinds, at_least=EXACT)


def _asked(kinds: tuple[Kind, ...]) -> _Asked:
    return _Asked(kinds)
