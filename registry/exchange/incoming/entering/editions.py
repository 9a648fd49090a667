"""The source that a file becomes, and the other editions of the same list."""

from __future__ import annotations

import os

from sqlalchemy import select

from registry.changes.rows import checked_row
from registry.dates import PartialDate
from registry.errors import BadDate, UnknownName
from registry.exchange.incoming.entering.drafting import Draft
from registry.exchange.incoming.entering.keys import Registry, owners_of_codes, scheme_of
from registry.exchange.incoming.entering.naming import NewIds
from registry.exchange.incoming.told import Asked, Told
from registry.frozen import Frozen
from registry.models import Entity, Identifier, Source, metadata
from registry.models.catalogue import row_id
from registry.questions.naming import record_named
from registry.questions.searching import WORDS
from registry.terms.evidence import SourceType
from registry.terms.kinds import Kind
from registry.text import clean

_SOURCE = "source:"


class Edition(Frozen):
    """A file as a source.

    ``is_lists_own``: the source stands for the file, and is no document that somebody named.
    ``day`` is the day that the file speaks of; ``newest`` the latest day of another edition.
    """

    source_id: str
    is_lists_own: bool
    day: PartialDate | None
    series: frozenset[str]
    newest: PartialDate | None

    @property
    def is_older(self) -> bool:
        """Whether a later edition is in the registry already."""
        return self.day is not None and self.newest is not None and self.day.latest < self.newest.earliest


def day_of(told: Told, asked: Asked) -> PartialDate | None:
    """The day that the user or the file names. Raises BadDate."""
    text = asked.on or told.on
    try:
        return None if text is None else PartialDate(text)
    except ValueError as problem:
        raise BadDate(str(problem), where="--on" if asked.on else told.file) from problem


def edition_of(
    registry: Registry, draft: Draft, ids: NewIds, told: Told, asked: Asked, named: str | None
) -> Edition:
    """The source of a file: the one that was named, the one that it was before, or a new one.

    Raises AmbiguousName where several sources have the name, and BadDate.
    """
    day = day_of(told, asked)
    scheme, file = scheme_of(told.series), os.path.basename(told.file)
    code = f"{_SOURCE}{clean(file)}{f' {day}' if day else ''}"[:600]
    series = series_of(registry, told.series)
    before = owners_of_codes(registry.connection, [(scheme, code)]).get((scheme, code))
    source = None if before is None else registry.led_to(before)
    if named is not None:
        source = _named(registry, named) or _new_source(draft, ids, named, day, file)
    elif source is None:
        called = f"{_own_name(told) or clean(file)}{f', {day}' if day else ''}"
        source = _new_source(draft, ids, called, day, file)
    if before is None:
        _identify(draft, source, scheme, code)
    draft.load("source", [source])
    held = (draft.row("source", source) or {}).get("as_of")
    others = [date for key, date in series.items() if key != source and date is not None]
    newest = max(others, key=lambda date: date.earliest, default=None)
    recorded = PartialDate(str(held)) if held else None
    return Edition(source, named is None, day or recorded, frozenset({*series, source}), newest)


def _own_name(told: Told) -> str | None:
    """What the file calls itself, where that is another name than its own as a file."""
    own = next((clean(record.name) for record in told.records if record.key == told.itself), "")
    return own if own and not clean(os.path.basename(told.file)).startswith(own) else None


def _named(registry: Registry, name: str) -> str | None:
    try:
        return record_named(registry.reader, name, [Kind.source], at_least=WORDS).id
    except UnknownName:
        return None


def series_of(registry: Registry, series: str) -> dict[str, PartialDate | None]:
    """The sources of the list's editions, each with the day that it speaks of."""
    codes, source = metadata.tables["identifier"].c, metadata.tables["source"].c
    query = (
        select(source.id, source.as_of)
        .join(metadata.tables["identifier"], codes.entity_id == source.id)
        .where(codes.scheme == scheme_of(series))
    )
    return {str(key): as_of for key, as_of in registry.connection.execute(query)}


def _new_source(draft: Draft, ids: NewIds, name: str, day: PartialDate | None, file: str) -> str:
    source = ids.choose(Kind.source, (name, file))
    entity = checked_row(Entity, {"id": source, "kind": Kind.source, "name": name})
    held = {"id": source, "type": SourceType.dataset, "as_of": day, "file": file}
    draft.set("entity", entity.values)
    draft.set("source", checked_row(Source, held).values)
    return source


def _identify(draft: Draft, source: str, scheme: str, code: str) -> None:
    values = {"id": row_id("i", scheme, code), "entity_id": source, "scheme": scheme, "identifier": code}
    draft.set("identifier", checked_row(Identifier, values).values)
