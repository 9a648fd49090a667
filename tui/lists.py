"""The lists that can be opened, by the names of the actions that open them."""

from __future__ import annotations

from typing import Any

from tui.states.forums import ForumList
from tui.states.holdings import InstrumentList, PersonList, SourceList, SystemList
from tui.states.lists import AgreementList, ListState, MechanismList, OrganisationList
from tui.states.upkeep import DueList, FindingList
from tui.states.work import EventList, ProjectList, RecommendationList

LISTS: dict[str, type[ListState[Any]]] = {
    "organisations": OrganisationList,
    "mechanisms": MechanismList,
    "agreements": AgreementList,
    "events": EventList,
    "people": PersonList,
    "projects": ProjectList,
    "instruments": InstrumentList,
    "recommendations": RecommendationList,
    "systems": SystemList,
    "forums": ForumList,
    "sources": SourceList,
    "findings": FindingList,
    "due": DueList,
}
