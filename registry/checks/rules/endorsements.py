"""Endorsements: disputed, missing, or only assumed.

A policy that a working group endorsed and nobody tabled or adopted is no finding: an endorsement is not
a stage, and a body is missing only where a source requires its act.
"""

from __future__ import annotations

from collections.abc import Iterator

from registry.asof import AsOf
from registry.checks.findings import Found
from registry.checks.thresholds import Thresholds
from registry.dates import PartialDate
from registry.frozen import Frozen
from registry.questions.endorsement_chain import ChainStep
from registry.questions.endorsements import EndorsementOn, Endorsements, endorsements_of_each
from registry.questions.refs import Ref, SourceNote, ref_columns
from registry.questions.speaking import Spoken
from registry.store.reading import Reader
from registry.terms.instruments import (
    ChainState,
    Claim,
    EndorsementAct,
    Evidence,
    InstrumentStage,
    RequirementBasis,
)

_ENDED = (InstrumentStage.superseded, InstrumentStage.abandoned)
_IN_DISPUTE = (ChainState.contested, ChainState.denied)
_DONE = {
    EndorsementAct.consulted: "was consulted on it",
    EndorsementAct.objected: "objected to it",
    EndorsementAct.reserved: "reserved its position on it",
}


def endorsement_contested(reader: Reader, as_of: AsOf, _limits: Thresholds) -> Iterator[Found]:
    """Somebody disputes, or a source denies, that a body or a country endorsed something.

    Reason: what rests on the endorsement rests on a dispute; minutes or a letter settle it.

    Source: the sources that are quoted for the endorsement, on both sides.
    """
    spoken = Spoken(reader, as_of)
    for answer in _answers(reader, as_of, "endorsement"):
        claims = {(made.body or made.country, made.act, made.claim) for made in answer.endorsements}
        for step in answer.chain:
            said = spoken.by_the_day(step.sources)
            is_denied = any(note.stance == "contradicts" for note in said) or (
                (step.who, step.act, Claim.denied) in claims and step.state in _IN_DISPUTE
            )
            if is_denied or (step.who, step.act, Claim.contested) in claims:
                yield Found(answer.subject, f"it is disputed that {_did(step)}", said)


def endorsement_assumed(reader: Reader, as_of: AsOf, _limits: Thresholds) -> Iterator[Found]:
    """That a body or a country endorsed something is only assumed: no source says that it did.

    Reason: an assumption becomes a fact by being repeated; it is to be confirmed or struck out.

    Source: the evidence that is recorded for the endorsement. A disputed one is told as contested.
    """
    spoken = Spoken(reader, as_of)
    for answer in _answers(reader, as_of, "endorsement"):
        told = {(made.body or made.country, made.act) for made in answer.endorsements if _is_told(made)}
        for made in answer.endorsements:
            is_alone = made.claim is Claim.uncontested and (made.body or made.country, made.act) not in told
            if made.evidence is Evidence.assumed and is_alone:
                message = f"it is only assumed that {_did(made)}"
                yield Found(answer.subject, message, spoken.by_the_day(made.sources))


def endorsement_missing(reader: Reader, as_of: AsOf, _limits: Thresholds) -> Iterator[Found]:
    """A source says whose act is required, and no such act is recorded by the day.

    Nobody waits any more for what has ended: for a project after its end, for an instrument that was
    superseded or abandoned; unless a source says it later.

    Reason: what is not endorsed where it has to be cannot go on, and somebody can ask for it.

    Source: the source of the requirement. What is only recommended is not required. Whose act is assumed
    is not missing; that is a finding of its own.
    """
    spoken, ends = Spoken(reader, as_of), _ends(reader)
    for answer in _answers(reader, as_of, "endorsement_requirement"):
        if answer.stage in _ENDED:
            continue
        for step in answer.chain:
            is_open = step.required and step.state in (ChainState.missing, ChainState.denied)
            said = spoken.by_the_day(step.required_by)
            end = ends.get(answer.subject.id, "9999")
            is_open = is_open and (end >= as_of.state_day or spoken.last(said) > end)
            if is_open and said and step.basis is not RequirementBasis.recommended:
                act, last = step.act.label, spoken.last_as_written(said)
                message = (
                    f"waits to be {act} by {step.who.label}, as far as is recorded (last source: {last})"
                )
                yield Found(answer.subject, message, said)


def endorsement_out_of_order(reader: Reader, as_of: AsOf, _limits: Thresholds) -> Iterator[Found]:
    """An act was given before one that is required to come first, by dates that leave no doubt.

    Reason: whoever acts later can still change what was endorsed; the act may have to be given again.

    Source: the sources that require both acts, and those of the acts with their dates. Nothing is found
    where the order or a date is not recorded, or an act is disputed, only assumed or only recommended.
    """
    spoken = Spoken(reader, as_of)
    for answer in _answers(reader, as_of, "endorsement_requirement"):
        required = {(step.who.id, step.act): step for step in answer.chain if step.required}
        for step in answer.chain:
            for overtaken in step.before:
                other = required[overtaken.who.id, overtaken.act]
                notes = spoken.by_the_day(_proof(step, other))
                if notes and Evidence.assumed not in (step.evidence, other.evidence):
                    message = (
                        f"{step.who.label} {step.act.label} it in {step.on}, before {other.who.label}, whose "
                        f"act was to come first, {other.act.label} it in {other.on}"
                    )
                    yield Found(answer.subject, message, notes)


def _proof(step: ChainStep, other: ChainStep) -> list[SourceNote]:
    """The passages that require two acts and tell of them; none where one of the four is not told."""
    parts = (other.required_by, step.required_by, step.sources, other.sources)
    return list(dict.fromkeys(note for part in parts for note in part)) if all(parts) else []


class _End(Frozen):
    id: str
    on: str


def _ends(reader: Reader) -> dict[str, str]:
    """The last day of each project that has one."""
    sql = "SELECT id, end_date FROM project WHERE end_date IS NOT NULL"
    return {row.id: PartialDate(row.on).latest for row in reader.rows(sql, _End)}


def _answers(reader: Reader, as_of: AsOf, table: str) -> list[Endorsements]:
    """The endorsements of everything that has a row in the table."""
    sql = (
        f"SELECT DISTINCT {ref_columns('entity')} FROM {table} AS part "
        "JOIN entity ON entity.id = part.subject_id WHERE entity.redirect_to IS NULL "
        "ORDER BY entity.name, entity.id"
    )
    return endorsements_of_each(reader, reader.rows(sql, Ref), as_of)


def _is_told(made: EndorsementOn) -> bool:
    return made.evidence is not Evidence.assumed and made.claim is not Claim.denied


def _did(made: EndorsementOn | ChainStep) -> str:
    who = made.body or made.country
    done = _DONE.get(made.act, f"{made.act.label} it")
    return f"{who.label if who else 'somebody'} {done}"
