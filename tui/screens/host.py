"""What screens ask of the application that shows them."""

from __future__ import annotations

from typing import Protocol

from registry.asof import AsOf
from registry.errors import InterlockError
from registry.questions.refs import Ref
from registry.store.location import Location
from tui.states.forms import BodyForm


class Host(Protocol):
    """The application, as its screens see it."""

    location: Location
    as_of: AsOf

    @property
    def way(self) -> tuple[str, ...]:
        """The screens from home to here, by their names."""
        ...

    def complain(self, problem: InterlockError) -> None:
        """Show what went wrong."""
        ...

    def keep_draft(self, form: BodyForm) -> None:
        """Keep a form as it is, for whoever comes back to it."""
        ...

    def open_record(self, ref: Ref) -> None:
        """Go to a record."""
        ...

    def open_view(self, name: str) -> None:
        """The other view of that name, of the list that is shown."""
        ...

    def open_view_of(self, ref: Ref) -> None:
        """The other view of a record."""
        ...
