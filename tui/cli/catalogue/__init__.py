"""Which commands there are, in the order in which help lists them, and where each one lives."""

from __future__ import annotations

from tui.cli.catalogue.asking import ASKING
from tui.cli.catalogue.command import Command
from tui.cli.catalogue.keeping import KEEPING, MAKING

COMMANDS = (*MAKING, *ASKING, *KEEPING)
BY_NAME = {command.name: command for command in COMMANDS}

__all__ = ["BY_NAME", "COMMANDS", "Command"]
