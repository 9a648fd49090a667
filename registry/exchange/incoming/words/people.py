"""People in cells: one or several, with titles, the surname first or last, with their organisation."""

from __future__ import annotations

import re
from itertools import takewhile

from registry.exchange.incoming.words.contacts import EMAIL, NUMBER
from registry.exchange.incoming.words.organisation_words import (
    HONORIFICS,
    OFFICES,
    ORGANISATION_WORDS,
    PARTICLES,
    PEERAGE,
    POST_NOMINALS,
    POSTS,
)
from registry.exchange.incoming.words.surnames import surname_first
from registry.frozen import Frozen
from registry.text import clean, fold


class PersonSaid(Frozen):
    """A person: the name in reading order, and what the cell says beside it."""

    name: str
    honorific: str | None = None
    family: str | None = None
    given: str | None = None
    post_nominals: str | None = None
    organisation: str | None = None
    post: str | None = None


_NUMBERED = re.compile(r"(?:^|(?<=\s))\(?\d{1,3}[.)]\s+")
_BULLET = re.compile(r"^\s*(?:[-–—•*·▪◦o]\s+|\(?\d{1,4}[.):]\s*|\d{1,4}\s{2,}|\d{1,4}\t\s*)")
_AND = re.compile(r"\s+(?:and|et|y|e|und|&|и|و)\s+|\s*/\s*|\s+\+\s+", re.IGNORECASE)
_DASH = re.compile(r"\s+[-–—:]+\s+|\s*\t\s*")
_BEHIND = re.compile(r"^\s*(?:[,:]|[-–—](?=\s))\s*(?P<said>[^()]+?)\s*$")
_ONE_OF = {
    "mm": "M.", "messieurs": "M.", "mmes": "Mme", "mesdames": "Mme", "mlles": "Mlle", "messrs": "Mr",
    "mss": "Ms", "drs": "Dr", "sres": "Sr.", "sras": "Sra.", "srs": "Sr.",
}  # fmt: skip
_TOGETHER = re.compile(rf"^(?P<title>{'|'.join(_ONE_OF)})\b\.?\s+(?P<rest>\S.*)$", re.IGNORECASE)
_TITLED = re.compile(
    r"^(?:M[rsx]|Mrs|Miss|Dr|Prof|M|Mme|Mlle|Sra?|Dra|MM|Mmes|Messrs)(?:\.\s*|\s+)(?=[^\W\d_][^\W\d_]+)"
)
_MOST_WORDS = 7
_NOBODY = (
    "vacant; vacante; vago; vacant seat; to be confirmed; to be nominated; to be appointed; tbc; "
    "tba; tbd; à désigner; à confirmer; a designer; por designar; por confirmar; a designar; não "
    "designado; вакансия; вакантно; شاغر; not nominated; no nominee; none; nil; unfilled; poste "
    "vacant"
)
VACANT = frozenset(fold(words) for words in _NOBODY.split(";"))
"""What stands in a cell of names where there is nobody, folded."""


def people_in(text: str) -> tuple[PersonSaid, ...]:
    """The people that a cell names.

    >>> [person.name for person in people_in("1. Jane Banda 2. John Phiri")]
    ['Jane Banda', 'John Phiri']
    >>> [(person.name, person.organisation) for person in people_in("Jane Banda (ILO); Moyo, Dr T.")]
    [('Jane Banda', 'ILO'), ('T. Moyo', None)]
    """
    pieces = [piece for line in re.split(r"[\n\r;|]", text) for piece in _numbered(line)]
    found = []
    for piece in pieces:
        piece = clean(piece).strip(" ,;-–")
        if not fold(piece):
            continue
        found += _titled_together(piece) or [person_in(one) for one in _several(piece)]
    return tuple(p for p in found if not _is_nobody(p) and any(char.isalpha() for char in p.name))


def _is_nobody(said: PersonSaid) -> bool:
    """Whether the words stand for an empty seat, or only for what somebody is: ``Secretariado``."""
    return fold(said.name) in VACANT or (said.honorific is None and fold(said.name) in OFFICES)


def _titled_together(piece: str) -> list[PersonSaid]:
    """Several under one title, with one organisation: ``MM. Traoré et Coulibaly, Ministère de la Santé``."""
    together = _TOGETHER.match(piece)
    if not together:
        return []
    title = _ONE_OF[fold(together["title"])]
    bracket = re.search(r"\s*\(([^()]+)\)\s*$", together["rest"])
    parts = (together["rest"][: bracket.start()] if bracket else together["rest"]).split(",")
    named = list(takewhile(lambda part: not is_organisation_like(part), parts))
    beside = clean(",".join(parts[len(named) :])) or (clean(bracket[1]) if bracket else "")
    names = [name for part in named for name in _AND.split(part) if fold(name)]
    if not names or not all(is_person_like(f"{title} {name}") for name in names):
        return []
    return [person_in(f"{title} {name}")._replace(organisation=beside or None) for name in names]


