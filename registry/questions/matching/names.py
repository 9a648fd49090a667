"""What a name comes down to, so that it can be held against others: plain words in Latin letters.

Words that many names share (``ministry``, ``university``) count under one word in whatever language they
stand; articles, legal forms and titles fall away; what is written in another script is spelt in Latin
letters, and has a skeleton of consonants, because scripts differ in the vowels that they write.
"""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files

from registry.frozen import Frozen
from registry.terms.kinds import Kind
from registry.text import fold

_ARTICLES = ("ال", "وال")
_PARTICLES = frozenset(("al", "el", "ul", "ibn", "bin", "mc", "o"))
_LONGEST_ACRONYM = 12


class Form(Frozen):
    """A name as it is compared.

    ``words`` are those that count, ``letters`` all its words as they are spelt, articles included (an
    acronym is made of them); ``is_foreign`` whether it is written in another script than Latin.
    """

    folded: str
    words: tuple[str, ...]
    letters: tuple[str, ...]
    is_foreign: bool

    @property
    def key(self) -> str:
        """The same for names that differ by no more than order, articles and legal forms."""
        return " ".join(sorted(self.words))

    @property
    def line(self) -> str:
        """Its words in their order."""
        return " ".join(self.words)


class _Words(Frozen):
    meaning: dict[str, str]
    small: frozenset[str]
    legal: frozenset[str]
    titles: frozenset[str]


@cache
def _words() -> _Words:
    text = (files("registry.questions.matching") / "words.txt").read_text(encoding="utf-8")
    meaning: dict[str, str] = {}
    lists: dict[str, set[str]] = {"small": set(), "legal": set(), "titles": set()}
    section = ""
    for line in text.splitlines():
        if line.startswith("["):
            section = line.strip("[]")
        elif line and not line.startswith("#"):
            words = [fold(word) for word in line.split()]
            if section == "alike":
                for word in words:
                    meaning.setdefault(word, words[0])
            else:
                lists[section].update(words)
    return _Words(meaning, *(frozenset(lists[name]) for name in ("small", "legal", "titles")))


def is_shared_word(word: str) -> bool:
    """Whether many names have the word: it tells less than others do."""
    return word in _words().meaning


def form_of(name: str, kind: Kind) -> Form:
    """The name as it is compared with names of the same kind of record."""
    folded = fold(name)
    known = _words()
    away = known.titles if kind is Kind.person else known.small | known.legal
    words, letters = [], []
    # A meaning may take two folded words: where a joiner stood, folding parts them.
    split = folded.split()
    for word in _with_particles(split) if kind is Kind.person else _joined(split, known.meaning):
        letters.append(spelt(word))
        if word in away:
            continue
        bare = next(
            (word[len(a) :] for a in _ARTICLES if word.startswith(a) and len(word) > len(a) + 2), word
        )
        plain = word if kind is Kind.person else known.meaning.get(word) or known.meaning.get(bare) or ""
        words.append(spelt(plain or bare) if not plain.isascii() or not plain else plain)
    kept = tuple(word for word in words if word)
    told = tuple(word for word in letters if word)
    return Form(folded, kept or told, told, not _is_latin(folded))


def _with_particles(words: list[str]) -> list[str]:
    """A particle is a part of the name that follows it: ``Al-Amin``, ``El Amin``, ``Alamin``."""
    joined: list[str] = []
    for word in words:
        if joined and joined[-1] in _PARTICLES:
            joined[-1] += word
        else:
            joined.append(word)
    return joined


def _joined(words: list[str], meaning: dict[str, str]) -> list[str]:
    joined: list[str] = []
    at = 0
    while at < len(words):
        pair = " ".join(words[at : at + 2])
        if at + 1 < len(words) and pair in meaning:
            joined.append(pair)
            at += 2
        else:
            joined.append(words[at])
            at += 1
    return joined


@cache
def spelt(word: str) -> str:
    """A folded word in Latin letters."""
    if word.isascii():
        return word
    # Loaded only where something is written in another script.
    from anyascii import anyascii

    return "".join(character for character in anyascii(word).lower() if character.isalnum())


def _is_latin(folded: str) -> bool:
    return folded.isascii() or bool(re.search(r"[a-z]{3}", folded))


_SOUNDS = (
    ("ph", "p"), ("sh", "s"), ("ch", "k"), ("th", "t"), ("x", "ks"), ("c", "k"), ("q", "k"), ("z", "s"),
    ("v", "b"), ("f", "p"), ("j", "g"),
)  # fmt: skip


@cache
def skeleton(word: str) -> str:
    """The consonants of a word in Latin letters, those that scripts confuse taken together.

    >>> skeleton("sylhet"), skeleton("silet"), skeleton("mohammed"), skeleton("mhmd")
    ('slt', 'slt', 'md', 'md')
    """
    for written, sound in _SOUNDS:
        word = word.replace(written, sound)
    bare = "".join(letter for letter in word if letter not in "aeiouywh")
    return re.sub(r"(.)\1+", r"\1", bare)


def as_acronym(name: str) -> str | None:
    """The name in small letters where it may be an acronym: one word, short; else None.

    >>> as_acronym("A.F.D.W."), as_acronym("ILO"), as_acronym("Ministry of Labour")
    ('afdw', 'ilo', None)
    """
    dotted = re.fullmatch(r"(?:\w\.\s?){2,12}", name.strip())
    bare = "".join(spelt(word) for word in fold(name).split())
    one = dotted is not None or len(re.split(r"[\s]+", name.strip())) == 1
    return bare if one and 2 <= len(bare) <= _LONGEST_ACRONYM and not bare.isdigit() else None


def spells(acronym: str, letters: tuple[str, ...]) -> float:
    """How well beginnings of the words, in their order, make the acronym: 0 (not at all) to 1.

    One for one letter of every word that counts, or of all words; less where letters are taken from
    within a word or words are passed by.

    >>> spells("ilo", ("international", "labour", "organization"))
    1.0
    >>> round(spells("inlab", ("international", "labour", "office")), 2)
    0.61
    >>> spells("xyz", ("international", "labour", "organization"))
    0.0
    """
    small = _words().small
    if not letters or len(acronym) < 2:
        return 0.0
    full = "".join(word[0] for word in letters)
    short = "".join(word[0] for word in letters if word not in small)
    if acronym in (full, short):
        return 1.0
    taken = _taken(acronym, letters, small, 0, 0)
    if taken is None:
        return 0.0
    inside, passed = taken
    return max(0.0, 1.0 - 0.08 * inside - 0.15 * passed)


def _taken(
    acronym: str, letters: tuple[str, ...], small: frozenset[str], at: int, word: int
) -> tuple[int, int] | None:
    """The letters from within words and the words passed by, at the least; None where it cannot be."""
    if at == len(acronym):
        return 0, sum(1 for rest in letters[word:] if rest not in small)
    if word == len(letters) or len(letters) - word > 24:
        return None
    found = []
    if word or letters[word] in small:  # the first word that counts has to give a letter
        passed = _taken(acronym, letters, small, at, word + 1)
        if passed is not None:
            found.append((passed[0], passed[1] + (letters[word] not in small)))
    length = 0
    while at + length < len(acronym) and length < min(4, len(letters[word])):
        if letters[word][length] != acronym[at + length]:
            break
        length += 1
        rest = _taken(acronym, letters, small, at + length, word + 1)
        if rest is not None:
            found.append((rest[0] + length - 1, rest[1]))
    return min(found, key=lambda cost: 0.08 * cost[0] + 0.15 * cost[1], default=None)
