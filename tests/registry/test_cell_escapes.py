"""Texts with characters that a workbook's cells spell, and texts that only look so."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

from registry.asof import AsOf
from registry.exchange.incoming.roster_form import read_roster_form
from registry.exchange.incoming.told import Asked
from registry.exchange.incoming.workbook_rows import pages_of
from registry.exchange.outgoing.roster_form import roster_form
from registry.exchange.workbooks import Sheet, workbook_of
from registry.questions.naming import record_named
from registry.store.reading import reading
from tests.conftest import World
from tests.exchange.bad_files import SHEET, workbook
from tests.registry.tables.making import read

MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
LIKE_ESCAPES = ["_x0041_", "field _x000D_", "_x005F_x0041_", "_x005F_", "a_x", "_xD83D_"]


def test_a_text_that_looks_like_an_escape_comes_back_as_it_was() -> None:
    content = workbook_of(
        [Sheet("Texts", (), ("text",), [(t,) for t in LIKE_ESCAPES], (9,))], "t", "2024-01-01"
    )
    (page,) = pages_of(content, "texts.xlsx")
    assert [cells[1] for _, cells in page.rows] == ["text", *LIKE_ESCAPES]


def with_a_list_of_texts(path: Path, rows: list[tuple[str, str]]) -> None:
    """A workbook as spreadsheet programs save it: its texts in a list, to which the cells point."""
    texts = [text for row in rows for text in row]
    listed = "".join(f"<si><t>{text}</t></si>" for text in texts)
    cells = "".join(
        f'<row r="{n}"><c r="A{n}" t="s"><v>{2 * n - 2}</v></c><c r="B{n}" t="s"><v>{2 * n - 1}</v></c></row>'
        for n in range(1, len(rows) + 1)
    )
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"
    override = f'<Override PartName="/xl/sharedStrings.xml" ContentType="{kind}"/></Types>'
    with zipfile.ZipFile(io.BytesIO(workbook())) as whole, zipfile.ZipFile(path, "w") as packed:
        for name in whole.namelist():
            content = whole.read(name).decode()
            if name == "[Content_Types].xml":
                content = content.replace("</Types>", override)
            packed.writestr(
                name,
                f"<worksheet {MAIN}><sheetData>{cells}</sheetData></worksheet>" if name == SHEET else content,
            )
        packed.writestr("xl/sharedStrings.xml", f"<sst {MAIN}>{listed}</sst>")


def test_names_are_read_as_a_spreadsheet_program_spells_them(tmp_path: Path) -> None:
    rows = [
        ("Name", "Organisation"),
        ("Ada Li_x000D_&#10;Eve Fox", "Unit _x005F_x0041_"),
        ("Bo Chan", "R_x0026_D"),
    ]
    with_a_list_of_texts(tmp_path / "board.xlsx", rows)
    told = read(str(tmp_path / "board.xlsx"), body="Wage Board", on="2024")
    assert {record.name for record in told.records} == {
        "Wage Board",
        "Ada Li",
        "Eve Fox",
        "Unit _x0041_",
        "Bo Chan",
        "R&D",
    }


@pytest.mark.database("sqlite")
def test_a_form_that_comes_back_as_it_was_sent_says_nothing_new(a_world: World, tmp_path: Path) -> None:
    place = a_world(
        "sources: [{id: minutes, name: Minutes}]\n"
        "organisations: [{id: unit, name: Unit _x0041_}]\n"
        "mechanisms:\n  - {id: board, name: Board, seats: [{organisation: unit, role: member, "
        "sources: [{source: minutes, locator: p. 1}]}]}\n"
    )
    with reading(place) as reader:
        content, *_ = roster_form(reader, record_named(reader, "board"), AsOf.on("2024"))
    (tmp_path / "form.xlsx").write_bytes(content)
    told = read_roster_form(str(tmp_path / "form.xlsx"), Asked("2024"))
    (board, unit) = told.records
    assert (unit.name, unit.aliases, len(board.parts["seats"])) == ("Unit _x0041_", (), 1)
