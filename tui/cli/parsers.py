"""The parser of a command, with its help, and one line for what is wrong with its words."""

from __future__ import annotations

import argparse

from registry.errors import BadInput
from tui.cli.catalogue import COMMANDS, Command
from tui.cli.terminal import output_width

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import NoReturn

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
    """The parser of one command, with its examples."""
    examples = "\n".join(f"  {example}" for example in command.examples)
    return Parser(
        prog=f"interlock {command.name}",
        description=command.summary[0].upper() + command.summary[1:] + ".",
        epilog=f"examples:\n{examples}",
        formatter_class=_formatter,
        allow_abbrev=False,
    )


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
