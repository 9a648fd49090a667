"""A brief as DOCX, for whoever puts it behind a report: styles, repeated heads, links to the sources."""

from __future__ import annotations

import io
import textwrap
import zipfile
from datetime import UTC, datetime

import docx
from docx.document import Document
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.oxml.parser import OxmlElement
from docx.shared import Cm, Pt, RGBColor
from docx.table import _Row
from docx.text.paragraph import Paragraph as DocxParagraph

from graphs.briefs.document import (
    NO_SOURCES,
    Block,
    Brief,
    CitedDocument,
    Drawing,
    Paragraph,
    Table,
    Words,
    passage_of,
    runs_of,
)
from graphs.briefs.faces.shapes import shapes_xml
from graphs.briefs.widths import is_long

_WIDTH_CM = 17.4
_INK = RGBColor(0x24, 0x47, 0x6B)
_AIR = (
    f'<w:tblCellMar {nsdecls("w")}><w:top w:w="30" w:type="dxa"/>'
    '<w:bottom w:w="30" w:type="dxa"/></w:tblCellMar>'
)
_EPOCH = (1980, 1, 1, 0, 0, 0)  # the first moment that a ZIP file knows: the same bytes every time


def as_docx(brief: Brief) -> bytes:
    """The whole document. The same brief gives the same bytes."""
    document = docx.Document()
    _set_up(document, brief)
    document.add_heading(brief.title, 0)
    document.add_paragraph(brief.subtitle, style="Subtitle")
    document.add_paragraph().add_run(brief.stamped).font.size = Pt(8)
    for section in brief.sections:
        document.add_heading(section.heading, section.level)
        for block, following in zip(section.blocks, (*section.blocks[1:], None), strict=True):
            _add(document, block, leads=isinstance(following, Table))
    document.add_heading("Sources", 1)
    if not brief.documents:
        document.add_paragraph(NO_SOURCES)
    for cited in brief.documents:
        _add_source(document, cited)
    document.add_heading("How this was made", 1)
    for said in brief.made_by:
        document.add_paragraph().add_run(said).font.size = Pt(8)
    stream = io.BytesIO()
    document.save(stream)
    return _without_times(stream.getvalue())


def _set_up(document: Document, brief: Brief) -> None:
    properties = document.core_properties
    properties.title, properties.subject = brief.title, brief.subtitle
    properties.author = properties.last_modified_by = "Interlock"
    properties.comments = f"{brief.stamped} {brief.made_by[-1]}"[:255]
    properties.created = properties.modified = datetime(1980, 1, 1, tzinfo=UTC)
    page = document.sections[0]
    page.page_width, page.page_height = Cm(21), Cm(29.7)
    page.left_margin = page.right_margin = Cm(1.8)
    page.top_margin, page.bottom_margin = Cm(1.8), Cm(2)
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = "Calibri", Pt(10)
    normal.paragraph_format.space_after, normal.paragraph_format.widow_control = Pt(4), True
    document.styles["Subtitle"].font.name, document.styles["Caption"].font.name = "Calibri", "Calibri"
    document.styles["Caption"].font.color.rgb = _INK
    for name, points in (("Title", 22), ("Heading 1", 14), ("Heading 2", 11.5)):
        style = document.styles[name]
        style.font.name, style.font.size, style.font.color.rgb = "Calibri", Pt(points), _INK
    foot = page.footer.paragraphs[0]
    short = textwrap.shorten(brief.title, 70, placeholder=" …")
    foot.add_run(f"{short} · as of {brief.stamp.as_of} · known at {brief.stamp.known_at} · page ")
    _field(foot, "PAGE")
    for run in foot.runs:
        run.font.size = Pt(8)


def _add_source(document: Document, cited: CitedDocument) -> None:
    """The document once, then its passages with their numbers."""
    document.add_heading(cited.source.label, 2)
    details = document.add_paragraph()
    details.add_run(cited.details).font.size = Pt(8.5)
    details.paragraph_format.keep_with_next = True
    for passage in cited.passages:
        paragraph = document.add_paragraph()
        paragraph.paragraph_format.left_indent, paragraph.paragraph_format.first_line_indent = Cm(1), Cm(-1)
        paragraph.paragraph_format.space_after = Pt(2)
        _bookmark(paragraph, passage.number)
        run = paragraph.add_run(f"[{passage.number}]\t{passage_of(passage.note)}")
        run.font.size = Pt(8.5)


