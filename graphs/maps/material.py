"""What a map is made of, whatever its kind: records, ties over time, who says so."""

from __future__ import annotations

from enum import auto

from graphs.networks.projection import Weighting
from registry.asof import AsOf
from registry.frozen import Frozen
from registry.questions.refs import Ref, SourceNote
from registry.spans import Held, Span
from registry.terms.base import Term


class MapKind(Term):
    """What a map can show."""

    around = auto()
    """Around one or several records, to a number of ties."""
    country = auto()
    """The bodies of a country, and who sits on them."""
    body = auto()
    """A body, its members, and the other bodies on which they sit."""
    overlaps = auto()
    """Bodies, tied by the members that they share."""
    shared = auto()
    """Organisations, tied by the bodies that they share."""
    corridors = auto()
    """Countries, tied by agreements."""
    forums = auto()
    """Forums and the countries that sit on them."""
    path = auto()
    """The way from one record to another."""


class MapRecord(Frozen):
    """A record on a map, with what its card tells.

    ``side`` is a constituency, ``country`` an ISO 3166 code.
    """

    ref: Ref
    aliases: tuple[str, ...] = ()
    side: str | None = None
    country: str | None = None
    facts: tuple[tuple[str, str], ...] = ()
    """Label and text of each, as a card shows them."""
    sources: tuple[SourceNote, ...] = ()


class Standing(Term):
    """How an agreement stands on the day of a map."""

    settled = auto()
    """Signed, in force, or a stage after that, suspended or not."""
    under_way = auto()
    """Proposed, drafted or negotiated."""
    over = auto()
    """Expired, terminated or abandoned."""
    not_told = auto()
    """No stage of it is recorded by then."""


class Shared(Frozen):
    """What ties two records of a projected map: a body, a member, an agreement; and when it does."""

    ref: Ref
    held: Held
    sources: tuple[SourceNote, ...] = ()
    what: str = ""
    """What it is on the day of the map, in words: the direction and the stage of an agreement."""
    way: tuple[str, str] | None = None
    """The ids of the origin and the destination of an agreement on which workers go one way."""
    standing: Standing | None = None
    """Of an agreement: how it stands on the day of the map."""


class MapTie(Frozen):
    """A tie of any time. ``by`` and ``what`` are those of :class:`~registry.questions.ties.Tie`, or
    ``shared`` and what is shared.
    """

    id: str
    from_id: str
    to_id: str
    by: str
    what: str
    side: str | None
    start: str | None
    end: str | None
    held: Held
    lasts: bool = False
    """Whether it is still told when it is over: of an agreement or a project."""
    weight: float | None = None
    """Of a projected map: what the shared things weigh on the day of the map."""
    through: tuple[Shared, ...] = ()
    """Of a projected map: what ties the two. ``held`` then is from the first day of any of it to the last,
    gaps or not.
    """
    sources: tuple[SourceNote, ...] = ()

    def is_told(self, as_of: AsOf, least: int = 1) -> bool:
        """Whether it is on the map on a day of what is asked about: it may hold, or is over and still told.

        A tie that stands for shared things does where so many of them do.
        """
        times = [shared.held for shared in self.through] or [self.held]
        there = sum(held.may_hold(as_of) or (self.lasts and held.is_over(as_of)) for held in times)
        return there >= (least if self.through else 1)


class Weighing(Frozen):
    """How the ties of a projected map are weighed, and what it takes to do so on any day.

    ``sizes`` are the days on which somebody belongs to something, a span for each stay, by the ids of what is
    counted: for ``newman`` of each shared thing by its holders, for ``jaccard`` of each record by what it
    belongs to. No two spans of the same holder share a day, so that on a day so many belong as there are
    spans that have it. ``raw`` needs none.
    """

    weighting: Weighting
    sizes: tuple[tuple[str, tuple[Span, ...]], ...] = ()


class MapRecipe(Frozen):
    """How a map was made, so that anybody can make it again."""

    sentence: str
    command: str


class Material(Frozen):
    """All that is on a map.

    With ``hops`` a record is there on a day while so many ties that hold then lead to it from ``start``;
    without, while it has a tie. ``notices`` say what was left out. With ``least`` a tie of a projected map
    is there on a day while so many of the things in its ``through`` hold, and ``weighing`` says what it
    weighs then.
    """

    kind: MapKind
    title: str
    recipe: MapRecipe
    as_of: AsOf
    records: tuple[MapRecord, ...]
    ties: tuple[MapTie, ...]
    start: tuple[str, ...] = ()
    hops: int | None = None
    notices: tuple[str, ...] = ()
    least: int = 1
    weighing: Weighing | None = None
