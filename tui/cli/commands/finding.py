"""``find`` and ``show``: by any name, and all there is."""

from __future__ import annotations

import argparse

from registry.errors import BadInput
from registry.questions.journal import last_change_of
from registry.questions.naming import record_named
from registry.questions.record import FieldValue, Record, record_of
from registry.questions.refs import Ref
from registry.questions.related import Related
from registry.questions.searching import Found, search
from registry.terms import Kind, word_label
from tui.cli.arguments import add_as_known_at, add_as_of, as_of, one_of
from tui.cli.as_json import Plain, plain
from tui.cli.face import Face
from tui.cli.printing import card, heading, paragraph, quoted, span, table


def arguments_find(parser: argparse.ArgumentParser) -> None:
    """Text, and how to narrow it."""
    parser.add_argument(
        "text", metavar="TEXT", help="a name, acronym, code or words of one; typing errors allowed"
    )
    parser.add_argument("--kind", metavar="K", help=", ".join(Kind))
    parser.add_argument("--limit", metavar="N", default="20", help="at most so many (default 20)")
    add_as_known_at(parser)


def answer_find(arguments: argparse.Namespace, face: Face) -> int:
    """The records that fit, best first."""
    kind = one_of(Kind, "--kind", arguments.kind)
    if not (arguments.limit.isascii() and arguments.limit.isdigit() and 0 < int(arguments.limit) <= 10_000):
        raise BadInput(f"{arguments.limit!r} is no limit", where="--limit", remedy="a number from 1 to 10000")
    with face.reading() as reader:
        found = search(reader, arguments.text, [Kind(kind)] if kind else [], int(arguments.limit))
    return face.tell(lambda: plain(found), lambda: _found_lines(arguments.text, found))


def _found_lines(text: str, found: list[Found]) -> list[str]:
    if not found:
        return [f"Nothing is called {text!r}." if text.strip() else "There is nothing to look for."]
    rows = [(hit.ref.label, hit.ref.kind, hit.ref.id, _matched(hit)) for hit in found]
    return table(("name", "kind", "id", "found as"), rows)


def _matched(hit: Found) -> str:
    return "" if hit.matched in (hit.ref.name, hit.ref.acronym) else hit.matched


def arguments_show(parser: argparse.ArgumentParser) -> None:
    """A record."""
    parser.add_argument("name", metavar="NAME", help="an id, name, acronym, alias, code, or part of a name")
    add_as_of(parser)


def answer_show(arguments: argparse.Namespace, face: Face) -> int:
    """The whole record. It holds every date, whatever the day; the day is checked all the same."""
    as_of(arguments)
    with face.reading() as reader:
        record = record_of(reader, record_named(reader, arguments.name))
        change = last_change_of(reader, record.ref.id)
    return face.tell(lambda: _record_document(record, change), lambda: _record_lines(record))


def _record_document(record: Record, change: int) -> Plain:
    """The record, and the last change that it knows of: an edit can say that it had seen that one."""
    document = plain(record)
    assert isinstance(document, dict)  # noqa: S101 - a record is an object
    return {**document, "change": change}


def _record_lines(record: Record) -> list[str]:
    fields = [
        ("id", record.ref.id),
        *((_title(k), _shown(v)) for k, v in record.fields.items() if k != "name"),
    ]
    lines = [*heading(record.ref.label, record.ref.kind), *card(fields)]
    if record.identifiers:
        lines += _section("Identifiers", [f"{i.identifier} ({i.scheme})" for i in record.identifiers])
    if record.aliases:
        lines += _section("Also called", [f"{alias.name} ({alias.kind})" for alias in record.aliases])
    for statement in record.statements:
        lines += [
            "",
            *paragraph(f"{statement.attribute}: {statement.value} {span(statement.start, statement.end)}"),
        ]
        for note in statement.sources:
            lines += quoted(note)
    for key, rows in record.related.items():
        lines += ["", *heading(_title(key).capitalize()), *(line for row in rows for line in _related(row))]
    for conflict in record.conflicts:
        lines += ["", *heading(f"Sources disagree: {_title(conflict.field)}")]
        for claim in conflict.claims:
            lines += paragraph(claim.value, "  ") + quoted(claim.note, "    ")
    if record.sources:
        lines += ["", *heading("Sources"), *(line for note in record.sources for line in quoted(note))]
    return lines


def _related(row: Related) -> list[str]:
    what = " · ".join(word_label(word) for word in row.what.split(" · "))
    text = " · ".join(fact for fact in (what, span(row.start, row.end), row.note or "") if fact)
    lines = paragraph(f"{row.ref.label}: {text}" if row.ref else text, "  ")
    if any(note.stance == "contradicts" for note in row.sources):
        # Where sources dispute a fact, what each says belongs beside it.
        lines += [line for note in row.sources for line in quoted(note, "    ")]
    return lines


def _section(title: str, entries: list[str]) -> list[str]:
    return ["", *heading(title), *(line for entry in entries for line in paragraph(entry, "  "))]


def _title(key: str) -> str:
    return key.replace("_", " ")


def _shown(value: FieldValue) -> str:
    if isinstance(value, Ref):
        return value.label
    return "" if value is None else word_label(str(value))
