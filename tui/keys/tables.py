"""The tables of keys that people read, in help and in the documentation, made of the actions."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import zip_longest

from registry.frozen import Frozen
from tui.actions import Action
from tui.keys.in_use import keys_in_use
from tui.keys.names import shown_key
from tui.keys.sections import BY_NAME, EVERYWHERE, every_action, keys_told

Row = tuple[str, str]
"""Keys, and a sentence."""

_TYPED = (
    ("!word ~word", "In the filter: not this word; this word, also where it is mistyped"),
    ("type:word", "In the filter: a column has the word; a number or a date also seats:>3, from:<2017"),
)


_MANY = 3  # keys of one sentence; of more the first and the last are told


class Group(Frozen):
    """What is told together, below a title."""

    title: str
    sections: tuple[str, ...]
    further: tuple[Row, ...] = ()
    """What else is told there: what an action does just there, Textual's own keys, and what is typed."""


GROUPS = (
    Group("Keys", (EVERYWHERE,)),
    Group(
        "In a table",
        ("table", "list", "findings"),
        (*_TYPED, ("Tab", "To the pane with details, which the arrows scroll")),
    ),
    Group(
        "In another view",
        ("pipeline", "grid", "matrix"),
        (("table_open", "In the matrix, by review and in chains: all that is known of it, then its record"),),
    ),
    Group(
        "In the network",
        ("ties", "drawing", "path", "without"),
        (
            ("table_open", "Walk to the record at the other end of the tie: it comes into the middle"),
            ("back", "Back the way that was walked, then to the screen before"),
        ),
    ),
    Group("In review", ("review",), (("Tab", "To the fields, and back to what waits"),)),
    Group(
        "Editing a record",
        ("own_rows",),
        (
            ("table_open", "Edit the row at the cursor; where there is none of its kind, add one"),
            ("edit", "Edit the row at the cursor"),
            ("add", "Add one more of the kind at the cursor; on the first line, choose what to add"),
            ("stage_next", "On an agreement or an instrument, and in the pipeline: into its next stage"),
        ),
    ),
    Group("In a form", ("form", "facts", "meeting")),
    Group(
        "In a small screen",
        ("dialog", "discard", "offer", "naming", "pinned", "help"),
    ),
)


def key_tables() -> list[tuple[str, list[Row]]]:
    """All groups with the keys that are in use; an action is told once, those of one sentence in one row."""
    told: set[str] = set()
    tables = []
    for group in GROUPS:
        rows: dict[str, list[list[str]]] = {}
        for action in _new(group, told):
            keys = [shown_key(key) for key in keys_in_use(action.name, action.keys).split(",")]
            rows.setdefault(action.sentence, []).append(keys)
        shown = [(_joined(keys), said) for said, keys in rows.items()]
        further = [(_keys_of(first), said) for first, said in group.further]
        tables.append((group.title, [*shown, *further]))
    return tables


def _new(group: Group, told: set[str]) -> Iterator[Action]:
    """The actions of the group that no group before told; those that follow another are told by it."""
    for name in group.sections:
        for action in BY_NAME[name].actions:
            if action.name not in told and not action.follows:
                told.add(action.name)
                yield action


def _joined(actions: list[list[str]]) -> str:
    """The keys of actions that are told together, the first ones beside one another: ``↓ ↑ or j k``."""
    ways = (list(dict.fromkeys(filter(None, keys))) for keys in zip_longest(*actions))
    return " or ".join(f"{way[0]} … {way[-1]}" if len(way) > _MANY else " ".join(way) for way in ways)


def _keys_of(first: str) -> str:
    return keys_told(first) if first in every_action() else first
