"""Endorsements: disputed, missing, or only assumed.

A policy that a working group endorsed and nobody tabled or adopted is no finding: an endorsement is not
a stage, and a body is missing only where a source requires its act.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from registry.asof import AsOf
from registry.checks.findings import Found
from registry.checks.rules.speaking import Spoken
from registry.checks.thresholds import Thresholds
from registry.questions.endorsements import EndorsementOn, Endorsements, Missing, endorsements_of
from registry.questions.refs import Ref, ref_columns
from registry.store.reading import Reader
from registry.terms import Claim, EndorsementAct, Evidence, RequirementBasis

_ADVISED = (RequirementBasis.recommended,)

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
        for made in answer.endorsements:
            is_denied = any(note.stance == "contradicts" for note in spoken.by_the_day(made.sources))
            if made.claim is not Claim.uncontested or is_denied:
                message = f"it is disputed that {_did(made)}"
                yield Found(answer.subject, message, spoken.by_the_day(made.sources))


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

    Reason: what is not endorsed where it has to be cannot go on, and somebody can ask for it.

    Source: the source of the requirement. What is only recommended is not required. Whose act is assumed
    is not missing; that is a finding of its own.
    """
    spoken = Spoken(reader, as_of)
    for answer in _answers(reader, as_of, "endorsement_requirement"):
        advised = _advised(reader, answer.subject)
        for missing in answer.missing:
            said = spoken.by_the_day(missing.sources)
            if said and _key(missing) not in advised:
                who = (missing.body or missing.country or answer.subject).label
                act = missing.act.label
                last = spoken.last_as_written(said)
                message = f"waits to be {act} by {who}, as far as is recorded (last source: {last})"
                yield Found(answer.subject, message, said)


def _answers(reader: Reader, as_of: AsOf, table: str) -> list[Endorsements]:
    """The endorsements of everything that has a row in the table."""
    sql = (
        f"SELECT DISTINCT {ref_columns('entity')} FROM {table} AS part "
        "JOIN entity ON entity.id = part.subject_id WHERE entity.redirect_to IS NULL "
        "ORDER BY entity.name, entity.id"
    )
    return [endorsements_of(reader, subject, as_of) for subject in reader.rows(sql, Ref)]


def _is_told(made: EndorsementOn) -> bool:
    return made.evidence is not Evidence.assumed and made.claim is not Claim.denied


def _did(made: EndorsementOn) -> str:
    who = made.body or made.country
    done = _DONE.get(made.act, f"{made.act.label} it")
    return f"{who.label if who else 'somebody'} {done}"


class _Key(NamedTuple):
    who: str
    act: str


def _key(missing: Missing) -> _Key:
    who = missing.body or missing.country
    return _Key(who.id if who else "", str(missing.act))


def _advised(reader: Reader, subject: Ref) -> set[_Key]:
    """Whose acts are recommended, and not required."""
    sql = (
        "SELECT coalesce(body_id, country_id), act FROM endorsement_requirement "
        "WHERE subject_id = :subject AND basis = :basis"
    )
    return {row for basis in _ADVISED for row in reader.rows(sql, _Key, subject=subject.id, basis=str(basis))}
