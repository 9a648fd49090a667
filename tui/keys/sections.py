"""What can be done on some screens alone, once: their keys, their footers, help and documentation read it.

An action that stands in several sections has the same name, keys and sentence in each of them; what
it calls may differ. A section says over which others it lies: their keys count on the same screen.
"""

from __future__ import annotations

from textual.binding import Binding

from registry.frozen import Frozen
from tui.actions import ACTIONS, Action
from tui.keys import forms, rows
from tui.keys.in_use import keys_in_use
from tui.keys.names import shown_key

EVERYWHERE = "everywhere"


class Section(Frozen):
    """The keys of a screen, of a kind of screens, or of a part of them."""

    name: str
    actions: tuple[Action, ...]
    over: tuple[str, ...] = ()
    """The sections whose keys count there too, where none of its own is the same."""


SECTIONS = (
    Section(EVERYWHERE, ACTIONS),
    Section("table", rows.TABLE, (EVERYWHERE,)),
    Section("home", (rows.FIND_FROM_HOME,), ("table",)),
    Section("list", rows.LIST, ("table",)),
    Section("findings", rows.FINDINGS, ("list",)),
    Section("record", rows.RECORD, ("table",)),
    Section("view", (rows.BACK_FROM_VIEW,), ("table",)),
    Section("grid", rows.GRID, (EVERYWHERE,)),
    Section("matrix", rows.MATRIX, ("view", "grid")),
    Section("pipeline", rows.PIPELINE, ("view",)),
    Section("board", tuple(action for action in rows.TABLE if "page" not in action.name), (EVERYWHERE,)),
    Section("drawing", rows.DRAWING, ("table",)),
    Section("ties", rows.TIES, ("drawing",)),
    Section("path", rows.PATH, ("drawing",)),
    Section("without", rows.WITHOUT, ("table",)),
    Section("own_rows", rows.OWN_ROWS, ("table",)),
    Section("review", forms.REVIEW, ("table",)),
    Section("form", forms.FORM, ()),
    Section("meeting", forms.MEETING, ("form",)),
    Section("facts", forms.FACTS, ()),
    Section("dialog", forms.DIALOG, ()),
    Section("placing", forms.DIALOG[:1], ()),
    Section("discard", forms.DISCARD, ()),
    Section("offer", forms.OFFER, ()),
    Section("naming", forms.NAMING, ("dialog",)),
    Section("removing", forms.REMOVING, ("dialog",)),
    Section("two_dates", forms.TWO_DATES, ("dialog",)),
    Section("columns", forms.COLUMNS, ("dialog",)),
    Section("pinned", forms.PINNED, ("dialog",)),
    Section("telling", forms.TELLING, ("dialog",)),
    Section("command", forms.COMMAND, ("dialog",)),
    Section("help", forms.HELP, ("dialog",)),
    Section("welcome", forms.WELCOME, ()),
)
BY_NAME = {section.name: section for section in SECTIONS}


def bindings_of(section: str) -> list[Binding]:
    """The actions of a section as bindings of its screen, or of its part of one."""
    return [action.binding for action in BY_NAME[section].actions]


def counting_on(section: str) -> dict[str, Action]:
    """The actions whose keys count where that section does, by their names."""
    here = BY_NAME[section]
    found = {action.name: action for action in here.actions}
    for below in here.over:
        found = counting_on(below) | found
    return found


def every_action() -> dict[str, Action]:
    """All actions by their names, in the order in which people are told of them."""
    found: dict[str, Action] = {}
    for section in SECTIONS:
        for action in section.actions:
            found.setdefault(action.name, action)
    return found


def keys_told(action: str) -> str:
    """The keys of that action, as they are in use, as people read them."""
    return every_action()[action].keys_told


def key_told(action: str) -> str:
    """The first of its keys, where there is room for one."""
    told = every_action()[action]
    return shown_key(keys_in_use(told.name, told.keys).split(",")[0])


def remappable() -> dict[str, Action]:
    """The actions that may be given other keys: those that neither have one for good nor follow another."""
    return {
        name: action for name, action in every_action().items() if not action.is_fixed and not action.follows
    }
