"""Who endorsed an instrument or a project, on what evidence, and whose endorsement is missing?

An endorsement counts from its day; without one, from the day its source speaks of. A body or country
is missing while it has not done the very act that is required of it, a denied one aside.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from registry.asof import AsOf
from registry.dates import PartialDate
from registry.frozen import Frozen
from registry.questions.assumptions import assumed_through
from registry.questions.endorsement_chain import Chained, ChainStep, chain_of, is_in_dispute
from registry.questions.endorsement_rows import MadeRow, RequiredRow, made_by_the_day, required_in_order
from registry.questions.instruments import StageOn, stages_of
from registry.questions.refs import NO_EVIDENCE, Ref, SourceNote, evidence_for
from registry.questions.refs import Evidence as Cited
from registry.store.lists import in_pieces
from registry.store.reading import Reader
from registry.terms.instruments import Claim, EndorsementAct, Evidence, InstrumentStage
from registry.terms.kinds import Kind

ENDORSED_KINDS = (Kind.instrument, Kind.project)
"""The kinds of record that bodies and countries endorse."""


class EndorsementOn(Frozen):
    """What a body or a country did by the day, and whether anybody disputes it."""

    body: Ref | None
    country: Ref | None
    act: EndorsementAct
    on: PartialDate | None
    evidence: Evidence
    claim: Claim
    sources: tuple[SourceNote, ...]


class Missing(Frozen):
    """A body or a country that has yet to do what is required of it."""

    body: Ref | None
    country: Ref | None
    act: EndorsementAct
    sources: tuple[SourceNote, ...]


class Endorsements(Frozen):
    """The endorsements of an instrument or a project by a day; ``stage`` is its last uncontested one.

    ``contested`` where an endorsement or a stage is disputed. A project has no stage. ``chain`` has what
    is required in the order in which it is due, then what was given and nobody required.
    """

    subject: Ref
    stage: InstrumentStage | None
    contested: bool
    endorsements: tuple[EndorsementOn, ...]
    missing: tuple[Missing, ...]
    chain: tuple[ChainStep, ...]


def endorsements_of(reader: Reader, subject: Ref, as_of: AsOf) -> Endorsements:
    """The endorsements of an instrument or a project by the day, in the order of their days."""
    return endorsements_of_each(reader, [subject], as_of)[0]


def endorsements_of_each(reader: Reader, subjects: Sequence[Ref], as_of: AsOf) -> list[Endorsements]:
    """The endorsements of each of the instruments and projects; all are read at once, however many."""
    made: dict[str, list[MadeRow]] = {}
    required: dict[str, list[RequiredRow]] = {}
    cited: dict[str, Cited] = {}
    asked: dict[str, Cited] = {}
    for piece in in_pieces(subject.id for subject in subjects):
        made |= made_by_the_day(reader, piece, as_of)
        required |= required_in_order(reader, piece)
        of_these = f"target.subject_id IN ({piece.sql})"
        cited |= evidence_for(reader, "endorsement", of_these, **piece.values)
        asked |= evidence_for(reader, "endorsement_requirement", of_these, **piece.values)
    instruments = [subject.id for subject in subjects if subject.kind == Kind.instrument]
    stages = stages_of(reader, instruments, as_of)
    through = assumed_through(reader, as_of, made)
    return [
        _answer(
            subject,
            stages.get(subject.id),
            Chained(made.get(subject.id, []), required.get(subject.id, []), cited, asked, through),
        )
        for subject in subjects
    ]


def _answer(subject: Ref, stage: StageOn | None, of: Chained) -> Endorsements:
    done = {(row.who, row.act) for row in of.made if row.claim != Claim.denied}
    acts: dict[tuple[str | None, str], list[MadeRow]] = {}
    for row in of.made:
        acts.setdefault((row.who, row.act), []).append(row)
    is_disputed = any(is_in_dispute(made) for made in acts.values())
    return Endorsements(
        subject,
        stage.stage if stage else None,
        is_disputed or (stage is not None and stage.contested),
        tuple(_endorsement(row, of.cited) for row in of.made),
        tuple(_missing(row, of.asked) for row in of.required if (row.who, row.act) not in done),
        chain_of(of),
    )


def _endorsement(row: MadeRow, cited: Mapping[str, Cited]) -> EndorsementOn:
    return EndorsementOn(
        row.body,
        row.country,
        EndorsementAct(row.act),
        row.on,
        Evidence(row.evidence),
        Claim(row.claim),
        cited.get(row.id, NO_EVIDENCE).notes,
    )


def _missing(row: RequiredRow, asked: Mapping[str, Cited]) -> Missing:
    act = EndorsementAct(row.act)
    return Missing(row.body, row.country, act, asked.get(row.id, NO_EVIDENCE).notes)
