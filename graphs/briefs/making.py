"""A brief, put together: the draft of its subject, its chapters numbered, its sources listed, stamped."""

from __future__ import annotations

import re
from collections.abc import Sequence
from importlib.metadata import version

from graphs.briefs.cleaning import cleaned
from graphs.briefs.document import (
    Block,
    Brief,
    CitedDocument,
    NumberedSource,
    Section,
    Stamp,
    Table,
    Words,
)
from graphs.briefs.numbering import in_reading_order
from graphs.briefs.scope import SUBJECTS, Scope, begins_later, sentence
from graphs.briefs.subjects.body import body_draft
from graphs.briefs.subjects.chapters import Draft
from graphs.briefs.subjects.corridor import corridor_draft
from graphs.briefs.subjects.country import country_draft
from graphs.briefs.subjects.organisation import organisation_draft
from graphs.briefs.subjects.work import instrument_draft, project_draft
from graphs.briefs.widths import fitted
from registry.asof import AsOf
from registry.dates import PartialDate, standing_on, today_utc
from registry.errors import BadInput
from registry.questions.bibliography import bibliography
from registry.questions.corridors import ends_named
from registry.questions.edition import Edition, edition_of
from registry.questions.naming import country_code, record_named
from registry.questions.record import record_of
from registry.questions.refs import Ref
from registry.questions.searching import EXACT, named
from registry.store.reading import Reader
from registry.terms.kinds import Kind

_OF_KINDS = {
    Kind.place: country_draft,
    Kind.mechanism: body_draft,
    Kind.organisation: organisation_draft,
    Kind.project: project_draft,
    Kind.instrument: instrument_draft,
}
_BETWEEN = re.compile(r"\s*[-–→]\s*|\s+to\s+")
_CORRIDOR = re.compile(r"\s*[A-Za-z]{2}-[A-Za-z]{2}\s*")


def brief_on(reader: Reader, name: str, as_of: AsOf, known_at: str | None = None) -> Brief:
    """The brief on what the name means: a record, or a corridor such as LS-MU.

    ``known_at`` is the day that the reader's registry was rebuilt for, today where there is none. The
    brief is made as if on that day, so that the command in its stamp makes the same one on any later day.
    Raises UnknownName and AmbiguousName, and BadInput where nothing is recorded by the day, or where
    briefs are not made of such records.
    """
    edition = edition_of(reader)
    known = _known_by(edition, known_at)
    with standing_on(known):
        return _made(reader, name, AsOf.on(as_of.text), edition, known)


def _known_by(edition: Edition, known_at: str | None) -> PartialDate:
    """The day, in UTC as the journal's, by whose end this edition of the registry was the last one."""
    asked = PartialDate(known_at).latest if known_at else "9999-12-31"
    # A change may be dated ahead of this machine's clock.
    return PartialDate(max(min(asked, str(today_utc())), edition.on))


def _made(reader: Reader, name: str, as_of: AsOf, edition: Edition, known: PartialDate) -> Brief:
    scope = Scope.on(reader, as_of)
    if _CORRIDOR.fullmatch(name):
        origin, destination = ends_named(reader, [name])
        again = name.strip().upper()
        title, draft = (
            f"{origin.name} – {destination.name} ({again})",
            corridor_draft(scope, origin, destination),
        )
    else:
        _refuse_countries(reader, name)
        subject = record_named(reader, name)
        if subject.kind != Kind.place and begins_later(scope, record_of(reader, subject)):
            raise _nothing(subject.label, as_of)
        title, again, draft = subject.label, subject.id, _draft_of(scope, subject)
    sections = _numbered(draft)
    if not sections[1:]:
        raise _nothing(title, as_of)
    numbered, sources = in_reading_order(sections, scope.numbering.sources())
    stamp = _stamp(again, as_of, edition, known)
    return cleaned(Brief(title, draft.subtitle, stamp, numbered, sources, _documents(reader, sources)))


def _nothing(title: str, as_of: AsOf) -> BadInput:
    return BadInput(
        f"nothing is recorded of {title} as of {as_of.text}",
        where="brief",
        remedy="another day, or another record",
    )


def _refuse_countries(reader: Reader, name: str) -> None:
    """Raise BadInput where two countries are named in words: these may be part of any name."""
    named_so = [
        [hit.ref for hit in named(reader, half, [Kind.place]) if hit.score >= EXACT]
        for half in _BETWEEN.split(name.strip())
    ]
    if len(named_so) == 2 and all(len(found) == 1 for found in named_so):
        codes = "-".join(country_code(reader, found[0].id) or "" for found in named_so)
        raise BadInput(
            f"{name!r} names a corridor in words", where="brief", remedy=f"name it by its codes: {codes}"
        )


def _draft_of(scope: Scope, subject: Ref) -> Draft:
    drafted = _OF_KINDS.get(Kind(subject.kind))
    if drafted is None:
        raise BadInput(
            f"no brief is made of {Kind(subject.kind).one}: {subject.label}",
            where="brief",
            remedy=f"name {SUBJECTS}",
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
    return tuple(fitted(block) if isinstance(block, Table) else block for block in blocks)


def _documents(reader: Reader, sources: Sequence[NumberedSource]) -> tuple[CitedDocument, ...]:
    """The sources' documents in the order in which they are first cited."""
    by_source: dict[Ref, list[NumberedSource]] = {}
    for passage in sources:
        by_source.setdefault(passage.note.source, []).append(passage)
    entries = bibliography(reader, [source.id for source in by_source])
    return tuple(
        CitedDocument(source, entries[source.id].details, tuple(passages))
        for source, passages in by_source.items()
    )


def _stamp(name: str, as_of: AsOf, edition: Edition, known: PartialDate) -> Stamp:
    command = f"interlock brief {name} --as-of {as_of.text} --as-known-at {known} -o FILE"
    made_by = version("interlock-registry")
    return Stamp(str(as_of.text), str(known), edition.change, edition.digest, made_by, command)
