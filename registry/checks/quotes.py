"""Does a quote stand in its document, at the place that is named?

Documents come as text with remnants of mark-up, footnote marks glued to words, and tables whose
cells are joined. Quote and document are compared as bare words, so that none of this matters, and
every changed word does.
"""

from __future__ import annotations

import os
import re
import unicodedata

from registry.frozen import Frozen

_MARKUP = re.compile(r"</?[a-zA-Z][^>]*>")
_FOOTNOTE_MARKS = re.compile("[\u00b2\u00b3\u00b9\u2070\u2074-\u2079]")
_NOT_A_WORD = re.compile(r"[^\w]+|_")


def bare_words(text: str) -> str:
    """The text as words with single spaces around each; no mark-up, marks, accents or case.

    >>> bare_words("<p>USD 148,200⁶ *available*</p>")
    ' usd 148 200 available '
    """
    text = _FOOTNOTE_MARKS.sub("", _MARKUP.sub(" ", text))
    text = unicodedata.normalize("NFKD", text).casefold()
    text = "".join(c for c in text if not unicodedata.combining(c))
    return f" {_NOT_A_WORD.sub(' ', text).strip()} "


class Document(Frozen):
    """A document's lines as bare words, and all of it."""

    lines: tuple[str, ...]
    whole: str


def read_document(path: str) -> Document:
    """Read a text file. Raises OSError and UnicodeDecodeError."""
    with open(path, encoding="utf-8") as file:
        text = file.read()
    return Document(tuple(bare_words(line) for line in text.split("\n")), bare_words(text))


def misquoted(document: Document, quote: str, locator: str | None) -> str | None:
    """What is wrong with a quote, or None: it is not in the document, or not on the lines named."""
    words = bare_words(quote)
    if words not in document.whole:
        return "the quote is not in the document"
    place = re.fullmatch(r"lines? (\d+)(?:-(\d+))?", locator or "")
    if place:
        first, last = int(place[1]), int(place[2] or place[1])
        if words not in _joined(document.lines[first - 1 : last]):
            return f"the quote is in the document, but not at {locator}"
    return None


def _joined(lines: tuple[str, ...]) -> str:
    return f" {' '.join(' '.join(lines).split())} "


class Documents:
    """A folder of documents, each read once."""

    def __init__(self, folder: str) -> None:
        self._folder = folder
        self._read: dict[str, Document | None] = {}

    def named(self, file: str) -> Document | None:
        """The document of that file name, or None where it is missing or is no text."""
        if file not in self._read:
            try:
                # Only names, never paths: what a registry says must not choose what is read.
                self._read[file] = read_document(os.path.join(self._folder, os.path.basename(file)))
            except (OSError, UnicodeDecodeError):
                self._read[file] = None
        return self._read[file]
