"""What can be done from anywhere, once: keys, footer, help, palette and documentation all read this list.

What can be done on some screens alone is in :mod:`tui.keys.sections`.
"""

from __future__ import annotations

from textual.binding import Binding

from registry.frozen import Frozen
from registry.questions.refs import Ref
from registry.terms.kinds import Kind
from tui.keys.in_use import keys_in_use
from tui.keys.names import shown_keys
from tui.states.palette import Place


class Action(Frozen):
    """An action: the application's method, its keys, its name in the footer, and a sentence.

    Some need a record to be shown, some of them a body.
    """

    name: str
    keys: str
    label: str
    sentence: str
    in_footer: bool = False
    in_more: bool = False
    """Whether its key is told in the line above the footer, which has no room for it."""
    is_list: bool = False
    needs_record: bool = False
    needs_body: bool = False
    method: str = ""
    """What is called, where that is not the name."""
    priority: bool = False
    """Whether the key counts before the field in which one types sees it."""
    display: str = ""
    """How the usual key is shown in the footer, where that says more than its name."""
    is_while_typing: bool = False
    """Whether it is done from the field in which one types, so that a letter cannot be its key."""
    is_fixed: bool = False
    """Whether the key stays what it is: it answers a question, or is told in words on the screen."""
    follows: str = ""
    """The name of the action whose keys it has too."""

    def fits(self, subject: Ref | None) -> bool:
        """Whether it can be done where that record is shown, or none."""
        if self.needs_body:
            return subject is not None and subject.kind == Kind.mechanism
        return subject is not None or not self.needs_record

    @property
    def call(self) -> str:
        """The application's method, as bindings and the palette call it."""
        return f"open_list('{self.name}')" if self.is_list else self.method or self.name

    @property
    def keys_told(self) -> str:
        """Its keys, as they are in use, as people read them."""
        return shown_keys(keys_in_use(self.name, self.keys))

    @property
    def binding(self) -> Binding:
        """It as Textual wants it; the keys are the usual ones, which Textual changes by the name."""
        return Binding(
            self.keys,
            self.call,
            self.label,
            show=self.in_footer,
            key_display=self.display or None,
            tooltip=self.sentence,
            priority=self.priority,
            id=self.name,
        )


def _list(name: str, keys: str, sentence: str) -> Action:
    return Action(name, keys, name.capitalize(), sentence, is_list=True)


ACTIONS = (
    Action(
        "palette",
        "colon,ctrl+p",
        "Find",
        "Find anything by any of its names, or a place to go",
        in_footer=True,
    ),
    Action("as_of", "t", "As of", "Choose the day that everything is shown for", in_footer=True),
    Action("day_before", "comma", "Day before", "To the last day before on which what is shown changed"),
    Action("day_after", "full_stop", "Day after", "To the next day on which what is shown changes"),
    Action("today", "T", "Today", "Show everything for today again"),
    Action("home", "1", "Home", "Home: what the registry holds and what needs attention"),
    _list("organisations", "2", "Organisations"),
    _list("mechanisms", "3", "Mechanisms: working groups, boards, committees and forums"),
    _list("agreements", "4", "Agreements and their stages"),
    _list("events", "5", "Events: meetings, workshops, launches"),
    _list("people", "6", "People and their posts"),
    _list("projects", "7", "Projects, and whether they run"),
    _list("instruments", "8", "Instruments: policies, plans, evaluations"),
    _list("recommendations", "9", "Recommendations, and what reviews found"),
    _list("systems", "0", "Systems: monitoring systems and tools"),
    _list("forums", "f", "Forums, and the countries that sit on them"),
    _list("sources", "s", "Sources: what the registry rests on"),
    _list("findings", "c", "Findings of the checks, and who says so"),
    _list("due", "d", "Due: what comes next, and what is overdue"),
    Action("review", "w", "Review", "Review: what waits for somebody to say who is who"),
    Action(
        "map",
        "m",
        "Map",
        "Write a map of what is shown, marked rows or all, into the current folder",
        in_footer=True,
    ),
    Action(
        "meeting",
        "r",
        "Meeting",
        "Record a meeting of this body: its roster to tick",
        in_footer=True,
        needs_body=True,
    ),
    Action(
        "confirm",
        "y",
        "Confirm",
        "Confirm that this body's roster is still true",
        in_footer=True,
        needs_body=True,
    ),
    Action(
        "attendance", "a", "Attendance", "Attendance at this body's meetings", in_more=True, needs_body=True
    ),
    Action("compare", "b", "Compare", "Compare this body between two dates", in_more=True, needs_body=True),
    Action("overlaps", "o", "Overlaps", "Overlaps of this body with others", in_more=True, needs_body=True),
    Action(
        "network",
        "n",
        "Ties",
        "Network: walk along the ties of this record, or of the one at the cursor",
        in_footer=True,
    ),
    Action(
        "path", "p", "Path to", "The way from this record to another, with who says so", needs_record=True
    ),
    Action("without", "x", "Without it", "What falls apart without this record", needs_record=True),
    Action(
        "go_back", "left_square_bracket,alt+left", "Before", "To what was shown before, as it was looked at"
    ),
    Action("go_forward", "right_square_bracket,alt+right", "After", "Forward again, after going back"),
    Action("pinned", "apostrophe", "Pinned", "Pinned places: pin or unpin this one, open another"),
    Action("command", "Y", "Command", "The command that gives the same rows, to copy"),
    Action(
        "edit",
        "e",
        "Edit",
        "Edit the facts of this record or of the one at the cursor; on a seat, the seat",
        in_more=True,
    ),
    Action(
        "edit_all",
        "E",
        "All facts",
        "All facts of this record, to edit: its own, and the rows that belong to it",
    ),
    Action(
        "add",
        "plus",
        "Add",
        "Add a seat to this body, something to this record, or a record to this list",
        in_more=True,
    ),
    Action("end_seat", "D", "End seat", "End the seat at the cursor, and say who follows", in_more=True),
    Action(
        "history", "h", "History", "What was changed in this record, or the one at the cursor", in_more=True
    ),
    Action("undo", "u", "Undo", "Take back the last change made here, in a history the one at the cursor"),
    Action("redo", "ctrl+r", "Redo", "Do again what was taken back last"),
    Action("back", "escape,backspace", "Back", "Back to where you were", in_footer=True),
    Action("help", "question_mark,f1", "Help", "What the keys do", in_footer=True),
    Action("quit", "q,ctrl+q", "Quit", "Leave Interlock", in_footer=True),
)


def bindings() -> list[Binding]:
    """The actions as bindings of the application."""
    return [action.binding for action in ACTIONS]


def more_keys(subject: Ref | None) -> list[tuple[str, str]]:
    """The keys that count where that record is shown and are not in the footer, with their names."""
    if subject is None:
        return []
    return [(a.keys_told, a.label) for a in ACTIONS if a.in_more and a.fits(subject)]


def keys_of(*names: str) -> tuple[tuple[str, str], ...]:
    """The keys of these actions, with their names."""
    by_name = {action.name: action for action in ACTIONS}
    return tuple((by_name[name].keys_told, by_name[name].label) for name in names)


def places(subject: Ref | None = None) -> list[Place]:
    """The actions as the palette offers them where that record is shown, or none."""
    return [
        Place(a.call, a.sentence, a.keys_told, a.name)
        for a in ACTIONS
        if a.name not in ("palette", "back") and a.fits(subject)
    ]
