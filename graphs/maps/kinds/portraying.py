"""The records of a map, with what their cards tell."""

from __future__ import annotations

from collections.abc import Iterable

from graphs.maps.material import MapRecord
from registry.asof import AsOf
from registry.questions.portraits import portraits_of
from registry.store.reading import Reader


def records_of(reader: Reader, ids: Iterable[str], as_of: AsOf) -> tuple[MapRecord, ...]:
    """The records of these ids, in the order of their ids."""
    return tuple(MapRecord(*portrait) for _, portrait in sorted(portraits_of(reader, ids, as_of).items()))
