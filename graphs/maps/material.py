"""What a map is made of, whatever its kind: records, ties over time, who says so."""

from __future__ import annotations

from enum import auto
from typing import NamedTuple

from registry.asof import AsOf
from registry.questions.refs import Ref, SourceNote
from registry.spans import Held
from registry.terms import Term


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


class MapRecord(NamedTuple):
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


class Shared(NamedTuple):
    """What ties two records of a projected map: a body, a member, an agreement; and when it does."""

    ref: Ref
    held: Held
    sources: tuple[SourceNote, ...] = ()


class MapTie(NamedTuple):
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
    sources: tuple[SourceNote, ...] = ()


class MapRecipe(NamedTuple):
    """How a map was made, so that anybody can make it again."""

    sentence: str
    command: str


class Material(NamedTuple):
    """All that is on a map.

    With ``hops`` a record is there on a day while so many ties that hold then lead to it from ``start``;
    without, while it has a tie. ``notices`` say what was left out.
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
