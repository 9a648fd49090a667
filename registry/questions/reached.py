"""Of which records are contact details recorded?"""

from __future__ import annotations

from registry.frozen import Frozen
from registry.store.reading import Reader


class _Owner(Frozen):
    entity_id: str


def records_with_contacts(reader: Reader) -> tuple[str, ...]:
    """The ids of the records, in their order; what the details are is not told."""
    rows = reader.rows("SELECT DISTINCT entity_id FROM contact_detail ORDER BY entity_id", _Owner)
    return tuple(row.entity_id for row in rows)
