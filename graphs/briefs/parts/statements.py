"""What sources say of a record in words and figures of their own, and where they disagree."""

from __future__ import annotations

import re
from collections.abc import Sequence

from graphs.briefs.document import Block, Table, Words
from graphs.briefs.scope import Scope
from registry.dates import PartialDate
from registry.frozen import Frozen
from registry.questions.record import Record
from registry.questions.refs import SourceNote
from registry.questions.related import Related

# How a document names and lists things, which tells nothing of what coordinates with what.
_OF_THE_TEXT = re.compile(
    r"acronym listed|reading of the entry|description in the source|listed under|year in its name|wording$|"
    r"(section|annex|chapter|heading|page)\b",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"(?<![\w.,/])\d{5,}(?=(\.\d+)?\b)")


class _Said(Frozen):
    attribute: str
    value: str
    start: PartialDate | None
    end: PartialDate | None
    sources: tuple[SourceNote, ...]


def statement_blocks(scope: Scope, record: Record) -> list[Block]:
    """Statements, figures and disagreements by the day; at the end what is only about the text itself."""
    said = _said(scope, record)
    told = _table(scope, [each for each in said if not _OF_THE_TEXT.match(each.attribute)])
    notes = _table(scope, [each for each in said if _OF_THE_TEXT.match(each.attribute)], "Notes on the text")
    disputes = _conflicts(scope, record, of_the_text=False)
    marginal = _conflicts(scope, record, of_the_text=True)
    return [block for block in (told, disputes, notes, marginal) if block is not None]


def stated(scope: Scope, record: Record, attributes: Sequence[str], most: int = 3) -> Words:
    """What is stated of the first of some attributes of which something is; no more than a few values."""
    by_the_day = _said(scope, record)
    for attribute in attributes:
        found = [each for each in by_the_day if each.attribute == attribute]
        if found:
            more = f"; and {len(found) - most} more" if len(found) > most else ""
            told = "; ".join(each.value for each in found[:most])
            return scope.words(f"{told}{more}", *(each.sources for each in found[:most]))
    return Words("")


def _said(scope: Scope, record: Record) -> list[_Said]:
    said = [
        _Said(stated.attribute, stated.value, stated.start, stated.end, stated.sources)
        for stated in record.statements
    ]
    said += [_figure(figure) for figure in record.related.get("figures", ())]
    return [each for each in said if scope.is_said(each.sources) and scope.is_past(each.start)]


def _figure(figure: Related) -> _Said:
    """A figure as people write it: what it counts, the number with its thousands parted, the unit."""
    what, _, label = figure.what.partition(" · ")
    number = _NUMBER.sub(lambda found: f"{int(found[0]):,}", figure.note or "")
    number = re.sub(r"^(\d)(\d{3})(?= )", r"\1,\2", number)
    return _Said(what, f"{number}{f' ({label})' if label else ''}", figure.start, figure.end, figure.sources)


def _table(scope: Scope, said: Sequence[_Said], caption: str = "") -> Table | None:
    rows = tuple(
        (
            Words(_capital(each.attribute.replace("_", " "))),
            scope.words(each.value, each.sources),
            Words(" – ".join(dict.fromkeys(str(day) for day in (each.start, each.end) if day))),
        )
        for each in said
    )
    return Table(("What", "As its sources say", "When"), rows, (26, 56, 18), caption) if rows else None


def _conflicts(scope: Scope, record: Record, *, of_the_text: bool) -> Table | None:
    """Where what was said by the day disagrees about the record, side by side; None where it does not."""
    heard = (
        (conflict.field, [claim for claim in conflict.claims if scope.is_said([claim.note])])
        for conflict in record.conflicts
        if bool(_OF_THE_TEXT.match(conflict.field)) is of_the_text
    )
    rows = tuple(
        (Words("" if n else _capital(field.replace("_", " "))), scope.words(claim.value, [claim.note]))
        for field, claims in heard
        if len({claim.value for claim in claims}) > 1
        for n, claim in enumerate(claims)
    )
    heads = ("Where sources disagree", "One says")
    return (
        Table(heads, rows, (30, 70), "Notes on where the text disagrees" if of_the_text else "")
        if rows
        else None
    )


def _capital(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}"
