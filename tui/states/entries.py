"""The lines of a form of facts: what each takes, and what is said beside it."""

from __future__ import annotations

from registry.frozen import Frozen
from registry.terms.filling import Fillable, Sort
from registry.terms.kinds import Kind
from tui.keys.in_use import find_key


class Entry(Frozen):
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
OF_EVIDENCE = frozenset(entry.name for entry in EVIDENCE)


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
        return f"{find_key()} lists: {', '.join(field.words)}"
    return "a whole number" if field.sort is Sort.number else ""
