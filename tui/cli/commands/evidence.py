"""``sources``, ``citations`` and ``verify``: what rests on which passage, and whether it all holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.questions.citations import CitationFilter, CitationRow, citations
from registry.questions.naming import record_named
from registry.questions.sources import SourceFilter, sources_listed
from registry.terms.evidence import SourceType
from registry.terms.kinds import Kind
from tui.cli.arguments import add_as_known_at, add_as_of, as_of, number, one_of
from tui.cli.as_json import plain
from tui.cli.commands.listing import Listing, add_narrowing, id_named, listed
from tui.cli.face import Face
from tui.cli.printing import heading, paragraph

if TYPE_CHECKING:
    import argparse

    from tui.cli.declaring import Declaring


def arguments_sources(parser: Declaring) -> None:
    """Filters on sources."""
    parser.add_argument("--type", metavar="TYPE", help=", ".join(SourceType))
    parser.add_argument("--publisher", metavar="NAME", help="published by this organisation")
    add_narrowing(parser)
    add_as_of(parser)


def answer_sources(arguments: argparse.Namespace, face: Face) -> int:
    """The sources. They are the same on every day; the day is checked all the same."""
    listing = Listing("sources", arguments, face, as_of(arguments))
    type_ = one_of(SourceType, "--type", arguments.type)
    with face.reading() as reader:
        publisher = id_named(reader, arguments.publisher, [Kind.organisation])
        only = SourceFilter(type_, publisher, arguments.theme)
        rows = listing.rows(reader, lambda window: sources_listed(reader, only, window))

    def lines() -> list[str]:
        return listed(
            ("source", "type", "speaks of", "citations"),
            [
                (row.ref.label, row.type.label, row.as_of or row.issued or "", str(row.citations))
                for row in rows
            ],
            "source",
            "sources",
        )

    return face.tell(lambda: plain(rows), lambda: listing.lines(rows, lines))


def arguments_citations(parser: Declaring) -> None:
    """Filters on citations."""
    parser.add_argument("--source", metavar="NAME", help="citations of this source")
    parser.add_argument("--record", metavar="NAME", help="citations for this record and its parts")
    parser.add_argument("--kind", metavar="K", help="citations for records of this kind")
    parser.add_argument(
        "--from-sources", metavar="N", type=number, default=1,
        help="only for records that at least N sources speak of",
    )  # fmt: skip
    add_as_known_at(parser)


def answer_citations(arguments: argparse.Namespace, face: Face) -> int:
    """The citations, in the order of the source."""
    with face.reading() as reader:
        source = record_named(reader, arguments.source, [Kind.source]).id if arguments.source else None
        record = record_named(reader, arguments.record).id if arguments.record else None
        kind = one_of(Kind, "--kind", arguments.kind)
        rows = citations(reader, CitationFilter(source, record, kind, arguments.from_sources))
    return face.tell(lambda: plain(rows), lambda: _citation_lines(rows))


def _citation_lines(rows: list[CitationRow]) -> list[str]:
    if not rows:
        return ["Nothing is cited."]
    lines: list[str] = []
    current = None
    for row in rows:
        if row.source != current:
            lines += [*([""] if lines else []), *heading(row.source.label, row.file or "")]
            current = row.source
        about = [row.record.label, (row.part or "").replace("_", " "), row.field or ""]
        what = " · ".join(part for part in about if part)
        value = f" = {row.value}" if row.value else ""
        stance = "" if row.stance == "states" else f" ({row.stance})"
        lines += paragraph(f"{row.locator or ''}: {what}{value}{stance}", "  ")
        if row.quote:
            lines += paragraph(f"“{row.quote}”", "    ")
    return [*lines, "", f"{len(rows)} {'citation' if len(rows) == 1 else 'citations'}"]


def arguments_verify(parser: Declaring) -> None:
    """Where the documents are, if they are to be read."""
    parser.add_argument(
        "--documents",
        metavar="FOLDER",
        help="also check that each quote stands in its document, in this folder",
    )


def answer_verify(arguments: argparse.Namespace, face: Face) -> int:
    """Check everything that can be checked; 1 where something is wrong."""
    from registry.checks.integrity import verify

    report = verify(face.location, arguments.documents)

    def lines() -> list[str]:
        told = [f"{count} {what.replace('_', ' ')} checked" for what, count in report.checked.items()]
        wrong = [line for p in report.problems for line in paragraph(f"{p.where}: {p.what}", "  ")]
        found = f"{len(report.problems)} problems found:" if report.problems else "Nothing is wrong."
        return [*told, "", found, *wrong]

    face.tell(lambda: plain(report), lines)
    return 1 if report.problems else 0
