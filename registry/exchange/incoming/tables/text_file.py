"""A text file as one sheet: its encoding and its separator found and said, quoted line breaks kept."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter, deque
from collections.abc import Iterator, Sequence

from registry.errors import BadInput
from registry.exchange.incoming.cell_values import Value
from registry.exchange.incoming.tables.bounds import MOST_CHARACTERS, Allowance
from registry.exchange.incoming.tables.sheets import Book, Row, Sheet, is_empty

SEPARATORS = {",": "commas", ";": "semicolons", "\t": "tabs", "|": "bars"}
_MARKS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
MAIL_HEADER = re.compile(
    r"^(?P<label>from|to|cc|bcc|subject|sent|date|reply-to|attachments?|importance|de|à|objet|envoyé|para|"
    r"asunto|assunto|enviado(?: el| em)?|fecha|data|от|кому|тема|дата|копия)\s*:\s*(?P<rest>.*)$",
    re.IGNORECASE,
)
"""A line of a mail's header."""
SUBJECT = re.compile(r"^(?:subject|objet|asunto|assunto|тема)$")
"""The label, folded, of what a mail is about."""
_LOOKED_AT, _MOST_OF_HEADER = 200_000, 20
_CELL_BOUND = 1_000_000


def read_text_table(content: bytes, name: str) -> Book:
    """The file as a book of one sheet without name. Raises BadInput where it is no text."""
    text, encoding = decoded(content, name)
    begins = [line for line in text[:_LOOKED_AT].splitlines() if line.strip()][:_MOST_OF_HEADER]
    # Names and addresses of a mail have commas and quotation marks that part no cells.
    separator = "" if mail_header(begins) else separator_of(text)
    rows = tuple(_rows(text, separator, name))
    how = SEPARATORS[separator] if separator else "lines"
    # What the file says itself needs no word; an encoding that was guessed may be another.
    is_guess = encoding not in ("utf-8", *(known for _, known in _MARKS))
    notes = (f"read as {encoding}, cells separated by {how}",) if is_guess else ()
    return Book(name, (Sheet("", rows),), notes)


def mail_header(lines: Sequence[str]) -> int:
    """How many of the first lines are the header of a mail: who wrote, and to whom or about what; else 0.

    >>> mail_header(["From: A <a@example.org>", "Subject: list", "Jane Banda"]), mail_header(["From: 2019"])
    (2, 0)
    """
    labels: list[str] = []
    for line in lines:
        found = MAIL_HEADER.match(line.strip())
        if not found:
            break
        labels.append(found["label"].casefold())
    is_mail = any(label in _WRITERS for label in labels) and any(label in _WRITTEN for label in labels)
    return len(labels) if is_mail else 0


_WRITERS = frozenset(("from", "de", "от"))
_WRITTEN = frozenset(("to", "à", "para", "кому", "subject", "objet", "asunto", "assunto", "тема"))


def decoded(content: bytes, name: str) -> tuple[str, str]:
    """The text and the encoding that it is in: by its mark, as UTF-8, else as the best guess."""
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            try:
                return content.decode(encoding), encoding
            except UnicodeDecodeError as problem:
                raise _no_text(name) from problem
    if b"\0" not in content:
        try:
            return content.decode("utf-8"), "utf-8"
        except UnicodeDecodeError:
            pass
    return _guessed(content, name)


def _guessed(content: bytes, name: str) -> tuple[str, str]:
    if b"\0" in content:
        evens, odds = content[:4000:2].count(0), content[1:4000:2].count(0)
        encoding = (
            "utf-16-le" if odds > 4 * max(evens, 1) else "utf-16-be" if evens > 4 * max(odds, 1) else ""
        )
        if not encoding:
            raise _no_text(name)
        try:
            return content.decode(encoding), encoding
        except UnicodeDecodeError as problem:
            raise _no_text(name) from problem
    _refuse_mixed(content, name)
    from charset_normalizer import from_bytes

    # What offices save is Latin, Cyrillic or Arabic: among the rest a short file guesses badly.
    usual = ["cp1252", "cp1251", "cp1256", "cp1250", "mac_roman", "koi8_r", "cp850"]
    best = from_bytes(content[:_LOOKED_AT], cp_isolation=usual).best()
    # Where Latin letters fit, they are far the likelier: the others are told apart by their language.
    if best is None or best.encoding in ("cp1250", "mac_roman", "cp850"):
        encoding = "cp1252" if _decodes(content, "cp1252") else "latin-1"
    else:
        encoding = best.encoding
    if sum(byte < 9 for byte in content[:4000]):
        raise _no_text(name)
    return content.decode(encoding, "replace"), encoding