def _numbered(line: str) -> list[str]:
    if len(_NUMBERED.findall(line)) > 1:
        return [part for part in _NUMBERED.split(line) if fold(part)]
    return [_BULLET.sub("", line)]


def _several(piece: str) -> list[str]:
    """A piece as several people, where each part of it looks like one."""
    joined = [part for part in _AND.split(piece) if fold(part)]
    if len(joined) > 1 and all(map(_may_be_listed, joined)):
        return [name for part in joined for name in _by_commas(part)]
    return _by_commas(piece)


def _may_be_listed(part: str) -> bool:
    bare = re.sub(r"\([^)]*\)", "", part).strip()
    return is_person_like(bare) or len(_by_commas(part)) > 1


def _by_commas(piece: str) -> list[str]:
    parts = [part.strip() for part in piece.split(",")]
    are_people = len(parts) > 1 and all(len(part.split()) > 1 and is_person_like(part) for part in parts)
    # "Banda, Dr Jane" is one person; "Jane Banda, John Phiri" are two.
    has_title = any(fold(part.split()[0]) in HONORIFICS for part in parts[1:] if part)
    if are_people and (not has_title or len(parts) > 2):
        return parts
    return [piece]


def is_person_like(text: str) -> bool:
    """Whether the text could be a person's name: words with capitals, none of an organisation.

    >>> is_person_like("Dr Jane Banda"), is_person_like("Ministry of Labour"), is_person_like("UNICEF")
    (True, False, False)
    """
    words = [word for word in re.split(r"[\s,]+", clean(text)) if word]
    if not words or len(words) > _MOST_WORDS or any(char.isdigit() for char in text) or "@" in text:
        return False
    folded = [fold(word) for word in words]
    if folded[0] in HONORIFICS | PEERAGE and len(words) > 1:
        return not set(folded[1:]) & (ORGANISATION_WORDS - {"world"})
    if set(folded) & ORGANISATION_WORDS or {"of", "the", "for", "and"} & set(folded):
        return False
    names = [word for word, key in zip(words, folded, strict=True) if key not in PARTICLES | POST_NOMINALS]
    if not names:
        return False
    if len(words) == 1:
        # A single word: a name in capitals and small letters may be one, an acronym is none.
        return (
            len(words[0]) > 2
            and not words[0].isupper()
            and (words[0][0].isupper() or not words[0][0].islower())
        )
    return all(name[0].isupper() or not name[0].isascii() or name[0] in "'’(" for name in names)


def is_organisation_like(text: str) -> bool:
    """Whether the text has a word of organisations, or is an acronym."""
    words = clean(text).split()
    if set(fold(text).split()) & ORGANISATION_WORDS:
        # "Ms Ann Roe (ILO)" is a person, whose organisation stands beside the name.
        titled = _TITLED.match(clean(text))
        return titled is None or _begins_organisation(clean(text)[titled.end() :])
    letters = re.sub(r"[^A-Za-z]", "", text)
    return len(words) <= 2 and 2 <= len(letters) <= 8 and sum(map(str.isupper, letters)) > len(letters) / 2


def _begins_organisation(words: str) -> bool:
    return bool(set(fold(re.split(r"[(,]|\s[-–—]\s", words)[0]).split()) & ORGANISATION_WORDS)


def person_in(text: str) -> PersonSaid:
    """The one person whom the text names, with the organisation and the post that stand beside the name.

    >>> person_in("Jane Banda (ILO), Chair")[5:], person_in("Jane Banda (ILO)")[5:]
    (('ILO', 'Chair'), ('ILO', None))
    """
    words = NUMBER.sub(" ", EMAIL.sub(" ", clean(text))).strip(" ,;-–<>")
    words = re.sub(r"\(\s*\)", "", words).strip(" ,;")
    organisation = None
    brackets = re.search(r"^(?P<before>[^()]+?)\s*\((?P<inside>[^()]+)\)\s*(?P<after>.*)$", words)
    if brackets and fold(brackets["inside"]):
        inside, behind = brackets["inside"].strip(), _BEHIND.match(brackets["after"])
        if behind and len(brackets["before"].split()) > 1 and fold(behind["said"]):
            post, home = behind["said"], inside
            if is_organisation_like(post) and not (
                is_organisation_like(inside) and fold(inside) not in POST_NOMINALS
            ):
                post, home = inside, post
            # "Jane Banda (Jay Ltd), Chair" and "Jane Banda (Chair), Jay Ltd" say the same.
            if home is inside or {fold(post).split()[0], fold(post).split()[-1]} & POSTS:
                return _named(brackets["before"])._replace(organisation=home, post=post)
        words = clean(f"{brackets['before']} {brackets['after']}")
        # "Jane (Jay) Banda" has a nickname, "Jane Banda (Jay Ltd)" an organisation.
        organisation = inside if not brackets["after"] else None
    if organisation is None:
        words, organisation = _parted(words)
    post, organisation = post_before(organisation or "")
    return _named(words)._replace(organisation=organisation or None, post=post or None)


