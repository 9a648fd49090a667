"""The screen to which a route leads."""

from __future__ import annotations

from collections.abc import Mapping

from registry.asof import AsOf
from registry.questions.refs import Ref
from registry.store.location import Location
from registry.terms.kinds import Kind
from tui.lists import LISTS
from tui.screens.base import TableScreen
from tui.screens.body import BodyScreen, ComparisonScreen
from tui.screens.deciding import FindingScreen
from tui.screens.explorer import AbsenceScreen, ExplorerScreen, PathScreen
from tui.screens.history import HistoryScreen
from tui.screens.home import HomeScreen
from tui.screens.lists import ListScreen
from tui.screens.other_views import OTHER_VIEWS, view_screen_of
from tui.screens.record import RecordScreen
from tui.screens.review import ReviewScreen
from tui.states.attendance import AttendanceState
from tui.states.overlap import OverlapState
from tui.states.route import Route


def screen_of(route: Route, location: Location, as_of: AsOf, refs: Mapping[str, Ref]) -> TableScreen | None:
    """The screen, as it is when it is new; None where a record of the route is gone, or it leads nowhere."""
    if route.screen == "home":
        return HomeScreen()
    if route.screen == "review":
        return ReviewScreen(location)
    if route.screen == "findings":
        return FindingScreen(location, as_of)
    if route.screen in OTHER_VIEWS:
        return OTHER_VIEWS[route.screen].screen()
    if route.screen in LISTS:
        return ListScreen(LISTS[route.screen], location, as_of)
    subject = refs.get(route.subject)
    if subject is None:
        return None
    other = refs.get(route.other)
    if route.screen == "path":
        return PathScreen(subject, other, with_events=bool(route.choices)) if other else None
    return _about(route, location, as_of, subject)


def _about(route: Route, location: Location, as_of: AsOf, subject: Ref) -> TableScreen | None:
    if route.screen == "record":
        return RecordScreen(subject)
    if route.screen == "ties":
        return ExplorerScreen(location, subject, as_of)
    if route.screen == "without":
        return AbsenceScreen(subject, all_ties=bool(route.choices))
    if route.screen == "history":
        return HistoryScreen(subject)
    if route.screen in ("timeline", "endorsements"):
        return view_screen_of(subject)
    if subject.kind != Kind.mechanism:
        return None
    if route.screen == "attendance":
        return BodyScreen(AttendanceState, subject)
    if route.screen == "overlaps":
        return BodyScreen(OverlapState, subject)
    if route.screen == "compare" and len(route.choices) == 2:
        return ComparisonScreen(subject, *route.choices)
    return None
