"""``map``: who is tied to whom, as one HTML file."""

from __future__ import annotations

import argparse

from registry.errors import BadInput
from registry.questions.mechanisms import MechanismFilter, mechanisms_on
from registry.questions.naming import country_code, record_named
from registry.terms import Kind
from tui.cli.arguments import add_as_of, add_force, as_of, one_of
from tui.cli.face import Face
from tui.cli.tie_kinds import TIES_HELP, ties_named


def arguments_map(parser: argparse.ArgumentParser) -> None:
    """What to draw and where to write it."""
    parser.add_argument(
        "names", metavar="NAME", nargs="*", help="records to start from (default: every body)"
    )
    parser.add_argument("--hops", metavar="N", default="1", help="how many ties away from them (default 1)")
    parser.add_argument(
        "--kind", metavar="K", action="extend", nargs="+", default=[], help="only records of these kinds"
    )
    parser.add_argument("--country", metavar="CC", help="start from the bodies of a country")
    parser.add_argument("--ties", metavar="T,T", help=f"{TIES_HELP} (default: what fits)")
    parser.add_argument("-o", "--output", metavar="FILE.html", required=True, help="the file to write")
    add_force(parser)
    add_as_of(parser)


def answer_map(arguments: argparse.Namespace, face: Face) -> int:
    """Write the map; tell its path and how much is on it."""
    # Loaded here: help and mistyped arguments need no networkx.
    from graphs.maps.around import Wanted, map_around
    from graphs.maps.saving import check_place, save_page

    day = as_of(arguments)
    kinds = frozenset(Kind(kind) for word in arguments.kind if (kind := one_of(Kind, "--kind", word)))
    wanted = Wanted(_hops(arguments.hops), ties_named("--ties", arguments.ties), kinds)
    if arguments.names and arguments.country:
        raise BadInput("start from names or from a country, not both", where="--country")
    check_place(arguments.output, replace=arguments.force)
    with face.reading() as reader:
        start = [record_named(reader, name) for name in arguments.names]
        code = country_code(reader, arguments.country)
        if not start:
            start = [row.ref for row in mechanisms_on(reader, day, MechanismFilter(country=code))]
        title = (
            "" if arguments.names else f"Coordination bodies of {code}" if code else "All coordination bodies"
        )
        page = map_around(reader, start, day, wanted, "" if arguments.names else title)
    path = save_page(page.html, arguments.output, replace=arguments.force)
    return face.tell(
        lambda: {"path": path, "nodes": page.nodes, "edges": page.edges},
        lambda: [f"Wrote {arguments.output}: {page.nodes} records, {page.edges} ties."],
    )


def _hops(text: str) -> int:
    if not (text.isascii() and text.isdigit() and 1 <= int(text) <= 6):
        raise BadInput(f"{text!r} is no number of hops", where="--hops", remedy="a number from 1 to 6")
    return int(text)