def _add(document: Document, block: Block, *, leads: bool) -> None:
    """The block; one that ``leads`` to a table stays on its page."""
    if isinstance(block, Paragraph):
        paragraph = document.add_paragraph()
        paragraph.paragraph_format.keep_with_next = leads
        for n, words in enumerate(block.words):
            _write(paragraph, words._replace(text=f" {words.text}") if n else words)
    elif isinstance(block, Table):
        _add_table(document, block)
    elif isinstance(block, Drawing):
        paragraph = document.add_paragraph()
        paragraph.add_run()._r.append(parse_xml(shapes_xml(block, _WIDTH_CM)))
        caption = document.add_paragraph(f"{block.caption} {block.key} ", style="Caption")
        for n, (colour, label) in enumerate(block.legend):
            caption.add_run("■ ").font.color.rgb = RGBColor.from_string(colour.lstrip("#").upper())
            caption.add_run(f"{label}{'; ' if n < len(block.legend) - 1 else '.'}")
        for run in caption.runs:
            run.font.size, run.font.bold = Pt(8.5), False


def _add_table(document: Document, block: Table) -> None:
    if block.caption:
        paragraph = document.add_paragraph()
        paragraph.paragraph_format.keep_with_next = True
        paragraph.add_run(block.caption).bold = True
    table = document.add_table(rows=1, cols=len(block.heads), style="Table Grid")
    table.alignment, table.autofit = WD_TABLE_ALIGNMENT.CENTER, False
    table._tbl.tblPr.find(qn("w:tblLook")).addprevious(parse_xml(_AIR))
    share = _WIDTH_CM / sum(block.widths)
    for head, cell in zip(block.heads, table.rows[0].cells, strict=True):
        _write(cell.paragraphs[0], Words(head, strong=True), Pt(8.5))
        cell.paragraphs[0].paragraph_format.keep_with_next = True
        cell._tc.get_or_add_tcPr().append(parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:fill="E8EEF4"/>'))
    _mark_row(table.rows[0], "w:tblHeader")
    for row in block.rows:
        added = table.add_row()
        if not is_long(block, row):
            _mark_row(added, "w:cantSplit")
        for words, cell in zip(row, added.cells, strict=True):
            _write(cell.paragraphs[0], words, Pt(8.5))
    for width, column in zip(block.widths, table.columns, strict=True):
        column.width = Cm(width * share)
    for row in table.rows:
        for width, cell in zip(block.widths, row.cells, strict=True):
            cell.width = Cm(width * share)
            cell.paragraphs[0].paragraph_format.space_after = Pt(0)
    document.add_paragraph().paragraph_format.space_after = Pt(2)


def _write(paragraph: DocxParagraph, words: Words, size: Pt | None = None) -> None:
    """The words, and raised numbers that lead to their sources."""
    run = paragraph.add_run(words.text)
    run.bold = words.strong or None
    if size is not None:
        run.font.size = size
    for n, (first, last) in enumerate(runs_of(words.cites)):
        _raised(paragraph, ", " if n else "[")
        _raised(paragraph, str(first), first)
        if last != first:
            _raised(paragraph, "–")
            _raised(paragraph, str(last), last)
    if words.cites:
        _raised(paragraph, "]")


def _raised(paragraph: DocxParagraph, text: str, leads_to: int | None = None) -> None:
    raised = paragraph.add_run(text)
    raised.font.superscript, raised.font.color.rgb = True, _INK
    if leads_to is not None:
        link = OxmlElement("w:hyperlink")
        link.set(qn("w:anchor"), f"source_{leads_to}")
        link.append(raised._r)
        paragraph._p.append(link)


def _bookmark(paragraph: DocxParagraph, number: int) -> None:
    for tag in ("w:bookmarkStart", "w:bookmarkEnd"):
        mark = OxmlElement(tag)
        mark.set(qn("w:id"), str(number))
        if tag == "w:bookmarkStart":
            mark.set(qn("w:name"), f"source_{number}")
        paragraph._p.append(mark)


def _field(paragraph: DocxParagraph, name: str) -> None:
    """A field that the word processor fills in, such as the number of the page."""
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), name)
    number = paragraph.add_run("1")
    number.font.size = Pt(8)
    field.append(number._r)
    paragraph._p.append(field)


def _mark_row(row: _Row, mark: str) -> None:
    row._tr.get_or_add_trPr().append(OxmlElement(mark))


def _without_times(archive: bytes) -> bytes:
    """The same archive with no hour in it at which it was packed."""
    packed = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(archive)) as old,
        zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for name in old.namelist():
            new.writestr(zipfile.ZipInfo(name, _EPOCH), old.read(name), zipfile.ZIP_DEFLATED)
    return packed.getvalue()
