"""A form of facts while it is filled in: its fields, what is said beside each, and who says so."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from registry.dates import PartialDate
from registry.errors import BadInput, InterlockError, UnknownName
from registry.questions.refs import Ref
from registry.store.location import Location
from registry.terms.base import word_label
from registry.terms.filling import Sort
from registry.terms.kinds import Kind
from registry.text import clean
from tui.keys.in_use import find_key
from tui.states.countries import Asked, country_meant, record_country
from tui.states.draft_folder import Draft
from tui.states.entries import EVIDENCE, OF_EVIDENCE, Entry
from tui.states.forms import Note, name_looked_up, plainly
from tui.states.naming import NameChoice, Named
from tui.states.typed import as_recorded, as_word

if TYPE_CHECKING:
    from registry.changes.editing import Word
    from registry.changes.journal import Reason
    from registry.exchange.incoming.words.countries import Country

_ADDED_BY_NAME = (Kind.organisation, Kind.person, Kind.source, Kind.place)
"""The kinds of which a name says enough."""
WHO_SAYS_SO = "who says so? a source; or under Why, where you correct it yourself"


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
        self.coming: dict[str, Country] = {}
        """The countries that are named and not recorded yet, which a save records."""
        self._notes: dict[str, Note] = dict.fromkeys(self._by_name, Note(""))
        self.seen = 0
        self.begins_at = ""
        """The field that is filled in first, where it is not the first one."""
        self.made: Ref | None = None
        """The record that a save made, where it made one."""
        self.meanwhile: set[str] = set()
        """The fields that somebody else changed since the form was opened."""
        self.in_order: Sequence[tuple[str, str]] = ()
        """The pairs of dates of which the first comes before the second."""

    # ------------------------------------------------------------ the fields
    def enter(self, name: str, text: str) -> None:
        """Take what is typed into a field, and look at what it means."""
        text = as_recorded(self._by_name[name], text)
        self.values[name] = text
        self.found.pop(name, None)
        self.coming.pop(name, None)
        try:
            self._notes[name] = Note(self._meant(self._by_name[name], text))
        except (InterlockError, ValueError) as problem:
            said = plainly(problem) if isinstance(problem, InterlockError) else str(problem)
            self._notes[name] = Note(said, is_wrong=True)

    def says(self, name: str, text: str) -> bool:
        """Whether the field holds what the text says."""
        return self.values[name] == as_recorded(self._by_name[name], text)

    def as_read(self, name: str) -> str:
        """What a field holds as people read it."""
        words = self._by_name[name].words
        label = word_label(self.values[name]) if self.values[name] in words else ""
        return label if label and as_word(label, words) == self.values[name] else self.values[name]

    def _meant(self, entry: Entry, text: str) -> str:
        """What the text means; nothing where it says so itself. Raises ValueError and InterlockError."""
        if not text:
            if entry.is_needed:
                raise ValueError("is needed")
            return ""
        if entry.sort is Sort.record:
            try:
                ref = name_looked_up(self.location, text, Asked(entry.kinds))
            except UnknownName:
                country = country_meant(text, entry.kinds)
                if country is None:
                    raise
                self.coming[entry.name] = country
                return f"{country.name} ({country.code}): its first mention, a save records it too"
            assert ref is not None  # noqa: S101 - there is text
            self.found[entry.name] = ref
            return "" if text == ref.label else ref.label
        if entry.sort is Sort.date:
            PartialDate(text)
        elif entry.words and as_word(text, entry.words) not in entry.words:
            raise ValueError(f"{text[:40]!r} is none of its words; {find_key()} lists them")
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
        was = self._said_before(name)
        needed = "needed" if entry.is_needed and not self.values[name] else ""
        remark = entry.remark if is_here and (entry.words or not self.values[name]) else ""
        return Note("; ".join(filter(None, (was, note.text, needed, remark))))

    def _said_before(self, name: str) -> str:
        """What is recorded, where something else is typed."""
        if not self.is_changed(name):
            return "changed meanwhile to this" if name in self.meanwhile else ""
        if name in self.meanwhile:
            return f"meanwhile: {self.before[name] or 'emptied'}"
        return f"was {self.before[name]}" if self.before[name] else ""

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
        return [e for e in self.entries if e.name not in OF_EVIDENCE and self.is_changed(e.name)]

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
        named = Named(Asked(entry.kinds), kinds, entry.kinds)
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
        return (ref.label if ref else self.as_read(name)) or "nothing"

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
        word = self.word()
        self._record_countries()
        return self.write(word)

    def _record_countries(self) -> None:
        """Record the countries that are named for the first time, in changes of their own."""
        for name in [*self.coming]:
            # Two fields may name the same one: it is looked for again.
            self.enter(name, self.values[name])
            if name in self.coming:
                why = f"named in a form: {self.title.lower()}"
                self.found[name] = record_country(self.location, self.coming.pop(name), why)

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
