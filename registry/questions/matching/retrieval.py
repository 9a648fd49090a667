"""Which records have names that are like a name? Found without holding it against every one of them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from functools import cached_property

from registry.frozen import Frozen
from registry.questions.matching.known import Known, KnownName, short_form
from registry.questions.matching.likeness import alike, people_alike
from registry.questions.matching.names import Form, as_acronym, form_of, skeleton, spells
from registry.questions.matching.near import NearTexts
from registry.terms.kinds import Kind

_NEAR = 40  # names that are looked at for each name
_SPELT_AT_LEAST = 0.6
_SAME_ACRONYM, _SPELT, _SPELT_LONG = 0.97, 0.52, 0.6
_LONG_ACRONYM = 4  # letters: shorter ones are shared by many
_LETS_IN = 0.3
_COMMON_NAMES, _COMMON_SHARE = 10, 0.02  # a word that so many names have, and such a share of them


class Likely(Frozen):
    """A record whose names are like it.

    ``base`` is how likely its names make it, 0 to 1; ``likeness`` how alike the two names are that fit
    best, ``called`` the record's of these; ``same_acronym`` and ``spelt`` the acronym that both have, and
    the one that could be made of the other's name.
    """

    record: int
    base: float
    likeness: float
    called: KnownName | None
    own: str
    same_acronym: str | None
    spelt: str | None


class Retrieval:
    """The names of all records of a kind, ready to be asked."""

    def __init__(self, known: Known) -> None:
        self._known = known
        self._kind = Kind(known.refs[0].kind) if known.refs else Kind.organisation
        self._by_key: dict[str, list[int]] = defaultdict(list)
        for position, name in enumerate(known.names):
            self._by_key[name.form.key].append(position)
        self._common = _common_words(known)
        self._has_foreign = any(name.form.is_foreign for name in known.names)

    @cached_property
    def _by_letters(self) -> NearTexts:
        return NearTexts([name.form.line for name in self._known.names])

    @cached_property
    def _by_bones(self) -> NearTexts:
        return NearTexts([_bones(name.form) for name in self._known.names], 2)

    @cached_property
    def _by_first_letter(self) -> dict[str, list[int]]:
        """Names by the first letter of their first words: an acronym of theirs begins with it."""
        found: dict[str, list[int]] = defaultdict(list)
        for position, name in enumerate(self._known.names):
            if len(name.form.letters) > 1:
                for letter in {name.form.letters[0][:1], name.form.words[0][:1]}:
                    found[letter].append(position)
        return found

    @cached_property
    def _acronyms_by_letter(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = defaultdict(list)
        for letters in self._known.acronyms:
            found[letters[0]].append(letters)
        return found

    def likely(self, name: str, acronym: str | None, aliases: Sequence[str]) -> list[Likely]:
        """The records whose names are like one of these, in no order."""
        best: dict[int, Likely] = {}
        for called in dict.fromkeys((name, *aliases)):
            form = form_of(called, self._kind)
            if not form.words:
                continue
            for position in self._near(form):
                known = self._known.names[position]
                likeness = self._alike(form, known.form)
                if likeness >= _LETS_IN and likeness > best.get(known.record, _NOBODY).likeness:
                    best[known.record] = Likely(known.record, likeness, likeness, known, called, None, None)
        if self._kind is not Kind.person:
            self._weigh_acronyms(best, name, acronym, aliases)
        return list(best.values())

    def _alike(self, one: Form, other: Form) -> float:
        return people_alike(one, other) if self._kind is Kind.person else alike(one, other, self._common)

    def _near(self, form: Form) -> set[int]:
        near = set(self._by_key.get(form.key, ()))
        near.update(position for position, _ in self._by_letters.nearest(form.line, _NEAR))
        if form.is_foreign or self._has_foreign:
            near.update(position for position, _ in self._by_bones.nearest(_bones(form), _NEAR))
        return near

    # ------------------------------------------------------------ acronyms
    def _weigh_acronyms(
        self, best: dict[int, Likely], name: str, acronym: str | None, aliases: Sequence[str]
    ) -> None:
        given = {short_form(acronym)} if acronym else set()
        short = {letters for called in (name, *aliases) if (letters := as_acronym(called))}
        only_short = as_acronym(name) is not None
        for letters in given | short:
            for record in self._known.acronyms.get(letters, ()):
                _add_same(best, record, letters, alone=only_short)
            for record, worth in self._spelt_by(letters).items():
                _add_spelt(best, record, letters, worth, alone=only_short)
        if only_short:
            return
        form = form_of(name, self._kind)
        starts = {word[0] for word in (form.letters[0], form.words[0])} if form.words else set()
        for letters in (one for start in starts for one in self._acronyms_by_letter.get(start, ())):
            worth = spells(letters, form.letters) if len(form.letters) > 1 else 0.0
            if worth >= _SPELT_AT_LEAST:
                for record in self._known.acronyms[letters]:
                    _add_spelt(best, record, letters, worth, alone=True)

    def _spelt_by(self, letters: str) -> dict[int, float]:
        """The records of whose names an acronym could be made, and how well."""
        worth: dict[int, float] = {}
        for position in self._by_first_letter.get(letters[0], ()):
            name = self._known.names[position]
            if _letters_in_order(letters, name.form.letters):
                fits = spells(letters, name.form.letters)
                if fits >= _SPELT_AT_LEAST:
                    worth[name.record] = max(fits, worth.get(name.record, 0.0))
        return worth


def _common_words(known: Known) -> frozenset[str]:
    """The words that many of the names have, the country's for example."""
    counts = Counter(word for name in known.names for word in set(name.form.words))
    least = max(_COMMON_NAMES, _COMMON_SHARE * len(known.names))
    return frozenset(word for word, count in counts.items() if count >= least)


_NOBODY = Likely(-1, 0.0, 0.0, None, "", None, None)


def _bones(form: Form) -> str:
    return " ".join(bones for word in form.words if (bones := skeleton(word)))


def _letters_in_order(letters: str, words: Sequence[str]) -> bool:
    rest = iter("".join(word[:4] for word in words))
    return all(letter in rest for letter in letters)


def _add_same(best: dict[int, Likely], record: int, letters: str, *, alone: bool) -> None:
    """An acronym that both have: all that is told, or half of what the names leave open."""
    hit = best.get(record, _NOBODY._replace(record=record))
    base = max(hit.base, _SAME_ACRONYM) if alone else hit.base + 0.5 * (1 - hit.base)
    best[record] = hit._replace(base=base, same_acronym=letters)


def _add_spelt(best: dict[int, Likely], record: int, letters: str, worth: float, *, alone: bool) -> None:
    hit = best.get(record, _NOBODY._replace(record=record))
    if hit.same_acronym:
        return
    made = (_SPELT_LONG if len(letters) >= _LONG_ACRONYM else _SPELT) + 0.25 * worth
    base = max(hit.base, made) if alone else hit.base + 0.2 * worth * (1 - hit.base)
    best[record] = hit._replace(base=base, spelt=letters)
