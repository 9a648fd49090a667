"""Who is somebody that waited, and was decided on? What the journal and the keys of the list keep of it."""

from __future__ import annotations

from collections.abc import Mapping

from registry.errors import BadInput
from registry.exchange.incoming.entering.keys import code_of, scheme_of
from registry.exchange.incoming.entering.waiting import from_json
from registry.frozen import Frozen
from registry.questions.journal import history_of_row
from registry.store.reading import Reader


class _Found(Frozen):
    id: str


def settled_as(reader: Reader, waiting_id: str) -> str | None:
    """The id of the record that somebody who waited under the id is now; None where nobody knows."""
    rows = (entry.before for entry in history_of_row(reader, waiting_id) if entry.table == "waiting")
    before = next((row for row in rows if row is not None), None)
    if before is None:
        return None
    found = reader.rows(
        """SELECT DISTINCT COALESCE(entity.redirect_to, entity.id) AS id FROM identifier
        JOIN entity ON entity.id = identifier.entity_id
        WHERE identifier.identifier = :code AND entity.kind = :kind AND identifier.scheme LIKE 'list:%'
        AND (identifier.scheme = :scheme OR identifier.scheme IN (
            SELECT scheme FROM identifier WHERE entity_id = :source))""",
        _Found,
        code=code_of(str(before["record_key"])),
        kind=str(before["record_kind"]),
        scheme=_scheme_told(before),
        source=str(before["source_id"]),
    )
    return found[0].id if len(found) == 1 else None


def _scheme_told(before: Mapping[str, object]) -> str:
    """The scheme of the list, where the journal keeps what was told: not where that held contact details.

    Then the lists of the source say it.
    """
    try:
        return scheme_of(from_json(str(before["told"])).told.series)
    except (BadInput, KeyError):
        return ""
