"""A brief on a country: its bodies, forums, agreements, policies, projects and recommendations."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from graphs.briefs.document import Block, Section, Table, Words
from graphs.briefs.drawing import drawing_of
from graphs.briefs.parts.agreements import agreement_blocks, agreements_said, is_known
from graphs.briefs.parts.attention import (
    due_of_country,
    due_table,
    finding_blocks,
    findings_of_country,
)
from graphs.briefs.parts.bodies import bodies_in_words, bodies_known, bodies_table, body_section
from graphs.briefs.parts.events import event_table
from graphs.briefs.parts.instruments import endorsement_section, instruments_table, is_reached
from graphs.briefs.parts.projects import project_blocks
from graphs.briefs.parts.recommendations import answered_in_words, recommendation_blocks, recommendations_made
from graphs.briefs.parts.rosters import forum_table
from graphs.briefs.parts.statements import statement_blocks
from graphs.briefs.parts.summaries import Fact, facts, of_attention
from graphs.briefs.scope import SUBJECTS, Scope, names, sentence
from graphs.briefs.subjects.chapters import Chapter, Draft
from registry.errors import BadInput
from registry.questions.agreements import AgreementFilter, AgreementRow, agreements_on
from registry.questions.evaluations import evaluations_of_country
from registry.questions.events import EventFilter
from registry.questions.instruments import InstrumentFilter, InstrumentRow, instruments_on
from registry.questions.mechanisms import MechanismFilter, MechanismRow, mechanisms_on
from registry.questions.organisations import OrganisationFilter, organisations_on
from registry.questions.projects import ProjectFilter, ProjectRow, projects_on
from registry.questions.recommendations import (
    RecommendationFilter,
    RecommendationRow,
    recommendations_on,
)
from registry.questions.record import record_of
from registry.questions.refs import Ref, sources_of

_FEW = 4


def country_draft(scope: Scope, place: Ref) -> Draft:
    """The brief on a country. Raises BadInput where the place has no ISO 3166 code."""
    reader, day = scope.reader, scope.as_of
    record = record_of(reader, place)
    code = record.fields.get("code")
    if not isinstance(code, str):
        untold = f"{place.name} is no country: its record has no ISO 3166 code"
        raise BadInput(untold, where="brief", remedy=f"name {SUBJECTS}")
    bodies = bodies_known(scope, mechanisms_on(reader, day, MechanismFilter(country=code)))
    instruments = instruments_on(reader, day, InstrumentFilter(country=code))
    agreements = agreements_on(reader, day, AgreementFilter(party=place.id))
    drawing = drawing_of(scope, [row.ref for row in bodies], ("seat", "link")) if bodies else None
    projects = projects_on(reader, day, ProjectFilter(country=code))
    asked = _recommendations(scope, code)
    found, due = findings_of_country(scope, code), due_of_country(scope, code)
    in_short = facts(
        (
            ("Coordination bodies", bodies_in_words(bodies)),
            *_counted(scope, agreements, instruments, projects),
            ("Recommendations", f"{len(asked)}. {answered_in_words(asked)}" if asked else ""),
            *of_attention(scope, found, due),
        )
    )
    return Draft(
        f"Coordination in {place.name}",
        (*in_short, *_standing(scope, agreements, instruments), *([drawing] if drawing else ())),
        (
            Chapter.of("What needs attention", "findings", *finding_blocks(scope, found)),
            _bodies(scope, bodies),
            Chapter.of("Regional and global forums", "seats on forums", forum_table(scope, code)),
            Chapter.of("Agreements", "agreements", *agreement_blocks(scope, agreements)),
            _instruments(scope, instruments),
            Chapter.of("Recommendations", "recommendations", *recommendation_blocks(scope, asked)),
            Chapter.of("Projects", "projects", *project_blocks(scope, projects)),
            Chapter.of("Meetings and other events", "events", event_table(scope, EventFilter(country=code))),
            Chapter.of("Organisations", "organisations", _organisations(scope, code)),
            Chapter.of("What comes next", "dates", due_table(scope, due)),
            Chapter.of(f"{place.name} in its sources", "statements", *statement_blocks(scope, record)),
        ),
    )  # fmt: skip


def _bodies(scope: Scope, bodies: list[MechanismRow]) -> Chapter:
    table = bodies_table(scope, bodies) if bodies else None
    parts = tuple(body_section(scope, row.ref) for row in bodies)
    return Chapter.of("Coordination bodies", "coordination bodies", table, parts=parts)


def _instruments(scope: Scope, instruments: list[InstrumentRow]) -> Chapter:
    parts: tuple[Section | None, ...] = tuple(endorsement_section(scope, row.ref) for row in instruments)
    table = instruments_table(scope, instruments)
    return Chapter.of("Policies and other instruments", "instruments", table, parts=parts)


def _recommendations(scope: Scope, code: str) -> list[RecommendationRow]:
    rows = [
        row
        for evaluation in evaluations_of_country(scope.reader, code)
        for row in recommendations_on(
            scope.reader, scope.as_of, RecommendationFilter(evaluation=evaluation.id)
        )
    ]
    return recommendations_made(scope, rows)


def _organisations(scope: Scope, code: str) -> Table | None:
    found = organisations_on(scope.reader, scope.as_of, OrganisationFilter(country=code))
    told = sources_of(scope.reader, [row.ref.id for row in found])
    rows = tuple(
        (
            scope.words(row.ref.label, told.get(row.ref.id, ())[:2]),
            Words(row.classification.label),
            Words(str(row.seats)),
        )
        for row in found
        if scope.is_said(told.get(row.ref.id, ()))
    )
    return Table(("Organisation", "Type", "Seats"), rows, (60, 30, 10)) if rows else None


def _counted(
    scope: Scope,
    agreements: list[AgreementRow],
    instruments: list[InstrumentRow],
    projects: list[ProjectRow],
) -> list[Fact]:
    return [
        ("Agreements", _named(row.ref for row in agreements_said(scope, agreements))),
        ("Policies and instruments", _of_types(row for row in instruments if scope.is_said(row.sources))),
        ("Projects", _named(row.ref for row in projects if scope.is_said(row.sources))),
    ]


def _named(refs: Iterable[Ref]) -> str:
    """How many there are, and which, where they are few."""
    found = list(refs)
    return f"{len(found)}{f': {names(found)}' if len(found) <= _FEW else ''}" if found else ""


def _of_types(instruments: Iterable[InstrumentRow]) -> str:
    types = Counter(row.type.label for row in instruments)
    return (
        f"{types.total()}: {', '.join(f'{number} {label}' for label, number in types.items())}"
        if types
        else ""
    )


def _standing(scope: Scope, agreements: list[AgreementRow], instruments: list[InstrumentRow]) -> list[Block]:
    """What a minister reads: how far the agreements are, and what is contested."""
    blocks: list[Block] = [
        sentence(
            Words(f"{row.ref.label}.", strong=True),
            scope.words(_stage_words(row), *(step.sources for step in row.stages if is_known(scope, step))),
        )
        for row in agreements_said(scope, agreements)
        if row.stage is not None
    ]
    blocks += [
        sentence(
            Words(f"{row.ref.label}.", strong=True),
            scope.words(
                f"Stage: {row.shown_stage}.",
                *(step.sources for step in row.stages if is_reached(scope, step)),
            ),
        )
        for row in instruments
        if row.contested and scope.is_said(row.sources)
    ]
    return blocks


def _stage_words(row: AgreementRow) -> str:
    entered = f" since {row.entered}" if row.entered else ""
    expected = f"; next stage expected {row.expected}" if row.expected else ""
    stuck = "; stuck: too long in this stage, or past an expected date" if row.stuck else ""
    return f"Stage: {row.stage.label if row.stage else 'not recorded'}{entered}{expected}{stuck}."
