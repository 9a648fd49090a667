"""``instruments`` and ``systems``: documents with a life of their own, and tools."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.questions.instruments import InstrumentFilter, instruments_on
from registry.questions.naming import country_code
from registry.questions.systems import SystemFilter, SystemRow, systems_on
from registry.terms.instruments import InstrumentStage, InstrumentType, SystemState, SystemType
from registry.terms.kinds import Kind
from tui.cli.arguments import add_as_of, as_of, one_of
from tui.cli.as_json import plain
from tui.cli.commands.listing import Listing, add_country, add_narrowing, id_named, listed
from tui.cli.face import Face

if TYPE_CHECKING:
    import argparse

    from tui.cli.declaring import Declaring


def arguments_instruments(parser: Declaring) -> None:
    """Filters on instruments."""
    add_country(parser)
    parser.add_argument("--type", metavar="TYPE", help=", ".join(InstrumentType))
    parser.add_argument("--stage", help=", ".join(InstrumentStage))
    parser.add_argument("--project", metavar="NAME", help="that came from this project")
    parser.add_argument("--owner", metavar="NAME", help="issued by, or made for")
    add_narrowing(parser)
    add_as_of(parser)


def answer_instruments(arguments: argparse.Namespace, face: Face) -> int:
    """The instruments with their stage on the day."""
    day = as_of(arguments)
    listing = Listing("instruments", arguments, face, day)
    type_ = one_of(InstrumentType, "--type", arguments.type)
    stage = one_of(InstrumentStage, "--stage", arguments.stage)
    with face.reading() as reader:
        only = InstrumentFilter(
            country_code(reader, arguments.country),
            type_,
            stage,
            id_named(reader, arguments.project, [Kind.project]),
            id_named(reader, arguments.owner),
            arguments.theme,
        )
        rows = listing.rows(reader, lambda window: instruments_on(reader, day, only, window))

    def lines() -> list[str]:
        return listed(
            ("instrument", "type", "country", "stage", "entered"),
            [
                (
                    row.ref.label,
                    row.type.label,
                    row.country or "",
                    row.shown_stage,
                    row.entered or ("undated" if row.stage else ""),
                )
                for row in rows
            ],
            "instrument",
            "instruments",
        )

    return face.tell(lambda: plain(rows), lambda: listing.lines(rows, lines))


def arguments_systems(parser: Declaring) -> None:
    """Filters on systems."""
    add_country(parser)
    parser.add_argument("--type", metavar="TYPE", help=", ".join(SystemType))
    parser.add_argument("--state", help=", ".join(SystemState))
    parser.add_argument("--owner", metavar="NAME", help="whose system it is")
    parser.add_argument("--project", metavar="NAME", help="of this project")
    add_narrowing(parser)
    add_as_of(parser)


def answer_systems(arguments: argparse.Namespace, face: Face) -> int:
    """The monitoring systems and tools with what they are said to do."""
    day = as_of(arguments)
    listing = Listing("systems", arguments, face, day)
    type_ = one_of(SystemType, "--type", arguments.type)
    state = one_of(SystemState, "--state", arguments.state)
    with face.reading() as reader:
        only = SystemFilter(
            country_code(reader, arguments.country),
            type_,
            state,
            id_named(reader, arguments.owner),
            id_named(reader, arguments.project, [Kind.project]),
            arguments.theme,
        )
        rows = listing.rows(reader, lambda window: systems_on(reader, day, only, window))
    return face.tell(lambda: plain(rows), lambda: listing.lines(rows, lambda: _system_lines(rows)))


def _system_lines(rows: list[SystemRow]) -> list[str]:
    return listed(
        ("system", "type", "owner", "state", "what it does"),
        [
            (
                row.ref.label,
                row.type.label,
                row.owner.label if row.owner else "",
                row.state.label,
                "; ".join(said.function for said in row.functions),
            )
            for row in rows
        ],
        "system",
        "systems",
    )
