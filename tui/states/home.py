"""The first screen: what the registry holds, where that comes from, and what needs attention."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from registry.asof import AsOf
from registry.questions.home import Home, home
from registry.store.location import Location
from registry.store.reading import reading
from registry.terms import Kind
from tui.states.lines import Column, Line, told

_COUNTED = (
    (Kind.organisation, "organisations"),
    (Kind.person, "people"),
    (Kind.mechanism, "mechanisms"),
    (Kind.agreement, "agreements"),
)


class HomeState:
    """The registry at a glance, on a day."""

    columns: Sequence[Column] = (Column("What", 14), Column("Record"), Column("State", 24, from_width=90))

    def __init__(self, location: Location, as_of: AsOf) -> None:
        self.location, self.as_of = location, as_of
        self.summary: tuple[str, str] = ("", "")
        self.lines: list[Line] = []
        self.load()

    def load(self) -> None:
        """Ask the registry again, as of the day that is set."""
        with reading(self.location) as reader:
            answer = home(reader, self.as_of)
        counted = [f"{answer.records(kind)} {name}" for kind, name in _COUNTED]
        made = f" · {answer.made.why}" if answer.made else ""
        self.summary = (
            " · ".join([*counted, f"{answer.seats} seats"]),
            f"{answer.citations} citations · Registry: {answer.where}{made}",
        )
        self.lines = [*_attention(answer), *_sources(answer), *_changes(answer)]

    def count(self) -> int:
        """How many rows there are."""
        return len(self.lines)

    def window(self, offset: int, limit: int) -> Sequence[Line]:
        """So many of them from a position on."""
        return self.lines[offset : offset + limit]


def _attention(answer: Home) -> Iterator[Line]:
    yield Line(("Needs attention", "", ""), is_heading=True)
    for body in answer.silent:
        state = f"{body.activity.label}, seats: {body.seats}"
        detail = (
            body.ref.label,
            f"{body.activity.label}, on the evidence of a source; Enter shows which",
            f"{body.seats} seats still listed",
        )
        yield Line((body.activity.label, body.ref.label, state), body.ref, detail)
    for agreement in answer.stuck:
        stage = agreement.stage.label if agreement.stage else ""
        state = f"{stage}, expected {agreement.expected}" if agreement.expected else stage
        evidence = told([note for step in agreement.stages for note in step.sources])
        yield Line(
            ("stuck", agreement.ref.label, state), agreement.ref, (agreement.ref.label, state, *evidence)
        )
    if not answer.silent and not answer.stuck:
        yield Line(("nothing", "No body is known to be silent, no agreement to be stuck", ""))


def _sources(answer: Home) -> Iterator[Line]:
    yield Line(("What it rests on", "", ""), is_heading=True)
    for source in answer.sources:
        when = str(source.issued or source.as_of or "")
        about = f"{source.type.label}{', ' if when else ''}{when}"
        detail = (
            source.ref.label,
            about,
            f"cited {source.citations} times; Enter shows what is known of it.",
        )
        yield Line(("source", source.ref.label, about), source.ref, detail)
    if not answer.sources:
        yield Line(("nothing yet", "This registry is empty", ""))


def _changes(answer: Home) -> Iterator[Line]:
    if answer.changes:
        yield Line(("Recently changed", "", ""), is_heading=True)
    for change in answer.changes:
        yield Line(
            (change.at[:10], change.why, change.who), None, (f"{change.at} by {change.who}", change.why)
        )
