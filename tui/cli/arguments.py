"""Arguments that several commands take, and one line for what is wrong with them."""

from __future__ import annotations

from registry.asof import AsOf
from registry.errors import BadDate, BadInput
from registry.terms.base import Term

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from typing import TypeVar

    from tui.cli.declaring import Declaring

    Chosen = TypeVar("Chosen", bound=Term)

_UNTOLD = "==SUPPRESS=="  # argparse.SUPPRESS, without loading argparse


def add_general(parser: Declaring) -> None:
    """The options that every command has."""
    # Help says nothing of the first: it stands before the command as well, and is told there.
    parser.add_argument("--registry", metavar="PLACE", default=None, help=_UNTOLD)
    parser.add_argument("--json", action="store_true", help="print one JSON document")


def add_as_of(parser: Declaring) -> None:
    """The day that a question asks about."""
    parser.add_argument(
        "--as-of", metavar="DATE", help="a year, month or day: 2017, 2017-06, 2017-06-12 (default: today)"
    )
    add_as_known_at(parser)


def add_as_known_at(parser: Declaring) -> None:
    """The day whose registry is asked, and not today's."""
    parser.add_argument(
        "--as-known-at", metavar="DATE", help="ask what the registry said at the end of that day (UTC)"
    )


def add_force(parser: Declaring, what: str = "a file") -> None:
    """That what is at the place to write to may be replaced: the same option wherever a file is written."""
    parser.add_argument("--force", action="store_true", help=f"replace {what} that is there")


def as_of(arguments: argparse.Namespace) -> AsOf:
    """The day that the user named. Raises BadDate."""
    try:
        return AsOf.on(arguments.as_of)
    except ValueError as problem:
        raise BadDate(str(problem), where="--as-of") from problem


def number(text: str) -> int:
    """A number from 1 on, as options take it; argparse tells whoever writes something else."""
    if not (text.isascii() and text.isdigit() and 0 < int(text) < 2**31):
        from argparse import ArgumentTypeError

        raise ArgumentTypeError(f"{text[:20]!r} is no number from 1 on")
    return int(text)


def one_of(terms: type[Chosen], option: str, word: str | None) -> Chosen | None:
    """The term that an option names. Raises BadInput, which lists the terms."""
    if word is None:
        return None
    try:
        return terms(word.lower().replace("-", "_").replace(" ", "_"))
    except ValueError as problem:
        raise BadInput(f"{word!r} is none of: {', '.join(terms)}", where=option) from problem


def whole_number(option: str, text: str | None, remedy: str) -> int | None:
    """The number that an option names. Raises BadInput with the remedy."""
    if text is None:
        return None
    if not (text.isascii() and text.isdigit()):
        raise BadInput(f"{text[:40]!r} is no whole number", where=option, remedy=remedy)
    if len(text) > 5:
        raise BadInput(f"{text[:40]} is too much", where=option, remedy="99999 at most")
    return int(text)
