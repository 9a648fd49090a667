"""The words of a command, read without argparse where nothing about them is unusual.

To load argparse and to make its parser takes as long as to start Python. So a command's declarations are
kept first as they are: words that are options by their whole names, each with its value, and as many others
as the command takes, are read here. All else is left to argparse: whatever is wrong, help, and what
only it knows. For words that are read here both say the same.
"""

from __future__ import annotations

from types import SimpleNamespace

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence
    from typing import Any, NoReturn

    Given = dict[str, Any]
_READ = frozenset({"help", "metavar", "dest", "default", "action", "required"})


class NotPlainError(Exception):
    """Only argparse can read this."""


class Declarations:
    """The arguments of a command, as they were declared."""

    def __init__(self) -> None:
        self._arguments: list[str] = []
        self._options: dict[str, tuple[str, bool]] = {}
        self._given: Given = {}
        self._required: set[str] = set()

    def add_argument(self, *names: str, **how: Any) -> None:  # noqa: ANN401 - as argparse has it
        """An argument by its name, or an option by its names; NotPlainError for what only argparse knows."""
        if not names[0].startswith("-"):
            if not how.keys() <= {"help", "metavar"}:
                raise NotPlainError  # not one word, or not as it stands
            self._arguments.append(names[0])
            return
        name = next((name for name in names if name.startswith("--")), names[0])
        dest = how.get("dest", name.lstrip("-").replace("-", "_"))
        is_flag = how.get("action") == "store_true"
        is_read = how.keys() <= _READ and (is_flag or "action" not in how)
        if not is_read and isinstance(how.get("default"), str):
            raise NotPlainError  # argparse makes a value of it
        self._given[dest] = how.get("default", False if is_flag else None)
        if how.get("required"):
            self._required.add(dest)
        # What is not read here may be left out; where it is written, argparse reads it.
        self._options |= dict.fromkeys(names, (dest, is_flag)) if is_read else {}

    def add_mutually_exclusive_group(self) -> NoReturn:
        """Only argparse knows which options shut one another out."""
        raise NotPlainError

    def read(self, words: Sequence[str]) -> argparse.Namespace | None:
        """What the words say; None where argparse has to say it, or what is wrong with them."""
        given, plain, missing = dict(self._given), [], set(self._required)
        taken = iter(words)
        for word in taken:
            if not word.startswith("-"):
                plain.append(word)
                continue
            if word not in self._options:
                return None
            dest, is_flag = self._options[word]
            value = "" if is_flag else next(taken, "-")
            if value.startswith("-"):
                return None
            given[dest] = is_flag or value
            missing.discard(dest)
        if missing or len(plain) != len(self._arguments):
            return None
        return SimpleNamespace(**given, **dict(zip(self._arguments, plain, strict=True)))  # type: ignore[return-value]
