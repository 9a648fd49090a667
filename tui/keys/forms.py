"""What can be done where something is filled in or answered: in review, in forms, in small screens."""

from __future__ import annotations

from tui.actions import ACTIONS
from tui.keys import in_use
from tui.keys.kinds import fixed, in_footer, quiet
from tui.keys.rows import FILTER

_CANDIDATE = "Hold another candidate beside what the file says"
REVIEW = (
    in_footer("review_same", "s", "Same", "It is the candidate: its number, and why"),
    in_footer("review_new", "n", "New", "It is a record of its own"),
    in_footer("review_later", "l", "Later", "Leave it for later: on to the next"),
    in_footer("review_take_back", "u", "Undo", "Take back the last decision made here"),
    in_footer(
        "review_take", "space", "Take", "On a field: the record takes over what the file says, or not", "tick"
    ),
    quiet("review_candidate_before", "left", "Candidate before", _CANDIDATE, "turn(-1)"),
    quiet("review_candidate_next", "right", "Candidate", _CANDIDATE, "turn(1)"),
    FILTER._replace(method="narrow", in_footer=False),
    *(
        action._replace(method=f"app.{action.name}", in_footer=False)
        for action in ACTIONS
        if action.name == "as_of"
    ),
)

_FIELDS = "From field to field, and through the rows below"
_FIND = in_footer(
    "form_find",
    in_use.FIND,
    "Find or add",
    "In a field: choose a word or a name, or add an organisation, a person or a source",
    "name",
    priority=True,
    is_while_typing=True,
)
_SAVE = in_footer(
    "form_save",
    in_use.SAVE,
    "Save",
    "Save, in one change that undo takes back",
    priority=True,
    is_while_typing=True,
)
_LEAVE = in_footer(
    "form_leave",
    "escape",
    "Close",
    "Leave the form; asks first where something would be lost, and can keep it for later",
    "close",
    is_fixed=True,
)
_HELP_TOO = in_footer(
    "form_help", "f1", "Help", "What the keys do", "app.keys", is_while_typing=True, follows="help"
)
_QUIT_TOO = in_footer(
    "form_quit",
    "ctrl+q",
    "Quit",
    "Leave Interlock; asks first where something would be lost",
    "app.leave",
    priority=True,
    is_while_typing=True,
    follows="quit",
)
FORM = (
    in_footer(
        "form_tick",
        "space",
        "Tick",
        "On a row: the next mark: present, apologies, not said; or ticked and not",
        priority=True,
    ),
    in_footer("form_next", "down", "Next, then roster", _FIELDS, "next_field", display="tab ↓", priority=True,
        is_fixed=True),
    _FIND,
    _SAVE,
    _LEAVE,
    _HELP_TOO,
    fixed("form_help_on_a_row", "question_mark", "Help", "On a row: what the keys do", "app.keys"),
    _QUIT_TOO,
    fixed("form_down", "down", "Down", _FIELDS, "move_down", priority=True),
    fixed("form_up", "up", "Up", _FIELDS, "move(-1)", priority=True),
    fixed("form_enter", "enter", "Next", "The next field; on a row its next mark", "enter", priority=True),
)  # fmt: skip
FACTS = (
    in_footer("facts_next", "down,enter", "Next", _FIELDS, "app.focus_next", display="tab ↓", priority=True,
        is_fixed=True),
    fixed("facts_before", "up", "Before", _FIELDS, "app.focus_previous", priority=True),
    _FIND._replace(label="Find, add, choose", method="choose"),
    _SAVE,
    fixed("facts_to_source", "pagedown", "To the source", "In a form of facts: on to the source",
        "go('source')", priority=True),
    fixed("facts_to_first", "pageup", "To the first field", "To the first field", "go", priority=True),
    quiet("facts_same_source", "ctrl+y", "Same source", "The source that the last form was saved with",
        "same_source", priority=True, is_while_typing=True),
    quiet("facts_restore", "ctrl+o", "As recorded",
        "In a field of facts: what is recorded there, instead of what was typed", "restore", priority=True,
        is_while_typing=True),
    _LEAVE,
    _HELP_TOO,
    _QUIT_TOO,
)  # fmt: skip
MEETING = (
    in_footer("meeting_absent", "x", "Absent", "On a row: said to be absent", priority=True),
    in_footer(
        "meeting_substitute",
        "s",
        "Substitute",
        "On a row: somebody came in place of the one at the cursor",
        priority=True,
    ),
)