def _refuse_mixed(content: bytes, name: str) -> None:
    """Raise BadInput where some lines are in UTF-8 and others are not: no one encoding reads all of them."""
    foreign = [
        (number, _decodes(line, "utf-8"))
        for number, line in enumerate(content.splitlines(), 1)
        if not line.isascii()
    ]
    other = next((number for number, is_utf8 in foreign if not is_utf8), None)
    utf8 = next((number for number, is_utf8 in foreign if is_utf8), None)
    if other is not None and utf8 is not None and sum(is_utf8 for _, is_utf8 in foreign) * 4 >= len(foreign):
        raise BadInput(
            f"line {other} is not in UTF-8, and line {utf8} is: letters of one of them would be read wrong",
            where=name,
            remedy="save the whole file in UTF-8",
        )


def _decodes(content: bytes, encoding: str) -> bool:
    try:
        content.decode(encoding)
    except UnicodeDecodeError:
        return False
    return True


def _no_text(name: str) -> BadInput:
    return BadInput(
        "is neither a workbook nor text", where=name, remedy="save it as .xlsx, or as CSV in UTF-8"
    )


def separator_of(text: str) -> str:
    r"""What separates cells: the character by which most lines fall into as many cells; empty if none.

    >>> separator_of("a;b\nc;d, e\nf;g"), separator_of("Jane Banda\nJohn Phiri")
    (';', '')
    """
    best, best_score = "", 0.0
    for separator in SEPARATORS:
        widths = Counter(len(cells) for cells in _parsed(text[:_LOOKED_AT], separator, 200) if any(cells))
        lines = sum(widths.values())
        many = [(count, width) for width, count in widths.items() if width > 1]
        if not many:
            continue
        count, width = max(many)
        # As regular as possible; of two that are, the one with more cells.
        score = count / lines + min(width, 20) / 200
        if score > best_score and sum(number for number, _ in many) * 4 >= lines:
            best, best_score = separator, score
    return best


def _parsed(text: str, separator: str, most: int | None = None) -> Iterator[list[str]]:
    csv.field_size_limit(_CELL_BOUND)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    try:
        for number, cells in enumerate(reader):
            if most is not None and number >= most:
                return
            yield cells
    except csv.Error:
        return


def _rows(text: str, separator: str, name: str) -> Iterator[Row]:
    allowance = Allowance(name)
    csv.field_size_limit(_CELL_BOUND)
    if not separator:
        yield from _lines(text, allowance)
        return
    lines = io.StringIO(text, newline="").readlines()
    reader, kept, line = csv.reader(lines, delimiter=separator), 0, 1
    while True:
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as problem:
            raise BadInput(
                f"cannot be read as cells: {problem}",
                where=f"{name} line {line}",
                remedy="check the quotation marks there",
            ) from problem
        start, line = line, reader.line_num + 1
        if line - start > 1:
            _refuse_unclosed(lines[start - 1 : line - 1], separator, f"{name} line {start}")
        values: list[Value] = [cell[:MOST_CHARACTERS] if cell.strip() else None for cell in cells]
        while values and values[-1] is None:
            values.pop()
        if is_empty(values):
            continue
        kept += 1
        allowance.row("it", kept, len(values), sum(value is not None for value in values))
        yield Row(f"line {start}", tuple(values))


def _refuse_unclosed(lines: Sequence[str], separator: str, where: str) -> None:
    """Raise BadInput where a cell runs over several lines because its quotation mark is not closed."""
    try:
        deque(csv.reader(lines, delimiter=separator, strict=True), maxlen=0)
    except csv.Error as problem:
        raise BadInput(
            "a quotation mark that begins a cell is not closed, and the lines after it fall into it",
            where=where,
            remedy="close it, or take it away",
        ) from problem


def _lines(text: str, allowance: Allowance) -> Iterator[Row]:
    kept = 0
    for number, line in enumerate(text.splitlines(), 1):
        if line.strip():
            kept += 1
            allowance.row("it", kept, 1, 1)
            yield Row(f"line {number}", (line.strip()[:MOST_CHARACTERS],))
