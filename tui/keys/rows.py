"""What can be done where there are rows: tables, lists, other views of them, and the ties of a record."""

from __future__ import annotations

from tui.keys.kinds import in_footer, quiet

_MOVE, _ENDS, _PAGE = "Move", "First and last row", "A screen up or down"
TABLE = (
    quiet("table_down", "down,j", "Down", _MOVE, "move(1)"),
    quiet("table_up", "up,k", "Up", _MOVE, "move(-1)"),
    quiet("table_page_down", "pagedown,ctrl+d", "Page down", _PAGE, "page(1)"),
    quiet("table_page_up", "pageup,ctrl+u", "Page up", _PAGE, "page(-1)"),
    quiet("table_first", "home,g", "First", _ENDS, "end(-1)"),
    quiet("table_last", "end,G", "Last", _ENDS, "end(1)"),
    quiet("table_open", "enter", "Open", "Open the row; with the mouse, click the row at the cursor"),
)
_IN_A_GRID = {"table_down": "move(1, 0)", "table_up": "move(-1, 0)"}
_BESIDE = "In the matrix the column before, and the next one"
GRID = (
    *(action._replace(method=_IN_A_GRID.get(action.name, action.method)) for action in TABLE),
    quiet("grid_left", "left,h", "Left", _BESIDE, "move(0, -1)"),
    quiet("grid_right", "right,l", "Right", _BESIDE, "move(0, 1)"),
)

OTHER_VIEW = in_footer(
    "list_other_view",
    "V",
    "View",
    "Another view: pipeline, matrix, by review, timeline, chain of endorsements; and back",
)
BACK_FROM_VIEW = OTHER_VIEW._replace(label="List", method="app.back", in_footer=False)
FILTER = in_footer("list_filter", "slash", "Filter", "Narrow a list to rows with the words typed")
FIND_FROM_HOME = FILTER._replace(method="app.palette", in_footer=False)
"""There is no list to narrow at home: what is typed next is looked for everywhere."""
HANDING_OUT = (
    quiet(
        "list_copy",
        "C",
        "Copy",
        "Copy the marked rows, or this one, or a roster: names, Markdown, a table, JSON, commands",
    ),
    quiet(
        "list_export",
        "X",
        "Export",
        "Export the marked rows, or the whole list as shown, or a roster, to a CSV file or a workbook",
    ),
)
_SORT = "Sort by the column before or the next one; a click on a title does so too"
LIST = (
    FILTER,
    quiet("list_sort_before", "less_than_sign", "Sort by the column before", _SORT, "sort(-1)"),
    quiet("list_sort_next", "greater_than_sign", "Sort by the next column", _SORT, "sort(1)"),
    quiet("list_reverse", "minus", "Reverse", "Sort the other way round"),
    quiet("list_columns", "v", "Columns", "Choose the columns of a list"),
    quiet("list_mark", "space", "Mark", "Mark the row; esc takes the marks away"),
    quiet("list_mark_all", "asterisk", "Mark all", "Mark all rows that fit the filter"),
    *HANDING_OUT,
    OTHER_VIEW,
)
FINDINGS = (
    in_footer("finding_snooze", "z", "Snooze", "Snooze a finding until a day", "decide('snoozed')"),
    in_footer("finding_accept", "x", "Accept", "Accept a finding, and say why", "decide('accepted')"),
)

_STAGE = "In the pipeline the stage before, and the next one"
NEXT_STAGE = quiet(
    "stage_next",
    "L",
    "Next stage",
    "On an agreement or an instrument, and in the pipeline: into its next stage",
    "app.move_on",
)
OWN_ROWS = (
    quiet(
        "rows_remove",
        "R,delete",
        "Remove",
        "Remove what should never have been there; says what goes with it, and asks why",
        "app.remove",
    ),
)
RECORD = (OTHER_VIEW._replace(in_footer=False), NEXT_STAGE, *HANDING_OUT)
PIPELINE = (
    NEXT_STAGE,
    quiet("pipeline_before", "left,h", "Stage before", _STAGE, "stage(-1)"),
    quiet("pipeline_next", "right,l", "Next stage", _STAGE, "stage(1)"),
)
MATRIX = (
    in_footer("matrix_gaps", "f", "Gaps", "In the matrix: the gaps alone"),
    in_footer("matrix_turn", "r", "Turn", "In the matrix: rows become columns"),
)

DRAWING = (
    quiet(
        "drawing_turn",
        "V",
        "Drawing",
        "The drawing over the whole screen, also of what is two ties away; and back",
        "turn_drawing",
    ),
)
_TIE = "The kind of tie before, and the next one"
TIES = (
    quiet("ties_open", "i", "Its record", "The screen of the record at the cursor", "open_chosen"),
    quiet("ties_kind_before", "left", "Kind of tie before", _TIE, "next_kind(-1)"),
    quiet("ties_kind_next", "right", "Next kind of tie", _TIE, "next_kind(1)"),
)
PATH = (quiet("path_events", "v", "Events too", "On a path: with events or without", "turn_events"),)
WITHOUT = (
    quiet(
        "without_network",
        "v",
        "The other network",
        "Without somebody: over seats alone, or over all ties",
        "turn_network",
    ),
)
