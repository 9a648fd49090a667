"""``endorsements``: who endorsed an instrument or a project, in what order, and whose act is missing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.questions.endorsement_chain import ChainStep, step_words
from registry.questions.endorsements import (
    ENDORSED_KINDS,
    EndorsementOn,
    Endorsements,
    endorsements_of,
)
from registry.questions.naming import record_named
from registry.questions.refs import Ref
from registry.terms.instruments import ChainState, Claim
from tui.cli.arguments import add_as_of, as_of
from tui.cli.as_json import Plain, plain, without
from tui.cli.face import Face
from tui.cli.printing import heading, paragraph, quoted, ref_list, table

if TYPE_CHECKING:
    import argparse

    from tui.cli.declaring import Declaring


def arguments_endorsements(parser: Declaring) -> None:
    """What was endorsed, and a day."""
    parser.add_argument("name", metavar="NAME", help="an instrument or a project")
    add_as_of(parser)


def answer_endorsements(arguments: argparse.Namespace, face: Face) -> int:
    """Who endorsed it by the day, and who is missing."""
    day = as_of(arguments)
    with face.reading() as reader:
        answer = endorsements_of(reader, record_named(reader, arguments.name, ENDORSED_KINDS), day)
    return face.tell(lambda: _document(answer), lambda: _endorsement_lines(answer, str(day.text)))


def _document(answer: Endorsements) -> Plain:
    document = plain(answer)
    assert isinstance(document, dict)  # noqa: S101 - an answer is an object
    document["missing"] = [without(each, "act") for each in document["missing"]]
    return document


def _endorsement_lines(answer: Endorsements, day: str) -> list[str]:
    lines = heading(answer.subject.label, f"as of {day}")
    stage = f"stage: {answer.stage.label}" if answer.stage else ""
    facts = [stage, "contested" if answer.contested else ""]
    lines += paragraph(", ".join(fact for fact in facts if fact)) if any(facts) else []
    if answer.endorsements:
        rows = [
            (
                _who(made.body, made.country),
                made.act.label,
                made.on or "",
                made.evidence.label,
                made.claim.label,
            )
            for made in answer.endorsements
        ]
        lines += ["", *table(("by", "act", "on", "evidence", "claim"), rows)]
    else:
        lines += ["", *paragraph(f"No endorsement is recorded by {day}.")]
    for made in answer.endorsements:
        lines += _dispute(made)
    return lines + _chain(answer.chain)


def _chain(chain: tuple[ChainStep, ...]) -> list[str]:
    """What is required in its order, each with its state; then what nobody required.

    Who requires it is quoted where it is not done.
    """
    lines: list[str] = []
    for step in chain:
        if not step.required:
            continue
        lines += [] if lines else ["", *heading(_required_title(chain))]
        place = f"{step.position}. " if step.position else ""
        lines += paragraph(f"{place}{step.who.label}: {step.act.label}, {step_words(step)}", "  ")
        if step.state is not ChainState.given:
            lines += [line for note in step.required_by for line in quoted(note, "    ")]
    unasked = [step for step in chain if not step.required]
    if unasked:
        lines += ["", *heading("Required by nobody, as far as is recorded")]
    for step in unasked:
        lines += paragraph(f"{step.who.label}: {step.act.label}, {step_words(step)}", "  ")
    for step in chain:
        lines += _assumed(step)
    return lines


def _required_title(chain: tuple[ChainStep, ...]) -> str:
    is_ordered = any(step.position for step in chain)
    return "Required, in the order in which it is due" if is_ordered else "Required"


def _assumed(step: ChainStep) -> list[str]:
    """Through whom an act is only assumed: the bodies that acted, and whom they share."""
    lines: list[str] = []
    for through in step.through:
        lines += [
            "",
            *paragraph(f"{step.who.label}, {step.act.label}, assumed through {through.body.label}:"),
        ]
        lines += paragraph(f"who may sit on both: {ref_list(through.shared)}", "  ") if through.shared else []
        for statement in through.said:
            lines += paragraph(f"said to overlap: {statement.wording or 'in no other words'}", "  ")
            lines += [line for note in statement.sources for line in quoted(note, "    ")]
    return lines


def _who(body: Ref | None, country: Ref | None) -> str:
    who = body or country
    return who.label if who else ""


def _dispute(made: EndorsementOn) -> list[str]:
    """Where it is disputed that somebody endorsed, what each source says belongs beside it."""
    if made.claim is Claim.uncontested and all(note.stance != "contradicts" for note in made.sources):
        return []
    title = f"{_who(made.body, made.country)}, {made.act.label}: {made.claim.label}"
    return ["", *paragraph(title), *(line for note in made.sources for line in quoted(note))]
