"""The chain of endorsements of an instrument or a project: what is given, missing and disputed, in order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from registry.asof import AsOf
from registry.questions.endorsement_chain import ChainStep, step_words
from registry.questions.endorsements import Endorsements, endorsements_of
from registry.questions.refs import Ref
from registry.store.location import Location
from registry.store.reading import reading
from registry.terms.instruments import ChainState
from tui.states.lines import Column, FixedLines, Line, told

LETTERS = {
    ChainState.given: "G",
    ChainState.missing: "M",
    ChainState.contested: "C",
    ChainState.denied: "D",
    ChainState.out_of_order: "O",
}
_LEGEND = "G given · M missing · C contested · D denied · O out of order"
_COLUMNS = (
    Column("", 1),
    Column("No.", 3),
    Column("By"),
    Column("Act", 10),
    Column("On", 10),
    Column("Evidence", 15, from_width=90),
    Column("State", 22, from_width=110),
)
_EMPTY = [""] * (len(_COLUMNS) - 1)


class EndorsementChain(FixedLines):
    """The acts on a day, each with its letter; the pane says who says so."""

    title = "Endorsements"

    def __init__(self, location: Location, subject: Ref, as_of: AsOf) -> None:
        with reading(location) as reader:
            answer = endorsements_of(reader, subject, as_of)
        super().__init__(_COLUMNS, list(_lines(answer.chain)))
        self.summary: Sequence[str] = (
            f"Endorsements of {subject.label}{_stage(answer)}",
            f"{_counted(answer.chain)} as of {as_of.text}",
            _LEGEND,
        )


def _stage(answer: Endorsements) -> str:
    stage = f": {answer.stage.label}" if answer.stage else ""
    return f"{stage} (contested)" if stage and answer.contested else stage


def _counted(chain: Sequence[ChainStep]) -> str:
    """How many of the required acts stand how: ``2 of 3 required acts given, 1 missing``."""
    required = [step.state for step in chain if step.required]
    if not required:
        return "No act is known to be required"
    given = required.count(ChainState.given)
    others = [
        f"{required.count(state)} {state.label}"
        for state in ChainState
        if state is not ChainState.given and state in required
    ]
    acts = "act" if len(required) == 1 else "acts"
    return ", ".join([f"{given} of {len(required)} required {acts} given", *others])


def _lines(chain: Sequence[ChainStep]) -> Iterator[Line]:
    required = [step for step in chain if step.required]
    unasked = [step for step in chain if not step.required]
    if required:
        in_order = any(step.position for step in required)
        yield _heading("Required, in the order in which it is due" if in_order else "Required")
        yield from map(_step, required)
    if unasked:
        yield _heading("Required by nobody, as far as is recorded")
        yield from map(_step, unasked)
    if not chain:
        yield Line(("", "", "No endorsement is recorded", *_EMPTY[2:]), None, ("None is recorded.",))


def _heading(text: str) -> Line:
    return Line((text, *_EMPTY), is_heading=True)


def _step(step: ChainStep) -> Line:
    evidence = step.evidence.label if step.evidence else ""
    detail = [f"{step.who.label}: {step.act.label}", step_words(step)]
    detail += [f"rests on: {evidence}"] if evidence else []
    for through in step.through:
        shared = ", ".join(ref.label for ref in through.shared)
        detail.append(f"through {through.body.label}" + (f": {shared}" if shared else ""))
        detail += [line for statement in through.said for line in told(statement.sources)]
    cells = (
        LETTERS[step.state],
        str(step.position or ""),
        step.who.label,
        step.act.label,
        str(step.on or ""),
        evidence,
        step.state.label,
    )
    required = (f"required: {line}" for line in told(step.required_by))
    return Line(cells, step.who, (*detail, *required, *told(step.sources)))
