"""What the arguments of a command are declared to; for the type checker alone."""

from __future__ import annotations

from typing import Any, Protocol


class Declaring(Protocol):
    """What a command declares its arguments to."""

    def add_argument(self, *names: Any, **how: Any) -> Any:  # noqa: ANN401 - as argparse has it
        """An argument by its name, or an option by its names."""
        ...

    def add_mutually_exclusive_group(self, *args: Any, **how: Any) -> Any:  # noqa: ANN401 - as argparse has it
        """Options of which one alone may be written."""
        ...
