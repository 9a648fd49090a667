"""Writing down that contact details were read: who, when, why, and of whom.

No row changes. The change has an entry for the body, and one for each record whose details were told,
without a row before or after: the journal's chain holds as ever, the history of each record has the
reading, and there is nothing in it to take back.
"""

from __future__ import annotations

from collections.abc import Iterable

from registry.changes.journal import Pen, Reason
from registry.changes.rows import Step
from registry.store.location import Location
from registry.store.writing import writing
from registry.terms.evidence import ChangeKind

TABLE = "contact_detail"


def write_down_reading(location: Location, body: str, told: Iterable[str], reason: Reason) -> int:
    """Enter into the journal that the contact details of the records were read; the change.

    Raises CannotWrite and RegistryBusy: what cannot be written down is not to be shown.
    """
    change = _write_down(location, [body, *sorted(set(told) - {body})], reason)
    assert change is not None  # noqa: S101 - the body is always written down
    return change


def write_down_leaving(location: Location, told: Iterable[str], reason: Reason) -> int | None:
    """Enter into the journal that the contact details of the records left in a file; the change.

    None where there are none. Raises as write_down_reading.
    """
    return _write_down(location, sorted(set(told)), reason)


def _write_down(location: Location, records: Iterable[str], reason: Reason) -> int | None:
    with writing(location) as connection:
        pen = Pen(connection, reason._replace(kind=ChangeKind.disclose))
        # The id of the record stands where a row's would: no detail's own id says whose it is.
        pen.write((Step(TABLE, record, None, None), record) for record in records)
        return pen.close()
