"""What a command is."""

from __future__ import annotations

from registry.frozen import Frozen


class Command(Frozen):
    """A command: its module holds ``arguments_NAME(parser)`` and ``answer_NAME(arguments, face)``."""

    name: str
    module: str
    summary: str
    examples: tuple[str, str]
