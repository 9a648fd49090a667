"""``path`` and ``reach``: how two records are tied, and how far a message gets through bodies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.questions.holders import HOLDER_OF
from registry.questions.naming import record_named
from registry.questions.refs import Ref
from registry.questions.ties import USUAL_TIES
from registry.terms.base import word_label
from registry.terms.kinds import Kind
from tui.cli.arguments import add_as_of, as_of
from tui.cli.as_json import Plain, plain
from tui.cli.face import Face
from tui.cli.printing import heading, paragraph, quoted, ref_list, span
from tui.cli.recipes import recipe_document, recipe_lines
from tui.cli.terminal import output_width
from tui.cli.tie_kinds import TIES_HELP, ties_named

if TYPE_CHECKING:
    import argparse

    from graphs.analyses.spreading import Spreading
    from graphs.walks.paths import Hop
    from tui.cli.declaring import Declaring


def arguments_path(parser: Declaring) -> None:
    """From whom to whom, over which ties."""
    parser.add_argument("a", metavar="A", help="a record: id, name, acronym or part of a name")
    parser.add_argument("b", metavar="B", help="another one")
    parser.add_argument("--via", metavar="T,T", help=f"{TIES_HELP} (default: all but events)")
    parser.add_argument("--certain", action="store_true", help="leave out ties that are only possible")
    parser.add_argument("--draw", action="store_true", help="draw it: a box for each record")
    add_as_of(parser)


def answer_path(arguments: argparse.Namespace, face: Face) -> int:
    """The shortest way from one to the other, with who says so of each hop."""
    from graphs.walks.paths import path_between

    day, ties = as_of(arguments), ties_named("--via", arguments.via) or USUAL_TIES
    with face.reading() as reader:
        a, b = (record_named(reader, name) for name in (arguments.a, arguments.b))
        hops = path_between(reader, a, b, day, ties, certain_only=arguments.certain)
    return face.tell(
        lambda: {
            "hops": None if hops is None else [_hop(hop) for hop in hops],
            "as_of": str(day.text),
            "via": [*ties],
        },
        lambda: [
            *heading(f"From {a.label} to {b.label}", f"as of {day.text}"),
            *(_drawn(a, hops) if arguments.draw and hops else _path_lines(hops, ties)),
        ],
    )


def _drawn(start: Ref, hops: tuple[Hop, ...]) -> list[str]:
    from tui.cli.commands.drawing import as_printed
    from tui.states.drawn import drawn_way

    return as_printed(drawn_way(start, hops, output_width()))


def _hop(hop: Hop) -> Plain:
    tie = hop.tie
    return {
        "from": plain(hop.start),
        "to": plain(hop.end),
        "by": tie.by,
        "what": tie.what,
        "start": tie.start,
        "end": tie.end,
        "certainty": "certain" if tie.certain else "possible",
        "sources": plain(hop.sources),
    }


def _path_lines(hops: tuple[Hop, ...] | None, ties: tuple[str, ...]) -> list[str]:
    if hops is None:
        return paragraph(f"Nothing that is recorded ties them, by {', '.join(f'{tie}s' for tie in ties)}.")
    if not hops:
        return ["Both are the same record."]
    lines = [
        "1 tie apart." if len(hops) == 1 else f"{len(hops)} ties apart.",
        "",
        *paragraph(hops[0].start.label),
    ]
    for hop in hops:
        lines += paragraph(_tied(hop), "  ")
        lines += [line for note in hop.sources[:1] for line in quoted(note, "    ")]
        lines += paragraph(hop.end.label)
    return lines


def _tied(hop: Hop) -> str:
    tie = hop.tie
    said = [word_label(tie.what) or tie.by, span(tie.start, tie.end), "" if tie.certain else "possible"]
    away = "→" if hop.start.id == tie.from_id else "←"
    return f"{away} {tie.by}: {', '.join(part for part in said if part)}"


def arguments_reach(parser: Declaring) -> None:
    """From whom."""
    parser.add_argument("name", metavar="NAME", help="an organisation, person or country")
    parser.add_argument("--certain", action="store_true", help="leave out seats that are only possible")
    add_as_of(parser)


def answer_reach(arguments: argparse.Namespace, face: Face) -> int:
    """Whom a message reaches round by round, if every body passes it on to all who sit there."""
    from graphs.analyses.spreading import spreading
    from graphs.networks.recipes import NetworkKind, recipe_on

    day = as_of(arguments)
    with face.reading() as reader:
        start = record_named(reader, arguments.name, [*HOLDER_OF])
        recipe = recipe_on(NetworkKind.seats, day)
        recipe = recipe._replace(by=HOLDER_OF[Kind(start.kind)], certain_only=arguments.certain)
        told = spreading(reader, recipe, day, start)
    return face.tell(
        lambda: {
            "recipe": recipe_document(told.recipe),
            "start": plain(told.start),
            "starting": told.starting,
            "rounds": plain(told.rounds),
            "members": told.members,
            "never": plain(told.never),
        },
        lambda: _reach_lines(told),
    )


def _reach_lines(told: Spreading) -> list[str]:
    lines = recipe_lines(f"How far a message of {told.start.label} gets", told.recipe)
    if not told.rounds:
        return [*lines, *paragraph(f"{told.start.label} is recorded as sitting on no body with ties.")]
    heard = told.starting
    for number, step in enumerate(told.rounds, 1):
        heard += len(step.heard)
        lines += paragraph(f"Round {number}: through {_some(step.bodies)}")
        hears = _some(step.heard) if step.heard else "nobody new"
        lines += [*paragraph(f"{hears}.", "  "), ""]
    return [
        *lines,
        *paragraph(f"{heard} of {told.members} that sit anywhere know it then; {len(told.never)} never do."),
    ]


def _some(refs: tuple[Ref, ...], most: int = 8) -> str:
    more = f" and {len(refs) - most} more" if len(refs) > most else ""
    return ref_list(refs[:most]) + more
