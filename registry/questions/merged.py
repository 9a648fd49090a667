"""Which record, of those that were merged into another, does a name mean?"""

from __future__ import annotations

from registry.errors import AmbiguousName, UnknownName
from registry.questions.refs import Ref, ref_columns
from registry.store.reading import Reader
from registry.text import fold


def merged_record(reader: Reader, name: str) -> Ref:
    """The merged record that has the id, or exactly the name. Raises UnknownName, AmbiguousName."""
    merged = reader.rows(
        f"SELECT {ref_columns('entity')} FROM entity WHERE redirect_to IS NOT NULL ORDER BY id", Ref
    )
    by_id = [ref for ref in merged if ref.id == name.strip().lower()]
    found = by_id or [ref for ref in merged if fold(name) in (fold(ref.name), fold(ref.acronym or ""))]
    if len(found) > 1:
        raise AmbiguousName(name, found)
    if not found:
        raise UnknownName(name, merged[:6], f"no record called {name!r} was merged into another")
    return found[0]
