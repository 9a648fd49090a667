"""Text at the border: clean on the way in, and folded into keys for matching.

Names come from reports, spreadsheets and web pages. An escape sequence in one of them can
retitle a terminal or write to its clipboard, and a bidirectional override can make a line
read otherwise than it is. They are taken out when text enters, and the taking out is
reported.
"""

from __future__ import annotations

import unicodedata

# Escape sequences: CSI, OSC (ended by BEL or ST), then any other two-character one.
_ESCAPES = r"\x1b\[[0-?]*[ -/]*[@-~]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)?|\x1b[@-_]?|\x9b[0-?]*[ -/]*[@-~]"
# Zero-width joiner and non-joiner: invisible, but part of how several scripts are spelt.
_JOINERS = frozenset("\u200c\u200d")

# Letters that Unicode does not decompose, and that people type without their stroke.
_PLAIN = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i"})

_PUNCTUATION = {n: " " for n in range(128) if not chr(n).isalnum()}


def clean(text: str) -> str:
    r"""The text as it may be stored and shown: one line, composed, without control characters.

    Line breaks and tabs become spaces, runs of spaces become one; escape sequences, control
    characters, bidirectional overrides and other invisible marks go.

    >>> clean("Ministry\x1b[31m of\nLabour\u202e ")
    'Ministry of Labour'
    """
    if text.isascii() and text.isprintable() and "  " not in text:
        return text.strip()
    import re

    text = re.sub(_ESCAPES, "", text)
    kept = []
    for character in text:
        if character in "\t\n\r\v\f\x85\u2028\u2029":
            kept.append(" ")
        elif unicodedata.category(character) not in ("Cc", "Cs", "Cf") or character in _JOINERS:
            kept.append(character)
    return " ".join(unicodedata.normalize("NFC", "".join(kept)).split())


def fold(text: str) -> str:
    """A key under which spellings meet: no case, no accents, punctuation as single spaces.

    Vowel signs of scripts that write them as marks stay: without them words would fall
    together that no reader confuses.

    >>> fold("Comité  Consultatif (NCC)"), fold("LM.0304"), fold("Łódź")
    ('comite consultatif ncc', 'lm 0304', 'lodz')
    """
    if not text.isascii():
        decomposed = unicodedata.normalize("NFKD", text).casefold().translate(_PLAIN)
        decomposed = "".join(c for c in decomposed if not unicodedata.combining(c))
        text = "".join(c if unicodedata.category(c)[0] in "LNM" else " " for c in decomposed)
    else:
        text = text.casefold().translate(_PUNCTUATION)
    return " ".join(text.split())


_LONGEST = 200


def words_of(folded: str) -> list[str]:
    """The words of a folded text, each once.

    What is written without spaces, as in Thai, is taken in pieces that overlap: no index takes a page as
    one word.

    >>> words_of("forum of forum")
    ['forum', 'of']
    """
    if len(folded) <= _LONGEST:
        return list(dict.fromkeys(folded.split()))
    words: list[str] = []
    for word in folded.split():
        if len(word) <= _LONGEST:
            words.append(word)
        else:
            words += [word[at : at + _LONGEST] for at in range(0, len(word), _LONGEST // 2)]
    return list(dict.fromkeys(words))


def grams(word: str) -> list[str]:
    """Each three letters of a folded word that stand together, each once; its beginning and end count.

    >>> grams("forum")
    [' fo', 'for', 'oru', 'rum', 'um ', 'm  ']
    """
    padded = f" {word}  "
    return list(dict.fromkeys(padded[at : at + 3] for at in range(len(word) + 1)))
