"""Who changes the registry, why, and on whose word: the options that all changing commands share."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from registry.errors import BadInput
from registry.questions.journal import JournalEntry, entries_of_change
from registry.questions.naming import record_named
from registry.questions.sitting import HOLDER_KINDS
from registry.store.reading import Reader, reading
from registry.terms.evidence import Stance
from registry.terms.kinds import Kind
from tui.cli.arguments import one_of
from tui.cli.as_json import Plain, plain, without
from tui.cli.face import Face
from tui.cli.printing import paragraph

if TYPE_CHECKING:
    import argparse

    from registry.changes.editing import Word
    from registry.changes.journal import Reason
    from tui.cli.declaring import Declaring

_ASSERTERS = (*HOLDER_KINDS, Kind.mechanism)


def add_reason(parser: Declaring) -> None:
    """Who, and what for."""
    parser.add_argument("--why", metavar="TEXT", help="what the change is for; kept in the journal")
    parser.add_argument("--who", metavar="NAME", help="who makes it (default: your user name)")


def add_word(parser: Declaring) -> None:
    """On whose word, besides who and what for."""
    parser.add_argument("--source", metavar="NAME", help="the source that says so: id or name")
    parser.add_argument("--locator", metavar="PLACE", help="where in the source: line 12, page 3")
    parser.add_argument("--quote", metavar="WORDS", help="its words, 25 at most")
    parser.add_argument("--asserted-by", metavar="NAME", help="who says it in the source")
    parser.add_argument("--stance", metavar="STANCE", help="states (default), implies or contradicts")
    add_reason(parser)


def word_of(arguments: argparse.Namespace, reader: Reader) -> Word:
    """The source that the user named. Raises BadInput where there is a quote and no source."""
    from registry.changes.editing import Word

    detail = [key for key in ("locator", "quote", "asserted_by", "stance") if getattr(arguments, key)]
    if arguments.source is None:
        if detail:
            raise BadInput(
                "of which source?", where=f"--{detail[0].replace('_', '-')}", remedy="add --source NAME"
            )
        return Word()
    said_by = arguments.asserted_by
    stance = one_of(Stance, "--stance", arguments.stance)
    return Word(
        record_named(reader, arguments.source, [Kind.source]).id,
        arguments.locator,
        arguments.quote,
        record_named(reader, said_by, _ASSERTERS).id if said_by else None,
        Stance(stance) if stance else Stance.states,
    )


def require_word(arguments: argparse.Namespace) -> None:
    """Raise BadInput where nobody says so, and no reason is given."""
    if not arguments.source and not arguments.why:
        raise BadInput("who says so?", remedy="add --source NAME, or --why TEXT for a correction of your own")


def reason_of(arguments: argparse.Namespace, why: str) -> Reason:
    """Who and why; ``why`` where the user does not say."""
    from registry.changes.journal import Reason

    return Reason(arguments.why or why, who=arguments.who)


def tell_change(
    face: Face, change: int | None, first: str, *, rows: bool = True, after: Sequence[str] = ()
) -> int:
    """Print what a change did, as its entries in the journal or as lines; 0.

    Without ``rows`` the lines before and after say it shorter.
    """
    with reading(face.location) as reader:
        entries = entries_of_change(reader, change) if change else []
    return face.tell(
        lambda: entries_document(entries),
        lambda: [
            *paragraph(first),
            *(change_lines(entries) if rows else ()),
            *(line for text in after for line in paragraph(text)),
        ],
    )


def entries_document(entries: list[JournalEntry]) -> Plain:
    """Entries as the contract has them."""
    return [without(_object(plain(entry)), "differences") for entry in entries]


def _object(document: Plain) -> dict[str, Plain]:
    assert isinstance(document, dict)  # noqa: S101 - an entry is an object
    return document


def change_lines(entries: list[JournalEntry]) -> list[str]:
    """Each row that changed, with its fields before and after."""
    lines: list[str] = []
    for entry in entries:
        row = "" if entry.row == entry.record.id else f" {entry.row}"
        what = f"{entry.table.replace('_', ' ')}{row}"
        if entry.before is entry.after is None:
            lines += paragraph("contact details were read", "  ")
            continue
        if entry.before is None or entry.after is None:
            did = "removed" if entry.after is None else "added"
            held = ", ".join(
                f"{_field(name)}: {was or now}"
                for name, was, now in entry.differences
                if _tells(name, was or now)
            )
            lines += paragraph(f"{did} {what} ({held})" if held else f"{did} {what}", "  ")
            continue
        for name, was, now in entry.differences:
            lines += paragraph(f"{what}, {_field(name)}: {was or 'nothing'} → {now or 'nothing'}", "  ")
    return lines


def _field(column: str) -> str:
    return column.removesuffix("_id").replace("_", " ")


def _tells(column: str, value: str) -> bool:
    """A row's id and kind stand before its fields; that something is unknown goes without saying.

    What a file tells of a record that waits is long, and may hold contact details: review shows it.
    """
    return column not in ("id", "kind", "told") and value not in ("unknown", "not_stated")
