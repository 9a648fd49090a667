"""The lists of bodies: organisations, mechanisms, agreements; and what every list has in it.

Each list asks for the window that is on screen.
"""

from __future__ import annotations

from registry.questions.agreements import AgreementRow, Step, agreements_on, count_agreements
from registry.questions.listing.language import terms_of
from registry.questions.mechanisms import MechanismRow, count_mechanisms, mechanisms_on
from registry.questions.organisations import OrganisationRow, count_organisations, organisations_on
from registry.questions.windows import Window
from registry.store.reading import Reader
from registry.terms.agreements import AgreementStage
from registry.terms.kinds import Kind
from tui.states.held_rows import Row
from tui.states.lines import Column, Line, told
from tui.states.narrowed import NarrowedList


class ListState(NarrowedList[Row]):
    """A list of records or of what asks for somebody, as its screen counts and titles it."""

    title = ""
    one = ""
    """What a single record of it is called."""
    other_view = ""
    """The name of its other view, where it has one."""

    def counted_words(self, count: int) -> str:
        """So many of them, in words, and what they are narrowed to."""
        counted = f"{count} {self.one if count == 1 else self.title.lower()}"
        return f"{counted} {called(self.words, 'named')}" if self.words else counted


def called(words: str, how: str) -> str:
    """The filter in words: plain words are what rows are ``how`` by; signs and columns are said as typed."""
    is_plain = all(term.is_plain for term in terms_of(words))
    return f"{how} “{words}”" if is_plain else f"for “{words}”"


class OrganisationList(ListState[OrganisationRow]):
    """The organisations."""

    kind = Kind.organisation
    title = "Organisations"
    one = "organisation"
    columns = (
        Column("Organisation", is_name=True),
        Column("Type", 22, from_width=90),
        Column("CC", 2, name="country"),
        Column("Seats", 5, is_number=True),
    )

    def counted(self, reader: Reader, window: Window) -> int:
        """How many organisations fit."""
        return count_organisations(reader, window)

    def rows(self, reader: Reader, window: Window) -> list[OrganisationRow]:
        """By name."""
        return organisations_on(reader, self.as_of, window=window)

    def line(self, row: OrganisationRow) -> Line:
        """Its type and its seats on the day."""
        cells = (row.ref.label, row.classification.label, row.country or "", str(row.seats))
        seats = f"{row.seats} {'seat' if row.seats == 1 else 'seats'} held as of {self.as_of.text}"
        return Line(cells, row.ref, (row.ref.label, row.classification.label, seats))


class MechanismList(ListState[MechanismRow]):
    """The coordination bodies."""

    kind = Kind.mechanism
    title = "Mechanisms"
    one = "mechanism"
    columns = (
        Column("Body", is_name=True),
        Column("Type", 26, from_width=120),
        Column("Permanence", 13, from_width=100),
        Column("CC", 2, name="country"),
        Column("Activity", 9),
        Column("Seats", 5, is_number=True),
    )

    def counted(self, reader: Reader, window: Window) -> int:
        """How many bodies fit."""
        return count_mechanisms(reader, window)

    def rows(self, reader: Reader, window: Window) -> list[MechanismRow]:
        """By name."""
        return mechanisms_on(reader, self.as_of, window=window)

    def line(self, row: MechanismRow) -> Line:
        """Its activity and its seats on the day."""
        cells = (
            row.ref.label,
            row.type.label,
            row.permanence.label,
            row.country or "",
            row.shown_activity,
            str(row.seats),
        )
        what = f"{row.type.label}, {row.scope.label}, {row.permanence.label}"
        role = row.post_project_role.label if row.post_project_role else "not recorded"
        return Line(
            cells, row.ref, (row.ref.label, what, f"{row.shown_activity} · post-project role: {role}")
        )


class AgreementList(ListState[AgreementRow]):
    """The agreements."""

    kind = Kind.agreement
    title = "Agreements"
    one = "agreement"
    other_view = "pipeline"
    columns = (
        Column("Agreement", is_name=True),
        Column("Type", 26, from_width=120),
        Column("Corridor", 8),
        Column("Stage", 16, terms=AgreementStage),
        Column("Expected", 10, from_width=100, is_date=True),
    )

    def counted(self, reader: Reader, window: Window) -> int:
        """How many agreements fit."""
        return count_agreements(reader, window)

    def rows(self, reader: Reader, window: Window) -> list[AgreementRow]:
        """By name."""
        return agreements_on(reader, self.as_of, window=window)

    def line(self, row: AgreementRow) -> Line:
        """Its stage on the day, marked where it is stuck."""
        stage = f"{'! ' if row.stuck else ''}{row.stage.label if row.stage else 'not recorded'}"
        corridor = "-".join(row.corridor) if row.corridor else ""
        cells = (row.ref.label, row.type.label, corridor, stage, row.expected or "")
        parties = f"Parties: {', '.join(party.ref.name for party in row.parties) or 'none recorded'}"
        expected = f", next stage expected {row.expected}" if row.expected else ""
        stuck = "; stuck: too long in this stage, or an expected date missed" if row.stuck else ""
        steps = tuple(_step(step) for step in row.stages)
        evidence = told([note for step in row.stages for note in step.sources])
        state = f"{stage.removeprefix('! ')}{expected}{stuck}"
        return Line(cells, row.ref, (row.ref.label, parties, state, *steps, *evidence))


def _step(step: Step) -> str:
    when = f"since {step.entered}" if step.entered else f"expected {step.expected}" if step.expected else ""
    return f"{step.stage.label} {when}".strip() + (f": {step.note}" if step.note else "")
