"""A brief, put together: the draft of its subject, its chapters numbered, its sources listed, stamped."""

from __future__ import annotations

import re
from importlib.metadata import version

from graphs.briefs.document import Block, Brief, Section, Stamp, Table, Words
from graphs.briefs.scope import Scope, sentence
from graphs.briefs.subjects.body import body_draft
from graphs.briefs.subjects.chapters import Draft
from graphs.briefs.subjects.corridor import corridor_draft
from graphs.briefs.subjects.country import country_draft
from graphs.briefs.subjects.organisation import organisation_draft
from graphs.briefs.subjects.work import instrument_draft, project_draft
from registry.asof import AsOf
from registry.dates import today
from registry.errors import BadInput
from registry.questions.corridors import ends_named
from registry.questions.edition import edition_of
from registry.questions.naming import record_named
from registry.questions.refs import Ref
from registry.store.reading import Reader
from registry.terms import Kind

_OF_KINDS = {
    Kind.place: country_draft,
    Kind.mechanism: body_draft,
    Kind.organisation: organisation_draft,
    Kind.project: project_draft,
    Kind.instrument: instrument_draft,
}
_CORRIDOR = re.compile(r"\s*[A-Za-z]{2}-[A-Za-z]{2}\s*")


def brief_on(reader: Reader, name: str, as_of: AsOf, known_at: str | None = None) -> Brief:
    """The brief on what the name means: a record, or a corridor such as LS-MU.

    ``known_at`` is the day that the reader's registry was rebuilt for, today where there is none.
    Raises UnknownName and AmbiguousName, and BadInput where nothing is recorded by the day, or where
    briefs are not made of such records.
    """
    scope = Scope.on(reader, as_of)
    if _CORRIDOR.fullmatch(name):
        title = again = name.strip().upper()
        draft = corridor_draft(scope, *ends_named(reader, [name]))
    else:
        subject = record_named(reader, name)
        title, again, draft = subject.label, subject.id, _draft_of(scope, subject)
    sections = _numbered(draft)
    if not sections[1:]:
        raise BadInput(
            f"nothing is recorded of {title} as of {as_of.text}",
            where="brief",
            remedy="another day, or another record",
        )
    stamp = _stamp(reader, again, as_of, known_at)
    return Brief(title, draft.subtitle, stamp, sections, scope.numbering.sources())


def _draft_of(scope: Scope, subject: Ref) -> Draft:
    drafted = _OF_KINDS.get(Kind(subject.kind))
    if drafted is None:
        raise BadInput(
            f"no brief is made of a {Kind(subject.kind).label}: {subject.label}",
            where="brief",
            remedy="name a country, a body, an organisation, a project, an evaluation or a corridor",
        )
    return drafted(scope, subject)


def _numbered(draft: Draft) -> tuple[Section, ...]:
    """The summary, then the chapters with numbers; those without content are named in the summary."""
    summary = list(draft.summary)
    empty = [chapter.what for chapter in draft.chapters if chapter.is_empty]
    if empty:
        summary.append(
            sentence(Words(f"Nothing is recorded by the day of: {', '.join(dict.fromkeys(empty))}."))
        )
    sections = [Section("In short", 1, tuple(summary))]
    for number, chapter in enumerate((c for c in draft.chapters if not c.is_empty), start=1):
        sections.append(Section(f"{number}. {chapter.heading}", 1, _lean(chapter.blocks)))
        sections += (
            Section(f"{number}.{n} {part.heading}", 2, _lean(part.blocks))
            for n, part in enumerate(chapter.parts, start=1)
        )
    return tuple(sections)


def _lean(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    return tuple(block.without_empty_columns() if isinstance(block, Table) else block for block in blocks)


def _stamp(reader: Reader, name: str, as_of: AsOf, known_at: str | None) -> Stamp:
    edition, known = edition_of(reader), known_at or str(today())
    command = f"interlock brief {name} --as-of {as_of.text} --as-known-at {known} -o FILE"
    return Stamp(
        str(as_of.text), known, edition.change, edition.digest, version("interlock-registry"), command
    )
