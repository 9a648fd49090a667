"""What is no name in a pasted list: headings of its sections, the header of a mail, greetings, its end."""

from __future__ import annotations

import re
from collections.abc import Sequence

from registry.exchange.incoming.tables.heading_words import Meaning
from registry.exchange.incoming.tables.headings import meaning_of
from registry.exchange.incoming.tables.pasted_lines import Line, lines_of, listed_in
from registry.exchange.incoming.tables.sheets import Row
from registry.exchange.incoming.tables.text_file import MAIL_HEADER, SUBJECT, mail_header
from registry.exchange.incoming.words.constituencies import constituency_in
from registry.questions.known_names import NOBODY, KnownNames
from registry.text import fold

_ENDS = re.compile(
    r"^(?:agenda|minutes|decisions?|action points?|actions|next steps|discussion|summary|notes?|"
    r"ordre du jour|decisions|points? d action|relevé|orden del dia|acuerdos|pauta|deliberacoes|повестка)\b"
)
_GREETS = re.compile(
    r"^(?:hello|hi|dear|good (?:morning|day|afternoon)|greetings|bonjour|bonsoir|cher|chere|chers|madame|"
    r"monsieur|hola|estimad[oa]s?|ola|bom dia|boa tarde|prezad[oa]s?|car[oa]s?|уважаемые|здравствуйте)\b"
)
_CLOSES = re.compile(
    r"^(?:(?:best|kind|warm|with (?:best|kind))? ?regards|best wishes|yours|sincerely|many thanks|"
    r"thanks|thank you|cordialement|bien a vous|merci|saludos|atentamente|gracias|atenciosamente|"
    r"cumprimentos|obrigad[oa]|с уважением)\b"
)
_MOST_WORDS, _MOST_OF_A_SIDE = 5, 3
_BEHIND = re.compile(r"[,(;@]|\s[-–—/]\s")


def lines_with_sections(rows: Sequence[Row], names: KnownNames = NOBODY) -> list[Line]:
    """The rows as lines; those that head a section or end the list are headings.

    The header of a mail, and greetings, say nobody of the list and why.
    """
    lines = lines_of(rows)
    header = mail_header([row.text(0) for row in rows])
    found: list[Line] = []
    for at, line in enumerate(lines):
        if at < header:
            found.append(_of_header(rows[at].whole, line))
        elif columns_headed(rows[at], line):
            found.append(Line(line.whole, "", aside="the headings of its columns"))
        elif (why := _courtesy(line)) or _ends(line) or _heads(lines, at, names):
            is_heading = not why or why == _CLOSING
            found.append(Line(line.whole, "", line.whole if is_heading else None, aside=why))
        else:
            found.append(line)
    return found


def is_end(heading: str) -> bool:
    """Whether nobody of the list stands below the heading.

    >>> is_end("Agenda"), is_end("Best regards"), is_end("Employers")
    (True, True, False)
    """
    words = fold(heading)
    return bool(_ENDS.match(words) or _CLOSES.match(words))


def columns_headed(row: Row, line: Line) -> list[Meaning | None]:
    """What the columns mean that a line of plain text heads; empty where it heads none."""
    words = [part.strip() for part in line.whole.split(",")]
    told = [meaning_of(part) for part in words] if len(row.cells) == 1 and len(words) > 1 else []
    return [meaning for meaning, _ in told] if told and all(sure >= _SURE for _, sure in told) else []


_SURE = 0.9
_CLOSING = "the end of a letter: who signs it is not on the list"


def _of_header(whole: str, line: Line) -> Line:
    """A line of a mail's header: what the mail is about is a title, who wrote to whom is no list."""
    said = MAIL_HEADER.match(whole)
    if said and SUBJECT.match(fold(said["label"])):
        about = re.sub(r"^(?:(?:re|fw|fwd|tr|rv)\s*:\s*)+", "", said["rest"], flags=re.IGNORECASE)
        return Line(about, about)
    return Line(line.whole, "", aside="the header of a mail: who wrote to whom is no list")


def _courtesy(line: Line) -> str:
    words = fold(line.whole)
    if line.is_entry or line.attended or len(words.split()) > _MOST_WORDS:
        return ""
    if _CLOSES.match(words):
        return _CLOSING
    return "a greeting" if _GREETS.match(words) else ""


def _ends(line: Line) -> bool:
    """Whether a line without number is one of those that end a list: "Agenda"."""
    is_plain = line.heading is None and not line.is_entry and not _BEHIND.search(line.whole)
    return is_plain and len(line.whole.split()) <= 2 and bool(_ENDS.match(fold(line.whole)))


def _heads(lines: Sequence[Line], at: int, names: KnownNames) -> bool:
    """Whether a line without number stands above numbered ones and says of which side they are."""
    line = lines[at]
    if line.heading is not None or line.is_entry or at + 1 == len(lines) or not lines[at + 1].is_entry:
        return False
    words = line.whole.split()
    if len(words) > _MOST_WORDS or _BEHIND.search(line.whole) or not line.whole[:1].isalpha():
        return False
    if len(words) <= _MOST_OF_A_SIDE and constituency_in(line.whole) is not None:
        return True
    return any(above.is_entry for above in lines[:at]) and not listed_in(line.text, names)
