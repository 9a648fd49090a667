"""A change in a few lines: what came in or went, by kind; the journal has each row."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from registry.questions.journal import JournalEntry, entries_of_change
from registry.store.reading import reading
from registry.terms.kinds import Kind
from tui.cli.face import Face
from tui.cli.printing import paragraph
from tui.cli.saying import change_lines, entries_document

_FEW = 5
"""So many rows are told each by itself; and so many of a kind are named."""
_KINDS = frozenset(map(str, Kind))
_COUNTED = ("citation", "waiting", "identifier", "source")
"""Tables of which a row tells people nothing: they are counted."""
_WORDS = {
    "attendance": ("attendance", "attendance"),
    "alias": ("alias", "aliases"),
    "person": ("person", "people"),
    "waiting": ("row that waits", "rows that wait"),
}


def tell_briefly(face: Face, change: int, first: str, *, after: Sequence[str] = ()) -> int:
    """Print what a change did, in a few lines where it has many rows; 0. As JSON every row is told."""
    with reading(face.location) as reader:
        entries = entries_of_change(reader, change)
    return face.tell(
        lambda: entries_document(entries),
        lambda: [
            *paragraph(first),
            *brief_lines(entries),
            *(line for text in after for line in paragraph(text)),
        ],
    )


def brief_lines(entries: Sequence[JournalEntry]) -> list[str]:
    """Each row of a small change; of a large one the records, the fields and the parts that people know."""
    if len(entries) <= _FEW and not {"waiting", "identifier"} & {entry.table for entry in entries}:
        return change_lines(list(entries))
    lines: list[str] = []
    for did in ("added", "removed"):
        of_these = [entry for entry in entries if _did(entry) == did]
        lines += paragraph(f"{did} {_counts(of_these)}", "  ") if of_these else []
        lines += _some(_named(of_these), "    ")
    lines += _some(_fields(entries), "  ")
    return [*lines, *paragraph("each row of it: interlock history --limit 1", "  ")]


def _did(entry: JournalEntry) -> str:
    return "added" if entry.before is None else "removed" if entry.after is None else "changed"


def _counts(entries: Iterable[JournalEntry]) -> str:
    """How many rows of each kind; a record and its name are one."""
    counts = Counter(entry.table for entry in entries if entry.table != "entity")
    return ", ".join(f"{number} {_word(table, number)}" for table, number in counts.most_common())


def _word(table: str, number: int) -> str:
    one = table.replace("_", " ")
    several = f"{one[:-1]}ies" if one.endswith("y") else f"{one}s"
    return _WORDS.get(table, (one, several))[number != 1]


def _named(entries: Iterable[JournalEntry]) -> Iterator[str]:
    """The records, by their names, and the parts by whose they are and what they say."""
    for entry in entries:
        if entry.table in (*_COUNTED, "entity"):
            continue
        if entry.table in _KINDS:
            yield f"{entry.table.replace('_', ' ')} {entry.record.label}"
            continue
        said = ", ".join(
            str(value)
            for name, value in (entry.after or entry.before or {}).items()
            if name in ("post", "role", "status", "name", "attribute", "value") and value
        )
        yield f"{entry.table.replace('_', ' ')} of {entry.record.label}{f': {said}' if said else ''}"


def _fields(entries: Iterable[JournalEntry]) -> Iterator[str]:
    """The fields that changed, before and after."""
    for entry in entries:
        if _did(entry) == "changed" and entry.table not in _COUNTED:
            of = entry.record.label if entry.table in (*_KINDS, "entity") else ""
            what = of or f"{entry.table.replace('_', ' ')} of {entry.record.label}"
            for name, was, now in entry.differences:
                field = name.removesuffix("_id").replace("_", " ")
                yield f"{what}, {field}: {was or 'nothing'} → {now or 'nothing'}"


def _some(told: Iterable[str], indent: str) -> list[str]:
    """The first of them, each once, and how many more."""
    each = list(dict.fromkeys(told))
    lines = [line for text in each[:_FEW] for line in paragraph(text, indent)]
    return lines + ([f"{indent}and {len(each) - _FEW} more"] if len(each) > _FEW else [])
