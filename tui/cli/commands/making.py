"""``init``: make a registry, empty or filled with the example."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.questions.home import record_counts
from tui.cli.face import Face
from tui.cli.printing import notice
from tui.making import make_registry
from tui.suggesting import suggested

if TYPE_CHECKING:
    import argparse

    from tui.cli.declaring import Declaring


def arguments_init(parser: Declaring) -> None:
    """What to make, and what to do where something stands already."""
    content = parser.add_mutually_exclusive_group()
    content.add_argument("--example", action="store_true", help="fill it with the example's facts")
    content.add_argument("--empty", action="store_true", help="leave it empty (the default)")
    standing = parser.add_mutually_exclusive_group()
    standing.add_argument(
        "--force", action="store_true", help="replace a registry; the old one is kept beside it"
    )
    standing.add_argument("--keep", action="store_true", help="do nothing where there is a registry already")


def answer_init(arguments: argparse.Namespace, face: Face) -> int:
    """Make the registry and say what is in it and where to go next."""
    location = face.location
    if arguments.keep and location.exists:
        with face.reading():
            return face.tell(lambda: {"registry": str(location), "made": False}, list)
    kept = make_registry(location, example=arguments.example, replace=arguments.force)
    if kept:
        notice(f"The registry that was here is now {kept}")
    with face.reading() as reader:
        records = sum(count.records for count in record_counts(reader))
    next_step = suggested('who "Lesotho TWG"') if arguments.example else "interlock --help"
    return face.tell(
        lambda: {"registry": str(location), "made": True, "records": records},
        lambda: [
            f"Made {location} with {records} records.",
            f"Next: {suggested('').strip()} (the terminal UI), or: {next_step}",
        ],
    )
