"""``show``: all there is of one record."""

from __future__ import annotations

from registry.questions.activity import ActivityOn, activity_of
from registry.questions.journal import last_change_of
from registry.questions.naming import record_named
from registry.questions.record import FieldValue, Record, record_of
from registry.questions.refs import Ref
from registry.questions.related import Related
from registry.terms.base import word_label
from registry.terms.kinds import Kind
from tui.cli.arguments import add_as_of, as_of
from tui.cli.as_json import Plain, an_object, plain
from tui.cli.face import Face
from tui.cli.printing import card, heading, paragraph, quoted, span

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse

    from tui.cli.declaring import Declaring


def arguments_show(parser: Declaring) -> None:
    """A record."""
    parser.add_argument("name", metavar="NAME", help="an id, name, acronym, alias, code, or part of a name")
    add_as_of(parser)


def answer_show(arguments: argparse.Namespace, face: Face) -> int:
    """The whole record. It holds every date, whatever the day; of a body, the day says whether it meets."""
    day = as_of(arguments)
    with face.reading() as reader:
        record = record_of(reader, record_named(reader, arguments.name))
        is_body = record.ref.kind == Kind.mechanism
        activity = activity_of(reader, record.ref.id, day) if is_body else None
        change = last_change_of(reader, record.ref.id)
    return face.tell(
        lambda: _record_document(record, activity, change), lambda: _record_lines(record, activity)
    )


def _record_document(record: Record, activity: ActivityOn | None, change: int) -> Plain:
    """The record, and the last change that it knows of: an edit can say that it had seen that one."""
    if activity is not None:
        return {**an_object(record), "activity": plain(activity), "change": change}
    return {**an_object(record), "change": change}


def _record_lines(record: Record, activity: ActivityOn | None) -> list[str]:
    fields = [
        ("id", record.ref.id),
        *((_title(k), _shown(v)) for k, v in record.fields.items() if k != "name"),
        ("activity", activity.state.label if activity else ""),
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
    is_inferred = bool(row.sources) and all(note.stance == "implies" for note in row.sources)
    # A note may be a word of the vocabulary.
    note = word_label(row.note) if row.note else ""
    facts = (what, span(row.start, row.end), note, "inferred" if is_inferred else "")
    text = " · ".join(fact for fact in facts if fact)
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
