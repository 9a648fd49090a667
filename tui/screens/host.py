"""What screens ask of the application that shows them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from registry.asof import AsOf
from registry.errors import InterlockError
from registry.questions.listing.held import Held
from registry.questions.refs import Ref
from registry.store.location import Location
from tui.prepared import Prepared
from tui.states.arrangement import Arrangement
from tui.states.draft_folder import DraftFolder


class Host(Protocol):
    """The application, as its screens see it."""

    location: Location
    as_of: AsOf
    news: str

    last_evidence: dict[str, str]
    """The source and the place in it that the last form of facts was saved with."""
    prepared: Prepared
    """What other views of lists answered last."""
    known_names: dict[str, Held]
    """The names of the records of large lists, by the titles of these, each of one edition."""

    @property
    def way(self) -> tuple[str, ...]:
        """The screens from home to here, by their names."""
        ...

    @property
    def pinned_words(self) -> Sequence[str]:
        """The pinned places in words."""
        ...

    def arrangement_of(self, name: str) -> Arrangement:
        """How the list of that name was arranged when it was shown last."""
        ...

    def keep_arrangement(self, name: str, arrangement: Arrangement) -> None:
        """The list of that name is arranged so from now on."""
        ...

    def arrived(self) -> None:
        """A screen is shown, or its place is looked at otherwise."""
        ...

    def wrote(self) -> None:
        """The next change that is seen may be one that was made here."""
        ...

    def complain(self, problem: InterlockError) -> None:
        """Show what went wrong."""
        ...

    @property
    def drafts(self) -> DraftFolder:
        """Where drafts of this registry's forms are kept."""
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
