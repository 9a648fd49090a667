"""Other views of lists and records: which there are, and how the application goes there."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import NamedTuple

from textual.app import App

from registry.asof import AsOf
from registry.questions.refs import Ref
from registry.store.location import Location
from registry.terms import Kind
from tui.screens.matrix import MatrixScreen
from tui.screens.pipeline import PipelineScreen
from tui.screens.timeline import TimelineScreen
from tui.screens.views import OtherViewScreen, ViewScreen
from tui.states.chain import EndorsementChain
from tui.states.other_views import view_of
from tui.states.palette import Place
from tui.states.reviews import ReviewTimes


class OtherView(NamedTuple):
    """A view of a list: the action that opens the list, a sentence, and its screen."""

    of_list: str
    sentence: str
    screen: Callable[[], OtherViewScreen]


OTHER_VIEWS = {
    "pipeline": OtherView(
        "agreements", "Pipeline: the agreements by stage, and what is stuck", PipelineScreen
    ),
    "matrix": OtherView("forums", "Matrix: which countries sit on which forums, and the gaps", MatrixScreen),
    "by review": OtherView(
        "recommendations",
        "Recommendations by review: what each review found",
        lambda: ViewScreen("By review", ReviewTimes),
    ),
}
"""The views of lists, by their names."""


class Views(App[int]):
    """The part of the application that opens other views."""

    location: Location
    as_of: AsOf

    def open_view(self, name: str) -> None:
        """The view of that name, of the list that is shown."""
        self.push_screen(OTHER_VIEWS[name].screen())

    def action_open_view(self, name: str) -> None:
        """The view of that name, from anywhere: Escape leads to its list."""
        self.call_later(self._open_after_list, name)

    async def _open_after_list(self, name: str) -> None:
        await self.run_action(f"open_list('{OTHER_VIEWS[name].of_list}')")
        self.open_view(name)

    def open_view_of(self, ref: Ref) -> None:
        """The other view of a record: the timeline of a body, the endorsements of what is endorsed."""
        if ref.kind == Kind.mechanism:
            self.push_screen(TimelineScreen(ref))
        elif view_of(ref) is not None:
            self.push_screen(ViewScreen("Endorsements", partial(_chain_of, ref), ref))

    @property
    def view_places(self) -> list[Place]:
        """The views of lists, as the palette offers them."""
        return [
            Place(f"open_view('{name}')", view.sentence, "V on its list", name)
            for name, view in OTHER_VIEWS.items()
        ]


def _chain_of(subject: Ref, location: Location, as_of: AsOf) -> EndorsementChain:
    return EndorsementChain(location, subject, as_of)
