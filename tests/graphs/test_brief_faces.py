"""The files of a brief: text stays text, links lead to the sources, nothing is wider than the page."""

from __future__ import annotations

import io
import json
import re
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple
from zipfile import ZipFile

import docx
import pytest
from docx.document import Document
from docx.oxml.ns import qn
from playwright.sync_api import Page, sync_playwright

from graphs.briefs.document import Brief, Drawing, Paragraph, Section, Stamp, Table, Words, runs_of
from graphs.briefs.faces.markdown import as_markdown
from graphs.briefs.faces.office import as_docx
from graphs.briefs.faces.page import as_page
from graphs.briefs.making import brief_on
from graphs.briefs.numbering import words_in
from registry.asof import AsOf
from registry.store.location import Location
from registry.store.reading import Reader, reading
from tests.conftest import Interlock, find_chromium

# A brief is made from what questions answered: those are tested on both databases.
pytestmark = pytest.mark.database("sqlite")

World = Callable[[str], Location]

HOSTILE = (
    "</style></title><script>window.owned=1</script>",
    "<img src=x onerror=window.owned=1>",
    "a | b | [^1] `code` **bold** [link](http://example.org)",
    "]]> &lt;b&gt; {{ 7 * 7 }} {% raw %}",
    "Wort" * 60,
    "اللجنة الوطنية للهجرة",
    "ກະຊວງແຮງງານ",
    "🤝🏽 Board 👩‍⚖️",
    "# no heading",
)


def brief(reader: Reader, name: str, day: str = "2019-05") -> Brief:
    return brief_on(reader, name, AsOf.on(day))


def a_hostile_world(make: World) -> Location:
    def quoted(text: str) -> str:
        return "'" + text.replace("'", "''") + "'"

    organisations = "".join(f"  - {{id: o{n}, name: {quoted(text)}}}\n" for n, text in enumerate(HOSTILE))
    seats = "".join(
        f"      - {{organisation: o{n}, role: member,\n"
        f"         sources: [{{quote: {quoted(text)}, locator: {quoted(text)}}}]}}\n"
        for n, text in enumerate(HOSTILE)
    )
    notes = "".join(f"      - {{attribute: said, value: {quoted(text)}}}\n" for text in HOSTILE)
    return make(
        f"source: report\nsources: [{{id: report, name: {quoted(HOSTILE[0])}, type: minutes, as_of: 2015}}]\n"
        f"organisations:\n{organisations}"
        f"mechanisms:\n  - id: board\n    name: {quoted(HOSTILE[0])}\n"
        f"    seats:\n{seats}    statements:\n{notes}"
    )


def opened_docx(told: Brief) -> Document:
    return docx.Document(io.BytesIO(as_docx(told)))


def cells_of(document: Document) -> set[str]:
    return {
        "".join(text.text or "" for text in cell._tc.iter(qn("w:t")))
        for table in document.tables for row in table.rows for cell in row.cells
    }  # fmt: skip


def test_hostile_text_is_text_in_every_format(a_world: World) -> None:
    with reading(a_hostile_world(a_world)) as reader:
        told = brief(reader, "board")
    page, document, markdown = as_page(told), opened_docx(told), as_markdown(told)
    assert "<script" not in page
    assert "<img" not in page
    assert "49" not in re.sub(r"\W", " ", page).split()
    assert document.core_properties.title == HOSTILE[0]
    assert set(HOSTILE) <= {re.sub(r"\[[\d, –]+\]$", "", cell) for cell in cells_of(document)}
    heads = {line.count("|") for line in markdown.split("\n") if line.startswith("| Role")}
    rows = [line for line in markdown.split("\n") if line.startswith("| member")]
    assert len(rows) == len(HOSTILE)
    assert {len(re.findall(r"(?<!\\)\|", row)) for row in rows} == heads
    assert "<" not in markdown.replace("\\<", "")
    assert r"a \| b \| \[\^1\] \`code\` \*\*bold\*\* \[link\](http://example.org)" in markdown
    assert r"\&lt;b\&gt;" in markdown
    assert "\n# no heading" not in markdown


