"""Which network is measured? A recipe that anybody can follow again: nodes, ties, weights, the day."""

from __future__ import annotations

from enum import auto

from graphs.networks.projection import Weighting
from registry.asof import AsOf
from registry.frozen import Frozen
from registry.questions.holders import HolderKind
from registry.questions.ties import USUAL_TIES
from registry.terms.base import Term


class NetworkKind(Term):
    """The networks that can be measured."""

    seats = auto()
    """Holders and bodies, tied by seats: two modes."""
    shared_bodies = auto()
    """Holders, tied by the bodies on which both sit."""
    shared_members = auto()
    """Bodies, tied by the members that both have."""
    agreements = auto()
    """Parties, tied by the agreements that they share."""
    projects = auto()
    """Participants, tied by the projects that they share."""
    all_ties = auto()
    """Every record, tied by whatever ties it: seats, links, agreements, projects, endorsements."""


PLURAL = {
    HolderKind.organisation: "organisations",
    HolderKind.person: "people",
    HolderKind.country: "countries",
}
"""What holders are called where there are several."""
_WEIGHED = {
    Weighting.raw: "weighed by how many they share",
    Weighting.newman: "weighed by 1/(k-1) for each shared group of k",
    Weighting.jaccard: "weighed by what they share of all that either has",
}


class Recipe(Frozen):
    """What goes into a network."""

    network: NetworkKind
    as_of: str
    by: HolderKind = HolderKind.organisation
    """Who holds the seats: matters where seats are counted."""
    certain_only: bool = False
    """Whether what is only possible on the day is left out."""
    weighting: Weighting = Weighting.newman
    """Matters where members are tied by what they share."""
    least: int = 1
    """They are tied where they share at least so many."""
    ties: tuple[str, ...] = USUAL_TIES
    """The kinds of tie that count, where all ties do."""

    @property
    def is_of_seats(self) -> bool:
        """Whether it matters by whom seats are held."""
        return self.network in (NetworkKind.seats, NetworkKind.shared_bodies, NetworkKind.shared_members)

    @property
    def has_all_ties(self) -> bool:
        """Whether it matters which kinds of tie count."""
        return self.network is NetworkKind.all_ties

    @property
    def is_projected(self) -> bool:
        """Whether its ties stand for what two nodes share."""
        return self.network is not NetworkKind.seats and not self.has_all_ties

    @property
    def sentence(self) -> str:
        """The recipe in words."""
        sure = "certain only" if self.certain_only else "certain and possible"
        return f"{self._nodes_and_ties()}, as of {self.as_of}, {sure}"

    def _nodes_and_ties(self) -> str:
        who = PLURAL[self.by]
        if self.network is NetworkKind.seats:
            return f"{who} and bodies, tied by seats"
        if self.network is NetworkKind.all_ties:
            return f"records, tied by {', '.join(f'{tie}s' for tie in self.ties)}"
        nodes, shared = {
            NetworkKind.shared_bodies: (who, "bodies"),
            NetworkKind.shared_members: ("bodies", who),
            NetworkKind.agreements: ("parties", "agreements"),
            NetworkKind.projects: ("participants", "projects"),
        }[self.network]
        least = "" if self.least == 1 else f" (at least {self.least})"
        return f"{nodes} tied by shared {shared}{least}, {_WEIGHED[self.weighting]}"


def recipe_on(network: NetworkKind, as_of: AsOf) -> Recipe:
    """The usual recipe of a network on a day."""
    return Recipe(network, str(as_of.text))
