"""How far does a message get from somebody through bodies?"""

from __future__ import annotations

from graphs.networks.reading import incidence
from graphs.networks.recipes import Recipe
from graphs.walks.reach import reach
from registry.asof import AsOf
from registry.frozen import Frozen
from registry.questions.offices import with_offices
from registry.questions.refs import Ref, refs_of
from registry.store.reading import Reader
from registry.terms.kinds import Kind


class Spread(Frozen):
    """A round of meetings: the bodies in which somebody knows for the first time, and who hears of it."""

    bodies: tuple[Ref, ...]
    heard: tuple[Ref, ...]


class Spreading(Frozen):
    """Whom a message reaches from somebody, round by round, and how many it never does.

    ``starting`` counts those who know it at first, offices too, ``members`` all that sit anywhere. Without
    rounds the one who starts sits nowhere.
    """

    recipe: Recipe
    start: Ref
    starting: int
    rounds: tuple[Spread, ...]
    members: int
    never: tuple[Ref, ...]


def spreading(reader: Reader, recipe: Recipe, as_of: AsOf, start: Ref) -> Spreading:
    """Whom a message of this member reaches if each body passes it on to all who sit there.

    An organisation begins with all its offices and units.
    """
    belongs = incidence(reader, recipe, as_of)
    mine = with_offices(reader, start.id) if start.kind == Kind.organisation else {start.id}
    knowing = frozenset(mine.intersection(belongs.members))
    if not knowing:
        never = refs_of(reader, belongs.members)
        return Spreading(recipe, start, 0, (), len(never), tuple(never[key] for key in belongs.members))
    found = reach(belongs, knowing)
    named = [*found.never, *(key for step in found.rounds for key in (*step.bodies, *step.heard))]
    refs = refs_of(reader, named)
    rounds = tuple(
        Spread(tuple(refs[key] for key in step.bodies), tuple(refs[key] for key in step.heard))
        for step in found.rounds
    )
    never_heard = tuple(refs[key] for key in found.never)
    return Spreading(recipe, start, len(knowing), rounds, len(belongs.members), never_heard)