@pytest.mark.database("sqlite")
def test_control_characters_from_elsewhere_reach_no_file(example: Location) -> None:
    with sqlite3.connect(example.path) as connection:
        connection.execute(
            "UPDATE entity SET name = 'Evil' || char(27) || ']0;pwned' || char(7) || char(0xFFFF) || char(1) "
            "WHERE id IN ('iom', 'ls-lm-twg')"
        )
        connection.execute("UPDATE citation SET quote = char(27) || '[31mred' || char(0x202E)")
    connection.close()
    with reading(example) as reader:
        told = brief(reader, "ls-lm-twg")
    assert told.title.startswith("Evil")
    document = as_docx(told)
    assert docx.Document(io.BytesIO(document)).core_properties.title == told.title
    inside = b"".join(
        ZipFile(io.BytesIO(document)).read(name) for name in ("word/document.xml", "docProps/core.xml")
    )
    for text in (as_markdown(told), as_page(told), inside.decode()):
        assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202e\uffff]", text)


def test_a_number_that_begins_a_line_begins_no_list_in_markdown() -> None:
    told = Brief(
        "T", "- S", Stamp("2019", "2020", 1, "ab", "1", "again"),
        (Section("H", 1, (Paragraph((Words("2. First", (1,)),)),)),), (),
    )  # fmt: skip
    written = as_markdown(told)
    assert "\n\\- S\n" in written
    assert "\n2\\. First[^1]\n" in written


NAMES = ("Lesotho", "gpb", "iom", "LS-MU", "ls-evaluation-2019")


@pytest.mark.parametrize("name", NAMES)
def test_the_document_opens_with_its_tables_heads_and_links(reader: Reader, name: str) -> None:
    told = brief(reader, name)
    document = opened_docx(told)
    body = document.element.body
    wanted = [block for part in told.sections for block in part.blocks if isinstance(block, Table)]
    assert len(document.tables) == len(wanted)
    for table, block in zip(document.tables, wanted, strict=True):
        assert [cell.text for cell in table.rows[0].cells] == list(block.heads)
        assert list(table.rows[0]._tr.iter(qn("w:tblHeader")))
        assert len(table.rows) == len(block.rows) + 1
    marks = [mark.get(qn("w:name")) for mark in body.iter(qn("w:bookmarkStart"))]
    anchors = {link.get(qn("w:anchor")) for link in body.iter(qn("w:hyperlink"))}
    assert set(marks) == {f"source_{source.number}" for source in told.sources}
    every = [words for part in told.sections for block in part.blocks for words in words_in(block)]
    ends = {n for words in every for run in runs_of(words.cites) for n in run}
    assert anchors == {f"source_{number}" for number in ends}
    assert len(marks) == len(set(marks))


@pytest.mark.parametrize("name", ["Lesotho", "gpb", "iom", "LS-MU"])
def test_the_drawing_is_no_wider_than_the_text(reader: Reader, name: str) -> None:
    told = brief(reader, name)
    document = opened_docx(told)
    page = document.sections[0]
    room = (page.page_width or 0) - (page.left_margin or 0) - (page.right_margin or 0)
    extents = list(document.element.body.iter(qn("wp:extent")))
    assert len(extents) == sum(isinstance(b, Drawing) for part in told.sections for b in part.blocks) == 1
    assert all(0 < int(extent.get("cx")) <= room for extent in extents)


@pytest.fixture
def browser_page() -> Iterator[tuple[Page, list[str]]]:
    """A page of a real Chromium without network, as wide as A4, and what it complained of or asked for."""
    path = find_chromium()
    assert path is not None, "Chromium is missing; install it with: apt-get install chromium"
    told: list[str] = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox", "--disable-gpu"])
        context = browser.new_context(offline=True, viewport={"width": 794, "height": 1123})
        page = context.new_page()
        page.on("console", lambda message: told.append(message.text))
        page.on("pageerror", lambda problem: told.append(str(problem)))
        page.on(
            "request",
            lambda request: told.append(request.url) if not request.url.startswith("file:") else None,
        )
        yield page, told
        browser.close()


TOO_WIDE = """() => [...document.querySelectorAll('body *')]
    .filter(e => e.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
    .map(e => e.outerHTML.slice(0, 80))"""


@pytest.mark.browser
@pytest.mark.database("sqlite")
@pytest.mark.parametrize("media", ["screen", "print"])
def test_a_browser_shows_briefs_as_wide_as_paper_and_says_nothing(
    reader: Reader, browser_page: tuple[Page, list[str]], tmp_path: Path, media: str
) -> None:
    page, told = browser_page
    page.emulate_media(media="print" if media == "print" else "screen")
    for name in NAMES:
        (tmp_path / "brief.html").write_text(as_page(brief(reader, name)), encoding="utf-8")
        page.goto(f"file://{tmp_path / 'brief.html'}")
        assert page.evaluate(TOO_WIDE) == [], name
        lost = page.evaluate(
            "[...document.querySelectorAll('a')].filter(a => !document.querySelector(a.hash)).length"
        )
        assert (lost, page.locator("sup a").count() > 5) == (0, True), name
    page.locator("sup a").nth(2).click()
    number = page.locator("sup a").nth(2).inner_text().strip("[]")
    assert page.evaluate("location.hash") == f"#source-{number}"
    assert page.locator(":target").get_attribute("value") == number
    assert told == []


