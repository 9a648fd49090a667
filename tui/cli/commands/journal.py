"""What was changed, taking it back, and changes that concern whole records."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.dates import PartialDate
from registry.errors import BadDate, BadInput
from registry.questions.journal import (
    JournalEntry,
    changed_since,
    entries_of_change,
    history_of,
    history_of_row,
)
from registry.questions.naming import record_named
from registry.questions.searching import EXACT, WORDS
from registry.store.reading import Reader, reading
from registry.terms.kinds import Kind
from tui.cli.arguments import number
from tui.cli.face import Face
from tui.cli.printing import heading, notice, paragraph
from tui.cli.saying import add_reason, change_lines, entries_document, reason_of, tell_change
from tui.cli.summing import tell_briefly

if TYPE_CHECKING:
    import argparse

    from tui.cli.declaring import Declaring


def arguments_history(parser: Declaring) -> None:
    """A record, or all of them."""
    parser.add_argument(
        "name", metavar="NAME", nargs="?", help="a record, or the id of a seat or another part (default: all)"
    )
    parser.add_argument("--limit", metavar="N", type=number, default=None, help="the last so many changes")


def answer_history(arguments: argparse.Namespace, face: Face) -> int:
    """The changes of the record, the newest first."""
    with face.reading() as reader:
        entries = _history(reader, arguments.name, arguments.limit)
    return _tell(face, entries, "Nothing was ever changed.")


def _history(reader: Reader, name: str | None, limit: int | None) -> list[JournalEntry]:
    if name is None:
        return history_of(reader, limit=limit)
    of_part = history_of_row(reader, name, limit) if "-" in name else []
    return of_part or history_of(reader, record_named(reader, name).id, limit)


def arguments_since(parser: Declaring) -> None:
    """A day."""
    parser.add_argument("day", metavar="DATE", help="from this year, month or day on (UTC)")


def answer_since(arguments: argparse.Namespace, face: Face) -> int:
    """What was changed since."""
    try:
        day = PartialDate(arguments.day)
    except ValueError as problem:
        raise BadDate(str(problem), where="DATE") from problem
    with face.reading() as reader:
        entries = changed_since(reader, day)
    return _tell(face, entries, f"Nothing was changed since {day}.")


def _tell(face: Face, entries: list[JournalEntry], nothing: str) -> int:
    return face.tell(lambda: entries_document(entries), lambda: _lines(entries) or [nothing])


def _lines(entries: list[JournalEntry]) -> list[str]:
    lines: list[str] = []
    change = None
    record = None
    for entry in entries:
        if entry.change != change:
            source = f", on the word of {entry.source.label}" if entry.source else ""
            lines += [*([""] if lines else []), *heading(f"Change {entry.change}: {entry.why}")]
            lines += paragraph(f"{entry.at} by {entry.who}{source}")
            change, record = entry.change, None
        if entry.record != record:
            lines += paragraph(entry.record.label)
            record = entry.record
        lines += change_lines([entry])
    return lines


def arguments_undo(parser: Declaring) -> None:
    """A change, or the last one."""
    parser.add_argument(
        "change", metavar="CHANGE", nargs="?", type=number, help="its number (default: the last)"
    )
    parser.add_argument("--who", metavar="NAME", help="who takes it back (default: your user name)")


def answer_undo(arguments: argparse.Namespace, face: Face) -> int:
    """Take it back, by a change of its own."""
    from registry.changes.undoing import undo

    face.bring_up_to_date()
    change = undo(face.location, arguments.change, who=arguments.who)
    with reading(face.location) as reader:
        number = entries_of_change(reader, change)[0].undoes or 0
        taken = entries_of_change(reader, number)[:1]
    why = "".join(f", {one.why}" for one in taken)
    made = [f"Change {number} was made on {one.at[:10]} by {one.who}." for one in taken]
    return tell_briefly(face, change, f"Change {change} takes back change {number}{why}:", after=made)


def arguments_redo(parser: Declaring) -> None:
    """A change that was undone, or the last of them."""
    parser.add_argument(
        "change", metavar="CHANGE", nargs="?", type=number, help="its number (default: the last)"
    )
    parser.add_argument("--who", metavar="NAME", help="who does it again (default: your user name)")


def answer_redo(arguments: argparse.Namespace, face: Face) -> int:
    """Do it again."""
    from registry.changes.undoing import redo

    face.bring_up_to_date()
    change = redo(face.location, arguments.change, who=arguments.who)
    with reading(face.location) as reader:
        why = entries_of_change(reader, change)[0].why.removeprefix("redo ")
    return tell_briefly(face, change, f"Change {change} does again {why}:")


def arguments_merge(parser: Declaring) -> None:
    """Two records that are one."""
    parser.add_argument("merged", metavar="A", help="the record that leads to the other from now on")
    parser.add_argument("kept", metavar="B", help="the record that stays")
    add_reason(parser)


def answer_merge(arguments: argparse.Namespace, face: Face) -> int:
    """Merge A into B."""
    from registry.changes.journal import Reason
    from registry.changes.merging import merge
    from registry.terms.evidence import ChangeKind

    face.bring_up_to_date()
    with reading(face.location) as reader:
        merged = record_named(reader, arguments.merged, at_least=WORDS)
        kept = record_named(reader, arguments.kept, [Kind(merged.kind)], at_least=WORDS)
    why = arguments.why or f"{merged.id} is {kept.id}"
    reason = Reason(why, ChangeKind.merge, arguments.who)
    change = merge(face.location, merged.id, kept.id, reason)
    return tell_change(face, change, f"Change {change}: {merged.label} is now {kept.label}")


def arguments_unmerge(parser: Declaring) -> None:
    """A record that was merged by mistake."""
    parser.add_argument("merged", metavar="A", help="the id of the record that was merged into another")
    add_reason(parser)


def answer_unmerge(arguments: argparse.Namespace, face: Face) -> int:
    """Part it from the other again."""
    from registry.changes.journal import Reason
    from registry.changes.merging import unmerge
    from registry.questions.merged import merged_record
    from registry.terms.evidence import ChangeKind

    face.bring_up_to_date()
    with reading(face.location) as reader:
        record = merged_record(reader, arguments.merged)
    reason = Reason(arguments.why or f"{record.id} is a record of its own", ChangeKind.unmerge, arguments.who)
    change = unmerge(face.location, record.id, reason)
    return tell_change(face, change, f"Change {change}: {record.label} is a record of its own again")


def arguments_erase(parser: Declaring) -> None:
    """A person, and that it is meant."""
    parser.add_argument("person", metavar="PERSON", help="the person whose data are to go")
    parser.add_argument("--yes", action="store_true", help="erase for good: there is no undo")
    add_reason(parser)


def answer_erase(arguments: argparse.Namespace, face: Face) -> int:
    """Erase the person's data; the seats stay, under a pseudonym."""
    from registry.changes.erasing import erase

    face.bring_up_to_date()
    with reading(face.location) as reader:
        person = record_named(reader, arguments.person, [Kind.person], at_least=EXACT)
    if not arguments.yes:
        raise BadInput(
            f"erasing {person.label} cannot be undone", remedy="add --yes; copies made before keep the data"
        )
    done = erase(face.location, person.id, reason_of(arguments, "erase a person"))
    if not done.scrubbed:
        notice(
            "interlock: erased; what was deleted may stay readable in the store until it is written anew: "
            "when nobody reads it, run backup, then restore, and remove what restore keeps of the old one"
        )
    return tell_change(
        face,
        done.change,
        f"Change {done.change}: {person.label} is erased; the seats stay with {done.pseudonym}",
    )
