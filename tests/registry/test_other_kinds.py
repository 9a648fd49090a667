"""Files that are something else than they seem: refused as what they are."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from registry.errors import BadInput
from registry.exchange.incoming.formats import format_of
from registry.exchange.incoming.readers import READERS
from registry.exchange.roster_layout import ANSWER, SEAT_ID

PAGE = "<html><body><table><tr><td>Name</td><td>Organisation</td></tr></table></body></html>"
FORM = f"Roster of the Wage Board,,\nOrganisation,{ANSWER},{SEAT_ID}\nPotters,yes,s-1\n"


@pytest.mark.parametrize(
    ("name", "content", "what"),
    [
        ("members.xls", PAGE.encode(), "is a web page (HTML), whatever its name ends in"),
        ("members.csv", b"\xef\xbb\xbf\n <!DOCTYPE html>\n" + PAGE.encode(), "is a web page (HTML)"),
        ("form.csv", FORM.encode(), "is a form for a roster that was saved as text"),
        (
            "form.txt",
            FORM.replace(",", "\t").encode("utf-16"),
            "is a form for a roster that was saved as text",
        ),
    ],
)
def test_what_is_something_else_is_refused_as_what_it_is(
    tmp_path: Path, name: str, content: bytes, what: str
) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(BadInput) as refused:
        format_of(str(tmp_path / name), None, READERS)
    assert refused.value.what.startswith(what)
    assert ".xlsx" in str(refused.value.remedy)


def test_an_open_document_is_refused_with_what_to_do(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "members.ods", "w") as file:
        file.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
    with pytest.raises(BadInput) as refused:
        format_of(str(tmp_path / "members.ods"), None, READERS)
    assert (refused.value.what, refused.value.remedy) == ("is an OpenDocument file", "save it as .xlsx")


def test_a_table_with_angle_brackets_is_still_a_table(tmp_path: Path) -> None:
    (tmp_path / "members.csv").write_text("Name,Organisation\n<b>Ann Lee</b>,Potters\n", encoding="utf-8")
    assert format_of(str(tmp_path / "members.csv"), None, READERS).format.name == "table"
