"""The lists of people, of documents and tools with a life of their own, and of sources."""

from __future__ import annotations

from registry.questions.instruments import (
    InstrumentRow,
    InstrumentStep,
    count_instruments,
    instruments_on,
)
from registry.questions.people import PersonRow, Post, count_people, people_on
from registry.questions.sources import SourceRow, count_sources, sources_listed
from registry.questions.systems import SystemDoes, SystemRow, count_systems, systems_on
from registry.questions.windows import Window
from registry.store.reading import Reader
from registry.terms.instruments import InstrumentStage, SystemState
from registry.terms.kinds import Kind
from tui.states.lines import Column, Line, period, told
from tui.states.lists import ListState


class PersonList(ListState[PersonRow]):
    """The people."""

    kind = Kind.person
    title = "People"
    one = "person"
    columns = (
        Column("Person", 28, is_name=True),
        Column("Posts on the day", name="posts"),
        Column("Seats", 5, is_number=True),
    )

    def counted(self, reader: Reader, window: Window) -> int:
        """How many people fit."""
        return count_people(reader, window)

    def rows(self, reader: Reader, window: Window) -> list[PersonRow]:
        """By name."""
        return people_on(reader, self.as_of, window=window)

    def line(self, row: PersonRow) -> Line:
        """The posts and seats on the day."""
        posts = "; ".join(
            f"{held.post}, {held.organisation.acronym or held.organisation.name}" for held in row.posts
        )
        seats = f"{row.seats} {'seat' if row.seats == 1 else 'seats'} held as of {self.as_of.text}"
        evidence = told([note for held in row.posts for note in held.sources])
        detail = (row.ref.label, seats, *map(_post, row.posts), *evidence)
        return Line((row.ref.label, posts, str(row.seats)), row.ref, detail)


class InstrumentList(ListState[InstrumentRow]):
    """The instruments."""

    kind = Kind.instrument
    title = "Instruments"
    one = "instrument"
    columns = (
        Column("Instrument", is_name=True),
        Column("Type", 14, from_width=90),
        Column("CC", 2, name="country"),
        Column("Stage", 17, terms=InstrumentStage),
    )

    def counted(self, reader: Reader, window: Window) -> int:
        """How many instruments fit."""
        return count_instruments(reader, window)

    def rows(self, reader: Reader, window: Window) -> list[InstrumentRow]:
        """By name."""
        return instruments_on(reader, self.as_of, window=window)

    def line(self, row: InstrumentRow) -> Line:
        """Its stage on the day, marked where another one is contested."""
        stage = f"{'! ' if row.contested else ''}{row.stage.label if row.stage else 'not recorded'}"
        cells = (row.ref.label, row.type.label, row.country or "", stage)
        owner = f", {row.owner.label}" if row.owner else ""
        annexed = (f"Annex to {row.annex_to.label}",) if row.annex_to else ()
        came_of = (f"From {row.project.label}",) if row.project else ()
        evidence = told([note for step in row.stages for note in step.sources])
        detail = (
            row.ref.label,
            f"{row.type.label}{owner}",
            row.shown_stage,
            *annexed,
            *came_of,
            *map(_step, row.stages),
            *evidence,
        )
        return Line(cells, row.ref, detail)


class SystemList(ListState[SystemRow]):
    """The monitoring systems and tools."""

    kind = Kind.system
    title = "Systems"
    one = "system"
    columns = (
        Column("System", is_name=True),
        Column("Type", 26, from_width=110),
        Column("Owner", 24, from_width=90),
        Column("CC", 2, name="country"),
        Column("State", 14),
    )

    def counted(self, reader: Reader, window: Window) -> int:
        """How many systems fit."""
        return count_systems(reader, window)

    def rows(self, reader: Reader, window: Window) -> list[SystemRow]:
        """By name."""
        return systems_on(reader, self.as_of, window=window)

    def line(self, row: SystemRow) -> Line:
        """Whether it is in use on the day, and what it is said to do."""
        owner = row.owner.acronym or row.owner.name if row.owner else ""
        cells = (row.ref.label, row.type.label, owner, row.country or "", row.state.label)
        what = " · ".join(fact for fact in (row.type.label, row.state.label, owner) if fact)
        notes = [*row.sources, *(note for said in row.functions for note in said.sources)]
        return Line(cells, row.ref, (row.ref.label, what, *map(_function, row.functions), *told(notes)))


class SourceList(ListState[SourceRow]):
    """The sources, which are the same on every day."""

    kind = Kind.source
    title = "Sources"
    one = "source"
    columns = (
        Column("Source", is_name=True),
        Column("Type", 20, from_width=90),
        Column("Speaks of", 10, name="speaks", is_date=True),
        Column("Cited", 6, is_number=True),
    )

    def counted(self, reader: Reader, window: Window) -> int:
        """How many sources fit."""
        return count_sources(reader, window)

    def rows(self, reader: Reader, window: Window) -> list[SourceRow]:
        """By name."""
        return sources_listed(reader, window=window)

    def line(self, row: SourceRow) -> Line:
        """Of which day it speaks, and how much is cited from it."""
        cells = (row.ref.label, row.type.label, row.as_of or row.issued or "", str(row.citations))
        facts = (
            f"speaks of {row.as_of}" if row.as_of else "",
            f"issued {row.issued}" if row.issued else "",
            f"by {row.publisher.label}" if row.publisher else "",
            row.file or "",
        )
        what = " · ".join(fact for fact in (row.type.label, *facts) if fact)
        cited = f"{row.citations} {'citation' if row.citations == 1 else 'citations'}"
        return Line(cells, row.ref, (row.ref.label, what, cited))


def _post(held: Post) -> str:
    when = f" ({period(held.start, held.end)})" if held.start or held.end else ""
    unit = f", {held.unit}" if held.unit else ""
    return f"{held.post}{unit}, {held.organisation.label}{when}: {held.certainty.label}"


def _step(step: InstrumentStep) -> str:
    when = f" {step.entered}" if step.entered else f" expected {step.expected}" if step.expected else ""
    disputed = ", contested" if step.contested else ""
    return f"{step.stage.label}{when}{disputed}" + (f": {step.note}" if step.note else "")


def _function(said: SystemDoes) -> str:
    by = f", by {said.done_by}" if said.done_by else ""
    often = f", {said.frequency}" if said.frequency else ""
    state = "" if said.state is SystemState.unknown else f": {said.state.label}"
    return f"{said.function}{by}{often}{state}"
