"""Which commands there are, in the order in which help lists them, and where each one lives."""

from __future__ import annotations

from registry.errors import BadInput
from tui.cli.catalogue.asking import ASKING
from tui.cli.catalogue.command import Command
from tui.cli.catalogue.keeping import KEEPING, MAKING

COMMANDS = (*MAKING, *ASKING, *KEEPING)
BY_NAME = {command.name: command for command in COMMANDS}

__all__ = ["BY_NAME", "COMMANDS", "Command", "command_named"]


def command_named(name: str) -> Command:
    """The command of that name; BadInput where there is none."""
    if name not in BY_NAME:
        from difflib import get_close_matches

        near = get_close_matches(name, BY_NAME, n=1)
        remedy = f"did you mean {near[0]}?" if near else "see interlock --help"
        raise BadInput(f"there is no command {name!r}", remedy=remedy)
    return BY_NAME[name]
