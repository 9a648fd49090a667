"""``find``: by any name."""

from __future__ import annotations

from registry.errors import BadInput
from registry.questions.searching import Found, search
from registry.questions.telling_apart import NONE as NO_MARKS
from registry.questions.telling_apart import Marks, marks_of, what_it_is
from registry.terms.kinds import Kind
from tui.cli.arguments import add_as_known_at, one_of
from tui.cli.as_json import Plain, an_object
from tui.cli.face import Face
from tui.cli.printing import table

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse

    from tui.cli.declaring import Declaring


def arguments_find(parser: Declaring) -> None:
    """Text, and how to narrow it."""
    parser.add_argument(
        "text", metavar="TEXT", help="a name, acronym, code or words of one; typing errors allowed"
    )
    parser.add_argument("--kind", metavar="K", help=", ".join(Kind))
    parser.add_argument("--limit", metavar="N", default="20", help="at most so many (default 20)")
    add_as_known_at(parser)


def answer_find(arguments: argparse.Namespace, face: Face) -> int:
    """The records that fit, best first."""
    kind = one_of(Kind, "--kind", arguments.kind)
    if not (arguments.limit.isascii() and arguments.limit.isdigit() and 0 < int(arguments.limit) <= 10_000):
        raise BadInput(f"{arguments.limit!r} is no limit", where="--limit", remedy="a number from 1 to 10000")
    with face.reading() as reader:
        found = search(reader, arguments.text, [Kind(kind)] if kind else [], int(arguments.limit))
        marks = marks_of(reader, [hit.ref for hit in found])
    return face.tell(
        lambda: [_hit_document(hit, marks.get(hit.ref.id, NO_MARKS)) for hit in found],
        lambda: _found_lines(arguments.text, found, marks),
    )


def _hit_document(hit: Found, marks: Marks) -> Plain:
    return {**an_object(hit), **an_object(marks)}


def _found_lines(text: str, found: list[Found], marks: dict[str, Marks]) -> list[str]:
    if not found:
        return [f"Nothing is called {text!r}." if text.strip() else "There is nothing to look for."]
    rows = [(hit.ref.label, what_it_is(hit.ref, marks), hit.ref.id, _matched(hit)) for hit in found]
    return table(("name", "what", "id", "found as"), rows)


def _matched(hit: Found) -> str:
    return "" if hit.matched in (hit.ref.name, hit.ref.acronym) else hit.matched
