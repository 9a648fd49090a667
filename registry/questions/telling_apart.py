"""What tells records of like names apart: what sort each is, how far it reaches, and its country."""

from __future__ import annotations

from collections.abc import Iterable

from registry.frozen import Frozen
from registry.questions.refs import Ref
from registry.store.lists import in_pieces
from registry.store.reading import Reader
from registry.terms.base import word_label
from registry.terms.kinds import Kind

# For each kind: the column that says what sort, whether it has a scope, whether a country.
_OF_KIND = {
    Kind.organisation: ("classification", False, True),
    Kind.place: ("type", False, False),
    Kind.mechanism: ("type", True, True),
    Kind.event: ("type", False, True),
    Kind.agreement: ("type", False, False),
    Kind.instrument: ("type", False, True),
    Kind.system: ("type", False, True),
    Kind.project: (None, False, True),
    Kind.source: ("type", False, False),
}


class Marks(Frozen):
    """What sort of record; of a body its scope; the ISO 3166 code of its country; None for what is not."""

    type: str | None
    scope: str | None
    country: str | None


NONE = Marks(None, None, None)


class _Row(Frozen):
    id: str
    type: str | None
    scope: str | None
    country: str | None


def marks_of(reader: Reader, refs: Iterable[Ref]) -> dict[str, Marks]:
    """The marks of records, by their ids; a person or a recommendation has none."""
    by_kind: dict[str, list[str]] = {}
    for ref in refs:
        by_kind.setdefault(ref.kind, []).append(ref.id)
    marks: dict[str, Marks] = {}
    for kind, ids in by_kind.items():
        if kind not in _OF_KIND:
            continue
        sort, has_scope, has_country = _OF_KIND[Kind(kind)]
        columns = ("own." + sort if sort else "NULL", "own.scope" if has_scope else "NULL",
                   "place.code" if has_country else "NULL")  # fmt: skip
        for piece in in_pieces(ids):
            rows = reader.rows(
                f"""SELECT own.id, {", ".join(columns)} FROM {kind} AS own
                {"LEFT JOIN place ON place.id = own.country_id" if has_country else ""}
                WHERE own.id IN ({piece.sql})""",
                _Row,
                **piece.values,
            )
            marks |= {row.id: Marks._make(row[1:]) for row in rows}
    return marks


def what_it_is(ref: Ref, marks: dict[str, Marks]) -> str:
    """What a record is, as far as it helps to tell it from one of the same name: ``ministry, LS``."""
    known = marks.get(ref.id, NONE)
    sort = word_label(known.type) if known.type and known.type not in ("unknown", "other") else ref.kind
    # The country says how far a national body reaches.
    reach = known.country or (word_label(known.scope) if known.scope not in (None, "unknown") else None)
    return f"{sort}, {reach}" if reach else sort
