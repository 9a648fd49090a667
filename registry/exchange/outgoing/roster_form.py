"""A body's roster as a form: a workbook to send to its secretariat, to be corrected and read back.

A row for each seat that may be held on the day, and empty ones for more. Cells for words have lists to
choose from; what is not to be filled in is locked. The header stands in one row and no cells are joined, so
that a screen reader names the column of each cell. A hidden sheet keeps what was sent, so that what comes
back can be compared with it. Contact details are not in it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from registry.asof import AsOf
from registry.exchange.outgoing.formats import Written
from registry.exchange.roster_layout import (
    ANSWER,
    ANSWERS,
    EMPTY_ROWS,
    FILLED_IN,
    IDS,
    ORGANISATION,
    ROLE,
    ROLE_WORDS,
    ROSTER,
    SENT,
    SIDE,
    SIDE_WORDS,
    TITLES,
    VERSION,
    WORDS,
    Holder,
    SentRow,
)
from registry.exchange.saving import save_file
from registry.exchange.workbooks import packed, write_cells
from registry.questions.edition import edition_of
from registry.questions.refs import Ref
from registry.questions.seats import Seat, seats_on
from registry.store.reading import Reader
from registry.terms.seats import Constituency

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

_WAYS = (
    "Please look at each row and choose in “Still true?”: yes, left, or changed.",
    "A row that you leave as it is counts as still true on the day that you write beside “Filled in on”.",
    "A name is misspelt: correct it, choose yes. Somebody else holds the seat: write who, choose changed.",
    "A seat is missing: use an empty row below. Dates: 2024, 2024-05 or 2024-05-31.",
    "The sheet “Words” explains the words to choose from. No telephone numbers or e-mail addresses, please.",
)
_CELL_HOLDS = 32_767
_FILLED_AT = len(_WAYS) + 3
_HEADER = _FILLED_AT + 2
_EARLIEST = "1980-01-01"
_LINE, _MOST_LINES = 15, 20  # points; a row is no higher than a page


def write_roster_form(reader: Reader, body: Ref, as_of: AsOf, path: str) -> Written:
    """Write the form, whole or not at all; it has the body, and a row for each seat. Raises CannotWrite."""
    content, seats = roster_form(reader, body, as_of)
    return Written(save_file(content, path), 1, seats)


def roster_form(reader: Reader, body: Ref, as_of: AsOf) -> tuple[bytes, int]:
    """The form as an xlsx file, and how many seats it has."""
    # Loaded where a workbook is written: no other command needs it.
    from openpyxl import Workbook

    rows = [_row(seat) for seat in seats_on(reader, as_of, "seat.mechanism_id = :body", body=body.id)]
    book = Workbook()
    book.remove(book.worksheets[0])
    title = f"Roster of {body.label}"
    above = (title, f"As of {as_of.text}, as the registry has it", *_WAYS)
    _fill_words(book)
    _fill_roster(book, above, rows)
    _fill_sent(book, body, as_of, rows)
    book.move_sheet(ROSTER, -1)
    book.active = 0
    return packed(book, title, max(edition_of(reader).on, _EARLIEST)), len(rows)


def _row(seat: Seat) -> SentRow:
    side = "" if seat.constituency is Constituency.unknown else seat.constituency.label
    holders = (_holder(seat.organisation), _holder(seat.person), _holder(seat.country))
    return SentRow(
        seat.id,
        *holders,
        seat.role.label,
        (seat.post or "")[:_CELL_HOLDS],
        side,
        seat.start or "",
        seat.end or "",
    )


def _holder(ref: Ref | None) -> Holder:
    return Holder(ref.id, ref.name) if ref else Holder("", "")


def _fill_roster(book: Workbook, above: Sequence[str], rows: Sequence[SentRow]) -> None:
    from openpyxl.styles import Alignment, Font, PatternFill
    from openpyxl.utils import get_column_letter

    page = book.create_sheet(ROSTER)
    for number, line in enumerate(above, 1):
        write_cells(page, number, [line], wrap=False)
    page.cell(1, 1).font = Font(bold=True, size=14)
    write_cells(page, _FILLED_AT, [FILLED_IN])
    write_cells(page, _HEADER, [*TITLES, *IDS])
    for column in range(1, len(TITLES) + 1):
        cell = page.cell(_HEADER, column)
        cell.font, cell.fill = Font(bold=True), PatternFill("solid", fgColor="DDE6EE")
    for number, row in enumerate(rows, _HEADER + 1):
        ids = (row.seat, row.organisation.id, row.person.id, row.country.id)
        write_cells(page, number, [*row.shown().values(), *ids])
        page.row_dimensions[number].height = _LINE * _lines(row)
    last = _HEADER + len(rows) + EMPTY_ROWS
    for line in page.iter_rows(_HEADER + 1, last, 1, len(TITLES) + len(IDS)):
        # The ids too, hidden as they are: a program sorts or deletes no row that has a locked cell.
        for cell in line:
            _to_fill_in(cell)
            cell.alignment = Alignment(wrap_text=True, vertical="top")
    _to_fill_in(page.cell(_FILLED_AT, 2))
    widths = (*TITLES.values(), *(8 for _ in IDS))
    for column, width in enumerate(widths, 1):
        dimension = page.column_dimensions[get_column_letter(column)]
        dimension.width, dimension.hidden = width, column > len(TITLES)
    _choose(page, last)
    _fit(page, last)


def _lines(row: SentRow) -> int:
    """How many lines the fullest cell of a row takes: not every program makes its rows as high itself."""
    shown = zip(row.shown().values(), TITLES.values(), strict=True)
    return min(max(-(-len(text) // (width - 2)) or 1 for text, width in shown), _MOST_LINES)


def _to_fill_in(cell: object) -> None:
    from openpyxl.cell import Cell
    from openpyxl.styles import Border, Protection, Side

    assert isinstance(cell, Cell)  # noqa: S101 - the sheet has no joined cells
    line = Side(style="thin", color="999999")
    cell.protection, cell.border = Protection(locked=False), Border(line, line, line, line)
    # As text: a spreadsheet would make a day of 2024-05.
    cell.number_format = "@"


def _choose(page: Worksheet, last: int) -> None:
    """The cells in which words are chosen from a list. Words that are not on it are let through, and told."""
    from openpyxl.utils import get_column_letter
    from openpyxl.worksheet.datavalidation import DataValidation

    starts = _lists()
    for title, (first, number) in starts.items():
        column = get_column_letter(list(TITLES).index(title) + 1)
        choice = DataValidation(
            "list", formula1=f"{WORDS}!$A${first}:$A${first + number - 1}", allow_blank=True,
            showErrorMessage=True, errorStyle="warning", errorTitle=title,
            error="This is none of the words on the sheet “Words”. Keep it all the same?",
        )  # fmt: skip
        choice.add(f"{column}{_HEADER + 1}:{column}{last}")
        page.add_data_validation(choice)


def _fit(page: Worksheet, last: int) -> None:
    """Locked but for what is filled in; on paper as wide as a page, the header on each."""
    from openpyxl.utils import get_column_letter
    from openpyxl.worksheet.properties import PageSetupProperties

    page.freeze_panes = f"B{_HEADER + 1}"
    page.print_title_rows = f"{_HEADER}:{_HEADER}"
    page.print_area = f"A1:{get_column_letter(len(TITLES))}{last}"
    page.page_setup.orientation, page.page_setup.paperSize = "landscape", page.PAPERSIZE_A4
    page.page_setup.fitToHeight = 0
    page.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    # Without a password: it keeps from mishaps, and nobody out. Widths may be changed.
    page.protection.sheet = True
    page.protection.formatColumns = page.protection.formatRows = page.protection.formatCells = False
    page.protection.sort = page.protection.autoFilter = False
    page.protection.insertRows = page.protection.deleteRows = False
    page.auto_filter.ref = f"A{_HEADER}:{get_column_letter(len(TITLES) + len(IDS))}{last}"


def _blocks() -> dict[str, dict[str, str]]:
    return {
        ROLE: {word.label: said for word, said in ROLE_WORDS.items()},
        SIDE: {word.label: said for word, said in SIDE_WORDS.items()},
        ANSWER: ANSWERS,
    }


def _lists() -> dict[str, tuple[int, int]]:
    """Where on the sheet of words each list begins, and how many words it has."""
    starts, row = {}, 1
    for title, words in _blocks().items():
        starts[title] = (row + 1, len(words))
        row += len(words) + 2
    return starts


def _fill_words(book: Workbook) -> None:
    from openpyxl.styles import Font

    page = book.create_sheet(WORDS)
    for title, words in _blocks().items():
        first = _lists()[title][0]
        write_cells(page, first - 1, [title, "What it means"])
        page.cell(first - 1, 1).font = page.cell(first - 1, 2).font = Font(bold=True)
        for number, (word, said) in enumerate(words.items(), first):
            write_cells(page, number, [word, said])
    page.column_dimensions["A"].width, page.column_dimensions["B"].width = 24, 90
    page.protection.sheet = True


def _fill_sent(book: Workbook, body: Ref, as_of: AsOf, rows: Sequence[SentRow]) -> None:
    page = book.create_sheet(SENT)
    write_cells(page, 1, [SENT, VERSION], wrap=False)
    write_cells(page, 2, ["body", body.id, body.name], wrap=False)
    write_cells(page, 3, ["as of", str(as_of.text)], wrap=False)
    write_cells(page, 4, ["header", ORGANISATION], wrap=False)
    for number, row in enumerate(rows, 5):
        write_cells(page, number, ["seat", *row.texts()], wrap=False)
    page.sheet_state = "hidden"
    page.protection.sheet = True
