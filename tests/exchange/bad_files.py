"""Files that are damaged, locked, endless or far larger than they look; each is made in a moment."""

# ruff: noqa: E501 - a line for each file

from __future__ import annotations

import io
import os
import zipfile
from collections.abc import Callable
from pathlib import Path

from openpyxl import Workbook

Make = Callable[[Path], None]

SHEET = "xl/worksheets/sheet1.xml"
_HEAD = (
    b'<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
    b"<sheetData>"
)
_TAIL = b"</sheetData></worksheet>"
_LAUGHS = (
    '<?xml version="1.0"?><!DOCTYPE g [<!ENTITY a "aaaaaaaaaa">'
    + "".join(f'<!ENTITY a{n} "{(f"&a{n - 1};" if n > 1 else "&a;") * 10}">' for n in range(1, 10))
    + "]>"
)


def content(data: bytes | str) -> Make:
    """A file that holds just this."""

    def make(path: Path) -> None:
        path.write_bytes(data if isinstance(data, bytes) else data.encode())

    return make


def workbook() -> bytes:
    """A whole one, of a roster."""
    book, into = Workbook(), io.BytesIO()
    for row in [["Name", "Organisation"], ["Jane Banda", "Potters Guild"], ["John Phiri", "Divers"]]:
        book.active.append(row)  # type: ignore[union-attr]
    book.save(into)
    return into.getvalue()


def with_part(name: str, pieces: Callable[[], list[bytes]]) -> Make:
    """The workbook with another part under this name."""

    def make(path: Path) -> None:
        with (
            zipfile.ZipFile(io.BytesIO(workbook())) as whole,
            zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as packed,
        ):
            for part in whole.infolist():
                if part.filename != name:
                    packed.writestr(part.filename, whole.read(part))
            with packed.open(name, "w") as stream:
                for piece in pieces():
                    stream.write(piece)

    return make


def with_torn(name: str, whole: bytes) -> bytes:
    """A workbook of which the packed bytes of one part are no longer those that were packed."""
    with zipfile.ZipFile(io.BytesIO(whole)) as packed:
        part = packed.getinfo(name)
    begin = part.header_offset + 30 + len(part.filename.encode())
    return whole[:begin] + b"\xff" * part.compress_size + whole[begin + part.compress_size :]


def sheet(*rows: bytes, after: bytes = _TAIL, times: int = 1) -> Make:
    """The workbook with these rows in its sheet, so many times."""
    return with_part(SHEET, lambda: [_HEAD, *[b"".join(rows)] * times, after])


def cell(where: str, text: str) -> bytes:
    return f'<c r="{where}" t="inlineStr"><is><t>{text}</t></is></c>'.encode()


def row(number: int, *cells: bytes) -> bytes:
    return b'<row r="%d">%s</row>' % (number, b"".join(cells))


def locked(path: Path) -> None:
    """Packed with a password, as zip programs do."""
    data = bytearray(workbook())
    for sign, flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = -1
        while (at := data.find(sign, at + 1)) >= 0:
            data[at + flags] |= 1
    path.write_bytes(bytes(data))


def loop(path: Path) -> None:
    """A link to a link to itself."""
    other = path.with_name("other")
    other.symlink_to(path)
    path.symlink_to(other)


_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_MERGED = b'</sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells></worksheet>'
_TEXTS = b'<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
_NAME = row(1, cell("A1", "Name"))

