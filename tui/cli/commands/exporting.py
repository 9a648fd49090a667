"""``export``: the registry for other programs, whole or narrowed, and a roster as a form to send."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.asof import AsOf
from registry.errors import BadInput
from registry.questions.edition import edition_of
from registry.questions.naming import country_named, record_named
from registry.questions.reached import records_with_contacts
from registry.store.location import Location
from registry.store.reading import Reader, reading
from registry.terms.kinds import Kind
from tui.cli.arguments import add_as_of, add_force, as_of
from tui.cli.as_json import Plain, an_object
from tui.cli.face import Face
from tui.cli.printing import paragraph
from tui.cli.saying import add_reason

if TYPE_CHECKING:
    import argparse

    from registry.exchange.outgoing.formats import OutgoingFormat, Stamp, Written
    from registry.exchange.outgoing.narrowing import Narrowed
    from tui.cli.declaring import Declaring

_EARLIEST_STAMP = "1980-01-01"  # the first day that a zip file can bear
_ONLY_OWN = "only a folder in the registry's own format can hold it"
_ONLY_WHOLE = "the own format holds the whole registry"


def arguments_export(parser: Declaring) -> None:
    """Where to, in which format, and what leaves."""
    parser.add_argument(
        "file",
        metavar="FILE",
        help=".xlsx, .json (Popolo), .gexf, .graphml, .kumu.json, .hxl.csv; a name without ending: a "
        "folder of YAML, lossless, fit for git",
    )
    parser.add_argument(
        "--as",
        dest="format",
        metavar="FORMAT",
        help="own, csv (a folder of tables), xlsx, popolo, gexf, graphml, kumu, hxl, or roster-form: the "
        "roster of a body, to be corrected by its secretariat and read back",
    )
    parser.add_argument("--country", metavar="C", help="only what belongs to a country: its code or name")
    parser.add_argument(
        "--mechanism",
        metavar="NAME",
        nargs="+",
        action="extend",
        default=[],
        help="only these bodies, who sits on them, and their events",
    )
    add_force(parser)
    parser.add_argument("--journal", action="store_true", help="the journal too (own format only)")
    parser.add_argument(
        "--include-contacts",
        action="store_true",
        help="contact details too; the journal keeps that they left",
    )
    add_reason(parser)
    add_as_of(parser)


def answer_export(arguments: argparse.Namespace, face: Face) -> int:
    """Write what was asked for; tell where it is and how much is in it.

    A folder is written anew, as one that is kept in git wants it; another file only with --force.
    """
    from graphs.exchange.formats import GRAPHS_WRITTEN
    from registry.exchange.outgoing.formats import CSV, FORMATS, OWN, ROSTER_FORM, format_for
    from registry.exchange.outgoing.spreadsheets import csv_beginnings
    from registry.exchange.own.exporting import own_beginnings
    from registry.exchange.saving import refuse_earlier, refuse_others

    chosen = format_for(arguments.file, arguments.format, (*FORMATS, *GRAPHS_WRITTEN))
    day = as_of(arguments)
    _refuse(arguments, face, is_own=chosen == OWN, is_form=chosen == ROSTER_FORM)
    if chosen in (OWN, CSV):
        refuse_others(
            arguments.file, own_beginnings() if chosen == OWN else csv_beginnings(), replace=arguments.force
        )
    else:
        refuse_earlier(arguments.file, replace=arguments.force)
    face.bring_up_to_date()
    with face.known() as location:
        if chosen == OWN:
            return _export_own(arguments, face, location)
        if chosen == ROSTER_FORM:
            return _export_form(arguments, face, location, day)
        with reading(location) as reader:
            narrowed, stamp = _narrowed(arguments, reader, day), _stamp(arguments, face, reader)
        if chosen == CSV:
            return _export_tables(arguments, face, location, narrowed)
        assert not isinstance(chosen, str)  # noqa: S101 - the others are formats of files
        return _export_file(arguments, face, location, chosen, narrowed, stamp)


def _refuse(arguments: argparse.Namespace, face: Face, *, is_own: bool, is_form: bool) -> None:
    """Raise BadInput where what was asked for does not go together."""
    if arguments.journal and not is_own:
        raise BadInput(_ONLY_OWN, where="--journal", remedy="leave it out, or name a folder")
    narrowing = [option for option in ("country", "mechanism", "as_of") if getattr(arguments, option)]
    if is_own and narrowing:
        option = narrowing[0].replace("_", "-")
        raise BadInput(_ONLY_WHOLE, where=f"--{option}", remedy="narrow another format: --as csv, or .xlsx")
    if is_form and (len(arguments.mechanism) != 1 or arguments.country):
        raise BadInput(
            "a form is about one body",
            where="--as roster-form",
            remedy="add --mechanism NAME, and no --country",
        )
    if is_form and arguments.include_contacts:
        raise BadInput("a form has no place for contact details", where="--include-contacts")
    if arguments.include_contacts and face.known_at is not None:
        raise BadInput(
            "contact details leave as they are now",
            where="--include-contacts",
            remedy="leave out --as-known-at, which asks a copy that keeps no journal of what left",
        )
    if not arguments.include_contacts and (arguments.why or arguments.who):
        option = "--why" if arguments.why else "--who"
        raise BadInput("only contact details need it", where=option, remedy="add --include-contacts")


def _narrowed(arguments: argparse.Namespace, reader: Reader, day: AsOf) -> Narrowed:
    from registry.exchange.outgoing.narrowing import Narrowed

    country = country_named(reader, arguments.country).id if arguments.country else None
    bodies = frozenset(record_named(reader, name, [Kind.mechanism]).id for name in arguments.mechanism)
    return Narrowed(day if arguments.as_of else None, country, bodies)


def _stamp(arguments: argparse.Namespace, face: Face, reader: Reader) -> Stamp:
    """What the file says of itself: the same for the same registry and the same question."""
    from registry.exchange.outgoing.formats import Stamp
    from registry.exchange.workbooks import SAYS_ITSELF

    edition = edition_of(reader)
    only = [("country", arguments.country), ("bodies", ", ".join(arguments.mechanism))]
    lines = (
        SAYS_ITSELF + (f", as of {arguments.as_of}" if arguments.as_of else ""),
        f"Registry: change {edition.change} of {edition.on or 'no day'}, {edition.digest or 'no changes'}",
        *(f"Only the {name}: {value}" for name, value in only if value),
        *([f"As it said at the end of {face.known_at}"] if face.known_at else []),
        "Ids stand first: they stay the same from export to export. Contact details "
        + (
            "are included: keep this file as you keep them."
            if arguments.include_contacts
            else "are left out."
        ),
        "A text that is longer than a cell can hold ends in […]; export --as csv has the whole.",
    )
    return Stamp(lines, max(edition.on, _EARLIEST_STAMP))


def _write_down(arguments: argparse.Namespace, face: Face, told: tuple[str, ...]) -> None:
    """Before anything is written: what cannot be written down does not leave."""
    from registry.changes.disclosing import write_down_leaving
    from registry.changes.journal import Reason

    why = f": {arguments.why}" if arguments.why else ""
    reason = Reason(f"exported contact details to {arguments.file}{why}", who=arguments.who)
    write_down_leaving(face.location, told, reason)


def _export_own(arguments: argparse.Namespace, face: Face, location: Location) -> int:
    from registry.exchange.own.exporting import export_folder

    if arguments.include_contacts:
        with reading(location) as reader:
            known = records_with_contacts(reader)
        _write_down(arguments, face, known)
    done = export_folder(
        location, arguments.file, contacts=arguments.include_contacts, journal=arguments.journal
    )
    told = f"Wrote {done.records} records to {arguments.file}: {', '.join(done.files) or 'nothing to tell'}"
    return face.tell(lambda: {"folder": arguments.file, **an_object(done)}, lambda: paragraph(told))


def _export_tables(arguments: argparse.Namespace, face: Face, location: Location, narrowed: Narrowed) -> int:
    from registry.exchange.outgoing.holdings import holdings_of, reached_in
    from registry.exchange.outgoing.spreadsheets import write_csv_folder
    from registry.exchange.outgoing.tables import tables_of

    holdings = holdings_of(location, narrowed, contacts=arguments.include_contacts)
    if arguments.include_contacts:
        _write_down(arguments, face, reached_in(holdings))
    tables = list(tables_of(holdings))
    files = write_csv_folder(tables, arguments.file)
    records = len(holdings.entities)
    document: Plain = {
        "folder": arguments.file,
        "files": list(files),
        "records": records,
        "rows": sum(len(table.rows) for table in tables) - records,
    }
    told = f"Wrote {records} records to {arguments.file}: {', '.join(files) or 'nothing to tell'}"
    return face.tell(lambda: document, lambda: paragraph(told))


def _export_file(
    arguments: argparse.Namespace, face: Face, location: Location, chosen: OutgoingFormat,
    narrowed: Narrowed, stamp: Stamp,
) -> int:  # fmt: skip
    from registry.exchange.outgoing.formats import save_as
    from registry.exchange.outgoing.holdings import holdings_of, reached_in
    from registry.exchange.saving import check_place

    check_place(
        arguments.file, (chosen.ending, *chosen.also), chosen.label, where=arguments.file, replace=True
    )
    holdings = holdings_of(location, narrowed, contacts=arguments.include_contacts)
    if arguments.include_contacts:
        _write_down(arguments, face, reached_in(holdings))
    done = save_as(chosen, holdings, stamp, arguments.file)
    return _tell(arguments, face, done, chosen.name, chosen.rows)


def _export_form(arguments: argparse.Namespace, face: Face, location: Location, day: AsOf) -> int:
    from registry.exchange.outgoing.roster_form import write_roster_form

    with reading(location) as reader:
        body = record_named(reader, arguments.mechanism[0], [Kind.mechanism])
        done = write_roster_form(reader, body, day, arguments.file)
    return _tell(arguments, face, done, "roster-form", "seats")


def _tell(arguments: argparse.Namespace, face: Face, done: Written, name: str, rows: str) -> int:
    return face.tell(
        lambda: {"path": done.path, "format": name, "records": done.records, rows: done.rows},
        lambda: paragraph(f"Wrote {arguments.file}: {done.records} records, {done.rows} {rows}."),
    )
