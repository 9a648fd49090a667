"""The first screen: what needs attention, what changed, and last where that comes from and how much it is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from registry.asof import AsOf
from registry.questions.activity import ActivityOn, activities
from registry.questions.edition import edition_of
from registry.questions.home import FirstScreen, Home, first_screen
from registry.questions.recent import RecentChange, recent_changes
from registry.store.location import Location
from registry.store.reading import reading
from registry.terms.kinds import Kind
from tui.reviewing import count_words
from tui.states.attention import Attention, due_line, finding_line
from tui.states.lines import Column, Line, told
from tui.suggesting import suggested

_COUNTED = (
    (Kind.organisation, "organisation", "organisations"),
    (Kind.person, "person", "people"),
    (Kind.mechanism, "mechanism", "mechanisms"),
    (Kind.agreement, "agreement", "agreements"),
)
_BEGINNINGS = (
    ("sources", "s, then +: the letters, minutes and lists that say so", "sources"),
    ("organisations", "2, then +: those who sit somewhere; people with 6", "organisations"),
    ("mechanisms", "3, then +: working groups and boards; + on one adds its seats", "mechanisms"),
)
"""What is added first, how, and the list that it opens."""


_MOST = 50
"""Silent bodies, and stuck agreements, that the first screen names."""


class HomeState:
    """What asks for somebody on a day, before anything else; the size of the registry stands last."""

    columns: Sequence[Column] = (Column("What", 14), Column("Record"), Column("State", 24, from_width=90))

    def __init__(self, location: Location, as_of: AsOf, attention: Attention | None = None) -> None:
        self.as_of = as_of
        with reading(location) as reader:
            self.edition = edition_of(reader)
            found = first_screen(reader, as_of, _MOST)
            answer = found.home
            activity = activities(reader, as_of, [body.ref.id for body in answer.silent])
            changes = recent_changes(reader)
        self.newest = changes[0] if changes else None
        self._waiting = answer.waiting
        self._is_empty = not answer.sources and not any(answer.records(kind) for kind, _, _ in _COUNTED)
        self._rest = [*_silent_and_stuck(found, activity), *_changes(changes)]
        self._rest += [*_sources(answer), *_size(answer)]
        self.lines: list[Line] = []
        self.opens: dict[int, str] = {}
        """The names of the actions that some of the rows open, by their numbers."""
        self.arrange(attention)

    def arrange(self, attention: Attention | None, far: str = "") -> None:
        """Lay the rows out; None while what asks for somebody is being looked for, so ``far`` as yet."""
        self.lines, self.opens = [], {}
        if self._is_empty:
            self._begin()
        self.lines.append(Line(("Needs you", "", ""), is_heading=True))
        self._add("open_list('findings')", finding_line(attention, far))
        self._add("open_list('due')", due_line(attention))
        if self._waiting:
            what = count_words(self._waiting)
            self._add("review", Line(("review", what, "who is who"), None, (what, "Enter, or w, opens them")))
        self.lines += self._rest

    def _begin(self) -> None:
        """An empty registry says how it is filled."""
        self.lines.append(Line(("This registry is empty. Begin here", "", ""), is_heading=True))
        for what, how, opens in _BEGINNINGS:
            self._add(f"open_list('{opens}')", Line((what, how, ""), None, (how, "Enter opens the list.")))
        file = "In a shell: interlock import FILE"
        self.lines.append(Line(("a spreadsheet", file, ""), None, (file, "It reads a list of any shape.")))

    def _add(self, action: str, line: Line) -> None:
        self.opens[len(self.lines)] = action
        self.lines.append(line)

    def count(self) -> int:
        """How many rows there are."""
        return len(self.lines)

    def window(self, offset: int, limit: int) -> Sequence[Line]:
        """So many of them from a position on."""
        return self.lines[offset : offset + limit]


def home_state(location: Location, as_of: AsOf, before: HomeState | None) -> HomeState:
    """The first screen on a day; the one before, where neither the day nor the registry has changed."""
    if before is not None and before.as_of == as_of:
        with reading(location) as reader:
            if before.edition == edition_of(reader):
                return before
    return HomeState(location, as_of)


def _number(number: int, one: str, many: str) -> str:
    return f"{number} {one if number == 1 else many}"


def _why_silent(found: ActivityOn) -> str:
    """Whether a source says so, or only the time that passed without a meeting."""
    if found.evidence:
        return f"{found.state.label}, on the evidence of a source; Enter shows which"
    last = f"the last known meeting was {found.last_met}" if found.last_met else "no meeting is known"
    return f"{found.state.label}, for {last}, and no source says that it stopped"


def _silent_and_stuck(found: FirstScreen, activity: Mapping[str, ActivityOn]) -> Iterator[Line]:
    yield Line(("Silent, or stuck", "", ""), is_heading=True)
    answer = found.home
    for body in answer.silent:
        state = f"{body.shown_activity}, seats: {body.seats}"
        listed = f"{_number(body.seats, 'seat', 'seats')} still listed"
        detail = (body.ref.label, _why_silent(activity[body.ref.id]), listed)
        yield Line((body.shown_activity, body.ref.label, state), body.ref, detail)
    if found.silent > _MOST:
        yield _more(found.silent - _MOST, "bodies that no longer meet", "mechanisms --activity dormant")
    for agreement in answer.stuck:
        stage = agreement.stage.label if agreement.stage else "no stage recorded"
        state = f"{stage}, expected {agreement.expected}" if agreement.expected else stage
        evidence = told([note for step in agreement.stages for note in step.sources])
        yield Line(
            ("stuck", agreement.ref.label, state), agreement.ref, (agreement.ref.label, state, *evidence)
        )
    if found.stuck > _MOST:
        yield _more(found.stuck - _MOST, "agreements that are stuck", "agreements --stuck")
    if not answer.silent and not answer.stuck:
        yield Line(("nothing", "No body is known to be silent, no agreement to be stuck", ""))


def _more(number: int, what: str, command: str) -> Line:
    shown = f"and {number} more {what}"
    return Line(("", shown, ""), None, (shown, f"All of them: {suggested(command)}"))


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
        yield Line(("nothing yet", "No source is recorded", ""))


def _changes(changes: Sequence[RecentChange]) -> Iterator[Line]:
    if changes:
        yield Line(("Recently changed", "", ""), is_heading=True)
    for change in changes:
        what = f"{_touched(change)}: {change.why}" if change.records else change.why
        opens = change.records[0] if len(change.records) == 1 else None
        yield Line((change.at[:10], what, change.who), opens, (what, f"{change.at} by {change.who}"))


def _touched(change: RecentChange) -> str:
    """The records by name; of many none stands for the others."""
    return "many records" if change.is_of_many else ", ".join(ref.label for ref in change.records)


def _size(answer: Home) -> Iterator[Line]:
    """How much the registry holds, where it is, and what it began with."""
    counted = [_number(answer.records(kind), one, many) for kind, one, many in _COUNTED]
    holds = " · ".join([*counted, _number(answer.seats, "seat", "seats")])
    yield Line(("The registry", "", ""), is_heading=True)
    cited = _number(answer.citations, "citation", "citations")
    yield Line(("holds", f"{holds} · {cited}", ""), None, (holds, cited))
    made = (f"first change: {answer.made.why}",) if answer.made else ()
    yield Line(("is kept in", answer.where, ""), None, (answer.where, *made))
