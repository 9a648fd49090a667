"""What a record's page says of a body's composition and of an instrument's chain of endorsements."""

from __future__ import annotations

from collections.abc import Iterator

from registry.asof import AsOf
from registry.questions.composition import Measured, composition_of
from registry.questions.endorsement_chain import ChainStep, step_words
from registry.questions.endorsements import ENDORSED_KINDS, endorsements_of
from registry.questions.refs import Ref
from registry.store.reading import Reader
from registry.terms.composition import RulesFrom
from registry.terms.kinds import Kind
from tui.states.lines import Line, told

_TITLES = {
    RulesFrom.recorded: "Composition rules",
    RulesFrom.type: "Composition, by the rules of its type",
    RulesFrom.benchmark: "Composition, against a benchmark that does not bind it",
}


def composition_lines(reader: Reader, ref: Ref, as_of: AsOf) -> Iterator[Line]:
    """The rules of a body with their verdicts; none where there is neither a rule nor a voting seat."""
    if ref.kind != Kind.mechanism:
        return
    made = composition_of(reader, ref, as_of)
    if made.rules_from is RulesFrom.benchmark and not made.sides:
        return
    yield Line((_TITLES[made.rules_from], "", ""), is_heading=True)
    yield from (_rule(rule, made.note) for rule in made.rules)


def _rule(rule: Measured, note: str) -> Line:
    found = ", ".join(
        f"{found.constituency.label} {found.words}" if found.constituency else found.words
        for found in rule.found
    )
    detail = (
        f"{rule.verdict.label}: {rule.asks}",
        f"found: {found}" if found else "",
        rule.why or "",
        note,
        *told(rule.sources),
    )
    return Line((rule.verdict.label, rule.asks, found), rule.organisation, tuple(filter(None, detail)))


def chain_lines(reader: Reader, ref: Ref, as_of: AsOf) -> Iterator[Line]:
    """The acts that an instrument or a project needs, in their order; then what nobody required."""
    if ref.kind not in ENDORSED_KINDS:
        return
    chain = endorsements_of(reader, ref, as_of).chain
    if chain:
        yield Line((f"Chain of endorsements as of {as_of.text}", "", ""), is_heading=True)
    yield from map(_step, chain)


def _step(step: ChainStep) -> Line:
    place = f"{step.position}. " if step.position else ""
    shown = f"{place}{step.who.label}: {step.act.label}"
    detail = [shown, step_words(step) + ("" if step.required else "; nobody requires it")]
    for through in step.through:
        shared = ", ".join(ref.label for ref in through.shared)
        detail.append(f"through {through.body.label}" + (f": {shared}" if shared else ""))
        detail += [line for statement in through.said for line in told(statement.sources)]
    return Line(
        (step.state.label, shown, step.on or ""),
        step.who,
        (*detail, *(f"required: {line}" for line in told(step.required_by)), *told(step.sources)),
    )
