"""What a file tells, before anybody asks whether the registry knows it: the border of every reader.

A reader turns one file into :class:`Told`: records under keys of the file's own, with the parts that
they have in the own format (``seats`` of a mechanism, ``parties`` of an agreement …). Nothing is looked up
here and nothing is invented: what a row does not let through is set aside with its place and reason.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from registry.dates import PartialDate, today
from registry.errors import BadDate, BadInput
from registry.frozen import Frozen
from registry.questions.known_names import KnownNames, nobody_known
from registry.terms.kinds import Kind
from registry.text import fold


class Passage(Frozen):
    """Where a fact stands in the file, and the words that say it (25 at most)."""

    where: str
    """For people: ``sheet Members, row 9``; ``line 12``; ``memberships[4]``."""
    quote: str | None = None


class Key(Frozen):
    """Another record of the same file, by its key."""

    key: str


Scalar = str | Key | None
"""A value as the own format writes it: text, or the record that it points to."""


class ToldPart(Frozen):
    """A row that belongs to a record: a seat, a party, a stage, an attendance.

    ``fields`` are named as in the own format (``organisation``, ``role``, ``start_date``). ``row_id`` is
    the registry's own id of the row, where the file has it: then the row is meant, whatever it says now.
    ``awaits`` are fields of the row that follows it: while one of these records waits, this row does too.
    """

    fields: Mapping[str, Scalar]
    passage: Passage
    row_id: str | None = None
    awaits: tuple[tuple[str, Key], ...] = ()


class ToldRecord(Frozen):
    """A record that the file names.

    ``key`` is the same for the same record in every edition of the file, so that it is known again:
    the file's own identifier where it has one, else its folded name with what tells it apart.
    ``identifiers`` are (scheme, code) pairs that others know it by; ``fields`` and ``parts`` are named
    as in the own format.
    """

    key: str
    kind: Kind
    name: str
    acronym: str | None
    aliases: tuple[str, ...]
    identifiers: tuple[tuple[str, str], ...]
    fields: Mapping[str, Scalar]
    parts: Mapping[str, tuple[ToldPart, ...]]
    passage: Passage


class Asked(Frozen):
    """What whoever imports says of the file beforehand; None where they said nothing.

    ``on`` is the day that the file speaks of, ``body`` the name of the body whose roster it is,
    ``profile`` the shipped profile's name, or the path of one's own. ``names`` answers by which names the
    registry knows whom: words of a list are told apart by them, and nobody is joined.
    """

    on: str | None = None
    body: str | None = None
    profile: str | None = None
    whole: bool | None = None
    """Whether the file holds all who sit on the bodies that it names; None: as its reader finds."""
    names: Callable[[], KnownNames] = nobody_known

    def knows_body(self, called: str) -> bool:
        """Whether the registry has a body called just so: only then can a file's or a sheet's name be its."""
        folded = fold(called)
        return any(one.folded == folded for one in self.names().bodies)


def refuse_day_to_come(on: str | None, where: str) -> None:
    """Raise BadInput where a file would speak of a day that is still to come, BadDate where it is no day.

    No list knows who will sit, or who will have come: what is on it would be told as true of that day.
    ``where`` says who named the day.
    """
    if on is None:
        return
    try:
        is_to_come = PartialDate(on).earliest > today()
    except ValueError as problem:
        raise BadDate(str(problem), where=where) from problem
    if is_to_come:
        raise BadInput(f"{on} is still to come", where=where, remedy="name a day that was: --on DATE")


class SetAside(Frozen):
    """A row that was not let through: where it stands, why, and what it says."""

    where: str
    why: str
    text: str


class ColumnRead(Frozen):
    """A column of a table, and how it is read.

    ``sheet`` and ``hashtag`` (of HXL) are empty where it has none; ``means`` is a word of the profiles.
    """

    sheet: str
    heading: str
    hashtag: str
    means: str


class Told(Frozen):
    """All that one file tells.

    ``series`` is the same for every edition of the same list, and for no other list: it says which keys
    are to be trusted as those of an earlier edition. ``whole_rosters`` are keys of bodies of which the
    file tells the whole roster as of ``on``: who is not on it has left. Of ``some_seats`` it tells who sits
    there and not that nobody else does: they are confirmed, and nobody has left. ``on`` is the day that the
    file speaks of, where it says one; the lists of the bodies ``of_other_days`` are not of it. ``notes`` say
    what the reader left unread or undone. ``written_in`` are keys of names that somebody wrote beside rows of
    ours: each may be one of those rows. ``columns`` are those of a table. ``itself`` is the key of the record
    that is the file: the source that it becomes.
    """

    file: str
    format: str
    series: str
    rows_read: int
    records: tuple[ToldRecord, ...]
    set_aside: tuple[SetAside, ...]
    whole_rosters: frozenset[str] = frozenset()
    on: str | None = None
    notes: tuple[str, ...] = ()
    written_in: frozenset[str] = frozenset()
    columns: tuple[ColumnRead, ...] = ()
    some_seats: frozenset[str] = frozenset()
    of_other_days: frozenset[str] = frozenset()
    itself: str | None = None

    @property
    def rosters(self) -> frozenset[str]:
        """The bodies of which the file says who sits there on its day, all of them or some."""
        return self.whole_rosters | self.some_seats


def as_whole_as_asked(told: Told, asked: Asked) -> Told:
    """What the file tells, its rosters as whole as the user says that they are.

    Raises BadInput where they are said to be whole and the file tells nobody's seat.
    """
    if asked.whole is None:
        return told
    if not asked.whole:
        return told._replace(whole_rosters=frozenset(), some_seats=told.rosters)
    seated = told.rosters | {record.key for record in told.records if record.parts.get("seats")}
    if not seated:
        raise BadInput(
            f"{told.file} tells nobody's seat",
            where="--whole",
            remedy="leave it out: it says that a list holds all who sit on a body",
        )
    return told._replace(whole_rosters=frozenset(seated) - told.of_other_days, some_seats=frozenset())
