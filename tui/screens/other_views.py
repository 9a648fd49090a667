"""Which other views there are of lists and records, and their screens."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from registry.asof import AsOf
from registry.frozen import Frozen
from registry.questions.refs import Ref
from registry.store.location import Location
from registry.terms.kinds import Kind
from tui.screens.matrix import MatrixScreen
from tui.screens.pipeline import PipelineScreen
from tui.screens.timeline import TimelineScreen
from tui.screens.views import OtherViewScreen, ViewScreen
from tui.states.chain import EndorsementChain
from tui.states.lines import Answered
from tui.states.matrix import MatrixState
from tui.states.other_views import view_of
from tui.states.pipeline import PipelineState
from tui.states.reviews import ReviewTimes


class OtherView(Frozen):
    """A view of a list: the action that opens the list, a sentence, its screen, and what that asks."""

    of_list: str
    sentence: str
    screen: Callable[[], OtherViewScreen]
    asked: Callable[[Location, AsOf], Answered | MatrixState]


OTHER_VIEWS = {
    "pipeline": OtherView(
        "agreements", "Pipeline: the agreements by stage, and what is stuck", PipelineScreen, PipelineState
    ),
    "matrix": OtherView(
        "forums", "Matrix: which countries sit on which forums, and the gaps", MatrixScreen, MatrixState
    ),
    "by review": OtherView(
        "recommendations",
        "Recommendations by review: what each review found",
        lambda: ViewScreen("By review", ReviewTimes, kept_as="by review"),
        ReviewTimes,
    ),
}
"""The views of lists, by their names."""


def view_screen_of(ref: Ref) -> OtherViewScreen | None:
    """The other view of a record: the timeline of a body, the endorsements of what is endorsed."""
    if ref.kind == Kind.mechanism:
        return TimelineScreen(ref)
    return ViewScreen("Endorsements", partial(_chain_of, ref), ref) if view_of(ref) is not None else None


def _chain_of(subject: Ref, location: Location, as_of: AsOf) -> EndorsementChain:
    return EndorsementChain(location, subject, as_of)
