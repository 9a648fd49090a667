"""What an import did, told by the rows of its files: a total always adds up."""

from __future__ import annotations

from collections.abc import Iterator

from registry.changes.door import Outcome
from registry.exchange.incoming.told import SetAside, Told
from registry.frozen import Frozen
from registry.terms.kinds import Kind

_NAMED = 5
"""Names of new records of a kind that are told."""
_RANK = {Outcome.unchanged: 0, Outcome.updated: 1, Outcome.created: 2}


class SeatMove(Frozen):
    """A seat that was opened, closed or confirmed: its id, and the names and the role for people."""

    seat: str
    body: str
    holder: str
    role: str


class NewRecords(Frozen):
    """Records of a kind that are new to the registry: how many, and the names of the first."""

    kind: Kind
    number: int
    names: tuple[str, ...]


class RosterTold(Frozen):
    """A body of which a file tells seats, and how many.

    ``is_whole``: the list is taken for all who sit there on its day, so that who is not on it has left.
    """

    body: str
    is_whole: bool
    seats: int


class FileBrought(Frozen):
    """What became of one file.

    ``rows_read`` = ``created`` + ``updated`` + ``unchanged`` + the number of ``set_aside``, which has an
    entry for each row; ``to_review`` of these wait for a decision, because ``waiting`` records do.
    ``notes`` say what was not done, ``new`` which records were made, by kind.
    """

    file: str
    format: str
    rows_read: int
    created: int
    updated: int
    unchanged: int
    set_aside: tuple[SetAside, ...]
    to_review: int
    opened: tuple[SeatMove, ...]
    closed: tuple[SeatMove, ...]
    confirmed: tuple[SeatMove, ...]
    notes: tuple[str, ...]
    waiting: int = 0
    new: tuple[NewRecords, ...] = ()
    rosters: tuple[RosterTold, ...] = ()


class Tally:
    """Counts while an import goes on."""

    def __init__(self, told: Told) -> None:
        self._told = told
        self._became: dict[str, Outcome] = {}
        self._aside: dict[str, dict[str, str]] = {}
        self._waiting: set[str] = set()
        self.waiting = 0
        self._new: dict[str, tuple[Kind, str]] = {}
        self.opened: dict[str, SeatMove] = {}
        self.closed: dict[str, SeatMove] = {}
        self.confirmed: dict[str, SeatMove] = {}
        self.rosters: list[RosterTold] = []
        self._notes: dict[str, None] = dict.fromkeys(told.notes)
        for aside in told.set_aside:
            self.aside(aside.where, aside.why, aside.text)

    def became(self, where: str, outcome: Outcome) -> None:
        """Something that the row tells was created, updated or so already."""
        before = self._became.get(where, Outcome.unchanged)
        self._became[where] = max(before, outcome, key=_RANK.__getitem__)

    def is_news(self, where: str) -> bool:
        """Whether something that the row tells was created or updated."""
        return self._became.get(where, Outcome.unchanged) is not Outcome.unchanged

    def aside(self, where: str, why: str, text: str, *, waits: bool = False) -> None:
        """Something that the row tells was not let through, or waits."""
        self._aside.setdefault(where, {}).setdefault(why, text)
        if waits:
            self._waiting.add(where)

    def made(self, record_id: str, kind: Kind, name: str) -> None:
        """A record that the registry did not have."""
        self._new.setdefault(record_id, (kind, name))

    def note(self, text: str) -> None:
        """Say something of the whole file, once."""
        self._notes[text] = None

    def counted(self) -> FileBrought:
        """The sum."""
        set_aside = tuple(
            SetAside(where, "; ".join(whys), next(iter(whys.values()))) for where, whys in self._aside.items()
        )
        became = [outcome for where, outcome in self._became.items() if where not in self._aside]
        created, updated = became.count(Outcome.created), became.count(Outcome.updated)
        # What a reader counts as a row may tell nothing new: it was so already.
        told = max(self._told.rows_read, len(became) + len(set_aside))
        return FileBrought(
            self._told.file,
            self._told.format,
            told,
            created,
            updated,
            told - created - updated - len(set_aside),
            set_aside,
            len(self._waiting),
            tuple(self.opened.values()),
            tuple(self.closed.values()),
            tuple(self.confirmed.values()),
            tuple(self._notes),
            self.waiting,
            tuple(self._made()),
            tuple(self.rosters),
        )

    def _made(self) -> Iterator[NewRecords]:
        for kind in Kind:
            names = [name for made, name in self._new.values() if made is kind]
            if names:
                yield NewRecords(kind, len(names), tuple(names[:_NAMED]))
