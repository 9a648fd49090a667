"""Files that are no tables, damaged, locked, or too large: one clear line, and no memory spent."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

from registry.errors import BadInput
from registry.exchange.incoming import workbook_rows
from registry.exchange.incoming.tables import bounds
from registry.exchange.incoming.tables.reading import knows_hxl, read_table
from registry.exchange.incoming.told import Asked
from tests.registry.tables.making import a_csv, a_text, a_workbook, read

_ROWS = [["Name", "Organisation", "Role"], ["Jane Banda", "ILO", "Chair"]]


def refused(path: str) -> str:
    with pytest.raises(BadInput) as problem:
        read_table(path, Asked())
    assert problem.value.remedy
    assert "\n" not in problem.value.line
    return problem.value.line


def test_a_workbook_that_was_cut_off(tmp_path: Path) -> None:
    path = Path(a_workbook(tmp_path, {"S": _ROWS}))
    path.write_bytes(path.read_bytes()[:-400])
    assert "cut off" in refused(str(path))


def test_a_zip_that_is_no_workbook(tmp_path: Path) -> None:
    path = tmp_path / "x.xlsx"
    with zipfile.ZipFile(path, "w") as packed:
        packed.writestr("readme.txt", "nothing")
    assert "no workbook" in refused(str(path))


def test_an_old_and_an_encrypted_workbook(tmp_path: Path) -> None:
    old, locked = tmp_path / "old.xls", tmp_path / "locked.xlsx"
    old.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600)
    locked.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"))
    assert ".xls" in refused(str(old))
    assert "encrypted" in refused(str(locked))


def test_a_bomb_is_refused_before_it_unfolds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbook_rows, "MOST_UNPACKED", 2**20)
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as bomb:
        bomb.writestr("xl/worksheets/sheet1.xml", b"0" * (2**20 + 1))
    path = tmp_path / "bomb.xlsx"
    path.write_bytes(packed.getvalue())
    assert path.stat().st_size < 5_000
    assert "would unpack to" in refused(str(path))


@pytest.mark.parametrize(
    ("bound", "most", "said"),
    [
        ("MOST_ROWS", 3, "rows"),
        ("MOST_CELLS", 5, "cells"),
        ("MOST_COLUMNS", 2, "columns"),
        ("MOST_BYTES", 20, "larger"),
    ],
)
def test_each_bound_is_kept(
    bound: str, most: int, said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bounds, bound, most)
    rows = [*_ROWS, ["John Phiri", "IOM", "Member"], ["Ann Lee", "FAO", "Member"]]
    assert said in refused(a_csv(tmp_path, rows))
    assert said in refused(a_workbook(tmp_path, {"S": rows}))


def test_empty_files_and_pictures(tmp_path: Path) -> None:
    assert "empty" in refused(a_text(tmp_path, " \n"))
    picture = tmp_path / "x.csv"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20)
    assert "neither a workbook nor text" in refused(str(picture))
    with pytest.raises(BadInput, match="cannot be read"):
        read_table(str(tmp_path / "none.csv"), Asked())


def test_a_table_that_tells_of_nobody(tmp_path: Path) -> None:
    assert "no table was found" in refused(a_csv(tmp_path, [["Colour", "Size"], ["red", "3"], ["blue", "4"]]))


def test_a_profile_that_does_not_fit(tmp_path: Path) -> None:
    profile = tmp_path / "p.yaml"
    for text, said in (
        ("table:\n  sheets:\n  - shape: circle\n", "no shape 'circle'"),
        (
            "table:\n  sheets:\n  - shape: roster\n    columns:\n    - {heading: A, means: nothing}\n",
            "no meaning",
        ),
        ("table:\n  sheets:\n  - shape: roster\n    colour: red\n", "no key 'colour'"),
        (
            "table:\n  sheets:\n  - shape: roster\n    columns:\n    - {heading: X, means: person}\n",
            "no row has",
        ),
    ):
        profile.write_text(text, encoding="utf-8")
        with pytest.raises(BadInput, match=said):
            read(a_csv(tmp_path, _ROWS), profile=str(profile))


def test_only_a_row_of_hashtags_makes_a_file_hxl(tmp_path: Path) -> None:
    tagged = [["Org", "Sector"], ["#org", "#sector"], ["ILO", "Work"]]
    assert knows_hxl(a_csv(tmp_path, tagged, name="a.csv"))
    assert knows_hxl(a_workbook(tmp_path, {"S": tagged}))
    assert not knows_hxl(a_csv(tmp_path, [["#", "Name"], ["1", "Jane Banda"]], name="b.csv"))
    assert not knows_hxl(a_csv(tmp_path, _ROWS, name="c.csv"))


def test_text_that_would_steer_a_terminal_is_cleaned(tmp_path: Path) -> None:
    rows = [["Name", "Role"], ["Jane \x1b[31mBanda\u202e", "Chair"]]
    told = read(a_csv(tmp_path, rows), body="Board")
    assert [record.name for record in told.records] == ["Board", "Jane Banda"]


def test_lines_in_two_encodings_are_refused_and_named(tmp_path: Path) -> None:
    path = tmp_path / "mixed.csv"
    path.write_bytes(
        b"Name,Organisation\n" + "Ánn Lée,Mills\n".encode() + "José Peña,Docks\n".encode("cp1252")
    )
    assert "line 3 is not in UTF-8, and line 2 is" in refused(str(path))


@pytest.mark.parametrize("text", ['"Ann Lee,Mills\nBo Li,Docks\n', '"Ann Lee,Mills\nBo Li,"Docks"\n'])
def test_a_quotation_mark_that_is_not_closed_is_refused_at_its_line(tmp_path: Path, text: str) -> None:
    path = a_text(tmp_path, f"Name,Organisation\n{text}")
    assert "line 2" in refused(path)
    assert "quotation mark" in refused(path)


def test_a_cell_may_run_over_lines(tmp_path: Path) -> None:
    told = read(a_text(tmp_path, 'Name,Organisation\n"Ann Lee\nBo Li","Mills"\n'), body="Board")
    assert [record.name for record in told.records] == ["Board", "Mills", "Ann Lee", "Bo Li"]
