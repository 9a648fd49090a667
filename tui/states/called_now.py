"""What a record is called now: it may have been renamed since it was opened."""

from __future__ import annotations

from registry.questions.refs import Ref, refs_of
from registry.store.location import Location
from registry.store.reading import reading


def called_now(location: Location, ref: Ref) -> Ref:
    """The record under its name of now; as it was known where it is gone."""
    with reading(location) as reader:
        return refs_of(reader, [ref.id]).get(ref.id, ref)