def post_before(words: str) -> tuple[str, str]:
    """``Director, Ministry of Labour``: the post, and the organisation."""
    first, comma, rest = (part.strip() for part in words.partition(","))
    if comma and is_organisation_like(rest) and not is_organisation_like(first):
        return first, rest
    if comma and is_organisation_like(first) and not is_organisation_like(rest):
        return rest, first
    return "", words


def _parted(words: str) -> tuple[str, str | None]:
    """The person and the organisation on both sides of a dash or a comma."""
    sides = [side.strip(" ,") for side in _DASH.split(words, maxsplit=1)]
    if len(sides) == 2 and all(map(fold, sides)):
        first, second = sides
        if is_organisation_like(first) and is_person_like(second) and not is_organisation_like(second):
            return second, first
        return first, second
    first, comma, rest = (part.strip() for part in words.partition(","))
    if not comma or not fold(rest) or _is_given(first, rest):
        return words, None
    if is_organisation_like(first) and not is_organisation_like(rest) and is_person_like(rest):
        return rest, first
    while rest and fold(rest.split(",")[0]) in POST_NOMINALS:
        before, _, rest = rest.partition(",")
        first = f"{first}, {before.strip()}"
    return first, rest.strip() or None


def _is_given(family: str, rest: str) -> bool:
    """Whether what follows the comma is a given name: ``Banda, Mr J.``, not ``Jane Banda, ILO``."""
    words = [word for word in rest.split() if fold(word) not in HONORIFICS]
    if is_organisation_like(" ".join(words)) and not re.fullmatch(r"(?:[A-Z]\.?\s*){1,3}", " ".join(words)):
        return False
    names = [word for word in family.split() if fold(word) not in PARTICLES | HONORIFICS]
    if len(names) > 2 and not family.isupper():
        return False
    if len(words) != len(rest.split()):
        return len(words) <= 3
    if len(names) > 1 and not (family.isupper() or fold(family.split()[0]) in PARTICLES):
        return False
    return 1 <= len(words) <= 2 and is_person_like(f"Xx {rest}") and "," not in rest


def _named(words: str) -> PersonSaid:
    first, comma, rest = (part.strip() for part in words.partition(","))
    honorific, given, family = "", "", ""
    if comma and fold(rest) and _is_given(first, rest):
        honorific, given = _without_title(rest)
        lead, family = _without_title(first)
        honorific = honorific or lead
        name = f"{given} {family}".strip()
    else:
        name = words
        honorific, name = _without_title(name)
    name, letters = _without_letters(name)
    if not family:
        family, given = surname_first(name)
        name = f"{given} {family}" if family else name
    if not fold(name):
        name, honorific = words, ""
    return PersonSaid(
        clean(name).strip(" ,"),
        honorific.strip(" ,") or None,
        family or None,
        given or None,
        letters or None,
    )


def _without_title(words: str) -> tuple[str, str]:
    """The titles before a name, and the name. A title of the peerage stays with it."""
    parts, titles = words.split(), []
    while len(parts) > 1 and fold(parts[0].rstrip(".")) in HONORIFICS:
        titles.append(parts.pop(0))
    return " ".join(titles), " ".join(parts)


def _without_letters(name: str) -> tuple[str, str]:
    letters: list[str] = []
    parts = name.replace(",", " , ").split()
    while len(parts) > 2 and (fold(parts[-1]) in POST_NOMINALS or parts[-1] == ","):
        if parts[-1] != "," and not parts[-1].replace(".", "").isupper() and fold(parts[-1]) not in ("phd",):
            break
        last = parts.pop()
        if last != ",":
            letters.insert(0, last)
    return " ".join(parts).replace(" ,", ","), " ".join(letters)