BAD: dict[str, tuple[str, Make, str]] = {
    "a workbook that was cut off": ("a.xlsx", lambda p: content(workbook()[:-300])(p), "cut off"),
    "half a workbook": ("a.xlsx", lambda p: content(workbook()[:2500])(p), "cut off"),
    "a damaged workbook": (
        "a.xlsx", lambda p: content(workbook().replace(b"PK\x01\x02", b"PK\x01\x03"))(p), "damaged",
    ),
    "a workbook whose list of sheets is torn": (
        "a.xlsx", lambda p: content(with_torn("xl/workbook.xml", workbook()))(p), "damaged",
    ),
    "an encrypted workbook": (
        "a.xlsx", content(_OLE + "EncryptedPackage".encode("utf-16-le") + bytes(4000)), "is encrypted",
    ),
    "a workbook in a locked zip": ("a.xlsx", locked, "is encrypted"),
    "a workbook of the old kind": ("a.xls", content(_OLE + bytes(4000)), "save it as .xlsx"),
    "a sheet of a gigabyte": ("a.xlsx", sheet(bytes(2**20), times=1024), "would unpack to 1024 MB"),
    "one cell of 300 MB": (
        "a.xlsx", with_part(SHEET, lambda: [b"<a>", *[b" " * 2**20] * 300]), "would unpack to 300 MB",
    ),
    "a sheet of a million rows and one column": (
        "a.xlsx", sheet(b"<row>" + cell("A1", "Ada Li") + b"</row>", times=1_000_000), "more than 200,000 rows",
    ),
    "a million empty rows": ("a.xlsx", sheet(b"<row/>", times=1_000_000), "more than 200,000 rows"),
    "millions of empty cells": (
        "a.xlsx", sheet(b"<row>" + b'<c s="0"/>' * 60 + b"</row>", times=100_000),
        "more than 5,000,000 cells",
    ),
    "a cell in the last corner": (
        "a.xlsx", sheet(_NAME, row(1048576, cell("XFD1048576", "x"))), "more than 1,000 columns",
    ),
    "millions of texts": (
        "a.xlsx",
        with_part("xl/sharedStrings.xml", lambda: [_TEXTS, *[b"<si/>" * 1000] * 2001, b"</sst>"]),
        "more than 2,000,000 texts",
    ),
    "styles without end": (
        "a.xlsx", with_part("xl/styles.xml", lambda: [bytes(2**20)] * 9), "styles.xml in it has more than 8 MB",
    ),
    "a form that is merged as a whole": (
        "a.xlsx",
        lambda path: _merged_form(path),
        "merged cells",
    ),
    "entities in a workbook": (
        "a.xlsx", with_part(SHEET, lambda: [_LAUGHS.encode(), b"<worksheet>&a9;</worksheet>"]), "damaged",
    ),
    "entities in GEXF": (
        "a.gexf", content(f'{_LAUGHS}<gexf><graph><nodes><node id="1" label="&a9;"/></nodes></graph></gexf>'),
        "has entities",
    ),
    "a file named by an entity": (
        "a.graphml", content('<!DOCTYPE g [<!ENTITY a SYSTEM "file:///etc/passwd">]><graphml>&a;</graphml>'),
        "has entities",
    ),
    "GEXF that was cut off": ("a.gexf", content('<gexf><graph><nodes><node id="1"'), "a.gexf line 1: is not XML"),
    "XML nested without end": ("a.gexf", content("<gexf>" + "<a>" * 99_999 + "</a>" * 99_999 + "</gexf>"), "a.gexf"),
    "aliases in YAML": (
        "a.yaml", content("a: &a [x, x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n"), "a.yaml line 2: aliases are not read",
    ),
    "aliases in the own format": (
        "a.yaml", content("organisations:\n- &a {id: x, name: X}\n- *a\n"), "a.yaml line 3: anchors and aliases",
    ),
    "YAML nested without end": ("a.yaml", content("[" * 200_000), "nested deeper than 64"),
    "the own format nested without end": (
        "a.yaml", content("organisations:\n- name: " + "[" * 200_000), "a.yaml line 2: is nested deeper than 64",
    ),
    "JSON nested without end": ("a.json", content("[" * 500_000 + "]" * 500_000), "nested too deeply"),
    "millions of numbers": ("a.json", content("[" + "1," * 3_100_000 + "1]"), "more than 3,000,000 values"),
    "JSON that was cut off": ("a.json", content('{"persons": [{"id": "1",\n'), "a.json line"),
    "text of another encoding as JSON": ("a.json", content(b'{"name":\n "Jos\xe9"}'), "line 2: is not UTF-8"),
    "text of another encoding as YAML": ("a.yaml", content(b"name: Jos\xe9"), "line 1: is not UTF-8"),
    "half a character of UTF-16": ("a.csv", content("Name\nAda".encode("utf-16")[:-1]), "neither a workbook nor text"),
    "a CSV of a million rows": ("a.csv", content("Name\n" + "Ada Li\n" * 1_000_000), "more than 200,000 rows"),
    "a CSV of a hundred thousand columns": ("a.csv", content("Name" + ",x" * 100_000), "more than 1,000 columns"),
    "a CSV over the bound": ("a.csv", content(b"Name,Role\n" * (7 * 2**20)), "larger than 64 MB"),
    "a quotation mark that nobody closes": (
        "a.csv", content('Name,Role\n"Ada,x\n' + "x,y\n" * 400_000), "a.csv line 2: cannot be read as cells",
    ),
    "an empty table": ("a.csv", content(""), "is empty"),
    "an empty workbook": ("a.xlsx", content(""), "is empty"),
    "an empty tree": ("a.json", content(" \n"), "is empty"),
    "rubbish as a table": ("a.csv", content(bytes(range(256)) * 400), "neither a workbook nor text"),
    "rubbish as a workbook": ("a.xlsx", content(b"PK\x03\x04" + bytes(range(256)) * 400), "cut off"),
    "rubbish as a tree": ("a.yaml", content(bytes(range(256)) * 400), "is not UTF-8"),
    "rubbish without an ending": ("rubbish", content(bytes(range(256)) * 400), "this kind of file is not known"),
    "a folder": ("a.csv", lambda p: p.mkdir(), "is a folder without YAML files"),
    "a loop of links": ("a.csv", loop, "Too many levels of symbolic links"),
    "a link to nothing": ("a.csv", lambda p: p.symlink_to("nothing"), "there is no such file"),
    "no file": ("a.csv", lambda _: None, "there is no such file"),
    "a pipe": ("a.csv", lambda p: os.mkfifo(p), "a device or a pipe"),
}  # fmt: skip


def _merged_form(path: Path) -> None:
    """A workbook that says of itself that it is a form, with all its cells merged into one."""
    named = (
        b'<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheets>'
        b'<sheet name="interlock-form" sheetId="1"/></sheets></workbook>'
    )
    with_part("xl/workbook.xml", lambda: [named])(path)
    _merge(path)


def _merge(path: Path) -> None:
    parts = {}
    with zipfile.ZipFile(path) as packed:
        parts = {part.filename: packed.read(part) for part in packed.infolist()}
    parts[SHEET] = _HEAD + _NAME + _MERGED
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, data in parts.items():
            packed.writestr(name, data)
