"""What a command is."""

from typing import NamedTuple


class Command(NamedTuple):
    """A command: its module holds ``arguments_NAME(parser)`` and ``answer_NAME(arguments, face)``."""

    name: str
    module: str
    summary: str
    examples: tuple[str, str]
