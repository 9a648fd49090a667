"""``instruments``, ``endorsements`` and ``systems``: documents, who stands behind them, and tools."""

from __future__ import annotations

import argparse

from registry.questions.endorsements import (
    ENDORSED_KINDS,
    EndorsementOn,
    Endorsements,
    endorsements_of,
)
from registry.questions.instruments import InstrumentFilter, instruments_on
from registry.questions.naming import country_code, record_named
from registry.questions.refs import Ref
from registry.questions.systems import SystemFilter, SystemRow, systems_on
from registry.questions.windows import Window
from registry.terms import Claim, InstrumentStage, InstrumentType, Kind, SystemState, SystemType
from tui.cli.arguments import add_as_of, as_of, one_of
from tui.cli.as_json import Plain, plain, without
from tui.cli.commands.listing import add_country, add_narrowing, id_named, listed
from tui.cli.face import Face
from tui.cli.printing import heading, paragraph, quoted, table


def arguments_instruments(parser: argparse.ArgumentParser) -> None:
    """Filters on instruments."""
    add_country(parser)
    parser.add_argument("--type", metavar="TYPE", help=", ".join(InstrumentType))
    parser.add_argument("--stage", help=", ".join(InstrumentStage))
    parser.add_argument("--project", metavar="NAME", help="that came from this project")
    parser.add_argument("--owner", metavar="NAME", help="issued by, or made for")
    add_narrowing(parser)
    add_as_of(parser)


def answer_instruments(arguments: argparse.Namespace, face: Face) -> int:
    """The instruments with their stage on the day."""
    day = as_of(arguments)
    type_ = one_of(InstrumentType, "--type", arguments.type)
    stage = one_of(InstrumentStage, "--stage", arguments.stage)
    with face.reading() as reader:
        only = InstrumentFilter(
            country_code(reader, arguments.country),
            type_,
            stage,
            id_named(reader, arguments.project, [Kind.project]),
            id_named(reader, arguments.owner),
            arguments.theme,
        )
        rows = instruments_on(reader, day, only, Window(words=arguments.filter))

    def lines() -> list[str]:
        return listed(
            ("instrument", "type", "country", "stage", "entered"),
            [
                (
                    row.ref.label,
                    row.type.label,
                    row.country or "",
                    row.shown_stage,
                    row.entered or ("undated" if row.stage else ""),
                )
                for row in rows
            ],
            "instrument",
            "instruments",
        )

    return face.tell(lambda: plain(rows), lines)


def arguments_endorsements(parser: argparse.ArgumentParser) -> None:
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
        lines += ["", f"No endorsement is recorded by {day}."]
    for made in answer.endorsements:
        lines += _dispute(made)
    if answer.missing:
        lines += ["", *heading("Missing")]
        for missing in answer.missing:
            lines += paragraph(f"{_who(missing.body, missing.country)}: {missing.act.label}", "  ")
            lines += [line for note in missing.sources for line in quoted(note, "    ")]
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


def arguments_systems(parser: argparse.ArgumentParser) -> None:
    """Filters on systems."""
    add_country(parser)
    parser.add_argument("--type", metavar="TYPE", help=", ".join(SystemType))
    parser.add_argument("--state", help=", ".join(SystemState))
    parser.add_argument("--owner", metavar="NAME", help="whose system it is")
    parser.add_argument("--project", metavar="NAME", help="of this project")
    add_narrowing(parser)
    add_as_of(parser)


def answer_systems(arguments: argparse.Namespace, face: Face) -> int:
    """The monitoring systems and tools with what they are said to do."""
    day = as_of(arguments)
    type_ = one_of(SystemType, "--type", arguments.type)
    state = one_of(SystemState, "--state", arguments.state)
    with face.reading() as reader:
        only = SystemFilter(
            country_code(reader, arguments.country),
            type_,
            state,
            id_named(reader, arguments.owner),
            id_named(reader, arguments.project, [Kind.project]),
            arguments.theme,
        )
        rows = systems_on(reader, day, only, Window(words=arguments.filter))
    return face.tell(lambda: plain(rows), lambda: _system_lines(rows))


def _system_lines(rows: list[SystemRow]) -> list[str]:
    return listed(
        ("system", "type", "owner", "state", "what it does"),
        [
            (
                row.ref.label,
                row.type.label,
                row.owner.label if row.owner else "",
                row.state.label,
                "; ".join(said.function for said in row.functions),
            )
            for row in rows
        ],
        "system",
        "systems",
    )
