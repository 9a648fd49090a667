"""``network``: who is around a record, drawn in the terminal's characters."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from registry.questions.naming import record_named
from tui.cli.arguments import add_as_of, as_of
from tui.cli.as_json import Plain, plain
from tui.cli.face import Face
from tui.cli.printing import heading, paragraph
from tui.cli.terminal import output_width
from tui.signs import in_ascii, wants_ascii
from tui.suggesting import suggested_on

if TYPE_CHECKING:
    import argparse

    from graphs.drawings.shown import Drawing
    from graphs.walks.around import Around
    from registry.asof import AsOf
    from tui.cli.declaring import Declaring


def arguments_network(parser: Declaring) -> None:
    """Around whom, and how far."""
    parser.add_argument("name", metavar="NAME", help="a record: id, name, acronym or part of a name")
    parser.add_argument(
        "--hops",
        type=int,
        choices=(1, 2),
        default=2,
        help="how many ties away at the most (default 2, where that is small enough)",
    )
    add_as_of(parser)


def answer_network(arguments: argparse.Namespace, face: Face) -> int:
    """The records around one and the ties between any of them, drawn where they are few."""
    from graphs.walks.around import around

    day = as_of(arguments)
    with face.reading() as reader:
        centre = record_named(reader, arguments.name)
        found = around(reader, centre, day, hops=arguments.hops)
    return face.tell(lambda: _document(found, day), lambda: _lines(found, day))


def _document(found: Around, day: AsOf) -> Plain:
    refs = {ref.id: plain(ref) for ref in (found.centre, *found.records)}
    return {
        "centre": plain(found.centre),
        "as_of": str(day.text),
        "hops": found.hops,
        "near": found.near,
        "beyond": found.beyond,
        "records": [plain(ref) for ref in found.records],
        "ties": [
            {
                "from": refs[tie.from_id],
                "to": refs[tie.to_id],
                "by": tie.by,
                "what": tie.what,
                "start": tie.start,
                "end": tie.end,
                "certainty": "certain" if tie.certain else "possible",
            }
            for tie in found.ties
        ],
    }


def _lines(found: Around, day: AsOf) -> list[str]:
    from tui.states.drawn import counted_around, drawn_around, why_nothing_is_drawn

    width, drawing = output_width(), None
    if found.near and found.is_told:
        drawing = drawn_around(found, width)
    if drawing is None:
        remedy = f"{suggested_on(day, 'map', found.centre.id, '-o', f'{found.centre.id}.html')} writes a map"
        return paragraph(why_nothing_is_drawn(found, day, remedy=remedy, width=width))
    return [*heading(found.centre.label, counted_around(found, day)), "", *as_printed(drawing)]


def as_printed(drawing: Drawing) -> list[str]:
    """The lines of a drawing, in ASCII where that is wanted or the output knows no other signs."""
    if wants_ascii() or not _can_be_written("".join(drawing.text)):
        return [in_ascii(line) for line in drawing.text]
    return list(drawing.text)


def _can_be_written(text: str) -> bool:
    signs = "".join(sign for sign in set(text) if sign != in_ascii(sign))
    try:
        signs.encode(sys.stdout.encoding or "ascii")
    except UnicodeEncodeError:
        return False
    return True
