"""What can go wrong, in words that a user can act on.

Every error of ours says *what* is wrong, *where*, and the *remedy*. It is raised where it is
known and shown where it can be explained: at the command line and in the terminal
application, nowhere between.
"""

from __future__ import annotations

from collections.abc import Sequence


class InterlockError(Exception):
    """Base of all errors that a user can cause or mend.

    ``exit_code`` is what the command line answers with: 2 for bad input, 3 for a name that is
    unknown or ambiguous.
    """

    exit_code = 2

    def __init__(self, what: str, *, where: str = "", remedy: str = "") -> None:
        self.what, self.where, self.remedy = what, where, remedy
        super().__init__(self.line)

    @property
    def line(self) -> str:
        """The error as one line: where, what, remedy."""
        place = f"{self.where}: " if self.where else ""
        advice = f" ({self.remedy})" if self.remedy else ""
        return " ".join(f"{place}{self.what}{advice}".split())


class NoRegistry(InterlockError):
    """There is no registry at the place that was named."""


class NotARegistry(InterlockError):
    """There is a file or database, but it is not a registry, or it is damaged."""


class NewerRegistry(InterlockError):
    """The registry was made by a newer version of Interlock than this one."""


class OlderRegistry(InterlockError):
    """The registry was made by an older version and has not been migrated yet."""


class RegistryBusy(InterlockError):
    """Another program holds the registry locked."""


class RegistryExists(InterlockError):
    """A registry would have been overwritten."""


class CannotWrite(InterlockError):
    """A file or folder cannot be written."""


class BadInput(InterlockError):
    """A file, a row or an argument does not say what it should."""


class SeveralWrong(BadInput):
    """Several things are wrong in one file: each is told, and none of the file is taken."""

    def __init__(self, problems: Sequence[BadInput]) -> None:
        self.problems = tuple(problems)
        first, more = self.problems[0], len(self.problems) - 1
        super().__init__(
            first.what, where=first.where, remedy=first.remedy + (f"; {more} more" if more else "")
        )


class BadDate(BadInput):
    """Text that stands where a date should, and is none."""


class UnknownName(InterlockError):
    """No record has the name. ``candidates`` are the records that come nearest."""

    exit_code = 3

    def __init__(
        self, name: str, candidates: Sequence[object] = (), what: str = "", remedy: str = ""
    ) -> None:
        self.candidates = tuple(candidates)
        super().__init__(
            what or f"no record is called {name!r}", remedy=remedy or "interlock find searches all names"
        )


class AmbiguousName(InterlockError):
    """Several records fit the name equally well; none is guessed."""

    exit_code = 3

    def __init__(self, name: str, candidates: Sequence[object], told_apart: Sequence[str] = ()) -> None:
        self.candidates = tuple(candidates)
        self.told_apart = tuple(told_apart)
        """What each candidate is, where their names do not say it."""
        super().__init__(
            f"{name!r} could be any of {len(self.candidates)} records",
            remedy="give the id, or more of the name",
        )
