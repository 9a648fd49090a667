"""How do the acts that an instrument or a project needs stand: given, missing, disputed, in their order?

An act is *given* where nobody disputes it, *denied* where all that is recorded of it is denied, and
*contested* where somebody disputes it or one passage gives what another denies. A denial of a day that is
certainly before an act denies something else; of a later day, or of none, it may be of that act. It is
*out of order* where it was given, and for certain before an earlier required one was: dates of which only
the month or the year is known count in its favour, and what has no date is never said to be out of order.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from registry.dates import PartialDate
from registry.frozen import Frozen
from registry.questions.assumptions import Through
from registry.questions.endorsement_rows import MadeRow, RequiredRow
from registry.questions.refs import NO_EVIDENCE, Ref, SourceNote
from registry.questions.refs import Evidence as Cited
from registry.terms.instruments import ChainState, Claim, EndorsementAct, Evidence, RequirementBasis

_ON_PAPER = (Evidence.minuted, Evidence.signed_document)


class Overtaken(Frozen):
    """A required act that was to come first and came later."""

    who: Ref
    act: EndorsementAct


class ChainStep(Frozen):
    """An act that is required (``required_by`` says who says so), or one that was given unasked.

    ``on`` is the day of the act, ``evidence`` the best that is recorded for it; ``without_minutes``
    where it was given and neither minuted nor signed. ``assumed`` says of an act that is only assumed
    through whom, ``before`` which required acts were to come first and came later.
    """

    position: int | None
    body: Ref | None
    country: Ref | None
    state: ChainState
    act: EndorsementAct
    required: bool
    basis: RequirementBasis | None
    on: PartialDate | None
    evidence: Evidence | None
    without_minutes: bool
    assumed: str | None
    through: tuple[Through, ...]
    before: tuple[Overtaken, ...]
    required_by: tuple[SourceNote, ...]
    sources: tuple[SourceNote, ...]

    @property
    def who(self) -> Ref:
        """The body or the country."""
        who = self.body or self.country
        assert who is not None  # noqa: S101 - the database refuses an act of nobody
        return who


def step_words(step: ChainStep) -> str:
    """How the act stands, in words: its state and day, before what it came, and on how little it rests."""
    told = [f"{step.state.label} {step.on}" if step.on else step.state.label]
    if step.before:
        named = ", ".join(f"{first.who.label} ({first.act.label})" for first in step.before)
        told.append(f"given before {named}")
    if step.assumed:
        told.append(step.assumed)
    elif step.without_minutes:
        told.append("without minutes")
    if step.basis is RequirementBasis.recommended:
        told.append("only recommended")
    return ", ".join(told)


class Chained(Frozen):
    """What a chain is made of: rows of one subject, and what is cited for them."""

    made: Sequence[MadeRow]
    required: Sequence[RequiredRow]
    cited: Mapping[str, Cited]
    asked: Mapping[str, Cited]
    through: Mapping[str, tuple[Through, ...]]


def chain_of(of: Chained) -> tuple[ChainStep, ...]:
    """The required acts in the order of their places, then what was given and nobody required."""
    acts: dict[tuple[str | None, str], list[MadeRow]] = {}
    for row in of.made:
        acts.setdefault((row.who, row.act), []).append(row)
    required = [(row, acts.get((row.who, row.act), [])) for row in of.required]
    wanted = {(row.who, row.act) for row in of.required}
    steps = [_step(row, made, of, _overtaken(row, made, required)) for row, made in required]
    return (*steps, *(_unasked(made, of) for key, made in acts.items() if key not in wanted))


def _step(row: RequiredRow, made: list[MadeRow], of: Chained, before: tuple[Overtaken, ...]) -> ChainStep:
    told = _told(made, of)
    state = ChainState.out_of_order if before and told.state is ChainState.given else told.state
    return ChainStep(
        row.position,
        row.body,
        row.country,
        state,
        EndorsementAct(row.act),
        True,
        RequirementBasis(row.basis),
        *told[1:6],
        before if state is ChainState.out_of_order else (),
        of.asked.get(row.id, NO_EVIDENCE).notes,
        told.sources,
    )


def _unasked(made: list[MadeRow], of: Chained) -> ChainStep:
    told, row = _told(made, of), made[0]
    act = EndorsementAct(row.act)
    return ChainStep(
        None, row.body, row.country, told.state, act, False, None, *told[1:6], (), (), told.sources
    )


class _Told(Frozen):
    state: ChainState
    on: PartialDate | None
    evidence: Evidence | None
    without_minutes: bool
    assumed: str | None
    through: tuple[Through, ...]
    sources: tuple[SourceNote, ...]


def _told(made: list[MadeRow], of: Chained) -> _Told:
    """What all the rows of one act say together."""
    state = _state(made)
    # Without a row that stands, the denied ones are all there is to say.
    speaking = [row for row in made if row.claim != Claim.denied] or made
    if state is ChainState.given:
        speaking = _undisputed(made)
    evidence = min((Evidence(row.evidence) for row in speaking), key=list(Evidence).index, default=None)
    on = min((row.on for row in speaking if row.on), key=lambda day: (day.latest, day), default=None)
    is_assumed = evidence is Evidence.assumed and state is not ChainState.denied
    through = tuple(
        dict.fromkeys(each for row in speaking for each in of.through.get(row.id, ()) if is_assumed)
    )
    words = "assumed through overlapping membership" if through else "only assumed"
    notes = dict.fromkeys(note for row in made for note in of.cited.get(row.id, NO_EVIDENCE).notes)
    return _Told(
        state,
        on,
        evidence,
        state is ChainState.given and evidence not in _ON_PAPER,
        words if is_assumed else None,
        through,
        tuple(notes),
    )


def _state(made: list[MadeRow]) -> ChainState:
    if not made:
        return ChainState.missing
    if all(row.claim == Claim.denied for row in made):
        return ChainState.denied
    return ChainState.given if _undisputed(made) else ChainState.contested


def _undisputed(made: Iterable[MadeRow]) -> list[MadeRow]:
    """The rows that nobody disputes: no source against them, no denial that may be of the same act."""
    rows = list(made)
    against = [row for row in rows if row.claim == Claim.denied]
    return [
        row
        for row in rows
        if row.claim == Claim.uncontested
        and not row.contradicted
        and all(_is_certainly_before(other.on, row.on) for other in against)
    ]


def _is_certainly_before(one: PartialDate | None, other: PartialDate | None) -> bool:
    return bool(one and other and one.latest < other.earliest)


def is_in_dispute(made: Sequence[MadeRow]) -> bool:
    """Whether a row of one act is disputed, or denied by what does not come before an act that was given."""
    return any(row.claim == Claim.contested or row.contradicted for row in made) or (
        any(row.claim == Claim.denied for row in made) and not _undisputed(made)
    )


def _overtaken(
    row: RequiredRow, made: list[MadeRow], required: Sequence[tuple[RequiredRow, list[MadeRow]]]
) -> tuple[Overtaken, ...]:
    """Who was to act first and, by dates that leave no doubt, acted later.

    Only acts that nobody disputes and whose requirement is more than advice; an act that was repeated
    counts from its last day, and the one that it was to follow from its first.
    """
    last = _bounds(made)
    if row.position is None or last is None or row.basis == RequirementBasis.recommended:
        return ()
    earlier = []
    for other, acts in required:
        first = _bounds(acts)
        is_earlier = other.position is not None and other.position < row.position
        if is_earlier and first and other.basis != RequirementBasis.recommended and last.last < first.first:
            who = other.body or other.country
            earlier += [Overtaken(who, EndorsementAct(other.act))] if who else []
    return tuple(earlier)


class _Bounds(Frozen):
    first: str
    last: str


def _bounds(made: list[MadeRow]) -> _Bounds | None:
    """The first day on which the act can have been given, and the last; None where a date is lacking."""
    days = [row.on for row in _undisputed(made)]
    known = [day for day in days if day]
    if not known or len(known) < len(days):
        return None
    return _Bounds(min(day.earliest for day in known), max(day.latest for day in known))
