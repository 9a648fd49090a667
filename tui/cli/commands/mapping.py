"""``map``: who is tied to whom, as one HTML file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.errors import BadInput
from registry.questions.holders import HolderKind
from registry.questions.naming import country_code, record_named
from registry.terms.kinds import Kind
from tui.cli.arguments import add_as_of, add_force, as_of, one_of, whole_number
from tui.cli.face import Face
from tui.cli.printing import notice
from tui.cli.tie_kinds import TIES_HELP, ties_named
from tui.opening import opened

if TYPE_CHECKING:
    import argparse

    from graphs.maps.making import Sharing
    from graphs.maps.material import MapKind
    from registry.asof import AsOf
    from registry.questions.refs import Ref
    from registry.store.location import Location
    from tui.cli.declaring import Declaring


def arguments_map(parser: Declaring) -> None:
    """What to draw and where to write it."""
    parser.add_argument(
        "names", metavar="NAME", nargs="*", help="records to start from (default: every body)"
    )
    parser.add_argument(
        "--draw",
        metavar="KIND",
        help="around names, a country's bodies, a body and where its members sit, a path from one name to "
        "another; bodies tied by shared members (overlaps), organisations by shared bodies (shared), "
        "countries by agreements (corridors), countries and forums: around, country, body, path, overlaps, "
        "shared, corridors, forums (default: what names and --country imply)",
    )
    parser.add_argument("--hops", metavar="N", help="how many ties away from them (default 1)")
    parser.add_argument(
        "--kind",
        metavar="K",
        action="extend",
        nargs="+",
        default=[],
        help="only records of these kinds, one or more; names go before it",
    )
    _add_start(parser)
    parser.add_argument("--ties", metavar="T,T", help=f"{TIES_HELP} (default: what fits)")
    _add_sharing(parser)
    parser.add_argument(
        "--group-by",
        metavar="WHAT",
        help="collapse it into groups that open on a click: side, country or community (default: only where "
        "more than 1,500 records or 5,000 ties are on it)",
    )
    parser.add_argument("-o", "--output", metavar="FILE.html", required=True, help="the file to write")
    add_force(parser)
    add_as_of(parser)


def _add_start(parser: Declaring) -> None:
    parser.add_argument(
        "--country", metavar="CC", help="start from the bodies of a country; its corridors, its forums"
    )
    parser.add_argument(
        "--of",
        metavar="LIST",
        help="start from the records of a list of the terminal UI: organisations, mechanisms, findings, …",
    )
    parser.add_argument(
        "--filter", metavar="WORDS", default="", help="of that list, those that fit, as on its screen"
    )


def _add_sharing(parser: Declaring) -> None:
    parser.add_argument(
        "--by", metavar="WHOM", help="of overlaps, shared and forums: organisation, person or country"
    )
    parser.add_argument("--min", metavar="N", help="of overlaps and shared: at least so many (default 1)")
    parser.add_argument(
        "--weights",
        "--weighting",
        metavar="W",
        help="of what is shared: raw (the default of overlaps), newman, 1/(k-1) (of shared), or jaccard",
    )


_TAKEN_BY = {
    "hops": ("around", "country"),
    "ties": ("around", "country", "path"),
    "kind": ("around", "country", "body"),
    "by": ("overlaps", "shared", "forums"),
    "min": ("overlaps", "shared"),
    "weights": ("overlaps", "shared"),
}
"""Which kinds of map have a use for an option: to take it in silence would look like an answer."""


def answer_map(arguments: argparse.Namespace, face: Face) -> int:
    """Write the map; tell its path and how much is on it."""
    # Loaded here: help and mistyped arguments need no networkx.
    from graphs.maps.drawing import map_page
    from graphs.maps.figures import GroupBy
    from graphs.maps.kinds.gathering import Wanted
    from graphs.maps.making import Asked, material_of
    from graphs.maps.saving import check_place, save_page
    from tui.states.shown_map import by_list, list_words

    drawn, day = _kind(arguments), as_of(arguments)
    kinds = frozenset(_kind_of_record(word) for word in arguments.kind)
    wanted = Wanted(_hops(arguments.hops), ties_named("--ties", arguments.ties), kinds)
    _check_start(arguments)
    sharing, grouped = _sharing(arguments), one_of(GroupBy, "--group-by", arguments.group_by)
    check_place(arguments.output, replace=arguments.force)
    with face.known() as location, opened(location, notice) as reader:
        start = tuple(record_named(reader, name) for name in arguments.names)
        start += _listed(location, arguments.of, arguments.filter, day) if arguments.of else ()
        country = country_code(reader, arguments.country)
        asked = Asked(start, country, wanted, arguments.as_known_at, sharing, grouped)
        material = material_of(reader, drawn, day, asked)
        if arguments.of:
            material = by_list(material, start, list_words(arguments.of, arguments.filter))
    page = map_page(material, grouped)
    path = save_page(page.html, arguments.output, replace=arguments.force)
    return face.tell(
        lambda: {
            "path": path,
            "nodes": page.nodes,
            "edges": page.edges,
            "ties": page.ties,
            "kind": material.kind.value,
            "recipe": material.recipe.sentence,
            "command": material.recipe.command,
            "notices": list(page.notices),
        },
        lambda: [
            f"Wrote {arguments.output}: {page.nodes} records, {page.ties} ties.",
            *(f"Note: {notice}" for notice in page.notices),
        ],
    )


def _check_start(arguments: argparse.Namespace) -> None:
    """Raise BadInput where a map would start from two things at once."""
    if arguments.names and arguments.country and arguments.draw is None:
        raise BadInput("start from names or from a country, not both", where="--country")
    if arguments.of and arguments.names:
        raise BadInput("start from names or from a list, not both", where="--of")
    if arguments.of and arguments.country and arguments.draw is None:
        raise BadInput(
            "start from a list or from a country, not both", where="--of", remedy="--filter country:CC"
        )
    if arguments.filter and not arguments.of:
        raise BadInput(
            "words narrow a list, and none is named", where="--filter", remedy="--of organisations"
        )


def _listed(location: Location, name: str, words: str, day: AsOf) -> tuple[Ref, ...]:
    """The records of a list, as its screen narrows it."""
    from tui.lists import LISTS
    from tui.states.shown_map import check_number, records_of

    if name not in LISTS:
        raise BadInput(f"{name!r} is no list", where="--of", remedy=", ".join(LISTS))
    state = LISTS[name](location, day)
    state.words = words
    found = records_of(state)
    if state.problem:
        raise BadInput(state.problem, where="--filter")
    check_number(found, state.counted_words(len(found)))
    return tuple(found)


def _kind_of_record(word: str) -> Kind:
    """The kind that is named. Raises BadInput, also for a name of a record, which --kind takes for a kind."""
    try:
        return Kind(word.strip().lower())
    except ValueError as problem:
        raise BadInput(
            f"{word!r} is no kind of record, which are {', '.join(Kind)}",
            where="--kind",
            remedy="names of records go before --kind",
        ) from problem


def _kind(arguments: argparse.Namespace) -> MapKind | None:
    """The kind of map that is named. Raises BadInput where there is none such, or not with these options."""
    from graphs.maps.making import DRAWN
    from graphs.maps.material import MapKind

    if arguments.draw is None:
        _check_options(arguments, "country" if arguments.country else "around")
        return None
    word = arguments.draw.strip().lower()
    if word not in DRAWN:
        raise BadInput(f"{arguments.draw!r} is no kind of map", where="--draw", remedy=", ".join(DRAWN))
    _check_options(arguments, word)
    return MapKind(word)


def _check_options(arguments: argparse.Namespace, kind: str) -> None:
    for option, kinds in _TAKEN_BY.items():
        if getattr(arguments, option) and kind not in kinds:
            drawn = f"--draw {' or --draw '.join(kinds)}"
            raise BadInput(f"a map of kind {kind} takes no --{option}", where=f"--{option}", remedy=drawn)


def _sharing(arguments: argparse.Namespace) -> Sharing:
    from graphs.maps.making import Sharing
    from graphs.networks.projection import Weighting

    least = whole_number("--min", arguments.min, "a number from 1 on")
    if least == 0:
        raise BadInput("who shares nothing is not tied", where="--min", remedy="a number from 1 on")
    by = one_of(HolderKind, "--by", arguments.by)
    return Sharing(by, least, one_of(Weighting, "--weights", arguments.weights))


def _hops(text: str | None) -> int:
    if text is None:
        return 1
    if not (text.isascii() and text.isdigit() and 1 <= int(text) <= 6):
        raise BadInput(f"{text!r} is no number of hops", where="--hops", remedy="a number from 1 to 6")
    return int(text)
