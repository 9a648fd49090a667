"""What somebody fills in: the sorts of fields."""

from __future__ import annotations

from enum import Enum, auto

from registry.frozen import Frozen
from registry.terms.kinds import Kind


class Sort(Enum):
    """What a field takes."""

    text = auto()
    date = auto()
    number = auto()
    flag = auto()
    word = auto()
    record = auto()


class Fillable(Frozen):
    """A field: its name and column, what it takes, and whether a row needs it."""

    name: str
    column: str
    sort: Sort
    words: tuple[str, ...] = ()
    """The words of its vocabulary, where it has one."""
    kinds: tuple[Kind, ...] = ()
    """The kinds of record that it refers to, where it does."""
    is_needed: bool = False
