"""Files brought into the registry: one transaction, one change, one undo."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select

from registry.changes.door import Door, changing
from registry.changes.journal import Reason
from registry.errors import BadInput, UnknownName
from registry.exchange.incoming.entering.citing import Citing
from registry.exchange.incoming.entering.counting import FileBrought, Tally
from registry.exchange.incoming.entering.desk import Desk
from registry.exchange.incoming.entering.drafting import Draft
from registry.exchange.incoming.entering.editions import edition_of
from registry.exchange.incoming.entering.keys import Registry
from registry.exchange.incoming.entering.naming import NewIds
from registry.exchange.incoming.entering.putting import Decided, put
from registry.exchange.incoming.entering.voices import Voices
from registry.exchange.incoming.told import Asked, Told, as_whole_as_asked
from registry.frozen import Frozen
from registry.models import metadata
from registry.questions.naming import record_named
from registry.questions.searching import WORDS
from registry.store.dialects import dialect_of
from registry.store.location import Location
from registry.store.reading import Reader
from registry.terms.evidence import ChangeKind
from registry.terms.kinds import Kind


class Brought(Frozen):
    """What an import did: its change, None where all was so or nothing was kept; and of each file."""

    change: int | None
    files: tuple[FileBrought, ...]


class OnlyTried(Exception):
    """Leaves the registry as it was."""


def bring_in(
    location: Location,
    tolds: Sequence[Told],
    asked: Asked,
    *,
    source: str | None = None,
    why: str,
    who: str | None = None,
    dry_run: bool = False,
) -> Brought:
    """Put what files tell into the registry, as one change.

    ``source`` names the document that the files are; where there is none of that name it is made, and
    where none is named each file is a source of its own. With ``dry_run`` nothing is kept. Raises
    BadInput, AmbiguousName and BadDate, and then nothing is changed.
    """
    brought: list[FileBrought] = []
    reason = Reason(why, ChangeKind.imported, who)
    try:
        with changing(location, reason) as door:
            registry = registry_of(location, door)
            # On the word of one source; several files are each cited for what they say.
            because = reason if source or len(tolds) == 1 else None
            for told in tolds:
                if brought:
                    door.fold_names()
                brought.append(_bring(registry, door, told, asked, source, because))
            if dry_run:
                raise OnlyTried
    except OnlyTried:
        return Brought(None, tuple(brought))
    return Brought(door.change, tuple(brought))


def registry_of(location: Location, door: Door) -> Registry:
    """The registry inside a change: who asks it sees what the change has done so far."""
    thin = door.connection.connection.driver_connection
    reader = Reader(thin, dialect_of(location).translated, str(location))  # type: ignore[arg-type]
    entity = metadata.tables["entity"].c
    redirects = select(entity.id, entity.redirect_to).where(entity.redirect_to.is_not(None))
    led = {str(key): str(to) for key, to in door.connection.execute(redirects)}
    return Registry(door.connection, reader, door.known_kinds(), led)


def _bring(
    registry: Registry, door: Door, told: Told, asked: Asked, source: str | None, because: Reason | None
) -> FileBrought:
    draft, new_ids = Draft(door), NewIds(registry.kinds)
    told = as_whole_as_asked(told, asked)
    try:
        edition = edition_of(registry, draft, new_ids, told, asked, source)
        if because is not None and not door.has_written:
            door.because(because._replace(source_id=edition.source_id))
        desk = Desk(
            registry, draft, new_ids, edition, Citing(draft, edition),
            Voices(door.connection, edition), Tally(told),
        )  # fmt: skip
        itself = {told.itself: edition.source_id} if told.itself else {}
        brought = put(desk, told, Decided(ids={**_body(registry, told, asked), **itself}))
        if told.records:  # what tells of nobody is no source of anything
            draft.finish()
    finally:
        draft.close()
    return brought


def _body(registry: Registry, told: Told, asked: Asked) -> dict[str, str | None]:
    """The body of the file that the user named, where the registry has it. Raises AmbiguousName."""
    if asked.body is None:
        return {}
    bodies = [record.key for record in told.records if record.kind is Kind.mechanism]
    whole = [key for key in bodies if key in told.whole_rosters]
    meant = whole if len(whole) == 1 else bodies
    if len(meant) != 1:
        raise BadInput(
            f"{told.file} tells of {len(bodies) or 'no'} bodies",
            where="--body",
            remedy="name a body only for a file that tells of one",
        )
    try:
        return {meant[0]: record_named(registry.reader, asked.body, [Kind.mechanism], at_least=WORDS).id}
    except UnknownName:
        return {}
