"""What can be done from anywhere, once: keys, footer, help and palette all read this list."""

from __future__ import annotations

from typing import NamedTuple

from textual.binding import Binding

from registry.questions.refs import Ref
from registry.terms import Kind
from tui.states.palette import Place


class Action(NamedTuple):
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

    def fits(self, subject: Ref | None) -> bool:
        """Whether it can be done where that record is shown, or none."""
        if self.needs_body:
            return subject is not None and subject.kind == Kind.mechanism
        return subject is not None or not self.needs_record

    @property
    def call(self) -> str:
        """The application's method, as bindings and the palette call it."""
        return f"open_list('{self.name}')" if self.is_list else self.name


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
        "Write a map around this record as an HTML file in the current folder",
        in_footer=True,
        needs_record=True,
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
    Action("edit", "e", "Edit", "Edit this record, or the seat or record at the cursor", in_more=True),
    Action("add", "plus", "Add", "Add a seat to this body, or a record to this list", in_more=True),
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

_SHOWN_KEYS = {
    "colon": ":",
    "question_mark": "?",
    "escape": "esc",
    "ctrl+p": "^p",
    "ctrl+q": "^q",
    "left_square_bracket": "[",
    "right_square_bracket": "]",
    "apostrophe": "'",
    "comma": ",",
    "full_stop": ".",
    "alt+left": "alt+←",
    "alt+right": "alt+→",
    "ctrl+r": "^r",
    "plus": "+",
}


def key_names(keys: str) -> str:
    """Keys as people read them: ``: or ^p``."""
    return " or ".join(_SHOWN_KEYS.get(key, key) for key in keys.split(","))


def bindings() -> list[Binding]:
    """The actions as bindings of the application."""
    return [
        Binding(
            action.keys,
            action.call,
            action.label,
            show=action.in_footer,
            key_display=_SHOWN_KEYS.get(first := action.keys.split(",")[0], first),
            tooltip=action.sentence,
            id=action.name,
        )
        for action in ACTIONS
    ]


def more_keys(subject: Ref | None) -> list[tuple[str, str]]:
    """The keys that count where that record is shown and are not in the footer, with their names."""
    if subject is None:
        return []
    return [(key_names(a.keys), a.label) for a in ACTIONS if a.in_more and a.fits(subject)]


def keys_of(*names: str) -> tuple[tuple[str, str], ...]:
    """The keys of these actions, with their names."""
    by_name = {action.name: action for action in ACTIONS}
    return tuple((key_names(by_name[name].keys), by_name[name].label) for name in names)


def places(subject: Ref | None = None) -> list[Place]:
    """The actions as the palette offers them where that record is shown, or none."""
    return [
        Place(a.call, a.sentence, key_names(a.keys), a.name)
        for a in ACTIONS
        if a.name not in ("palette", "back") and a.fits(subject)
    ]


TABLE_KEYS = (
    ("↑ ↓ or k j", "Move"),
    ("PgUp PgDn", "A screen up or down"),
    ("Home End or g G", "First and last row"),
    ("Enter", "Open the row; with the mouse, click the row at the cursor"),
    ("/", "Narrow a list to names with the words typed; findings and due to rows with them"),
    ("!word ~word", "In the filter: not this word; this word, also where it is mistyped"),
    ("type:word", "In the filter: a column has the word; a number or a date also seats:>3, from:<2017"),
    ("< >", "Sort by the column before or the next one; a click on a title does so too"),
    ("-", "Sort the other way round"),
    ("v", "Choose the columns of a list"),
    ("Space *", "Mark the row, or all that fit the filter; Esc takes the marks away"),
    ("C", "Copy the marked rows, or this one: names, Markdown, a table, JSON, commands"),
    ("X", "Export the marked rows, or the whole list as shown, to a CSV file or a workbook"),
    ("z x", "On a finding: snooze it until a day, or accept it, with a reason"),
    ("Tab", "To the pane with details, which the arrows scroll"),
)
"""What the keys do inside a table, for help."""

NETWORK_KEYS = (
    ("Enter", "Walk to the record at the other end of the tie: it comes into the middle"),
    ("Esc", "Back the way that was walked, then to the screen before"),
    ("i", "The screen of the record at the cursor"),
    ("← →", "The kind of tie before, and the next one"),
    ("v", "On a path: with events or without; without somebody: over seats alone, or over all ties"),
)
"""What the keys do in the network, for help."""

VIEW_KEYS = (
    ("V", "Agreements as a pipeline, forums as a matrix, recommendations by review; and back"),
    ("V", "On a body its timeline; on an instrument or a project the chain of endorsements"),
    ("← →", "In the pipeline the stage before, and the next one; in the matrix the columns"),
    ("f r", "In the matrix: the gaps alone; rows become columns"),
    ("Enter", "In the matrix, by review and in chains: all that is known of it, then its record"),
)
"""What the keys do to see the same in another view, for help."""

REVIEW_KEYS = (
    ("← →", "Hold another candidate beside what the file says"),
    ("Tab", "To the fields, and back to what waits"),
    ("Space", "On a field: the record takes over what the file says, or not"),
    ("s", "It is the candidate: its number, and why"),
    ("n", "It is a record of its own"),
    ("l", "Leave it for later: on to the next"),
    ("u", "Take back the last decision made here"),
)
"""What the keys do where who is who is decided, for help."""

FORM_KEYS = (
    ("↑ ↓ or Tab", "From field to field, then to the roster and through it"),
    ("Space", "The next mark: present, apologies, not said; or ticked and not"),
    ("s", "Somebody came in place of the one at the cursor"),
    ("x", "Said to be absent"),
    ("^n", "In a field: choose a word or a name, or add an organisation, a person or a source"),
    ("^s", "Save, in one change that undo takes back"),
    ("Esc", "Leave the form; asks first where something would be lost, and can keep it for later"),
    ("^q", "Quit; asks first where something would be lost"),
)
"""What the keys do inside a form, for help."""
