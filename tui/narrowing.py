"""What the words of ``/`` and of ``--filter`` are looked for in, where the answer comes as a whole."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from typing import TypeVar

from registry.checks.findings import Finding
from registry.questions.due.items import DueItem
from registry.questions.forums import Forums
from registry.questions.listing.held import names_of
from registry.store.reading import Reader
from registry.text import fold

Row = TypeVar("Row")


def add_filter(parser: argparse.ArgumentParser, where: str) -> None:
    """The words that the rows of an answer hold."""
    parser.add_argument("--filter", metavar="WORDS", default="", help=f"only {where} all these words")


def holding(words: str, rows: Sequence[Row], text: Callable[[Row], str]) -> list[Row]:
    """The rows whose text holds all of the words, accents and case aside."""
    wanted = fold(words).split()
    if not wanted:
        return list(rows)
    texts = [(row, fold(text(row))) for row in rows]
    return [row for row, told in texts if all(word in told for word in wanted)]


def said_of_finding(row: Finding) -> str:
    """All that the row of a finding says."""
    return f"{row.severity.label} {row.rule.replace('_', ' ')} {row.subject.label} {row.message}"


def said_of_due(row: DueItem) -> str:
    """All that the row says of what is due, and the other record that has a part in it."""
    about = row.about.label if row.about else ""
    return f"{row.due} {row.what.label} {row.ref.label} {about} {row.why}"


def forums_holding(reader: Reader, words: str, answer: Forums) -> Forums:
    """The forums one of whose names holds the words, with the countries that sit on them."""
    names = names_of(reader, [forum.id for forum in answer.forums]) if fold(words) else {}
    forums = holding(words, answer.forums, lambda forum: names.get(forum.id, ""))
    if len(forums) == len(answer.forums):
        return answer
    ids = {forum.id for forum in forums}
    cells = [cell for cell in answer.cells if cell.forum in ids]
    sitting = {cell.country for cell in cells}
    countries = [country for country in answer.countries if country.id in sitting]
    return answer._replace(forums=tuple(forums), countries=tuple(countries), cells=tuple(cells))
