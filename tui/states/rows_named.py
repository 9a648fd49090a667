"""The rows of a change by what they are about: a seat by its holder, a passage by its source."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from registry.questions.journal import JournalEntry, Row
from registry.questions.refs import refs_of
from registry.store.reading import Reader
from registry.terms.base import word_label

_GOES_WITHOUT_SAYING = ("id", "kind", "told")
_NAMED_BY = ("organisation_id", "country_id", "person_id", "name", "theme_id", "to_id", "source_id")
"""The columns that tell a row from others of its table, the most telling ones first."""
_WORD = re.compile(r"[a-z]+(?:_[a-z]+)+")


class Naming:
    """Names what the rows of some entries are, and the records and rows that their fields name."""

    def __init__(self, reader: Reader, entries: Sequence[JournalEntry]) -> None:
        ids = {
            str(value)
            for entry in entries
            for name, value in _values(entry).items()
            if name.endswith("_id") and value
        }
        self._names = {ref.id: ref.label for ref in refs_of(reader, ids).values()}
        self._names |= {e.row: self.row(e) for e in entries if e.row != e.record.id}

    def row(self, entry: JournalEntry) -> str:
        """The row in words: ``seat of the Ministry of Labour``; a record's own row by its kind."""
        if entry.row == entry.record.id:
            return entry.record.kind
        table = "passage" if entry.table == "citation" else entry.table.replace("_", " ")
        values = _values(entry)
        named = next((str(values[name]) for name in _NAMED_BY if values.get(name)), "")
        return f"{table} of {self._names.get(named, named)}" if named else f"{table} {entry.row}"

    def done(self, entry: JournalEntry) -> str:
        """The row, and what became of it."""
        if entry.before is None and entry.after is None:
            return "contact details were read"
        did = "added" if entry.before is None else "removed" if entry.after is None else "changed"
        return f"{self.row(entry)} was {did}"

    def differences(self, entry: JournalEntry) -> Iterator[tuple[str, str, str]]:
        """The fields that changed, in words, with what they held and hold, or that it was nothing."""
        for name, was, now in entry.differences:
            if name not in _GOES_WITHOUT_SAYING:
                plain = name.removesuffix("_id").replace("_", " ")
                yield plain, self._plain(name, was), self._plain(name, now)

    def _plain(self, name: str, value: str) -> str:
        if not value:
            return "nothing"
        if name.endswith("_id"):
            return self._names.get(value, value)
        return word_label(value) if _WORD.fullmatch(value) else value


def _values(entry: JournalEntry) -> Row:
    """What the row held or holds."""
    return {**(entry.before or {}), **{k: v for k, v in (entry.after or {}).items() if v is not None}}
