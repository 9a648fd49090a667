"""What files and sheets are called, and whether that can be the name of a body."""

from __future__ import annotations

import os
import re

from registry.exchange.incoming.words.organisation_words import BODY_WORDS
from registry.text import fold

_GENERIC = frozenset(
    fold(word)
    for word in [
        "sheet",
        "sheet1",
        "sheet2",
        "sheet3",
        "feuil1",
        "feuille1",
        "hoja1",
        "hoja",
        "planilha1",
        "лист1",
        "data",
        "list",
        "members",
        "membership",
        "member",
        "roster",
        "contacts",
        "contact",
        "table",
        "export",
        "liste",
        "lista",
        "membres",
        "miembros",
        "membros",
        "final",
        "draft",
        "copy",
        "template",
        "form",
        "new",
        "file",
        "book1",
        "book",
        "workbook",
        "responses",
        "results",
        "attendance",
        "participants",
        "main",
        "total",
        "datos",
        "données",
        "donnees",
        "people",
        "persons",
        "organisations",
        "organizations",
        "countries",
        "incoming",
        "input",
        "test",
        "example",
        "sample",
        "upload",
        "download",
        "affiliations",
        "matrix",
        "crosses",
        "directory",
        "group",
        "incidence",
        "edges",
        "pairs",
        "nodes",
        "links",
        "stakeholders",
        "agreements",
        "members1",
        "t",
        "table1",
        "in",
        "a",
        "b",
        "x",
        "all",
        "current",
        "stakeholder",
        "meeting",
        "meetings",
        "reunion",
        "reunión",
        "reunião",
        "seance",
        "session",
        "document",
        "doc",
        "csv",
        "xlsx",
        "excel",
        "of",
        "wide",
        "long",
        "raw",
        "clean",
        "tidy",
        "temp",
        "tmp",
        "untitled",
        "unnamed",
        "scan",
        "img",
        "dump",
        "query",
        "output",
        "backup",
        "version",
        "tabelle",
        "blatt",
        "mappe",
        "kopie",
        "copie",
        "copia",
        "classeur",
        "libro",
        "книга",
        "seats",
    ]
)
"""Words that files and sheets are called by, whatever is in them; folded."""


def names_a_body(stem: str) -> bool:
    """Whether a file's name can be that of a body.

    It has a word of such names, or is an acronym (``g20``), or words without any that files are called by.

    >>> [names_a_body(name) for name in ("wage board", "g20", "baltic sea states", "unfccc")]
    [True, True, True, True]
    >>> [names_a_body(name) for name in ("34 roster wide", "export", "Book1", "Q3 upload", "scan0012")]
    [False, False, False, False, False]
    """
    words = fold(stem).split()
    if set(words) & BODY_WORDS and not is_generic(stem):
        return True
    if len(words) == 1 and _ACRONYM.fullmatch(words[0]) and not is_generic(stem):
        return True
    return bool(words) and not any(_is_of_files(word) or not word.isalpha() for word in words)


_ACRONYM = re.compile(r"[^\W\d_]{1,4}\d{1,2}")


def _is_of_files(word: str) -> bool:
    """Whether files are called so, whatever is in them; a number behind it is one more of them."""
    return word in _GENERIC or word.rstrip("0123456789") in _GENERIC


def stem_of(file: str) -> str:
    """A file's name without its ending, its dates, its number as a copy, and what it is a list of."""
    stem = os.path.splitext(os.path.basename(file))[0]
    stem = re.sub(
        r"[_\-. ]*(?:\(\d+\)|v\d+|final|copy|(?:19|20)\d{2}(?:[-_.]?\d{2}){0,2}|\d{8})(?=$|[_\-. ])",
        "",
        stem,
        flags=re.I,
    )
    stem = re.sub(
        r"[_\-. ]+(?:members(?:hip)?|roster|list|attendance|contacts|affiliations|matrix)$",
        "",
        stem,
        flags=re.I,
    )
    return re.sub(r"[_\-. ]+", " ", stem).strip()


def is_generic(name: str) -> bool:
    """Whether a name says nothing but that there is a file, a sheet or a list."""
    words = fold(name).split()
    return not words or all(_is_of_files(word) or word.isdigit() for word in words)


def spoken(name: str) -> str:
    """A name of a file as a name: ``g20`` and ``unfccc`` are acronyms, the rest are words."""
    if not name.islower():
        return name
    if " " not in name and (
        len(name) <= 4
        or any(char.isdigit() for char in name)
        or (len(name) <= 6 and not _has_syllables(name))
    ):
        return name.upper()
    return " ".join(
        word if word in ("of", "the", "and", "for", "on", "de", "du") else word[:1].upper() + word[1:]
        for word in name.split()
    )


def _has_syllables(word: str) -> bool:
    vowels = sum(char in "aeiouy" for char in word)
    return (
        bool(re.search(r"[bcdfgklmnprstvz][aeiou]", word)) and len(word) * 0.25 <= vowels <= len(word) * 0.5
    )
