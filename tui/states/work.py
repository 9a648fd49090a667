"""The lists of what was undertaken: projects, recommendations, events."""

from __future__ import annotations

from registry.questions.events import EventRow, count_events, events_on
from registry.questions.projects import ProjectRow, count_projects, projects_on
from registry.questions.recommendation_parts import ReviewFound
from registry.questions.recommendations import (
    RecommendationRow,
    count_recommendations,
    recommendations_on,
)
from registry.questions.refs import Ref
from registry.questions.windows import Window
from registry.store.reading import Reader
from registry.terms.kinds import Kind
from tui.states.lines import Column, Line, period, told
from tui.states.lists import ListState


class ProjectList(ListState[ProjectRow]):
    """The projects."""

    kind = Kind.project
    title = "Projects"
    one = "project"
    columns = (
        Column("Project", is_name=True),
        Column("Code", 12, from_width=70),
        Column("CC", 2, name="country"),
        Column("From", 10, from_width=100, is_date=True),
        Column("To", 10, from_width=100, is_date=True),
        Column("State", 8),
    )

    def counted(self, reader: Reader, window: Window) -> int:
        """How many projects fit."""
        return count_projects(reader, window)

    def rows(self, reader: Reader, window: Window) -> list[ProjectRow]:
        """By name."""
        return projects_on(reader, self.as_of, window=window)

    def line(self, row: ProjectRow) -> Line:
        """Whether it runs on the day, and who takes part."""
        codes = ", ".join(code.identifier for code in row.identifiers)
        dates = row.start or "", row.end or ""
        cells = (row.ref.label, codes, row.country or "", *dates, row.state.label)
        state = " · ".join(fact for fact in (row.state.label, period(row.start, row.end), codes) if fact)
        extended = (f"Meant to end {row.original_end}",) if row.original_end else ()
        within = (f"Part of {row.parent.label}",) if row.parent else ()
        parts = tuple(f"{part.role.label}: {part.ref.label}" for part in row.participants)
        return Line(cells, row.ref, (row.ref.label, state, *extended, *within, *parts, *told(row.sources)))


class RecommendationList(ListState[RecommendationRow]):
    """The recommendations."""

    kind = Kind.recommendation
    title = "Recommendations"
    one = "recommendation"
    other_view = "by review"
    columns = (
        Column("No.", 12, name="number"),
        Column("Recommendation"),
        Column("Evaluation", 30, from_width=110),
        Column("Response", 16, from_width=90),
        Column("Last review", 12, name="review"),
    )

    def counted(self, reader: Reader, window: Window) -> int:
        """How many recommendations fit."""
        return count_recommendations(reader, window)

    def rows(self, reader: Reader, window: Window) -> list[RecommendationRow]:
        """By evaluation, then by number."""
        return recommendations_on(reader, self.as_of, window=window)

    def line(self, row: RecommendationRow) -> Line:
        """What was answered and what the last review by the day found."""
        last = f"{row.statuses[-1].review} {row.statuses[-1].status.label}" if row.statuses else "none"
        response = row.response.label if row.response else ""
        cells = (row.number, row.title, row.evaluation.label, response, last)
        answered = f"Response: {response or 'none recorded'}"
        ties = (
            *_named("Responsible", row.responsible),
            *_named("Addressed to", row.addressees),
            *_named("About", row.about),
        )
        actions = tuple(
            f"Action: {action.text}{f', due {action.due_on}' if action.due_on else ''}"
            for action in row.actions
        )
        evidence = told([note for found in row.statuses for note in found.sources] + list(row.sources))
        found = tuple(_found(found) for found in row.statuses)
        title = f"{row.number}: {row.text or row.ref.name}"
        detail = (title, row.evaluation.label, answered, *ties, *actions, *found, *evidence)
        return Line(cells, row.ref, detail)


class EventList(ListState[EventRow]):
    """The events, in the order of their days."""

    kind = Kind.event
    title = "Events"
    one = "event"
    columns = (
        Column("When", 10, is_date=True),
        Column("Event", is_name=True),
        Column("Body", 24, from_width=90),
        Column("Type", 12, from_width=110),
        Column("CC", 2, name="country"),
        Column("Status", 9),
    )

    def counted(self, reader: Reader, window: Window) -> int:
        """How many events fit."""
        return count_events(reader, window)

    def rows(self, reader: Reader, window: Window) -> list[EventRow]:
        """The earliest first."""
        return events_on(reader, self.as_of, window=window)

    def line(self, row: EventRow) -> Line:
        """Whether it took place, where, and who came."""
        body = row.mechanism.acronym or row.mechanism.name if row.mechanism else ""
        cells = (
            row.start or row.end or "undated",
            row.ref.label,
            body,
            row.type.label,
            row.country or "",
            row.status.label,
        )
        when = period(row.start, row.end) if row.end else row.start or "undated"
        facts = (f"{row.type.label}, {row.status.label}", when, row.venue or "")
        hosts = _named("Of", (row.mechanism,) if row.mechanism else ()) + _named(
            "Host", (row.host,) if row.host else ()
        )
        counted = (f"{row.participants} participants, as a source counts them",) if row.participants else ()
        named = (f"{row.attendance} recorded as having been there",) if row.attendance else ()
        what = " · ".join(fact for fact in facts if fact)
        return Line(cells, row.ref, (row.ref.label, what, *hosts, *counted, *named, *told(row.sources)))


def _named(what: str, refs: tuple[Ref, ...]) -> tuple[str, ...]:
    return (f"{what}: {', '.join(ref.label for ref in refs)}",) if refs else ()


def _found(found: ReviewFound) -> str:
    when = f" ({found.reported_on})" if found.reported_on else ""
    comment = f": {found.comment}" if found.comment else ""
    return f"Review {found.review}{when}: {found.status.label}{comment}"
