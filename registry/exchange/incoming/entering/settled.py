"""Who is somebody that waited, and was decided on? What the journal and the keys of the list keep of it."""

from __future__ import annotations

from registry.errors import BadInput
from registry.exchange.incoming.entering.knowing import code_of, scheme_of
from registry.exchange.incoming.entering.waiting import from_json
from registry.questions.journal import history_of_row
from registry.store.reading import Reader


def settled_as(reader: Reader, waiting_id: str) -> str | None:
    """The id of the record that somebody who waited under the id is now; None where nobody knows."""
    rows = (entry.before for entry in history_of_row(reader, waiting_id) if entry.table == "waiting")
    before = next((row for row in rows if row is not None), None)
    if before is None:
        return None
    try:
        series = from_json(str(before["told"])).told.series
    except (BadInput, KeyError):
        return None
    found = reader.fields(
        """SELECT COALESCE(entity.redirect_to, entity.id) AS id FROM identifier
        JOIN entity ON entity.id = identifier.entity_id
        WHERE identifier.scheme = :scheme AND identifier.identifier = :code AND entity.kind = :kind""",
        scheme=scheme_of(series),
        code=code_of(str(before["record_key"])),
        kind=before["record_kind"],
    )
    return None if found.get("id") is None else str(found["id"])
