"""The stages of a corridor's agreements: when each was entered, for how long, and what was expected."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from registry.asof import AsOf
from registry.dates import PartialDate, days_between
from registry.frozen import Frozen
from registry.questions.corridor_line import CorridorWhat, Entry, Lasted, Outcome
from registry.questions.due.items import is_told
from registry.questions.pipeline import StepRow, entered_by, entered_on, steps_of
from registry.questions.refs import NO_EVIDENCE, Evidence, Ref, evidence_for
from registry.store.lists import in_pieces
from registry.store.reading import Reader
from registry.terms.agreements import AgreementStage

_ORDER = {str(stage): position for position, stage in enumerate(AgreementStage)}
_OVER = (AgreementStage.expired, AgreementStage.terminated, AgreementStage.abandoned)


class _Expires(Frozen):
    id: str
    expires_on: str


def stage_entries(reader: Reader, agreements: Sequence[Ref], as_of: AsOf) -> list[Entry]:
    """The stages that the agreements had entered by the day, those expected by then, and their last days."""
    refs = {ref.id: ref for ref in agreements}
    entries: list[Entry] = []
    for piece in in_pieces(refs):
        steps: dict[str, list[StepRow]] = {}
        for step in steps_of(reader, "agreement_step", "agreement_id", piece):
            steps.setdefault(step.owner_id, []).append(step)
        these = f"target.agreement_id IN ({piece.sql})"
        evidence = evidence_for(reader, "agreement_step", these, **piece.values)
        for owner, taken in steps.items():
            entries += _entered(refs[owner], taken, evidence, as_of)
            entries += _expected(refs[owner], taken, evidence, as_of.state_day)
        sql = f"SELECT id, expires_on FROM agreement WHERE expires_on IS NOT NULL AND id IN ({piece.sql})"
        told = evidence_for(reader, "entity", f"target.id IN ({piece.sql})", **piece.values)
        for row in reader.rows(sql, _Expires, **piece.values):
            entries.append(_expiry(refs[row.id], row.expires_on, told.get(row.id, NO_EVIDENCE), as_of))
    return entries


def _entered(
    agreement: Ref, steps: list[StepRow], evidence: dict[str, Evidence], as_of: AsOf
) -> Iterator[Entry]:
    entered = entered_on(steps, as_of.state_day)
    dated = _one_after_another([step for step in entered if step.entered])
    spans = _spans(dated)
    for n, step in enumerate(dated):
        after = (dated[n + 1], spans[n + 1]) if n + 1 < len(dated) else None
        lasted = _lasted(step, spans[n], after, entered, as_of.state_day)
        on, not_before = PartialDate.recorded(step.entered), PartialDate(spans[n].first)
        yield _stage(agreement, step, evidence)._replace(on=on, lasted=lasted, not_before=not_before)
    for step in entered:
        if not step.entered:
            yield _stage(agreement, step, evidence)


class _Span(Frozen):
    """The first day on which a stage can have been entered, and the last."""

    first: str
    last: str


def _span(step: StepRow) -> _Span:
    on = PartialDate(step.entered or "9999")
    return _Span(on.earliest, on.latest)


def _one_after_another(dated: list[StepRow]) -> list[StepRow]:
    """The stages as they came: by their dates; where those leave it open, in the order of the pipeline."""
    left, ordered = list(dated), []
    while left:
        free = [step for step in left if not any(_span(other).last < _span(step).first for other in left)]
        ordered.append(min(free, key=lambda step: (_ORDER[step.stage], _span(step), step.id)))
        left.remove(ordered[-1])
    return ordered


def _spans(dated: list[StepRow]) -> list[_Span]:
    """Within which days each was entered, knowing that none came before the one ahead of it."""
    spans = [_span(step) for step in dated]
    for n in range(1, len(spans)):
        spans[n] = spans[n]._replace(first=max(spans[n].first, spans[n - 1].first))
    for n in reversed(range(len(spans) - 1)):
        spans[n] = spans[n]._replace(last=min(spans[n].last, spans[n + 1].last))
    return spans


def _stage(agreement: Ref, step: StepRow, evidence: dict[str, Evidence]) -> Entry:
    return Entry(
        None,
        CorridorWhat.stage_entered,
        agreement,
        AgreementStage(step.stage).label,
        contested=bool(step.contested),
        known_from=step.spoken_of,
        sources=evidence.get(step.id, NO_EVIDENCE).notes,
    )


def _lasted(
    step: StepRow, begun: _Span, after: tuple[StepRow, _Span] | None, entered: list[StepRow], day: str
) -> Lasted | None:
    if step.stage in _OVER:
        return None
    ended = after[1] if after else _Span(day, day)
    most = days_between(begun.first, ended.last)
    least = max(0, days_between(begun.last, ended.first))
    # A stage that nobody dates may have come between, any day.
    last = _ORDER[after[0].stage] if after else len(_ORDER)
    between = any(not other.entered and _ORDER[step.stage] < _ORDER[other.stage] <= last for other in entered)
    return Lasted(PartialDate.recorded(after[0].entered if after else None), 0 if between else least, most)


def _expected(
    agreement: Ref, steps: list[StepRow], evidence: dict[str, Evidence], day: str
) -> Iterator[Entry]:
    entered = entered_on(steps, day)
    for step in steps:
        if step.expected and is_told(step.spoken_of, day):
            outcome, late = _outcome(step, entered, day)
            yield _stage(agreement, step, evidence)._replace(
                on=PartialDate(step.expected),
                what=CorridorWhat.stage_expected,
                outcome=outcome,
                late_days=late,
            )


def _outcome(step: StepRow, entered: list[StepRow], day: str) -> tuple[Outcome, int | None]:
    """What became of an expected stage; a stage that a source denies was not reached."""
    expected = PartialDate(step.expected or "")
    reached = [
        other
        for other in entered
        if not other.contested and other.stage not in _OVER and _ORDER[other.stage] >= _ORDER[step.stage]
    ]
    if reached:
        first = min(reached, key=entered_by).entered
        if first is None:
            return Outcome.reached, None
        if PartialDate(first).earliest > expected.latest:
            return Outcome.late, days_between(expected.latest, PartialDate(first).earliest)
        return (Outcome.met if PartialDate(first).latest <= expected.latest else Outcome.reached), None
    if any(other.stage in _OVER and not other.contested for other in entered):
        return Outcome.given_up, None
    if expected.latest < day:
        return Outcome.missed, days_between(expected.latest, day)
    return Outcome.ahead, None


def _expiry(agreement: Ref, expires_on: str, cited: Evidence, as_of: AsOf) -> Entry:
    on = PartialDate(expires_on)
    ahead = on.latest >= as_of.state_day
    notes = tuple(said.note for said in cited.on_fields if said.field == "expires_on")
    return Entry(
        on,
        CorridorWhat.expires,
        agreement,
        "last day" if ahead else "last day, past",
        outcome=Outcome.ahead if ahead else None,
        sources=notes or cited.notes,
    )
