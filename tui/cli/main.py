"""The command ``interlock``: finds the command, runs it, and explains what went wrong."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable
from importlib import import_module

from registry.errors import AmbiguousName, InterlockError, SeveralWrong, UnknownName
from registry.store.location import locate
from tui.cli.arguments import add_general
from tui.cli.catalogue import BY_NAME, Command, command_named
from tui.cli.face import Face, explain_name
from tui.cli.plain_words import Declarations, NotPlainError
from tui.suggesting import name_registry, one_command, with_registry

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse

    from tui.cli.declaring import Declaring

_INTERRUPTED, _NOT_WRITTEN = 130, 2


def run() -> None:
    """The console script."""
    # A command makes many objects and ends: to look for circles among them after every 700 took a
    # quarter of the time of a load. What is too long-lived for that is still looked through.
    gc.set_threshold(100_000, 50, 100)
    for stream in (sys.stdout, sys.stderr):
        # A terminal that cannot show a letter shows a question mark; the answer goes on.
        stream.reconfigure(errors="replace")  # type: ignore[union-attr]
    sys.exit(main(sys.argv[1:]))


def main(words: list[str]) -> int:
    """Run the command line with these words; the exit code of the contract."""
    # Bytes that are no UTF-8 cannot be part of a name.
    words = [word.encode("utf-8", "replace").decode() for word in words]
    try:
        code = _explaining(words)
        sys.stdout.flush()
        return code
    except BrokenPipeError:
        # Whoever read our output has enough.
        _close_output()
        return 0
    except OSError as problem:
        _close_output()
        sys.stderr.write(f"interlock: the answer cannot be written: {problem.strerror}\n")
        return _NOT_WRITTEN
    except KeyboardInterrupt:
        return _INTERRUPTED


def _close_output() -> None:
    # Python would complain again when it closes stdout.
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _explaining(words: list[str]) -> int:
    with one_command():
        return _told_or_explained(words)


def _told_or_explained(words: list[str]) -> int:
    try:
        return _answer(words)
    except (UnknownName, AmbiguousName) as problem:
        problem.remedy = with_registry(problem.remedy)
        lines = explain_name(problem, as_json="--json" in words)
        sys.stderr.write("\n  ".join([f"interlock: {problem.line}", *lines]) + "\n")
        return problem.exit_code
    except SeveralWrong as problem:
        sys.stderr.write("".join(f"interlock: {each.line}\n" for each in problem.problems))
        return problem.exit_code
    except InterlockError as problem:
        problem.remedy = with_registry(problem.remedy)
        prefix = "" if problem.line.startswith("interlock") else "interlock: "
        sys.stderr.write(f"{prefix}{problem.line}\n")
        return problem.exit_code


def _answer(words: list[str]) -> int:
    if words and words[0] in BY_NAME:
        return _answer_command(words, os.environ.get("INTERLOCK_REGISTRY"))
    from tui.cli.parsers import overall_parser

    overall = overall_parser()
    before = overall.parse_args(words)
    if before.help:
        overall.print_help()
        return 0
    if before.version:
        from importlib.metadata import version

        sys.stdout.write(f"interlock {version('interlock-registry')}\n")
        return 0
    name_registry(before.registry)
    registry = before.registry or os.environ.get("INTERLOCK_REGISTRY")
    if before.ascii:
        os.environ["INTERLOCK_ASCII"] = "1"
    if before.rest:
        return _answer_command(before.rest, registry, before.registry, read_only=before.read_only)
    place = locate(registry)._replace(read_only=before.read_only)
    return import_module("tui.cli.commands.opening").open_registry(Face(place, as_json=False))  # type: ignore[no-any-return]


def _answer_command(
    words: list[str], registry: str | None, named: str | None = None, *, read_only: bool = False
) -> int:
    """Run the command of that name on the registry, which its own words may name too."""
    command = command_named(words[0])
    module = import_module(command.module)
    arguments = _read(command, getattr(module, f"arguments_{command.name}"), words[1:])
    name_registry(arguments.registry or named)
    known_at = getattr(arguments, "as_known_at", None)
    place = locate(arguments.registry or registry)._replace(read_only=read_only)
    face = Face(place, arguments.json, known_at)
    return int(getattr(module, f"answer_{command.name}")(arguments, face))


def _read(command: Command, declare: Callable[[Declaring], None], words: list[str]) -> argparse.Namespace:
    declarations = Declarations()
    try:
        add_general(declarations)
        declare(declarations)
        if (plain := declarations.read(words)) is not None:
            return plain
    except NotPlainError:
        pass
    from tui.cli.parsers import new_parser

    parser = new_parser(command)
    add_general(parser)
    declare(parser)
    return parser.parse_args(words)
