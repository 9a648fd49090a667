"""Arguments: one parser for the command that is called, and one line for what is wrong."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import NoReturn, TypeVar

from registry.asof import AsOf
from registry.errors import BadDate, BadInput
from registry.terms import Term
from tui.cli.catalogue import BY_NAME, COMMANDS, Command
from tui.cli.terminal import output_width

Chosen = TypeVar("Chosen", bound=Term)

_TAKE_DASHES = ("--sort", "--filter")
"""Options of which the value may begin with a dash."""


class Parser(argparse.ArgumentParser):
    """A parser whose errors are ours: one line, exit code 2."""

    def parse_args(self, args: Sequence[str], namespace: None = None) -> argparse.Namespace:  # type: ignore[override]
        """As usual, but ``--sort -seats`` names a column, and is no option ``-s``."""
        del namespace
        words: list[str] = []
        for word in args:
            if words and words[-1] in _TAKE_DASHES and _begins_with_dash(word):
                words[-1] += f"={word}"
            else:
                words.append(word)
        return super().parse_args(words)

    def error(self, message: str) -> NoReturn:
        """Raise instead of printing the whole usage."""
        raise BadInput(message, where=self.prog, remedy=f"see {self.prog} --help")


def _begins_with_dash(word: str) -> bool:
    return len(word) > 1 and word[0] == "-" and word[1] != "-"


def _formatter(prog: str) -> argparse.HelpFormatter:
    # A width of our own: argparse would load shutil, bz2 and lzma to ask for it.
    return argparse.RawDescriptionHelpFormatter(prog, width=min(output_width(), 100))


def new_parser(command: Command) -> Parser:
    """The parser of one command, with its examples and the options that every command has."""
    examples = "\n".join(f"  {example}" for example in command.examples)
    parser = Parser(
        prog=f"interlock {command.name}",
        description=command.summary[0].upper() + command.summary[1:] + ".",
        epilog=f"examples:\n{examples}",
        formatter_class=_formatter,
        allow_abbrev=False,
    )
    parser.add_argument("--registry", metavar="PLACE", default=None, help=argparse.SUPPRESS)
    parser.add_argument("--json", action="store_true", help="print one JSON document")
    return parser


def overall_parser() -> Parser:
    """The parser for what stands before the command."""
    width = max(len(command.name) for command in COMMANDS)
    listed = "\n".join(f"  {command.name:{width}}  {command.summary}" for command in COMMANDS)
    parser = Parser(
        prog="interlock",
        usage="interlock [--registry PLACE] [--read-only] [COMMAND ...]",
        description="A registry of who coordinates with whom. Without a command: the terminal UI.",
        epilog=(
            f"commands:\n{listed}\n\nexamples:\n"
            '  interlock init --example\n  interlock who "Lesotho TWG" --as-of 2017\n\n'
            "interlock COMMAND --help says more of each."
        ),
        formatter_class=_formatter,
        allow_abbrev=False,
        add_help=False,
    )
    parser.add_argument("-h", "--help", action="store_true", help="show this and stop")
    parser.add_argument("--version", action="store_true", help="print the version and stop")
    parser.add_argument("--ascii", action="store_true", help="draw the terminal UI in ASCII")
    parser.add_argument(
        "--registry",
        metavar="PLACE",
        help="a file, or postgresql://user@host/database "
        "(default: $INTERLOCK_REGISTRY, else registry.db in your data folder)",
    )
    parser.add_argument("--read-only", action="store_true", help="look only: whatever would write is refused")
    parser.add_argument("rest", nargs=argparse.REMAINDER, help=argparse.SUPPRESS)
    return parser


def command_named(name: str) -> Command:
    """The command of that name; BadInput where there is none."""
    if name not in BY_NAME:
        from difflib import get_close_matches

        near = get_close_matches(name, BY_NAME, n=1)
        remedy = f"did you mean {near[0]}?" if near else "see interlock --help"
        raise BadInput(f"there is no command {name!r}", remedy=remedy)
    return BY_NAME[name]


def add_as_of(parser: argparse.ArgumentParser) -> None:
    """The day that a question asks about."""
    parser.add_argument(
        "--as-of", metavar="DATE", help="a year, month or day: 2017, 2017-06, 2017-06-12 (default: today)"
    )
    add_as_known_at(parser)


def add_as_known_at(parser: argparse.ArgumentParser) -> None:
    """The day whose registry is asked, and not today's."""
    parser.add_argument(
        "--as-known-at", metavar="DATE", help="ask what the registry said at the end of that day (UTC)"
    )


def add_force(parser: argparse.ArgumentParser, what: str = "a file") -> None:
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
        raise argparse.ArgumentTypeError(f"{text[:20]!r} is no number from 1 on")
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