@pytest.mark.browser
@pytest.mark.database("sqlite")
def test_a_browser_shows_hostile_text_and_does_nothing(
    a_world: World, browser_page: tuple[Page, list[str]], tmp_path: Path
) -> None:
    page, told = browser_page
    with reading(a_hostile_world(a_world)) as reader:
        (tmp_path / "brief.html").write_text(as_page(brief(reader, "board")), encoding="utf-8")
    page.goto(f"file://{tmp_path / 'brief.html'}")
    assert page.inner_text("h1") == HOSTILE[0]
    shown = page.inner_text("main")
    assert all(text in shown for text in HOSTILE)
    assert page.evaluate("window.owned") is None
    assert page.evaluate(TOO_WIDE) == []
    assert told == []


class Refused(NamedTuple):
    words: tuple[str, ...]
    code: int
    told: str


REFUSED = (
    Refused(("Lesotho", "-o", "brief.odt"), 2, "a name that ends in .md"),
    Refused(("Lesotho", "-o", "brief"), 2, "a name that ends in .md"),
    Refused(("Lesotho", "-o", "missing/brief.md"), 2, "make it first"),
    Refused(("Lesotho", "--as-of", "soon", "-o", "brief.md"), 2, "--as-of"),
    Refused(("Lesotho", "--as-known-at", "soon", "-o", "brief.md"), 2, "--as-known-at"),
    Refused(("gpb", "--as-of", "1950", "-o", "brief.docx"), 2, "another day, or another record"),
    Refused(("Lesotho", "--as-known-at", "2020", "-o", "brief.md"), 3, "no record is called"),
    Refused(("Eriko Nishimura", "-o", "brief.html"), 2, "no brief is made of a person"),
    Refused(("Lesotho-Mauritius", "-o", "brief.html"), 2, "LS-MU"),
)


@pytest.mark.database("sqlite")
def test_what_is_refused_is_told_in_a_line_and_leaves_no_file(interlock: Interlock, tmp_path: Path) -> None:
    before = sorted(path.name for path in tmp_path.iterdir())
    for refused in REFUSED:
        process = interlock("brief", *refused.words)
        assert process.returncode == refused.code, refused
        assert refused.told in process.stderr
        assert (len(process.stderr.splitlines()), process.stdout) == (1, ""), refused
    assert sorted(path.name for path in tmp_path.iterdir()) == before


@pytest.mark.database("sqlite")
def test_an_unknown_name_comes_with_candidates(interlock: Interlock, tmp_path: Path) -> None:
    process = interlock("brief", "Lesoto working grup", "-o", "brief.md", "--json")
    assert process.returncode == 3
    assert json.loads(process.stdout)["candidates"]
    assert not (tmp_path / "brief.md").exists()


@pytest.mark.parametrize("ending", ["md", "html", "docx"])
def test_the_command_writes_the_file_and_tells_what_is_in_it(
    interlock: Interlock, tmp_path: Path, ending: str
) -> None:
    process = interlock("brief", "Lesotho TWG", "--as-of", "2019-05", "-o", f"brief.{ending}", "--json")
    assert process.returncode == 0, process.stderr
    told = json.loads(process.stdout)
    assert set(told) == {"path", "chapters", "sources"}
    assert Path(told["path"]) == tmp_path / f"brief.{ending}"
    assert told["chapters"] > 3
    assert told["sources"] > 50
    assert (tmp_path / f"brief.{ending}").stat().st_size > 2000
    assert not (tmp_path / f"brief.{ending}.part").exists()


def test_only_a_row_that_would_leave_a_page_empty_goes_over_two(reader: Reader) -> None:
    document = opened_docx(brief(reader, "iom"))
    rows = [row for table in document.tables for row in table.rows[1:]]
    long = [row for row in rows if not list(row._tr.iter(qn("w:cantSplit")))]
    texts = {row.cells[0].text: row.cells[2].text for row in long}
    assert {"1", "2", "3", "4"} <= set(texts)
    # Ten lines of a column of the table are no less than this.
    assert min(len(text) for text in texts.values()) > 250
    assert len(long) < len(rows) / 3