DIALOG = (
    fixed("dialog_close", "escape", "Close", "Leave it without an answer"),
    quiet("dialog_help", "f1,question_mark", "Help", "What the keys do", "app.keys", follows="help"),
    _QUIT_TOO._replace(in_footer=False),
)
DISCARD = (
    fixed("discard_throw_away", "y", "Throw away", "Throw away what was filled in", "answer('throw_away')"),
    fixed("discard_keep", "k", "Keep for later", "Leave a form, and keep it for later", "answer('keep')"),
    fixed("discard_stay", "n,escape,enter", "Go on", "Go on where you were", "answer('stay')"),
)
OFFER = (
    fixed("offer_take", "y,enter", "Go on with it", "Go on with a draft that was kept", "answer(True)"),
    fixed("offer_anew", "n", "Begin anew", "Begin anew, without the draft", "answer(False)"),
    fixed("offer_leave", "escape", "Leave", "Leave it without an answer", "answer(None)"),
    _QUIT_TOO._replace(in_footer=False),
)
NAMING = (
    fixed("naming_first", "ctrl+o", "Add", "Add a record called as typed: of the first kind", "add(0)",
           priority=True),
    fixed("naming_second", "ctrl+p", "Add", "Add one of the second kind", "add(1)", priority=True),
    fixed("naming_third", "ctrl+l", "Add", "Add one of the third kind", "add(2)", priority=True),
)  # fmt: skip
REMOVING = (_SAVE._replace(label="Remove", method="remove", in_footer=False),)
TWO_DATES = (
    _SAVE._replace(method="compare", in_footer=False),
    fixed("dates_next", "down", "Next", _FIELDS, "app.focus_next", priority=True),
    fixed("dates_before", "up", "Before", _FIELDS, "app.focus_previous", priority=True),
)
COLUMNS = (
    fixed("columns_take", "enter", "Show them", "Show the columns that are ticked", "take", priority=True),
    quiet("columns_take_too", "v", "Show them", "Show the columns that are ticked", "take", priority=True,
           follows="list_columns"),
)  # fmt: skip
PINNED = (
    quiet("pinned_here", "apostrophe", "Pin", "Pin this place, or unpin it", "choose(0)", follows="pinned"),
    *(
        fixed(f"pinned_open_{number}", str(number), "Open", "Open a pinned place", f"choose({number})")
        for number in range(1, 10)
    ),
)
TELLING = (
    fixed("telling_open", "enter", "Open", "Go on to the record that is told of", "go_on"),
    fixed("telling_close", "backspace,q", "Close", "Leave what is told", "close"),
)
COMMAND = (
    fixed("command_close", "enter,q", "Close", "Leave what is told", "close"),
    quiet("command_close_too", "Y", "Close", "Leave what is told", "close", follows="command"),
    quiet("command_map", "m", "Copy for the map", "Copy the command of the map", "copy_map", follows="map"),
)
HELP = (
    fixed("help_close", "q,enter", "Close", "Leave what is told", "close"),
    quiet("help_close_too", "f1,question_mark", "Close", "Leave what is told", "close", follows="help"),
    quiet("help_theme", "t", "Theme", "In help: the next theme", "app.next_theme", is_fixed=True),
)
WELCOME = (
    in_footer("welcome_example", "e", "Example", "Without a registry: make the example", is_fixed=True),
    in_footer("welcome_empty", "n", "Empty", "Make an empty one", is_fixed=True),
    in_footer("welcome_leave", "q,escape,ctrl+q", "Quit", "Make none, and leave", is_fixed=True),
)
