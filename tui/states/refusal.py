"""What of a list's filter and order could not be followed."""

from __future__ import annotations

from registry.errors import BadInput
from registry.frozen import Frozen
from registry.questions.listing.language import Term


class Refused(Frozen):
    """What of the filter was not followed, and why; without a term, the order."""

    term: Term | None
    problem: BadInput

    @property
    def line(self) -> str:
        """The reason in a line."""
        return self.problem.line if self.term else f"not sorted: {self.problem.line}"
